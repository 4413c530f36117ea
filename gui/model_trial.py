"""A model tried beside the one in use: both do the same, and what they make is shown and heard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from engine.qt.player import AudioPlayer
from engine.schema import Task

if TYPE_CHECKING:
    from engine.model_trial import Attempt
    from engine.qt.steps import Steps
    from gui.model_questions import ModelQuestions


class ModelTrial(QObject):
    """One trial at a time; what an earlier one still tells is not heard any more."""

    attempted = Signal(int, object)
    """The number of a model and its `Attempt` so far."""
    ended = Signal()
    """All models have had their turn, or it was stopped."""
    failed = Signal(str, str)
    """A sentence and a hint; then it has ended, too."""

    def __init__(
        self,
        questions: ModelQuestions,
        story_player: AudioPlayer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._questions = questions
        self._story_player = story_player
        self._player: AudioPlayer | None = None
        self._steps: Steps | None = None
        self._attempts: dict[int, Attempt] = {}

    def begin(self, task: Task, names: Sequence[str], picture: str, text: str) -> None:
        """Let these models do `task`, one after the other."""
        self.stop()
        self._attempts.clear()
        self._steps = self._questions.attempt(task, names, picture, text)
        self._steps.stepped.connect(self._on_stepped)
        self._steps.ended.connect(self._on_ended)
        self._steps.failed.connect(self._on_failed)
        self._steps.stopped.connect(self._on_stopped)

    def stop(self) -> None:
        """End it, and be silent."""
        if self._player is not None:
            self._player.clear()
        steps, self._steps = self._steps, None
        if steps is not None:
            steps.stop()
            self.ended.emit()

    def play(self, number: int) -> None:
        """Let what a model has said be heard; the story that is open waits."""
        attempt = self._attempts.get(number)
        if attempt is None or not attempt.chunks:
            return
        self._story_player.pause()
        if self._player is None:
            self._player = AudioPlayer(self)
            self._player.problem_told.connect(self.failed)
        self._player.begin()
        for chunk in attempt.chunks:
            self._player.append(chunk)
        self._player.finish()
        self._player.play()

    def close(self) -> None:
        """Let go of the sound device."""
        self.stop()
        if self._player is not None:
            self._player.close()

    def _is_current(self) -> bool:
        return self._steps is not None and self.sender() is self._steps

    def _on_stepped(self, attempts: tuple[Attempt, ...]) -> None:
        if self._is_current():
            self._take(attempts)

    def _on_ended(self, attempts: tuple[Attempt, ...]) -> None:
        if self._is_current():
            self._steps = None
            self._take(attempts)
            self.ended.emit()

    def _on_failed(self, message: str, hint: str) -> None:
        if self._is_current():
            self._steps = None
            self.failed.emit(message, hint)
            self.ended.emit()

    def _on_stopped(self) -> None:
        if self._is_current():  # the engine ends
            self._steps = None
            self.ended.emit()

    def _take(self, attempts: tuple[Attempt, ...]) -> None:
        for number, attempt in enumerate(attempts):
            if self._attempts.get(number) is not attempt:
                self._attempts[number] = attempt
                self.attempted.emit(number, attempt)
