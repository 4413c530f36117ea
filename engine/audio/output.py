"""A device that sound is given to, a little ahead of what is heard."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from engine.audio.devices import device_index
from engine.audio.portaudio import (
    NO_DEVICE,
    close_stream,
    how_to_connect,
    open_stream,
    portaudio,
    read_devices_again,
)
from engine.errors import DeviceError

if TYPE_CHECKING:
    from engine.audio.resample import Resampler
    from engine.schema import Samples

LATENCY_S = 0.08
"""How far ahead: short enough for a pause to act at once, long enough for a busy machine."""

_STUCK_S = 3.0
"""A device that takes nothing for so long is gone, though its driver does not say so."""


class Output:
    """An open device.  Frames are counted as they are offered: `offered` and `heard`.

    Never waits: `pump` hands over what the device has room for.
    """

    def __init__(self, device_name: str, sample_rate_hz: int) -> None:
        """Open the device of this name, or the system's own where it is not there.

        Raises DeviceError.
        """
        import numpy as np

        self.sample_rate_hz = sample_rate_hz
        self._stream, self._resampler = _open(device_name, sample_rate_hz)
        with portaudio():
            self._capacity = max(1, self._stream.write_available)
        self._pending: Samples = np.zeros(0, dtype=np.float32)
        self._is_resting = False
        self._moved_at = time.monotonic()
        self.offered = 0
        self.heard = 0

    def offer(self, samples: Samples) -> None:
        """Put samples (n,) after those that were offered before."""
        import numpy as np

        if self._resampler is not None:
            samples = self._resampler.process(samples)
        self._pending = np.concatenate([self._pending, samples])
        self.offered += len(samples)
        if self._is_resting:
            self._wake()

    def offer_silence(self) -> None:
        """Enough silence to push all that was offered before through to the ear."""
        import numpy as np

        count = round(self._capacity * self.sample_rate_hz / self._stream.samplerate)
        self.offer(np.zeros(count + 1, dtype=np.float32))

    def pump(self) -> bool:
        """Hand over what there is room for; whether all of it went.  Raises DeviceError."""
        if self._is_resting:
            return True
        with portaudio():
            room = self._stream.write_available
            count = min(room, len(self._pending))
            if count:
                part = self._pending[:count].reshape(-1, 1)
                self._stream.write(part.repeat(self._stream.channels, axis=1))
        self._pending = self._pending[count:]
        self._note_heard(self.offered - len(self._pending) - (self._capacity - (room - count)))
        return not len(self._pending)

    def rest(self) -> bool:
        """Stop the device until there is more to play; what it holds is dropped.

        Whether it was still going.  Raises DeviceError.
        """
        was_going, self._is_resting = not self._is_resting, True
        if was_going:
            with portaudio():
                self._stream.abort()
            self.heard = self.offered
        return was_going

    def close(self) -> None:
        """Let go of the device."""
        close_stream(self._stream)

    def _wake(self) -> None:
        with portaudio():
            self._stream.start()
            self._capacity = max(1, self._stream.write_available)
        self._is_resting = False
        self._moved_at = time.monotonic()

    def _note_heard(self, heard: int) -> None:
        """Keep count; raise DeviceError when the device has not moved for long."""
        now = time.monotonic()
        if heard > self.heard or not len(self._pending):
            self._moved_at = now
        elif now - self._moved_at > _STUCK_S:
            raise DeviceError(NO_DEVICE, how_to_connect())
        self.heard = max(self.heard, heard)


def _open(device_name: str, sample_rate_hz: int) -> tuple[Any, Resampler | None]:
    """A stream at this rate, or at the device's own with a resampler before it; mono, or stereo
    where the device knows no mono."""
    from engine.audio.resample import Resampler

    read_devices_again()
    with portaudio() as sounddevice:
        device = device_index(device_name)
        own_hz = round(sounddevice.query_devices(device, "output")["default_samplerate"])
    failure: DeviceError | None = None
    for rate_hz in dict.fromkeys((sample_rate_hz, own_hz)):
        for channels in (1, 2):
            try:
                stream = open_stream(
                    "OutputStream",
                    device=device,
                    samplerate=rate_hz,
                    channels=channels,
                    dtype="float32",
                    latency=LATENCY_S,
                )
            except DeviceError as error:
                failure = failure or error
                continue
            same = rate_hz == sample_rate_hz
            return stream, None if same else Resampler(sample_rate_hz, rate_hz)
    assert failure is not None
    raise failure
