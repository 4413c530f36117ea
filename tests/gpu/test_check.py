"""The whole of `check.py`, in a process of its own, whose GPU its last stage makes unusable."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.mark.gpu
@pytest.mark.timeout(900)
def test_everything_that_needs_a_gpu() -> None:
    command = [sys.executable, "-m", "tests.gpu.check"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
