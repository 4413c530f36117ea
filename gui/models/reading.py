"""What is known of one picture and its story, growing while the engine works on it.

The session makes one for each entry that is open or being worked on and feeds it with events;
views show it and listen to its signals.  Nobody else changes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from engine.events import Event, Failed, Finished, Produced, Progressed, Queued, Started, Stopped
from engine.jobs import Job, JobState
from engine.schema import (
    AudioChunk,
    Caption,
    Item,
    Picture,
    Speech,
    SpokenSentence,
    Story,
    StoryText,
)

if TYPE_CHECKING:
    from engine.storage.results import Result


class Reading(QObject):
    """One entry of the library, as far as it has come."""

    picture_changed = Signal()
    caption_changed = Signal()
    story_changed = Signal()
    """The story is another one: show all of it."""
    story_grew = Signal(str)
    """This piece was added at its end."""
    speech_begun = Signal()
    """Sound will come: the first of `audio_added` follows."""
    audio_added = Signal(object)
    """An `AudioChunk`."""
    cue_added = Signal(object)
    """A `SpokenSentence`, after its sound."""
    speech_changed = Signal()
    """The audio file is complete, or there is none any more."""
    state_changed = Signal()
    progressed = Signal()

    def __init__(self, job: Job, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.job = job
        self.state = JobState.QUEUED
        self.picture: Picture | None = None
        self.caption: Caption | None = None
        self.is_caption_edited = False
        self.story = ""
        self.is_story_edited = False
        self.is_story_whole = False
        """Whether the story has ended, and so may be edited."""
        self.cues: list[SpokenSentence] = []
        self.chunks: list[AudioChunk] = []
        """The sound so far, while the engine speaks."""
        self.speech: Speech | None = None
        self.note = ""
        """What the engine is doing, in its own words; see `gui.engine_words`."""
        self.fraction: float | None = None
        self.message = ""
        self.hint = ""
        self.details = ""

    @property
    def is_active(self) -> bool:
        """Whether the job waits or runs."""
        return self.state in (JobState.QUEUED, JobState.RUNNING)

    @property
    def is_speech_stale(self) -> bool:
        """Whether the story was changed after it had been read aloud."""
        if self.speech is None or not self.is_story_whole:
            return False
        spoken = " ".join(cue.text for cue in self.speech.cues)
        return spoken.split() != self.story.split()

    def show_result(self, result: Result) -> None:
        """Become what the library has; only what is another one is told, for the picture need not
        be shown anew, nor the sound begin again, when a word of the caption has changed."""
        before = self._shown()
        self.job, self.state = result.job, result.state
        self.message, self.hint, self.details = result.message, result.hint, ""
        self.picture = result.picture
        self.caption = result.caption.item if result.caption else None
        self.is_caption_edited = bool(result.caption and result.caption.is_edited)
        self.story = result.story.item.text if result.story else ""
        self.is_story_whole = result.story is not None
        self.is_story_edited = bool(result.story and result.story.is_edited)
        self.speech = result.speech.item if result.speech else None
        self.cues = list(self.speech.cues) if self.speech else []
        after = self._shown()
        for signal, value in after.items():
            if value != before[signal]:
                getattr(self, signal).emit()

    def fill_in(self, result: Result) -> None:
        """Take over from the library what this job started out with and the engine does not tell
        again, and what the user has corrected meanwhile."""
        if self.picture is None and result.picture is not None:
            self.picture = result.picture
            self.picture_changed.emit()
        if result.caption is not None and result.caption.item != self.caption:
            self.caption = result.caption.item
            self.is_caption_edited = result.caption.is_edited
            self.caption_changed.emit()
        may_change = self.is_story_whole or not self.story
        if may_change and result.story is not None and result.story.item.text != self.story:
            self.story, self.is_story_whole = result.story.item.text, True
            self.is_story_edited = result.story.is_edited
            self.story_changed.emit()

    def _shown(self) -> dict[str, object]:
        """What is shown, by the name of the signal that tells of its change."""
        return {
            "picture_changed": self.picture,
            "caption_changed": (self.caption, self.is_caption_edited),
            "story_changed": (self.story, self.is_story_whole, self.is_story_edited),
            "speech_changed": self.speech,
            "state_changed": (self.state, self.message, self.hint),
        }

    def take(self, event: Event) -> None:
        """Go on with what the engine tells of this job."""
        if isinstance(event, Produced):
            self._take_item(event.item)
        elif isinstance(event, Progressed):
            self.note = event.note or self.note
            self.fraction = event.fraction
            self.progressed.emit()
        elif isinstance(event, Queued):
            self._become(JobState.QUEUED)
        elif isinstance(event, Started):
            self._begin()
        elif isinstance(event, Finished):
            self._become(JobState.DONE)
        elif isinstance(event, Stopped):
            self._become(JobState.CANCELLED)
        elif isinstance(event, Failed):
            self.message, self.hint, self.details = event.message, event.hint, event.details
            self._become(JobState.FAILED)

    def change_caption(self, text: str, *, is_edited: bool) -> None:
        """Show the user's words, or the model's own again."""
        from dataclasses import replace

        assert self.caption is not None
        self.caption = replace(self.caption, description=text)
        self.is_caption_edited = is_edited
        self.caption_changed.emit()

    def change_story(self, text: str, *, is_edited: bool) -> None:
        """The same for the story."""
        self.story, self.is_story_edited = text, is_edited
        self.story_changed.emit()

    def _begin(self) -> None:
        self.message = self.hint = self.details = ""
        if not self.is_story_whole:
            self.story = ""
            self.story_changed.emit()
        self.cues, self.chunks, self.speech = [], [], None
        self.speech_changed.emit()
        self._become(JobState.RUNNING)

    def _become(self, state: JobState) -> None:
        self.state = state
        if not self.is_active:
            self.note, self.fraction, self.chunks = "", None, []
        self.state_changed.emit()

    def _take_item(self, item: Item) -> None:
        if isinstance(item, StoryText):
            self.story += item.text
            self.story_grew.emit(item.text)
        elif isinstance(item, AudioChunk):
            if not self.chunks:
                self.speech_begun.emit()
            self.chunks.append(item)
            self.audio_added.emit(item)
        elif isinstance(item, SpokenSentence):
            self.cues.append(item)
            self.cue_added.emit(item)
        elif isinstance(item, Picture):
            self.picture = item
            self.picture_changed.emit()
        elif isinstance(item, Caption):
            self.caption = item
            self.caption_changed.emit()
        elif isinstance(item, Story):
            self.story, self.is_story_whole = item.text, True
            self.story_changed.emit()
        elif isinstance(item, Speech):
            self.speech = item
            self.speech_changed.emit()
