"""FLAC, Ogg Vorbis and MP3: libsndfile encodes in memory, what comes out goes to a growing file.

libsndfile could write files itself, but it does not say why a write failed, and what it leaves of
a FLAC file that is cut short claims to have no samples.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from engine.audio.growing_file import GrowingFile
from engine.errors import BadOption
from engine.schema import AudioFormat

if TYPE_CHECKING:
    import numpy.typing as npt

    Pcm: TypeAlias = npt.NDArray[np.int16]

_SETTINGS: dict[AudioFormat, dict[str, Any]] = {
    AudioFormat.FLAC: {"subtype": "PCM_16"},
    AudioFormat.OGG: {"subtype": "VORBIS"},
    # At a constant bitrate a player knows the length of a file that is cut short; 0.6 of the way
    # down from the highest is 64 kbit/s, the least with room for the encoder's delay in the tag.
    AudioFormat.MP3: {
        "subtype": "MPEG_LAYER_III",
        "bitrate_mode": "CONSTANT",
        "compression_level": 0.6,
    },
}
_BLOCK = 65_536
"""Samples encoded at a time; Ogg Vorbis fails on very many."""


class EncodedStream:
    """Encodes 16-bit mono samples into a file of its format."""

    def __init__(self, path: Path, sample_rate_hz: int, audio_format: AudioFormat) -> None:
        """Make the encoder; the file appears with its first bytes.

        Raises BadOption when the format cannot hold this sample rate.
        """
        import soundfile

        self._path = path
        self._file: GrowingFile | None = None
        self._is_broken = False
        self._sink = _Sink()
        try:
            self._encoder = soundfile.SoundFile(
                self._sink,
                "w",
                samplerate=sample_rate_hz,
                channels=1,
                format=audio_format.value.upper(),
                **_SETTINGS[audio_format],
            )
        except soundfile.LibsndfileError as error:
            raise BadOption(
                f"{audio_format.value.upper()} files cannot hold sound at {sample_rate_hz} Hz.",
                "Choose WAV.",
            ) from error

    def write(self, pcm: Pcm) -> None:
        """Encode samples (n,) and append what is ready; raises StorageError."""
        for start in range(0, len(pcm), _BLOCK):
            self._encoder.write(pcm[start : start + _BLOCK])
            self._drain()

    def close(self) -> None:
        """Append what the encoder held back; raises StorageError."""
        try:
            self._encoder.close()
            if not self._is_broken:
                self._drain()
        finally:
            if self._file is not None:
                self._file.close()

    def _drain(self) -> None:
        """Move what the encoder wrote from memory to the file."""
        new, patches = self._sink.take()
        self._is_broken = True
        if self._file is None:
            self._file = GrowingFile(self._path, new) if new else None
        elif new:
            self._file.append(new)
        for offset, data in patches:
            self._patch(offset, data)
        self._is_broken = False

    def _patch(self, offset: int, data: bytes) -> None:
        if self._file is not None:
            self._file.patch(offset, data)


class FlacStream(EncodedStream):
    """FLAC whose header counts the samples at every moment, not only at the end.

    Where the count stands: https://www.rfc-editor.org/rfc/rfc9639#section-8.2
    """

    _TOTAL_OFFSET = 21
    _BITS = 0xF0  # the low bits of "16 bits a sample" share a byte with the count
    _BLOCK_SAMPLES = 4096

    def __init__(self, path: Path, sample_rate_hz: int, audio_format: AudioFormat) -> None:
        super().__init__(path, sample_rate_hz, audio_format)
        self._samples = 0

    def write(self, pcm: Pcm) -> None:
        """Encode samples (n,), append what is ready and count it; raises StorageError."""
        super().write(pcm)
        self._samples += len(pcm)
        # The encoder lets go of a block when it has the first sample of the next one.
        whole = max(0, self._samples - 1) // self._BLOCK_SAMPLES * self._BLOCK_SAMPLES
        total = (self._BITS << 32 | whole).to_bytes(5, "big")
        self._patch(self._TOTAL_OFFSET, total)


class _Sink:
    """What libsndfile takes for a file: remembers bytes appended, and bytes written over."""

    def __init__(self) -> None:
        self._position = self._size = 0
        self._appended = bytearray()
        self._patches: list[tuple[int, bytes]] = []

    def take(self) -> tuple[bytes, list[tuple[int, bytes]]]:
        """What was written since the last time: at the end, and before it."""
        taken = bytes(self._appended), self._patches
        self._appended, self._patches = bytearray(), []
        return taken

    def write(self, data: bytes) -> int:
        if self._position == self._size:
            self._appended += data
            self._size += len(data)
        else:
            self._patches.append((self._position, data))
        self._position += len(data)
        return len(data)

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        start = {os.SEEK_SET: 0, os.SEEK_CUR: self._position, os.SEEK_END: self._size}[whence]
        self._position = start + offset
        return self._position

    def tell(self) -> int:
        return self._position

    def read(self, count: int) -> bytes:
        """Asked for only when a stream is opened for reading; libsndfile wants it to be there."""
        return b""
