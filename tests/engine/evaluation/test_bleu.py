"""BLEU, against figures worked out by hand."""

from math import exp

import pytest

from engine.evaluation.bleu import bleu


def test_a_repeated_word_counts_as_often_as_a_reference_has_it() -> None:
    """The example of Papineni et al. 2002: "the" stands twice in the first reference."""
    hypothesis = "the the the the the the the".split()
    references = ["the cat is on the mat".split(), "there is a cat on the mat".split()]
    assert bleu([hypothesis], [references]) == pytest.approx((2 / 7, 0, 0, 0))


def test_each_order_is_the_geometric_mean_up_to_it() -> None:
    hypothesis, reference = "a b c d e".split(), "a b c d x".split()
    precisions = 4 / 5 * 3 / 4 * 2 / 3 * 1 / 2
    assert bleu([hypothesis], [[reference]]) == pytest.approx(
        (4 / 5, (4 / 5 * 3 / 4) ** (1 / 2), (4 / 5 * 3 / 4 * 2 / 3) ** (1 / 3), precisions**0.25)
    )


def test_a_short_caption_is_penalised() -> None:
    assert bleu(["a cat".split()], [["a cat sat down".split()]])[0] == pytest.approx(exp(1 - 4 / 2))


def test_the_closest_reference_gives_the_length_and_of_two_the_shorter() -> None:
    references = ["a b".split(), "a b c d".split()]
    assert bleu(["a b c".split()], [references])[0] == pytest.approx(1.0)


def test_the_figures_are_of_the_set_and_not_a_mean() -> None:
    hypotheses = ["a b".split(), "x y z w".split()]
    references = [["a b".split()], ["x q q q".split()]]
    assert bleu(hypotheses, references)[0] == pytest.approx((2 + 1) / (2 + 4))


def test_an_empty_caption_scores_nothing() -> None:
    assert bleu([[]], [["a cat".split()]]) == (0, 0, 0, 0)


def test_an_empty_caption_among_others_only_shortens_the_set() -> None:
    hypotheses, references = ["a b c d".split(), []], [["a b c d".split()], ["a b c d".split()]]
    assert bleu(hypotheses, references)[3] == pytest.approx(exp(1 - 8 / 4))


def test_captions_and_references_must_be_of_one_length() -> None:
    with pytest.raises(ValueError, match="zip"):
        bleu([["a"]], [])
