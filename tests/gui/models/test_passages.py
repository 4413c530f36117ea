"""Sentences are found in the text they came from, as Qt counts its places."""

import random

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument

from engine.sentences import SentenceSplitter, split
from gui.models.passages import Passages
from tests.gui.readings import STORY

EMOJI = "A fox 🦊🦊 ran. “Go 🏠!” it said.\nThen — at   night —\n\n  it slept. 🌙 The end."
CHINESE = "从前有一只狐狸。它住在森林里。一天，它看见了月亮。"
REPEATED = "No. No. Yes. No."


def selected(text: str, start: int, end: int) -> str:
    """What a document shows between two places."""
    document = QTextDocument(text)
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


@pytest.mark.parametrize("text", [STORY, EMOJI, CHINESE, REPEATED])
def test_every_sentence_selects_its_own_text(text: str) -> None:
    passages = Passages(text)
    end_before = 0
    for sentence in split(text):
        passage = passages.add(sentence.text)
        assert passage is not None
        assert passage.start >= end_before, "one after the other"
        shown = selected(text, passage.start, passage.end)
        assert "".join(shown.split()) == "".join(sentence.text.split())
        end_before = passage.end


@pytest.mark.parametrize("text", [STORY, EMOJI, CHINESE, REPEATED])
def test_a_story_that_grows_gives_the_same_places(text: str) -> None:
    whole = Passages(text)
    expected = [whole.add(sentence.text) for sentence in split(text)]
    rng = random.Random(7)
    for _ in range(20):
        growing, splitter, found = Passages(), SentenceSplitter(), []
        left = text
        while left:
            piece, left = left[: (cut := rng.randint(1, 9))], left[cut:]
            growing.grow(piece)
            found += [growing.add(sentence.text) for sentence in splitter.feed(piece)]
        found += [growing.add(sentence.text) for sentence in splitter.flush()]
        assert found == expected


def test_places_lead_back_to_their_sentences() -> None:
    passages = Passages("One fox.  Two owls.\n\nThree cats.")
    for sentence in ("One fox.", "Two owls.", "Three cats."):
        passages.add(sentence)
    assert passages.cue_at(0) == 0
    assert passages.cue_at(7) == 0
    assert passages.cue_at(8) is None, "between two sentences"
    assert passages.cue_at(10) == 1
    assert passages.cue_at(21) == 2
    assert passages.cue_at(32) is None, "after the last"
    assert passages.of(1) == passages.of(1)
    assert passages.of(-1) is None
    assert passages.of(3) is None


def test_a_sentence_that_was_rewritten_is_passed_over() -> None:
    passages = Passages("Once there was a swan. Her name is Nora. The boat went home.")
    found = [
        passages.add(text)
        for text in ("Once there was a swan.", "She was called Mia.", "The boat went home.")
    ]
    assert [one is not None for one in found] == [True, False, True]
    assert passages.cue_at(23) is None, "no cue speaks the user's own sentence"


def test_a_short_sentence_is_not_looked_for_far_away() -> None:
    middle = "Something long happened that nobody had thought of. " * 8
    passages = Passages(f"Begin. {middle}No. The end of the story is here.")
    assert passages.add("Begin.") is not None
    assert passages.add("No.") is None, "the one far below is another"
    assert passages.add("Something long happened that nobody had thought of.") is not None
    assert passages.add("The end of the story is here.") is not None


def test_white_space_alone_is_no_sentence() -> None:
    assert Passages("Once.").add("  ") is None
