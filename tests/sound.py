"""A sound card for tests: a PulseAudio daemon of the test's own, whose one output can be recorded.

PortAudio reaches it over ALSA's `pulse` plugin (libasound2-plugins).  Nothing is heard, and the
daemon, its files and its settings are the test's alone.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

Sound = npt.NDArray[np.float32]

RATE_HZ = 48_000
_SILENCE = 0.002

_ASOUNDRC = "\n".join(
    f"{kind}.{name} {{ type pulse }}" for kind in ("pcm", "ctl") for name in ("pulse", "!default")
)


@dataclass
class SoundCard:
    """A running daemon; `env` is what a program needs to play to it."""

    env: dict[str, str]
    _module: str = field(default="", init=False)

    def plug_in(self) -> None:
        """Give it its output.  Without rewinds it takes sound at an even pace from the start."""
        arguments = f"sink_name=ears rate={RATE_HZ} channels=1 norewinds=1"
        self._module = self._pactl("load-module", "module-null-sink", *arguments.split()).strip()

    def pull_out(self) -> None:
        """Take the output away, as when a plug is pulled."""
        self._pactl("unload-module", self._module)

    @contextmanager
    def recorded(self) -> Iterator[Recording]:
        """What is played during the block, as it is heard; `samples` is there after it."""
        path = Path(self.env["HOME"]) / "heard.raw"
        with path.open("wb") as file:
            recorder = subprocess.Popen(
                f"parec -d ears.monitor --raw --format=float32le --rate={RATE_HZ} --channels=1"
                " --latency-msec=20".split(),
                env={**os.environ, **self.env},
                stdout=file,
            )
        recording = Recording(path)
        try:
            _until(lambda: path.stat().st_size > 0, "recording did not begin")
            yield recording
            _until(recording.ends_in_silence, "it did not become silent")
        finally:
            recorder.terminate()
            recorder.wait(10)
        recording.cut()

    def _pactl(self, *arguments: str) -> str:
        done = subprocess.run(
            ["pactl", *arguments],
            env={**os.environ, **self.env},
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout


class Recording:
    """A recording that grows on the disk."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.samples: Sound = np.zeros(0, dtype=np.float32)

    def so_far(self) -> Sound:
        """All that was heard until now, float32 at 48 kHz."""
        data = self._path.read_bytes()
        return np.frombuffer(data[: len(data) // 4 * 4], dtype="<f4")

    def ends_in_silence(self) -> bool:
        """Whether nothing is heard any more."""
        return not (np.abs(self.so_far()[-RATE_HZ // 5 :]) > _SILENCE).any()

    def cut(self) -> None:
        """Keep what was heard, without the silence around it."""
        heard = self.so_far()
        loud = np.flatnonzero(np.abs(heard) > _SILENCE)
        self.samples = heard[loud[0] : loud[-1] + 1] if len(loud) else heard[:0]


@contextmanager
def null_sink(folder: Path) -> Iterator[SoundCard]:
    """A daemon with its output plugged in; skips where PulseAudio is not installed.

    `folder` must have a short path: sockets' names are limited.
    """
    for program in ("pulseaudio", "pactl", "parec"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed (Debian: pulseaudio, pulseaudio-utils)")
    socket = folder / "native"
    (folder / "asoundrc").write_text(_ASOUNDRC)
    env = {
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        "PULSE_RUNTIME_PATH": str(folder),
        "PULSE_STATE_PATH": str(folder),
        "PULSE_COOKIE": str(folder / "cookie"),
        "PULSE_SERVER": f"unix:{socket}",
        "ALSA_CONFIG_PATH": str(folder / "asoundrc"),
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere",
    }
    with (folder / "log").open("w") as log:
        daemon = subprocess.Popen(
            [
                *"pulseaudio -n --daemonize=no --use-pid-file=no --exit-idle-time=-1".split(),
                *"--disable-shm=yes --realtime=no --high-priority=no -L".split(),
                f"module-native-protocol-unix socket={socket} auth-anonymous=1",
            ],
            env={**os.environ, **env},
            stdout=subprocess.DEVNULL,
            stderr=log,
        )
    try:
        _wait_for(socket, daemon, folder / "log")
        card = SoundCard(env)
        card.plug_in()
        yield card
    finally:
        daemon.terminate()
        with suppress(subprocess.TimeoutExpired):
            daemon.wait(5)
        daemon.kill()
        daemon.wait()


def _wait_for(socket: Path, daemon: subprocess.Popen[bytes], log: Path) -> None:
    def is_up() -> bool:
        assert daemon.poll() is None, log.read_text()
        return socket.exists()

    _until(is_up, "PulseAudio did not start")


def _until(condition: Callable[[], bool], complaint: str) -> None:
    limit = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < limit, complaint
        time.sleep(0.02)
