"""A limiter that looks ahead: peaks are turned down smoothly, and nothing ever clips."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    from engine.schema import Samples

CEILING = 10 ** (-1 / 20)
"""-1 dBFS, which leaves room for what a decoder or a converter adds between the samples."""

_WINDOW_S = 0.005
"""Long enough that turning down is not heard as a click, short enough not to be heard at all."""


def limit(samples: Samples, sample_rate_hz: int, ceiling: float = CEILING) -> Samples:
    """`samples` (n,) with no magnitude above `ceiling`; untouched where none comes near one.

    The gain is the least that any sample within the window needs, averaged over a window of the
    same length; so at every sample it is at most what that sample needs.
    """
    magnitude = np.abs(samples)
    if magnitude.max(initial=0.0) <= ceiling:
        return samples
    needed = ceiling / np.maximum(magnitude, ceiling)
    window = 2 * round(_WINDOW_S * sample_rate_hz / 2) + 1
    least = _running_min(np.pad(needed, window - 1, constant_values=1.0), window)
    totals = np.cumsum(np.concatenate([[0.0], least]))
    gain = (totals[window:] - totals[:-window]) / window
    limited: Samples = np.clip(samples * gain, -ceiling, ceiling).astype(np.float32)
    return limited


def _running_min(values: npt.NDArray[np.float64], window: int) -> npt.NDArray[np.float64]:
    """The least of each `window` values in a row, shape (n - window + 1,), in log(window) steps."""
    width = 1
    while width < window:
        step = min(width, window - width)
        values = np.minimum(values[:-step], values[step:])
        width += step
    return values
