"""A long recording in pieces, cut where nobody speaks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from engine.schema import Samples

_FRAME_S = 0.02
_SMOOTH_FRAMES = 15
"""A third of a second: longer than a stop consonant, shorter than a breath."""


def pieces(samples: Samples, sample_rate_hz: int, most_s: float) -> Iterator[tuple[int, int]]:
    """Where each piece of `samples` (n,) starts and ends; none is longer than `most_s`.

    A cut falls where the last half of what a piece may hold is quietest.
    """
    frame = max(1, round(_FRAME_S * sample_rate_hz))
    most = max(2 * frame, round(most_s * sample_rate_hz))
    start = 0
    while len(samples) - start > most:
        first = start + most // 2
        end = first + _quietest(samples[first : start + most], frame)
        yield start, end
        start = end
    if start < len(samples):
        yield start, len(samples)


def _quietest(samples: Samples, frame: int) -> int:
    """The middle of the quietest moment, in samples."""
    count = len(samples) // frame
    power = np.square(samples[: count * frame], dtype=np.float64).reshape(count, frame).mean(axis=1)
    width = min(_SMOOTH_FRAMES, count)
    smooth = np.convolve(power, np.ones(width), mode="valid")
    return (int(smooth.argmin()) + width // 2) * frame + frame // 2
