"""What a page says while it has nothing to show: why, and the way out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gui import icons, theme
from gui.widgets.heading import Heading

_ICON_LINES = 2.2
"""The icon's side in lines of text."""


class EmptyState(QWidget):
    """An icon, a sentence, a hint and buttons, in the middle of the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._colour = "", "muted"
        self._icon, self._hint = QLabel(self), QLabel(self)
        self._title = Heading("", 1.15, self)
        self._hint.setProperty("role", "muted")
        self._buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setSpacing(theme.SPACE_S)
        self._column.setContentsMargins(*[theme.SPACE_XL] * 4)
        self._column.addStretch(2)
        for label in (self._icon, self._title, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._column.addWidget(label)
        self._hint.setWordWrap(True)
        self._column.addSpacing(theme.SPACE_XS)
        self._column.addStretch(3)

    @property
    def words(self) -> str:
        """What it says first."""
        return self._title.text()

    @property
    def hint(self) -> str:
        """And below it."""
        return self._hint.text()

    def show_words(self, icon: str, title: str, hint: str = "", colour: str = "muted") -> None:
        """Say this, with no button; `colour` is the icon's."""
        self._name, self._colour = icon, colour
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons.clear()
        self._draw()

    def add_button(
        self, icon: str, text: str, act: Callable[[], object], *, is_primary: bool = False
    ) -> QPushButton:
        """Offer a way out; the first may be the primary one."""
        button = QPushButton(text, self)
        button.setProperty("role", "primary" if is_primary else "quiet")
        icons.dress(button, icon, "on_accent" if is_primary else "text")
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(act)
        last = self._column.count() - 1
        self._column.insertWidget(last, button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._buttons.append(button)
        return button

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self._name:
            self._draw()

    def _draw(self) -> None:
        side_px = round(self.fontMetrics().height() * _ICON_LINES)
        self._icon.setPixmap(icons.pixmap(self._name, side_px, self._colour))
