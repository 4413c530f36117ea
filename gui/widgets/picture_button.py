"""A picture that can be pressed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gui import theme

_LINES = 5.5
"""The height in lines of text."""
_CORNER_PX = 8


class PictureButton(QAbstractButton):
    """A button of the shape of a photograph, filled by its picture as soon as there is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_name(self, name: str) -> None:
        """Say what the picture shows."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def set_image(self, image: QImage) -> None:
        """Fill it."""
        self._image = image
        self.update()

    def sizeHint(self) -> QSize:
        height = round(self.fontMetrics().height() * _LINES)
        return QSize(height * 4 // 3, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        path = QPainterPath()
        path.addRoundedRect(frame, _CORNER_PX, _CORNER_PX)
        painter.fillPath(path, colours.line)
        if not self._image.isNull():
            painter.setClipPath(path)
            painter.drawImage(frame, self._image)
            painter.setClipping(False)
        if self.hasFocus():
            painter.setPen(QPen(colours.focus, 2))
            painter.drawRoundedRect(frame.adjusted(-2, -2, 2, 2), _CORNER_PX + 2, _CORNER_PX + 2)
        elif self.underMouse() or self.isDown():
            painter.setPen(QPen(colours.text, 1))
            painter.drawPath(path)
