"""Garbage is collected on the window's thread alone.

Python collects on whatever thread happens to make an object too many.  A widget that is part of a
circle of objects would so be destroyed on the engine's thread, and Qt crash, then or later.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from engine.importing import is_importing

EVERY_MS = 500


class GarbageCollector(QObject):
    """Takes collecting over, from its making until `close`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start()

    def close(self) -> None:
        """Let Python collect again; the other threads have ended."""
        self._timer.stop()
        gc.enable()

    def _on_timeout(self) -> None:
        """The oldest generation that is due, as Python itself would have it.

        What is being imported is no garbage, and much to walk: it is set aside when it is there.
        """
        if is_importing():
            return
        counts, limits = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > limits[generation]:
                gc.collect(generation)
                return
