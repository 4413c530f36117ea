"""Whether the window answers while a thousand pictures are dropped on it (tests/gui/dropping.py).

Each round is a process of its own, with an empty library.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from typing import Any

from tests.bench.ratio import Ratio
from tests.conftest import ROOT

ROUNDS = 3
WORST_GOAL_MS, USUAL_GOAL_MS = 150, 100
"""The worst is while the engine imports torch; see bench_responsive.py."""


def run() -> list[Ratio]:
    """The medians of some rounds."""
    rounds = [_round() for _ in range(ROUNDS)]
    assert all(one["listed"] == 1000 for one in rounds)
    worst, usual = ([one["worst_ms"][0] for one in rounds], [one["p99_ms"] for one in rounds])
    return [
        _lateness("worst", worst, WORST_GOAL_MS),
        _lateness("99 % of the time", usual, USUAL_GOAL_MS),
    ]


def _lateness(name: str, rounds_ms: list[float], goal_ms: float) -> Ratio:
    """A goal is for milliseconds; as a ratio it is one."""
    each = ", ".join(f"{one:.1f}" for one in rounds_ms)
    value = statistics.median(rounds_ms) / goal_ms
    name = f"lateness while 1,000 pictures are dropped, {name} / {goal_ms} ms"
    return Ratio(name, value, 1.0, f"{each} ms", is_most=True)


def _round() -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        kinds = ("DATA", "CONFIG", "CACHE", "LOG")
        homes = {f"VIGNETTE_{kind}_DIR": f"{folder}/{kind.lower()}" for kind in kinds}
        done = subprocess.run(
            [sys.executable, "-m", "tests.gui.dropping"],
            cwd=ROOT,
            env=os.environ | homes | {"QT_QPA_PLATFORM": "offscreen"},
            check=True,
            capture_output=True,
            text=True,
        )
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found
