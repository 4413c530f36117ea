"""How far the download of a model is: in all, and file by file."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QProgressBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui import theme
from gui.model_words import percent_words, size_words, transfer_words
from gui.models.model_rows import FileRow, Transfer

_STEPS = 1000
_MOST_LINES = 6


class TransferPanel(QWidget):
    """A bar, the figures in words, and a list of the files."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of the download"))
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._files = self._made_files()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_S)
        for widget in (self._words, self._bar, self._files):
            column.addWidget(widget)

    @property
    def words(self) -> str:
        """What it says of the whole."""
        return self._words.text()

    def show_transfer(self, transfer: Transfer) -> None:
        """Show how far it is."""
        fraction = transfer.fraction
        self._bar.setRange(0, _STEPS if fraction is not None else 0)
        if fraction is not None:
            self._bar.setValue(round(fraction * _STEPS))
        self._words.setText(transfer_words(transfer))
        self._files.setVisible(bool(transfer.files))
        self._show_files(transfer.files)

    def _made_files(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setAccessibleName(self.tr("Files"))
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setHeaderLabels([self.tr("File"), self.tr("Size"), self.tr("Done")])
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        return tree

    def _show_files(self, files: tuple[FileRow, ...]) -> None:
        tree = self._files
        if [file.path for file in files] != [item.text(0) for item in self._items()]:
            tree.clear()
            for file in files:
                QTreeWidgetItem(tree, [file.path, size_words(file.size_bytes), ""])
            lines_px = tree.sizeHintForRow(0) * min(len(files), _MOST_LINES)
            tree.setFixedHeight(lines_px + tree.header().sizeHint().height() + theme.SPACE_S)
        for item, file in zip(self._items(), files, strict=True):
            done = percent_words(file.here_bytes / file.size_bytes if file.size_bytes else 1.0)
            if item.text(2) != done:
                item.setText(2, done)

    def _items(self) -> list[QTreeWidgetItem]:
        found = (self._files.topLevelItem(row) for row in range(self._files.topLevelItemCount()))
        return [item for item in found if item is not None]
