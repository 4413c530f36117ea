"""Recordings from files of every kind, and from what is none."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine.audio.recording import read_recording
from engine.errors import BadInput
from tests.engine.audio.listening import tone

RATE = 22_050


@pytest.mark.parametrize("suffix", ["wav", "flac", "ogg", "mp3"])
def test_every_kind_of_file_is_read(tmp_path: Path, suffix: str) -> None:
    sound = tone(1.0, RATE)
    soundfile.write(tmp_path / f"a.{suffix}", sound, RATE)
    recording = read_recording(tmp_path / f"a.{suffix}")
    assert recording.sample_rate_hz == RATE
    assert recording.samples.dtype == np.float32
    assert recording.duration_s == pytest.approx(1.0, abs=0.1)
    assert np.abs(recording.samples).max() == pytest.approx(np.abs(sound).max(), rel=0.2)


def test_channels_are_mixed(tmp_path: Path) -> None:
    left, right = tone(1.0, RATE), np.zeros(RATE, dtype=np.float32)
    soundfile.write(tmp_path / "a.wav", np.stack([left, right], axis=1), RATE, subtype="FLOAT")
    found = read_recording(tmp_path / "a.wav").samples
    np.testing.assert_allclose(found, left / 2, atol=1e-6)


def test_an_empty_file_of_sound_is_no_error(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.wav", np.zeros(0, dtype=np.float32), RATE)
    assert len(read_recording(tmp_path / "a.wav").samples) == 0


def test_what_is_no_recording_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_text("not a sound")
    with pytest.raises(BadInput, match="no recording that can be read"):
        read_recording(tmp_path / "a.wav")
    with pytest.raises(BadInput, match="no file"):
        read_recording(tmp_path / "b.wav")
    damaged = np.full(100, np.nan, dtype=np.float32)
    soundfile.write(tmp_path / "c.wav", damaged, RATE, subtype="FLOAT")
    with pytest.raises(BadInput, match="is damaged"):
        read_recording(tmp_path / "c.wav")
