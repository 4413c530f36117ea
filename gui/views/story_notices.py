"""Strips beside a story that say what is special about it; each is made when first needed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from engine.jobs import JobState
from gui.models.reading import Reading
from gui.widgets.notice import Notice
from gui.widgets.quiet_button import QuietButton
from gui.widgets.shrinking import Shrinking


class StoryNotices(Shrinking):
    """It was changed after it was read aloud; it was edited; it ended too early, and why."""

    speak_again_requested = Signal()
    reset_requested = Signal()
    retry_requested = Signal()
    details_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notices: dict[str, Notice] = {}

    def show_for(self, reading: Reading | None) -> None:
        """Show what is to be said of this one."""
        has_story = reading is not None and bool(reading.story)
        told = reading if has_story else None
        has_failed = told is not None and told.state is JobState.FAILED
        is_stopped = told is not None and told.state is JobState.CANCELLED
        is_stale = told is not None and told.is_speech_stale and not told.is_active
        self._show("failed", has_failed, self._new_failed)
        self._show("stopped", is_stopped, self._new_stopped)
        self._show("stale", is_stale, self._new_stale)
        self._show("edited", told is not None and told.is_story_edited, self._new_edited)
        if has_failed and reading is not None:
            message = " ".join(filter(None, (reading.message, reading.hint)))
            self._notices["failed"].show_words("circle-alert", message, "danger")
        self.setVisible(any(not notice.isHidden() for notice in self._notices.values()))
        self.updateGeometry()

    def forget(self) -> None:
        """Make the strips anew next time: the language has changed."""
        for notice in self._notices.values():
            notice.hide()
            notice.deleteLater()
        self._notices.clear()

    def buttons(self) -> list[QuietButton]:
        """What can be pressed, from top to bottom.

        Not by `itemAt`: PySide keeps what that returns after Qt has deleted it, and crashes.
        """
        shown = sorted(self._notices.values(), key=self.column.indexOf)
        return [button for notice in shown for button in notice.findChildren(QuietButton)]

    def words(self) -> list[str]:
        """What they say now."""
        return [one.words for one in self._notices.values() if not one.isHidden()]

    def _show(self, name: str, is_wanted: bool, new: Callable[[], Notice]) -> None:
        if is_wanted and name not in self._notices:
            self._notices[name] = new()
            self.column.addWidget(self._notices[name])
        if name in self._notices:
            self._notices[name].setVisible(is_wanted)

    def _new_failed(self) -> Notice:
        notice = Notice(self)
        notice.add_button("rotate-ccw", self.tr("Try again"), self.retry_requested.emit)
        notice.add_button("info", self.tr("Details"), self.details_requested.emit)
        return notice

    def _new_stopped(self) -> Notice:
        notice = Notice(self)
        notice.show_words("circle-pause", self.tr("You stopped this one."))
        notice.add_button("play", self.tr("Go on"), self.retry_requested.emit)
        return notice

    def _new_stale(self) -> Notice:
        notice = Notice(self)
        words = self.tr("The story was changed after it was read aloud.")
        notice.show_words("triangle-alert", words, "warning")
        text = self.tr("Read aloud again")
        notice.add_button("refresh-cw", text, self.speak_again_requested.emit)
        return notice

    def _new_edited(self) -> Notice:
        notice = Notice(self)
        notice.show_words("pencil", self.tr("Edited by you"))
        text = self.tr("Back to the model’s own words")
        notice.add_button("undo-2", text, self.reset_requested.emit)
        return notice
