"""What a user is told without having asked: each piece of news as a message or a dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from engine.jobs import Job, JobState
from gui.job_words import name_of
from gui.notifications import Kind, Notification

if TYPE_CHECKING:
    from gui.app import Vignette

_FEW = 3


class News(QObject):
    """Hears the session and the settings, and tells the notifier or opens a dialog."""

    def __init__(self, vignette: Vignette) -> None:
        super().__init__(vignette)
        self._window = vignette.window
        self._session = vignette.session
        self._notifier = vignette.notifier
        self._desk = vignette.desk
        session = self._session
        session.refused.connect(self._desk.show_refused)
        session.failed.connect(self._on_failed)
        session.told_wrong.connect(self._notifier.tell_error)
        session.noted.connect(self._on_noted)
        session.could_not_open.connect(self._desk.show_error)
        session.changes.deleted.connect(self._on_deleted)
        session.interrupted_found.connect(self._on_interrupted_found)
        session.all_ended.connect(self._on_all_ended)
        vignette.preferences.save_failed.connect(self._notifier.tell_error)
        vignette.opening.nothing_pasted.connect(self._on_nothing_pasted)
        self._window.job_panel.details_requested.connect(self._on_job_details)
        self._window.toasts.details_wanted.connect(self._on_details_wanted)

    def copy(self, text: str) -> None:
        """Put `text` on the clipboard, and say so."""
        QGuiApplication.clipboard().setText(text)
        self._notifier.tell(Notification(self.tr("Copied."), Kind.SUCCESS))

    def _on_noted(self, text: str) -> None:
        self._notifier.tell(Notification(text))

    def _on_nothing_pasted(self) -> None:
        self._notifier.tell(
            Notification(self.tr("There is no picture on the clipboard. Copy one, then paste."))
        )

    def _on_details_wanted(self, notification: Notification) -> None:
        self._desk.show_error(notification.text, "", notification.details)

    def _on_deleted(self, count: int) -> None:
        self._notifier.tell(
            Notification(
                self.tr("%n story(s) moved to the trash.", "", count),
                action_label=self.tr("Undo"),
                action=self._session.changes.stack.undo,
            )
        )

    def _on_job_details(self, job_id: str) -> None:
        row = self._session.jobs.row(job_id)
        if row is not None:
            self._desk.show_error(row.message, row.hint, row.details)

    def _on_failed(self, job: Job, message: str, hint: str, details: str) -> None:
        """Told one by one while there are few; the panel lists them all."""
        if self._session.jobs.count(JobState.FAILED) <= _FEW:
            told = self.tr("{name}: {error}").format(name=name_of(job), error=message)
            self._notifier.tell_error(told, hint, details)

    def _on_all_ended(self, done: int, failed: int) -> None:
        if done + failed < 2:
            return
        words = self.tr("%n job(s) done.", "", done)
        if failed:
            told = self.tr("%n job(s) failed, {done} done.", "", failed)
            words = told.format(done=done)
        kind = Kind.WARNING if failed else Kind.SUCCESS
        self._notifier.tell(Notification(words, kind, self.tr("Show jobs"), self._show_jobs))

    def _on_interrupted_found(self, count: int) -> None:
        self._window.job_panel.offer_resuming(count)
        self._show_jobs()

    def _show_jobs(self) -> None:
        self._window.commands["jobs"].setChecked(True)
