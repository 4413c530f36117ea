"""What a voice sounds like, before it is chosen: a sentence that is not kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from engine.audio.play_state import PlayState
from engine.qt.player import AudioPlayer
from engine.schema import AudioChunk, SpeechOptions

if TYPE_CHECKING:
    from gui.session import Session

SENTENCES = {
    "en": "Once upon a time, a fox and an owl shared a lantern.",
    "de": "Es waren einmal ein Fuchs und eine Eule, die teilten sich eine Laterne.",
    "es": "Érase una vez un zorro y un búho que compartían un farol.",
    "fr": "Il était une fois un renard et un hibou qui partageaient une lanterne.",
    "zh": "从前，一只狐狸和一只猫头鹰共用一盏灯笼。",
    "ar": "كان يا ما كان، ثعلب وبومة يتقاسمان فانوسا.",
}
"""By language; a voice of another language reads the English one in its own way."""


class Preview(QObject):
    """Speaks a sentence with a player of its own; the story that is open waits."""

    speaking_changed = Signal(bool)
    failed = Signal(str)
    """Why nothing can be heard: a sentence or two."""

    def __init__(self, session: Session, story_player: AudioPlayer) -> None:
        super().__init__(session)
        self._session = session
        self._story_player = story_player
        self._player: AudioPlayer | None = None
        self._asked = 0
        """Counts what was asked for: the sentence that was stopped comes too late."""

    def speak(self, options: SpeechOptions) -> None:
        """Let the voice of the settings say something."""
        self._story_player.pause()
        self.speaking_changed.emit(True)
        code = (options.voice.partition("+")[0] or options.language).partition("-")[0]
        text = SENTENCES.get(code.lower(), SENTENCES["en"])
        self._asked += 1
        answer = partial(self._on_spoken, self._asked)
        self._session.questions.preview(text, options, answer, self._on_failed)

    def stop(self) -> None:
        """Be silent."""
        self._asked += 1
        if self._player is not None:
            self._player.clear()
        self.speaking_changed.emit(False)

    def close(self) -> None:
        """Let go of the sound device."""
        if self._player is not None:
            self._player.close()

    def _on_spoken(self, number: int, chunks: list[AudioChunk]) -> None:
        if number != self._asked:
            return
        if self._player is None:
            self._player = AudioPlayer(self)
            self._player.state_changed.connect(self._on_state)
            self._player.problem_told.connect(self._on_failed)
        self._player.begin()
        for chunk in chunks:
            self._player.append(chunk)
        self._player.finish()
        self._player.play()

    def _on_state(self, state: PlayState) -> None:
        if state in (PlayState.ENDED, PlayState.EMPTY):
            self.speaking_changed.emit(False)

    def _on_failed(self, message: str, hint: str) -> None:
        self.failed.emit(f"{message} {hint}".strip())
