"""How a run is shown: as text while it happens, or as one JSON object a line as items end."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeRemainingColumn

from engine.commands.guard import say_error
from engine.events import Event, Failed, Finished, Produced, Progressed, Started, Stopped
from engine.jobs import Job, Recipe
from engine.schema import Caption, Speech, StoryText

if TYPE_CHECKING:
    from engine.storage.results import Library, Made


class Report:
    """Counts how jobs ended; the two ways of showing them build on it."""

    def __init__(self, jobs: list[Job], library: Library) -> None:
        self.jobs = {job.id: job for job in jobs}
        self.library = library
        self.done = self.failed = 0

    def __enter__(self) -> Report:
        return self

    def __exit__(self, *exception: object) -> None:
        """Nothing to clear away."""

    def tell(self, event: Event) -> None:
        """Take note of an event."""
        if isinstance(event, Finished):
            self.done += 1
        elif isinstance(event, Failed):
            self.failed += 1


class JsonReport(Report):
    """One JSON object a line on standard output, as each item ends; nothing else there."""

    def tell(self, event: Event) -> None:
        super().tell(event)
        if isinstance(event, (Finished, Failed)):
            line = self._line(event.job_id)
            line["error"] = f"{event.message} {event.hint}".strip() if _is_failed(event) else None
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
            "models": {name: _model(made) for name, made in parts.items() if made and _model(made)},
            "timings_s": {
                name: round(made.provenance.seconds, 3) for name, made in parts.items() if made
            },
        }


class TextReport(Report):
    """Plain text as it comes, and a progress bar with the time left when somebody watches."""

    def __init__(self, jobs: list[Job], library: Library) -> None:
        super().__init__(jobs, library)
        self._console = Console(highlight=False, soft_wrap=True)
        is_watched = self._console.is_terminal and len(jobs) > 1
        self._bar = Progress(
            SpinnerColumn(),
            TextColumn("{task.description}"),
            BarColumn(),
            TextColumn("{task.completed:.0f} of {task.total:.0f}"),
            TimeRemainingColumn(),
            console=self._console,
            disable=not is_watched,
        )
        self._all = self._bar.add_task("", total=len(jobs))
        self._is_streaming = self._console.is_terminal and len(jobs) == 1
        self._story: list[str] = []

    def __enter__(self) -> TextReport:
        self._bar.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._bar.stop()

    def tell(self, event: Event) -> None:
        super().tell(event)
        if isinstance(event, Started):
            self._begin(self.jobs[event.job_id])
        elif isinstance(event, Produced):
            self._produce(event)
        elif isinstance(event, Progressed) and event.note:
            self._bar.update(self._all, description=event.note)
        elif isinstance(event, Failed):
            self._end_story()
            self._console.file.flush()
            say_error(event.message, event.hint)
        if isinstance(event, (Finished, Failed, Stopped)):
            self._bar.advance(self._all)

    def _begin(self, job: Job) -> None:
        if job.request.recipe in (Recipe.TELL, Recipe.CAPTION):
            self._say(f"{job.request.source}", style="bold")

    def _produce(self, event: Produced) -> None:
        item, recipe = event.item, self.jobs[event.job_id].request.recipe
        if isinstance(item, Caption) and recipe is not Recipe.STORY:
            self._say(f"  {item.description}\n")
        elif isinstance(item, StoryText):
            self._story.append(item.text)
            if self._is_streaming:
                self._console.file.write(item.text)
                self._console.file.flush()
        elif isinstance(item, Speech):
            self._end_story()
            self._say(f"\n  {item.path}  ({_clock(item.duration_s)})\n")
        if recipe is Recipe.STORY and not isinstance(item, StoryText):
            self._end_story()

    def _end_story(self) -> None:
        """Finish what was streamed, or print what was gathered."""
        text = "".join(self._story).strip()
        self._story.clear()
        if text:
            self._say("" if self._is_streaming else text)

    def _say(self, text: str, style: str | None = None) -> None:
        self._console.print(text, style=style, markup=False)


def _is_failed(event: Finished | Failed) -> bool:
    return isinstance(event, Failed)


def _model(made: Made[Any]) -> str:
    source = made.provenance
    return f"{source.model}@{source.revision}" if source.revision else source.model


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"
