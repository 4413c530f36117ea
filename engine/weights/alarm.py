"""A call some time later, for whoever is still there by then."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable


class Alarm:
    """Calls a method once, on a thread of its own; keeps neither its object nor the program alive.

    May be used from several threads.
    """

    def __init__(self, method: Callable[[], object]) -> None:
        self._method = weakref.WeakMethod(method)
        self._timer: threading.Timer | None = None
        self._lock = threading.Lock()
        weakref.finalize(method.__self__, self.cancel)  # type: ignore[attr-defined]

    def set(self, delay_s: float) -> None:
        """Call in `delay_s`, unless a call is waited for already."""
        with self._lock:
            if self._timer is None:
                self._timer = threading.Timer(delay_s, self._ring)
                self._timer.daemon = True
                self._timer.start()

    def cancel(self) -> None:
        """Call no more."""
        with self._lock:
            timer, self._timer = self._timer, None
        if timer is not None:
            timer.cancel()

    def _ring(self) -> None:
        with self._lock:
            self._timer = None
        method = self._method()
        if method is not None:
            method()
