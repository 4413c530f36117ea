"""A bandwidth limit that several transfers share: a token bucket.

https://en.wikipedia.org/wiki/Token_bucket
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable


class RateLimit:
    """Says how long to wait before so many bytes may be read.  Threads may share it.

    What may be read at once is a quarter of a second's worth: bursts beyond would be felt by
    whoever else uses the line.
    """

    def __init__(
        self, max_bytes_per_s: int = 0, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """0 sets no limit.  `clock` counts seconds."""
        self._clock = clock
        self._lock = threading.Lock()
        self._free_at_s = clock()
        self._max_bytes_per_s = max_bytes_per_s

    @property
    def max_bytes_per_s(self) -> int:
        """The limit now; it may be changed at any time."""
        return self._max_bytes_per_s

    @max_bytes_per_s.setter
    def max_bytes_per_s(self, value: int) -> None:
        with self._lock:
            self._max_bytes_per_s = value
            self._free_at_s = self._clock()

    def take(self, size_bytes: int) -> float:
        """Count `size_bytes` as read, and return the seconds to wait before reading on."""
        with self._lock:
            if self._max_bytes_per_s <= 0:
                return 0.0
            now_s = self._clock()
            self._free_at_s = max(self._free_at_s, now_s - 0.25)
            self._free_at_s += size_bytes / self._max_bytes_per_s
            return max(0.0, self._free_at_s - now_s)
