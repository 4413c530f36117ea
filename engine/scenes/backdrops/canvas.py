"""The drawing board of the backdrops: fractions in, smooth shapes out.

Everything is drawn larger than asked for and scaled down at the end, which smooths the edges.
The random generator is the canvas's own; how often it is asked must not depend on the size, so
that one seed gives one composition at every size.
"""

import math
import random
from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageChops, ImageDraw

Rgb = tuple[int, int, int]
Rgba = tuple[int, int, int, int]
Point = tuple[float, float]

_SMALL_PX = 320
_OVERSAMPLING_SMALL = 3
_OVERSAMPLING = 2
_RIDGE_STEPS = 96


def mixed(first: Rgb, second: Rgb, share: float) -> Rgb:
    """The colour `share` of the way from the first to the second."""
    values = [round(a + (b - a) * share) for a, b in zip(first, second, strict=True)]
    return values[0], values[1], values[2]


def varied(rng: random.Random, colour: Rgb, amount: int = 10) -> Rgb:
    """A colour near this one: lighter or darker, and a little off in each channel."""
    light = rng.uniform(-amount, amount)
    values = [min(255, max(0, round(v + light + rng.uniform(-amount, amount) / 2))) for v in colour]
    return values[0], values[1], values[2]


class Canvas:
    """A picture in the making; coordinates are fractions of its width and height.

    Lengths that must look alike both ways (radii, line widths) are fractions of the shorter side.
    """

    def __init__(self, width_px: int, height_px: int, rng: random.Random) -> None:
        small = min(width_px, height_px) < _SMALL_PX
        self._factor = _OVERSAMPLING_SMALL if small else _OVERSAMPLING
        self._size_px = (width_px, height_px)
        self.width, self.height = width_px * self._factor, height_px * self._factor
        self.unit = min(self.width, self.height)
        self.rng = rng
        self.image = Image.new("RGB", (self.width, self.height))
        self._draw = ImageDraw.Draw(self.image, "RGBA")
        self._lights: list[tuple[float, float, float, float]] = []

    def finished(self) -> Image.Image:
        """The picture at the size asked for."""
        return self.image.resize(self._size_px, Image.Resampling.BOX)

    def gradient(self, top: Rgb, bottom: Rgb, y0: float = 0.0, y1: float = 1.0) -> None:
        """Fill a band across the whole width."""
        first, last = round(y0 * self.height), round(y1 * self.height)
        if last <= first:
            return
        share = np.linspace(0, 1, last - first)[:, None]
        column = np.asarray(top) * (1 - share) + np.asarray(bottom) * share
        strip = Image.fromarray(np.round(column).astype(np.uint8)[:, None, :], "RGB")
        self.image.paste(strip.resize((self.width, last - first)), (0, first))

    def polygon(self, points: Sequence[Point], fill: Rgb | Rgba) -> None:
        """A filled polygon."""
        self._draw.polygon([(x * self.width, y * self.height) for x, y in points], fill=fill)

    def box(self, x0: float, y0: float, x1: float, y1: float, fill: Rgb | Rgba) -> None:
        """A filled rectangle."""
        box = (x0 * self.width, y0 * self.height, x1 * self.width, y1 * self.height)
        self._draw.rectangle(box, fill=fill)

    def light(self, x0: float, y0: float, x1: float, y1: float, fill: Rgb) -> None:
        """A pane: a rectangle behind which a lamp may burn at night."""
        self.box(x0, y0, x1, y1, fill)
        self._lights.append((x0, y0, x1, y1))

    def light_up(self, share: float, fill: Rgb) -> None:
        """Light this share of the panes drawn so far."""
        for pane in self._lights:
            if self.rng.random() < share:
                self.box(*pane, fill)

    def tint(self, colour: Rgb, strength: float, sky: Image.Image | None) -> None:
        """Multiply the picture by a colour, but for what still looks as in `sky`."""
        flat = Image.new("RGB", self.image.size, colour)
        tinted = Image.blend(self.image, ImageChops.multiply(self.image, flat), strength)
        mask = None
        if sky is not None:
            change = ImageChops.difference(self.image, sky).convert("L")
            mask = change.point([0, *[255] * 255])
        self.image.paste(tinted, (0, 0), mask)

    def disc(
        self, x: float, y: float, radius: float, fill: Rgb | Rgba, flatness: float = 1.0
    ) -> None:
        """A filled circle; `flatness` scales its height."""
        cx, cy, r = x * self.width, y * self.height, radius * self.unit
        self._draw.ellipse((cx - r, cy - r * flatness, cx + r, cy + r * flatness), fill=fill)

    def line(self, points: Sequence[Point], fill: Rgb | Rgba, thickness: float) -> None:
        """An open line; `thickness` is a fraction of the shorter side."""
        pixels = [(x * self.width, y * self.height) for x, y in points]
        width = max(1, round(thickness * self.unit))
        self._draw.line(pixels, fill=fill, width=width, joint="curve")

    def arc(self, x: float, y: float, radius: float, fill: Rgba, thickness: float) -> None:
        """The upper half of a ring around a point."""
        cx, cy, r = x * self.width, y * self.height, radius * self.unit
        width = max(1, round(thickness * self.unit))
        self._draw.arc((cx - r, cy - r, cx + r, cy + r), 180, 360, fill=fill, width=width)

    def ridge(
        self, y: float, rise: float, fill: Rgb, waves: float = 1.5, foot: float = 1.0
    ) -> None:
        """Rolling land: a filled band with a soft wavy top around `y`, down to `foot`."""
        phases = [self.rng.uniform(0, math.tau) for _ in range(3)]
        points = [(1.0, foot), (0.0, foot)]
        for step in range(_RIDGE_STEPS + 1):
            x = step / _RIDGE_STEPS
            swing = sum(
                math.sin(math.tau * waves * (k + 1) * x + phase) / (k + 1) ** 1.3
                for k, phase in enumerate(phases)
            )
            points.append((x, y + rise * swing / 2))
        self.polygon(points, fill)

    def glow(self, x: float, y: float, radius: float, colour: Rgb, strength: float) -> None:
        """A soft light: fades from `strength` (0..1) in the middle to nothing."""
        r = max(2, round(radius * self.unit))
        ramp = np.linspace(-1, 1, 64)
        distance = np.hypot(*np.meshgrid(ramp, ramp))
        alpha = (np.clip(1 - distance, 0, 1) ** 2 * 255 * strength).astype(np.uint8)
        mask = Image.fromarray(alpha, "L").resize((2 * r, 2 * r), Image.Resampling.BILINEAR)
        at = (round(x * self.width) - r, round(y * self.height) - r)
        self.image.paste(Image.new("RGB", mask.size, colour), at, mask)

    def veil(self, colour: Rgb, strength: float) -> None:
        """Lay one colour over everything drawn so far."""
        flat = Image.new("RGB", self.image.size, colour)
        self.image.paste(Image.blend(self.image, flat, strength))

    def cloud(self, x: float, y: float, radius: float, fill: Rgb | Rgba) -> None:
        """A heap of discs with a flat foot."""
        for offset, size in ((-1.1, 0.55), (-0.45, 0.85), (0.35, 1.0), (1.05, 0.6)):
            r = radius * size * self.rng.uniform(0.9, 1.1)
            self.disc(
                x + offset * radius * self.unit / self.width,
                y - r * 0.55 * self.unit / self.height,
                r,
                fill,
                flatness=0.75,
            )
