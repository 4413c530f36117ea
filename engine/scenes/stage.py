"""What each backdrop offers: where its ground begins, and what is usually met there."""

from dataclasses import dataclass
from enum import Enum

from engine.scenes.schema import Backdrop, Weather
from engine.scenes.vocabulary import Habitat


class Footing(Enum):
    """What carries the stickers."""

    GROUND = "ground"
    WATER = "water"
    FLOATING = "floating"
    PLAIN = "plain"


@dataclass(frozen=True)
class Stage:
    """The geometry of a backdrop.

    `horizon` is where the ground begins, `near` the lowest foot, both as fractions of the height
    from the top.
    """

    horizon: float
    footing: Footing
    habitats: frozenset[Habitat]
    weathers: tuple[Weather, ...]
    near: float = 0.96


_LAND = frozenset({Habitat.GROUND, Habitat.SKY, Habitat.ANY})
_SHORE = _LAND | {Habitat.WATER}
_INSIDE = frozenset({Habitat.INDOOR, Habitat.ANY})
_DRY = (Weather.CLEAR,)
_WET = (Weather.RAIN, Weather.FOG, Weather.RAINBOW)
_ALL = (*_WET, Weather.SNOWFALL)

STAGES: dict[Backdrop, Stage] = {
    Backdrop.MEADOW: Stage(0.56, Footing.GROUND, _LAND, _ALL),
    Backdrop.FOREST: Stage(0.62, Footing.GROUND, _LAND, (Weather.RAIN, Weather.FOG)),
    Backdrop.BEACH: Stage(0.58, Footing.GROUND, _SHORE | {Habitat.UNDER_WATER}, _WET),
    Backdrop.SNOW: Stage(0.55, Footing.GROUND, _LAND, (Weather.SNOWFALL,)),
    Backdrop.DESERT: Stage(0.56, Footing.GROUND, _LAND, (Weather.RAINBOW,)),
    Backdrop.CITY: Stage(0.66, Footing.GROUND, _LAND, _ALL),
    Backdrop.SEA: Stage(
        0.42, Footing.WATER, frozenset({Habitat.WATER, Habitat.UNDER_WATER, Habitat.SKY}), _WET
    ),
    Backdrop.UNDERWATER: Stage(
        0.0, Footing.FLOATING, frozenset({Habitat.UNDER_WATER, Habitat.ANY}), _DRY
    ),
    Backdrop.MOUNTAINS: Stage(0.60, Footing.GROUND, _LAND, _ALL),
    Backdrop.ROOM: Stage(0.62, Footing.GROUND, _INSIDE, _DRY),
    Backdrop.KITCHEN: Stage(0.62, Footing.GROUND, _INSIDE, _DRY),
    Backdrop.SPACE: Stage(0.0, Footing.FLOATING, frozenset({Habitat.SPACE, Habitat.ANY}), _DRY),
    Backdrop.NIGHT: Stage(0.60, Footing.GROUND, _LAND, (Weather.RAIN, Weather.SNOWFALL)),
    Backdrop.SUNSET: Stage(0.60, Footing.GROUND, _LAND, _DRY),
    Backdrop.PLAIN: Stage(0.0, Footing.PLAIN, frozenset(Habitat), _DRY),
}
