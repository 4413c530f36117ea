"""Speech played slower or faster at the same pitch.

WSOLA: Verhelst and Roelands, "An overlap-add technique based on waveform similarity (WSOLA) for
high quality time-scale modification of speech", ICASSP 1993.  Every 20 ms the sound goes over, in
a crossfade, from where it would have gone on by itself to the place nearby that the speed asks
for; of the places within 10 ms around, the one where both are most alike is taken.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine.audio.track import Track
from engine.schema import AudioChunk

if TYPE_CHECKING:
    from engine.schema import Samples

HOP_S = 0.02
"""The length of a block: two periods of a low voice, so that a crossfade is not heard as a beat."""

_SEARCH_S = 0.01
"""How far the place may be from where the speed asks for: 20 ms in all hold a period of 50 Hz."""

_NEARNESS = 0.02
"""How much less alike the farthest place counts than the nearest, which decides between periods."""

_SILENCE = 1e-8


@dataclass(frozen=True)
class Block:
    """Sound to be heard next, and from where to where in the track it comes, in seconds."""

    samples: Samples
    start_s: float
    end_s: float


class Stretcher:
    """Reads a track block by block, at a speed that may change from one to the next."""

    def __init__(self, track: Track) -> None:
        self._track = track
        self._next = 0
        """The sample that would follow what was given out last."""
        self._position = 0.0
        """The sample that the speed asks for; the same as `_next` at the track's own speed."""

    @property
    def position_s(self) -> float:
        """Where in the track the next block begins."""
        return self._seconds(self._position)

    def seek(self, position_s: float) -> None:
        """Go on from there; what is beyond the end is the end."""
        wanted = round(position_s * self._track.sample_rate_hz)
        self._next = max(0, min(wanted, self._track.sample_count))
        self._position = float(self._next)

    def is_ready(self, speed: float) -> bool:
        """Whether there is a next block: False at the end of the track, and when not enough of it
        is there yet."""
        is_finished, count = self._track.is_finished, self._track.sample_count
        if speed == 1.0:
            return self._next < count
        hop, reach = self._samples(HOP_S), self._samples(_SEARCH_S)
        needed = max(self._next, round(self._position) + reach) + 2 * hop
        return round(self._position) < count and (is_finished or needed <= count)

    def next_block(self, speed: float) -> Block | None:
        """The next 20 ms at `speed` (1.0 gives out the track's samples as they are), or None."""
        if not self.is_ready(speed):
            return None
        start_s = self.position_s
        samples = self._copied() if speed == 1.0 else self._stretched(speed)
        return Block(samples, start_s, self.position_s)

    def _copied(self) -> Samples:
        samples = self._track.read(self._next, self._samples(HOP_S))
        self._next += len(samples)
        self._position = float(self._next)
        return samples

    def _stretched(self, speed: float) -> Samples:
        hop, reach = self._samples(HOP_S), self._samples(_SEARCH_S)
        target = round(self._position)
        by_itself = self._padded(self._next, 2 * hop)
        nearby = self._padded(target - reach, 2 * (reach + hop))
        shift = most_alike(nearby, by_itself)
        fade = _fade(hop)
        samples = by_itself[:hop] * (1 - fade) + nearby[shift : shift + hop] * fade
        self._next = target - reach + shift + hop
        self._position = min(self._position + speed * hop, float(self._track.sample_count))
        return samples

    def _padded(self, start: int, count: int) -> Samples:
        """Samples with silence before the track's beginning and after its end."""
        before = min(max(0, -start), count)
        samples = self._track.read(start + before, count - before)
        return np.pad(samples, (before, count - before - len(samples)))

    def _samples(self, duration_s: float) -> int:
        return round(duration_s * self._track.sample_rate_hz)

    def _seconds(self, samples: float) -> float:
        return samples / self._track.sample_rate_hz if self._track.sample_rate_hz else 0.0


def most_alike(nearby: Samples, wanted: Samples) -> int:
    """Where in `nearby` the stretch most like `wanted` begins, by normalised cross-correlation."""
    likeness = np.correlate(nearby, wanted, "valid")
    middle = (len(likeness) - 1) / 2
    power = np.cumsum(np.concatenate([[0.0], np.square(nearby, dtype=np.float64)]))
    power = power[len(wanted) :] - power[: -len(wanted)]
    if not np.square(wanted).sum() > _SILENCE:
        return round(middle)
    nearness = 1 - _NEARNESS * np.abs(np.arange(len(likeness)) - middle) / middle
    return int(np.argmax(likeness / np.sqrt(power + _SILENCE) * nearness))


def _fade(length: int) -> Samples:
    """From 0 to 1 as the first half of a Hann window, which adds up to 1 with its mirror image."""
    return (0.5 - 0.5 * np.cos(np.pi * (np.arange(length) + 0.5) / length)).astype(np.float32)


def stretched(samples: Samples, sample_rate_hz: int, speed: float) -> Samples:
    """The whole of `samples` (n,) at `speed`; 1.0 leaves them as they are."""
    if speed == 1.0 or not len(samples):
        return samples
    track = Track()
    track.append(AudioChunk(samples, sample_rate_hz))
    track.finish()
    stretcher = Stretcher(track)
    blocks = []
    while (block := stretcher.next_block(speed)) is not None:
        blocks.append(block.samples)
    return np.concatenate(blocks)[: round(len(samples) / speed)]
