"""Filling patterns: who is known, what agrees, how one gets about."""

import random

import pytest

from engine.schema import StoryOptions, Style
from engine.stories.casting import Cast, CastingOffice
from engine.stories.lexicon import read_toml, stories_dir
from engine.stories.naming import Names
from engine.stories.narration import Group, Narrator, Story
from engine.stories.setting import hours, places
from engine.stories.teller import Teller
from engine.stories.templates import parse


def cast(teller: Teller, caption: str, style: Style = Style.NEWS) -> Cast:
    """News, as it gives nobody a name."""
    names = Names(read_toml(stories_dir() / "names.toml"))
    office = CastingOffice(teller.reader, places(), hours(), names)
    options = StoryOptions(style=style)
    return office.cast(teller.reader.read(caption), options, random.Random(1))


def narrator(teller: Teller, caption: str, style: Style = Style.NEWS) -> Narrator:
    return Narrator(
        Story(cast(teller, caption, style), {"mention": "jam"}, parse("see {treasure}"))
    )


def test_what_was_met_is_met_again_with_the(teller: Teller) -> None:
    told = narrator(teller, "an old cat and a ball in a meadow")
    assert (
        told.tell(parse("{hero} saw {treasure} {place}.")) == "An old cat saw a ball in a meadow."
    )
    assert (
        told.tell(parse("{hero} took {treasure} {place}."))
        == "The cat took the ball in the meadow."
    )


def test_namesakes_keep_their_adjectives(teller: Teller) -> None:
    told = narrator(teller, "a black cat and a white cat")
    told.tell(parse("{hero} met {friend}."))
    assert told.tell(parse("{hero} thanked {friend}.")) == "The black cat thanked the white cat."


def test_capitals_begin_sentences_and_not_what_goes_on(teller: Teller) -> None:
    told = narrator(teller, "two dogs and a cat")
    pattern = (
        '"{friend.I} know," said {friend}. "{I} {am} lost. {they} {were}," said {hero}, "{my} way."'
    )
    text = told.tell(parse(pattern))
    assert text == '"I know," said a cat. "We are lost. They were," said two dogs, "our way."'


@pytest.mark.parametrize(
    ("caption", "text"),
    [
        ("two dogs", "Two dogs were lost, and they have our bowls. The two dogs' day was done."),
        ("a girl", "A girl was lost, and she has my bowls. The girl's day was done."),
        ("a skier", "A skier was lost, and they have my bowls. The skier's day was done."),
    ],
)
def test_agreement(teller: Teller, caption: str, text: str) -> None:
    pattern = "{hero} was lost, and {they} {have} {my} bowls. {hero's} day was done."
    assert narrator(teller, caption).tell(parse(pattern)) == text


@pytest.mark.parametrize(
    ("caption", "went"),
    [
        ("a dog in a meadow", "walked"),
        ("a rabbit in a meadow", "hopped"),
        ("an owl in a forest", "flew"),
        ("a snail in a garden", "crept"),
        ("a fish under water", "swam"),
        ("a cat under water", "swam"),
        ("a duck on the sea", "flew"),
        ("a dog on the sea", "paddled"),
        ("a dog in outer space", "floated"),
        ("a fish in a kitchen", "went"),
    ],
)
def test_how_one_gets_about(teller: Teller, caption: str, went: str) -> None:
    told = narrator(teller, caption)
    assert told.tell(parse("{hero} {went}.")).endswith(f"{went}.")


def test_places(teller: Teller) -> None:
    told = narrator(teller, "a fish under water")
    assert told.tell(parse("{place} and {place} and {place.the}, {dateline}")) == (
        "Under water and under water and the water, UNDER WATER"
    )
    assert narrator(teller, "a cat on a city street").tell(parse("{dateline}")) == "CITY STREET"


def test_details_are_drawn_anew_rather_than_said_twice(teller: Teller) -> None:
    told = narrator(teller, "a cat in a meadow")
    first, second = (told.tell(parse("{stir}")) for _ in range(2))
    assert first != second
    far, again = (told.tell(parse("{far}")) for _ in range(2))
    assert far == again


def test_goals_and_words_of_the_story(teller: Teller) -> None:
    told = narrator(teller, "a cat and a ball")
    assert (
        told.tell(parse("It wished to {goal} and {mention}.")) == "It wished to see a ball and jam."
    )


def test_groups(teller: Teller) -> None:
    told = narrator(teller, "a cup, some grass and two forks")
    nouns = teller.reader.read("a cup, some grass and two forks").nouns
    pattern = parse("{things} {things.was} there; mind {things.them}.")
    assert told.tell(pattern, Group(nouns)) == (
        "A cup, some grass and two forks were there; mind them."
    )
    assert told.tell(pattern, Group(nouns[:1])) == "The cup was there; mind it."


def test_what_belongs_together_is_introduced_together(teller: Teller) -> None:
    told = narrator(teller, "a man with a beard holding his plate of pasta")
    assert (
        told.tell(parse("{hero} and {treasure}.")) == "A man with a beard and his plate of pasta."
    )
    assert told.tell(parse("{hero} and {treasure}.")) == "The man and the plate."


def test_this_and_bare(teller: Teller) -> None:
    told = narrator(teller, "a cat and two red balls")
    assert told.tell(parse("{treasure.bare}, {treasure.this}, {treasure.a}, {treasure.the}")) == (
        "Red balls, these two balls, two red balls, the two balls"
    )
