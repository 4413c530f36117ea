"""Small pictures for lists: square, and kept on disk so that each photograph is decoded once."""

from __future__ import annotations

import hashlib
import io
import logging
import os
from collections.abc import Callable, Iterator
from pathlib import Path

from PIL import Image, WebPImagePlugin

from engine.errors import StorageError
from engine.images.opening import open_picture
from engine.paths import ensure_dir, write_whole

log = logging.getLogger(__name__)

MAX_CACHE_BYTES = 512 * 2**20
_QUALITY = 82
_DAMAGED = (OSError, SyntaxError, ValueError)
"""What the decoder raises for a file that is not whole."""


def square(image: Image.Image, side_px: int) -> Image.Image:
    """The middle of `image`, `side_px` wide and high; a smaller one is not enlarged."""
    shorter = min(image.size)
    left, top = (image.width - shorter) // 2, (image.height - shorter) // 2
    side_px = min(side_px, shorter)
    middle = image.crop((left, top, left + shorter, top + shorter))
    return middle.resize((side_px, side_px), Image.Resampling.LANCZOS)


class ThumbnailCache:
    """Thumbnails of picture files in a folder of their own; several threads may ask at once.

    A file is known by its path, size and time of change, so that reading it is not needed.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def thumbnail(self, path: Path, side_px: int) -> Image.Image:
        """The thumbnail of the picture at `path`; raises BadPicture."""
        kept_at = self._place(path, side_px)
        if kept_at is not None and (kept := _read(kept_at)) is not None:
            return kept
        image = square(open_picture(path, name=path.name, min_side_px=side_px).image, side_px)
        if kept_at is not None:
            _keep(image, kept_at)
        return image

    def prune(
        self, max_bytes: int = MAX_CACHE_BYTES, is_unwanted: Callable[[], bool] = lambda: False
    ) -> None:
        """Delete the oldest thumbnails until `max_bytes` are left; `is_unwanted` breaks it off."""
        found: list[tuple[float, int, str]] = []
        for entry in _files_below(self._folder):
            if is_unwanted():
                return
            try:
                status = entry.stat()
            except OSError:
                continue  # another Vignette was quicker
            found.append((status.st_mtime, status.st_size, entry.path))
        excess = sum(size for _, size, _ in found) - max_bytes
        for _, size, oldest in sorted(found):
            if excess <= 0 or is_unwanted():
                return
            try:
                os.unlink(oldest)
            except OSError as error:
                log.info("A thumbnail stays: %s", error)
            excess -= size

    def _place(self, path: Path, side_px: int) -> Path | None:
        """Where the thumbnail of a file is kept; None where there is no such file."""
        try:
            status = os.stat(path)
        except (OSError, ValueError):
            return None  # opening it says why
        identity = f"{os.path.abspath(path)}\0{status.st_mtime_ns}\0{status.st_size}"
        name = hashlib.sha256(identity.encode(errors="surrogateescape")).hexdigest()
        return self._folder / name[:2] / f"{name}-{side_px}.webp"


def _read(path: Path) -> Image.Image | None:
    """The thumbnail kept at `path`, None where there is none that is whole."""
    try:
        with open(path, "rb") as file:
            image = WebPImagePlugin.WebPImageFile(file)
            image.load()
            return image.convert("RGB")
    except FileNotFoundError:
        return None
    except _DAMAGED as error:
        log.info("A thumbnail is made again: %s", error)
        return None


def _keep(image: Image.Image, path: Path) -> None:
    file = io.BytesIO()
    image.save(file, "WEBP", quality=_QUALITY, method=2)
    try:
        ensure_dir(path.parent)
        write_whole(path, file.getvalue())
    except StorageError as error:  # a full disk must not keep pictures from being seen
        log.info("A thumbnail is not kept: %s", error.message)


def _files_below(folder: Path) -> Iterator[os.DirEntry[str]]:
    pending = [str(folder)]
    while pending:
        try:
            with os.scandir(pending.pop()) as entries:
                for entry in entries:
                    if entry.is_dir(follow_symlinks=False):
                        pending.append(entry.path)
                    else:
                        yield entry
        except OSError:
            continue  # no thumbnail was kept yet
