from hypothesis import given
from hypothesis import strategies as st

from engine.audio.clauses import clauses


def test_a_short_sentence_stays_whole() -> None:
    assert list(clauses(" The cat, of course, slept. ", 100)) == ["The cat, of course, slept."]


def test_a_long_sentence_is_cut_after_a_clause() -> None:
    text = "The cat sat on the mat, and the dog ran around the garden all day."
    assert list(clauses(text, 45)) == [
        "The cat sat on the mat,",
        "and the dog ran around the garden all day.",
    ]


def test_without_clauses_it_is_cut_between_words() -> None:
    assert list(clauses("one two three four five six", 11)) == ["one two", "three four", "five six"]


def test_a_text_without_spaces_is_cut_anywhere() -> None:
    assert list(clauses("あ" * 25, 10)) == ["あ" * 10, "あ" * 10, "あ" * 5]


def test_nothing_to_say_is_no_clause() -> None:
    assert list(clauses("", 10)) == []
    assert list(clauses(" … !? — * ", 10)) == []


def test_marks_of_formatting_are_not_read_aloud() -> None:
    assert list(clauses("# The **big** _red_ `dog`", 100)) == ["The big red dog"]
    assert list(clauses("We are #1!", 100)) == ["We are #1!"]


@given(st.text(max_size=300), st.integers(min_value=8, max_value=60))
def test_no_clause_is_too_long_and_no_letter_is_lost(text: str, max_chars: int) -> None:
    pieces = list(clauses(text, max_chars))
    assert all(len(piece) <= max_chars for piece in pieces)
    said = [char for piece in pieces for char in piece if char.isalnum()]
    assert said == [char for char in text if char.isalnum()]
