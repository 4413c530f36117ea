"""What a user wants of the library's list, and of the entries beside the one that is open."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from engine.storage.results import Result
    from gui.app import Vignette
    from gui.news import News

_ANY_SEED = 2**31


class LibraryWiring(QObject):
    """Connects the library's view; what needs more than its list is fetched first."""

    def __init__(self, vignette: Vignette, news: News) -> None:
        super().__init__(vignette)
        self._window = vignette.window
        self._session = vignette.session
        self._library = vignette.library
        self._news = news
        view, session = self._window.library_view, self._session
        view.query_changed.connect(session.find)
        view.opened.connect(session.open)
        view.trash_requested.connect(session.changes.delete)
        view.restore_requested.connect(session.changes.restore)
        view.retry_requested.connect(session.retry)
        view.copy_requested.connect(self._on_copy_requested)
        view.folder_requested.connect(self._on_folder_requested)
        view.another_requested.connect(self._on_another_requested)
        view.choose_requested.connect(vignette.opening.ask_for_pictures)

    def find(self) -> None:
        """Let the user type what to look for."""
        self._window.commands["library"].setChecked(True)
        self._window.library_view.focus_search()

    def open_next(self) -> None:
        """Open the entry below the one that is open."""
        self._step(1)

    def open_previous(self) -> None:
        """Open the entry above it."""
        self._step(-1)

    def _step(self, step: int) -> None:
        reading = self._session.reading
        rows = self._library.rows([reading.job.id]) if reading is not None else []
        row = rows[0] + step if rows else 0
        if 0 <= row < self._library.rowCount():
            self._session.open(self._library.entry(row).job_id)

    def _on_copy_requested(self, what: str, job_id: str) -> None:
        answer = self._copy_caption if what == "caption" else self._copy_story
        self._session.questions.fetch(job_id, answer)

    def _copy_caption(self, result: Result) -> None:
        if result.caption is not None:
            self._news.copy(result.caption.item.description)

    def _copy_story(self, result: Result) -> None:
        if result.story is not None:
            self._news.copy(result.story.item.text)

    def _on_folder_requested(self, job_id: str) -> None:
        self._session.questions.fetch(job_id, self._open_folder)

    def _open_folder(self, result: Result) -> None:
        picture = result.picture.path if result.picture else ""
        open_folder_of(result.speech.item.path if result.speech else picture)

    def _on_another_requested(self, job_id: str) -> None:
        self._session.questions.fetch(job_id, self._tell_another)

    def _tell_another(self, result: Result) -> None:
        options = replace(result.job.request.story, seed=random.randrange(_ANY_SEED))
        self._session.tell_another_of(result.job, options)


def open_folder_of(path: str) -> None:
    """Show the folder in which a file lies; nothing happens without one."""
    if path:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(path).parent)))
