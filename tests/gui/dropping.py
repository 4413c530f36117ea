"""Drops a thousand pictures on the window at once; run by test_many.py and bench_drop.py.

Prints a line of JSON: how many were listed, and how late a timer was that should fire on the
window's thread every five milliseconds, from the drop until all are listed and the first of them
has been told.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent

from engine.jobs import JobState
from gui.app import Vignette
from gui.first_look import first_look
from gui.start import SWITCH_INTERVAL_S, application

PICTURES = 1000
TICK_MS = 5
_LIMIT_S = 200


class Watch(QObject):
    """Drops the pictures when the library is open, and writes down how late each tick is."""

    def __init__(self, vignette: Vignette, paths: list[str]) -> None:
        super().__init__()
        self._vignette, self._paths = vignette, paths
        self._began_s = self._last_s = 0.0
        self.late_ms: list[float] = []
        self.listed = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()

    def _on_tick(self) -> None:
        vignette = self._vignette
        if not self._began_s:
            if vignette.desk._surroundings is not None:
                self._began_s = self._last_s = time.perf_counter()
                self._drop()
            return
        now_s = time.perf_counter()
        self.late_ms.append((now_s - self._last_s) * 1000 - TICK_MS)
        self._last_s = now_s
        self.listed = vignette.library.rowCount()
        is_told = vignette.session.jobs.count(JobState.DONE, JobState.FAILED) > 0
        if (self.listed >= len(self._paths) and is_told) or now_s - self._began_s > _LIMIT_S:
            self._timer.stop()
            vignette.window.close()
            vignette._app.exit()

    def _drop(self) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(path) for path in self._paths])
        left, no_keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        action = Qt.DropAction.CopyAction
        self._vignette.window.dropEvent(QDropEvent(QPointF(9, 9), action, mime, left, no_keys))


def pictures(folder: Path, count: int) -> list[str]:
    """So many small pictures, no two the same."""
    paths = [folder / f"{number:04}.png" for number in range(count)]
    for number, path in enumerate(paths):
        colour = (number % 256, number // 256 * 40, 128)
        Image.new("RGB", (64, 48), colour).save(path)
    return [str(path) for path in paths]


def main() -> None:
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    app = application()
    with tempfile.TemporaryDirectory() as name:
        paths = pictures(Path(name), PICTURES)
        vignette = Vignette(app, first_look())
        watch = Watch(vignette, paths)
        vignette.show()
        app.exec()
    late_ms = sorted(watch.late_ms, reverse=True)
    report = {
        "listed": watch.listed,
        "worst_ms": late_ms[:5],
        "p99_ms": late_ms[len(late_ms) // 100],
        "ticks": len(late_ms),
    }
    print(json.dumps(report))


if __name__ == "__main__":
    main()
