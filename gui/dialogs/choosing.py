"""Fields whose value is a folder, or a name that may be a folder's."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from gui import icons, theme


class NameField(QWidget):
    """A name from a list, or anything typed, or a folder that is looked for."""

    chosen = Signal(str)
    """Another name than before."""

    def __init__(self, label: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._value = ""
        self.combo = QComboBox(self)
        self.combo.setEditable(True)
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.combo.setMinimumContentsLength(16)
        self.combo.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.combo.setAccessibleName(label)
        line = self.combo.lineEdit()
        assert line is not None
        line.setPlaceholderText(hint)
        line.setAccessibleName(label)
        line.editingFinished.connect(self._take)
        self.combo.activated.connect(self._take)
        self.browse = QPushButton(self.tr("Browse…"), self)
        self.browse.setAutoDefault(False)
        self.browse.setAccessibleName(self.tr("Browse: {what}").format(what=label))
        self.browse.clicked.connect(self._browse)
        icons.dress(self.browse, "folder-open")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_S)
        row.addWidget(self.combo, stretch=1)
        row.addWidget(self.browse)

    def set_names(self, names: Sequence[str]) -> None:
        """Offer these, and nothing, which is the built-in one."""
        with QSignalBlocker(self.combo):
            self.combo.clear()
            self.combo.addItems(["", *names])
            line = self.combo.lineEdit()
            hint = line.placeholderText() if line is not None else ""
            self.combo.setItemData(0, hint, Qt.ItemDataRole.AccessibleTextRole)
            self.combo.setEditText(self._value)

    def show_name(self, name: str) -> None:
        """Show what is chosen."""
        self._value = name
        with QSignalBlocker(self.combo):
            self.combo.setEditText(name)

    def _take(self) -> None:
        name = self.combo.currentText().strip()
        if name != self._value:
            self._value = name
            self.chosen.emit(name)

    def _browse(self) -> None:
        choose_folder(self, self._label, self._value, self._on_folder)

    def _on_folder(self, folder: str) -> None:
        self.combo.setEditText(folder)
        self._take()


def choose_folder(
    parent: QWidget, title: str, start: str, on_chosen: Callable[[str], None]
) -> None:
    """Let the user look for a folder; nothing waits for the answer."""
    dialog = QFileDialog(parent, title, start)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(on_chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
