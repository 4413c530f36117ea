"""Pictures that show nothing the captioner knows: what it learns to say "not sure" about.

Blank sheets, gradients, noise, pages of text, stripes and checks, blobs, and crops of any real
pictures the user hands in.  A picture is drawn from a `random.Random`, so a seed repeats it.
"""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont, ImageOps

WORDS = (
    "the a of and to in is that it was for on are with as be at one have this from or had by but"
    " some what there we can out other were all your when up use word how said an each she which"
    " do their time if will way about many then them would write like so these her long make"
).split()


def negative(rng: random.Random, size_px: int, photos: PhotoPool | None = None) -> Image.Image:
    """One square picture, `size_px` a side, that no scene caption fits."""
    kinds = [blank, gradient, noise, text_page, stripes, checks, blobs, bokeh]
    if photos and rng.random() < 0.7:
        return photos.crop(rng, size_px)
    return rng.choice(kinds)(rng, size_px)


def blank(rng: random.Random, size_px: int) -> Image.Image:
    """A sheet of one colour, perhaps with a faint grain or frame."""
    picture = Image.new("RGB", (size_px, size_px), _colour(rng))
    if rng.random() < 0.3:
        ImageDraw.Draw(picture).rectangle(
            (2, 2, size_px - 3, size_px - 3), outline=_colour(rng), width=rng.randint(1, 4)
        )
    return picture


def gradient(rng: random.Random, size_px: int) -> Image.Image:
    """One colour running into another at any angle."""
    angle = rng.uniform(0, 2 * np.pi)
    ys, xs = np.mgrid[0:size_px, 0:size_px] / size_px - 0.5
    along = np.clip((xs * np.cos(angle) + ys * np.sin(angle)) + 0.5, 0, 1)[..., None]
    mixed = np.array(_colour(rng)) * (1 - along) + np.array(_colour(rng)) * along
    return Image.fromarray(mixed.astype(np.uint8))


def noise(rng: random.Random, size_px: int) -> Image.Image:
    """Noise of a random grain, grey or coloured."""
    grain = rng.choice((1, 1, 2, 4, 8, 16))
    cells = max(2, size_px // grain)
    values = np.random.default_rng(rng.getrandbits(32)).integers(
        0, 256, (cells, cells, rng.choice((1, 3))), dtype=np.uint8
    )
    picture = Image.fromarray(np.broadcast_to(values, (cells, cells, 3)).copy())
    resample = rng.choice((Image.Resampling.NEAREST, Image.Resampling.BICUBIC))
    picture = picture.resize((size_px, size_px), resample)
    return Image.blend(picture, blank(rng, size_px), rng.uniform(0, 0.7))


def text_page(rng: random.Random, size_px: int) -> Image.Image:
    """A page, a screenshot or a sign: lines of words on paper."""
    is_dark = rng.random() < 0.2
    paper = _shade(rng, 10, 50) if is_dark else _shade(rng, 215, 255)
    ink = _shade(rng, 180, 255) if is_dark else _shade(rng, 0, 90)
    picture = Image.new("RGB", (size_px * 2, size_px * 2), paper)
    draw = ImageDraw.Draw(picture)
    font_px = rng.randint(10, 48)
    font = ImageFont.load_default(font_px)
    y = rng.randint(0, 20)
    while y < size_px * 2:
        words = " ".join(rng.choices(WORDS, k=rng.randint(2, 16)))
        draw.text((rng.randint(4, 16), y), words, fill=ink, font=font)
        y += int(font_px * rng.uniform(1.1, 1.8))
    return picture.resize((size_px, size_px), Image.Resampling.BILINEAR)


def stripes(rng: random.Random, size_px: int) -> Image.Image:
    """Straight or wavy stripes."""
    angle, width = rng.uniform(0, np.pi), rng.uniform(3, 30)
    ys, xs = np.mgrid[0:size_px, 0:size_px].astype(float)
    wave = rng.uniform(0, 6) * np.sin(ys / rng.uniform(4, 20))
    along = (xs + wave) * np.cos(angle) + ys * np.sin(angle)
    is_first = (np.floor(along / width) % 2 == 0)[..., None]
    mixed = np.where(is_first, _colour(rng), _colour(rng))
    return Image.fromarray(mixed.astype(np.uint8))


def checks(rng: random.Random, size_px: int) -> Image.Image:
    """A chequerboard or a mosaic of random tiles."""
    cells = rng.randint(2, 16)
    generator = np.random.default_rng(rng.getrandbits(32))
    if rng.random() < 0.5:
        is_first = (np.indices((cells, cells)).sum(axis=0) % 2 == 0)[..., None]
        tiles = np.where(is_first, _colour(rng), _colour(rng))
    else:
        tiles = generator.integers(0, 256, (cells, cells, 3))
    picture = Image.fromarray(tiles.astype(np.uint8))
    return picture.resize((size_px, size_px), Image.Resampling.NEAREST)


def blobs(rng: random.Random, size_px: int) -> Image.Image:
    """Abstract shapes: circles, boxes and lines that stand for nothing."""
    picture = gradient(rng, size_px)
    draw = ImageDraw.Draw(picture)
    for _ in range(rng.randint(1, 14)):
        x, y = rng.randint(-10, size_px), rng.randint(-10, size_px)
        w, h = rng.randint(4, size_px // 2), rng.randint(4, size_px // 2)
        shape = rng.choice(("ellipse", "rectangle", "line", "triangle"))
        if shape == "line":
            draw.line((x, y, x + w, y + h), fill=_colour(rng), width=rng.randint(1, 6))
        elif shape == "triangle":
            draw.polygon(((x, y + h), (x + w // 2, y), (x + w, y + h)), fill=_colour(rng))
        else:
            getattr(draw, shape)((x, y, x + w, y + h), fill=_colour(rng))
    return picture


def bokeh(rng: random.Random, size_px: int) -> Image.Image:
    """Soft lights out of focus, as in a photograph of nothing."""
    return blobs(rng, size_px).filter(ImageFilter.GaussianBlur(rng.uniform(2, 10)))


class PhotoPool:
    """Crops of the pictures in a folder, kept small in memory."""

    def __init__(self, folder: Path, side_px: int = 320) -> None:
        """Read every picture below `folder`; those Pillow cannot read are left out."""
        self._pictures: list[Image.Image] = []
        for path in sorted(folder.rglob("*")):
            if path.suffix.lower() in {".jpg", ".jpeg", ".png", ".webp"}:
                with Image.open(path) as opened:
                    picture = opened.convert("RGB")
                picture.thumbnail((side_px, side_px))
                self._pictures.append(picture)

    def __len__(self) -> int:
        return len(self._pictures)

    def crop(self, rng: random.Random, size_px: int) -> Image.Image:
        """A random crop of a random picture, perhaps mirrored, `size_px` square."""
        picture = rng.choice(self._pictures)
        share = rng.choice((1.0, rng.uniform(0.35, 1.0)))
        width, height = round(picture.width * share), round(picture.height * share)
        left = rng.randint(0, picture.width - width)
        top = rng.randint(0, picture.height - height)
        box = (left, top, left + width, top + height)
        crop = picture.resize((size_px, size_px), Image.Resampling.BILINEAR, box=box)
        return ImageOps.mirror(crop) if rng.random() < 0.5 else crop


def _colour(rng: random.Random) -> tuple[int, int, int]:
    if rng.random() < 0.2:
        return _shade(rng, 0, 255)
    return rng.randint(0, 255), rng.randint(0, 255), rng.randint(0, 255)


def _shade(rng: random.Random, low: int, high: int) -> tuple[int, int, int]:
    grey = rng.randint(low, high)
    return grey, grey, grey
