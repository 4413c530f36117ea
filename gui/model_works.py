"""What takes minutes with a model, one thing at a time: checking, copying, moving."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from engine.qt.steps import Steps
    from gui.model_questions import ModelQuestions
    from gui.models.model_list import ModelList


@dataclass(frozen=True)
class Work:
    """Something that goes on and can be stopped: what, and how far it is (0-1 or None)."""

    words: str
    fraction: float | None = None


class ModelWorks(QObject):
    """Has the engine do it, and tells how far it is; what is stopped leaves nothing half."""

    changed = Signal(object)
    """The `Work` that goes on, or None."""
    ended = Signal()
    """It goes on no more, however it ended."""
    told = Signal(str)
    """Something was done: a sentence."""
    told_wrong = Signal(str, str)
    """Something could not be done: a sentence and a hint."""
    damaged = Signal(str, str)
    """The check of a model, by its name, has found damage: and a sentence."""

    def __init__(
        self, questions: ModelQuestions, models: ModelList, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._questions = questions
        self._models = models
        self._work: Work | None = None
        self._steps: Steps | None = None
        self._at_end: Callable[[object], None] = self._tell_nothing
        self.is_moving = False
        """Whether the models are between two folders, where nobody should look for them."""

    @property
    def work(self) -> Work | None:
        """What goes on."""
        return self._work

    def verify(self, name: str) -> None:
        """Check the files of a model."""
        words = self.tr("Checking {model}").format(model=self._title(name))
        self._begin(words, partial(self._questions.verify, name), partial(self._on_verified, name))

    def repair(self, name: str) -> None:
        """Check them, and fetch again what is damaged."""
        title = self._title(name)
        done = self.tr("{model} is as it should be.").format(model=title)
        words = self.tr("Repairing {model}").format(model=title)
        self._begin(words, partial(self._questions.repair, name), self._telling(done))

    def import_model(self, path: str) -> None:
        """Bring in a model from a folder or a zip."""
        done = self._telling(self.tr("The model was brought in."))
        words = self.tr("Bringing in a model")
        self._begin(words, partial(self._questions.import_model, path), done)

    def export(self, name: str, target: str) -> None:
        """Write a model to a folder or a zip."""
        title = self._title(name)
        done = self.tr("{model} was written to {place}.").format(model=title, place=target)
        words = self.tr("Writing {model}").format(model=title)
        self._begin(words, partial(self._questions.export, name, target), self._telling(done))

    def move(self, folder: str) -> None:
        """Keep the models in another folder."""
        done = self._telling(self.tr("The models are in {place} now.").format(place=folder))
        words = self.tr("Moving the models")
        self.is_moving = self._steps is None or self.is_moving
        self._begin(words, partial(self._questions.move, folder), done)

    def stop(self) -> None:
        """Stop what goes on."""
        if self._steps is not None:
            self._steps.stop()

    def _begin(
        self, words: str, start: Callable[[], Steps], at_end: Callable[[object], None]
    ) -> None:
        if self._steps is not None:
            return  # the window offers nothing else meanwhile
        self._at_end = at_end
        self._steps = start()
        self._steps.stepped.connect(self._on_stepped)
        self._steps.ended.connect(self._on_ended)
        self._steps.failed.connect(self._on_failed)
        self._steps.stopped.connect(self._on_stopped)
        self._show(Work(words))

    def _on_stepped(self, fraction: object) -> None:
        if self._work is not None and (fraction is None or isinstance(fraction, float)):
            self._show(Work(self._work.words, fraction))

    def _on_ended(self, last: object) -> None:
        self._end()
        self._at_end(last)

    def _on_failed(self, message: str, hint: str) -> None:
        self._end()
        self.told_wrong.emit(message, hint)

    def _on_stopped(self) -> None:
        self._end()
        self.told.emit(self.tr("Stopped."))

    def _end(self) -> None:
        self._steps = None
        self.is_moving = False
        self._show(None)
        self.ended.emit()

    def _show(self, work: Work | None) -> None:
        self._work = work
        self.changed.emit(work)

    def _on_verified(self, name: str, bad: object) -> None:
        title = self._title(name)
        if isinstance(bad, tuple) and bad:
            said = self.tr("%n file(s) of {model} are damaged or missing.", "", len(bad))
            self.damaged.emit(name, said.format(model=title))
        else:
            self.told.emit(self.tr("{model} is as it should be.").format(model=title))

    def _telling(self, sentence: str) -> Callable[[object], None]:
        return lambda _: self.told.emit(sentence)

    def _tell_nothing(self, _: object) -> None:
        """Before anything has begun."""

    def _title(self, name: str) -> str:
        row = self._models.row(name)
        return row.title if row is not None else name
