"""The weather: a bow in the sky, a grey veil, and what falls in front of everything."""

import random

from PIL import Image, ImageDraw, ImageFilter

from engine.scenes.backdrops.canvas import Canvas, Rgb
from engine.scenes.schema import Weather

_BANDS: tuple[Rgb, ...] = (
    (226, 62, 62),
    (244, 146, 52),
    (250, 222, 76),
    (92, 186, 92),
    (72, 132, 222),
    (136, 86, 190),
)
_OVERSAMPLING = 2


def rainbow(canvas: Canvas) -> None:
    """A wide bow over the horizon; the land is drawn over its feet."""
    x = canvas.rng.uniform(0.3, 0.7)
    for band, colour in enumerate(_BANDS):
        canvas.arc(x, 0.62, 0.56 - 0.03 * band, (*colour, 200), 0.032)


def cover_sky(canvas: Canvas, weather: Weather) -> None:
    """Grey the sky, before the land is drawn, where something falls from it."""
    if weather is Weather.RAIN:
        canvas.veil((104, 114, 130), 0.6)
    elif weather is Weather.SNOWFALL:
        canvas.veil((150, 160, 178), 0.45)
    elif weather is Weather.FOG:
        canvas.veil((226, 230, 233), 0.6)


def cover_land(canvas: Canvas, weather: Weather) -> None:
    """Dull or whiten the finished backdrop."""
    if weather is Weather.RAIN:
        canvas.veil((88, 98, 116), 0.25)
    elif weather is Weather.FOG:
        canvas.veil((228, 232, 235), 0.5)
        for _ in range(9):
            x, y = canvas.rng.random(), canvas.rng.uniform(0.3, 0.95)
            canvas.disc(x, y, canvas.rng.uniform(0.2, 0.4), (244, 246, 247, 80), flatness=0.13)


def falling(weather: Weather, width_px: int, height_px: int, seed: int) -> Image.Image | None:
    """What hangs before the stickers (RGBA), or None: streaks, flakes or wisps."""
    if weather not in (Weather.RAIN, Weather.SNOWFALL, Weather.FOG):
        return None
    rng = random.Random(seed)
    size = (width_px * _OVERSAMPLING, height_px * _OVERSAMPLING)
    back: Rgb = (206, 222, 240) if weather is Weather.RAIN else (255, 255, 255)
    image = Image.new("RGBA", size, (*back, 0))
    draw = ImageDraw.Draw(image)
    unit = min(size)
    if weather is Weather.RAIN:
        _streaks(draw, size, unit, rng)
    elif weather is Weather.SNOWFALL:
        _flakes(draw, size, unit, rng)
    else:
        _wisps(draw, size, unit, rng)
        image = image.filter(ImageFilter.GaussianBlur(unit * 0.02))
    return image.resize((width_px, height_px), Image.Resampling.BOX)


def _streaks(
    draw: ImageDraw.ImageDraw, size: tuple[int, int], unit: int, rng: random.Random
) -> None:
    for _ in range(110):
        x, y = rng.uniform(-0.05, 1.05) * size[0], rng.uniform(-0.1, 1.0) * size[1]
        length = rng.uniform(0.05, 0.09) * unit
        fill = (206, 222, 240, 190)
        draw.line((x, y, x - 0.28 * length, y + length), fill, max(1, round(unit * 0.0075)))


def _flakes(
    draw: ImageDraw.ImageDraw, size: tuple[int, int], unit: int, rng: random.Random
) -> None:
    for _ in range(120):
        x, y = rng.random() * size[0], rng.random() * size[1]
        r = rng.uniform(0.006, 0.014) * unit
        draw.ellipse((x - r, y - r, x + r, y + r), (255, 255, 255, 235))


def _wisps(draw: ImageDraw.ImageDraw, size: tuple[int, int], unit: int, rng: random.Random) -> None:
    for _ in range(6):
        x, y = rng.random() * size[0], rng.uniform(0.35, 1.0) * size[1]
        wide, high = rng.uniform(0.25, 0.5) * unit, rng.uniform(0.02, 0.045) * unit
        draw.ellipse((x - wide, y - high, x + wide, y + high), (255, 255, 255, 110))
