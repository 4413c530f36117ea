"""The player behind the window: nothing waits for it, and it tells what is heard."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QObject, QThread

from engine.audio.writer import AudioWriter
from engine.qt.player import AudioPlayer, PlayState
from engine.schema import AudioChunk, AudioFormat, SpokenSentence
from tests.engine.audio.listening import tone
from tests.sound import SoundCard, null_sink

Wait = Callable[[Callable[[], object]], None]
RATE_HZ = 22_050
CUES = tuple(
    SpokenSentence(index, f"Sentence {index}.", 0.6 * index, 0.6 * index + 0.5)
    for index in range(4)
)


class Ears(QObject):
    """Writes down what a player tells, and checks that it does so on this thread."""

    def __init__(self, player: AudioPlayer) -> None:
        super().__init__()
        self.states: list[PlayState] = []
        self.positions: list[float] = []
        self.durations: list[float] = []
        self.cues: list[int] = []
        self.problems: list[tuple[str, str]] = []
        self.devices: list[object] = []
        player.state_changed.connect(self._on_state)
        player.position_changed.connect(self.positions.append)
        player.duration_changed.connect(self.durations.append)
        player.cue_changed.connect(self.cues.append)
        player.problem_told.connect(self._on_problem)
        player.devices_listed.connect(self.devices.append)

    def _on_state(self, state: PlayState) -> None:
        assert QThread.currentThread() is self.thread()
        self.states.append(state)

    def _on_problem(self, message: str, hint: str) -> None:
        self.problems.append((message, hint))


@pytest.fixture
def card(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SoundCard]:
    pytest.importorskip("sounddevice", reason="PortAudio is not installed", exc_type=OSError)
    with null_sink(tmp_path_factory.mktemp("pa")) as card:
        for name, value in card.env.items():
            monkeypatch.setenv(name, value)
        yield card


@pytest.fixture
def player(application: QCoreApplication) -> Iterator[AudioPlayer]:
    made = AudioPlayer()
    yield made
    assert made.close()


@pytest.fixture
def ears(player: AudioPlayer) -> Ears:
    return Ears(player)


@pytest.fixture
def story(tmp_path: Path) -> str:
    """Four sentences, 2.4 s in all."""
    path = tmp_path / "story.wav"
    writer = AudioWriter(path, RATE_HZ, AudioFormat.WAV)
    writer.append(tone(2.4))
    writer.close()
    return str(path)


def loaded(player: AudioPlayer, wait: Wait, story: str) -> None:
    player.load(story, CUES)
    wait(lambda: player.duration_s and player.state is PlayState.PAUSED)


def test_a_file_is_played_sentence_by_sentence(
    card: SoundCard, player: AudioPlayer, ears: Ears, wait: Wait, story: str
) -> None:
    loaded(player, wait, story)
    assert player.duration_s == pytest.approx(2.4)
    assert player.cues == CUES
    assert not player.is_growing
    assert max(player.peaks(10)) > 0.1
    with card.recorded() as recording:
        player.play()
        wait(lambda: player.state is PlayState.ENDED)
    assert len(recording.samples) / 48_000 == pytest.approx(2.4, abs=0.05)
    assert ears.states == [PlayState.PAUSED, PlayState.PLAYING, PlayState.ENDED]
    assert ears.cues == [0, 1, 2, 3, -1]
    assert ears.positions == sorted(ears.positions)
    assert len(ears.positions) > 20
    assert ears.positions[-1] == pytest.approx(2.4)


def test_a_story_is_heard_while_it_is_written(
    card: SoundCard, player: AudioPlayer, ears: Ears, wait: Wait
) -> None:
    player.begin()
    player.play()
    wait(lambda: player.state is PlayState.WAITING)
    assert player.is_growing
    player.append(AudioChunk(tone(0.6), RATE_HZ))
    player.add_cue(CUES[0])
    wait(lambda: ears.states[-2:] == [PlayState.PLAYING, PlayState.WAITING])
    player.append(AudioChunk(tone(0.6), RATE_HZ))
    player.add_cue(CUES[1])
    player.finish()
    wait(lambda: player.state is PlayState.ENDED)
    assert not player.is_growing
    assert ears.cues == [0, 1, -1]
    assert ears.durations[-1] == pytest.approx(1.2)


def test_moving_by_sentences(player: AudioPlayer, ears: Ears, wait: Wait, story: str) -> None:
    loaded(player, wait, story)
    player.seek_to_cue(2)
    assert player.position_s == pytest.approx(1.2)
    assert ears.cues == [2], "it is told at once"
    player.next_sentence()
    assert player.position_s == pytest.approx(1.8)
    player.next_sentence()
    assert player.position_s == pytest.approx(1.8), "there is none after the last"
    player.previous_sentence()
    assert player.position_s == pytest.approx(1.2)
    player.seek_to_cue(99)
    player.seek(1e6)
    assert player.position_s == pytest.approx(2.4)
    player.stop()
    assert player.position_s == 0.0


def test_far_into_a_sentence_previous_begins_it_again(player: AudioPlayer, wait: Wait) -> None:
    player.begin()
    player.append(AudioChunk(tone(10.0), RATE_HZ))
    for cue in (SpokenSentence(0, "One.", 0.0, 4.0), SpokenSentence(1, "Two.", 5.0, 9.0)):
        player.add_cue(cue)
    wait(lambda: player.state is PlayState.PAUSED)
    player.seek(8.0)
    player.previous_sentence()
    assert player.position_s == pytest.approx(5.0)
    player.previous_sentence()
    assert player.position_s == 0.0


def test_the_last_thing_asked_for_is_what_is_there(
    player: AudioPlayer, wait: Wait, story: str
) -> None:
    player.load(story, CUES)
    player.begin()
    player.append(AudioChunk(tone(5.0), RATE_HZ))
    wait(lambda: player.state is PlayState.PAUSED)
    player.finish()
    assert player.duration_s == pytest.approx(5.0)
    player.clear()
    wait(lambda: player.state is PlayState.EMPTY)
    assert (player.duration_s, player.cues, player.is_growing) == (0.0, (), False)


def test_a_file_that_is_gone_is_told(
    player: AudioPlayer, ears: Ears, wait: Wait, tmp_path: Path
) -> None:
    player.load(str(tmp_path / "gone.wav"), CUES)
    wait(lambda: ears.problems)
    assert "it is not there" in ears.problems[0][0]
    assert player.state is PlayState.EMPTY


def test_toggling(card: SoundCard, player: AudioPlayer, wait: Wait, story: str) -> None:
    loaded(player, wait, story)
    player.toggle()
    wait(lambda: player.state is PlayState.PLAYING)
    player.toggle()
    wait(lambda: player.state is PlayState.PAUSED)


def test_outputs_are_listed_when_asked_for(
    card: SoundCard, player: AudioPlayer, ears: Ears, wait: Wait
) -> None:
    player.list_devices()
    player.list_devices()
    wait(lambda: ears.devices)
    assert [device.name for device in ears.devices[0]] == ["pulse"]
    assert len(ears.devices) == 1


def test_appending_hour_after_hour_keeps_no_window_waiting(player: AudioPlayer) -> None:
    """An hour of sentences of 5 s; what matters is that none costs more than the first did."""
    import time

    player.begin()
    sentence = AudioChunk(tone(5.0), RATE_HZ)
    spent_s = []
    for _ in range(720):
        began_s = time.perf_counter()
        player.append(sentence)
        spent_s.append(time.perf_counter() - began_s)
    assert np.median(spent_s[-50:]) < 0.016
    began_s = time.perf_counter()
    assert len(player.peaks(500)) == 500
    assert time.perf_counter() - began_s < 0.1


def test_before_anything_is_loaded_there_is_no_thread(application: QCoreApplication) -> None:
    before = threading.active_count()
    player = AudioPlayer()
    player.set_speed(1.5)
    player.set_volume(0.5)
    player.play()
    player.toggle()
    assert threading.active_count() == before
    assert player.close()
