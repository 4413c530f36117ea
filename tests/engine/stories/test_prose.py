"""Sentences, simple words for the young, headlines."""

import pytest

from engine.stories.prose import headline, sentences, suited


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ('"Why?" asked Mia. "Because."', ['"Why?" asked Mia.', '"Because."']),
        ('"Hush," said Mia. Night.', ['"Hush," said Mia.', "Night."]),
        ('He said, "No." Then he left.', ['He said, "No."', "Then he left."]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_long_sentences_are_parted_for_the_young() -> None:
    text = "The cat went all the way up the hill, and she looked about for a very long while."
    parted = "The cat went all the way up the hill. And she looked about for a very long while."
    assert suited(text, 5) == parted
    assert suited(text, 9) == text


def test_lists_and_quotations_stay_whole() -> None:
    text = (
        'There was a big box, a small box and a third box, and "one, and it is mine," said the cat.'
    )
    assert suited(text, 4) == text


def test_very_long_sentences_are_parted_for_everyone() -> None:
    text = "A word " * 15 + "came, but nobody " + "knew it " * 6 + "then."
    assert suited(text, 12).count(".") == 2


def test_simple_words_keep_capitals_and_articles() -> None:
    assert suited("Perhaps it was an ordinary day.", 5) == "Maybe it was a plain day."
    assert suited("Perhaps it was an ordinary day.", 6) == "Perhaps it was an ordinary day."
    assert suited("She was at any rate near.", 3) == "She was at least near."


def test_headlines() -> None:
    assert headline("missing kite found by the sea.") == "Missing Kite Found by the Sea."
