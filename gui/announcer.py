"""What a screen reader says of the story that is open, without anybody moving the focus."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from engine.jobs import JobState
from gui.announce import announce
from gui.engine_words import translated
from gui.models.reading import Reading


class Announcer(QObject):
    """Says the caption when it is there, each new step, how it ended and what went wrong."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._reading: Reading | None = None
        self._note = ""
        self._was_active = False

    def follow(self, reading: Reading | None) -> None:
        """Speak of this one from now on."""
        if self._reading is not None:
            self._reading.caption_changed.disconnect(self._on_caption)
            self._reading.progressed.disconnect(self._on_progress)
            self._reading.state_changed.disconnect(self._on_state)
        self._reading = reading
        if reading is not None:
            self._note, self._was_active = reading.note, reading.is_active
            reading.caption_changed.connect(self._on_caption)
            reading.progressed.connect(self._on_progress)
            reading.state_changed.connect(self._on_state)

    def _on_caption(self) -> None:
        reading = self._reading
        if reading is not None and reading.caption is not None and reading.is_active:
            words = reading.caption.description
            announce(self._window, self.tr("It shows: {caption}").format(caption=words))

    def _on_progress(self) -> None:
        if self._reading is not None and self._reading.note != self._note:
            self._note = self._reading.note
            announce(self._window, translated(self._note))

    def _on_state(self) -> None:
        reading = self._reading
        assert reading is not None
        if self._was_active and reading.state is JobState.DONE:
            announce(self._window, self.tr("The story has ended."))
        elif reading.state is JobState.CANCELLED:
            announce(self._window, self.tr("Stopped."))
        elif reading.state is JobState.FAILED:
            words = f"{reading.message} {reading.hint}".strip()
            announce(self._window, words, is_urgent=True)
        self._was_active = reading.is_active
