"""METEOR, against figures worked out by hand."""

import pytest

from engine.evaluation.meteor import best_statistics, meteor
from engine.evaluation.synonyms import Synonyms

SYNONYMS = Synonyms({"sofa": frozenset({"1-n"}), "couch": frozenset({"1-n"})})


def score(text: str, *references: str, synonyms: Synonyms | None = None) -> float:
    return best_statistics(text.split(), [one.split() for one in references], synonyms).score


def test_the_same_words_in_the_same_order_score_one() -> None:
    assert score("a dog on the grass", "a dog on the grass") == pytest.approx(1)


def test_content_words_weigh_more_and_pieces_are_penalised() -> None:
    """the (function) and cat (content) of the|cat|sat are matched, in one piece of two words."""
    share = (0.25 + 0.75) / (0.25 + 0.75 + 0.75)
    assert score("the cat sat", "the cat ran") == pytest.approx(share * (1 - 0.6 * 0.5**0.2))


def test_recall_weighs_more_than_precision() -> None:
    precision, recall = 1.0, 0.5
    mean = precision * recall / (0.85 * precision + 0.15 * recall)
    assert score("cat", "cat ran") == pytest.approx(mean * (1 - 0.6))


def test_a_stem_counts_less_than_the_word() -> None:
    assert score("dogs", "dog") == pytest.approx(0.6)


def test_a_synonym_counts_only_where_synonyms_are_known() -> None:
    assert score("couch", "sofa") == 0
    assert score("couch", "sofa", synonyms=SYNONYMS) == pytest.approx(0.8)


def test_hyphens_join_words() -> None:
    assert score("a black-and-white cat", "a black and white cat") == pytest.approx(1)


def test_the_best_reference_counts() -> None:
    assert score("a dog", "two cats", "a dog") == pytest.approx(1)


@pytest.mark.parametrize(("text", "reference"), [("", "a dog"), ("a dog", ""), ("cat", "dog")])
def test_nothing_in_common_scores_nothing(text: str, reference: str) -> None:
    assert score(text, reference) == 0


def test_the_figure_of_a_set_sums_before_it_divides() -> None:
    """Two whole captions of four words are two pieces of eight words, as in the Java program."""
    captions = ["red dogs chase cats".split(), "green birds eat worms".split()]
    assert meteor(captions, [[one] for one in captions]) == pytest.approx(1 - 0.6 * 0.25**0.2)
