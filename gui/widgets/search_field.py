"""A field to search with: it says what was typed when the typing pauses, Escape empties it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gui import icons

PAUSE_MS = 120


class SearchField(QLineEdit):
    """A line with a magnifying glass, and a cross to empty it."""

    searched = Signal(str)
    """Look for these words; empty: for nothing."""
    left = Signal()
    """The user is done typing and wants to go to what was found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self._pause = QTimer(self)
        self._pause.setInterval(PAUSE_MS)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.search_now)
        self._clear = QAction(self)
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.clear)
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        # The buttons within are tool buttons to the style sheet, which would push them down.
        self.setStyleSheet("QToolButton { min-width: 0; min-height: 0; padding: 0; border: none }")
        icons.dress(self._glass, "search", "muted")
        icons.dress(self._clear, "x", "muted")
        self.textChanged.connect(self._on_text_changed)
        self._retranslate()

    def search_now(self) -> None:
        """Do not wait for a pause."""
        self._pause.stop()
        if self.text() != self._told:
            self._told = self.text()
            self.searched.emit(self._told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.search_now()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _on_text_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        if text:
            self._pause.start()
        else:
            self.search_now()

    def _retranslate(self) -> None:
        self._glass.setText(self.tr("Search"))
        self._clear.setText(self.tr("Clear the search"))
        self._clear.setToolTip(self.tr("Clear the search (Esc)"))
