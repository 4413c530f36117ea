"""The application where files are opened by events: on macOS, where one drops them on the Dock."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class FileOpeningApplication(QApplication):
    """Tells of each file that the system asks it to open; the first ones come very early."""

    file_opened = Signal(str)
    """A path or an address."""

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self.early: list[str] = []
        """What was asked for before anybody listened."""
        self._is_heard = False

    def listen(self) -> list[str]:
        """What was asked for until now; from now on the signal tells."""
        self._is_heard = True
        return self.early

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            source = event.file() or event.url().toString()
            if self._is_heard:
                self.file_opened.emit(source)
            else:
                self.early.append(source)
            return True
        return super().event(event)
