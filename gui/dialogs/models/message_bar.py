"""Strips in the model window that say something and offer what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from gui import icons, theme
from gui.announce import announce
from gui.widgets.badge import Badge
from gui.widgets.quiet_button import QuietButton

_MOST_WAYS = 2


class Way(NamedTuple):
    """Something that can be done: an icon, its words, and what does it."""

    icon: str
    words: str
    act: Callable[[], object]


class MessageBar(QFrame):
    """Stays until one of its ways is taken, it is closed, or something else is told."""

    def __init__(self, parent: QWidget | None = None, *, can_be_closed: bool = True) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._badge = Badge(self)
        self._ways: tuple[Way, ...] = ()
        self._buttons = [self._made(number) for number in range(_MOST_WAYS)]
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.SPACE_M, theme.SPACE_XS, theme.SPACE_XS, theme.SPACE_XS)
        self._row.setSpacing(theme.SPACE_S)
        self._row.addWidget(self._badge, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in self._buttons:
            self._row.addWidget(button)
        if can_be_closed:
            self._row.addWidget(self._made_close())
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._badge.words

    @property
    def buttons(self) -> list[QuietButton]:
        """Its ways out."""
        return self._buttons[: len(self._ways)]

    def tell(self, icon: str, words: str, role: str = "muted", *ways: Way) -> None:
        """Say this, and offer what can be done, at most two things."""
        self._ways = ways
        self._badge.show_words(icon, words, role)
        for number, button in enumerate(self._buttons):
            button.setVisible(number < len(ways))
        for way, button in zip(ways, self._buttons, strict=False):
            button.set_words(way.words)
            icons.dress(button, way.icon)
        self.show()
        announce(self, words, is_urgent=role == "danger")

    def _made(self, number: int) -> QuietButton:
        # made beforehand, so that Tab comes to it where it stands
        button = QuietButton("x", "", self)

        def take() -> None:
            way = self._ways[number]
            self.hide()
            way.act()

        button.clicked.connect(take)
        return button

    def _made_close(self) -> QToolButton:
        button = QToolButton(self)
        icons.dress(button, "x")
        button.setAccessibleName(self.tr("Close this message"))
        button.setToolTip(self.tr("Close this message"))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(self.hide)
        return button
