"""The outline of a plain description: what the caption says, then how one may look at it.

Everything is in the caption, or the sentence says that it is a guess.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from engine.schema import Length, StoryOptions
from engine.stories.casting import Cast
from engine.stories.grammar import Grammar, Line, grammar
from engine.stories.lexicon import lexicon
from engine.stories.narration import Group
from engine.stories.outline import Outline, Step, narrative, wishes
from engine.stories.phrases import NUMBERS, NounPhrase, joined
from engine.stories.setting import NOWHERE
from engine.stories.templates import Template
from engine.stories.wheels import Wheel

_PARAGRAPH = 7


def description(cast: Cast, options: StoryOptions, wheel: Wheel) -> Outline:
    """The caption word for word, its nouns one by one, and invitations to look."""
    plain = grammar("plain")
    if cast.premise.is_unsure:
        told = narrative(cast, options, wheel)
        looks = [line.template for line in wheel.lines(plain.pool("look"), _looks(options.length))]
        return replace(told, optional=(*told.optional, *_invitations(looks)))
    frame = wheel.block(plain.of("frame"))
    size = _looks(options.length)
    looks = [line.template for line in wheel.lines(plain.pool("look"), size)]
    guesses = [line.template for line in wheel.lines(_guesses(cast, plain), size)]
    frame_steps = [
        Step(line.template, part, 0) for part, lines in frame.parts.items() for line in lines
    ]
    return Outline(
        core=(*frame_steps, *wishes(cast, wheel, plain)),
        optional=(
            *((step,) for step in _facts(cast, wheel)),
            *_mixed(_invitations(looks), _invitations(guesses, "problem")),
        ),
        shape=frame.key,
        frame=frame.key,
        is_complete=True,
    )


def _invitations(templates: Sequence[Template], part: str = "turn") -> list[tuple[Step, ...]]:
    """One step a template, a new paragraph after every few."""
    return [
        (Step(template, part, at, scene=at // _PARAGRAPH),) for at, template in enumerate(templates)
    ]


def _mixed(
    looks: Sequence[tuple[Step, ...]], guesses: Sequence[tuple[Step, ...]]
) -> Iterator[tuple[Step, ...]]:
    """Two looks, a guess, two looks, a guess, until both are used up."""
    guesses_left = iter(guesses)
    for at, look in enumerate(looks):
        yield look
        if at % 2:
            yield from islice(guesses_left, 1)


def _guesses(cast: Cast, plain: Grammar) -> list[Line]:
    """What may be likely in such a place; of an unknown place nothing is."""
    lines = plain.pool("maybe")
    if cast.premise.kind != NOWHERE:
        return list(lines)
    return [line for line in lines if not line.template.names]


def _looks(length: Length) -> int:
    """How far a seed moves on among the invitations to look."""
    return {Length.SHORT: 2, Length.MEDIUM: 6, Length.LONG: 18}[length]


def _facts(cast: Cast, wheel: Wheel) -> Iterator[Step]:
    """A sentence for everything the caption tells."""
    plain = grammar("plain")
    told: dict[str, int] = {}

    def step(pool: str, noun: NounPhrase | None = None, note: str = "") -> Step:
        line = wheel.line(plain.pool(pool), told.get(pool, 0))
        told[pool] = told.get(pool, 0) + 1
        group = Group((noun,), note) if noun else None
        return Step(line.template, "support", sum(told.values()), group)

    premise = cast.premise
    if premise.doing is not None:
        doers = Group(tuple(cast.nouns[at] for at in premise.doing.subjects))
        line = wheel.line(plain.pool("doing"))
        yield Step(line.template, "support", 0, doers)
    place_at = premise.place.index if premise.place else None
    for at, noun in enumerate(cast.nouns):
        if at == place_at:
            continue
        yield step("scenery" if noun.kind.value == "place" else noun.kind.value, noun)
        if noun.determiner.split(" ")[-1] in NUMBERS:
            yield step("number", noun, noun.determiner.split(" ")[-1])
        if qualities := [word for word in noun.adjectives if word in lexicon().adjectives]:
            yield step("quality", noun, joined(qualities))
    if place_at is not None:
        yield step("place")
    if premise.hour:
        yield step("hour")
    if premise.weather:
        yield step("weather")
