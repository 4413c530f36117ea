"""What a sticker scene is: a backdrop, the weather and one to four stickers.

Places and sizes are fractions, so that a scene can be drawn at any size: `x` and `y` of the
picture's width and height, `size` of its shorter side.  Standard library only.
"""

from dataclasses import dataclass
from enum import Enum

MAX_DRAWINGS = 4
"""How many things one scene may show, counts included: more would be too small to tell apart."""


class Backdrop(Enum):
    """Where the scene plays."""

    MEADOW = "meadow"
    FOREST = "forest"
    BEACH = "beach"
    SNOW = "snow"
    DESERT = "desert"
    CITY = "city"
    SEA = "sea"
    UNDERWATER = "underwater"
    MOUNTAINS = "mountains"
    ROOM = "room"
    KITCHEN = "kitchen"
    SPACE = "space"
    NIGHT = "night"
    SUNSET = "sunset"
    PLAIN = "plain"


class Weather(Enum):
    """What falls from the sky or stands in it."""

    CLEAR = "clear"
    RAIN = "rain"
    SNOWFALL = "snowfall"
    FOG = "fog"
    RAINBOW = "rainbow"


class TimeOfDay(Enum):
    """Tints a place; the backdrops NIGHT and SUNSET are those hours without a place."""

    DAY = "day"
    SUNSET = "sunset"
    NIGHT = "night"


class Colour(Enum):
    """The colour of a plain backdrop."""

    WHITE = "white"
    YELLOW = "yellow"
    ORANGE = "orange"
    RED = "red"
    PINK = "pink"
    PURPLE = "purple"
    BLUE = "blue"
    GREEN = "green"


class Relation(Enum):
    """How one sticker stands to another, as the onlooker sees it."""

    LEFT_OF = "to the left of"
    RIGHT_OF = "to the right of"
    NEXT_TO = "next to"
    ABOVE = "above"
    BELOW = "below"
    IN_FRONT_OF = "in front of"
    BEHIND = "behind"


@dataclass(frozen=True)
class Sticker:
    """One kind of thing, drawn `count` times side by side.

    `noun` is a singular of the vocabulary.  `x` is the middle of the group, `y` the foot of its
    lowest drawing, `size` the longer side of one drawing.
    """

    noun: str
    count: int = 1
    x: float = 0.5
    y: float = 0.8
    size: float = 0.4
    is_flipped: bool = False


@dataclass(frozen=True)
class Link:
    """The sticker at index `subject` stands in `relation` to the one at index `target`."""

    subject: int
    relation: Relation
    target: int


@dataclass(frozen=True)
class Scene:
    """A picture to be: everything the renderer draws and the captions tell.

    `colour` is set for PLAIN backdrops and only there.
    """

    backdrop: Backdrop
    stickers: tuple[Sticker, ...]
    weather: Weather = Weather.CLEAR
    colour: Colour | None = None
    time_of_day: TimeOfDay = TimeOfDay.DAY
    links: tuple[Link, ...] = ()


@dataclass(frozen=True)
class Placed:
    """One drawing on the picture: its box in pixels, wholly inside."""

    noun: str
    left: int
    top: int
    width: int
    height: int
    is_flipped: bool
    has_shadow: bool
