"""The stickers: one picture that holds them all, an index, and resized copies on demand."""

import json
from functools import lru_cache

import numpy as np
from PIL import Image, ImageFilter

from engine.scenes.vocabulary import STICKERS_DIR

ATLAS_PATH = STICKERS_DIR / "atlas.webp"
INDEX_PATH = STICKERS_DIR / "atlas.json"

_CACHED_SIDE_PX = 160
_CRISP_FROM_SCALE = 1.25


@lru_cache(maxsize=1)
def index() -> dict[str, tuple[int, int, int, int]]:
    """Noun -> (left, top, width, height) of its sticker in the atlas, in pixels."""
    boxes = json.loads(INDEX_PATH.read_text(encoding="utf-8"))["boxes"]
    return {noun: (box[0], box[1], box[2], box[3]) for noun, box in boxes.items()}


@lru_cache(maxsize=1)
def _atlas() -> Image.Image:
    with Image.open(ATLAS_PATH) as file:
        picture: Image.Image = file.convert("RGBA")
    return picture


@lru_cache(maxsize=512)
def sticker(noun: str) -> Image.Image:
    """The sticker of a noun as drawn in the font (RGBA, trimmed); raises KeyError."""
    left, top, width, height = index()[noun]
    return _atlas().crop((left, top, left + width, top + height))


def shape(noun: str) -> tuple[float, float]:
    """(width, height) of a noun's sticker when its longer side is 1; raises KeyError."""
    _, _, width, height = index()[noun]
    longer = max(width, height)
    return width / longer, height / longer


def sticker_at(noun: str, width_px: int, height_px: int, is_flipped: bool) -> Image.Image:
    """The sticker resized to exactly this size; small ones are kept for the next call."""
    if max(width_px, height_px) <= _CACHED_SIDE_PX:
        return _small(noun, width_px, height_px, is_flipped)
    return _resized(noun, width_px, height_px, is_flipped)


@lru_cache(maxsize=8192)
def _small(noun: str, width_px: int, height_px: int, is_flipped: bool) -> Image.Image:
    return _resized(noun, width_px, height_px, is_flipped)


def _resized(noun: str, width_px: int, height_px: int, is_flipped: bool) -> Image.Image:
    source = sticker(noun)
    if width_px / source.width < _CRISP_FROM_SCALE:
        image = source.resize((width_px, height_px), Image.Resampling.LANCZOS)
    else:
        image = _enlarged(source, width_px, height_px)
    return image.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if is_flipped else image


def _enlarged(source: Image.Image, width_px: int, height_px: int) -> Image.Image:
    """A sticker beyond its own size, with clean edges.

    The glyphs are 128 px bitmaps.  Colours are first spread under the transparent part, so that
    sharpening finds no false edge there; the outline is smoothed and then made steep again.
    """
    scale = width_px / source.width
    colours = _bled(source).resize((width_px, height_px), Image.Resampling.LANCZOS)
    colours = colours.filter(ImageFilter.UnsharpMask(scale, 70, 2))
    alpha = source.getchannel("A").resize((width_px, height_px), Image.Resampling.BICUBIC)
    alpha = alpha.filter(ImageFilter.GaussianBlur(0.45 * scale))
    slope = 1.0 + 0.9 * scale
    ramp = [round(min(255.0, max(0.0, (level - 118) * slope + 128))) for level in range(256)]
    colours.putalpha(alpha.point(ramp))
    return colours


def _bled(source: Image.Image) -> Image.Image:
    """The colours of a sticker (RGB), the transparent part filled from its neighbourhood."""
    pixels = np.asarray(source, dtype=np.float32)
    share = pixels[..., 3:] / 255
    weighted = Image.fromarray((pixels[..., :3] * share).astype(np.uint8), "RGB")
    near = np.asarray(weighted.filter(ImageFilter.GaussianBlur(4)), dtype=np.float32)
    blurred = source.getchannel("A").filter(ImageFilter.GaussianBlur(4))
    weight = np.asarray(blurred, dtype=np.float32)[..., None] / 255
    filled = np.where(share > 0.9, pixels[..., :3], near / np.maximum(weight, 0.02))
    return Image.fromarray(np.clip(filled, 0, 255).astype(np.uint8), "RGB")
