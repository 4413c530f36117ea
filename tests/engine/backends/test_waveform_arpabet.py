"""English in ARPAbet: most words as the CMU dictionary has them."""

import pytest

from engine.backends.waveform_arpabet import arpabet
from tests.tiny_models.speaking import PHONEMES

SIGNS = {*PHONEMES, " "}


@pytest.mark.parametrize(
    ("word", "sounds"),
    [
        ("dog", "D AA1 G"),
        ("house", "HH AW1 S"),
        ("tree", "T R IY1"),
        ("bird", "B ER1 D"),
        ("water", "W AO1 T ER0"),
        ("church", "CH ER1 CH"),
        ("judge", "JH AH1 JH"),
        ("measure", "M EH1 ZH ER0"),
        ("singing", "S IH1 NG IH0 NG"),
        ("mother", "M AH1 DH ER0"),
        ("thing", "TH IH1 NG"),
        ("boy", "B OY1"),
        ("yellow", "Y EH1 L OW0"),
        ("idea", "AY0 D IY1 AH0"),
        ("fire", "F AY1 ER0"),
        ("button", "B AH1 T AH0 N"),
        ("good", "G UH1 D"),
        ("moon", "M UW1 N"),
        ("cat", "K AE1 T"),
    ],
)
def test_words_of_the_dictionary(word: str, sounds: str) -> None:
    assert arpabet(word, SIGNS) == sounds.split()


def test_marks_and_breaks_stay() -> None:
    found = arpabet("Well — two dogs; “Hi!” Really…", SIGNS)
    assert [sign for sign in found if sign in ",.!?"] == [",", ",", "!", "."]
    assert " " in found
    assert " " not in arpabet("two dogs", PHONEMES)


def test_numbers_are_words() -> None:
    assert arpabet("2 dogs", SIGNS) == arpabet("two dogs", SIGNS)


def test_nothing_gives_nothing() -> None:
    assert arpabet(" ", SIGNS) == []
