"""What can be done with the entries that are selected."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from engine.jobs import JobState
from engine.storage.entries import Entry
from gui import icons

_RETRIED = (JobState.FAILED, JobState.CANCELLED)


class EntryMenu(QMenu):
    """A menu for one entry or several; the signals are those of the view."""

    opened = Signal(str)
    copy_requested = Signal(str, str)
    another_requested = Signal(str)
    retry_requested = Signal(object)
    folder_requested = Signal(str)
    trash_requested = Signal(object)
    restore_requested = Signal(object)

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = entries
        if len(entries) == 1:
            self._add_for_one(entries[0])
        failed = [one.job_id for one in entries if one.state in _RETRIED]
        if failed:
            retry = self.tr("Try again")
            self._add("rotate-ccw", retry, lambda: self.retry_requested.emit(failed))
        if len(entries) == 1:
            folder = self.tr("Open the containing folder")
            has_file = bool(entries[0].picture_path or entries[0].speech_path)
            self._add("folder-open", folder, self._on_folder, is_enabled=has_file)
        self.addSeparator()
        if entries[0].is_trashed:
            words = self.tr("Restore %n story(s)", "", len(entries))
            self._add("undo-2", words, lambda: self.restore_requested.emit(self._ids()))
        else:
            words = self.tr("Move %n story(s) to the trash", "", len(entries))
            self._add("trash-2", words, lambda: self.trash_requested.emit(self._ids()))

    def _add_for_one(self, entry: Entry) -> None:
        self._add("maximize", self.tr("Open"), lambda: self.opened.emit(entry.job_id))
        self.addSeparator()
        for icon, what, words, is_there in (
            ("copy", "caption", self.tr("Copy the caption"), bool(entry.caption)),
            ("file-text", "story", self.tr("Copy the story"), entry.has_story),
        ):
            self._add(icon, words, self._copying(what, entry.job_id), is_enabled=is_there)
        if not entry.is_trashed:
            another = self.tr("Tell another story…")
            emit = self.another_requested.emit
            self._add(
                "sparkles", another, lambda: emit(entry.job_id), is_enabled=bool(entry.caption)
            )

    def _copying(self, what: str, job_id: str) -> Callable[[], None]:
        return lambda: self.copy_requested.emit(what, job_id)

    def _add(
        self, icon: str, words: str, act: Callable[[], object], *, is_enabled: bool = True
    ) -> None:
        action = self.addAction(icons.icon(icon), words, act)
        action.setEnabled(is_enabled)

    def _on_folder(self) -> None:
        self.folder_requested.emit(self._entries[0].job_id)

    def _ids(self) -> list[str]:
        return [entry.job_id for entry in self._entries]
