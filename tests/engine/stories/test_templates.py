"""Sentence patterns: slots, forms, and what is refused."""

import pytest

from engine.stories.templates import Slot, parse


def test_text_and_slots() -> None:
    assert parse("{hero} saw {treasure.them}.").parts == (
        Slot("hero"),
        " saw ",
        Slot("treasure", "them"),
        ".",
    )


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        ("{they}", Slot("hero", "they")),
        ("{was}", Slot("hero", "was")),
        ("{hero's}", Slot("hero", "'s")),
        ("{friend.I'm}", Slot("friend", "I'm")),
        ("{place}", Slot("place")),
        ("{place.the}", Slot("place", "the")),
        ("{sound}", Slot("sound")),
        ("{goal}", Slot("goal")),
    ],
)
def test_every_sort_of_slot(text: str, slot: Slot) -> None:
    assert parse(text).parts == (slot,)


def test_a_verb_after_a_role_agrees_by_itself() -> None:
    assert parse("{friend} was").parts == (Slot("friend"), " ", Slot("friend", "was"))
    assert parse("{hero}, who has").parts == (Slot("hero"), ", who ", Slot("hero", "has"))
    assert parse("{friend} wasted").parts == (Slot("friend"), " wasted")


def test_what_it_speaks_of_and_how_long_it_is() -> None:
    template = parse("{hero} gave {friend.them} a very big {small.bare}.")
    assert template.names == {"hero", "friend", "small"}
    assert template.mentions == {"hero", "small"}
    assert template.only_pronouns == {"friend"}
    assert template.literal_words == 5


@pytest.mark.parametrize(
    "text",
    [
        "{nobody}",
        "{hero.nose}",
        "{sound.they}",
        "{place.them}",
        "{hero",
        "hero}",
        "[one",
        "[one two]",
        "{}",
        "{small_things}",
    ],
)
def test_slips_are_named(text: str) -> None:
    with pytest.raises(ValueError, match=r"slot|bracket"):
        parse(text)
