"""A list of sentences, each in as many lines as it needs, to be read and copied."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from gui import icons, theme
from gui.dialogs.dialog import copy

_ICON_ROLE = Qt.ItemDataRole.UserRole


class SentenceList(QListWidget):
    """Items of an icon and words; the arrow keys go through them, Copy takes the selected."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setSpacing(theme.SPACE_XS)
        self.setUniformItemSizes(False)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setIconSize(QSize(icons.size_px(), icons.size_px()))

    def add_sentence(self, text: str, icon: str, colour: str) -> None:
        """Add one, with an icon in a colour of the theme."""
        item = QListWidgetItem(icons.icon(icon, colour), text)
        item.setData(_ICON_ROLE, (icon, colour))
        self.addItem(item)
        if self.currentRow() < 0:
            self.setCurrentRow(0)

    def text(self) -> str:
        """All of it, a sentence a line."""
        return "\n".join(self.item(row).text() for row in range(self.count()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            rows = sorted(index.row() for index in self.selectedIndexes())
            copy("\n".join(self.item(row).text() for row in rows))
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.setIconSize(QSize(icons.size_px(), icons.size_px()))
            for row in range(self.count()):
                self.item(row).setIcon(icons.icon(*self.item(row).data(_ICON_ROLE)))
