"""A job: one picture (or text) on its way through the engine."""

from __future__ import annotations

import threading
import uuid
from dataclasses import dataclass, field
from enum import Enum

from engine.errors import Cancelled
from engine.schema import (
    AudioFormat,
    Caption,
    CaptionOptions,
    Sampling,
    Speech,
    SpeechOptions,
    Story,
    StoryOptions,
    Task,
)


class Recipe(str, Enum):
    """Which steps a job takes, in this order."""

    TELL = "tell"
    CAPTION = "caption"
    STORY = "story"
    SPEAK = "speak"


class JobState(str, Enum):
    """Where a job stands.  After a crash, `running` becomes `queued` again."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class JobRequest:
    """All that is needed to do a job, now or after a restart; kept as JSON in the library.

    `source` is a picture's path or address for `TELL` and `CAPTION`, the text itself for `STORY`
    (a caption) and `SPEAK`.  `models` names a model for each task; a task not named gets the
    default.  `out_path` is the audio file without its extension; empty: the library's own place.
    """

    recipe: Recipe
    source: str
    models: dict[Task, str] = field(default_factory=dict)
    adapter: str = ""
    caption: CaptionOptions = CaptionOptions()
    story: StoryOptions = StoryOptions()
    sampling: Sampling = Sampling()
    speech: SpeechOptions = SpeechOptions()
    audio_format: AudioFormat = AudioFormat.WAV
    out_path: str = ""


@dataclass(frozen=True)
class Job:
    """A request with a name of its own."""

    request: JobRequest
    id: str = field(default_factory=lambda: uuid.uuid4().hex)


@dataclass(frozen=True)
class Saved:
    """What an earlier run of a job has finished; these steps are not run again."""

    caption: Caption | None = None
    story: Story | None = None
    speech: Speech | None = None


class CancelToken:
    """Set from any thread, looked at between two steps of work."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._event.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody asked to stop."""
        return self._event.is_set()

    def check(self) -> None:
        """Raise Cancelled if somebody asked to stop."""
        if self.is_cancelled:
            raise Cancelled
