"""What can be measured of a picture, for when a captioner is not sure what it shows."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from PIL import Image

_GRID_PX = 64
_BLANK_RANGE = 6
"""Levels (of 255) between the darkest and brightest part of a picture that is called blank."""
_GREY_CHROMA = 8.0
_MIN_SHARE = 0.12
"""The share of a picture that a colour must have to be worth naming."""

_NAMED_COLOURS = (
    ("black", "#000000 #141414"),
    ("dark grey", "#404040 #505050"),
    ("grey", "#808080"),
    ("light grey", "#b8b8b8 #d0d0d0"),
    ("white", "#ffffff #f2f2f2"),
    ("red", "#e01010 #ff3b30"),
    ("dark red", "#800000 #9e1b1b"),
    ("pink", "#ffb6c1 #f78fa7"),
    ("bright pink", "#ff1493 #e0218a"),
    ("orange", "#ff8c00 #f26b21"),
    ("brown", "#8b4513 #7a5230 #a0703f"),
    ("dark brown", "#3e2412 #4b3621"),
    ("beige", "#d2b48c #c8ad7f"),
    ("cream", "#fff5dc #f0e6c8"),
    ("yellow", "#ffe600 #ffd700"),
    ("olive green", "#808000 #6b7a2a"),
    ("light green", "#90ee90 #a8d08d"),
    ("green", "#00a000 #3cb043 #5a8f3c"),
    ("dark green", "#0b4d0b #2f4f2f #23402a"),
    ("turquoise", "#40e0d0 #1aa6a6"),
    ("light blue", "#add8e6 #b0c4de"),
    ("sky blue", "#5fb4f0 #87ceeb"),
    ("blue", "#0000ff #1f5fd0 #3a6ea5"),
    ("navy blue", "#000080 #14213d #1f2f57"),
    ("purple", "#800080 #6a3fa0 #4b2a6b"),
    ("lavender", "#c8a2e0 #b9a7d8"),
)
"""Colours a child can name, each with the shades (sRGB) it stands for."""


class Shape(str, Enum):
    """The outline of a picture; the value is the word for it."""

    PANORAMA = "very wide"
    WIDE = "wide"
    SQUARE = "square"
    TALL = "tall"
    COLUMN = "very tall"


class Brightness(str, Enum):
    """How light a picture is; the value is the word for it, where there is one."""

    DARK = "dark"
    MEDIUM = ""
    BRIGHT = "bright"


@dataclass(frozen=True)
class Measured:
    """What a picture is like.  `colours` are its main ones, at most three, largest first."""

    shape: Shape
    brightness: Brightness
    colours: tuple[str, ...]
    is_blank: bool
    is_grey: bool


def measure(image: Image.Image) -> Measured:
    """Measure `image` (RGB, any size) on a grid of some 64 x 64 averages."""
    factors = tuple(max(1, side // _GRID_PX) for side in image.size)
    pixels = np.asarray(image.reduce((factors[0], factors[1]))).reshape(-1, 3)
    lab = _lab(pixels)
    return Measured(
        shape=_shape(image.width / image.height),
        brightness=_brightness(float(lab[:, 0].mean())),
        colours=_main_colours(lab),
        is_blank=int(np.ptp(pixels, axis=0).max()) <= _BLANK_RANGE,
        is_grey=float(np.quantile(np.hypot(lab[:, 1], lab[:, 2]), 0.99)) < _GREY_CHROMA,
    )


def describe(measured: Measured) -> str:
    """What was measured as a sentence or two that claim nothing else."""
    colours = _listed(measured.colours)
    if measured.is_blank:
        return f"This picture is blank: it is all {measured.colours[0]}."
    words = [measured.shape.value, measured.brightness.value]
    look = ", ".join(word for word in words if word)
    kind = "black-and-white picture" if measured.is_grey else "picture"
    return f"I am not sure what this shows. It is a {look} {kind}, mostly {colours}."


def _shape(aspect: float) -> Shape:
    if aspect >= 2.5:
        return Shape.PANORAMA
    if aspect >= 1.15:
        return Shape.WIDE
    if aspect <= 1 / 2.5:
        return Shape.COLUMN
    return Shape.TALL if aspect <= 1 / 1.15 else Shape.SQUARE


def _brightness(lightness: float) -> Brightness:
    if lightness < 30:
        return Brightness.DARK
    return Brightness.BRIGHT if lightness > 75 else Brightness.MEDIUM


def _main_colours(lab: npt.NDArray[np.float64]) -> tuple[str, ...]:
    """The most frequent colours, each pixel counting for the nearest shade.

    Several shades of one colour ("dark grey" and "light grey") are named by it ("grey").
    """
    names, shades = _shades()
    distances = ((lab[:, None, :] - shades[None, :, :]) ** 2).sum(axis=2)
    counts = Counter(names[shade] for shade in distances.argmin(axis=1))
    families: dict[str, list[str]] = {}
    for name, count in counts.most_common():
        if count >= _MIN_SHARE / 2 * len(lab):
            families.setdefault(name.split()[-1], []).append(name)
    weights = {family: sum(counts[name] for name in families[family]) for family in families}
    large = [family for family in weights if weights[family] >= _MIN_SHARE * len(lab)]
    ranked = sorted(large, key=lambda family: -weights[family])[:3]
    named = (families[family][0] if len(families[family]) == 1 else family for family in ranked)
    return tuple(named) or (counts.most_common(1)[0][0],)


@lru_cache(maxsize=1)
def _shades() -> tuple[tuple[str, ...], npt.NDArray[np.float64]]:
    pairs = [(name, shade) for name, shades in _NAMED_COLOURS for shade in shades.split()]
    rgb = np.array([list(bytes.fromhex(shade[1:])) for _, shade in pairs], dtype=np.uint8)
    return tuple(name for name, _ in pairs), _lab(rgb)


def _lab(rgb: npt.NDArray[np.uint8]) -> npt.NDArray[np.float64]:
    """sRGB (n, 3) as CIELAB for the D65 white (IEC 61966-2-1, CIE 15), in which distances are
    about as large as they look."""
    value = rgb / 255.0
    linear = np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)
    to_xyz = np.array(
        [
            [0.4124564, 0.3575761, 0.1804375],
            [0.2126729, 0.7151522, 0.0721750],
            [0.0193339, 0.1191920, 0.9503041],
        ]
    )
    xyz = linear @ (to_xyz / to_xyz.sum(axis=1, keepdims=True)).T
    f = np.where(xyz > (6 / 29) ** 3, np.cbrt(xyz), xyz / (3 * (6 / 29) ** 2) + 4 / 29)
    x, y, z = f.T
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=1)


def _listed(words: tuple[str, ...]) -> str:
    """ "a", "a and b", "a, b and c"."""
    *rest, last = words
    return f"{', '.join(rest)} and {last}" if rest else last
