"""The window of the packaged program, on a screen of its own."""

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
from tests.screen import HEIGHT_PX, WIDTH_PX, Screen, screen

COLOURS_OF_A_WINDOW = 50
"""Text alone has as many, being smoothed; an empty screen has a few."""


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    """A screen that nobody sees."""
    with screen(tmp_path_factory.mktemp("screen")) as made:
        yield made


@contextmanager
def window(program: Program, shown: Screen, command: list[str]) -> Iterator[tuple[float, str]]:
    """A window that `command` opens: after how many seconds it was seen, and what it printed."""
    environment = shown.env | program.environment
    told_path = program.scratch_dir / "told.txt"
    with told_path.open("wb") as told:
        began = time.perf_counter()
        process = subprocess.Popen(command, env=environment, stdout=told, stderr=told)
        try:
            while not is_seen(shown):
                assert process.poll() is None, told_path.read_text(encoding="utf-8")
                assert time.perf_counter() - began < TIMEOUT_S, "no window was seen"
            yield time.perf_counter() - began, told_path.read_text(encoding="utf-8")
        finally:
            process.terminate()
            process.wait(TIMEOUT_S)
    while is_seen(shown):
        assert time.perf_counter() - began < TIMEOUT_S, "the window was not taken away"


def is_seen(shown: Screen) -> bool:
    """Whether there is more on the screen than its background."""
    return grabbed(shown).getcolors(COLOURS_OF_A_WINDOW) is None


def grabbed(shown: Screen) -> Image.Image:
    """What is on the screen."""
    return ImageGrab.grab(xdisplay=shown.env["DISPLAY"])


def test_the_window_opens(program: Program, shown: Screen) -> None:
    with window(program, shown, program.command) as (_, told):
        assert shown.window("Vignette")
        assert grabbed(shown).size == (WIDTH_PX, HEIGHT_PX)
        assert told == ""


def test_the_window_is_seen_within_twice_the_time_from_source(
    program: Program, shown: Screen
) -> None:
    source = [*program.command[:-1], sys.executable, str(ROOT / "main.py")]

    def duration_s(command: list[str]) -> float:
        with window(program, shown, command) as (seen_after_s, _):
            return seen_after_s

    pairs = [(duration_s(program.command), duration_s(source)) for _ in range(3)]
    assert statistics.median(ours / theirs for ours, theirs in pairs) < 2, pairs
