"""Picture files for a window: decoded on threads of their own, told as signals."""

from __future__ import annotations

import threading
import time
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from engine.errors import BadPicture

if TYPE_CHECKING:
    from PIL.Image import Image

    from engine.images.thumbnails import ThumbnailCache

THREADS = 1
"""With a second one, the window waits longer for its turn than a picture is sooner there."""
STOP_WITHIN_S = 1.0
PRUNE_AFTER_S = 30.0
"""Old thumbnails are looked for when a window has come to rest."""
MAX_SIDE_PX = 4096
MAX_WAITING = 512
"""More than any screen shows; who scrolls past ten thousand pictures wants the last of them."""


@dataclass(frozen=True)
class Pixels:
    """A decoded picture, as `QImage.Format.Format_RGB32` has it: blue, green, red and a byte of
    padding for each pixel, so that a window draws it without converting or copying it."""

    width_px: int
    height_px: int
    data: bytes = field(repr=False)

    @property
    def bytes_per_line(self) -> int:
        return 4 * self.width_px


@dataclass(frozen=True)
class _Request:
    key: str
    path: Path
    side_px: int
    is_whole: bool = False


class PictureLoader(QObject):
    """Decodes what is asked for last first; a `key` is the caller's name for a picture.

    Signals arrive on the thread this object lives on.  Call `close` before it goes.
    """

    thumbnail_loaded = Signal(str, object)
    """A key and its `Pixels`, a square."""
    thumbnail_failed = Signal(str, str)
    """A key and a sentence."""
    loaded = Signal(str, object)
    """A key and the `Pixels` of the whole picture."""
    failed = Signal(str, str)
    """A key and a sentence: the whole picture cannot be shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changed = threading.Condition()
        self._waiting: dict[str, _Request] = {}  # thumbnails by key, the newest at the end
        self._whole: _Request | None = None
        self._closing = threading.Event()
        self._threads: list[threading.Thread] = []

    def start(
        self, cache_dir: Path, *, threads: int = THREADS, prune_after_s: float = PRUNE_AFTER_S
    ) -> None:
        """Begin to decode; thumbnails are kept in `cache_dir`.  What was asked before waits."""
        folder = cache_dir / "thumbnails"
        work = [(self._decode, (folder,))] * threads + [(self._prune, (folder, prune_after_s))]
        # Daemons: a decoder that is at work on a huge picture cannot be stopped, and must not
        # keep Vignette from ending.
        self._threads = [
            threading.Thread(target=target, args=args, name="pictures", daemon=True)
            for target, args in work
        ]
        for thread in self._threads:
            thread.start()

    def thumbnail(self, key: str, path: str, side_px: int) -> None:
        """Ask for a square of at most `side_px`; asking again moves it to the front."""
        with self._changed:
            self._waiting.pop(key, None)
            self._waiting[key] = _Request(key, Path(path), side_px)
            if len(self._waiting) > MAX_WAITING:
                del self._waiting[next(iter(self._waiting))]
            self._changed.notify()

    def whole(self, key: str, path: str, side_px_at_most: int = MAX_SIDE_PX) -> None:
        """Ask for a picture to be shown large, before any thumbnail.

        Only the newest such question that waits is answered: one picture is shown at a time.
        """
        with self._changed:
            self._whole = _Request(key, Path(path), side_px_at_most, is_whole=True)
            self._changed.notify()

    def forget(self, keys: Collection[str]) -> None:
        """Nobody needs these thumbnails any more; what is being decoded may still come."""
        with self._changed:
            for key in keys:
                self._waiting.pop(key, None)

    def forget_all_but(self, keys: Collection[str]) -> None:
        """Only the thumbnails of `keys` are needed by now."""
        kept = set(keys)
        with self._changed:
            self._waiting = {key: one for key, one in self._waiting.items() if key in kept}

    def close(self) -> bool:
        """Stop, and wait for the threads; False when a picture could not be left in time."""
        with self._changed:
            self._closing.set()
            self._changed.notify_all()
        deadline = time.monotonic() + STOP_WITHIN_S
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def _decode(self, folder: Path) -> None:
        cache: ThumbnailCache | None = None
        while (request := self._next()) is not None:
            from engine.images.thumbnails import ThumbnailCache

            cache = cache or ThumbnailCache(folder)
            try:
                self._answer(request, cache)
            except BadPicture as error:
                failed = self.failed if request.is_whole else self.thumbnail_failed
                failed.emit(request.key, error.message)

    def _next(self) -> _Request | None:
        """What to decode; None when it is over."""
        with self._changed:
            while not self._closing.is_set():
                if self._whole is not None:
                    request, self._whole = self._whole, None
                    return request
                if self._waiting:
                    return self._waiting.popitem()[1]
                self._changed.wait()
        return None

    def _answer(self, request: _Request, cache: ThumbnailCache) -> None:
        from engine.images.opening import open_picture

        if not request.is_whole:
            image = cache.thumbnail(request.path, request.side_px)
            self.thumbnail_loaded.emit(request.key, _pixels(image))
            return
        path, side_px = request.path, request.side_px
        image = open_picture(path, name=path.name, min_side_px=side_px).image
        image.thumbnail((side_px, side_px))
        self.loaded.emit(request.key, _pixels(image))

    def _prune(self, folder: Path, after_s: float) -> None:
        if not self._closing.wait(after_s):
            from engine.images.thumbnails import ThumbnailCache

            ThumbnailCache(folder).prune(is_unwanted=self._closing.is_set)


def _pixels(image: Image) -> Pixels:
    # "BGRX" would leave the fourth byte 0, and Qt copies it into pictures that have transparency.
    opaque = image.convert("RGBA")
    return Pixels(image.width, image.height, opaque.tobytes("raw", "BGRA"))
