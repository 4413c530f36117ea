"""A player in a thread of its own: orders come from any thread and return at once."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from queue import Empty, SimpleQueue
from typing import TypeAlias

from engine.audio.play_state import PlayState
from engine.audio.playback import SPEEDS, Playback
from engine.audio.track import Track
from engine.schema import SpokenSentence

Order: TypeAlias = Callable[[Playback], object]

CLOSE_WITHIN_S = 1.0


class Player:
    """Plays tracks.  What it is told with is called on its thread.

    The thread begins with the first track, and the sound library is loaded with the first sound.
    """

    def __init__(
        self,
        on_state: Callable[[PlayState], None],
        on_problem: Callable[[str, str], None],
    ) -> None:
        """`on_problem` gets a sentence and a hint."""
        self._playback = Playback(on_state, on_problem)
        self._orders: SimpleQueue[Order | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._sought_s = 0.0
        self._seeks_asked = 0
        self._seeks_done = 0

    @property
    def state(self) -> PlayState:
        return self._playback.state

    @property
    def position_s(self) -> float:
        """What is heard just now, in seconds of the track; what was sought, from the moment on
        that it was asked for."""
        is_seeking = self._seeks_done != self._seeks_asked
        return self._sought_s if is_seeking else self._playback.position_s

    def open(
        self, path: str, cues: Sequence[SpokenSentence], on_loaded: Callable[[Track], None]
    ) -> None:
        """Load an audio file in place of what was there, paused at its beginning."""
        self._begin(lambda playback: playback.open(path, cues, on_loaded))

    def load(self, track: Track) -> None:
        """Load a track that may still grow, paused at its beginning."""
        track.on_grown = self._wake
        self._begin(lambda playback: playback.load(track))

    def clear(self) -> None:
        """Have nothing loaded."""
        self._orders.put(lambda playback: playback.load(None))

    def play(self) -> None:
        """Play on; from the beginning, when the end was reached."""
        self._orders.put(Playback.play)

    def pause(self) -> None:
        """Stop here."""
        self._orders.put(Playback.pause)

    def stop(self) -> None:
        """Pause at the beginning."""
        self._orders.put(Playback.stop)

    def seek(self, position_s: float) -> None:
        """Go on from there."""
        self._sought_s = max(0.0, position_s)
        self._seeks_asked += 1
        self._orders.put(lambda playback: self._seek(playback, position_s))

    def set_speed(self, speed: float) -> None:
        """How fast, 0.5 to 2; the pitch stays."""
        speed = min(max(speed, SPEEDS[0]), SPEEDS[1])
        self._orders.put(lambda playback: setattr(playback, "speed", speed))

    def set_volume(self, volume: float) -> None:
        """How loud, 0 to 1 as it is heard: the gain is its square."""
        volume = min(max(volume, 0.0), 1.0)
        self._orders.put(lambda playback: setattr(playback, "volume", volume))

    def set_device(self, name: str) -> None:
        """Where to; "" is the system's own device."""
        self._orders.put(lambda playback: playback.choose_device(name))

    def close(self) -> bool:
        """End the thread; False when a driver holds it longer than a second."""
        if self._thread is None:
            return True
        self._orders.put(None)
        self._thread.join(CLOSE_WITHIN_S)
        return not self._thread.is_alive()

    def _begin(self, order: Order) -> None:
        self._orders.put(order)
        if self._thread is None:
            # A daemon: a driver that hangs must not keep the program from ending.
            self._thread = threading.Thread(target=self._run, name="player", daemon=True)
            self._thread.start()

    def _seek(self, playback: Playback, position_s: float) -> None:
        playback.seek(position_s)
        self._seeks_done += 1

    def _wake(self) -> None:
        self._orders.put(_look_again)

    def _run(self) -> None:
        wait_s: float | None = None
        while True:
            try:
                order = self._orders.get(block=wait_s != 0.0, timeout=wait_s or None)
            except Empty:
                wait_s = self._playback.step()
                continue
            if order is None:
                break
            order(self._playback)
            wait_s = 0.0
        self._playback.close()


def _look_again(playback: Playback) -> None:
    """An order that only wakes the thread: there is more of the track."""
