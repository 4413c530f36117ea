"""The start of the window: it is painted first, and furnished while it already listens.

What this module imports is loaded before the first paint, and so is as little as can be: no view,
and not `Qt`, whose constants take PySide6 40 ms to make.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from engine import paths
from gui.first_look import first_look, paint_first, window_cache
from gui.instance import Instance, instance_name
from gui.main_window import MainWindow
from gui.translation import Translation

if TYPE_CHECKING:
    from gui.app import Vignette

SWITCH_INTERVAL_S = 0.001
"""How long the engine's threads may keep Python from the window's."""


_SOON_MS = 10


class Start(QObject):
    """Opens the window; when it has been painted, imports the rest on another thread, and then
    builds it in steps."""

    _imported = Signal()

    def __init__(self, app: QApplication, sources: Sequence[str]) -> None:
        super().__init__()
        self._app = app
        self._sources = sources
        self._look = first_look()
        self._translation = Translation()
        paint_first(app, self._look, self._translation)
        self._window = MainWindow()
        self._window.restore_place(window_cache())
        self._window.painted.connect(self._on_painted)
        self._imported.connect(self._on_imported)
        self._thread = threading.Thread(target=self._import, name="imports")
        self._steps: Iterator[None] = iter(())
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timeout)
        self.vignette: Vignette | None = None

    def show(self) -> None:
        """Open the window."""
        self._window.show()

    def finish(self) -> None:
        """Let what was begun come to its end; for a window closed before it was furnished."""
        if self._thread.ident is not None:
            self._thread.join()
        if self.vignette is not None and not self._window.is_furnished:
            for _ in self._steps:
                pass
            self.vignette.close()

    def _on_painted(self) -> None:
        # What waits already, such as a click, comes first.
        QTimer.singleShot(_SOON_MS, self._thread.start)

    def _import(self) -> None:
        import gui.app  # noqa: F401 - to have it

        self._imported.emit()

    def _on_imported(self) -> None:
        from gui.app import Vignette

        self.vignette = Vignette(self._app, self._look, self._window, self._translation)
        self._steps = self.vignette.build()
        self._timer.start()

    def _on_timeout(self) -> None:
        """One more step; whatever waits for the window's thread comes between."""
        if next(self._steps, self) is self:
            self._timer.stop()
            assert self.vignette is not None
            self.vignette.start(self._sources)


def run_window(arguments: Sequence[str] = ()) -> int:
    """Open the window, with the pictures that are named, and stay until it is closed."""
    sources = [_source(argument) for argument in arguments]
    app = application()
    instance = Instance(instance_name())
    if instance.hand_over(sources):
        return 0
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    start = Start(app, sources)
    start.show()
    status = app.exec()
    start.finish()
    instance.close()
    return status


def application() -> QApplication:
    """The one QApplication, with Vignette's name on it."""
    QApplication.setApplicationName("Vignette")
    QApplication.setApplicationDisplayName("Vignette")
    QApplication.setDesktopFileName("vignette")
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    arguments = [*sys.argv[:1], "-style", "fusion"]
    if sys.platform == "darwin":
        from gui.application import FileOpeningApplication

        return FileOpeningApplication(arguments)
    return QApplication(arguments)


def _source(argument: str) -> str:
    """A path from the root on, for the window that it is handed to may stand in another folder."""
    if argument.startswith("file:"):
        from PySide6.QtCore import QUrl

        return QUrl(argument).toLocalFile()  # as desktops hand files over
    is_address = "://" in argument or argument.startswith("data:")
    return argument if is_address else str(paths.absolute(argument))
