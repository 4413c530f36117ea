"""What the model window asks the engine, and its answers as rows that views can show.

Every question is answered on a thread of its own; `failure` gets a sentence and a hint.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.schema import Task
from gui.model_answers import fraction, planned, shown
from gui.models.model_rows import Fitting, ModelRow, ModelSet, PlanRow, Usage

if TYPE_CHECKING:
    from engine.hub.trash import Removed
    from engine.model_shelf import ModelShelf
    from engine.qt.service import EngineService
    from engine.qt.steps import Steps
    from engine.settings import Settings
    from engine.studio import Studio

Failure = Callable[[str, str], None]
Save = Callable[..., Any]
"""Takes changes of the settings as `engine.settings.save_changes` does."""

SETS = ("standard", "small", "best")


class ModelQuestions:
    """The engine's shelf of models, asked beside the window."""

    def __init__(
        self, service: EngineService, settings: Callable[[], Settings], saved: Save
    ) -> None:
        """`settings` gives those in force, and `saved` is told which the engine has changed; both
        are called on any thread."""
        self._service = service
        self._settings = settings
        self._saved = saved
        self._is_machine_known = False
        """Whether somebody has looked at this computer, which imports torch, once already."""

    def _shelf(self, save: Save | None = None) -> ModelShelf:
        """The engine's, under the settings of the moment; without `save` it changes none."""
        from engine.model_shelf import ModelShelf

        return ModelShelf(self._settings(), save or _save_nothing)

    # ------------------------------------------------------------ lists

    def list_models(
        self, also: Collection[str], answer: Callable[[list[ModelRow]], None], failure: Failure
    ) -> None:
        """Every model, and those called `also`; at once, with what is known of the computer."""

        def question(studio: Studio) -> list[ModelRow]:
            with _disk_errors():
                return _list(self._shelf(), also, is_machine_known=self._is_machine_known)

        self._service.ask(question, answer, failure)

    def look_at_machine(self, answer: Callable[[None], None], failure: Failure) -> None:
        """Find out what this computer has; takes seconds the first time."""

        def question(studio: Studio) -> None:
            from engine.weights.warmup import import_torch

            import_torch()
            self._shelf().machine()
            self._is_machine_known = True

        self._service.ask(question, answer, failure)

    def list_sets(self, answer: Callable[[list[ModelSet]], None], failure: Failure) -> None:
        """The one-click sets for this computer."""

        def question(studio: Studio) -> list[ModelSet]:
            from engine.weights import sets

            with _disk_errors():
                shelf = self._shelf()
                return [
                    ModelSet(name, tuple(map(shown, shelf.in_set(sets.ModelSet(name)))))
                    for name in SETS
                ]

        self._service.ask(question, answer, failure)

    def measure(self, answer: Callable[[Usage], None], failure: Failure) -> None:
        """What the models take of the disk."""

        def question(studio: Studio) -> Usage:
            from engine.hub.access import hub_of
            from engine.hub.layout import cache_folder

            with _disk_errors():
                found = self._shelf().usage()
            folder = cache_folder(hub_of(self._settings()))
            return Usage(found.models_bytes, found.free_bytes, str(folder))

        self._service.ask(question, answer, failure)

    # ------------------------------------------------------------ downloads

    def plan(
        self, names: Sequence[str], answer: Callable[[list[PlanRow]], None], failure: Failure
    ) -> None:
        """What downloading these would mean, as the hub says."""

        def question(studio: Studio) -> list[PlanRow]:
            shelf = self._shelf()
            return [planned(shelf, name) for name in names]

        self._service.ask(question, answer, failure)

    def accept(
        self, plans: Sequence[PlanRow], answer: Callable[[None], None], failure: Failure
    ) -> None:
        """Note that the user has accepted the licences of these."""

        def question(studio: Studio) -> None:
            for plan in plans:
                self._shelf().accept_licence(plan.plan)

        self._service.ask(question, answer, failure)

    def log_in(self, token: str, answer: Callable[[str], None], failure: Failure) -> None:
        """See whose token it is and keep it; the answer is where, in words."""

        def question(studio: Studio) -> str:
            from engine.hub.access import hub_of
            from engine.hub.account import account_name
            from engine.hub.tokens import keep_token

            account_name(replace(hub_of(self._settings()), token=token), self._shelf().log)
            return keep_token(token).place

        self._service.ask(question, answer, failure)

    # ------------------------------------------------------------ the list and what is kept

    def add(self, text: str, answer: Callable[[str], None], failure: Failure) -> None:
        """Put a folder or a hub id on the list; the answer is its name."""
        self._service.ask(lambda studio: self._shelf().add(text).name, answer, failure)

    def forget(self, name: str, answer: Callable[[None], None], failure: Failure) -> None:
        """Take a model that was added off the list."""
        self._service.ask(lambda studio: self._shelf().forget(name), answer, failure)

    def choose(
        self, name: str, task: Task, answer: Callable[[dict[str, Any]], None], failure: Failure
    ) -> None:
        """Let a model do a task; the answer is what is to be set."""

        self._service.ask(lambda studio: self._shelf().use(name, task), answer, failure)

    def remove(self, name: str, answer: Callable[[list[Removed]], None], failure: Failure) -> None:
        """Move a model to the trash; it is put out of the memory first, if it is there."""

        def question(studio: Studio) -> list[Removed]:
            studio.pool.free_now()
            return self._shelf().remove(name)

        self._service.ask(question, answer, failure)

    def restore(
        self, removed: Sequence[Removed], answer: Callable[[None], None], failure: Failure
    ) -> None:
        """Bring back from the trash what `remove` gave."""

        def question(studio: Studio) -> None:
            from engine.hub.trash import restore

            for one in removed:
                restore(one)

        self._service.ask(question, answer, failure)

    def discard(self, removed: Sequence[Removed], failure: Failure) -> None:
        """Delete for good what `remove` gave."""

        def question(studio: Studio) -> None:
            from engine.hub.trash import discard

            for one in removed:
                discard(one)

        self._service.ask(question, lambda _: None, failure)

    def free_memory(self, answer: Callable[[list[str]], None], failure: Failure) -> None:
        """Put every model out of the memory that is not at work; the answer is their names."""
        self._service.ask(lambda studio: studio.pool.free_now(), answer, failure)

    # ------------------------------------------------------------ what goes on in steps

    def verify(self, name: str) -> Steps:
        """Check the files of a model; the last that is told is a `Verified`."""
        return self._service.pull(lambda studio: _verify(self._shelf(), name), "verify")

    def repair(self, name: str) -> Steps:
        """Check them, and fetch again what is damaged."""
        from engine.hub.interrupt import Interrupt

        interrupt = Interrupt()

        def work(studio: Studio) -> Generator[Any, None, None]:
            yield from map(fraction, self._shelf().repair(name, interrupt))

        return self._service.pull(work, "repair", interrupt.set)

    def import_model(self, path: str) -> Steps:
        """Bring in a model from a folder or a zip."""

        def work(studio: Studio) -> Generator[Any, None, None]:
            yield from map(fraction, self._shelf().import_model(Path(path)))

        return self._service.pull(work, "import")

    def export(self, name: str, target: str) -> Steps:
        """Write a model to a folder or a zip."""

        def work(studio: Studio) -> Generator[Any, None, None]:
            yield from map(fraction, self._shelf().export(name, Path(target)))

        return self._service.pull(work, "export")

    def move(self, folder: str) -> Steps:
        """Move the models to another folder."""

        def work(studio: Studio) -> Generator[Any, None, None]:
            from engine.settings import save_changes

            def save(**changes: Any) -> None:
                save_changes(**changes)
                self._saved(changes)

            yield from map(fraction, self._shelf(save).move(Path(folder)))

        return self._service.pull(work, "move")

    def attempt(self, task: Task, names: Sequence[str], picture: str, text: str) -> Steps:
        """Let these models do the same, one after the other; each step has the `Attempt` of each
        model that has begun."""

        def work(studio: Studio) -> Generator[Any, None, None]:
            from engine.model_trial import Sample, attempt

            ended: list[Any] = []
            for name in names:
                made = None
                for made in attempt(studio, task, name, Sample(picture, text)):
                    yield (*ended, made)
                ended.append(made)

        return self._service.pull(work, "attempt")


@contextmanager
def _disk_errors() -> Iterator[None]:
    """What the disk refuses, or what vanishes while it is looked at, in a sentence."""
    from engine.hub.copying import as_storage_error

    try:
        yield
    except OSError as error:
        raise as_storage_error(error, "The folder of models cannot be read") from error


def _save_nothing(**changes: Any) -> None:
    """The window changes its settings itself."""


def _list(shelf: ModelShelf, also: Collection[str], *, is_machine_known: bool) -> list[ModelRow]:
    from engine.errors import ModelError

    if not is_machine_known:
        return [replace(row, fitting=Fitting.UNKNOWN) for row in _rows_of(shelf.settings)]
    found = list(map(shown, shelf.models()))
    listed = {row.name for row in found}
    for name in also:
        if name not in listed:
            try:
                found.append(shown(shelf.model(name)))
            except ModelError:
                continue
    return found


def _rows_of(settings: Settings) -> Iterator[ModelRow]:
    """The models as they are on the disk, before anybody has looked at the computer."""
    from engine.hub.access import hub_of
    from engine.hub.kept import installed
    from engine.hub.layout import cache_folder
    from engine.model_rows import rows
    from engine.weights.fitting import Machine

    unknown = Machine(ram_total_bytes=0, ram_free_bytes=0, disk_free_bytes=0)
    kept = installed(cache_folder(hub_of(settings)))
    return map(shown, rows(settings, unknown, kept))


def _verify(shelf: ModelShelf, name: str) -> Generator[Any, None, None]:
    """How far the check is, then the paths that are not sound."""
    from engine.hub.verifying import Verdict

    bad = []
    for step in shelf.verify(name):
        if step.verdict in (Verdict.MISSING, Verdict.DAMAGED):
            bad.append(step.path)
        yield fraction(step)
    yield tuple(bad)
