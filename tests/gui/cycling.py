"""Opens and closes the window many times in one process; run by test_cycles.py.

Prints a line of JSON: how much more memory there is at the end than after the first cycles, and
which threads and open files there are more of.
"""

from __future__ import annotations

import ctypes
import gc
import json
import os
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication

from gui.app import Vignette
from gui.first_look import first_look
from gui.start import application

WARM_UP = 20
ENGINE_EVERY = 10
"""In so many cycles once the engine opens the library, too: it takes most of the time."""


def cycle(app: QApplication, *, has_engine: bool) -> None:
    """Open the window and close it."""
    vignette = Vignette(app, first_look())
    vignette.show()
    app.processEvents()
    if has_engine:
        wait(app, vignette)
    vignette.window.close()
    vignette.window.deleteLater()
    vignette.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def wait(app: QApplication, vignette: Vignette) -> None:
    """Until the library is open."""
    limit = QDeadlineTimer(60_000)
    while vignette.desk._surroundings is None:
        assert not limit.hasExpired()
        app.processEvents()


def state() -> tuple[float, list[str], Counter[str]]:
    """Megabytes of memory in use, the threads that run, and the files that are open.

    Qt's cache of pixmaps, which may grow to 10 MB whatever a program does, is emptied before.
    """
    gc.collect()
    QPixmapCache.clear()
    if sys.platform == "linux":
        ctypes.CDLL(None).malloc_trim(0)
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    tasks = [Path(f"/proc/self/task/{one}/comm") for one in os.listdir("/proc/self/task")]
    names = sorted(path.read_text().strip() for path in tasks if path.exists())
    alive = [one.name for one in threading.enumerate() if not one.daemon]
    return (
        pages * os.sysconf("SC_PAGE_SIZE") / 1e6,
        [*names, *alive],
        Counter(_open_files()),
    )


def _open_files() -> Iterator[str]:
    for number in os.listdir("/proc/self/fd"):
        with suppress(FileNotFoundError):  # the one with which the list was read
            yield os.readlink(f"/proc/self/fd/{number}")


def main(cycles: int) -> None:
    app = application()
    before = state()
    for number in range(cycles):
        cycle(app, has_engine=number % ENGINE_EVERY == 0)
        if number == WARM_UP:
            before = state()
    after = state()
    grown_mb, files = after[0] - before[0], list((after[2] - before[2]).elements())
    print(
        json.dumps({"grown_mb": grown_mb, "before": before[1], "after": after[1], "files": files})
    )


if __name__ == "__main__":
    main(int(sys.argv[1]))
