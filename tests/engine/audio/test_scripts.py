import pytest

from engine.audio.scripts import (
    LANGUAGES,
    foreign_script,
    language_to_choose,
    letters_by_script,
    scripts_of,
)


def test_letters_are_counted_by_alphabet() -> None:
    assert letters_by_script("Aé, 3 мир 你好!") == {"LATIN": 2, "CYRILLIC": 3, "CJK": 2}


def test_wide_and_mathematical_letters_are_latin() -> None:
    assert letters_by_script("Ａ𝐁ﬁ") == {"LATIN": 4}


@pytest.mark.parametrize(
    ("language", "scripts"),
    [
        ("en", {"LATIN"}),
        ("ru-lv", {"LATIN", "CYRILLIC"}),
        ("ja", {"LATIN", "HIRAGANA", "KATAKANA"}),
        ("cmn-latn-pinyin", {"LATIN", "CJK"}),
        ("EN-shaw", {"LATIN", "SHAVIAN"}),
    ],
)
def test_alphabets_of_a_language(language: str, scripts: set[str]) -> None:
    assert scripts_of(language) == scripts


def test_a_foreign_name_may_stand_in_a_text() -> None:
    assert (
        foreign_script("Her dog, the best in the whole village, is called 旺财.", {"LATIN"}) == ""
    )


@pytest.mark.parametrize(
    ("text", "script"),
    [("你好，世界", "CJK"), ("Привет, мир", "CYRILLIC"), ("漢字とかな", "HIRAGANA"), ("12!", "")],
)
def test_a_foreign_text_is_told_by_its_alphabet(text: str, script: str) -> None:
    assert foreign_script(text, {"LATIN"}) == script


def test_the_hint_names_a_language() -> None:
    assert "Chinese (cmn)" in language_to_choose("CJK")
    assert language_to_choose("KHMER") == "Choose the language that the text is written in."


def test_every_alphabet_is_one_that_unicode_knows() -> None:
    import sys
    import unicodedata

    first_words = {
        unicodedata.name(chr(code), "unknown").replace("-", " ").split()[0]
        for code in range(sys.maxunicode)
        if chr(code).isalpha()
    }
    assert set(LANGUAGES) <= first_words
