"""The small bar over a picture that makes it larger and smaller."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance
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
        self._out = self._button("zoom-out", self.out_pressed)
        self._actual = self._button("", self.actual_pressed)
        self._in = self._button("zoom-in", self.in_pressed)
        self._fit = self._button("scan", self.fit_pressed)
        for button in (self._out, self._actual, self._in, self._fit):
            row.addWidget(button)
        self._percent = 100
        self._retranslate()

    def show_percent(self, percent: int) -> None:
        """Say how large the picture is shown."""
        self._percent = percent
        text = self.tr("{percent} %").format(percent=percent)
        self._actual.setText(text)
        name = self.tr("Actual size; now {percent} %").format(percent=percent)
        self._actual.setAccessibleName(name)
        widest = self.tr("{percent} %").format(percent=1000)
        self._actual.setMinimumWidth(self._actual.fontMetrics().horizontalAdvance(widest))
        self.adjustSize()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _button(self, icon: str, pressed: SignalInstance) -> QToolButton:
        button = QToolButton(self)
        if icon:
            icons.dress(button, icon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(pressed)
        return button

    def _retranslate(self) -> None:
        for button, text in (
            (self._out, self.tr("Zoom out")),
            (self._in, self.tr("Zoom in")),
            (self._fit, self.tr("Fit to the window")),
        ):
            button.setAccessibleName(text)
            button.setToolTip(text)
        self._actual.setToolTip(self.tr("Actual size"))
        self.show_percent(self._percent)
