"""The window of the packaged program, on a screen of its own."""

import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PIL import Image, ImageGrab

from tests.conftest import ROOT
from tests.packaged.conftest import TIMEOUT_S, Program

COLOURS_OF_A_WINDOW = 50
"""Text alone has as many, being smoothed; an empty screen has one."""


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A screen that nobody sees, and its name."""
    if sys.platform != "linux" or shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    reading, writing = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        "1280x900x24",
        "-nolisten",
        "tcp",
    ]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as numbers:
            yield f":{numbers.readline().strip()}"
        server.terminate()


@contextmanager
def window(
    program: Program, display: str, command: list[str]
) -> Iterator[tuple[float, Image.Image]]:
    """A window that `command` opens: after how many seconds it was seen, and what was seen."""
    environment = program.environment | {"DISPLAY": display}
    with (program.scratch_dir / "told.txt").open("wb") as told:
        began = time.perf_counter()
        process = subprocess.Popen(command, env=environment, stdout=told, stderr=told)
        try:
            seen = ImageGrab.grab(xdisplay=display)
            while seen.getcolors(COLOURS_OF_A_WINDOW):
                assert process.poll() is None, "it ended without a window"
                assert time.perf_counter() - began < TIMEOUT_S, "no window was seen"
                seen = ImageGrab.grab(xdisplay=display)
            yield time.perf_counter() - began, seen
        finally:
            process.terminate()
            process.wait(TIMEOUT_S)
    while ImageGrab.grab(xdisplay=display).getcolors(1) is None:
        assert time.perf_counter() - began < TIMEOUT_S, "the window was not taken away"


def test_the_window_opens(program: Program, display: str) -> None:
    with window(program, display, program.command) as (_, seen):
        assert seen.size == (1280, 900)
    assert (program.scratch_dir / "told.txt").read_text(encoding="utf-8") == ""


def test_the_window_is_seen_within_twice_the_time_from_source(
    program: Program, display: str
) -> None:
    source = [*program.command[:-1], sys.executable, str(ROOT / "main.py")]

    def duration_s(command: list[str]) -> float:
        with window(program, display, command) as (seen_after_s, _):
            return seen_after_s

    pairs = [(duration_s(program.command), duration_s(source)) for _ in range(5)]
    assert statistics.median(ours / theirs for ours, theirs in pairs) < 2
