"""Where the stickers of a scene go: columns side by side, each one thing or a stack.

Columns do not overlap sideways more than a little, so that the order from left to right is plain
to see; things stand lower and larger the nearer they are.  Used for random scenes and for
scenes from text alike.
"""

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from engine.scenes import atlas
from engine.scenes.columns import Column, columns_of
from engine.scenes.layout import group_height, group_width, layout
from engine.scenes.schema import Backdrop, Link, Scene, Sticker
from engine.scenes.stage import STAGES, Footing, Stage
from engine.scenes.vocabulary import Habitat, vocabulary

MIN_SIZE = 0.27
"""No drawing's longer side is below this fraction of the picture's shorter side."""

MAX_COVERED = 0.17
"""How much of a drawing's box later boxes may cover; the drawings themselves cover less."""

MAX_FRONT_HEIGHT = 0.36
"""What stands in front of another is no taller, lest the other hang in the sky."""

_SIZES = {1: (0.46, 0.66), 2: (0.37, 0.50), 3: (0.31, 0.41), 4: (0.28, 0.34)}
_ATTEMPTS = 24
_EDGE = 0.015


@dataclass(frozen=True)
class Entry:
    """A noun to place, and how often."""

    noun: str
    count: int = 1


def arrange(
    entries: Sequence[Entry], backdrop: Backdrop, rng: random.Random, links: Sequence[Link] = ()
) -> tuple[Sticker, ...]:
    """Place the entries on the backdrop, in the order left to right unless the links say else.

    Several layouts are tried; the first in which nothing is hidden wins, else the clearest.
    Raises KeyError for an unknown noun.
    """
    if not entries:
        return ()
    columns = columns_of(len(entries), links)
    best: tuple[Sticker, ...] = ()
    least = float("inf")
    for attempt in range(_ATTEMPTS):
        stickers = _attempt(entries, columns, backdrop, rng, shrink=1 - 0.25 * attempt / _ATTEMPTS)
        covered = most_covered(Scene(backdrop, stickers))
        if covered < least:
            best, least = stickers, covered
        if least <= MAX_COVERED:
            break
    return best


def most_covered(scene: Scene) -> float:
    """The largest share of any drawing's box that lies under later boxes, on a square picture."""
    boxes = layout(scene, 256, 256)
    worst = 0.0
    for index, under in enumerate(boxes):
        hidden = 0
        for over in boxes[index + 1 :]:
            right = min(under.left + under.width, over.left + over.width)
            bottom = min(under.top + under.height, over.top + over.height)
            wide = max(0, right - max(under.left, over.left))
            hidden += wide * max(0, bottom - max(under.top, over.top))
        worst = max(worst, hidden / (under.width * under.height))
    return worst


def _attempt(
    entries: Sequence[Entry],
    columns: list[Column],
    backdrop: Backdrop,
    rng: random.Random,
    shrink: float,
) -> tuple[Sticker, ...]:
    low, high = _SIZES[sum(entry.count for entry in entries)]
    base = rng.uniform(low, high) * shrink
    stickers = [
        Sticker(
            entry.noun,
            entry.count,
            size=_size(entry, base, backdrop),
            is_flipped=rng.random() < 0.5,
        )
        for entry in entries
    ]
    stage = STAGES[backdrop]
    for column in columns:
        _fit_stack(stickers, column)
    _fit_row(stickers, columns)
    _spread(stickers, columns, rng)
    is_tight = sum(_width(stickers, column) for column in columns) > 0.95
    depth = rng.random()
    for column in columns:
        depth = 1 - depth if is_tight else rng.random()
        _stand(stickers, column, stage, depth, rng)
    return tuple(
        replace(sticker, x=round(sticker.x, 4), y=round(sticker.y, 4), size=round(sticker.size, 4))
        for sticker in stickers
    )


def _size(entry: Entry, base: float, backdrop: Backdrop) -> float:
    """The longer side: bigger for big things and, as they show less, for thin ones."""
    noun = vocabulary()[entry.noun]
    width, height = atlas.shape(entry.noun)
    thinness = min(1.25, math.pow(width * height, -0.3))
    size = max(MIN_SIZE, base * noun.scale.value * thinness)
    is_aloft = _is_aloft(noun.habitat, STAGES[backdrop])
    return min(size, 0.46 if is_aloft else 0.72)


def _is_aloft(habitat: Habitat, stage: Stage) -> bool:
    has_sky = stage.footing in (Footing.GROUND, Footing.WATER)
    return has_sky and habitat in (Habitat.SKY, Habitat.SPACE)


def _width(stickers: list[Sticker], column: Column) -> float:
    return max(group_width(stickers[index]) for index in column.members)


def _scaled(sticker: Sticker, factor: float) -> Sticker:
    return replace(sticker, size=max(MIN_SIZE, sticker.size * factor))


def _fit_stack(stickers: list[Sticker], column: Column) -> None:
    """Shrink the members of a stack until it fits the height."""
    room = 0.95 if len(column.members) > 1 else 0.92
    if column.is_overlapping:
        front = column.members[-1]
        height = group_height(stickers[front])
        stickers[front] = _scaled(stickers[front], min(1.0, MAX_FRONT_HEIGHT / height))
    tall = sum(group_height(stickers[index]) for index in column.members)
    for index in column.members:
        if tall > room:
            stickers[index] = _scaled(stickers[index], room / tall)


def _fit_row(stickers: list[Sticker], columns: list[Column]) -> None:
    """Shrink everything until the columns fit the width of a square picture."""
    wide = sum(_width(stickers, column) for column in columns)
    if wide > 1 - 2 * _EDGE:
        for index, sticker in enumerate(stickers):
            stickers[index] = _scaled(sticker, (1 - 2 * _EDGE) / wide)


def _spread(stickers: list[Sticker], columns: list[Column], rng: random.Random) -> None:
    """Give every column its x: leftover width goes into random gaps, lack of it into overlap."""
    widths = [_width(stickers, column) for column in columns]
    free = 1 - 2 * _EDGE - sum(widths)
    gaps = [0.0] * (len(columns) + 1)
    if free >= 0:
        weights = [rng.uniform(0.3, 1.0) for _ in gaps]
        gaps = [free * weight / sum(weights) for weight in weights]
    elif len(columns) > 1:
        gaps = [0.0, *([free / (len(columns) - 1)] * (len(columns) - 1)), 0.0]
    left = _EDGE
    for column, width, gap in zip(columns, widths, gaps, strict=False):
        left += gap
        for index in column.members:
            stickers[index] = replace(stickers[index], x=left + width / 2)
        left += width


def _stand(
    stickers: list[Sticker], column: Column, stage: Stage, depth: float, rng: random.Random
) -> None:
    """Give the members of a column their y; `depth` is 0 far away, 1 in front."""
    lower = column.members[-1]
    if len(column.members) == 1:
        stickers[lower] = _standing_alone(stickers[lower], stage, depth, rng)
        return
    heights = [group_height(stickers[index]) for index in column.members]
    if column.is_overlapping:
        between = -0.14 * heights[0]
    else:
        gaps = len(heights) - 1
        between = min(rng.uniform(0.02, 0.07), max(0.0, 0.97 - sum(heights)) / gaps)
    needed = sum(heights) + between * (len(heights) - 1)
    foot = min(max(stage.near - 0.06 * (1 - depth), needed + 0.01), 0.985)
    stickers[lower] = replace(stickers[lower], y=foot)
    for index, height in zip(column.members[-2::-1], heights[:0:-1], strict=True):
        foot -= height + between
        shift = rng.uniform(-0.03, 0.03)
        stickers[index] = replace(stickers[index], x=stickers[index].x + shift, y=foot)


def _standing_alone(sticker: Sticker, stage: Stage, depth: float, rng: random.Random) -> Sticker:
    noun = vocabulary()[sticker.noun]
    height = group_height(sticker)
    if stage.footing is Footing.FLOATING:
        return replace(sticker, y=_between(height + 0.02, 0.97, depth))
    if stage.footing is Footing.PLAIN:
        middle = _between(0.44, 0.58, depth)
        return replace(sticker, y=min(0.96, max(height + 0.02, middle + height / 2)))
    is_inside = Habitat.INDOOR in stage.habitats
    if _is_aloft(noun.habitat, stage) and not (is_inside and rng.random() < 0.5):
        highest = height + 0.03
        return replace(sticker, y=_between(highest, max(highest, stage.horizon - 0.07), depth))
    near = _scaled(sticker, 0.9 + 0.16 * depth) if height < 0.8 else sticker
    height = group_height(near)
    raised = height - atlas.shape(sticker.noun)[1] * near.size
    farthest = min(stage.near, max(stage.horizon + 0.08 + raised, height + 0.02))
    return replace(near, y=_between(farthest, stage.near, depth))


def _between(low: float, high: float, share: float) -> float:
    return low + (high - low) * share
