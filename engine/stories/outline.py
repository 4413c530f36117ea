"""What a story could say: the steps it must have and those it may have, in order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from engine.schema import Length, StoryOptions, Style
from engine.stories.casting import Cast
from engine.stories.grammar import Block, Grammar, Use, grammar
from engine.stories.narration import Group
from engine.stories.phrases import Kind, NounPhrase
from engine.stories.templates import GROUPS, ROLES, Template
from engine.stories.wheels import Wheel

ORDER = ("headline", "open", "support", "problem", "tell", "turn", "end", "close", "last")
"""The parts of a story as they follow one another."""

_OWN_EPISODES = (Style.NEWS, Style.PLAIN)
_GROUP_SIZE = 6
_POOLS = {
    Kind.PERSON: "others",
    Kind.ANIMAL: "others",
    Kind.FIGURE: "others",
    Kind.THING: "things",
    Kind.FOOD: "things",
    Kind.FIXTURE: "things",
    Kind.SKY: "views",
    Kind.SCENERY: "views",
    Kind.PLACE: "views",
    Kind.PART: "parts",
}


@dataclass(frozen=True)
class Step:
    """One template at its place: `part` is one of ORDER, `at` orders the steps of a part.

    `group` is what {things} and the like mean in it; steps of one `scene` make a paragraph.
    """

    template: Template
    part: str
    at: int
    group: Group | None = None
    scene: int = 0

    @property
    def order(self) -> tuple[int, int]:
        return ORDER.index(self.part), self.at


@dataclass(frozen=True)
class Outline:
    """The steps of one story; the first of the optional ones matter most."""

    core: tuple[Step, ...]
    optional: tuple[tuple[Step, ...], ...]
    """Steps that come together or not at all: a line, or a whole episode."""
    shape: str
    frame: str
    goal: Template | None = None
    is_complete: bool = False
    """Whether the steps speak of every noun by themselves."""


def narrative(cast: Cast, options: StoryOptions, wheel: Wheel) -> Outline:
    """A frame around a plot, and the episodes that can happen on the way."""
    is_unsure = cast.premise.is_unsure
    own = grammar("unsure" if is_unsure else options.style.value)
    traits = cast.traits | {options.style.value}
    frame = wheel.block(_fitting(own, "frame", traits))
    plot = wheel.block(_fitting(own, "plot", traits), is_skewed=True)
    episodes = _fitting(own, "episode", traits)
    if not is_unsure and options.style not in _OWN_EPISODES:
        episodes += _fitting(grammar("episodes"), "episode", traits)
    dealt = wheel.episodes(episodes)
    is_short = options.length is Length.SHORT
    core = [*_core(plot, is_short), *_core(frame, is_short)]
    if is_short and {"headline", "last"} & set(plot.parts):
        core = [step for step in core if step.part != "close"]
    longer = _longer(plot) if is_short else [*_longer(plot), *_longer(frame)]
    known = frozenset[str]().union(*(step.template.mentions for step in core))
    return Outline(
        core=tuple(core),
        optional=(
            *((step,) for step in longer if step.template.only_pronouns <= known),
            *(_scene(at, block) for at, block in enumerate(dealt, start=1)),
        ),
        shape=plot.key,
        frame=frame.key,
        goal=plot.goal,
    )


def supporting(
    cast: Cast, steps: Iterable[Step], wheel: Wheel, is_short: bool = False
) -> list[Step]:
    """Sentences for the nouns of the caption that `steps` have no part for, and `wishes`."""
    steps = list(steps)
    met = met_by(cast, (step.template for step in steps))
    found: list[tuple[str, Group | None]] = []
    doing = cast.premise.doing
    if doing is not None:
        doers = Group(tuple(cast.nouns[at] for at in doing.subjects))
        found.append(("doing" if doers.nouns[0].kind.is_alive else "scene", doers))
        pieces = (*doing.subjects, *(piece for piece in doing.pieces if isinstance(piece, int)))
        met |= {cast.nouns[piece] for piece in pieces}
    found += left_over(cast, met, is_short)
    if cast.friend.name and cast.friend not in met | set(cast.nouns):
        found.append(("others", Group((cast.friend,))))
    pools = [pool for pool, _ in found]
    support = grammar("support")
    return [
        *(
            Step(
                wheel.line(support.pool(pool), pools[:at].count(pool)).template,
                "support",
                at,
                group,
            )
            for at, (pool, group) in enumerate(found)
        ),
        *wishes(cast, wheel, support),
    ]


def wishes(cast: Cast, wheel: Wheel, source: Grammar) -> list[Step]:
    """Sentences for the names nobody bears and for what was to be mentioned."""
    pools = ["names"] if cast.spare_names else []
    if cast.mention:
        pools.append("mention" if is_topic(cast.mention) else "said")
    return [
        Step(wheel.line(source.pool(pool)).template, "support", 1000 + at)
        for at, pool in enumerate(pools)
    ]


def met_by(cast: Cast, templates: Iterable[Template]) -> set[NounPhrase]:
    """The nouns of the caption that some of the templates speak of."""
    names = frozenset[str]().union(*(template.mentions for template in templates))
    nouns: set[NounPhrase] = {getattr(cast, name) for name in names & (ROLES - GROUPS)}
    if names & {"place", "dateline"}:
        nouns.add(cast.place.noun)
    inner = {piece for noun in nouns for piece in noun.complement}
    return nouns | {piece for piece in inner if isinstance(piece, NounPhrase)}


def left_over(cast: Cast, met: set[NounPhrase], is_short: bool) -> list[tuple[str, Group]]:
    """The nouns of the caption that were not met, and the pool that has a sentence for them.

    A short story has room for one sentence about all that is not alive.
    """
    pools: dict[str, list[NounPhrase]] = {}
    for noun in dict.fromkeys(cast.nouns):
        if noun not in met:
            pool = "things" if is_short and not noun.kind.is_alive else _POOLS[noun.kind]
            pools.setdefault(pool, []).append(noun)
    return [
        (pool, Group(tuple(nouns[at : at + _GROUP_SIZE])))
        for pool, nouns in pools.items()
        for at in range(0, len(nouns), _GROUP_SIZE)
    ]


def _fitting(source: Grammar, sort: str, traits: frozenset[str]) -> list[Block]:
    return [block for block in source.of(sort) if block.fits(traits)]


def _core(block: Block, is_short: bool) -> list[Step]:
    return [
        Step(line.template, part, at)
        for part in block.parts
        for at, line in enumerate(block.core(part, is_short))
    ]


def _longer(block: Block) -> list[Step]:
    return [
        Step(line.template, part, at)
        for part, lines in block.parts.items()
        for at, line in enumerate(lines)
        if line.use is Use.LONGER
    ]


def _scene(number: int, episode: Block) -> tuple[Step, ...]:
    size = len(episode.lines)
    return tuple(
        Step(line.template, "tell", number * 100 + at, scene=number)
        for at, line in zip(range(size), episode.lines, strict=True)
    )


def is_topic(mention: str) -> bool:
    """Whether a mention can follow "about", as "her new red boots"; else it is quoted."""
    is_sentence = mention.endswith((".", "!", "?")) or mention.lower().startswith(
        ("to ", "that ", "don't ")
    )
    return not is_sentence and len(mention.split()) <= 8
