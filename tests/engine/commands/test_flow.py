"""Text in lines: the same however it comes in pieces."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from engine.commands.flow import Flow


def flowed(pieces: list[str], width: int) -> str:
    written: list[str] = []
    flow = Flow(written.append, width)
    for piece in pieces:
        flow.feed(piece)
    flow.end()
    return "".join(written)


def test_lines_break_between_words() -> None:
    assert flowed(["The fo", "x ran ho", "me."], 11) == "The fox ran\nhome.\n"


def test_paragraphs_stay() -> None:
    assert flowed(["One.\n\nTwo", "."], 20) == "One.\n\nTwo.\n"


def test_a_word_is_written_when_it_is_whole() -> None:
    written: list[str] = []
    flow = Flow(written.append, 20)
    flow.feed("The fo")
    flow.feed("x")
    assert "".join(written) == "The"
    flow.feed(" ")
    assert "".join(written) == "The fox"


def test_wide_letters_count_twice() -> None:
    assert flowed(["狐狸 狐狸 狐"], 9) == "狐狸 狐狸\n狐\n"


@settings(max_examples=50)
@given(st.text("ab \n", max_size=60), st.lists(st.integers(0, 60), max_size=5))
def test_the_cutting_does_not_matter(text: str, cuts: list[int]) -> None:
    places = [0, *sorted(cuts), len(text)]
    pieces = [text[start:end] for start, end in pairwise(places)]
    assert flowed(pieces, 10) == flowed([text], 10)
    assert flowed(pieces, 10).split() == text.split()
