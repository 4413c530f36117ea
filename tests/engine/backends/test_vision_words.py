"""What models are asked, and their answers in shape."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.backends.vision_words import request_for, shaped, things
from engine.errors import BadOption
from engine.schema import ALT_CHARACTERS, CaptionStyle

LONG = (
    "A brown dog with a red collar runs along a wide beach towards the sea. Behind it a child in a "
    "yellow coat throws a ball. Far away two boats can be seen."
)


@pytest.mark.parametrize("style", CaptionStyle)
def test_each_style_is_asked_for_in_words_of_its_own(style: CaptionStyle) -> None:
    asked = request_for(style, "en-GB")
    assert asked
    assert asked not in [request_for(other, "en") for other in CaptionStyle if other is not style]
    assert request_for(style, "de-AT") == f"{asked} Write it in German."


def test_an_unknown_language_is_refused_with_those_there_are() -> None:
    with pytest.raises(BadOption, match="language ‘tlh’") as caught:
        request_for(CaptionStyle.BRIEF, "tlh")
    assert "de" in caught.value.hint


def test_an_alternative_text_ends_with_a_sentence_where_one_fits() -> None:
    assert len(LONG) > ALT_CHARACTERS
    short = shaped(LONG, CaptionStyle.ALT)
    assert short == LONG.partition(" Far")[0]
    assert len(short) <= ALT_CHARACTERS


def test_an_alternative_text_without_an_end_is_cut_behind_a_word() -> None:
    text = LONG.replace(".", "")
    short = shaped(text, CaptionStyle.ALT)
    assert len(short) <= ALT_CHARACTERS
    assert short.endswith("…")
    assert text.startswith(short[:-1])
    assert text[len(short) - 1].isspace()


def test_scripts_without_spaces_are_cut_between_characters() -> None:
    short = shaped("一只小鸭子在池塘边" * 20, CaptionStyle.ALT)
    assert len(short) == ALT_CHARACTERS


@given(st.text(), st.booleans())
def test_an_alternative_text_is_never_too_long(text: str, is_whole: bool) -> None:
    assert len(shaped(text, CaptionStyle.ALT, is_whole=is_whole)) <= ALT_CHARACTERS


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  “A dog\non a beach.” ", "A dog on a beach."),
        ("Alt text: A dog.", "A dog."),
        ("Caption: a dog", "a dog"),
    ],
)
def test_quotes_and_labels_are_left_out(text: str, expected: str) -> None:
    assert shaped(text, CaptionStyle.BRIEF) == expected


def test_a_text_stopped_at_its_longest_loses_its_last_half_sentence() -> None:
    text = "A dog runs. It is happy. Behind it the"
    assert shaped(text, CaptionStyle.DETAILED, is_whole=False) == "A dog runs. It is happy."
    assert shaped("Behind it the", CaptionStyle.DETAILED, is_whole=False) == "Behind it the"
    assert shaped(text, CaptionStyle.DETAILED) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("dog, ball, and a tree.", ["dog", "ball", "a tree"]),
        ("1. Dog\n2. Ball\n3) dog", ["Dog", "Ball"]),
        ("- dog\n- ball\n\n* 'sand'", ["dog", "ball", "sand"]),
        ("狗、球，树", ["狗", "球", "树"]),
        (" \n,, ", []),
    ],
)
def test_a_list_is_read_however_it_is_written(text: str, expected: list[str]) -> None:
    assert things(text) == expected


def test_a_list_stopped_at_its_longest_loses_its_last_thing() -> None:
    assert shaped("dog, ball, tr", CaptionStyle.OBJECTS, is_whole=False) == "dog, ball"
    assert shaped("dog, ball, tree", CaptionStyle.OBJECTS) == "dog, ball, tree"
