"""How long the list of ten thousand entries takes: to be painted, scrolled and searched.

Pictures are real JPEG files and come from the loader's threads while the list is scrolled.  All
is measured in a process of its own (this file, run as a program), as the window sets it up.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from engine.qt.pictures import PictureLoader
from engine.storage.entries import Entry, EntryQuery
from gui import theme
from gui.models.library import LibraryModel
from gui.views.library_view import LibraryView
from tests.bench.ratio import Ratio
from tests.conftest import ROOT

ENTRIES = 10_000
PICTURES = 300
FRAMES = 240
FRAME_MS = 16
ROUNDS = 3
PAINT_GOAL_MS, FRAME_GOAL_MS, SEARCH_GOAL_MS = 300, 50, 100


def run() -> list[Ratio]:
    """The medians of some rounds; each with thumbnails that were never made before."""
    rounds = [_round() for _ in range(ROUNDS)]
    return [
        _duration(rounds, "first_paint_ms", "first paint of 10,000 entries", PAINT_GOAL_MS),
        _duration(rounds, "list_ms", "longest frame while the list is scrolled", FRAME_GOAL_MS),
        _duration(rounds, "grid_ms", "longest frame while the grid is scrolled", FRAME_GOAL_MS),
        _duration(rounds, "search_ms", "showing what was found", SEARCH_GOAL_MS),
    ]


def _duration(rounds: list[dict[str, float]], key: str, name: str, goal_ms: float) -> Ratio:
    """A goal is for milliseconds; as a ratio it is one."""
    each = ", ".join(f"{one[key]:.1f}" for one in rounds)
    value = statistics.median(one[key] for one in rounds) / goal_ms
    return Ratio(f"{name} / {goal_ms} ms", value, 1.0, f"{each} ms", is_most=True)


def _round() -> dict[str, float]:
    command = [sys.executable, "-m", "tests.bench.bench_library_view"]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


# ---------------------------------------------------------------- within the process


class FirstPaint(QObject):
    """Notes when a widget was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.is_over = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.is_over |= event.type() == QEvent.Type.UpdateRequest
        return False


class Scroller(QObject):
    """Scrolls from end to end, a step a frame, and writes down how long each frame took."""

    def __init__(self, view: LibraryView, loop: QEventLoop) -> None:
        super().__init__()
        self._bar = view.list.verticalScrollBar()
        self._loop = loop
        self._step = 0
        self.frames_ms: list[float] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._on_tick)
        self._last_s = time.perf_counter()
        self._timer.start()

    def _on_tick(self) -> None:
        now_s = time.perf_counter()
        self.frames_ms.append((now_s - self._last_s) * 1000)
        self._last_s = now_s
        self._step += 1
        self._bar.setValue(self._bar.maximum() * self._step // FRAMES)
        if self._step == FRAMES:
            self._timer.stop()
            self._loop.quit()


def _measure(folder: Path) -> dict[str, float]:
    app = QApplication(["bench", "-platform", "offscreen"])
    theme.apply(app, theme.Theme.LIGHT)
    entries = _entries(folder)
    loader = PictureLoader()
    model = LibraryModel(loader)
    view = LibraryView(model)
    view.resize(320, 900)
    found = {"first_paint_ms": _first_paint_ms(app, view, model, entries)}
    loader.start(folder / "cache")
    _let_import(loader, entries[0].picture_path)
    found["list_ms"] = _longest_frame_ms(view)
    view.set_grid(True)
    view.list.scrollToTop()
    found["grid_ms"] = _longest_frame_ms(view)
    view.set_grid(False)
    found["search_ms"] = _search_ms(view, model, entries)
    loader.close()
    return found


def _first_paint_ms(
    app: QApplication, view: LibraryView, model: LibraryModel, entries: list[Entry]
) -> float:
    """From the librarian's answer to the painted list; the window stands before that."""
    view.show()
    app.processEvents()
    paint = FirstPaint()
    start_s = time.perf_counter()
    model.set_entries(EntryQuery(), entries)
    view.window().installEventFilter(paint)
    while not paint.is_over:
        app.processEvents()
    return (time.perf_counter() - start_s) * 1000


def _let_import(loader: PictureLoader, path: str) -> None:
    """The decoders are imported with the first picture, long before anybody has scrolled."""
    loop = QEventLoop()
    loader.loaded.connect(loop.quit)
    loader.whole("", path)
    loop.exec()


def _longest_frame_ms(view: LibraryView) -> float:
    loop = QEventLoop()
    QTimer.singleShot(200, loop.quit)  # the layout is done before
    loop.exec()
    scroller = Scroller(view, loop)
    loop.exec()
    return max(scroller.frames_ms[1:])


def _search_ms(view: LibraryView, model: LibraryModel, entries: list[Entry]) -> float:
    """From an answer to the painted list, with an entry selected; the longer of two searches."""
    view.select(entries[4000].job_id)
    durations_s = []
    for query, found in ((EntryQuery("fox"), entries[::2]), (EntryQuery(), entries)):
        start_s = time.perf_counter()
        model.set_entries(query, found)
        view.list.viewport().repaint()
        durations_s.append(time.perf_counter() - start_s)
    return max(durations_s) * 1000


def _entries(folder: Path) -> list[Entry]:
    from tests.gui.entries import entries

    paths = _pictures(folder)
    return [
        one._replace(
            picture_path=str(paths[one.number % PICTURES]),
            caption="a fox is standing in the snow beside a small house below two owls",
            is_sure=one.number % 3 > 0,
        )
        for one in entries(ENTRIES)
    ]


def _pictures(folder: Path) -> list[Path]:
    """Photographs of a megapixel: detail and noise, each another."""
    import numpy as np
    from PIL import Image

    generator = np.random.default_rng(0)
    shapes = Image.fromarray(generator.integers(0, 256, (30, 40, 3), dtype=np.uint8))
    image = shapes.resize((1200, 900), Image.Resampling.BICUBIC)
    paths: list[Path] = []
    for number in range(PICTURES):
        paths.append(folder / f"{number}.jpg")
        image.paste((number % 256, 128, 64), (0, 0, 400, 400))
        image.save(paths[-1], quality=85)
    return paths


def main() -> None:
    """One round, told as JSON."""
    sys.setswitchinterval(0.001)  # as the window does
    with tempfile.TemporaryDirectory() as folder:
        found: dict[str, Any] = _measure(Path(folder))
    print(json.dumps(found))


if __name__ == "__main__":
    main()
