"""Sentences out of streamed text."""

import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.schema import Sentence
from engine.sentences import MAX_CHARS, SentenceSplitter, split


def texts(text: str) -> list[str]:
    return [sentence.text for sentence in split(text)]


# Each case is written as its sentences; the text is these with a space between them.
@pytest.mark.parametrize(
    "sentences",
    [
        ["The duck swam.", "The frog jumped!", "Did the owl see?", "Yes."],
        ["Mr. Fox met Mrs. Hen at 5 p.m. sharp.", "They ate."],
        ["Dr. Owl lives on St. James Street.", "Prof. Mole does not."],
        ["It cost 3.5 coins.", "It was 1999.", "The year ended."],
        ["Fruit, e.g. an apple, is good, i.e. tasty.", "Eat it."],
        ["He lives in the U.S. Army camp.", "She left the U.S.", "Then she came back."],
        ["At 5 a.m. Mr. Smith went to the bank.", "He left at 6 p.m.", "The bank was shut."],
        ["J. K. Rowling wrote it.", "So did I.", "The book was long."],
        ["He sold it to Briggs & Co.", "It closed.", "Apples, pears etc. fell."],
        ["He said no.", "Tom left.", "See no. 5 and fig. 3 there."],
        ['"Hello!" she said.', "“Stop!” he cried.", '"Are you well?" asked Tom.'],
        ['He said, "I am here."', "Then he left.", '"Go."', '"Why?"'],
        ["Well... maybe.", "Wait… what?", "He waited...", "Then he ran."],
        ["What?!", "No!!", "Really?..", "Yes."],
        ["(It was late.)", "[So it was.]", "He slept."],
        ["„Hallo!“ sagte sie.", "»Gut«, sagte er.", "»Nein.«", "Ende."],
        ["« Bonjour ! » dit-il.", "« Adieu. »", "Il part."],
        ["— Привет! — сказал он.", "— Пока.", "Он ушёл."],
        ["¿Dónde está?", "¡Aquí!", "Bien."],
        ["هل أنت بخير؟", "نعم."],
        ["राम घर गया।", "सीता आई॥", "वह सोई।"],
        ["Hooray! 🎉", "We won! 👩‍👩‍👧 🎈", "Bye 😀 bye."],
        ["the cat sat.", "the dog ran!", "mr. fox, e.g. this one, ate."],
        ["1. Take an egg.", "The egg breaks."],
        ["Visit example.com/a?b=c!d now.", "Version 2.0.1 is out."],
        ["*She smiled.*", "**Stop!**", "_Why?_"],
    ],
    ids=lambda sentences: sentences[0],
)
def test_a_text_falls_into_its_sentences(sentences: list[str]) -> None:
    assert texts(" ".join(sentences)) == sentences


@pytest.mark.parametrize(
    "sentences",
    [
        ["你好。", "世界！", "“真的吗？”", "“是的。”", "再见"],
        ["「本当？」", "はい。", "終わり"],
        ["你好吗?", "我很好!", "再见"],
        ["Vermelho。", "Azul"],
    ],
    ids=lambda sentences: sentences[0],
)
def test_wide_scripts_need_no_space_after_a_stop(sentences: list[str]) -> None:
    assert texts("".join(sentences)) == sentences


def test_a_blank_line_ends_a_sentence_and_its_paragraph() -> None:
    assert split("A title\n\nOne. Two.\r\n \r\nThree\u2029Four.\nFive") == [
        Sentence(0, "A title", ends_paragraph=True),
        Sentence(1, "One."),
        Sentence(2, "Two.", ends_paragraph=True),
        Sentence(3, "Three", ends_paragraph=True),
        Sentence(4, "Four."),
        Sentence(5, "Five", ends_paragraph=True),
    ]


def test_headings_and_list_items_stand_alone() -> None:
    lines = [
        "# The Duck",
        "You need:",
        "- an egg",
        "- 3 spoons",
        "* flour.",
        "1. Stir it.",
        "2) Eat",
    ]
    text = "\n".join([*lines, "Soon 3", "4 are gone."])
    assert split(text) == [
        Sentence(0, "# The Duck", ends_paragraph=True),
        Sentence(1, "You need:", ends_paragraph=True),
        Sentence(2, "- an egg", ends_paragraph=True),
        Sentence(3, "- 3 spoons", ends_paragraph=True),
        Sentence(4, "* flour.", ends_paragraph=True),
        Sentence(5, "1. Stir it.", ends_paragraph=True),
        Sentence(6, "2) Eat Soon 3 4 are gone.", ends_paragraph=True),
    ]


def test_whitespace_inside_a_sentence_becomes_one_space() -> None:
    assert texts("  One\t\ttwo\n three\xa0four. ") == ["One two three four."]


@pytest.mark.parametrize("text", ["", "   ", "\n\n\n"])
def test_nothing_gives_no_sentence(text: str) -> None:
    assert split(text) == []


@pytest.mark.parametrize(
    ("before", "decisive"),
    [
        ("The end. ", "T"),
        ('"Stop." ', '"'),
        ("Stop!\n", "G"),
        ("A title\n", "\n"),
        ("# A title", "\n"),
        ("你好。", "世"),
        ("In the U.S. Then", " "),
    ],
)
def test_a_sentence_comes_with_the_first_character_that_makes_it_certain(
    before: str, decisive: str
) -> None:
    splitter = SentenceSplitter()
    assert splitter.feed(before) == []
    assert len(splitter.feed(decisive)) == 1


def test_flush_returns_the_rest_once() -> None:
    splitter = SentenceSplitter()
    assert splitter.feed("One. Two") == [Sentence(0, "One.")]
    assert splitter.flush() == [Sentence(1, "Two", ends_paragraph=True)]
    assert splitter.flush() == []


def test_an_overlong_sentence_is_cut_after_a_clause() -> None:
    text = "the cat, which was as old as the hills and fond of 1,000 mice; " * 20
    parts = texts(text)
    assert all(part.endswith((",", ";")) for part in parts)
    assert max(map(len, parts)) <= MAX_CHARS
    assert " ".join(parts) == text.strip()


def test_an_overlong_sentence_without_clauses_is_cut_between_words() -> None:
    parts = texts("word " * 300)
    assert set(" ".join(parts).split()) == {"word"}
    assert MAX_CHARS // 2 < max(map(len, parts)) <= MAX_CHARS


def test_an_undecided_stop_is_where_an_overlong_sentence_is_cut() -> None:
    start = "a" + " b" * (MAX_CHARS // 2 - 4) + " U.S."
    assert texts(start + " Governments rule.") == [start, "Governments rule."]


def test_a_cut_splits_no_character_from_its_accents() -> None:
    parts = texts("e\u0301" * MAX_CHARS + "👍" + "\u200d\ufe0f" * 3)
    assert not any(part.startswith(("\u0301", "\u200d", "\ufe0f")) for part in parts)


@pytest.mark.parametrize(
    "unit", ["x", "x ", ".", "。", '"', "U.S. ", "🎉 ", "- ", "\n", "字，", "?字"]
)
def test_a_long_text_takes_linear_time_and_bounded_sentences(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    start_s = time.process_time()
    sentences = split(text)
    assert time.process_time() - start_s < 20  # about 1 s; were it quadratic, minutes
    assert all(len(sentence.text) <= MAX_CHARS for sentence in sentences)
    assert "".join(s.text for s in sentences).replace(" ", "") == "".join(text.split())


ALPHABET = [
    *"ab AB.!?…,;:'\"”“»«)(-—#*_019\n\t。！字、é\u0301🎉\u200d\ufe0f؟।",
    "Mr. ",
    "U.S. ",
    "e.g. ",
    "He ",
    "\n\n",
    "\n- ",
    "\n1. ",
]
writing = st.lists(st.sampled_from(ALPHABET), max_size=80).map("".join) | st.text(max_size=80)


@settings(deadline=None)
@given(text=writing, cuts=st.lists(st.integers(0, 400)), max_chars=st.sampled_from([12, MAX_CHARS]))
def test_the_way_of_cutting_does_not_matter(text: str, cuts: list[int], max_chars: int) -> None:
    whole = SentenceSplitter(max_chars)
    expected = whole.feed(text) + whole.flush()
    borders = [0, *sorted(cut for cut in cuts if cut < len(text)), len(text)]
    splitter = SentenceSplitter(max_chars)
    sentences = []
    for start, end in pairwise(borders):
        sentences += splitter.feed(text[start:end])
    assert sentences + splitter.flush() == expected


@settings(deadline=None)
@given(text=writing, max_chars=st.sampled_from([12, MAX_CHARS]))
def test_no_character_is_lost(text: str, max_chars: int) -> None:
    splitter = SentenceSplitter(max_chars)
    sentences = splitter.feed(text) + splitter.flush()
    assert "".join("".join(s.text for s in sentences).split()) == "".join(text.split())
    assert [s.index for s in sentences] == list(range(len(sentences)))
    assert all(0 < len(s.text) <= max_chars and s.text == s.text.strip() for s in sentences)


@pytest.mark.shared
def test_real_tales_fall_into_speakable_sentences(shared_data: Path) -> None:
    text = (shared_data / "text/grimm_pg2591.txt").read_text(encoding="utf-8")
    sentences = split(text)
    assert "".join("".join(s.text for s in sentences).split()) == "".join(text.split())
    lengths = [len(s.text) for s in sentences]
    assert 60 < sum(lengths) / len(lengths) < 200
    starts_lower = sum(s.text[0].islower() for s in sentences)
    assert starts_lower / len(sentences) < 0.05
