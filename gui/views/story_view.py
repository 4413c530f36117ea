"""The story: as it is written, as it is read aloud, and as the user would rather have it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.schema import SpokenSentence, StoryOptions
from gui import icons, theme
from gui.models.reading import Reading
from gui.views.story_notices import StoryNotices
from gui.views.story_options import ENGLISH, StoryOptionsBar
from gui.views.story_placeholder import StoryPlaceholder
from gui.views.story_progress import StoryProgress
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.quiet_button import QuietButton
from gui.widgets.story_text import StoryText


class StoryView(QWidget):
    """Shows a reading's story and says what the user wants to do with it.

    What was edited is told while `reading` still is the one it belongs to.
    """

    sentence_activated = Signal(int)
    """Speak from the cue with this index in `reading.cues`."""
    story_edited = Signal(str)
    story_reset = Signal()
    """Back to the model's own words."""
    copy_requested = Signal(str)
    speak_again_requested = Signal()
    stop_requested = Signal()
    retry_requested = Signal()
    details_requested = Signal()
    another_requested = Signal(object)
    """Tell a story, or another one, with these `StoryOptions`."""

    def __init__(
        self, languages: Sequence[tuple[str, str]] = ENGLISH, parent: QWidget | None = None
    ) -> None:
        """`languages` are tags and names that the storyteller knows."""
        super().__init__(parent)
        self.reading: Reading | None = None
        self._options = StoryOptionsBar(languages, self)
        self._notices = StoryNotices(self)
        self._text = StoryText(self)
        self._placeholder = StoryPlaceholder(self)
        self._progress = StoryProgress(self)
        self._edit = QuietButton("pencil", "", self)
        self._edit.setCheckable(True)
        self._copy = QuietButton("copy", "", self)
        self._lay_out()
        self._connect()
        self._retranslate()

    def set_reading(self, reading: Reading | None) -> None:
        """Show this one; what was being written is kept for the one before."""
        self.finish_editing()
        if self.reading is not None:
            for signal, slot in self._links(self.reading):
                signal.disconnect(slot)
        self.reading = reading
        if reading is not None:
            for signal, slot in self._links(reading):
                signal.connect(slot)
            self._options.set_options(reading.job.request.story)
        self._text.set_spoken(-1)
        self._text.show_another(reading.story if reading is not None else "")
        self._on_speech_changed()

    def set_options(self, options: StoryOptions) -> None:
        """What the next story is told with, until the user chooses otherwise."""
        self._options.set_options(options)

    def set_languages(self, languages: Sequence[tuple[str, str]]) -> None:
        """Offer these: tags and names."""
        self._options.set_languages(languages)

    def set_spoken(self, cue: int) -> None:
        """The sentence of this cue is heard now; -1: none."""
        self._text.set_spoken(cue)

    def tell(self) -> None:
        """Ask for a story, or another one, with the options that are chosen."""
        self._options.tell()

    def read_from_caret(self) -> None:
        """Speak from the sentence in which the caret is."""
        self._text.read_from_caret()

    def begin_editing(self) -> None:
        """Let the user write, if the story has ended."""
        if not self._edit.isHidden():
            self._text.begin_editing()

    def finish_editing(self) -> None:
        """Keep what is being written."""
        self._text.finish_editing()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        below = FlowLayout(spacing_px=theme.SPACE_S)
        below.addWidget(self._edit)
        below.addWidget(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.SPACE_M] * 4)
        column.setSpacing(theme.SPACE_S)
        column.addWidget(self._options)
        column.addWidget(self._notices)
        column.addWidget(self._text, 1)
        column.addWidget(self._placeholder, 1)
        column.addWidget(self._progress)
        column.addLayout(below)

    def _connect(self) -> None:
        self._text.sentence_activated.connect(self.sentence_activated)
        self._text.edited.connect(self.story_edited)
        self._text.editing_changed.connect(self._on_editing_changed)
        self._edit.clicked.connect(self._on_edit_clicked)
        self._copy.clicked.connect(self._on_copy_clicked)
        self._options.another_requested.connect(self.another_requested)
        self._progress.stop_requested.connect(self.stop_requested)
        self._placeholder.tell_requested.connect(self._options.tell)
        self._notices.speak_again_requested.connect(self.speak_again_requested)
        self._notices.reset_requested.connect(self.story_reset)
        for part in (self._placeholder, self._notices):
            part.retry_requested.connect(self.retry_requested)
            part.details_requested.connect(self.details_requested)

    def _links(self, reading: Reading) -> list[tuple[SignalInstance, Callable[..., None]]]:
        return [
            (reading.story_changed, self._on_story_changed),
            (reading.story_grew, self._on_story_grew),
            (reading.cue_added, self._on_cue_added),
            (reading.speech_changed, self._on_speech_changed),
            (reading.caption_changed, self._show_state),
            (reading.state_changed, self._show_state),
            (reading.progressed, self._on_progressed),
        ]

    def _retranslate(self) -> None:
        self._text.setAccessibleName(self.tr("Story"))
        self._copy.set_words(self.tr("Copy"))
        self._on_editing_changed(self._text.is_editing)
        self._notices.forget()
        self._placeholder.forget()
        self._show_state()

    def _show_state(self) -> None:
        """Show the parts of the page that fit how far the reading has come."""
        reading = self.reading
        has_story = reading is not None and bool(reading.story.strip())
        self._text.setVisible(has_story)
        self._placeholder.setVisible(not has_story)
        if not has_story:
            self._placeholder.show_state(reading)
        self._options.setVisible(reading is not None and reading.caption is not None)
        self._options.set_can_tell(has_story or (reading is not None and reading.is_active))
        self._notices.show_for(reading)
        stops = [self._options.last_stop, *self._notices.buttons()]
        for before, after in pairwise(stops):  # Tab comes by them on its way to the story
            self.setTabOrder(before, after)
        self._progress.setVisible(reading is not None and reading.is_active)
        if reading is not None:
            self._progress.show_progress(reading)
        self._edit.setVisible(has_story and reading is not None and reading.is_story_whole)
        self._copy.setVisible(has_story)

    def _on_story_changed(self) -> None:
        self._text.finish_editing()
        if self.reading is not None:
            self._text.change_to(self.reading.story)
        self._on_speech_changed()

    def _on_story_grew(self, piece: str) -> None:
        self._text.grow(piece)
        if self._text.isHidden():
            self._show_state()

    def _on_cue_added(self, cue: SpokenSentence) -> None:
        self._text.add_cue(cue.text)

    def _on_speech_changed(self) -> None:
        cues = self.reading.cues if self.reading is not None else []
        self._text.set_cues(cue.text for cue in cues)
        self._show_state()

    def _on_progressed(self) -> None:
        if self.reading is not None:
            self._progress.show_progress(self.reading)
            if self._text.isHidden():
                self._placeholder.show_state(self.reading)

    def _on_editing_changed(self, is_editing: bool) -> None:
        self._edit.setChecked(is_editing)
        self._edit.set_words(self.tr("Done") if is_editing else self.tr("Edit"))
        icons.dress(self._edit, "check" if is_editing else "pencil")

    def _on_edit_clicked(self, is_wanted: bool) -> None:
        if is_wanted:
            self._text.begin_editing()
        else:
            self._text.finish_editing()

    def _on_copy_clicked(self) -> None:
        self.copy_requested.emit(self._text.toPlainText())
