import math

import numpy as np
import pytest

from engine.audio.loudness import TARGET_LUFS, level, loudness_lufs
from engine.audio.silence import silence
from tests.engine.audio.listening import tone


def sine(frequency_hz: float, sample_rate_hz: int, amplitude: float = 1.0, duration_s: float = 3):
    time_s = np.arange(round(duration_s * sample_rate_hz)) / sample_rate_hz
    return (amplitude * np.sin(2 * np.pi * frequency_hz * time_s)).astype(np.float32)


@pytest.mark.parametrize("sample_rate_hz", [16_000, 22_050, 24_000, 44_100, 48_000])
def test_the_reference_tone_measures_what_the_standard_says(sample_rate_hz: int) -> None:
    """BS.1770: a sine of 997 Hz at full scale in one channel is -3.01 LUFS."""
    assert loudness_lufs(sine(997, sample_rate_hz), sample_rate_hz) == pytest.approx(
        -3.01, abs=0.02
    )


@pytest.mark.parametrize("amplitude", [0.5, 0.1, 0.01])
def test_loudness_follows_the_amplitude(amplitude: float) -> None:
    expected = -3.01 + 20 * math.log10(amplitude)
    assert loudness_lufs(sine(997, 48_000, amplitude), 48_000) == pytest.approx(expected, abs=0.02)


def test_the_weighting_is_that_of_the_filters_in_the_time_domain() -> None:
    rate_hz = 48_000
    noise = 0.1 * np.random.default_rng(0).standard_normal(rate_hz // 2)
    weighted = filtered(
        filtered(
            noise,
            (1.53512485958697, -2.69169618940638, 1.19839281085285),
            (-1.69065929318241, 0.73248077421585),
        ),
        (1.0, -2.0, 1.0),
        (-1.99004745483398, 0.99007225036621),
    )
    expected = -0.691 + 10 * math.log10(np.mean(weighted**2))
    assert loudness_lufs(noise.astype(np.float32), rate_hz) == pytest.approx(expected, abs=0.2)


def filtered(signal, numerator, denominator):
    out = np.zeros(len(signal) + 2)
    line = np.pad(signal, (2, 0))
    for i in range(2, len(line)):
        out[i] = (
            np.dot(numerator, line[i - 2 : i + 1][::-1])
            - denominator[0] * out[i - 1]
            - denominator[1] * out[i - 2]
        )
    return out[2:]


def test_silence_between_words_does_not_count() -> None:
    rate_hz = 22_050
    word = tone(1.0)
    apart = np.concatenate([word, silence(2.0, rate_hz), word])
    together = np.concatenate([word, word])
    assert loudness_lufs(apart, rate_hz) == pytest.approx(loudness_lufs(together, rate_hz), abs=1)


@pytest.mark.parametrize("length", [0, 1, 100, 22_050])
def test_silence_has_no_loudness_and_is_left_alone(length: int) -> None:
    quiet = np.zeros(length, dtype=np.float32)
    assert loudness_lufs(quiet, 22_050) == -math.inf
    np.testing.assert_array_equal(level(quiet, 22_050), quiet)


def test_a_word_shorter_than_a_block_is_measured_whole() -> None:
    short = sine(997, 22_050, 0.1, duration_s=0.1)
    assert loudness_lufs(short, 22_050) == pytest.approx(-23.01, abs=0.2)


@pytest.mark.parametrize("amplitude", [0.02, 0.3, 1.0])
def test_speech_comes_out_at_the_target(amplitude: float) -> None:
    levelled = level(tone(1.0, amplitude=amplitude), 22_050)
    assert loudness_lufs(levelled, 22_050) == pytest.approx(TARGET_LUFS, abs=0.1)
    assert levelled.dtype == np.float32


def test_peaks_are_limited_and_the_loudness_kept() -> None:
    rate_hz = 22_050
    clicks = 0.02 * np.random.default_rng(0).standard_normal(rate_hz).astype(np.float32)
    clicks[:: rate_hz // 20] = 0.9
    levelled = level(clicks, rate_hz)
    assert np.abs(levelled).max() <= 0.8913
    assert loudness_lufs(levelled, rate_hz) == pytest.approx(TARGET_LUFS, abs=1)


def test_noise_that_was_meant_to_be_silence_is_not_blown_up() -> None:
    rate_hz = 22_050
    hiss = 0.0006 * np.random.default_rng(0).standard_normal(rate_hz).astype(np.float32)
    before = loudness_lufs(hiss, rate_hz)
    assert loudness_lufs(level(hiss, rate_hz), rate_hz) < before + 61
