"""The voices of eSpeak NG, to find one among many."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui import theme
from gui.languages import own_name

if TYPE_CHECKING:
    from engine.backends.espeak_voices import VoiceInfo

_NAME = Qt.ItemDataRole.UserRole
_LINES = 7


class VoiceList(QWidget):
    """A list that typing narrows; its first row leaves the choice to the story's language."""

    chosen = Signal(str)
    """The name of a voice; empty: as the story's language asks for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._voices: Sequence[VoiceInfo] | None = None
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Find a voice or a language"))
        self.filter.setAccessibleName(self.tr("Find a voice or a language"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._narrow)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("Voices"))
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setHeaderLabels([self.tr("Voice"), self.tr("Language"), self.tr("Sounds")])
        self.tree.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES)
        header = self.tree.header()
        header.setStretchLastSection(False)
        for column in (0, 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.currentItemChanged.connect(self._on_current)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(0, 0, 0, 0)
        column_layout.setSpacing(theme.SPACE_XS)
        column_layout.addWidget(self.filter)
        column_layout.addWidget(self.tree, stretch=1)

    def set_voices(self, voices: Sequence[VoiceInfo]) -> None:
        """Offer these."""
        if voices == self._voices:
            return
        self._voices = voices
        by_language = _item("", [self.tr("As the story’s language asks for")])
        with QSignalBlocker(self.tree):
            self.tree.clear()
            # All at once: with each that comes alone, the columns are measured anew.
            by_title = sorted(voices, key=lambda voice: voice.title)
            self.tree.addTopLevelItems([by_language, *map(self._row, by_title)])
            by_language.setFirstColumnSpanned(True)
        self._narrow(self.filter.text())

    def show_voice(self, name: str) -> None:
        """Show which is chosen, by its name or its title."""
        wanted = name.casefold()
        with QSignalBlocker(self.tree):
            self.tree.setCurrentItem(None)  # type: ignore[call-overload]
            for item in self._items():
                if wanted in (item.data(0, _NAME).casefold(), item.text(0).casefold()):
                    self.tree.setCurrentItem(item)
                    break

    def _row(self, voice: VoiceInfo) -> QTreeWidgetItem:
        language = f"{own_name(voice.language)} ({voice.language})"
        return _item(voice.name, [voice.title, language, self._sounds(voice.gender.value)])

    def _items(self) -> list[QTreeWidgetItem]:
        found = (self.tree.topLevelItem(row) for row in range(self.tree.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(0, _NAME))

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        for item in self._items():
            said = " ".join(item.text(column) for column in range(3)).casefold()
            item.setHidden(not all(word in said for word in words))

    def _sounds(self, gender: str) -> str:
        return {"male": self.tr("Male"), "female": self.tr("Female")}.get(gender, "")


def _item(name: str, texts: list[str]) -> QTreeWidgetItem:
    item = QTreeWidgetItem(texts)
    item.setData(0, _NAME, name)
    return item
