"""A strip that says something about what stands beside it, and offers what can be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QWidget

from gui import theme
from gui.widgets.badge import Badge
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.quiet_button import QuietButton


class Notice(QFrame):
    """Words with an icon, and quiet buttons after them, or below where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._badge = Badge(self)
        self._row = FlowLayout(self, theme.SPACE_S)
        self._row.addWidget(self._badge)

    @property
    def words(self) -> str:
        """What it says."""
        return self._badge.words

    def show_words(self, icon: str, words: str, role: str = "muted") -> None:
        """Say this."""
        self._badge.show_words(icon, words, role)

    def add_button(self, icon: str, text: str, act: Callable[[], object]) -> QuietButton:
        """Offer one thing that can be done."""
        button = QuietButton(icon, text, self)
        button.clicked.connect(act)
        self._row.addWidget(button)
        return button
