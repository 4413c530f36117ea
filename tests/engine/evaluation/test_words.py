"""Forms of a word are one word; words that name nothing are known."""

import pytest

from engine.evaluation.words import FUNCTION_WORDS, STOP_WORDS, content_key, stem


@pytest.mark.parametrize(
    ("form", "other"),
    [
        ("dogs", "dog"),
        ("boxes", "box"),
        ("men", "man"),
        ("women", "woman"),
        ("children", "child"),
        ("people", "person"),
        ("sheep", "sheep"),
        ("rode", "riding"),
        ("sat", "sitting"),
        ("leaves", "leaf"),
    ],
)
def test_forms_of_a_word_have_one_key(form: str, other: str) -> None:
    assert content_key(form) == content_key(other)


@pytest.mark.parametrize(
    ("word", "other"), [("dog", "dot"), ("man", "woman"), ("cat", "cattle"), ("bus", "busy")]
)
def test_different_words_have_different_keys(word: str, other: str) -> None:
    assert content_key(word) != content_key(other)


def test_the_stem_is_porters_second() -> None:
    assert [stem(word) for word in ("generously", "skies", "dying")] == ["generous", "sky", "die"]


def test_words_for_things_are_no_stop_words() -> None:
    assert not STOP_WORDS & {"dog", "people", "man", "street", "red", "sitting", "water"}
    assert {"a", "of", "in", "front", "picture", "two"} <= STOP_WORDS
    assert FUNCTION_WORDS < STOP_WORDS
