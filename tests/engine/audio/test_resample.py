"""Sound at another rate, in blocks of any size."""

import numpy as np
import pytest

from engine.audio.resample import Resampler, resampled
from tests.engine.audio.listening import resample, tone


@pytest.mark.parametrize(
    ("from_hz", "to_hz"), [(22_050, 48_000), (16_000, 44_100), (48_000, 16_000)]
)
def test_it_sounds_the_same_however_it_is_cut(from_hz: int, to_hz: int) -> None:
    sound = tone(1.0, from_hz)
    resampler = Resampler(from_hz, to_hz)
    blocks = [resampler.process(part) for part in np.split(sound, [1, 5, 900, 901, 4000, 15_000])]
    heard = np.concatenate(blocks)
    assert len(heard) == pytest.approx(to_hz, abs=0.003 * to_hz)
    expected = resample(sound, from_hz, to_hz)
    middle = slice(to_hz // 20, to_hz * 9 // 10)
    error = heard[middle] - expected[middle]
    assert np.sqrt(np.square(error).mean() / np.square(expected[middle]).mean()) < 0.003
    whole = Resampler(from_hz, to_hz).process(sound)
    assert np.allclose(heard, whole, atol=1e-6)


def test_what_the_lower_rate_cannot_hold_is_gone() -> None:
    time_s = np.arange(48_000) / 48_000
    high = np.sin(2 * np.pi * 11_000 * time_s).astype(np.float32)
    assert np.abs(Resampler(48_000, 16_000).process(high)[100:]).max() < 0.01


@pytest.mark.parametrize("count", [0, 1, 100, 70_000])
def test_a_whole_recording_keeps_its_length_and_its_times(count: int) -> None:
    sound = tone(2.0, 48_000)[:count]
    heard = resampled(sound, 48_000, 16_000)
    assert len(heard) == -(-count // 3)
    middle = slice(200, -200)
    assert np.allclose(heard[middle], sound[::3][middle], atol=0.01)


def test_the_same_rate_is_left_alone() -> None:
    sound = tone(0.1, 16_000)
    assert resampled(sound, 16_000, 16_000) is sound
