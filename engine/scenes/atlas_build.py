"""Rebuild `resources/stickers/` from the Noto Color Emoji font.

    python -m engine.scenes.atlas_build [--font NotoColorEmoji.ttf]

The font (SIL Open Font License 1.1) holds 136 x 128 px bitmaps.  Every noun's glyph is drawn
once, trimmed and packed on shelves into one lossless picture; the index says where it lies, and
from which version of the font.  Needs Pillow with Raqm, for glyphs joined from several points.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont, features

from engine.scenes.atlas import ATLAS_PATH, INDEX_PATH
from engine.scenes.vocabulary import Noun, vocabulary

FONT_NAME = "NotoColorEmoji.ttf"
FONT_FAMILY = "Noto Color Emoji"
FONT_DIRS = (
    Path.home() / ".local/share/fonts",
    Path("/usr/share/fonts"),
    Path("/usr/local/share/fonts"),
)
FONT_SIZE_PX = 109
"""The only size of the bitmaps in the font."""

ATLAS_WIDTH_PX = 2048
GAP_PX = 2


def find_font() -> Path:
    """The installed font, asked of fontconfig, then looked for in the usual folders.

    Raises FileNotFoundError.
    """
    try:
        command = ["fc-match", "-f", "%{file}", FONT_FAMILY]
        found = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        if Path(found).name == FONT_NAME:
            return Path(found)
    except (OSError, subprocess.CalledProcessError):
        pass
    for folder in FONT_DIRS:
        for path in folder.rglob(FONT_NAME):
            return path
    raise FileNotFoundError(f"{FONT_NAME} is not installed (Debian: fonts-noto-color-emoji)")


def open_font(path: Path) -> ImageFont.FreeTypeFont:
    """The font at the size of its bitmaps.  Raises OSError, or RuntimeError without Raqm."""
    if not features.check("raqm"):
        raise RuntimeError("this Pillow cannot shape text: install libfribidi for Raqm")
    return ImageFont.truetype(path, FONT_SIZE_PX, layout_engine=ImageFont.Layout.RAQM)


def draw_glyph(noun: Noun, font: ImageFont.FreeTypeFont) -> Image.Image:
    """One glyph, trimmed, RGBA.  Raises ValueError when the font lacks it or splits it in two."""
    canvas = Image.new("RGBA", (4 * FONT_SIZE_PX, 2 * FONT_SIZE_PX))
    ImageDraw.Draw(canvas).text((8, 8), noun.emoji, font=font, embedded_color=True)
    box = canvas.getbbox()
    if box is None or max(box[2] - box[0], box[3] - box[1]) > 140:
        raise ValueError(f"the font has no single glyph for {noun.singular!r}")
    return canvas.crop(box)


def pack(glyphs: dict[str, Image.Image]) -> tuple[Image.Image, dict[str, list[int]]]:
    """Lay the glyphs on shelves, in the order given; returns the atlas and the boxes."""
    boxes: dict[str, list[int]] = {}
    left = top = shelf_height = 0
    for name, glyph in glyphs.items():
        if left + glyph.width > ATLAS_WIDTH_PX:
            left, top, shelf_height = 0, top + shelf_height + GAP_PX, 0
        boxes[name] = [left, top, glyph.width, glyph.height]
        left += glyph.width + GAP_PX
        shelf_height = max(shelf_height, glyph.height)
    atlas = Image.new("RGBA", (ATLAS_WIDTH_PX, top + shelf_height))
    for name, glyph in glyphs.items():
        atlas.paste(glyph, (boxes[name][0], boxes[name][1]))
    return atlas, boxes


def build(font_path: Path) -> None:
    """Draw every noun and write the atlas and its index."""
    font = open_font(font_path)
    glyphs = {noun.singular: draw_glyph(noun, font) for noun in vocabulary().nouns}
    atlas, boxes = pack(glyphs)
    atlas.save(ATLAS_PATH, lossless=True, quality=100, method=6)
    head = json.dumps({"font": FONT_FAMILY, "license": "OFL-1.1, see OFL.txt"})[1:-1]
    rows = ",\n".join(f"    {json.dumps(name)}: {json.dumps(box)}" for name, box in boxes.items())
    INDEX_PATH.write_text(f'{{\n  {head},\n  "boxes": {{\n{rows}\n  }}\n}}\n', encoding="utf-8")
    sys.stdout.write(f"{len(boxes)} stickers, {ATLAS_PATH.stat().st_size} bytes\n")


def main() -> None:
    """Command line: find the font and build."""
    parser = argparse.ArgumentParser(description="Rebuild the sticker atlas from the emoji font.")
    parser.add_argument("--font", type=Path, help=f"path of {FONT_NAME}; else it is looked for")
    build(parser.parse_args().font or find_font())


if __name__ == "__main__":
    main()
