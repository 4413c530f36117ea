"""What a user is told of crashes: those of this run at once, that of the last run at the start."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from gui.crash import CrashGuard, Report, left_behind
from gui.dialog_desk import DialogDesk
from gui.errand import Errand
from gui.notifications import Kind, Notification, Notifier


class CrashNews(QObject):
    """Shows the reports of a `CrashGuard`, and those that earlier runs left behind."""

    def __init__(
        self, guard: CrashGuard, desk: DialogDesk, notifier: Notifier, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._notifier = notifier
        self._search: Errand | None = None
        guard.reported.connect(self._on_reported)

    def start(self, log_dir: Path) -> None:
        """Look, on another thread, whether the last run ended badly."""
        self._search = Errand(lambda: left_behind(log_dir), self)
        self._search.done.connect(self._on_found)
        self._search.start()

    def close(self) -> None:
        """Wait until it has been looked."""
        if self._search is not None:
            self._search.wait()

    def _on_reported(self, report: Report) -> None:
        saved = self.tr("It goes on; the report was saved in “{path}”.").format(path=report.path)
        self._desk.show_error(
            self.tr("Something went wrong inside Vignette."),
            saved if report.path else self.tr("It goes on; the report could not be saved."),
            report.details,
        )

    def _on_found(self, reports: list[Report]) -> None:
        if reports:
            self._last = reports[-1]
            self._notifier.tell(
                Notification(
                    self.tr("Vignette closed unexpectedly last time."),
                    Kind.WARNING,
                    self.tr("Show the report"),
                    self._show_last,
                )
            )

    def _show_last(self) -> None:
        message = self.tr("Vignette closed unexpectedly last time.")
        saved = self.tr("The report was saved in “{path}”.").format(path=self._last.path)
        self._desk.show_error(message, saved if self._last.path else "", self._last.details)
