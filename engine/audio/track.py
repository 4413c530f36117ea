"""A sound to be played: whole, or still being written while its beginning is heard."""

from __future__ import annotations

import threading
from array import array
from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import StorageError
from engine.schema import AudioChunk, SpokenSentence

if TYPE_CHECKING:
    from engine.schema import Samples

PEAK_S = 0.02
"""One peak of the waveform stands for so much sound."""

_READ_SAMPLES = 1 << 18


class Track:
    """Mono samples in the order they came, with the sentences that are spoken in them.

    Appending copies nothing and needs no numpy, so that a window's thread may do it; `read` does
    the work.  Every method may be called from any thread.
    """

    def __init__(self, cues: Sequence[SpokenSentence] = ()) -> None:
        self.sample_rate_hz = 0
        """0 until the first chunk has come."""
        self.sample_count = 0
        self.is_finished = False
        """Whether all of it is here."""
        self.on_grown: Callable[[], None] = _nothing
        """Called after each change, on the thread that made it."""
        self._lock = threading.Lock()
        self._cues = tuple(cues)
        self._chunks: list[Samples] = []
        self._starts: list[int] = []
        self._peaks = array("f")
        self._unmeasured: list[Samples] = []

    @property
    def duration_s(self) -> float:
        """How long it is so far, in seconds."""
        return self.sample_count / self.sample_rate_hz if self.sample_rate_hz else 0.0

    @property
    def cues(self) -> tuple[SpokenSentence, ...]:
        """The sentences spoken so far."""
        return self._cues

    def append(self, chunk: AudioChunk) -> None:
        """Add sound at the end.  Raises ValueError at another sample rate than before."""
        with self._lock:
            if self.sample_rate_hz not in (0, chunk.sample_rate_hz):
                raise ValueError(f"{chunk.sample_rate_hz} Hz after {self.sample_rate_hz} Hz")
            self.sample_rate_hz = chunk.sample_rate_hz
            self._starts.append(self.sample_count)
            self._chunks.append(chunk.samples)
            self._measure(chunk.samples)
            self.sample_count += len(chunk.samples)
        self.on_grown()

    def add_cue(self, cue: SpokenSentence) -> None:
        """Add the sentence that follows those before."""
        with self._lock:
            self._cues = (*self._cues, cue)

    def finish(self) -> None:
        """Nothing more will come."""
        self.is_finished = True
        self.on_grown()

    def read(self, start: int, count: int) -> Samples:
        """`count` samples from `start` on, fewer where the track ends; shape (n,), float32."""
        import numpy as np

        with self._lock:
            end = min(start + count, self.sample_count)
            parts = []
            index = max(0, bisect_right(self._starts, start) - 1)
            while start < end:
                chunk, first = self._chunks[index], self._starts[index]
                parts.append(chunk[start - first : end - first])
                start = first + len(chunk)
                index += 1
        return np.concatenate(parts) if parts else np.zeros(0, dtype=np.float32)

    def peaks(self, bins: int) -> list[float]:
        """The loudest magnitude (0-1) in each of `bins` equal parts of what is here so far."""
        with self._lock:
            peaks = self._peaks[:]
        count = len(peaks)
        if not count:
            return [0.0] * bins
        edges = (count * index // bins for index in range(bins + 1))
        return [max(peaks[low : max(high, low + 1)]) for low, high in pairwise(edges)]

    def _measure(self, samples: Samples) -> None:
        """Take the peaks of the whole parts; what is left over waits for the next chunk."""
        size = round(PEAK_S * self.sample_rate_hz)
        while self._unmeasured and len(samples):
            missing = size - sum(len(part) for part in self._unmeasured)
            self._unmeasured.append(samples[:missing])
            if len(samples) < missing:
                return
            self._peaks.append(max(float(abs(part).max()) for part in self._unmeasured))
            self._unmeasured = []
            samples = samples[missing:]
        whole = len(samples) // size * size
        self._peaks.extend(abs(samples[:whole]).reshape(-1, size).max(axis=1).tolist())
        if whole < len(samples):
            self._unmeasured = [samples[whole:]]


def read_track(path: str, cues: Sequence[SpokenSentence] = ()) -> Track:
    """The audio file at `path` (WAV, FLAC, Ogg or MP3), whole, as one channel.

    Takes as long as decoding does.  Raises StorageError.
    """
    import soundfile

    track = Track(cues)
    try:
        with soundfile.SoundFile(path) as file:
            track.sample_rate_hz = file.samplerate
            for block in file.blocks(_READ_SAMPLES, dtype="float32", always_2d=True):
                mono = block[:, 0] if block.shape[1] == 1 else block.mean(axis=1)
                track.append(AudioChunk(mono.copy(), file.samplerate))
    except (OSError, soundfile.LibsndfileError) as error:
        reason = "it is not there" if not Path(path).exists() else "it is damaged or no sound file"
        raise StorageError(
            f"‘{path}’ cannot be played: {reason}.", "Have the story read aloud again."
        ) from error
    track.finish()
    return track


def _nothing() -> None:
    """Nobody listens yet."""
