"""The library's entries as a list that views show; the librarian's answers go into it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
    Signal,
)

from engine.qt.pictures import PictureLoader
from engine.storage.entries import Entry, EntryQuery
from gui.models.entry_mark import spoken, words_of
from gui.models.entry_order import belongs, place_of
from gui.models.thumbnails import Thumbnails

Index = QModelIndex | QPersistentModelIndex

_FLAGS = (  # asked for each row that is painted
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)


class LibraryModel(QAbstractListModel):
    """One row an entry, in the order of `query`, which is None until the library has answered."""

    entries_added = Signal()
    """New ones are listed, all of them by now."""

    def __init__(self, loader: PictureLoader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.query: EntryQuery | None = None
        self._entries: list[Entry] = []
        self._rows: dict[str, int] = {}
        self.thumbnails = Thumbnails(loader, self)
        self.thumbnails.arrived.connect(self._on_thumbnails)

    # ------------------------------------------------------------ what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role == Qt.ItemDataRole.DecorationRole:
            return self.thumbnails.pixmap(entry.job_id, entry.picture_path)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(entry)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return words_of(entry) or None
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def match(
        self,
        start: Index,
        role: int,
        value: object,
        hits: int = 1,
        flags: Qt.MatchFlag = Qt.MatchFlag.MatchStartsWith,
    ) -> list[QModelIndex]:
        """The next row whose name begins with `value`: what typing in a list asks, among ten
        thousand rows too many for Qt's own way of asking each."""
        wanted, first = str(value).casefold(), start.row()
        for row in (*range(first, len(self._entries)), *range(first)):
            if self._entries[row].name.casefold().startswith(wanted):
                return [self.index(row)]
        return []

    # ------------------------------------------------------------ dragging out

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return ["text/uri-list", "text/plain"]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        """The audio and picture files of these rows, and their words for who takes text."""
        entries = [self._entries[row] for row in sorted(index.row() for index in indexes)]
        paths = [path for one in entries for path in (one.speech_path, one.picture_path) if path]
        words = [text for one in entries for text in (one.caption, one.story_start) if text]
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(path) for path in paths])
        mime.setText("\n\n".join(words))
        return mime

    # ------------------------------------------------------------ what the librarian answers

    def set_entries(self, query: EntryQuery, entries: Sequence[Entry]) -> None:
        """Show `entries`, the answer to `query`, instead of what there was."""
        self.beginResetModel()
        self.query = query
        self._entries = list(entries)
        self._count_rows()
        self.endResetModel()

    def update_entries(self, entries: Iterable[Entry]) -> None:
        """Go on with entries as they are now: listed ones change in place, new ones come where
        the query's order has them, and what the query does not ask for any more goes."""
        if self.query is None:
            return  # the answer will have them
        new, gone = [], []
        for entry in entries:
            row = self._rows.get(entry.job_id)
            if row is None:
                if belongs(entry, self.query):
                    new.append(entry)
            elif belongs(entry, self.query, is_listed=True):
                self._change(row, entry)
            else:
                gone.append(entry.job_id)
        self.remove(gone)
        self._insert(new)

    def remove(self, job_ids: Collection[str]) -> None:
        """Leave these entries out."""
        rows = sorted(self._rows[one] for one in set(job_ids) if one in self._rows)
        for first, last in reversed(list(runs(rows))):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._entries[first : last + 1]
            self.endRemoveRows()
        self._count_rows()
        self.thumbnails.forget(job_ids)

    # ------------------------------------------------------------ what views ask

    def entry(self, row: int) -> Entry:
        """The entry of a row; not a role, since Qt would make a list of the tuple."""
        return self._entries[row]

    def rows(self, job_ids: Iterable[str]) -> list[int]:
        """The rows of those of these entries that are listed, in order."""
        return sorted(self._rows[one] for one in job_ids if one in self._rows)

    # ------------------------------------------------------------ within

    def _change(self, row: int, entry: Entry) -> None:
        if entry.picture_path != self._entries[row].picture_path:
            self.thumbnails.forget((entry.job_id,))
        self._entries[row] = entry
        self.dataChanged.emit(self.index(row), self.index(row))

    def _insert(self, entries: list[Entry]) -> None:
        assert self.query is not None
        places: dict[int, list[Entry]] = {}
        for entry in entries:
            places.setdefault(place_of(entry, self._entries, self.query.order), []).append(entry)
        for place in sorted(places, reverse=True):
            new: list[Entry] = []
            for entry in places[place]:
                new.insert(place_of(entry, new, self.query.order), entry)
            self.beginInsertRows(QModelIndex(), place, place + len(new) - 1)
            self._entries[place:place] = new
            self.endInsertRows()
        self._count_rows()
        if entries:
            self.entries_added.emit()

    def _count_rows(self) -> None:
        self._rows = {entry.job_id: row for row, entry in enumerate(self._entries)}

    def _on_thumbnails(self, job_ids: Iterable[str]) -> None:
        for row in self.rows(job_ids):
            index = self.index(row)
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])


def runs(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The first and the last of each run of rows that follow each other."""
    first = last = -1
    for row in rows:
        if row != last + 1 or first < 0:
            if first >= 0:
                yield first, last
            first = row
        last = row
    if first >= 0:
        yield first, last
