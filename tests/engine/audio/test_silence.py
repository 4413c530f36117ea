import numpy as np
import pytest

from engine.audio.silence import silence, trim
from tests.engine.audio.listening import tone

RATE = 22_050


@pytest.mark.parametrize("noise", [0.0, 0.0005])
def test_speech_is_cut_out_of_the_silence_around_it(noise: float) -> None:
    sound = np.concatenate([silence(0.5, RATE), tone(1.0), silence(0.7, RATE)])
    sound += noise * np.random.default_rng(0).standard_normal(len(sound)).astype(np.float32)
    cut = trim(sound, RATE)
    assert len(cut) / RATE == pytest.approx(1.02, abs=0.011)


def test_a_pause_within_stays() -> None:
    sound = np.concatenate([tone(0.3), silence(1.0, RATE), tone(0.3)])
    assert len(trim(sound, RATE)) == len(sound)


def test_the_cut_ends_do_not_click() -> None:
    cut = trim(np.ones(RATE, dtype=np.float32), RATE)
    assert cut[0] == 0
    assert np.abs(np.diff(cut)).max() < 0.01


def test_a_soft_beginning_is_kept() -> None:
    sound = np.concatenate([tone(0.2, amplitude=0.02), tone(0.5, amplitude=0.8)])
    assert len(trim(sound, RATE)) == len(sound)


@pytest.mark.parametrize("length", [0, 1, 5000])
def test_silence_leaves_nothing(length: int) -> None:
    assert len(trim(np.zeros(length, dtype=np.float32), RATE)) == 0


def test_the_given_samples_are_not_changed() -> None:
    sound = tone(0.2)
    before = sound.copy()
    trim(sound, RATE)
    np.testing.assert_array_equal(sound, before)


def test_silence_has_the_wanted_length() -> None:
    assert silence(0.5, RATE).shape == (11_025,)
    assert silence(0.5, RATE).dtype == np.float32
