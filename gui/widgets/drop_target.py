"""A place with a dashed frame that invites dropping; the window it stands in takes the drop."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from gui import icons, theme
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.heading import Heading

_ICON_LINES = 2.6
_CORNER_PX = 14


class DropTarget(QWidget):
    """An icon, a few words and, for those who would rather not drag, buttons."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = icon
        self._icon, self._words = QLabel(self), Heading("", 1.25, self)
        for label in (self._icon, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._buttons = QWidget(self)
        FlowLayout(self._buttons, theme.SPACE_S)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.SPACE_XL] * 4)
        column.setSpacing(theme.SPACE_M)
        column.addWidget(self._icon)
        column.addWidget(self._words)
        column.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignHCenter)
        self._draw()

    def set_words(self, words: str) -> None:
        """What to do here."""
        self._words.setText(words)

    def add_button(self, button: QPushButton) -> None:
        """Another way to the same."""
        layout = self._buttons.layout()
        assert layout is not None
        layout.addWidget(button)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.border, 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(colours.surface)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, _CORNER_PX, _CORNER_PX)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._draw()

    def _draw(self) -> None:
        side_px = round(self.fontMetrics().height() * _ICON_LINES)
        self._icon.setPixmap(icons.pixmap(self._name, side_px, "accent"))
