"""Forty stories about one picture: how much of them is ever the same."""

from collections import Counter
from itertools import product

import pytest

from engine.schema import Length, StoryOptions, Style
from engine.stories.grammar import grammar
from engine.stories.teller import Tale, Teller
from engine.stories.templates import parse

STORIES = 40
TOLD = [style for style in Style if style is not Style.PLAIN]
CAPTIONS = (
    "a cat and two dogs in a meadow",
    "an owl, a tree and a house in a forest at night in the rain",
    "three fish and a crab under water",
    "a kitchen with a stove and a refrigerator",
    "a man riding a wave on top of a surfboard",
)


def forty(
    teller: Teller, caption: str, style: Style, length: Length, first: int = 0, mention: str = ""
) -> list[Tale]:
    return [
        teller.tell(caption, StoryOptions(style=style, length=length, seed=seed, mention=mention))
        for seed in range(first, first + STORIES)
    ]


def most_used(tales: list[Tale]) -> int:
    return max(Counter(text for tale in tales for text in tale.templates).values())


@pytest.mark.parametrize(("style", "length"), list(product(TOLD, (Length.SHORT, Length.MEDIUM))))
def test_no_pattern_comes_twice_in_forty_stories(
    teller: Teller, style: Style, length: Length
) -> None:
    for caption in CAPTIONS:
        tales = forty(teller, caption, style, length)
        assert len({tale.shape for tale in tales}) == STORIES
        assert len({tale.frame for tale in tales}) == STORIES
        assert most_used(tales) == 1


def test_it_does_not_matter_where_the_forty_begin(teller: Teller) -> None:
    for first in (17, 1000):
        tales = forty(teller, CAPTIONS[0], Style.BEDTIME, Length.MEDIUM, first, "apple pie")
        assert most_used(tales) == 1


@pytest.mark.parametrize("style", TOLD)
def test_in_long_stories_only_episodes_come_again(teller: Teller, style: Style) -> None:
    tales = forty(teller, CAPTIONS[0], style, Length.LONG)
    assert len({tale.shape for tale in tales}) == STORIES
    episodes = {
        line.template.text
        for source in (style.value, "episodes")
        for block in grammar(source).of("episode")
        for line in block.lines
    }
    others = Counter(text for tale in tales for text in tale.templates if text not in episodes)
    assert max(others.values()) == 1
    assert most_used(tales) <= (4 if style is Style.NEWS else 3)
    assert most_used(tales[: 10 if style is Style.NEWS else 18]) == 1


def test_frames_meet_other_plots_when_the_wheel_has_turned(teller: Teller) -> None:
    pairs = {
        (tale.frame, tale.shape)
        for tale in (
            teller.tell(
                CAPTIONS[0], StoryOptions(style=Style.FABLE, length=Length.SHORT, seed=seed)
            )
            for seed in range(0, 41 * 12, 7)
        )
    }
    assert len(pairs) == len(range(0, 41 * 12, 7))


@pytest.mark.parametrize("style", Style)
def test_every_line_can_be_told(teller: Teller, style: Style) -> None:
    """No line of a frame, a plot or an episode is dead."""
    used: set[str] = set()
    for caption in (CAPTIONS[0], "a red car"):
        for length in Length:
            for seed in range(46):
                wanted = StoryOptions(style=style, length=length, seed=seed, mention="tea")
                used.update(teller.tell(caption, wanted).templates)
    dead = [
        (block.key, line.template.text)
        for block in grammar(style.value).blocks
        if block.sort != "pool"
        for line in block.lines
        if line.template.text not in used
    ]
    assert dead == []


@pytest.mark.parametrize(("style", "length"), list(product(TOLD, Length)))
def test_a_pronoun_stands_for_somebody_known(teller: Teller, style: Style, length: Length) -> None:
    for tale in forty(teller, CAPTIONS[3], style, length):
        known: set[str] = set()
        for text in tale.templates:
            template = parse(text)
            known |= template.mentions
            assert template.only_pronouns <= known, (tale.shape, text)


def test_every_supporting_line_can_be_told(teller: Teller) -> None:
    captions = (
        "a man, a dog, a cat, a wave, a cup, a key, a rock, a tree and the sun",
        "a train waiting at a station",
        "a man riding a horse",
        "a close up of a nose and an ear",
    )
    used: set[str] = set()
    for caption in captions:
        for mention in ("tea", "Be kind!"):
            for seed in range(41):
                wanted = StoryOptions(
                    style=Style.BEDTIME, seed=seed, mention=mention, names=tuple("ABCDE")
                )
                used.update(teller.tell(caption, wanted).templates)
    dead = [
        line.template.text
        for block in grammar("support").blocks
        for line in block.lines
        if line.template.text not in used
    ]
    assert dead == []
