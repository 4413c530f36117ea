"""A stream of samples at another rate, for devices that take no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from engine.schema import Samples

_CROSSINGS = 16
"""Zero crossings of the sinc on each side: rolls off within the last tenth of the band."""


class Resampler:
    """Sinc interpolation, block by block, with a Hann window over the sinc.

    https://ccrma.stanford.edu/~jos/resample/
    """

    def __init__(self, from_hz: int, to_hz: int) -> None:
        self._step = from_hz / to_hz
        self._cutoff = min(1.0, to_hz / from_hz)
        self._half = int(np.ceil(_CROSSINGS / self._cutoff))
        self._past = np.zeros(self._half - 1, dtype=np.float32)
        self._time = float(self._half - 1)
        """When the next sample is due, in samples from the beginning of `_past`."""

    def process(self, samples: Samples) -> Samples:
        """`samples` (n,) at the new rate; the last half a millisecond waits for the next block."""
        known = np.concatenate([self._past, samples])
        count = max(0, int(np.ceil((len(known) - self._half - self._time) / self._step)))
        times = self._time + self._step * np.arange(count)
        whole = np.floor(times).astype(np.int64)
        offsets = np.arange(1 - self._half, self._half + 1)
        distance = offsets - (times - whole)[:, None]
        window = np.cos(np.clip(distance / self._half, -1, 1) * (np.pi / 2)) ** 2
        kernel = self._cutoff * np.sinc(self._cutoff * distance) * window
        resampled: Samples = (known[whole[:, None] + offsets] * kernel).sum(axis=1)
        self._time += self._step * count
        used = int(self._time) - (self._half - 1)
        self._past = known[used:]
        self._time -= used
        return resampled.astype(np.float32)
