"""Opened and closed two hundred times, the window leaves nothing behind."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

CYCLES = 200
GROWN_AT_MOST_MB = 20


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")
@pytest.mark.timeout(900)
def test_two_hundred_windows_leave_no_thread_and_no_memory(homes: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.gui.cycling", str(CYCLES)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["after"] == found["before"]
    assert not found["files"]
    assert found["grown_mb"] < GROWN_AT_MOST_MB, found
    assert not list((homes / "log").glob("session-*"))
