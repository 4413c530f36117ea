"""What is heard is what is shown: the player follows the reading that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from engine.schema import AudioChunk, SpokenSentence
from gui.models.reading import Reading

if TYPE_CHECKING:
    from engine.qt.player import AudioPlayer


class Playback(QObject):
    """Gives the player the sound of one reading: its file, or what the engine is speaking now."""

    def __init__(self, player: AudioPlayer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._reading: Reading | None = None
        self._is_live = False

    def follow(self, reading: Reading | None) -> None:
        """Stop what was heard, and get ready to play `reading`."""
        if self._reading is not None:
            for signal, slot in self._connections(self._reading):
                signal.disconnect(slot)
        self._reading = reading
        self._is_live = False
        if reading is None:
            self._player.clear()
            return
        for signal, slot in self._connections(reading):
            signal.connect(slot)
        if reading.is_active and reading.chunks:
            self._begin()
            for chunk in reading.chunks:
                self._player.append(chunk)
            for cue in reading.cues:
                self._player.add_cue(cue)
        else:
            self._load()

    def _connections(self, reading: Reading) -> list[tuple[object, object]]:
        return [
            (reading.speech_begun, self._on_speech_begun),
            (reading.audio_added, self._on_audio_added),
            (reading.cue_added, self._on_cue_added),
            (reading.speech_changed, self._on_speech_changed),
            (reading.state_changed, self._on_state_changed),
        ]

    def _begin(self) -> None:
        self._is_live = True
        self._player.begin()

    def _load(self) -> None:
        assert self._reading is not None
        speech = self._reading.speech
        if speech is None:
            self._player.clear()
        else:
            self._player.load(speech.path, speech.cues)

    def _on_speech_begun(self) -> None:
        """The first sentence is there: it is played while the next is being written."""
        self._begin()
        self._player.play()

    def _on_audio_added(self, chunk: AudioChunk) -> None:
        self._player.append(chunk)

    def _on_cue_added(self, cue: SpokenSentence) -> None:
        self._player.add_cue(cue)

    def _on_speech_changed(self) -> None:
        if not self._is_live:
            self._load()
        elif self._reading is not None and self._reading.speech is None:
            self._is_live = False
            self._player.clear()

    def _on_state_changed(self) -> None:
        if self._is_live and self._reading is not None and not self._reading.is_active:
            self._is_live = False
            self._player.finish()
