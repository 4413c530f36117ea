"""A screen for tests: an X server in memory with a small window manager, and hands for a mouse."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

WIDTH_PX, HEIGHT_PX = 1600, 900


@dataclass
class Screen:
    """`env` is what a program needs to be shown on it."""

    env: dict[str, str]

    def hand(self, *arguments: object) -> str:
        """Let xdotool do something; what it printed."""
        done = subprocess.run(
            ["xdotool", *map(str, arguments)],
            env=os.environ | self.env,
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def window(self, title: str) -> str:
        """The id of the window with this title, once it is shown."""
        return self.hand("search", "--sync", "--onlyvisible", "--name", title).split()[0]

    def place(self, window: str, x: int, y: int, width: int, height: int) -> None:
        """Move and size a window, and wait until it is so."""
        self.hand("windowsize", "--sync", window, width, height)
        self.hand("windowmove", "--sync", window, x, y)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press at `start`, and move to `end` as a hand does."""
        self.hand("mousemove", "--sync", *start, "mousedown", 1)
        steps = 20
        for step in range(1, steps + 1):
            x, y = (a + (b - a) * step // steps for a, b in zip(start, end, strict=True))
            self.hand("mousemove", "--sync", x, y)

    def let_go(self) -> None:
        """Drop what was dragged."""
        self.hand("mouseup", 1)


@contextmanager
def screen(folder: Path) -> Iterator[Screen]:
    """A screen of 1600 x 900; skips where Xvfb, openbox or xdotool is not installed."""
    for program in ("Xvfb", "openbox", "xdotool"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed (Debian has a package of that name)")
    with ExitStack() as opened:
        display = _server(opened, folder)
        env = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": str(folder)}
        _start(opened, ["openbox"], env, folder / "openbox.log")
        shown = Screen(env)
        _wait_for_manager(env)
        yield shown


def _server(opened: ExitStack, folder: Path) -> str:
    reading, writing = os.pipe()
    size = f"{WIDTH_PX}x{HEIGHT_PX}x24"
    with (folder / "xvfb.log").open("w") as log:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"],
            pass_fds=[writing],
            stdout=log,
            stderr=log,
        )
    os.close(writing)
    opened.callback(_end, server)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()  # written when it takes connections
    assert number, (folder / "xvfb.log").read_text()
    return f":{number}"


def _start(opened: ExitStack, command: list[str], env: dict[str, str], log_path: Path) -> None:
    with log_path.open("w") as log:
        started = subprocess.Popen(command, env=os.environ | env, stdout=log, stderr=log)
    opened.callback(_end, started)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _wait_for_manager(env: dict[str, str]) -> None:
    """The window manager says that it is there by a property of the root window."""
    limit = time.monotonic() + 20
    while True:
        told = subprocess.run(
            ["xdotool", "get_num_desktops"], env=os.environ | env, capture_output=True
        )
        if told.returncode == 0:
            return
        assert time.monotonic() < limit, "the window manager did not start"
        time.sleep(0.05)
