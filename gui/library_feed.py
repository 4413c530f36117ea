"""The library's list, kept true: the librarian's answers go into the model."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from engine.qt.librarian import Librarian
    from engine.storage.entries import Entry, EntryQuery
    from gui.models.library import LibraryModel

REFRESH_AFTER_MS = 100
"""Changes that come in quick succession are read from the library together."""


class LibraryFeed(QObject):
    """Asks for what the list should show, and for entries again that have changed."""

    def __init__(
        self,
        librarian: Librarian,
        model: LibraryModel,
        query: EntryQuery,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._librarian = librarian
        self._model = model
        self._query = query
        self._changed: dict[str, None] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH_AFTER_MS)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)
        librarian.found.connect(self._on_found)
        librarian.refreshed.connect(self._on_refreshed)

    def start(self, data_dir: Path) -> None:
        """The library is open: read it."""
        self._librarian.start(data_dir)
        self._librarian.find(self._query)

    def find(self, query: EntryQuery) -> None:
        """Show what `query` asks for."""
        self._query = query
        self._librarian.find(query)

    def refresh(self, job_ids: Iterable[str]) -> None:
        """These entries have changed."""
        self._changed.update(dict.fromkeys(job_ids))
        if not self._timer.isActive():
            self._timer.start()

    def remove(self, job_ids: Sequence[str]) -> None:
        """Leave entries out at once, before the library has been asked."""
        self._model.remove(job_ids)

    def _on_timeout(self) -> None:
        changed, self._changed = list(self._changed), {}
        self._librarian.refresh(changed)

    def _on_found(self, query: EntryQuery, entries: list[Entry]) -> None:
        if query == self._query:
            self._model.set_entries(query, entries)

    def _on_refreshed(self, entries: list[Entry], gone: list[str]) -> None:
        self._model.update_entries(entries)
        if gone:
            self._model.remove(gone)
