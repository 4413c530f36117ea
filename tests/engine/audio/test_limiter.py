import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.audio.limiter import CEILING, limit
from tests.engine.audio.listening import tone

RATE = 22_050


def test_the_ceiling_is_one_decibel_below_full_scale() -> None:
    assert 20 * np.log10(CEILING) == pytest.approx(-1)


@given(st.integers(0, 2**32 - 1), st.floats(0.1, 50), st.integers(0, 3000))
def test_nothing_is_above_the_ceiling(seed: int, gain: float, length: int) -> None:
    noise = np.random.default_rng(seed).standard_normal(length).astype(np.float32)
    limited = limit(noise * np.float32(gain), RATE)
    assert limited.shape == noise.shape
    assert np.abs(limited).max(initial=0) <= np.float32(CEILING)


def test_what_is_soft_enough_stays_as_it_is() -> None:
    sound = tone(0.2, amplitude=0.8)
    np.testing.assert_array_equal(limit(sound, RATE), sound)


def test_a_peak_is_turned_down_only_near_it() -> None:
    sound = tone(1.0, amplitude=0.5)
    sound[RATE // 2] = 2.0
    limited = limit(sound, RATE)
    far = np.abs(np.arange(len(sound)) - RATE // 2) > 0.006 * RATE
    np.testing.assert_allclose(limited[far], sound[far], rtol=1e-6)


def test_the_gain_moves_smoothly() -> None:
    sound = tone(1.0, amplitude=0.5)
    sound[RATE // 2] = 2.0
    heard = np.abs(sound) > 0.01
    gain = limit(sound, RATE)[heard] / sound[heard]
    assert np.abs(np.diff(gain)).max() < 0.02
