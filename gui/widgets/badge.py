"""A word with an icon before it: what is told by a colour is always told by these, too."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gui import icons, theme


class Badge(QWidget):
    """An icon and words in the colour of a role: "muted", "success", "warning" or "danger"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._role = "muted"
        self._icon = QLabel(self)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_XS + 2)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignTop)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def show_words(self, icon: str, words: str, role: str = "muted") -> None:
        """Say this."""
        self._name, self._role = icon, role
        self._words.setText(words)
        self._words.setProperty("role", role)
        self._words.style().unpolish(self._words)  # or the style sheet misses the new role
        self._words.style().polish(self._words)
        self.setAccessibleName(words)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self._name:
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()  # a form that a scroll bar has made narrower forgets to ask anew

    def _draw(self) -> None:
        line_px = self.fontMetrics().height()
        self._icon.setFixedHeight(max(line_px, icons.size_px()))
        self._words.setMinimumHeight(self._icon.height())
        drawn = icons.pixmap(self._name, icons.size_px(), self._role) if self._name else QPixmap()
        self._icon.setPixmap(drawn)
