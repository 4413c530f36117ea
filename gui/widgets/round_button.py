"""The one button that matters most: a filled disc."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton, QWidget

from gui import icons, theme

_RING_PX = 3


class RoundButton(QToolButton):
    """A tool button drawn as a disc in the theme's accent, with a ring when it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "disc")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        side_px = max(theme.LEAST_TARGET_PX, 2 * icons.size_px()) + 2 * _RING_PX
        return QSize(side_px, side_px)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height()) - 2.0
        ring = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        disc = ring.adjusted(_RING_PX, _RING_PX, -_RING_PX, -_RING_PX)
        if not self.isEnabled():
            painter.setPen(QPen(colours.disabled, 1))
        elif self.isDown() or self.underMouse():
            painter.setBrush(colours.text)
        else:
            painter.setBrush(colours.accent)
        painter.drawEllipse(disc)
        if self.hasFocus():
            painter.setPen(QPen(colours.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(ring.adjusted(1, 1, -1, -1))
        self._paint_icon(painter)

    def _paint_icon(self, painter: QPainter) -> None:
        side = icons.size_px()
        x, y = (self.width() - side) // 2, (self.height() - side) // 2
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        self.icon().paint(painter, x, y, side, side, mode=mode)
