"""Settings: which keys do what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from gui import icons, theme
from gui.dialogs.dialog import key_words
from gui.dialogs.offer import Offer, Shortcut
from gui.dialogs.settings_page import SettingsPage
from gui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from engine.settings import Settings

NAME = "window.shortcuts"
_LINES = 8


class ShortcutsPage(SettingsPage):
    """A list of actions, and below it the keys of the one that is chosen; none shares its keys."""

    def build(self) -> None:
        self._shortcuts: tuple[Shortcut, ...] = ()
        self.add_words(self.tr("Choose what shall be done, go to the keys and press the new ones."))
        self._tree = self._make_tree()
        self.column.addWidget(self._tree, stretch=1)
        shown = QWidget(self.body)
        row = FlowLayout(shown, theme.SPACE_S)
        self._edit = self._make_edit(shown)
        self._none = self._button(shown, "x", self.tr("No keys"))
        self._none.clicked.connect(self._on_none)
        self._reset = self._button(shown, "rotate-ccw", self.tr("Reset"))
        self._reset.clicked.connect(self._on_reset)
        for widget in (self._edit, self._none, self._reset):
            row.addWidget(widget)
        self.add_field(NAME, self.tr("Keys"), self._edit, self._show_keys, shown=shown)

    def show_offer(self, offer: Offer) -> None:
        if offer.shortcuts == self._shortcuts:
            return
        self._shortcuts = tuple(offer.shortcuts)
        with QSignalBlocker(self._tree):
            self._tree.clear()
            for shortcut in self._shortcuts:
                QTreeWidgetItem(self._tree, [shortcut.label, ""])
            self._tree.setCurrentIndex(self._tree.model().index(0, 0))
        if self.settings is not None:
            self.show_settings(self.settings)

    def show_settings(self, settings: Settings) -> None:
        super().show_settings(settings)
        for row, shortcut in enumerate(self._shortcuts):
            item = self._tree.topLevelItem(row)
            assert item is not None
            item.setText(1, key_words(self._keys(shortcut)))

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget(self.body)
        tree.setAccessibleName(self.tr("What can be done"))
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setHeaderLabels([self.tr("What it does"), self.tr("Keys")])
        tree.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        tree.currentItemChanged.connect(self._on_current)
        return tree

    def _make_edit(self, parent: QWidget) -> QKeySequenceEdit:
        edit = QKeySequenceEdit(parent)
        edit.setMaximumSequenceLength(1)
        edit.editingFinished.connect(self._on_edited)  # its sequence is empty for a moment before
        line = edit.findChild(QLineEdit)
        assert isinstance(line, QLineEdit)
        line.setPlaceholderText(self.tr("No keys"))
        line.setAccessibleName(self.tr("Keys"))
        return edit

    def _button(self, parent: QWidget, icon: str, text: str) -> QPushButton:
        button = QPushButton(text, parent)
        button.setAutoDefault(False)
        icons.dress(button, icon)
        return button

    def _current(self) -> Shortcut | None:
        row = self._tree.currentIndex().row()
        return self._shortcuts[row] if row >= 0 else None

    def _show_keys(self, chosen: object = None) -> None:
        """Show the keys of the action that is chosen in the list."""
        shortcut = self._current()
        keys = self._keys(shortcut) if shortcut is not None else ""
        with QSignalBlocker(self._edit):
            self._edit.setKeySequence(QKeySequence(keys))
        self._edit.setEnabled(shortcut is not None)
        self._none.setEnabled(bool(keys))
        self._reset.setEnabled(shortcut is not None and keys != _portable(shortcut.default))

    def _on_current(self) -> None:
        self.show_problem(NAME, "")
        self._show_keys()

    def _on_reset(self) -> None:
        shortcut = self._current()
        if shortcut is not None:
            self._take(_portable(shortcut.default))

    def _on_none(self) -> None:
        self._take("")

    def _on_edited(self) -> None:
        self._take(_portable(self._edit.keySequence()))

    def _take(self, keys: str) -> None:
        shortcut = self._current()
        if shortcut is None or self.settings is None or keys == self._keys(shortcut):
            return
        other = self._owner(keys, shortcut)
        if other is not None:
            said = self.tr("{keys} is taken: it does ‘{other}’. ‘{label}’ keeps its keys.")
            self.show_problem(
                NAME, said.format(keys=key_words(keys), other=other.label, label=shortcut.label)
            )
            self._show_keys()
            return
        chosen = dict(self.settings.window.shortcuts)
        chosen[shortcut.name] = keys
        if keys == _portable(shortcut.default):
            del chosen[shortcut.name]
        self.changed.emit(NAME, chosen)

    def _owner(self, keys: str, asking: Shortcut) -> Shortcut | None:
        """Whose keys these are already."""
        others = (one for one in self._shortcuts if one is not asking)
        return next((one for one in others if keys and self._keys(one) == keys), None)

    def _keys(self, shortcut: Shortcut) -> str:
        """The keys in force."""
        assert self.settings is not None
        return _portable(self.settings.window.shortcuts.get(shortcut.name, shortcut.default))


def _portable(keys: QKeySequence | str) -> str:
    """Keys in the one spelling that is the same everywhere."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)
