"""How a run is shown to a person: plain text as it comes, and on a terminal how it goes on."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import (
    BarColumn,
    Progress,
    ProgressColumn,
    SpinnerColumn,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text

from engine.commands.flow import Flow
from engine.commands.guard import say_error, say_note
from engine.commands.report import Report
from engine.events import Event, Failed, Finished, Noted, Produced, Progressed, Stopped
from engine.images.names import escaped
from engine.images.sources import is_address
from engine.jobs import Job, Recipe
from engine.schema import Caption, Item, Speech, SpokenSentence, StoryText

if TYPE_CHECKING:
    from engine.storage.results import Library

_WIDEST = 88
"""Longer lines are hard to read."""


class TextReport(Report):
    """Says what was made.

    Piped, each story is printed whole.  A terminal also shows what is going on; the story of a
    single job is shown as it is written, and for several jobs how many are done and the time left.
    """

    def __init__(self, jobs: list[Job], library: Library) -> None:
        super().__init__(jobs, library)
        self._console = Console(highlight=False, soft_wrap=True, markup=False, emoji=False)
        is_single = len(jobs) == 1
        self._is_streaming = self._console.is_terminal and is_single
        self._bar = Progress(
            *(_columns_for_one() if is_single else _columns_for_many()),
            console=self._console,
            transient=True,
            disable=not self._console.is_terminal,
        )
        self._all = self._bar.add_task("", total=len(jobs))
        self._width = min(self._console.width, _WIDEST)
        self._flow = Flow(self._write, self._width)
        self._story = ""

    def __enter__(self) -> TextReport:
        self._bar.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._bar.stop()

    def show(self, event: Event) -> None:
        """Show an event."""
        if isinstance(event, Produced):
            self._show_item(self.jobs[event.job_id], event.item)
        elif isinstance(event, Progressed) and event.note:
            self._bar.update(self._all, description=_how_far(event))
        elif isinstance(event, Noted):
            self._console.file.flush()
            say_note(event.text)
        elif isinstance(event, (Finished, Failed, Stopped)):
            self._end_story()
            self._bar.advance(self._all)
            self._bar.refresh()  # between two ticks of the bar, a quick job would not be counted
            if isinstance(event, Failed):
                self._console.file.flush()
                say_error(event.message, event.hint)

    def _show_item(self, job: Job, item: Item) -> None:
        if isinstance(item, Caption) and job.request.recipe is not Recipe.STORY:
            self._say(_shown(job.request.source), "bold")
            self._say(f"{item.description}\n")
        elif isinstance(item, StoryText):
            self._add_to_story(item.text)
        elif isinstance(item, SpokenSentence):
            self._bar.update(self._all, description=f"Read aloud: {_clock(item.end_s)}")
        elif isinstance(item, Speech):
            self._end_story()
            self._say(f"Read aloud in {_shown(item.path)} ({_clock(item.duration_s)})\n")

    def _add_to_story(self, piece: str) -> None:
        if self._is_streaming:
            self._bar.stop()
            self._flow.feed(piece if self._story else piece.lstrip())
        self._story += piece

    def _end_story(self) -> None:
        """Finish what was streamed, or print what was gathered."""
        text, self._story = self._story.strip(), ""
        if self._is_streaming:
            self._flow.end()
        elif text:
            self._say(self._in_lines(text) if self._console.is_terminal else text)
        if text:
            self._say("")

    def _in_lines(self, text: str) -> str:
        words: list[str] = []
        flow = Flow(words.append, self._width)
        flow.feed(text)
        flow.end()
        return "".join(words).rstrip()

    def _say(self, text: str, style: str = "") -> None:
        self._console.print(Text(text, style))

    def _write(self, text: str) -> None:
        self._console.file.write(text)
        self._console.file.flush()


def _columns_for_one() -> tuple[ProgressColumn, ...]:
    return SpinnerColumn(), TextColumn("{task.description}")


def _columns_for_many() -> tuple[ProgressColumn, ...]:
    return (
        *_columns_for_one(),
        BarColumn(),
        TextColumn("{task.completed:.0f} of {task.total:.0f}"),
        TimeRemainingColumn(),
    )


def _how_far(event: Progressed) -> str:
    is_known = event.fraction is not None
    return f"{event.note}: {event.fraction:.0%}" if is_known else event.note


def _shown(source: str) -> str:
    """A path from the working folder on, if it lies in it, or an address; fit for a terminal."""
    if is_address(source):
        return escaped(source if len(source) < 100 else f"{source[:99]}…")
    path = Path(source)
    here = Path(os.getcwd())
    return escaped(str(path.relative_to(here) if path.is_relative_to(here) else path))


def _clock(seconds: float) -> str:
    return f"{round(seconds) // 60}:{round(seconds) % 60:02d}"
