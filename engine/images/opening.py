"""Open a picture that nobody vouches for: whatever is wrong with it ends in a sentence."""

from __future__ import annotations

import hashlib
import io
import os
import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from PIL import Image

from engine.errors import BadPicture
from engine.images.decoding import decode
from engine.images.formats import HEAD_BYTES, PictureFormat, is_web_page, sniff
from engine.images.names import shown

MIN_SIDE_PX = 720
"""Nearly twice the side that captioners look at, and no more than a quarter of a 12-megapixel
photograph (750): decoding small changes what they see by less than one level of 255."""

MAX_FILE_BYTES = 512 * 2**20


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
    if isinstance(source, bytes):
        return _open(io.BytesIO(source), name, min_side_px)
    try:
        with _open_file(source, name) as file:
            return _open(file, name, min_side_px)
    except OSError as error:
        raise _unreadable(error, name) from error


def peek(path: Path, *, name: str) -> PictureFormat:
    """The format of a picture file, from its first bytes alone.

    Raises BadPicture for what `open_picture` would refuse without decoding it.
    """
    try:
        with _open_file(path, name) as file:
            return _format(file, name)
    except OSError as error:
        raise _unreadable(error, name) from error


def _open(file: BinaryIO, name: str, min_side_px: int | None) -> Opened:
    picture_format = _format(file, name)
    sha256 = _sha256(file)
    file.seek(0)
    image, width_px, height_px = decode(file, picture_format, name=name, min_side_px=min_side_px)
    return Opened(image, name, picture_format.value, sha256, width_px, height_px)


def _format(file: BinaryIO, name: str) -> PictureFormat:
    head = _read_head(file, name)
    picture_format = sniff(head)
    if picture_format is None:
        raise _not_a_picture(head, name)
    return picture_format


def _open_file(path: Path, name: str) -> BinaryIO:
    if "\0" in str(path):
        raise FileNotFoundError
    mode = os.stat(path).st_mode
    if stat.S_ISREG(mode):
        return open(path, "rb")
    kind = "a folder" if stat.S_ISDIR(mode) else "a device or a pipe"
    raise BadPicture(f"{shown(name)} is {kind}, not a picture.", "Choose a picture file.")


def _unreadable(error: OSError, name: str) -> BadPicture:
    if isinstance(error, FileNotFoundError):
        hint = "Check its name, or whether it was moved or deleted."
        return BadPicture(f"There is no file {shown(name)}.", hint)
    if isinstance(error, PermissionError):
        hint = "Ask its owner, or copy it to a folder of your own."
        return BadPicture(f"You are not allowed to read {shown(name)}.", hint)
    hint = "Check its name and the disk it is on."
    return BadPicture(f"{shown(name)} cannot be read: {error.strerror or error}.", hint)


def _read_head(file: BinaryIO, name: str) -> bytes:
    size = file.seek(0, io.SEEK_END)
    if size == 0:
        raise BadPicture(f"{shown(name)} is empty.", "Copy or download it again.")
    if size > MAX_FILE_BYTES:
        limit = MAX_FILE_BYTES // 2**20
        hint = "Open it in another program and save it again as a JPEG or PNG."
        raise BadPicture(f"{shown(name)} is larger than {limit} MiB.", hint)
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
