"""What is heard is what is shown: the player has the sound of the reading that is open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from engine.audio.writer import AudioWriter
from engine.events import Finished, Produced, Started, Stopped
from engine.qt.player import AudioPlayer, PlayState
from engine.schema import AudioChunk, AudioFormat, Speech, SpokenSentence
from gui.playback import Playback
from tests.engine.audio.listening import tone
from tests.gui.readings import begun, new_reading, tell

RATE_HZ = 16_000
CUES = (SpokenSentence(0, "Once.", 0.0, 0.5), SpokenSentence(1, "The end.", 0.5, 1.0))


@pytest.fixture
def player(qtbot: QtBot) -> Iterator[AudioPlayer]:
    made = AudioPlayer()
    yield made
    assert made.close()


@pytest.fixture
def playback(player: AudioPlayer) -> Playback:
    return Playback(player)


@pytest.fixture
def spoken(tmp_path: Path) -> Speech:
    """A file with a second of sound."""
    path = tmp_path / "spoken.wav"
    writer = AudioWriter(path, RATE_HZ, AudioFormat.WAV)
    writer.append(tone(1.0, RATE_HZ))
    writer.close()
    return Speech(str(path), 1.0, CUES)


def chunk(seconds: float) -> Produced:
    return Produced("j", AudioChunk(np.zeros(int(seconds * RATE_HZ), np.float32), RATE_HZ))


def test_a_story_that_is_being_spoken_grows_in_the_player(
    playback: Playback, player: AudioPlayer
) -> None:
    reading = begun()
    playback.follow(reading)
    tell(reading, chunk(0.5), Produced("j", CUES[0]))
    assert player.is_growing
    assert (player.duration_s, player.cues) == (0.5, CUES[:1])
    tell(reading, chunk(0.5), Produced("j", CUES[1]), Finished("j"))
    assert not player.is_growing
    assert (player.duration_s, player.cues) == (1.0, CUES)


def test_a_story_opened_while_it_is_spoken_is_there_from_its_beginning(
    playback: Playback, player: AudioPlayer
) -> None:
    reading = begun()
    tell(reading, chunk(0.5), Produced("j", CUES[0]))
    playback.follow(reading)
    assert (player.duration_s, player.cues) == (0.5, CUES[:1])
    tell(reading, chunk(0.25))
    assert player.duration_s == 0.75
    tell(reading, Stopped("j"))
    assert not player.is_growing


def test_a_story_that_was_told_is_read_from_its_file(
    playback: Playback, player: AudioPlayer, qtbot: QtBot, spoken: Speech
) -> None:
    reading = begun()
    tell(reading, Produced("j", spoken), Finished("j"))
    playback.follow(reading)
    qtbot.waitUntil(lambda: player.duration_s == pytest.approx(1.0), timeout=60_000)
    assert player.cues == CUES
    playback.follow(None)
    assert player.duration_s == 0
    qtbot.waitUntil(lambda: player.state is PlayState.EMPTY, timeout=60_000)


def test_what_is_not_shown_any_more_is_not_heard(
    playback: Playback, player: AudioPlayer, qtbot: QtBot
) -> None:
    first, second = begun(), new_reading()
    playback.follow(first)
    tell(first, chunk(0.5))
    playback.follow(second)
    tell(first, chunk(0.5), Produced("j", CUES[0]))
    assert (player.duration_s, player.cues) == (0, ())


def test_speaking_again_takes_the_place_of_what_was_spoken(
    playback: Playback, player: AudioPlayer, qtbot: QtBot, spoken: Speech
) -> None:
    reading = begun()
    tell(reading, Produced("j", spoken), Finished("j"))
    playback.follow(reading)
    qtbot.waitUntil(lambda: player.duration_s == pytest.approx(1.0), timeout=60_000)
    tell(reading, Started("j"))
    assert player.duration_s == 0
    tell(reading, chunk(0.25))
    assert (player.duration_s, player.is_growing) == (0.25, True)
    tell(reading, Finished("j"))
