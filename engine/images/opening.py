"""Open a picture that nobody vouches for.

The format is told by the first bytes; only its own decoder is ever started, and only once the
size in the header is found bearable.  Whatever is wrong ends in a `BadPicture` with a sentence.
"""

from __future__ import annotations

import hashlib
import io
import os
import stat
import struct
import zlib
from dataclasses import dataclass, field
from pathlib import Path
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
from engine.images.formats import HEAD_BYTES, PictureFormat, is_web_page, sniff
from engine.images.names import shown

MIN_SIDE_PX = 768
"""Twice the side that captioners look at, so that decoding small costs them nothing."""

MAX_FILE_BYTES = 512 * 2**20
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
_DECODER_ERRORS = (
    ArithmeticError,
    EOFError,
    Image.DecompressionBombError,
    LookupError,
    MemoryError,
    OSError,
    RuntimeError,
    struct.error,
    SyntaxError,
    TypeError,
    ValueError,
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

_OPEN_ELSEWHERE = "Open it in another program and save it again as a JPEG or PNG."


@dataclass(frozen=True)
class Opened:
    """A picture ready to look at.

    `image` is RGB, upright and perhaps smaller than the file's picture, whose upright size is
    `width_px` x `height_px` (for an SVG, which has none, the size it was drawn at).  `sha256` is
    that of the file's bytes, in hexadecimal.
    """

    image: Image.Image = field(repr=False, compare=False)
    name: str
    format: str
    sha256: str
    width_px: int
    height_px: int


def open_picture(
    source: bytes | Path, *, name: str, min_side_px: int | None = MIN_SIDE_PX
) -> Opened:
    """The picture in `source`: the bytes of a file, or where one is; the first of several frames.

    A large picture is decoded smaller, which is much quicker, but its shorter side stays at
    least `min_side_px`; None decodes all of it.  `name` is what messages call the picture.

    Raises BadPicture.
    """
    if isinstance(source, Path):
        with _open_file(source, name) as file:
            return _open(file, name, min_side_px)
    return _open(io.BytesIO(source), name, min_side_px)


def _open_file(path: Path, name: str) -> BinaryIO:
    try:
        status = os.stat(path)
        if stat.S_ISREG(status.st_mode):
            return open(path, "rb")  # the caller closes it
    except FileNotFoundError as error:
        hint = "Check its name, or whether it was moved or deleted."
        raise BadPicture(f"There is no file {shown(name)}.", hint) from error
    except PermissionError as error:
        hint = "Ask its owner, or copy it to a folder of your own."
        raise BadPicture(f"You are not allowed to read {shown(name)}.", hint) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise BadPicture(f"{shown(name)} cannot be read: {error}.") from error
    kind = "a folder" if stat.S_ISDIR(status.st_mode) else "a device or a pipe"
    raise BadPicture(f"{shown(name)} is {kind}, not a picture.", "Choose a picture file.")


def _open(file: BinaryIO, name: str, min_side_px: int | None) -> Opened:
    head = _read_head(file, name)
    picture_format = sniff(head)
    if picture_format is None:
        raise _not_a_picture(head, name)
    sha256 = _sha256(file)
    file.seek(0)
    try:
        undecoded = _undecoded(file, picture_format)
        _check_size(undecoded, name, min_side_px)
        image, width_px, height_px = _decoded(undecoded, min_side_px)
    except _DECODER_ERRORS as error:
        raise BadPicture(
            f"{shown(name)} begins like a picture ({picture_format.value}), but it is damaged and"
            " cannot be shown whole.",
            "Copy or download it again.",
        ) from error
    return Opened(image, name, picture_format.value, sha256, width_px, height_px)


def _read_head(file: BinaryIO, name: str) -> bytes:
    size = file.seek(0, io.SEEK_END)
    if size == 0:
        raise BadPicture(f"{shown(name)} is empty.", "Copy or download it again.")
    if size > MAX_FILE_BYTES:
        limit = MAX_FILE_BYTES // 2**20
        raise BadPicture(f"{shown(name)} is larger than {limit} MiB.", _OPEN_ELSEWHERE)
    file.seek(0)
    return file.read(HEAD_BYTES)


def _not_a_picture(head: bytes, name: str) -> BadPicture:
    if is_web_page(head):
        hint = "Open the page, right-click the picture and copy the address of the picture itself."
        return BadPicture(f"{shown(name)} is a web page, not a picture.", hint)
    known = ", ".join(picture_format.value for picture_format in PictureFormat)
    return BadPicture(
        f"{shown(name)} is not a picture that Vignette can open.", f"It opens {known}."
    )


def _sha256(file: BinaryIO) -> str:
    digest = hashlib.sha256()
    file.seek(0)
    while chunk := file.read(2**20):
        digest.update(chunk)
    return digest.hexdigest()


def _undecoded(file: BinaryIO, picture_format: PictureFormat) -> ImageFile.ImageFile:
    """The picture with its header read and no pixel decoded.

    The decoders' own classes are used: `Image.open` knows but one limit of size for all formats,
    and warns of pictures that are well within ours.
    """
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
    """`image` as RGB, upright, not much larger than needed; its upright width and height."""
    width_px, height_px = image.size
    if isinstance(image, JpegImagePlugin.JpegImageFile) and min_side_px is not None:
        image.draft(None, (min_side_px, min_side_px))
    image.load()
    icc_profile = image.info.get("icc_profile")
    orientation = image.getexif().get(ExifTags.Base.Orientation, 1)
    plain = to_srgb(_reduced(flatten(image), min_side_px), icc_profile)
    if orientation in _UPRIGHT:
        plain = plain.transpose(_UPRIGHT[orientation])
    if orientation in {5, 6, 7, 8}:
        width_px, height_px = height_px, width_px
    return plain, width_px, height_px


def _reduced(image: Image.Image, min_side_px: int | None) -> Image.Image:
    factor = 1 if min_side_px is None else min(image.size) // min_side_px
    return image.reduce(factor) if factor > 1 else image
