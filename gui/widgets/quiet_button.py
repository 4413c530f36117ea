"""A button without a frame, whose words shorten where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from gui import icons

_LEAST_CHARS = 8


class QuietButton(QPushButton):
    """An icon and words, beside what they are about; words cut short are whole in the tool tip."""

    def __init__(self, icon: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.setProperty("role", "quiet")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        icons.dress(self, icon)
        self.set_words(words)

    def set_words(self, words: str) -> None:
        """Say this."""
        self._words = words
        self.setAccessibleName(words)
        self.setText(words)

    def sizeHint(self) -> QSize:
        return self._size_for(self.fontMetrics().horizontalAdvance(self._words))

    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().averageCharWidth() * _LEAST_CHARS
        return self._size_for(min(least, self.fontMetrics().horizontalAdvance(self._words)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        missing = self.sizeHint().width() - self.width()
        room = self.fontMetrics().horizontalAdvance(self._words) - missing
        shown = self._words
        if missing > 0:
            shown = self.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, room)
        if shown != self.text():
            self.setText(shown)
            self.setToolTip(self._words if missing > 0 else "")

    def _size_for(self, words_px: int) -> QSize:
        """The size with words of this width, whatever stands there now."""
        hint = super().sizeHint()
        beside = hint.width() - self.fontMetrics().horizontalAdvance(self.text())
        return QSize(beside + words_px, hint.height())
