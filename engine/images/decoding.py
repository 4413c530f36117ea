"""Decode a picture whose format is known: upright, RGB, and no larger than needed.

The decoders' own classes are used and not `Image.open`, which knows but one limit of size for
all formats and warns of pictures that are well within ours.  No format is ever guessed, and no
pixel decoded before the size in the header was found bearable.
"""

from __future__ import annotations

import io
import struct
import zlib
from typing import BinaryIO

from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    ExifTags,
    GifImagePlugin,
    Image,
    ImageFile,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from engine.errors import BadPicture
from engine.images import svg
from engine.images.colour import flatten, to_srgb
from engine.images.formats import PictureFormat
from engine.images.names import shown

MAX_PIXELS = 80_000_000
"""Less than 1 GB while it is decoded; WebP, the greediest, takes 1.6 GB."""
MAX_SCALED_PIXELS = 250_000_000
"""For a JPEG that is decoded row by row at a fraction of its size."""
_SVG_SIDE_PX = 1024

_DECODERS: dict[PictureFormat, type[ImageFile.ImageFile]] = {
    PictureFormat.JPEG: JpegImagePlugin.JpegImageFile,
    PictureFormat.PNG: PngImagePlugin.PngImageFile,
    PictureFormat.GIF: GifImagePlugin.GifImageFile,
    PictureFormat.BMP: BmpImagePlugin.BmpImageFile,
    PictureFormat.TIFF: TiffImagePlugin.TiffImageFile,
    PictureFormat.WEBP: WebPImagePlugin.WebPImageFile,
    PictureFormat.AVIF: AvifImagePlugin.AvifImageFile,
}
_METADATA_ERRORS = (
    ArithmeticError,
    LookupError,
    OSError,
    struct.error,
    SyntaxError,
    TypeError,
    ValueError,
)
_DECODER_ERRORS = (
    *_METADATA_ERRORS,
    EOFError,
    Image.DecompressionBombError,
    MemoryError,
    RuntimeError,
    zlib.error,
)
"""What decoders were seen to raise, or may, when they are handed damaged files."""

_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What brings a picture of each EXIF orientation upright (EXIF 2.32, tag 0x0112)."""
_SIDEWAYS = {5, 6, 7, 8}


def decode(
    file: BinaryIO, picture_format: PictureFormat, *, name: str, min_side_px: int | None
) -> tuple[Image.Image, int, int]:
    """The first picture in `file`, upright and RGB, and its whole upright width and height.

    It may be decoded smaller than it is, but its shorter side stays at least `min_side_px`; None
    decodes all of it.

    Raises BadPicture, in which the picture is called `name`.
    """
    try:
        image = _undecoded(file, picture_format)
        _check_size(image, name, min_side_px)
        return _decoded(image, min_side_px)
    except _DECODER_ERRORS as error:
        raise BadPicture(
            f"{shown(name)} begins like a picture ({picture_format.value}), but it is damaged and"
            " cannot be shown whole.",
            "Copy or download it again.",
        ) from error


def _undecoded(file: BinaryIO, picture_format: PictureFormat) -> ImageFile.ImageFile:
    """The picture with its header read and no pixel decoded."""
    if picture_format is PictureFormat.SVG:
        drawn = svg.render(file.read(svg.MAX_SVG_BYTES + 1), _SVG_SIDE_PX)
        return PngImagePlugin.PngImageFile(io.BytesIO(drawn))
    if picture_format is PictureFormat.HEIC:
        from pillow_heif.as_plugin import HeifImageFile

        heic: ImageFile.ImageFile = HeifImageFile(file)
        return heic
    return _DECODERS[picture_format](file)


def _check_size(image: ImageFile.ImageFile, name: str, min_side_px: int | None) -> None:
    """Raise BadPicture if decoding `image` would take too much memory."""
    is_scaled = (
        isinstance(image, JpegImagePlugin.JpegImageFile)
        and "progressive" not in image.info  # such a decoder keeps the whole picture
        and min_side_px is not None
        and min(image.size) >= 2 * min_side_px
    )
    limit = MAX_SCALED_PIXELS if is_scaled else MAX_PIXELS
    if image.width * image.height > limit:
        raise BadPicture(
            f"{shown(name)} is {image.width} x {image.height} pixels, too large to open safely:"
            f" the limit is {limit // 1_000_000} million pixels.",
            "Open it in another program and save a smaller copy.",
        )


def _decoded(image: ImageFile.ImageFile, min_side_px: int | None) -> tuple[Image.Image, int, int]:
    width_px, height_px = image.size
    if isinstance(image, JpegImagePlugin.JpegImageFile) and min_side_px is not None:
        image.draft(None, (min_side_px, min_side_px))
    image.load()
    icc_profile = image.info.get("icc_profile")
    orientation = _orientation(image)
    final = to_srgb(_reduced(flatten(image), min_side_px), icc_profile)
    if orientation in _UPRIGHT:
        final = final.transpose(_UPRIGHT[orientation])
    if orientation in _SIDEWAYS:
        width_px, height_px = height_px, width_px
    return final, width_px, height_px


def _orientation(image: Image.Image) -> int:
    """The EXIF orientation, 1-8; 1, upright, where it is absent or nonsense."""
    try:
        orientation = image.getexif().get(ExifTags.Base.Orientation, 1)
    except _METADATA_ERRORS:
        return 1  # a picture with damaged metadata is still a picture
    return orientation if isinstance(orientation, int) else 1


def _reduced(image: Image.Image, min_side_px: int | None) -> Image.Image:
    factor = 1 if min_side_px is None else min(image.size) // min_side_px
    return image.reduce(factor) if factor > 1 else image
