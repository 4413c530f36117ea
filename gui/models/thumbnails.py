"""The thumbnails that a list shows: asked for when they are painted, kept while they may be."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPixmap

from engine.qt.pictures import PictureLoader, Pixels
from gui.pixels import to_image

MAX_KEPT = 400
"""Some screens full; the rest come from the loader's files within milliseconds."""

TELL_EVERY_MS = 30
"""Painting what has come together is quicker than painting one after the other."""


class Thumbnails(QObject):
    """Pixmaps by the caller's keys, `side_px` wide and high in pixels of the screen."""

    arrived = Signal(object)
    """A list of keys whose thumbnails can be painted by now."""

    def __init__(self, loader: PictureLoader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.side_px = 64
        self._loader = loader
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._failed: set[str] = set()
        self._new: list[str] = []
        self._timer = QTimer(self)
        self._timer.setInterval(TELL_EVERY_MS)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)
        loader.thumbnail_loaded.connect(self._on_loaded)
        loader.thumbnail_failed.connect(self._on_failed)

    def pixmap(self, key: str, path: str) -> QPixmap | None:
        """The thumbnail of the picture at `path`; None while it is not there, or never will be."""
        if (kept := self._kept.get(key)) is not None:
            self._kept.move_to_end(key)
            return kept
        if path and key not in self._failed:
            self._loader.thumbnail(key, path, self.side_px)
        return None

    def set_side(self, side_px: int) -> None:
        """Ask for thumbnails of another size from now on."""
        if side_px != self.side_px:
            self.side_px = side_px
            self._kept.clear()
            self._loader.forget_all_but(())

    def forget(self, keys: Collection[str]) -> None:
        """These pictures are gone, or others by now."""
        for key in keys:
            self._kept.pop(key, None)
            self._failed.discard(key)
        self._loader.forget(keys)

    def want_only(self, keys: Collection[str]) -> None:
        """Nothing but these is on the screen: the others need not be decoded now."""
        self._loader.forget_all_but(keys)

    def _on_loaded(self, key: str, pixels: Pixels) -> None:
        self._kept[key] = QPixmap.fromImage(to_image(pixels))
        if len(self._kept) > MAX_KEPT:
            self._kept.popitem(last=False)
        self._new.append(key)
        if not self._timer.isActive():
            self._timer.start()

    def _on_timeout(self) -> None:
        new, self._new = self._new, []
        self.arrived.emit(new)

    def _on_failed(self, key: str, message: str) -> None:
        self._failed.add(key)
