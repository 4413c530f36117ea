"""What stands on the page while there is no story on it: why, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from engine.jobs import JobState
from gui.engine_words import translated
from gui.models.reading import Reading
from gui.widgets.empty_state import EmptyState


class StoryPlaceholder(EmptyState):
    """Waiting, looking, failed, stopped, or never asked for a story."""

    tell_requested = Signal()
    retry_requested = Signal()
    details_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: tuple[object, ...] = ()

    def forget(self) -> None:
        """Say it anew next time: the language has changed."""
        self._told = ()

    def show_state(self, reading: Reading | None) -> None:
        """Say how it stands with this one."""
        now = (
            (reading.state, reading.message, reading.hint, reading.note, reading.details)
            if reading is not None
            else (None,)
        )
        if now == self._told:
            return
        self._told = now
        if reading is None:
            self.show_words("book-open", self.tr("Open a picture to read its story."))
        elif reading.state is JobState.QUEUED:
            hint = self.tr("It begins as soon as those before it are done.")
            self.show_words("hourglass", self.tr("Waiting in the queue"), hint)
        elif reading.state is JobState.RUNNING:
            hint = self.tr("The story appears here while it is written.")
            note = translated(reading.note) or self.tr("Getting ready")
            self.show_words("sparkles", note, hint)
        elif reading.state is JobState.FAILED:
            self._show_failure(reading)
        elif reading.state is JobState.CANCELLED:
            hint = self.tr("What was finished before is kept.")
            self.show_words("circle-pause", self.tr("You stopped this one."), hint)
            text = self.tr("Go on")
            self.add_button("play", text, self.retry_requested.emit, is_primary=True)
        else:
            self.show_words("book-open", self.tr("There is no story yet."))
            text = self.tr("Tell a story")
            self.add_button("wand-sparkles", text, self.tell_requested.emit, is_primary=True)

    def _show_failure(self, reading: Reading) -> None:
        self.show_words("circle-alert", reading.message, reading.hint, "danger")
        retry = self.tr("Try again")
        self.add_button("rotate-ccw", retry, self.retry_requested.emit, is_primary=True)
        if reading.details:
            details = self.tr("Details")
            self.add_button("info", details, self.details_requested.emit)
