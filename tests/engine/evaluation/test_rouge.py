"""ROUGE-L, against figures worked out by hand."""

import pytest

from engine.evaluation.rouge import longest_common_subsequence, rouge_l


@pytest.mark.parametrize(
    ("text", "score"), [("police kill the gunman", 3 / 4), ("the gunman kill police", 2 / 4)]
)
def test_words_in_order_count(text: str, score: float) -> None:
    """The example of Lin 2004; precision and recall are equal, so beta does not matter."""
    assert rouge_l(text.split(), ["police killed the gunman".split()]) == pytest.approx(score)


def test_recall_weighs_more_than_precision() -> None:
    score = rouge_l("a b".split(), ["a b c d".split()])
    assert score == pytest.approx((1 + 1.44) * 1 * 0.5 / (0.5 + 1.44 * 1))


def test_precision_and_recall_may_come_of_different_references() -> None:
    score = rouge_l("a b c d".split(), ["a b c d e f g h".split(), "a b".split()])
    assert score == pytest.approx(1.0)


@pytest.mark.parametrize(("text", "reference"), [("", "a b"), ("a b", ""), ("a b", "c d")])
def test_nothing_in_common_scores_nothing(text: str, reference: str) -> None:
    assert rouge_l(text.split(), [reference.split()]) == 0


def test_the_subsequence_need_not_be_in_one_piece() -> None:
    assert longest_common_subsequence("a x b y c".split(), "a b z c".split()) == 3
