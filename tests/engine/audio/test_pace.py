import pytest

from engine.audio.pace import check_pace, pause_s
from engine.errors import BadOption
from engine.schema import SpeechOptions


@pytest.mark.parametrize("rate", [0.5, 1.0, 4.0])
def test_rates_within_the_range_are_taken(rate: float) -> None:
    check_pace(SpeechOptions(rate=rate))


@pytest.mark.parametrize("rate", [0.0, -1.0, 0.49, 4.01, float("nan"), float("inf")])
def test_other_rates_are_refused(rate: float) -> None:
    with pytest.raises(BadOption, match="The rate of the voice cannot be") as caught:
        check_pace(SpeechOptions(rate=rate))
    assert "from 0.5 to 4" in caught.value.hint


@pytest.mark.parametrize("pitch", [0.4, 2.1, float("nan")])
def test_pitches_beyond_an_octave_are_refused(pitch: float) -> None:
    with pytest.raises(BadOption, match="The pitch of the voice cannot be"):
        check_pace(SpeechOptions(pitch=pitch))


def test_a_paragraph_is_followed_by_a_longer_pause_than_a_sentence() -> None:
    assert pause_s(ends_paragraph=False, rate=1.0) == pytest.approx(0.35)
    assert pause_s(ends_paragraph=True, rate=1.0) == pytest.approx(0.8)


def test_who_speaks_twice_as_fast_pauses_half_as_long() -> None:
    assert pause_s(ends_paragraph=False, rate=2.0) == pytest.approx(0.175)
