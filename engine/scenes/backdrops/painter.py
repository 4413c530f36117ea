"""From a backdrop's name to its picture."""

import random
from collections.abc import Callable
from functools import partial

from PIL import Image

from engine.scenes.backdrops import built, land, water, weather
from engine.scenes.backdrops.canvas import Canvas
from engine.scenes.schema import Backdrop, Colour, Scene, TimeOfDay, Weather

Painter = Callable[[Canvas], None]

_PAINTERS: dict[Backdrop, tuple[Painter, Painter]] = {
    Backdrop.MEADOW: (land.day_sky, land.meadow),
    Backdrop.FOREST: (land.forest_sky, land.forest),
    Backdrop.BEACH: (land.day_sky, water.beach),
    Backdrop.SNOW: (land.snow_sky, land.snow),
    Backdrop.DESERT: (land.desert_sky, land.desert),
    Backdrop.CITY: (land.day_sky, built.city),
    Backdrop.SEA: (land.day_sky, water.sea),
    Backdrop.UNDERWATER: (water.underwater_light, water.underwater),
    Backdrop.MOUNTAINS: (land.mountains_sky, land.mountains),
    Backdrop.ROOM: (water.nothing, built.room),
    Backdrop.KITCHEN: (water.nothing, built.kitchen),
    Backdrop.SPACE: (water.space_sky, water.nothing),
    Backdrop.NIGHT: (land.night_sky, land.night),
    Backdrop.SUNSET: (land.sunset_sky, land.sunset),
}
"""Backdrop -> (sky, land); PLAIN takes a colour besides."""

_SKYLESS = (Backdrop.ROOM, Backdrop.KITCHEN, Backdrop.PLAIN)

BackdropKey = tuple[Backdrop, Colour | None, Weather, TimeOfDay]


def backdrop_key(scene: Scene) -> BackdropKey:
    """All of a scene that its backdrop depends on."""
    return scene.backdrop, scene.colour, scene.weather, scene.time_of_day


def paint(key: BackdropKey, width_px: int, height_px: int, seed: int) -> Image.Image:
    """Draw a backdrop (RGB): the same seed gives the same composition at every size."""
    backdrop, colour, conditions, hour = key
    canvas = Canvas(width_px, height_px, random.Random(seed))
    sky, ground = _PAINTERS.get(
        backdrop, (partial(built.plain, colour=colour or Colour.WHITE), water.nothing)
    )
    sky(canvas)
    if backdrop not in _SKYLESS:
        weather.cover_sky(canvas, conditions)
    if conditions is Weather.RAINBOW:
        weather.rainbow(canvas)
    ground(canvas)
    weather.cover_land(canvas, conditions)
    if hour is not TimeOfDay.DAY:
        _tint(canvas, hour)
    return canvas.finished()


def _tint(canvas: Canvas, hour: TimeOfDay) -> None:
    if hour is TimeOfDay.NIGHT:
        canvas.veil((14, 20, 58), 0.66)
    else:
        canvas.veil((236, 108, 72), 0.38)
