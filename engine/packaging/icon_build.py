"""Rebuild the program's icon from `resources/icons/vignette.svg`, in the form each system takes.

    python -m engine.packaging.icon_build

Linux takes the PNG, Windows the ICO and macOS the ICNS; each size is drawn from the SVG, for a
picture made smaller loses its lines.
"""

import io
import sys

from PIL import Image

from engine.resources import resources_dir

ICONS_DIR = resources_dir() / "icons"
PNG_SIDE_PX = 256
ICO_SIDES_PX = (16, 20, 24, 32, 40, 48, 64, 256)
ICNS_SIDES_PX = (16, 32, 64, 128, 256, 512, 1024)


def draw(side_px: int) -> Image.Image:
    """The icon at this size, RGBA."""
    svg = (ICONS_DIR / "vignette.svg").read_text(encoding="utf-8")
    import resvg_py

    png = resvg_py.svg_to_bytes(svg_string=svg, width=side_px, height=side_px)
    return Image.open(io.BytesIO(bytes(png))).convert("RGBA")


def main() -> int:
    """Write all three; 0."""
    draw(PNG_SIDE_PX).save(ICONS_DIR / "vignette.png", optimize=True)
    largest, *others = (draw(side) for side in sorted(ICO_SIDES_PX, reverse=True))
    sizes = [(side, side) for side in ICO_SIDES_PX]
    largest.save(ICONS_DIR / "vignette.ico", append_images=others, sizes=sizes)
    largest, *others = (draw(side) for side in sorted(ICNS_SIDES_PX, reverse=True))
    largest.save(ICONS_DIR / "vignette.icns", append_images=others)
    return 0


if __name__ == "__main__":
    sys.exit(main())
