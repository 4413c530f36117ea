"""The captioner's training set, made on demand: sticker scenes, crowds of stickers that teach the
nouns alone, and pictures that show nothing known.

Example `i` is drawn from the seed and `i` alone, so a run can stop and go on anywhere and the
number of processes that draw does not matter.
"""

from __future__ import annotations

import io
import random
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from engine.scenes.captions import canonical
from engine.scenes.layout import layout
from engine.scenes.render import Renderer
from engine.scenes.sample import random_scene
from engine.scenes.schema import Backdrop, Colour, Placed, Scene, Sticker, Weather
from engine.scenes.stage import STAGES
from engine.scenes.vocabulary import vocabulary
from engine.training.negatives import PhotoPool, negative

if TYPE_CHECKING:
    import numpy.typing as npt

UNKNOWN_CAPTION = "something i do not know"
"""What the captioner learns to say of a picture that is no scene."""

NEGATIVE_SHARE = 1 / 6
CROWD_SHARE, LATE_CROWD_SHARE = 0.4, 0.1
"""Crowds have no caption; but every patch of them shows a noun, several times as many as scenes.
Late in a run, when the nouns are known, captions matter more."""

TEXTURED_SHARE = 0.08
BACKDROPS = 96
"""Backdrops of each kind and size that a process keeps and draws on again and again."""

LARGE_SHARE = 0.12
"""How many scenes are drawn at twice the size and shrunk, as pictures from elsewhere are."""

GRID = 32
"""Cells a side for which the nearest noun is told, several to a patch of the model."""


@dataclass(frozen=True)
class Example:
    """A picture (uint8, side x side x 3), its caption, and the noun each cell shows (0: none).

    A crowd's caption is empty: it teaches nouns, not captions.
    """

    picture: npt.NDArray[np.uint8]
    caption: str
    cells: npt.NDArray[np.int64]


class SceneSet:
    """Examples by number; `photos_dir` adds real pictures to those that show nothing known.

    From number `late` on there are few crowds.
    """

    def __init__(
        self, seed: int, side_px: int, photos_dir: Path | None = None, late: int | None = None
    ) -> None:
        self.seed = seed
        self._late = late
        self.side_px = side_px
        self._photos_dir = photos_dir
        self._photos: PhotoPool | None = None
        self._renderers: dict[tuple[int, int], Renderer] = {}
        self._number = {noun.singular: i + 1 for i, noun in enumerate(vocabulary().nouns)}

    @property
    def classes(self) -> int:
        """How many numbers a cell can have: the nouns, and 0."""
        return len(self._number) + 1

    def __getitem__(self, number: int) -> Example:
        rng = random.Random(f"{self.seed}/{number}")
        if rng.random() < NEGATIVE_SHARE:
            picture = negative(rng, self.side_px, self.photos)
            cells = np.zeros((GRID, GRID), np.int64)
            return Example(_aged(picture, rng), UNKNOWN_CAPTION, cells)
        is_late = self._late is not None and number >= self._late
        if rng.random() < (LATE_CROWD_SHARE if is_late else CROWD_SHARE):
            return self._drawn(crowd(rng), "", rng)
        scene = random_scene(rng)
        return self._drawn(scene, canonical(scene), rng)

    @property
    def photos(self) -> PhotoPool | None:
        """The real pictures, read when first wanted: once in every process that draws."""
        if self._photos is None and self._photos_dir is not None:
            self._photos = PhotoPool(self._photos_dir)
        return self._photos

    def _drawn(self, scene: Scene, caption: str, rng: random.Random) -> Example:
        scale = 2 if rng.random() < LARGE_SHARE else 1
        width_px, height_px = picture_size(rng, self.side_px * scale)
        seed = rng.getrandbits(32)
        picture = self._renderer(width_px, height_px).render(scene, seed)
        cells = self._cells(layout(scene, width_px, height_px, seed), width_px, height_px)
        side = (self.side_px, self.side_px)
        picture = picture.resize(side, Image.Resampling.BICUBIC)
        if rng.random() < TEXTURED_SHARE:
            texture = negative(rng, self.side_px, self.photos)
            picture = Image.blend(picture, texture, rng.uniform(0.05, 0.3))
        return Example(_aged(picture, rng), caption, cells)

    def _renderer(self, width_px: int, height_px: int) -> Renderer:
        size = width_px, height_px
        if size not in self._renderers:
            self._renderers[size] = Renderer(*size, variants=BACKDROPS)
        return self._renderers[size]

    def _cells(self, placed: list[Placed], width: int, height: int) -> npt.NDArray[np.int64]:
        """The noun in front at the middle of each cell; drawn back to front, as the picture is."""
        cells = np.zeros((GRID, GRID), np.int64)
        for one in placed:
            left = round(one.left / width * GRID)
            top = round(one.top / height * GRID)
            right = round((one.left + one.width) / width * GRID)
            bottom = round((one.top + one.height) / height * GRID)
            cells[max(0, top) : bottom, max(0, left) : right] = self._number[one.noun]
        return cells


def crowd(rng: random.Random) -> Scene:
    """A scene with four to sixteen stickers in loose rows, of any nouns, far or near."""
    side = rng.randint(2, 4)
    nouns = vocabulary().nouns
    stickers = tuple(
        Sticker(
            noun=rng.choice(nouns).singular,
            x=(column + rng.uniform(0.3, 0.7)) / side,
            y=(row + rng.uniform(0.85, 1.15)) / side,
            size=rng.uniform(0.26, max(0.32, 1.1 / side)),
            is_flipped=rng.random() < 0.5,
        )
        for row in range(side)
        for column in range(side)
    )
    backdrop = rng.choice(tuple(Backdrop))
    colour = rng.choice(tuple(Colour)) if backdrop is Backdrop.PLAIN else None
    weather = rng.choice(STAGES[backdrop].weathers or (Weather.CLEAR,))
    return Scene(backdrop, stickers, weather, colour)


def picture_size(rng: random.Random, side_px: int) -> tuple[int, int]:
    """(width, height) in pixels of a common shape: square, 4:3 or 3:4."""
    longer = side_px * 4 // 3
    return rng.choice(((side_px, side_px), (longer, side_px), (longer, side_px), (side_px, longer)))


def _aged(picture: Image.Image, rng: random.Random) -> npt.NDArray[np.uint8]:
    """One in five has been a JPEG of poor to fair quality."""
    if rng.random() < 0.2:
        buffer = io.BytesIO()
        picture.save(buffer, "JPEG", quality=rng.randint(25, 85))
        picture = Image.open(buffer)
    return np.asarray(picture.convert("RGB"))
