"""Samples at another rate, for devices and models that take no other."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from engine.schema import Samples

_CROSSINGS = 16
"""Zero crossings of the sinc on each side: rolls off within the last tenth of the band."""
_BLOCK = 1 << 14
"""Samples at a time: each takes as many numbers of memory as the filter is long."""


class Resampler:
    """Sinc interpolation, block by block, with a Hann window over the sinc.

    The two rates are small multiples of one, so that there are only a few hundred places between
    two samples where a new one can be due; the filter for each is computed beforehand.
    https://ccrma.stanford.edu/~jos/resample/
    """

    def __init__(self, from_hz: int, to_hz: int) -> None:
        divisor = math.gcd(from_hz, to_hz)
        self._step, self._phases = from_hz // divisor, to_hz // divisor
        cutoff = min(1.0, to_hz / from_hz)
        self.half = math.ceil(_CROSSINGS / cutoff)
        """Samples before and after it that each new one is made of."""
        self._offsets = np.arange(1 - self.half, self.half + 1)
        distance = self._offsets - (np.arange(self._phases) / self._phases)[:, None]
        window = np.cos(np.clip(distance / self.half, -1, 1) * (np.pi / 2)) ** 2
        self._filters = (cutoff * np.sinc(cutoff * distance) * window).astype(np.float32)
        self._past = np.zeros(self.half - 1, dtype=np.float32)
        self._time = (self.half - 1) * self._phases
        """When the next sample is due after the beginning of `_past`, in phases."""

    def process(self, samples: Samples) -> Samples:
        """`samples` (n,) at the new rate; the last half a millisecond waits for the next block."""
        known = np.concatenate([self._past, samples])
        count = max(0, -((self._time - (len(known) - self.half) * self._phases) // self._step))
        whole, phase = np.divmod(self._time + self._step * np.arange(count), self._phases)
        resampled: Samples = np.einsum(
            "ij,ij->i", known[whole[:, None] + self._offsets], self._filters[phase]
        )
        self._time += self._step * count
        used = self._time // self._phases - (self.half - 1)
        self._past = known[used:]
        self._time -= used * self._phases
        return resampled


def resampled(samples: Samples, from_hz: int, to_hz: int) -> Samples:
    """The whole of `samples` (n,) at the new rate; time 0 stays where it is."""
    if from_hz == to_hz or not len(samples):
        return samples
    resampler = Resampler(from_hz, to_hz)
    # A filter's length of silence lets go of the last samples.
    padded = np.concatenate([samples, np.zeros(2 * resampler.half, dtype=np.float32)])
    parts = [
        resampler.process(padded[start : start + _BLOCK]) for start in range(0, len(padded), _BLOCK)
    ]
    return np.concatenate(parts)[: -(-len(samples) * to_hz // from_hz)]
