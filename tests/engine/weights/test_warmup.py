"""Torch and the model classes are imported in pieces, and gently.

What is imported stays imported, so each look at it takes a process of its own.
"""

import subprocess
import sys
from pathlib import Path

import pytest

from engine.weights.warmup import warm_up
from tests.conftest import ROOT

WATCHED = """
import gc, sys, threading
from engine.weights.warmup import _PIECES, warm_up

full = []
gc.callbacks.append(lambda phase, info: full.append(info) if info["generation"] == 2 else None)
thresholds = gc.get_threshold()
pieces = warm_up("blip")
next(pieces)
assert "torch" not in sys.modules, "the first piece is a small one"
threads = [threading.Thread(target=list, args=[warm_up(family)]) for family in _PIECES]
for thread in threads:
    thread.start()
assert len(list(pieces)) > 5
for thread in threads:
    thread.join()
assert not {name for names in _PIECES.values() for name in names} - set(sys.modules)
print(len(full), gc.get_threshold() == thresholds, gc.get_freeze_count() > 100_000)
"""

DIAGNOSED = """
import gc, sys
from engine.diagnosis import diagnose

full = []
gc.callbacks.append(lambda phase, info: full.append(info) if info["generation"] == 2 else None)
list(diagnose())
print(len(full), "torch" in sys.modules, "transformers" in sys.modules)
"""

NEWLY_IMPORTED = """
import sys
from engine.weights.warmup import warm_up

list(warm_up("blip"))
from engine.weights.catalogue import default
from engine.schema import Task
from engine.weights.pool import ModelPool

before = set(sys.modules)
ModelPool("cpu").get(default(Task.CAPTION))
print(len(before), len(set(sys.modules) - before))
"""

UNIMPORTABLE = """
import sys
sys.modules["transformers"] = None
from engine.weights.warmup import warm_up
print(len(list(warm_up("language"))), "torch" in sys.modules)
"""


def run(code: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stdout.split()


def test_nothing_is_collected_in_full_meanwhile_or_walked_again() -> None:
    assert run(WATCHED) == ["0", "True", "True"]


def test_a_diagnosis_imports_torch_as_gently(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for kind in ("DATA", "CONFIG", "CACHE", "LOG"):
        monkeypatch.setenv(f"VIGNETTE_{kind}_DIR", str(tmp_path))
    assert run(DIAGNOSED) == ["0", "True", "False"]


def test_a_warm_captioner_is_loaded_without_many_imports() -> None:
    before, new = map(int, run(NEWLY_IMPORTED))
    assert before > 2000
    assert new < 20


@pytest.mark.parametrize("family", ["espeak", "rules", "stickers"])
def test_families_without_networks_need_nothing(family: str) -> None:
    assert not list(warm_up(family))


def test_what_cannot_be_imported_is_left_to_the_backend() -> None:
    count, has_torch = run(UNIMPORTABLE)
    assert int(count) > 5
    assert has_torch == "True"
