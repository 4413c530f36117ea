"""How busy others keep this machine: limits in seconds are meant for one that is not."""

from __future__ import annotations

import time

_SPIN_S = 0.2


def crowding() -> float:
    """How many times longer everything takes just now because of others."""
    wall_s, cpu_s = time.perf_counter(), time.thread_time()
    while time.thread_time() - cpu_s < _SPIN_S:
        pass
    return (time.perf_counter() - wall_s) / _SPIN_S
