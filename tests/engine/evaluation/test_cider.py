"""CIDEr-D, against figures worked out by hand."""

from math import exp, sqrt

import pytest

from engine.evaluation.cider import cider_d

OTHER = ["blue dog".split()]
"""What is said of another picture; with it, each word of a caption is in one picture of two."""


def of_first(text: str, *references: str) -> float:
    texts = [reference.split() for reference in references]
    return cider_d([text.split(), "blue dog".split()], [texts, OTHER])[0]


def test_a_caption_that_is_the_reference_scores_ten() -> None:
    assert of_first("a red cat sleeps", "a red cat sleeps") == pytest.approx(10)


def test_a_caption_of_two_words_has_only_two_of_four_orders() -> None:
    assert of_first("red cat", "red cat") == pytest.approx(5)


def test_one_word_of_two_in_common_is_a_cosine_of_a_half() -> None:
    assert of_first("red fox", "red cat") == pytest.approx(10 * 0.5 / 4)


def test_repeating_a_caption_is_clipped_and_penalised() -> None:
    cosines = 0.5 + 1 / sqrt(5)
    assert of_first("red cat red cat", "red cat") == pytest.approx(
        10 * cosines / 4 * exp(-(2**2) / (2 * 6**2))
    )


def test_the_references_are_averaged() -> None:
    assert of_first("red cat", "red cat", "green fox") == pytest.approx(5 / 2)


def test_what_is_said_of_every_picture_counts_for_nothing() -> None:
    scores = cider_d(
        ["a photo".split(), "a photo".split()],
        [["a photo".split()], ["a photo".split(), "a dog".split()]],
    )
    assert scores == [0, 0]


def test_an_empty_caption_scores_nothing() -> None:
    assert of_first("", "red cat") == 0


def test_in_a_set_of_one_picture_nothing_is_rare() -> None:
    assert cider_d(["red cat".split()], [["red cat".split()]]) == [0]
