"""The player as a window sees it: calls return at once, what is heard comes back as signals."""

from __future__ import annotations

import threading
from bisect import bisect_right
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from engine.audio.play_state import PlayState
from engine.audio.player import Player
from engine.audio.track import Track
from engine.errors import DeviceError
from engine.schema import AudioChunk, SpokenSentence

__all__ = ["AudioPlayer", "PlayState"]

if TYPE_CHECKING:
    from engine.audio.devices import OutputDevice

POSITION_EVERY_MS = 33

AGAIN_S = 2.0
"""So far into a sentence, "previous" begins it again."""


class AudioPlayer(QObject):
    """Plays one story at a time, also one that is still being written, on the thread it lives on.

    Disk, decoding and devices are the player's own thread's work; numpy and PortAudio are loaded
    there, with the first story and the first sound.
    """

    state_changed = Signal(object)
    """A `PlayState`."""
    position_changed = Signal(float)
    """What is heard just now, in seconds; about 30 times a second while it plays."""
    duration_changed = Signal(float)
    cue_changed = Signal(int)
    """Which of `cues` is heard; -1: none."""
    peaks_changed = Signal()
    problem_told = Signal(str, str)
    """Why there is no sound, and what to do about it."""
    devices_listed = Signal(object)
    """A list of `OutputDevice`."""

    _state_told = Signal(object)
    _problem_met = Signal(str, str)
    _track_loaded = Signal(int, object)
    _devices_found = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = Player(self._state_told.emit, self._problem_met.emit)
        self._track = Track()
        self._state = PlayState.EMPTY
        self._position_s = 0.0
        self._cue = -1
        self._loads = 0
        """Which of the things that were loaded is meant; a file may be read when another is."""
        self._is_live = False
        self._search: threading.Thread | None = None
        self._state_told.connect(self._on_state_told)
        self._problem_met.connect(self.problem_told)
        self._track_loaded.connect(self._on_track_loaded)
        self._devices_found.connect(self._on_devices_found)
        self._timer = QTimer(self)
        self._timer.setInterval(POSITION_EVERY_MS)
        self._timer.timeout.connect(self._on_tick)

    @property
    def state(self) -> PlayState:
        """The state that was told last."""
        return self._state

    @property
    def position_s(self) -> float:
        """What is heard just now, in seconds."""
        return self._player.position_s

    @property
    def duration_s(self) -> float:
        """How long it is so far, in seconds."""
        return self._track.duration_s

    @property
    def cues(self) -> tuple[SpokenSentence, ...]:
        """The sentences so far."""
        return self._track.cues

    @property
    def is_growing(self) -> bool:
        """Whether there may be more than `duration_s` in the end."""
        return self._is_live and not self._track.is_finished

    def peaks(self, bins: int) -> list[float]:
        """The loudest magnitude (0-1) in each of `bins` equal parts of what is there so far."""
        return self._track.peaks(bins)

    # ------------------------------------------------------------ what is played

    def load(self, path: str, cues: Sequence[SpokenSentence]) -> None:
        """Read an audio file; it is paused at its beginning when it is there."""
        self._show(Track())
        self._player.open(path, cues, partial(self._track_loaded.emit, self._loads))

    def begin(self) -> None:
        """Have a story that is still being spoken: `append` and `add_cue` bring it."""
        self._show(Track(), is_live=True)
        self._player.load(self._track)

    def append(self, chunk: AudioChunk) -> None:
        """More of the story that `begin` began."""
        self._track.append(chunk)
        self._tell_track()

    def add_cue(self, cue: SpokenSentence) -> None:
        """Another sentence of the story that `begin` began."""
        self._track.add_cue(cue)
        self.peaks_changed.emit()

    def finish(self) -> None:
        """The story that `begin` began is whole."""
        self._track.finish()
        self._tell_track()

    def clear(self) -> None:
        """Have nothing."""
        self._show(Track())
        self._player.clear()

    # ------------------------------------------------------------ how it is played

    def play(self) -> None:
        """Play on; look again for a device where there was none."""
        self._player.play()

    def pause(self) -> None:
        """Stop here."""
        self._player.pause()

    def toggle(self) -> None:
        """Pause what plays, play what does not."""
        is_going = self._state in (PlayState.PLAYING, PlayState.WAITING)
        (self.pause if is_going else self.play)()

    def stop(self) -> None:
        """Pause at the beginning."""
        self._player.pause()
        self.seek(0.0)

    def seek(self, seconds: float) -> None:
        """Go on from there."""
        self._player.seek(min(max(seconds, 0.0), self.duration_s))
        self._tell_position()

    def seek_to_cue(self, index: int) -> None:
        """Go on from the beginning of this sentence; nothing happens when it is not there yet."""
        if 0 <= index < len(self.cues):
            self.seek(self.cues[index].start_s)

    def next_sentence(self) -> None:
        """Go on from the sentence after this."""
        self.seek_to_cue(self._cue_at(self.position_s) + 1)

    def previous_sentence(self) -> None:
        """Begin this sentence again, or, soon after its beginning, the one before."""
        index = max(0, self._cue_at(self.position_s))
        if index < len(self.cues) and self.position_s - self.cues[index].start_s <= AGAIN_S:
            index = max(0, index - 1)
        self.seek_to_cue(index)

    def set_speed(self, speed: float) -> None:
        """How fast, 0.5 to 2; the pitch stays."""
        self._player.set_speed(speed)

    def set_volume(self, volume: float) -> None:
        """How loud, 0 to 1."""
        self._player.set_volume(volume)

    def set_device(self, name: str) -> None:
        """Where to; "" is the system's own choice."""
        self._player.set_device(name)

    def list_devices(self) -> None:
        """Look for outputs; they are told by `devices_listed`."""
        if self._search is None:
            self._search = threading.Thread(target=self._find_devices, name="outputs", daemon=True)
            self._search.start()

    def close(self) -> bool:
        """End the thread; False when a driver holds it longer than a second."""
        self._timer.stop()
        if self._search is not None:
            self._search.join(1.0)
        return self._player.close()

    # ------------------------------------------------------------ what happens

    def _show(self, track: Track, *, is_live: bool = False) -> None:
        """Forget what was there."""
        self._loads += 1
        self._is_live = is_live
        self._track = track
        self._tell_track()

    def _tell_track(self) -> None:
        self.duration_changed.emit(self.duration_s)
        self.peaks_changed.emit()

    def _on_track_loaded(self, load: int, track: Track) -> None:
        if load == self._loads:
            self._track = track
            self._tell_track()
            self._tell_position()

    def _on_state_told(self, state: PlayState) -> None:
        self._state = state
        self._timer.start()
        self.state_changed.emit(state)
        self._tell_position()

    def _on_tick(self) -> None:
        before = self._position_s
        self._tell_position()
        if self._state is not PlayState.PLAYING and self._position_s == before:
            self._timer.stop()

    def _tell_position(self) -> None:
        position_s = self.position_s
        if position_s != self._position_s:
            self._position_s = position_s
            self.position_changed.emit(position_s)
        is_heard = self._state is PlayState.PLAYING or position_s > 0
        if self._state in (PlayState.EMPTY, PlayState.ENDED):
            is_heard = False
        cue = self._cue_at(position_s) if is_heard else -1
        if cue != self._cue:
            self._cue = cue
            self.cue_changed.emit(cue)

    def _cue_at(self, position_s: float) -> int:
        """The sentence that began last; the pause after it belongs to it."""
        return bisect_right(self.cues, position_s + 0.001, key=_start_s) - 1

    def _find_devices(self) -> None:
        """Runs on a thread of its own: drivers may take their time."""
        from engine.audio.devices import output_devices

        found: list[OutputDevice] = []
        try:
            found = output_devices()
        except DeviceError as error:
            self._problem_met.emit(error.message, error.hint)
        self._devices_found.emit(found)

    def _on_devices_found(self, devices: list[OutputDevice]) -> None:
        self._search = None
        self.devices_listed.emit(devices)


def _start_s(cue: SpokenSentence) -> float:
    return cue.start_s
