"""A track that may still be written while it is heard."""

import sys
from pathlib import Path

import numpy as np
import pytest

from engine.audio.track import PEAK_S, Track, read_track
from engine.audio.writer import AudioWriter
from engine.errors import StorageError
from engine.schema import AudioChunk, AudioFormat, SpokenSentence
from tests.engine.audio.listening import tone

RATE_HZ = 16_000
CUES = (SpokenSentence(0, "Hello.", 0.0, 0.5), SpokenSentence(1, "Bye.", 0.6, 1.0))


def test_it_gives_out_what_was_appended_across_the_seams() -> None:
    sound = np.random.default_rng(1).uniform(-1, 1, 5000).astype(np.float32)
    track = Track()
    for part in np.split(sound, [1, 2, 700, 700, 3000]):
        track.append(AudioChunk(part, RATE_HZ))
    assert track.sample_count == 5000
    assert track.duration_s == 5000 / RATE_HZ
    for start, count in [(0, 5000), (0, 1), (1, 1), (699, 2), (650, 2500), (4990, 100)]:
        assert np.array_equal(track.read(start, count), sound[start : start + count])
    assert len(track.read(5000, 10)) == 0


def test_before_anything_came_it_is_empty() -> None:
    track = Track()
    assert (track.duration_s, track.is_finished, track.cues) == (0.0, False, ())
    assert len(track.read(0, 10)) == 0
    assert track.peaks(4) == [0.0] * 4


def test_it_tells_each_time_it_has_grown() -> None:
    told: list[float] = []
    track = Track()
    track.on_grown = lambda: told.append(track.duration_s)
    track.append(AudioChunk(tone(0.5, RATE_HZ), RATE_HZ))
    track.append(AudioChunk(tone(0.5, RATE_HZ), RATE_HZ))
    track.finish()
    assert told == [0.5, 1.0, 1.0]
    assert track.is_finished


def test_sentences_are_added_one_by_one() -> None:
    track = Track(CUES[:1])
    track.add_cue(CUES[1])
    assert track.cues == CUES


def test_one_track_has_one_rate() -> None:
    track = Track()
    track.append(AudioChunk(tone(0.1, RATE_HZ), RATE_HZ))
    with pytest.raises(ValueError, match="22050 Hz after 16000 Hz"):
        track.append(AudioChunk(tone(0.1), 22_050))


def test_peaks_are_the_same_however_it_came() -> None:
    sound = np.random.default_rng(2).uniform(-1, 1, RATE_HZ).astype(np.float32)
    sound[: RATE_HZ // 2] *= 0.1
    whole, pieces = Track(), Track()
    whole.append(AudioChunk(sound, RATE_HZ))
    for part in np.split(sound, [3, 4, 330, 1000, 1001, 9000]):
        pieces.append(AudioChunk(part, RATE_HZ))
    size = round(PEAK_S * RATE_HZ)
    expected = np.abs(sound).reshape(-1, size).max(axis=1)
    assert whole.peaks(len(expected)) == pieces.peaks(len(expected)) == expected.tolist()
    quiet, loud = whole.peaks(2)
    assert quiet == np.abs(sound[: RATE_HZ // 2]).max()
    assert loud == np.abs(sound[RATE_HZ // 2 :]).max()
    assert len(whole.peaks(500)) == 500


@pytest.mark.parametrize("audio_format", list(AudioFormat))
def test_files_are_read_whole(tmp_path: Path, audio_format: AudioFormat) -> None:
    path, sound = tmp_path / f"story.{audio_format.value}", tone(2.0)
    writer = AudioWriter(path, 22_050, audio_format)
    writer.append(sound)
    writer.close()
    track = read_track(str(path), CUES)
    assert track.is_finished
    assert track.sample_rate_hz == 22_050
    assert track.duration_s == pytest.approx(2.0, abs=0.06)
    assert track.cues == CUES
    heard = track.read(0, track.sample_count)
    assert heard.dtype == np.float32
    assert np.sqrt(np.square(heard).mean()) == pytest.approx(
        np.sqrt(np.square(sound).mean()), rel=0.05
    )


def test_files_that_are_missing_or_no_sound_are_told(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="it is not there") as caught:
        read_track(str(tmp_path / "gone.wav"))
    assert caught.value.hint
    (tmp_path / "story.wav").write_text("Once upon a time")
    with pytest.raises(StorageError, match="damaged or no sound file"):
        read_track(str(tmp_path / "story.wav"))


def test_a_window_may_make_one_without_waiting_for_numpy() -> None:
    import subprocess

    code = (
        "import sys; from engine.audio.player import Player; from engine.audio.track import Track;"
        "Track().peaks(10); sys.exit(any(name in sys.modules for name in"
        " ('numpy', 'soundfile', 'sounddevice')))"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
