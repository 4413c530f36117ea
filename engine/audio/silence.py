"""Where speech begins and ends in a recording, and the recording cut to that."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from engine.schema import Samples

_FRAME_S = 0.005
_MARGIN_S = 0.01
_SILENCE = 10 ** (-45 / 20)
"""What is 45 dB softer than the loudest moment is silence: softer than any fricative."""


def trim(samples: Samples, sample_rate_hz: int) -> Samples:
    """`samples` (n,) without the silence around them, faded in and out over 10 ms.

    Empty when there is nothing but silence.
    """
    frame = max(1, round(_FRAME_S * sample_rate_hz))
    margin = round(_MARGIN_S * sample_rate_hz)
    power = np.add.reduceat(np.square(samples, dtype=np.float64), np.arange(0, len(samples), frame))
    loud = np.flatnonzero(power > power.max(initial=0.0) * _SILENCE**2)
    if not len(loud):
        return samples[:0]
    start = max(0, int(loud[0]) * frame - margin)
    end = min(len(samples), (int(loud[-1]) + 1) * frame + margin)
    return _faded(samples[start:end].copy(), margin)


def silence(duration_s: float, sample_rate_hz: int) -> Samples:
    """Silence of this length, shape (samples,)."""
    return np.zeros(round(duration_s * sample_rate_hz), dtype=np.float32)


def _faded(samples: Samples, length: int) -> Samples:
    """Ramp the edges, which would click if the cut fell where the sound is not zero."""
    length = min(length, len(samples) // 2)
    ramp = np.linspace(0, 1, length, endpoint=False, dtype=np.float32)
    samples[:length] *= ramp
    samples[len(samples) - length :] *= ramp[::-1]
    return samples
