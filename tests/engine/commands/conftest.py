"""The whole program, run in this process with a library of its own."""

import io
import json
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from engine.cli import run
from tests.models import tiny_blip

FIELDS = [
    "picture", "caption", "description", "confidence", "is_sure", "story", "audio", "duration_s",
    "models", "timings_s", "error",
]  # fmt: skip


@dataclass(frozen=True)
class Ran:
    """How a command ended and what it printed."""

    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        """Standard output as JSON, an object a line."""
        objects = [json.loads(line) for line in self.out.splitlines()]
        assert all(list(line) == FIELDS for line in objects)
        return objects


Vignette = Callable[..., Ran]


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Folders, settings and a working folder of the test's own."""
    for name in [name for name in os.environ if name.startswith("VIGNETTE_")]:
        monkeypatch.delenv(name)
    for kind in ("data", "config", "cache", "log"):
        monkeypatch.setenv(f"VIGNETTE_{kind.upper()}_DIR", str(tmp_path / f".{kind}"))
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def vignette(capsys: pytest.CaptureFixture[str]) -> Vignette:
    """Runs a command, as `python main.py` would."""

    def ran(*arguments: object) -> Ran:
        capsys.readouterr()
        status = run([str(argument) for argument in arguments])
        return Ran(status, *capsys.readouterr())

    return ran


@pytest.fixture(scope="session")
def _tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_blip(tmp_path_factory.mktemp("models") / "tiny")


@pytest.fixture
def quick(_tiny_model: Path) -> Iterator[list[str]]:
    """Options for a captioner that knows nothing but is quick."""
    import torch

    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield ["--captioner", str(_tiny_model), "--max-new-tokens", "3"]
    torch.set_num_threads(threads)


@pytest.fixture
def picture(tmp_path: Path) -> Callable[[str], Path]:
    """Makes small pictures, each of another colour."""

    def make(name: str) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        shade = sum(name.encode()) % 256
        Image.new("RGB", (40, 30), (shade, 90, 255 - shade)).save(path, "PNG")
        return path

    return make


@pytest.fixture
def standard_input(monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], None]:
    """Sends bytes to standard input."""

    def send(data: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))

    return send
