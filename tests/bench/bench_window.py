"""How soon the window stands there, painted and listening, against a bare one of PySide6.

Each round is a process of its own, `first_paint.py` beside this file.  It tells when the first
window has been painted and the event loop has gone round once more: a click would be answered now.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.ratio import Ratio
from tests.conftest import ROOT

ROUNDS, SLOW_ROUNDS = 9, 3
BARE_GOAL, TORCH_GOAL = 1.5, 15.0


def run() -> list[Ratio]:
    """Against a bare window, and against our own with torch and the model classes before it."""
    with tempfile.TemporaryDirectory() as name:
        homes = Path(name)
        _opening_s("vignette", homes)  # makes the library
        pairs = [(_opening_s("bare", homes), _opening_s("vignette", homes)) for _ in range(ROUNDS)]
        slow = [_opening_s("torch", homes) for _ in range(SLOW_ROUNDS)]
    ours_s = statistics.median(ours for _, ours in pairs)
    return [
        Ratio(
            "time to a painted window / a bare PySide6 window's",
            statistics.median(ours / bare for bare, ours in pairs),
            BARE_GOAL,
            f"{ours_s * 1000:.0f} ms",
            is_most=True,
        ),
        Ratio(
            "time with torch and the model classes imported first / time to a painted window",
            statistics.median(slow) / ours_s,
            TORCH_GOAL,
        ),
    ]


def _opening_s(kind: str, homes: Path) -> float:
    """From before the process starts until it says that its window is there."""
    folders = {
        f"VIGNETTE_{one}_DIR": str(homes / one) for one in ("DATA", "CONFIG", "CACHE", "LOG")
    }
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **folders}
    command = [sys.executable, "-m", "tests.bench.first_paint", kind]
    began_s = time.perf_counter()
    done = subprocess.run(
        command, cwd=ROOT, env=environment, check=True, capture_output=True, text=True
    )
    return float(done.stdout.split()[-1]) - began_s
