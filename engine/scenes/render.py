"""Scenes into pictures: a backdrop, soft shadows, the stickers, and the weather before them."""

from collections import OrderedDict
from functools import lru_cache

import numpy as np
from PIL import Image

from engine.scenes import atlas
from engine.scenes.backdrops.painter import BackdropKey, backdrop_key, paint
from engine.scenes.backdrops.weather import falling
from engine.scenes.layout import check_size, layout
from engine.scenes.schema import Backdrop, Placed, Scene, Weather

_SHADOW_STRENGTH = 0.42
_SHADOW_COLOUR = (16, 20, 34)
_FALLING_VARIANTS = 16
_PAPER_STRENGTH = 0.3


class Renderer:
    """Draws scenes of one size, and keeps the backdrops it has drawn.

    With `variants` the seed picks one of so many backdrops of each kind, which are then reused:
    thousands of pictures a second for training.  Without it every seed has its own backdrop.
    Raises BadInput for a size out of range.
    """

    def __init__(
        self, width_px: int, height_px: int, variants: int | None = None, kept: int = 8192
    ) -> None:
        check_size(width_px, height_px)
        self.width_px, self.height_px = width_px, height_px
        self._variants = variants
        self._kept = kept
        self._backdrops: OrderedDict[tuple[BackdropKey, int], Image.Image] = OrderedDict()
        self._falling: dict[tuple[Weather, int], Image.Image | None] = {}

    def render(self, scene: Scene, seed: int) -> Image.Image:
        """The scene as an RGB picture; same scene, size and seed, same pixels."""
        picture = self._backdrop(scene, seed).copy()
        boxes = layout(scene, self.width_px, self.height_px, seed)
        is_paper = scene.backdrop is Backdrop.PLAIN
        for placed in boxes:
            if placed.has_shadow:
                _paste_shadow(picture, placed, _PAPER_STRENGTH if is_paper else _SHADOW_STRENGTH)
            sticker = atlas.sticker_at(placed.noun, placed.width, placed.height, placed.is_flipped)
            picture.paste(sticker, (placed.left, placed.top), sticker)
        front = self._front(scene, seed)
        if front is not None:
            picture.paste(front, (0, 0), front)
        return picture

    def _backdrop(self, scene: Scene, seed: int) -> Image.Image:
        key = backdrop_key(scene)
        if self._variants is None:
            return paint(key, self.width_px, self.height_px, seed)
        variant = seed % self._variants
        kept = self._backdrops.get((key, variant))
        if kept is None:
            kept = paint(key, self.width_px, self.height_px, variant)
            self._backdrops[key, variant] = kept
            if len(self._backdrops) > self._kept:
                self._backdrops.popitem(last=False)
        return kept

    def _front(self, scene: Scene, seed: int) -> Image.Image | None:
        key = scene.weather, seed % _FALLING_VARIANTS
        if key not in self._falling:
            self._falling[key] = falling(key[0], self.width_px, self.height_px, key[1])
        return self._falling[key]


def render(scene: Scene, width_px: int, height_px: int, seed: int = 0) -> Image.Image:
    """Draw one scene (RGB); same scene, size and seed, same pixels.

    Raises BadInput for a size out of range and KeyError for an unknown noun.
    """
    return Renderer(width_px, height_px).render(scene, seed)


@lru_cache(maxsize=1024)
def _shadow(width_px: int, height_px: int, strength: float) -> Image.Image:
    """The mask of a soft flat shadow."""
    across, down = np.linspace(-1, 1, width_px), np.linspace(-1, 1, height_px)
    distance = np.hypot(*np.meshgrid(across, down))
    fade = np.clip(1.1 - distance, 0, 1) ** 1.2
    return Image.fromarray((np.clip(fade, 0, 1) * 255 * strength).astype(np.uint8), "L")


def _paste_shadow(picture: Image.Image, placed: Placed, strength: float) -> None:
    """Darken the ground under a drawing's foot."""
    width, height = round(placed.width * 0.94), max(3, round(placed.width * 0.2))
    mask = _shadow(width, height, strength)
    left = placed.left + (placed.width - width) // 2
    top = placed.top + placed.height - round(height * 0.6)
    picture.paste(_SHADOW_COLOUR, (left, top, left + width, top + height), mask)
