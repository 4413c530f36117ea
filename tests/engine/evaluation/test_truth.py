"""A caption is false when it names nothing that anybody saw."""

import pytest

from engine.evaluation.synonyms import Synonyms
from engine.evaluation.tokens import tokenize
from engine.evaluation.truth import Lexicon, is_false, noun_scores

NOUNS = ("dog", "cat", "grass", "ball", "sofa", "couch", "man")
SYNONYMS = Synonyms(
    {"sofa": frozenset({"1-n"}), "couch": frozenset({"1-n"}), "horse": frozenset({"2-n"})}
)


def told_false(text: str, *references: str, lexicon: Lexicon) -> bool:
    return is_false(tokenize(text), [tokenize(one) for one in references], lexicon)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A dog.", False),
        ("Dogs playing in the snow.", False),
        ("Something on the grass.", False),
        ("A picture of a man in front of a bus.", True),
        ("", True),
        ("A picture of the front.", True),
    ],
)
def test_one_content_word_in_common_is_enough(text: str, expected: bool) -> None:
    references = ("A picture of a brown dog.", "The dog sits on the grass in front of a house.")
    assert told_false(text, *references, lexicon=Lexicon()) is expected


def test_with_nouns_a_common_adjective_is_not_enough() -> None:
    assert not told_false("a brown cat", "a brown dog", lexicon=Lexicon())
    assert told_false("a brown cat", "a brown dog", lexicon=Lexicon(NOUNS))


def test_synonyms_are_the_same_thing() -> None:
    assert told_false("two sofas", "a couch", lexicon=Lexicon(NOUNS))
    assert not told_false("two sofas", "a couch", lexicon=Lexicon(NOUNS, SYNONYMS))


def test_nouns_said_and_nouns_agreed_on_are_compared() -> None:
    """Of dog, cat and ball one is true; of dog and grass, which two of three name, one is said."""
    references = ["a dog on grass", "dogs and a man", "grass"]
    scores = noun_scores(
        [tokenize("a dog, a cat and balls")],
        [[tokenize(one) for one in references]],
        Lexicon(NOUNS),
    )
    assert scores.precision == pytest.approx(1 / 3)
    assert scores.recall == pytest.approx(1 / 2)
    assert scores.f1 == pytest.approx(2 / 5)
    assert scores.inventing == 1


def test_captions_without_nouns_score_nothing() -> None:
    scores = noun_scores([[]], [[tokenize("a dog")]], Lexicon(NOUNS))
    assert (scores.precision, scores.recall, scores.f1, scores.inventing) == (0, 0, 0, 0)
