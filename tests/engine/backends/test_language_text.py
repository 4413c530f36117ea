"""From tokens to the text of a story."""

from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.backends.language_text import SentenceEnds, StopStrings, TextSieve
from engine.backends.tokens import Detokenizer
from tests.language_models import KINDS, LINES, tiny_causal_lm


@pytest.fixture(scope="module", params=KINDS)
def tokenizer(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    from transformers import AutoTokenizer

    folder = tmp_path_factory.mktemp(request.param)
    return AutoTokenizer.from_pretrained(tiny_causal_lm(folder, request.param))


def pieces(tokenizer: Any, ids: list[int], before: list[int] | None = None) -> list[str]:
    detokenizer = Detokenizer(tokenizer, before or [])
    return [*(detokenizer.feed(token) for token in ids), detokenizer.flush()]


def whole(tokenizer: Any, ids: list[int]) -> str:
    return str(tokenizer.decode(ids, skip_special_tokens=True, clean_up_tokenization_spaces=False))


@settings(deadline=None)
@given(data=st.data())
def test_pieces_joined_are_the_whole_decoded(tokenizer: Any, data: st.DataObject) -> None:
    ids = data.draw(st.lists(st.integers(0, len(tokenizer) - 1), max_size=40))
    assert "".join(pieces(tokenizer, ids)) == whole(tokenizer, ids)


@settings(deadline=None)
@given(text=st.text(max_size=30) | st.sampled_from(LINES))
def test_a_text_comes_back_and_no_piece_holds_half_a_character(tokenizer: Any, text: str) -> None:
    ids = tokenizer(text, add_special_tokens=False)["input_ids"]
    given_ = pieces(tokenizer, ids)
    assert "".join(given_) == whole(tokenizer, ids)
    assert "\ufffd" in text or not any("\ufffd" in piece for piece in given_)


@settings(deadline=None)
@given(data=st.data())
def test_a_text_that_is_carried_on_keeps_its_spaces(tokenizer: Any, data: st.DataObject) -> None:
    before = tokenizer("Once upon a time there was")["input_ids"]
    ids = data.draw(st.lists(st.integers(0, len(tokenizer) - 1), max_size=20))
    joined = whole(tokenizer, before) + "".join(pieces(tokenizer, ids, before))
    assert joined == whole(tokenizer, before + ids)


def test_words_come_with_their_tokens(tokenizer: Any) -> None:
    ids = tokenizer("a little duck", add_special_tokens=False)["input_ids"]
    *said, rest = pieces(tokenizer, ids)
    assert rest == ""
    assert all(said)


def test_half_a_character_at_the_end_is_not_lost(tokenizer: Any) -> None:
    ids = tokenizer("Hi 🦉", add_special_tokens=False)["input_ids"][:-1]
    assert "".join(pieces(tokenizer, ids)) == whole(tokenizer, ids)
    assert pieces(tokenizer, ids)[-1].endswith("\ufffd")


def test_ids_beyond_the_vocabulary_say_nothing(tokenizer: Any) -> None:
    """A model may have more rows than its tokenizer has tokens, for padding."""
    ids = tokenizer("little duck", add_special_tokens=False)["input_ids"]
    padding = len(tokenizer) + 5
    assert "".join(pieces(tokenizer, [ids[0], padding, *ids[1:]])) == whole(tokenizer, ids)


@pytest.mark.shared
def test_a_real_tokenizer_gives_whole_characters_at_once(shared_data: Path) -> None:
    from transformers import AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(shared_data / "models/stories260K")
    text = "Lily said, “Hello, little 🦆!”\nShe smiled.\n\nIt was 日本.  Two spaces."
    ids = tokenizer(text)["input_ids"]
    assert "".join(pieces(tokenizer, ids)) == text


def cut(text: str, cuts: list[int]) -> list[str]:
    borders = [0, *sorted(cut % (len(text) + 1) for cut in cuts), len(text)]
    return [text[start:end] for start, end in pairwise(borders)]


@given(
    text=st.text("abc", max_size=30),
    stops=st.lists(st.text("abc", max_size=4), max_size=3),
    cuts=st.lists(st.integers(0, 99), max_size=10),
)
def test_text_passes_up_to_the_first_stop_string(
    text: str, stops: list[str], cuts: list[int]
) -> None:
    sieve = StopStrings(stops)
    passed = ""
    for piece in cut(text, cuts):
        passed += sieve.feed(piece)
        if sieve.is_found:
            break
    passed += sieve.flush()
    ends = [
        (end, end - len(stop))
        for end in range(len(text) + 1)
        for stop in stops
        if stop and text[:end].endswith(stop)
    ]
    assert sieve.is_found == bool(ends)
    assert passed == (text[: min(ends)[1]] if ends else text)


def test_nothing_is_held_back_without_need() -> None:
    sieve = StopStrings(["\nUser:", "###"])
    assert sieve.feed("The duck") == "The duck"
    assert sieve.feed(" swam.\nU") == " swam."
    assert sieve.feed("p it went.#") == "\nUp it went."
    assert sieve.feed("##") == ""
    assert sieve.is_found
    assert sieve.flush() == ""


@pytest.mark.parametrize(
    ("read", "piece", "end"),
    [
        (["The duck swam."], " Then", 0),
        (["The duck swam"], ". Then it", 1),
        (['"Stop!', '"'], " he said.", None),
        (['"Stop!', '"'], " He ran. Then", 0),
        (["Mr."], " Fox", None),
        (["In the U.S."], " The", None),
        (["The end."], "\n\n", 0),
        (["你好"], "。世界", 1),
    ],
)
def test_the_end_of_a_sentence_is_found_in_a_piece(
    read: list[str], piece: str, end: int | None
) -> None:
    ends = SentenceEnds()
    for earlier in read:
        ends.feed(earlier)
    assert ends.feed(piece) == end


def test_an_end_that_is_known_too_late_is_passed_over() -> None:
    ends = SentenceEnds()
    assert ends.feed("In the U.S. T") is None
    assert ends.feed("hen it ended") is None  # "T" was shown: the sentence it began goes on
    assert ends.feed(". No") == 1


def test_a_text_that_is_long_enough_ends_with_its_sentence(tokenizer: Any) -> None:
    text = "The duck swam. The frog swam. The owl swam."
    ids = tokenizer(text, add_special_tokens=False)["input_ids"]
    enough = len(tokenizer("The duck swam. The", add_special_tokens=False)["input_ids"])
    sieve = TextSieve(tokenizer, enough_tokens=enough)
    said = ""
    for token in ids:
        said += sieve.feed(token)
        if sieve.has_ended:
            break
    assert said.strip() == "The duck swam. The frog swam."
