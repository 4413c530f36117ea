"""How fast a transfer is, and when it will be done."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

_SAMPLE_S = 0.2


class Pace:
    """The mean speed over the last seconds: steady enough to read, and true after a stall."""

    def __init__(self, window_s: float = 10.0, clock: Callable[[], float] = time.monotonic) -> None:
        self._window_s = window_s
        self._clock = clock
        self._samples: deque[tuple[float, int]] = deque()

    def note(self, here_bytes: int) -> None:
        """So many bytes are here now."""
        now_s = self._clock()
        if len(self._samples) > 1 and now_s - self._samples[-2][0] < _SAMPLE_S:
            self._samples.pop()
        self._samples.append((now_s, here_bytes))

    @property
    def bytes_per_s(self) -> float:
        """0 until there is something to tell, and when nothing has come for a while."""
        now_s = self._clock()
        while len(self._samples) > 1 and now_s - self._samples[1][0] > self._window_s:
            self._samples.popleft()
        if len(self._samples) < 2:
            return 0.0
        (start_s, start_bytes), (_, end_bytes) = self._samples[0], self._samples[-1]
        return (end_bytes - start_bytes) / max(now_s - start_s, 1e-6)

    def eta_s(self, missing_bytes: int) -> float | None:
        """The seconds until `missing_bytes` are here; None while nothing comes."""
        bytes_per_s = self.bytes_per_s
        return missing_bytes / bytes_per_s if bytes_per_s > 0 else None
