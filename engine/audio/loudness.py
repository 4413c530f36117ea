"""How loud speech is to the ear, and speech brought to one loudness.

The measure is ITU-R BS.1770-5: K-weighting, blocks of 400 ms, and two gates against silence.
The weighting is done on each block's spectrum, which is the same filter at any sample rate.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from engine.audio.limiter import limit

if TYPE_CHECKING:
    import numpy.typing as npt

    from engine.schema import Samples

TARGET_LUFS = -20.0
"""As loud as spoken word is published: audio books are about -20, podcasts -19 (mono)."""

_MOST_GAIN_DB = 30.0
"""More would only make the noise of a silent recording heard."""

_BLOCK_S = 0.4
_STEP_S = 0.1
_OFFSET = -0.691
_SILENCE_LUFS = -70.0
_GATE_LU = 10.0

# The K-weighting at 48 kHz, a shelf and a high-pass: numerators and denominators in powers of the
# delay (BS.1770-5, annex 1, tables 1 and 2).
_STAGES = (
    (
        (1.53512485958697, -2.69169618940638, 1.19839281085285),
        (1.0, -1.69065929318241, 0.73248077421585),
    ),
    ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621)),
)
_STAGES_RATE_HZ = 48_000


def loudness_lufs(samples: Samples, sample_rate_hz: int) -> float:
    """The gated loudness of mono `samples` (n,), in LUFS; minus infinity for silence."""
    powers = _block_powers(samples, sample_rate_hz)
    heard = powers[_lufs(powers) > _SILENCE_LUFS]
    if not len(heard):
        return -math.inf
    gate = _lufs(heard.mean()) - _GATE_LU
    return float(_lufs(heard[_lufs(heard) > gate].mean()))


def level(samples: Samples, sample_rate_hz: int, target_lufs: float = TARGET_LUFS) -> Samples:
    """`samples` (n,) brought to the target loudness, with no peak above the limiter's ceiling.

    Limiting takes from the loudness what it takes from the peaks; a second pass gives it back.
    """
    for _ in range(2):
        loudness = loudness_lufs(samples, sample_rate_hz)
        if loudness == -math.inf:
            return samples
        gain_db = min(target_lufs - loudness, _MOST_GAIN_DB)
        samples = limit(samples * np.float32(10 ** (gain_db / 20)), sample_rate_hz)
    return samples


def _lufs(power: npt.ArrayLike) -> npt.NDArray[np.float64]:
    with np.errstate(divide="ignore"):
        return _OFFSET + 10 * np.log10(np.asarray(power, dtype=np.float64))


def _block_powers(samples: Samples, sample_rate_hz: int) -> npt.NDArray[np.float64]:
    """The K-weighted mean square of each block, shape (blocks,); one block if there are few."""
    size = min(round(_BLOCK_S * sample_rate_hz), len(samples))
    if not size:
        return np.zeros(0)
    blocks = sliding_window_view(samples, size)[:: round(_STEP_S * sample_rate_hz)]
    energy = np.abs(np.fft.rfft(blocks)) ** 2 * _weights(size, sample_rate_hz)
    return np.asarray(energy.sum(axis=1) / size**2)


@lru_cache(maxsize=4)
def _weights(size: int, sample_rate_hz: int) -> npt.NDArray[np.float64]:
    """What each bin of a block's spectrum counts: the filter's gain, and both its frequencies."""
    delay = np.exp(-2j * np.pi * np.fft.rfftfreq(size, 1 / sample_rate_hz) / _STAGES_RATE_HZ)
    weights = np.full(len(delay), 2.0)
    weights[0] = 1.0
    if size % 2 == 0:
        weights[-1] = 1.0
    for numerator, denominator in _STAGES:
        gain = np.polyval(numerator[::-1], delay) / np.polyval(denominator[::-1], delay)
        weights *= np.abs(gain) ** 2
    return weights
