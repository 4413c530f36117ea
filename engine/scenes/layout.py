"""From fractions to pixels: where every drawing of a scene lies on a picture of a given size."""

from engine.errors import BadOption
from engine.scenes import atlas
from engine.scenes.schema import Backdrop, Placed, Scene, Sticker
from engine.scenes.stage import STAGES, Footing

MIN_SIDE_PX = 16
MAX_SIDE_PX = 8192

_SPACING = {1: 0.0, 2: 1.0, 3: 0.92, 4: 0.82}
"""Step from one drawing of a group to the next, in widths of the drawing."""

_STAGGER = {1: 0.0, 2: 0.12, 3: 0.35, 4: 0.55}
"""How much every other drawing of a group is raised, in heights of the drawing."""


def group_width(sticker: Sticker) -> float:
    """Width of a whole group as a fraction of the picture's shorter side."""
    width, _ = atlas.shape(sticker.noun)
    return sticker.size * width * (1 + (sticker.count - 1) * _SPACING[sticker.count])


def group_height(sticker: Sticker) -> float:
    """Height of a whole group as a fraction of the picture's shorter side."""
    _, height = atlas.shape(sticker.noun)
    return sticker.size * height * (1 + _STAGGER[sticker.count])


def layout(scene: Scene, width_px: int, height_px: int, seed: int = 0) -> list[Placed]:
    """The boxes of all drawings, farthest first, which is the order to paint them in.

    `seed` changes nothing today: places come from the scene alone.  Raises BadOption for a size
    out of range and KeyError for an unknown noun.
    """
    del seed
    check_size(width_px, height_px)
    drawings: list[tuple[int, int, Placed]] = []
    for order, sticker in enumerate(scene.stickers):
        for placed in _group(sticker, scene.backdrop, width_px, height_px):
            drawings.append((placed.top + placed.height, order, placed))
    drawings.sort(key=lambda drawing: drawing[:2])
    return [placed for _, _, placed in drawings]


def check_size(width_px: int, height_px: int) -> None:
    """Raise BadOption unless a picture of this size can be drawn."""
    if not (MIN_SIDE_PX <= width_px <= MAX_SIDE_PX and MIN_SIDE_PX <= height_px <= MAX_SIDE_PX):
        raise BadOption(
            f"A scene cannot be drawn at {width_px} x {height_px} pixels.",
            f"Each side must be between {MIN_SIDE_PX} and {MAX_SIDE_PX} pixels.",
        )


def _group(sticker: Sticker, backdrop: Backdrop, width_px: int, height_px: int) -> list[Placed]:
    short_px = min(width_px, height_px)
    relative_width, relative_height = atlas.shape(sticker.noun)
    wanted_px = group_width(sticker) * short_px
    shrink = min(1.0, width_px / wanted_px, height_px / (group_height(sticker) * short_px))
    width = max(1, round(sticker.size * short_px * relative_width * shrink))
    height = max(1, round(sticker.size * short_px * relative_height * shrink))
    step = width * _SPACING[sticker.count]
    stagger = round(height * _STAGGER[sticker.count])
    middle = sticker.x * width_px
    reach = (step * (sticker.count - 1) + width) / 2
    middle = min(max(middle, reach), width_px - reach)
    foot = min(max(round(sticker.y * height_px), height + stagger), height_px)
    return [
        Placed(
            noun=sticker.noun,
            left=_clamped(middle - reach + step * member, width_px - width),
            top=_clamped(foot - height - (stagger if member % 2 else 0), height_px - height),
            width=width,
            height=height,
            is_flipped=sticker.is_flipped,
            has_shadow=_stands(sticker, backdrop),
        )
        for member in range(sticker.count)
    ]


def _clamped(value: float, most: int) -> int:
    return min(max(round(value), 0), max(most, 0))


def _stands(sticker: Sticker, backdrop: Backdrop) -> bool:
    """Whether the foot of a sticker rests on something, so that it throws a shadow."""
    stage = STAGES[backdrop]
    if stage.footing is Footing.FLOATING:
        return False
    return stage.footing is Footing.PLAIN or sticker.y > stage.horizon + 0.03
