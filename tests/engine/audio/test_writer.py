import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine.audio.writer import AudioWriter
from engine.errors import BadOption, StorageError
from engine.schema import AudioFormat
from tests.conftest import ROOT
from tests.engine.audio.listening import tone
from tests.engine.audio.test_growing_file import files_of_at_most

RATE = 22_050
KEPT_BACK = {
    AudioFormat.WAV: 0,
    AudioFormat.FLAC: 4096,
    AudioFormat.MP3: 4096,
    AudioFormat.OGG: 4 * RATE,
}
"""How many samples an encoder may keep back until the end; Ogg waits for 4 kB, and a buzz takes
a third of the room that speech takes."""

all_formats = pytest.mark.parametrize("audio_format", list(AudioFormat))


def likeness(heard: np.ndarray, written: np.ndarray) -> float:
    """How alike two sounds are (correlation), the encoder's delay of some samples allowed for."""
    size = min(len(heard), len(written))
    spectra = np.fft.rfft(heard[:size], 2 * size) * np.fft.rfft(written[:size], 2 * size).conj()
    energy = np.linalg.norm(heard[:size]) * np.linalg.norm(written[:size])
    return float(np.fft.irfft(spectra).max() / energy)


@all_formats
def test_a_file_can_be_played_after_every_piece(tmp_path: Path, audio_format: AudioFormat) -> None:
    path = tmp_path / f"sound.{audio_format.value}"
    writer = AudioWriter(path, RATE, audio_format)
    sound = tone(6.0)
    for end in range(RATE // 2, len(sound) + 1, RATE // 2):
        writer.append(sound[end - RATE // 2 : end])
        assert writer.samples_written == end
        heard, rate_hz = soundfile.read(path)
        assert rate_hz == RATE
        assert end - KEPT_BACK[audio_format] <= len(heard) <= end
        if len(heard) > RATE:
            assert likeness(heard, sound) > 0.9
    writer.close()
    heard, _ = soundfile.read(path)
    assert len(heard) == len(sound)
    assert likeness(heard, sound) > 0.95


@pytest.mark.parametrize("audio_format", [AudioFormat.WAV, AudioFormat.FLAC])
def test_lossless_formats_keep_every_sample(tmp_path: Path, audio_format: AudioFormat) -> None:
    sound = np.random.default_rng(0).uniform(-1, 1, 70_000).astype(np.float32)
    path = tmp_path / f"sound.{audio_format.value}"
    writer = AudioWriter(path, 16_000, audio_format)
    writer.append(sound)
    writer.close()
    writer.close()
    heard, rate_hz = soundfile.read(path, dtype="float32")
    assert rate_hz == 16_000
    np.testing.assert_allclose(heard, sound, atol=1.1 / 32768)


def test_what_is_too_loud_is_clipped_not_wrapped(tmp_path: Path) -> None:
    writer = AudioWriter(tmp_path / "loud.wav", RATE, AudioFormat.WAV)
    writer.append(np.array([-3, -1, 1, 3], dtype=np.float32))
    writer.close()
    heard, _ = soundfile.read(tmp_path / "loud.wav", dtype="int16")
    assert heard.tolist() == [-32768, -32768, 32767, 32767]


@all_formats
def test_a_killed_program_leaves_a_file_that_plays(
    tmp_path: Path, audio_format: AudioFormat
) -> None:
    path = tmp_path / f"sound.{audio_format.value}"
    command = [sys.executable, "-m", "tests.engine.audio.endless_writing"]
    with subprocess.Popen(
        [*command, str(path), audio_format.value], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as writing:
        assert writing.stdout is not None
        for _ in range(40):
            written = int(writing.stdout.readline())
        writing.kill()
    heard, _ = soundfile.read(path)
    assert len(heard) >= written - KEPT_BACK[audio_format]
    assert likeness(heard[: 5 * RATE], np.tile(tone(0.7), 8)) > 0.9


@all_formats
def test_a_full_disk_leaves_a_file_that_plays(tmp_path: Path, audio_format: AudioFormat) -> None:
    path = tmp_path / f"sound.{audio_format.value}"
    writer = AudioWriter(path, RATE, audio_format)
    sound = tone(0.5)
    with files_of_at_most(40_000):
        with pytest.raises(StorageError, match="cannot be written"):
            append_forever(writer, sound)
        writer.close()
    heard, _ = soundfile.read(path)
    assert 0 < len(heard) <= writer.samples_written
    assert len(heard) >= writer.samples_written - len(sound) - KEPT_BACK[audio_format]


def append_forever(writer: AudioWriter, sound: np.ndarray) -> None:
    while True:
        writer.append(sound)


@all_formats
def test_a_disk_that_fills_up_at_the_end_is_told(tmp_path: Path, audio_format: AudioFormat) -> None:
    path = tmp_path / f"sound.{audio_format.value}"
    writer = AudioWriter(path, RATE, audio_format)
    writer.append(tone(3.0))
    size = path.stat().st_size
    with files_of_at_most(size):
        if audio_format is AudioFormat.WAV:
            writer.close()
        else:
            with pytest.raises(StorageError):
                writer.close()
    heard, _ = soundfile.read(path)
    assert len(heard) >= 3 * RATE - KEPT_BACK[audio_format]


def test_a_sample_rate_that_a_format_cannot_hold_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadOption, match="MP3 files cannot hold sound at 20000 Hz"):
        AudioWriter(tmp_path / "sound.mp3", 20_000, AudioFormat.MP3)
    assert list(tmp_path.iterdir()) == []


def test_nothing_appended_is_no_file_but_a_wav_with_no_samples(tmp_path: Path) -> None:
    for audio_format in AudioFormat:
        AudioWriter(tmp_path / f"sound.{audio_format.value}", RATE, audio_format).close()
    assert len(soundfile.read(tmp_path / "sound.wav")[0]) == 0
