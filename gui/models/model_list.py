"""The list of models, as a whole and as far as somebody wants to see it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from engine.schema import Task
from gui.catalogue_words import in_words
from gui.model_words import row_in_words, task_words
from gui.models.model_rows import ModelRow

Index = QModelIndex | QPersistentModelIndex


class ModelRole(IntEnum):
    """What a row tells besides its name."""

    ROW = Qt.ItemDataRole.UserRole + 1


class Where(Enum):
    """Which models are listed."""

    ALL = "all"
    HERE = "here"
    AVAILABLE = "available"


class ModelList(QAbstractListModel):
    """Every model there is, in the catalogue's order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ModelRow] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ModelRole.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return row_in_words(row)
        return None

    def rows(self) -> Sequence[ModelRow]:
        """All of them."""
        return self._rows

    def row(self, name: str) -> ModelRow | None:
        """The model of that name."""
        return next((row for row in self._rows if row.name == name), None)

    def set_rows(self, rows: Sequence[ModelRow]) -> None:
        """List these; what is listed already stays where it is, selected and in sight."""
        if [row.name for row in rows] == [row.name for row in self._rows]:
            changed = [number for number, row in enumerate(rows) if row != self._rows[number]]
            self._rows = list(rows)
            for number in changed:
                self.dataChanged.emit(self.index(number), self.index(number))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def put(self, row: ModelRow) -> None:
        """Show another state of a model that is listed."""
        for number, before in enumerate(self._rows):
            if before.name == row.name and before != row:
                self._rows[number] = row
                self.dataChanged.emit(self.index(number), self.index(number))


class ModelFilter(QSortFilterProxyModel):
    """The models of a task, here or not, with all the words that are looked for."""

    def __init__(self, models: ModelList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._where = Where.ALL
        self._words: list[str] = []
        self.setSourceModel(models)

    def show_only(self, task: Task | None, where: Where, text: str) -> None:
        """List what meets all of these; no task: those of all tasks."""
        self._task, self._where = task, where
        self._words = text.casefold().split()
        self.invalidate()

    def filterAcceptsRow(self, number: int, parent: Index) -> bool:
        source = self.sourceModel()
        assert isinstance(source, ModelList)
        row = source.rows()[number]
        if self._task is not None and self._task not in row.tasks:
            return False
        if self._where is Where.HERE and not (row.is_here or row.is_under_way):
            return False
        if self._where is Where.AVAILABLE and row.is_here:
            return False
        tasks = " ".join(map(task_words, row.tasks))
        said = (
            f"{row.title} {row.name} {row.source} {in_words(row.about)} {row.licence.name} {tasks}"
        )
        said = said.casefold()
        return all(word in said for word in self._words)
