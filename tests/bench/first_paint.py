"""Opens a window, tells when it is painted and listening, and ends; see bench_window.

    python -m tests.bench.first_paint bare | vignette | torch

It imports no more than it must, for its start is what is measured.
"""

from __future__ import annotations

import os
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class FirstPaint(QObject):
    """Tells the time once a window is painted and the event loop has gone round, and ends it all.

    `perf_counter` counts from the same moment in every process of a machine.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._is_painted = False
        app.installEventFilter(self)

    def eventFilter(self, target: QObject, event: QEvent) -> bool:
        """Look out for the first painting of a window."""
        is_paint = event.type() == QEvent.Type.Paint
        if is_paint and not self._is_painted and isinstance(target, QWidget) and target.isWindow():
            self._is_painted = True
            QTimer.singleShot(0, self, self._on_round)
        return False

    def _on_round(self) -> None:
        QTimer.singleShot(0, self, self._on_second_round)

    def _on_second_round(self) -> None:
        print(time.perf_counter(), flush=True)
        os._exit(0)  # how long closing takes is another question


def _open(kind: str) -> None:
    if kind == "torch":
        import torch  # noqa: F401
        from transformers import BlipForConditionalGeneration  # noqa: F401
    if kind == "bare":
        app = QApplication(sys.argv[:1])
        watch = FirstPaint(app)
        window = QWidget()
        window.resize(1280, 800)
        window.show()
        app.exec()
    else:
        from gui.start import application, run_window

        watch = FirstPaint(application())
        run_window()
    del watch


if __name__ == "__main__":
    _open(sys.argv[1])
