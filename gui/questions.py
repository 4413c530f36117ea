"""What the window asks the engine; answers come on the window's thread, when they are found."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from engine.schema import AudioChunk, SpeechOptions, Task

if TYPE_CHECKING:
    from engine.backends.espeak_voices import VoiceInfo
    from engine.diagnosis import Finding
    from engine.qt.service import EngineService
    from engine.storage.results import Result
    from engine.studio import Studio
    from engine.surroundings import ModelNote, Surroundings


class Questions:
    """Each question is answered on a thread of its own; `failure` gets a sentence and a hint."""

    def __init__(self, service: EngineService, failure: Callable[[str, str], None]) -> None:
        self._service = service
        self._failure = failure

    def look_around(self, answer: Callable[[Surroundings], None]) -> None:
        """What there is to choose from, and what is chosen."""

        def question(studio: Studio) -> Surroundings:
            from engine.surroundings import look_around

            return look_around(studio)

        self._service.ask(question, answer, self._failure)

    def diagnose(self, answer: Callable[[list[Finding]], None]) -> None:
        """What this machine has and what is missing; takes seconds."""

        def question(studio: Studio) -> list[Finding]:
            from engine.diagnosis import diagnose

            return list(diagnose())

        self._service.ask(question, answer)

    def list_voices(
        self, answer: Callable[[tuple[list[VoiceInfo], list[VoiceInfo]]], None]
    ) -> None:
        """The built-in voice's languages, and the timbres it can take on."""

        def question(studio: Studio) -> tuple[list[VoiceInfo], list[VoiceInfo]]:
            from engine.backends.espeak_voices import variants, voices

            return voices(), variants()

        self._service.ask(question, answer, self._failure)

    def ask_about_model(self, task: Task, name: str, answer: Callable[[ModelNote], None]) -> None:
        """What a model is and its licence, or why it cannot be used."""

        def question(studio: Studio) -> ModelNote:
            from engine.surroundings import note_of

            return note_of(task, name)

        self._service.ask(question, answer)

    def preview(
        self,
        text: str,
        options: SpeechOptions,
        answer: Callable[[list[AudioChunk]], None],
        failure: Callable[[str, str], None],
    ) -> None:
        """Let the voice of the settings say `text`, as `options` have it."""

        def question(studio: Studio) -> list[AudioChunk]:
            return studio.preview(text, options)

        self._service.ask(question, answer, failure)

    def fetch(self, job_id: str, answer: Callable[[Result], None]) -> None:
        """All that the library has of a job."""
        self._service.ask(lambda studio: studio.library.result(job_id), answer, self._failure)
