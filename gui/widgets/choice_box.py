"""A combo box whose arrow is an icon of ours: a style sheet alone draws none that goes with the
theme."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QWidget

from gui import icons, theme


class ChoiceBox(QComboBox):
    """One of a few choices, in a menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setStyleSheet("QComboBox::drop-down { border: none; width: 1.6em }")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = icons.size_px()
        box = QRect(self.width() - side - theme.SPACE_S, (self.height() - side) // 2, side, side)
        painter = QPainter(self)
        colour = "text" if self.isEnabled() else "border"
        shown = QStyle.visualRect(self.layoutDirection(), self.rect(), box)
        icons.icon("chevron-down", colour).paint(painter, shown)
        painter.end()
