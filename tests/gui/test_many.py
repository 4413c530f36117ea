"""A thousand pictures dropped at once: all are taken in, and the window answers throughout."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT
from tests.gui.crowding import crowding

STALL_AT_MOST_MS = 250


def test_a_thousand_pictures_stop_no_window(homes: Path) -> None:
    crowded = crowding()
    done = subprocess.run(
        [sys.executable, "-m", "tests.gui.dropping"],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["listed"] == 1000
    assert found["worst_ms"][0] < STALL_AT_MOST_MS * max(crowded, crowding()), found
