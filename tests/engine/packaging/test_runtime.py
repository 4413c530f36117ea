"""What happens first in the packaged program on Linux."""

import ctypes.util
import os
import runpy
from pathlib import Path

import pytest

RUNTIME = Path(__file__).parents[3] / "engine" / "packaging" / "runtime.py"


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Run it in a package without anything in it, whose folder is returned."""
    monkeypatch.setattr("engine.resources.resources_dir", lambda: tmp_path / "resources")
    monkeypatch.setattr(ctypes.util, "find_library", lambda name: f"the system's {name}")
    monkeypatch.setenv("LD_LIBRARY_PATH", str(tmp_path))
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/opt/theirs")
    return tmp_path


def test_the_packed_portaudio_is_found_before_the_system_s(start: Path) -> None:
    runpy.run_path(str(RUNTIME))
    assert ctypes.util.find_library("portaudio") == "the system's portaudio"
    (start / "libportaudio.so.2").touch()
    assert ctypes.util.find_library("portaudio") == str(start / "libportaudio.so.2")
    assert ctypes.util.find_library("m") == "the system's m"


def test_programs_it_opens_load_the_libraries_of_the_system(start: Path) -> None:
    runpy.run_path(str(RUNTIME))
    assert os.environ["LD_LIBRARY_PATH"] == "/opt/theirs"
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ


def test_where_nothing_was_set_nothing_is(start: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG")
    runpy.run_path(str(RUNTIME))
    assert "LD_LIBRARY_PATH" not in os.environ
