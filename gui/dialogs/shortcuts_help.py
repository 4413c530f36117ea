"""All shortcuts at a glance."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui import theme
from gui.dialogs.dialog import Dialog, key_words


class ShortcutsHelp(Dialog):
    """What the keys do, by group; typing narrows it."""

    def __init__(
        self,
        shortcuts: Callable[[], Sequence[tuple[str, str, str]]],
        parent: QWidget | None = None,
    ) -> None:
        """`shortcuts` gives a group, a label and the keys for each, in the order to be shown."""
        super().__init__(parent, width_letters=64, height_lines=30)
        self._shortcuts = shortcuts
        self.rebuild()

    def build(self, column: QVBoxLayout) -> None:
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(self.tr("Find a shortcut"))
        self._filter.setAccessibleName(self.tr("Find a shortcut"))
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._narrow)
        self._tree = QTreeWidget()
        self._tree.setAccessibleName(self.tr("Keyboard shortcuts"))
        self._tree.setHeaderLabels([self.tr("What it does"), self.tr("Keys")])
        self._tree.setRootIsDecorated(False)
        self._tree.setItemsExpandable(False)
        self._tree.setIndentation(theme.SPACE_M)
        self._fill()
        header = self._tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        column.addWidget(self._filter)
        column.addWidget(self._tree, stretch=1)
        self.add_buttons(column, [])

    def _fill(self) -> None:
        self._groups: dict[str, QTreeWidgetItem] = {}
        self._items: list[tuple[str, QTreeWidgetItem]] = []
        bold = theme.scaled(self.font(), 1.0, is_bold=True)
        for group, label, keys in self._shortcuts():
            if group not in self._groups:
                heading = QTreeWidgetItem(self._tree, [group])
                heading.setFont(0, bold)
                heading.setFirstColumnSpanned(True)
                heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
                self._groups[group] = heading
            item = QTreeWidgetItem(self._groups[group], [label, key_words(keys)])
            self._items.append((group, item))
        self._tree.expandAll()

    def _narrow(self, text: str) -> None:
        wanted = text.casefold()
        groups_in_sight = set()
        for group, item in self._items:
            is_wanted = wanted in f"{item.text(0)} {item.text(1)}".casefold()
            item.setHidden(not is_wanted)
            if is_wanted:
                groups_in_sight.add(group)
        for group, heading in self._groups.items():
            heading.setHidden(group not in groups_in_sight)
