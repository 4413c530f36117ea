"""The main job as a user does it: a picture is dragged out of another program, onto the window."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine.jobs import JobState
from engine.storage.results import Library, Result
from tests.conftest import ROOT
from tests.screen import Screen, screen
from tests.sound import RATE_HZ, Recording, Sound, SoundCard, null_sink

SAMPLE = ROOT / "resources" / "samples" / "beach.jpg"


def until(condition: Callable[[], object], complaint: str, limit_s: float = 180) -> None:
    limit = time.monotonic() + limit_s
    while not condition():
        assert time.monotonic() < limit, complaint
        time.sleep(0.1)


@contextmanager
def program(env: dict[str, str], log: Path, *command: str) -> Iterator[subprocess.Popen[bytes]]:
    with log.open("w") as file:
        started = subprocess.Popen(
            [sys.executable, *command], env=os.environ | env, cwd=ROOT, stdout=file, stderr=file
        )
    try:
        yield started
    finally:
        started.terminate()
        started.wait(20)


@pytest.fixture
def folder() -> Iterator[Path]:
    """Short, for the names of sockets are limited."""
    with tempfile.TemporaryDirectory(prefix="vg", ignore_cleanup_errors=True) as name:
        yield Path(name)


@pytest.fixture
def card(folder: Path) -> Iterator[SoundCard]:
    (folder / "sound").mkdir()
    with null_sink(folder / "sound") as made:
        yield made


@pytest.fixture
def shown(folder: Path) -> Iterator[Screen]:
    (folder / "screen").mkdir()
    with screen(folder / "screen") as made:
        yield made


def only_result(data_dir: Path) -> Result | None:
    if not (data_dir / "library.sqlite3").exists():
        return None
    with Library.open(data_dir) as library:
        results = library.results()
    return results[0] if results else None


def test_a_picture_is_dragged_in_and_its_story_is_heard(
    folder: Path, card: SoundCard, shown: Screen
) -> None:
    kinds = ("DATA", "CONFIG", "CACHE", "LOG")
    homes = {f"VIGNETTE_{kind}_DIR": str(folder / kind.lower()) for kind in kinds}
    env = card.env | shown.env | homes | {"VIGNETTE_STORY_LENGTH": "short"}
    data_dir = folder / "data"
    picture = folder / "a picture to tell.jpg"
    picture.write_bytes(SAMPLE.read_bytes())
    with ExitStack() as running:
        window_log = folder / "window.log"
        vignette = running.enter_context(program(env, window_log, "main.py"))
        source_log = folder / "source.log"
        running.enter_context(program(env, source_log, "-m", "tests.gui.drag_source", str(picture)))
        window, source = shown.window("^Vignette$"), shown.window("^Another program$")
        shown.place(window, 0, 30, 1100, 800)
        shown.place(source, 1300, 100, 200, 200)
        recording = running.enter_context(card.recorded())
        shown.drag((1400, 200), (600, 400))
        until(lambda: "CopyAction" in source_log.read_text(), "the window takes nothing")
        shown.let_go()
        until(lambda: only_result(data_dir) is not None, "nothing was dropped")
        until(lambda: _is_told(data_dir), "the story was not told")
        result = only_result(data_dir)
        assert result is not None
        until(lambda: _is_heard(recording, result), "the story was not heard to its end")
        shown.hand("windowactivate", "--sync", window, "key", "ctrl+q")
        vignette.wait(20)
    assert vignette.returncode == 0
    assert window_log.read_text() == ""
    _check(result, picture, recording.samples)


def _is_told(data_dir: Path) -> bool:
    result = only_result(data_dir)
    assert result is None or result.state is not JobState.FAILED, result
    return result is not None and result.state is JobState.DONE


def _is_heard(recording: Recording, result: Result) -> bool:
    assert result.speech is not None
    heard = np.flatnonzero(np.abs(recording.so_far()) > 0.002)
    return len(heard) > 0 and (heard[-1] - heard[0]) / RATE_HZ > result.speech.item.duration_s - 1.5


def _check(result: Result, picture: Path, heard: Sound) -> None:
    assert result.picture is not None
    assert result.picture.path == str(picture)
    assert result.caption is not None
    assert all(noun in result.caption.item.text for noun in ("crab", "palm", "dog"))
    assert result.story is not None
    assert "crab" in result.story.item.text
    assert result.speech is not None
    written, rate_hz = soundfile.read(result.speech.item.path, dtype="float32")
    assert np.sqrt(np.mean(heard**2)) > 0.01, "silence"
    # The loudness of speech, a twentieth of a second at a time, is as good as a fingerprint.
    expected, found = _envelope(written, rate_hz), _envelope(heard, RATE_HZ)
    assert abs(len(expected) - len(found)) < 40
    length = min(len(expected), len(found))
    alike = max(
        np.corrcoef(expected[: length - 40], found[lag : lag + length - 40])[0, 1]
        for lag in range(40)
    )
    assert alike > 0.9


def _envelope(samples: Sound, rate_hz: int) -> Sound:
    loud = np.flatnonzero(np.abs(samples) > 0.002)
    cut = samples[loud[0] : loud[-1] + 1]
    size = rate_hz // 20
    blocks = cut[: len(cut) // size * size].reshape(-1, size)
    return np.sqrt((blocks**2).mean(axis=1))
