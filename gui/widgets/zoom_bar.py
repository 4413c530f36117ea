"""The small bar over a picture that makes it larger and smaller."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from gui import icons, theme


class ZoomBar(QFrame):
    """Smaller, the percentage (100 % when pressed), larger, fit."""

    out_pressed = Signal()
    actual_pressed = Signal()
    in_pressed = Signal()
    fit_pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(*[theme.SPACE_XS] * 4)
        row.setSpacing(0)
        self._percent = QToolButton(self)
        for name, text, signal in (
            ("zoom-out", self.tr("Zoom out"), self.out_pressed),
            ("", self.tr("Actual size"), self.actual_pressed),
            ("zoom-in", self.tr("Zoom in"), self.in_pressed),
            ("scan", self.tr("Fit to the window"), self.fit_pressed),
        ):
            button = QToolButton(self) if name else self._percent
            if name:
                icons.dress(button, name)
            button.setAccessibleName(text)
            button.setToolTip(text)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(signal)
            row.addWidget(button)

    def show_percent(self, percent: int) -> None:
        """Say how large the picture is shown."""
        text = self.tr("{percent} %").format(percent=percent)
        self._percent.setText(text)
        self._percent.setAccessibleName(
            self.tr("Actual size; now {percent} %").format(percent=percent)
        )
        self._percent.setMinimumWidth(self._percent.fontMetrics().horizontalAdvance("1000 %"))
        self.adjustSize()
