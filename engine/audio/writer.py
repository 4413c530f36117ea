"""Audio files written bit by bit, playable at every moment: WAV, FLAC, Ogg Vorbis and MP3."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np

from engine.audio.encoded_stream import EncodedStream, FlacStream
from engine.audio.growing_file import GrowingFile
from engine.schema import AudioFormat

if TYPE_CHECKING:
    from engine.audio.encoded_stream import Pcm
    from engine.schema import Samples


class _Stream(Protocol):
    def write(self, pcm: Pcm) -> None: ...
    def close(self) -> None: ...


class AudioWriter:
    """Appends mono samples to an audio file.

    At every moment, also after the program was killed or the disk was full, the file holds all
    that was appended, but for what an encoder keeps back: 0.2 s of FLAC or MP3, 4 kB of Ogg (about
    a second of speech).
    """

    def __init__(self, path: Path, sample_rate_hz: int, audio_format: AudioFormat) -> None:
        """Begin a file of 16 bits a sample.  Raises StorageError, or BadOption when the format
        cannot hold this sample rate."""
        self._stream = _stream(path, sample_rate_hz, audio_format)
        self.samples_written = 0

    def append(self, samples: Samples) -> None:
        """Add float32 `samples` (n,) in [-1, 1]; raises StorageError."""
        pcm = np.clip(np.rint(samples * 32768), -32768, 32767).astype(np.int16)
        self._stream.write(pcm)
        self.samples_written += len(pcm)

    def close(self) -> None:
        """End the file; raises StorageError.  It can be called twice."""
        self._stream.close()


class _WavStream:
    """A WAV file whose header is brought up to date after every write, never before."""

    def __init__(self, path: Path, sample_rate_hz: int) -> None:
        self._sample_rate_hz = sample_rate_hz
        self._data_bytes = 0
        self._file = GrowingFile(path, self._header())

    def write(self, pcm: Pcm) -> None:
        self._file.append(pcm.astype("<i2").tobytes())
        self._data_bytes += pcm.nbytes
        self._file.patch(0, self._header())

    def close(self) -> None:
        self._file.close()

    def _header(self) -> bytes:
        rate, size = self._sample_rate_hz, self._data_bytes
        riff = struct.pack("<4sI4s", b"RIFF", 36 + size, b"WAVE")
        pcm, channels, width = 1, 1, 2
        fmt = struct.pack(
            "<4sIHHIIHH", b"fmt ", 16, pcm, channels, rate, rate * width, width, 8 * width
        )
        return riff + fmt + struct.pack("<4sI", b"data", size)


def _stream(path: Path, sample_rate_hz: int, audio_format: AudioFormat) -> _Stream:
    if audio_format is AudioFormat.WAV:
        return _WavStream(path, sample_rate_hz)
    kind = FlacStream if audio_format is AudioFormat.FLAC else EncodedStream
    return kind(path, sample_rate_hz, audio_format)
