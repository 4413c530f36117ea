"""Bars on a terminal that show how far something is; nothing where nobody looks on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext
from typing import TYPE_CHECKING, TypeVar

from rich.console import Console
from rich.progress import BarColumn, TaskID, TextColumn
from rich.progress import Progress as RichProgress
from rich.table import Column

from engine.commands.amounts import duration, size
from engine.commands.guard import say_note
from engine.hub.copying import Carried
from engine.hub.download import Transferred
from engine.hub.verifying import Checked
from engine.schema import Note, Progress

if TYPE_CHECKING:
    from collections.abc import Generator

Step = TypeVar("Step")


class Bars:
    """A bar for each thing under way; on standard error, so that it gets into no pipe."""

    def __init__(self) -> None:
        console = Console(stderr=True, highlight=False, markup=False, emoji=False)
        self._progress = RichProgress(
            TextColumn("{task.description}", markup=False),
            BarColumn(bar_width=None, table_column=Column(ratio=1, min_width=6)),
            TextColumn("{task.fields[told]}", markup=False, table_column=Column(no_wrap=True)),
            console=console,
            transient=True,
            expand=True,
            disable=not console.is_terminal,
        )
        self._tasks: dict[str, TaskID] = {}

    def __enter__(self) -> Bars:
        self._progress.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._progress.stop()

    def show(
        self,
        name: str,
        done_bytes: int,
        total_bytes: int,
        *,
        bytes_per_s: float = 0.0,
        left_s: float | None = None,
        note: str = "",
    ) -> None:
        """How far `name` is; `note` stands in for what is known of its speed."""
        told = [f"{size(done_bytes)} of {size(total_bytes)}" if total_bytes else ""]
        if note:
            told.append(note)
        elif bytes_per_s:
            told.append(f"{size(bytes_per_s)}/s")
            told.append(f"{duration(left_s)} left" if left_s is not None else "")
        words = ", ".join(filter(None, told))
        if name not in self._tasks:
            self._tasks[name] = self._progress.add_task(name, told="")
        self._progress.update(
            self._tasks[name], completed=done_bytes, total=total_bytes or None, told=words
        )

    def end(self, name: str) -> None:
        """`name` is over: its bar goes."""
        if name in self._tasks:
            self._progress.remove_task(self._tasks.pop(name))

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Without bars, for something to be printed."""
        self._progress.stop()
        yield
        self._progress.start()


def shown(name: str, steps: Iterator[Step]) -> Generator[Step, None, None]:
    """Hand on the steps of something that says how far it is, and show a bar.

    Closing this closes it.
    """
    with Bars() as bars, closing(steps):  # type: ignore[type-var]
        for step in steps:
            if isinstance(step, (Carried, Checked)):
                bars.show(name, step.done_bytes, step.total_bytes, note=step.path)
            elif isinstance(step, Transferred):
                bars.show(name, step.here_bytes, step.total_bytes, note=step.path)
            yield step


def wait_for(steps: Iterator[Note | Progress]) -> None:
    """Let something be done to its end; what it tells is shown on standard error."""
    console = Console(stderr=True, highlight=False, markup=False, emoji=False)
    status = console.status("")
    with status if console.is_terminal else nullcontext():
        for step in steps:
            if isinstance(step, Note):
                say_note(step.text)
            else:
                status.update(step.note + (f": {step.fraction:.0%}" if step.fraction else ""))
