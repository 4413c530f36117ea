"""From a backdrop's name to its picture."""

import random
from collections.abc import Callable
from functools import partial

from PIL import Image

from engine.scenes.backdrops import built, land, water, weather
from engine.scenes.backdrops.canvas import Canvas, Rgb
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

_SKYLESS = (Backdrop.ROOM, Backdrop.KITCHEN, Backdrop.PLAIN, Backdrop.UNDERWATER, Backdrop.SPACE)
"""No weather greys these, and no hour changes what is above them."""

_HOUR_SKIES: dict[TimeOfDay, Painter] = {
    TimeOfDay.NIGHT: land.night_sky,
    TimeOfDay.SUNSET: land.sunset_sky,
}
_HOUR_TINTS: dict[TimeOfDay, tuple[Rgb, float]] = {
    TimeOfDay.NIGHT: ((52, 66, 128), 0.9),
    TimeOfDay.SUNSET: ((255, 140, 110), 0.75),
}
"""What the land is multiplied by at that hour, and how much."""

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
    has_own_sky = backdrop in _SKYLESS
    if hour is not TimeOfDay.DAY and not has_own_sky:
        sky = _HOUR_SKIES[hour]
    sky(canvas)
    if not has_own_sky:
        weather.cover_sky(canvas, conditions)
    if conditions is Weather.RAINBOW:
        weather.rainbow(canvas)
    before = None if hour is TimeOfDay.DAY or has_own_sky else canvas.image.copy()
    ground(canvas)
    weather.cover_land(canvas, conditions)
    if hour is not TimeOfDay.DAY:
        shade, strength = _HOUR_TINTS[hour]
        canvas.tint(shade, strength, before)
        canvas.light_up(0.5 if hour is TimeOfDay.NIGHT else 0.2, (255, 222, 130))
    return canvas.finished()
