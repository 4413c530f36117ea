"""What the player's thread does: blocks of a track go to a device, whatever the device does."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from engine.audio.clock import Clock
from engine.audio.play_state import PlayState
from engine.audio.track import Track, read_track
from engine.errors import DeviceError, EngineError

if TYPE_CHECKING:
    from engine.audio.output import Output
    from engine.audio.stretch import Block, Stretcher
    from engine.schema import Samples, SpokenSentence

log = logging.getLogger(__name__)

SPEEDS = (0.5, 2.0)
"""The slowest and the fastest speed."""

_PUMP_S = 0.01
"""How often a full device is asked whether it has room."""

_RETRY_S = 1.0
"""How often a device that went away is looked for,"""

_RETRY_FOR_S = 60.0
"""and for how long."""

_IDLE_S = 3.0
"""After so long without a sound the device is let go, for others to use; and the next time the
system's choice of device is asked for again."""


class Playback:
    """Plays one track at a time.  Only one thread calls its methods; `step` does the playing."""

    def __init__(
        self,
        on_state: Callable[[PlayState], None],
        on_problem: Callable[[str, str], None],
    ) -> None:
        self.state = PlayState.EMPTY
        self.position_s = 0.0
        """What is heard just now, in seconds of the track."""
        self.speed = 1.0
        self.volume = 1.0
        self._on_state, self._on_problem = on_state, on_problem
        self._track: Track | None = None
        self._stretcher: Stretcher | None = None
        self._output: Output | None = None
        self._clock = Clock()
        self._device_name = ""
        self._gain = 0.0
        self._is_wanted = False
        self._is_sounding = False
        self._rests_since_s = 0.0
        self._retry_until_s = 0.0
        self._lost_at_s = float("-inf")
        self._told_problem = ""

    # ------------------------------------------------------------ orders

    def open(
        self, path: str, cues: Sequence[SpokenSentence], on_loaded: Callable[[Track], None]
    ) -> None:
        """Load an audio file; tells the problem when it cannot be read."""
        self.load(None)
        try:
            track = read_track(path, cues)
        except EngineError as error:
            self._on_problem(error.message, error.hint)
            return
        self.load(track)
        on_loaded(track)

    def load(self, track: Track | None) -> None:
        """Have this track instead of the one before, paused at its beginning; None: no track."""
        from engine.audio.stretch import Stretcher

        self._fall_silent()
        self._is_wanted = False
        self._track = track
        self._stretcher = Stretcher(track) if track else None
        self._jump(0.0)
        self._tell(PlayState.PAUSED if track else PlayState.EMPTY)

    def play(self) -> None:
        """Play on; from the beginning, when the end was reached; look for a device again."""
        if self._stretcher is None:
            return
        if self.state is PlayState.ENDED:
            self._jump(0.0)
        self._told_problem = ""
        self._retry_until_s = time.monotonic() + _RETRY_FOR_S
        self._is_wanted = True

    def pause(self) -> None:
        """Stop here, softly."""
        if self._is_wanted:
            self._fall_silent()
            self._is_wanted = False
            self._tell(PlayState.PAUSED)

    def stop(self) -> None:
        """Pause at the beginning."""
        self.pause()
        self.seek(0.0)

    def seek(self, position_s: float) -> None:
        """Go on from there."""
        if self._stretcher is None:
            return
        self._fall_silent()
        self._jump(position_s)
        if self.state is PlayState.ENDED:
            self._tell(PlayState.PAUSED)

    def choose_device(self, name: str) -> None:
        """Play to the device of this name from now on; "": to the system's own."""
        self._device_name = name
        self._told_problem = ""
        self._retry_until_s = time.monotonic() + _RETRY_FOR_S
        self._drop_output()

    def close(self) -> None:
        """Let go of the device."""
        self._drop_output()

    # ------------------------------------------------------------ playing

    def step(self) -> float | None:
        """Do what is due.  Returns in how many seconds there is more to do; None: not before the
        next order, or before the track grows."""
        try:
            return self._step()
        except DeviceError as error:
            return self._lose(error)

    def _step(self) -> float | None:
        if self._output is not None:
            has_room = self._output.pump()
            self.position_s = self._clock.position_s(self._output.heard)
            if not has_room:
                return _PUMP_S
        # Asked before whether there is more: what comes between the two is not to be missed.
        is_whole = self._track is not None and self._track.is_finished
        if self._is_wanted and self._has_more():
            self._play_on()
            return 0.0
        if self._output is not None and self._is_sounding:
            self._output.offer_silence()
            self._is_sounding = False
            return 0.0
        return self._rest(is_whole=is_whole)

    def _has_more(self) -> bool:
        return self._stretcher is not None and self._stretcher.is_ready(self.speed)

    def _play_on(self) -> None:
        """Give the device the next block, having opened it."""
        if self._output is None:
            assert self._track is not None
            from engine.audio.output import Output

            self._output = Output(self._device_name, self._track.sample_rate_hz)
            self._is_sounding = False
        if block := self._next_block():
            self._offer(block, self.volume**2)
            self._tell(PlayState.PLAYING)

    def _next_block(self) -> Block | None:
        return self._stretcher.next_block(self.speed) if self._stretcher else None

    def _offer(self, block: Block, gain: float) -> None:
        """Hand a block to the device, going over from the gain before to this one."""
        assert self._output is not None
        if not self._is_sounding:
            self._clock.jump(self._output.offered, block.start_s)
            self._is_sounding = True
        self._output.offer(ramped(block, self._gain, gain))
        self._clock.mark(self._output.offered, block.end_s)
        self._gain = gain

    def _fall_silent(self) -> None:
        """Fade out what is playing, and go on later from where the fading began."""
        if self._stretcher is None or self._output is None or not self._is_sounding:
            return
        start_s = self._stretcher.position_s
        if self._gain and (block := self._next_block()):
            self._offer(block, 0.0)
            self._stretcher.seek(start_s)

    def _jump(self, position_s: float) -> None:
        self.position_s = 0.0
        if self._stretcher is not None:
            self._stretcher.seek(position_s)
            self.position_s = self._stretcher.position_s
        self._gain = 0.0
        self._clock.jump(self._output.offered if self._output else 0, self.position_s)

    def _rest(self, *, is_whole: bool) -> float | None:
        """All has been heard: say why there is no more, and let the device go after a while."""
        if self._is_wanted and self._track is not None:
            self._is_wanted = not is_whole
            self._tell(PlayState.ENDED if is_whole else PlayState.WAITING)
        if self._output is None:
            return None
        now = time.monotonic()
        if self._output.rest():
            self._rests_since_s = now
            self._gain = 0.0
        left_s = self._rests_since_s + _IDLE_S - now
        if left_s <= 0:
            self._drop_output()
            return None
        return left_s

    # ------------------------------------------------------------ devices

    def _lose(self, error: DeviceError) -> float | None:
        """The device failed or there is none: try again at once if it went away while playing,
        then every second; the place in the track is kept."""
        now = time.monotonic()
        went_away = self._output is not None and now - self._lost_at_s > _RETRY_S
        self._lost_at_s = now
        self._drop_output()
        if went_away:
            log.info("The sound device went away: %s", error.message)
            return 0.0
        if not self._is_wanted:
            return None
        self._tell(PlayState.SILENT)
        if error.message != self._told_problem:
            self._told_problem = error.message
            self._on_problem(error.message, error.hint)
        return _RETRY_S if now < self._retry_until_s else None

    def _drop_output(self) -> None:
        """Let go of the device, and go on later from what was heard last."""
        output, self._output = self._output, None
        if output is None:
            return
        if self._is_sounding:
            self._jump(self.position_s)
        self._is_sounding = False
        output.close()

    def _tell(self, state: PlayState) -> None:
        if state is PlayState.PLAYING:
            self._told_problem = ""
            self._retry_until_s = time.monotonic() + _RETRY_FOR_S
        if state is not self.state:
            self.state = state
            self._on_state(state)


def ramped(block: Block, before: float, after: float) -> Samples:
    """The block's samples, going evenly from one gain to the other; as they are at 1.0."""
    import numpy as np

    if before == after:
        return block.samples if after == 1.0 else block.samples * np.float32(after)
    return block.samples * np.linspace(before, after, len(block.samples), dtype=np.float32)
