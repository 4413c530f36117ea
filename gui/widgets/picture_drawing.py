"""Draws a picture into a view within a frame's time, and smoothly as soon as it rests."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPixmap

from gui.widgets.pyramid import Pyramid

_MANY_PIXELS = 2_500_000
"""More than this cannot be drawn smoothly within a frame while the picture moves."""
_RESTS_AFTER_MS = 120
_STEPS_A_TICK = 4
"""Strips made smaller between two frames, about a millisecond each."""


class PictureDrawing(QObject):
    """What a view last showed of a picture; drawn again only when that changes."""

    improved = Signal()
    """It can be drawn better now: paint again."""

    def __init__(self, image: QImage, parent: QObject) -> None:
        super().__init__(parent)
        self._pyramid = Pyramid(image)
        self._drawn = QPixmap()
        self._target = QRectF()
        self._is_fine = False
        self._building = QTimer(self)
        self._building.timeout.connect(self._on_building)
        self._building.start()
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_RESTS_AFTER_MS)
        self._resting.timeout.connect(self.improved)

    def pixmap(self, target: QRectF, view: QSize, ratio: float) -> QPixmap:
        """The view of `view` logical pixels, over whose `target` the picture is spread."""
        is_same = target == self._target and self._drawn.size() == view * ratio
        if is_same and (self._is_fine or self._resting.isActive() or self._building.isActive()):
            return self._drawn
        is_small = view.width() * view.height() * ratio * ratio <= _MANY_PIXELS
        is_fine = not self._building.isActive() and (is_small or is_same)
        if not is_same or is_fine:
            self._draw(target, view, ratio, is_fine)
        if not is_fine and not self._building.isActive():
            self._resting.start()
        return self._drawn

    def _draw(self, target: QRectF, view: QSize, ratio: float, is_fine: bool) -> None:
        if self._drawn.size() != view * ratio:
            self._drawn = QPixmap(view * ratio)
        self._drawn.setDevicePixelRatio(ratio)
        self._drawn.fill(Qt.GlobalColor.transparent)
        self._target, self._is_fine = QRectF(target), is_fine
        seen = target.intersected(QRectF(0, 0, view.width(), view.height()))
        if seen.isEmpty():
            return
        scale = target.width() * ratio / self._pyramid.size.width()
        level = self._pyramid.level_for(scale)
        across, down = level.width() / target.width(), level.height() / target.height()
        source = QRectF(
            (seen.x() - target.x()) * across,
            (seen.y() - target.y()) * down,
            seen.width() * across,
            seen.height() * down,
        )
        painter = QPainter(self._drawn)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, is_fine and scale < 4)
        painter.drawImage(seen, level, source)
        painter.end()

    def _on_building(self) -> None:
        for _ in range(_STEPS_A_TICK):
            if not self._pyramid.step():
                self._building.stop()
                self.improved.emit()
                return
