"""How a run is shown to another program: one JSON object a line as each item ends."""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING, Any

from engine.commands.guard import say_note
from engine.events import Event, Failed, Finished, Noted
from engine.jobs import Job, Recipe

if TYPE_CHECKING:
    from engine.storage.results import Library, Made


class Report:
    """Counts how jobs ended; the ways of showing them build on it."""

    def __init__(self, jobs: list[Job], library: Library) -> None:
        self.jobs = {job.id: job for job in jobs}
        self.library = library
        self.done = self.failed = 0

    @property
    def left(self) -> int:
        """How many jobs have neither been done nor failed."""
        return len(self.jobs) - self.done - self.failed

    def __enter__(self) -> Report:
        return self

    def __exit__(self, *exception: object) -> None:
        """Nothing to clear away."""

    def count(self, event: Event) -> None:
        """Take note of how a job ended."""
        self.done += isinstance(event, Finished)
        self.failed += isinstance(event, Failed)

    def show(self, event: Event) -> None:
        """Show an event; raises OSError when nobody reads any more."""


class JsonReport(Report):
    """One JSON object a line on standard output, in UTF-8; nothing else there."""

    def __enter__(self) -> JsonReport:
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
        return self

    def show(self, event: Event) -> None:
        """Show how a job ended; notes are for people, and go to standard error."""
        if isinstance(event, Noted):
            say_note(event.text)
        if isinstance(event, (Finished, Failed)):
            line = self._line(event.job_id)
            line["error"] = (
                f"{event.message} {event.hint}".strip() if isinstance(event, Failed) else None
            )
            sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
            sys.stdout.flush()

    def _line(self, job_id: str) -> dict[str, Any]:
        request = self.jobs[job_id].request
        result = self.library.result(job_id)
        caption, speech = result.caption, result.speech
        parts: dict[str, Made[Any] | None] = {
            "caption": caption,
            "story": result.story,
            "speech": speech,
        }
        is_picture = request.recipe in (Recipe.TELL, Recipe.CAPTION)
        return {
            "picture": request.source if is_picture else None,
            "caption": caption.item.text if caption else None,
            "description": caption.item.description if caption else None,
            "confidence": round(caption.item.confidence, 4) if caption else None,
            "is_sure": caption.item.is_sure if caption else None,
            "story": result.story.item.text if result.story else None,
            "audio": speech.item.path if speech else None,
            "duration_s": round(speech.item.duration_s, 3) if speech else None,
            "models": {name: _model(made) for name, made in parts.items() if made},
            "timings_s": {
                name: round(made.provenance.seconds, 3) for name, made in parts.items() if made
            },
        }


def _model(made: Made[Any]) -> str:
    source = made.provenance
    return f"{source.model}@{source.revision}" if source.revision else source.model
