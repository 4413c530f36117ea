"""Settings: which keys do what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QKeySequenceEdit, QLabel, QLineEdit, QPushButton, QWidget

from gui import icons, theme
from gui.dialogs.offer import Offer, Shortcut
from gui.dialogs.settings_page import SettingsPage

if TYPE_CHECKING:
    from engine.settings import Settings

NAME = "window.shortcuts"


class ShortcutsPage(SettingsPage):
    """An editor and a button to go back for each action; no two share their keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shortcuts: dict[str, Shortcut] = {}
        self._edits: dict[str, QKeySequenceEdit] = {}
        self._resets: dict[str, QPushButton] = {}
        self.add_words(self.tr("Go to a field and press the new keys. The cross takes keys away."))
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.SPACE_M)
        self._grid.setColumnStretch(0, 1)
        # Problems are said above the table, where they are seen.
        self.add_field(NAME, "", QWidget(), lambda _: None, shown=QWidget())
        self.column.addWidget(self._table)
        self.column.addStretch()

    def show_offer(self, offer: Offer) -> None:
        if offer.shortcuts == tuple(self._shortcuts.values()):
            return
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._shortcuts = {shortcut.name: shortcut for shortcut in offer.shortcuts}
        for row, shortcut in enumerate(offer.shortcuts):
            self._add_row(row, shortcut)
        if self.settings is not None:
            self.show_settings(self.settings)

    def show_settings(self, settings: Settings) -> None:
        super().show_settings(settings)
        for name, edit in self._edits.items():
            keys = self._keys(name)
            with QSignalBlocker(edit):
                edit.setKeySequence(QKeySequence(keys))
            self._resets[name].setEnabled(keys != _portable(self._shortcuts[name].default))

    def _add_row(self, row: int, shortcut: Shortcut) -> None:
        label = QLabel(shortcut.label)
        label.setWordWrap(True)
        edit = QKeySequenceEdit()
        edit.setMaximumSequenceLength(1)
        edit.setClearButtonEnabled(True)
        edit.setAccessibleName(shortcut.label)
        line = edit.findChild(QLineEdit)
        if line is not None:
            line.setAccessibleName(shortcut.label)
            line.setPlaceholderText(self.tr("No keys"))
        edit.keySequenceChanged.connect(lambda keys: self._on_edited(shortcut, keys))
        reset = QPushButton(self.tr("Reset"))
        reset.setAutoDefault(False)
        reset.setAccessibleName(self.tr("Reset: {what}").format(what=shortcut.label))
        icons.dress(reset, "rotate-ccw")
        reset.clicked.connect(lambda: self._on_edited(shortcut, QKeySequence(shortcut.default)))
        label.setBuddy(edit)
        for column, widget in enumerate((label, edit, reset)):
            self._grid.addWidget(widget, row, column)
        self._edits[shortcut.name], self._resets[shortcut.name] = edit, reset

    def _on_edited(self, shortcut: Shortcut, sequence: QKeySequence) -> None:
        keys = _portable(sequence)
        other = self._owner(keys, shortcut)
        if other is not None:
            said = self.tr("{keys} is taken: it does ‘{other}’. ‘{label}’ keeps its keys.").format(
                keys=sequence.toString(QKeySequence.SequenceFormat.NativeText),
                other=other.label,
                label=shortcut.label,
            )
            self.show_problem(NAME, said)
            with QSignalBlocker(self._edits[shortcut.name]):
                self._edits[shortcut.name].setKeySequence(QKeySequence(self._keys(shortcut.name)))
            return
        assert self.settings is not None
        chosen = dict(self.settings.window.shortcuts)
        chosen[shortcut.name] = keys
        if keys == _portable(shortcut.default):
            del chosen[shortcut.name]
        self.changed.emit(NAME, chosen)

    def _owner(self, keys: str, asking: Shortcut) -> Shortcut | None:
        """Whose keys these are already."""
        others = (one for one in self._shortcuts.values() if one is not asking)
        return next((one for one in others if keys and self._keys(one.name) == keys), None)

    def _keys(self, name: str) -> str:
        assert self.settings is not None
        return _portable(self.settings.window.shortcuts.get(name, self._shortcuts[name].default))


def _portable(keys: QKeySequence | str) -> str:
    """Keys in the one spelling that is the same everywhere."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)
