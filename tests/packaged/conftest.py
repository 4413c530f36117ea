"""The packaged program as a stranger has it: a folder, no Python, no network, no home.

`make package` builds it; `python -m pytest -m packaged` runs these.
"""

import json
import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from engine.packaging.build import PROGRAM_DIR
from tests.language_models import tiny_causal_lm
from tests.models import tiny_blip
from tests.vits_models import tiny_vits

TIMEOUT_S = 120


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what is in this folder: plain `make test` needs no build."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.packaged)


@dataclass(frozen=True)
class Ran:
    """How the program ended and what it printed."""

    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        """Standard output as JSON, an object a line."""
        return [json.loads(line) for line in self.out.splitlines()]


@dataclass(frozen=True)
class Program:
    """The program in a folder of its own, and one more folder for what it may write."""

    folder: Path
    scratch_dir: Path

    @property
    def environment(self) -> dict[str, str]:
        """As bare as can be: nothing on the path, and a home that does not exist."""
        bare = {"PATH": "/nowhere", "HOME": "/nowhere/home", "TMPDIR": str(self.scratch_dir)}
        return bare | {"LANG": "C.UTF-8"}

    @property
    def command(self) -> list[str]:
        """The program, without a network."""
        return [*without_network(), str(self.folder / "vignette")]

    def run(self, *arguments: object, extra: Mapping[str, str] | None = None) -> Ran:
        """Run it to its end in the scratch folder, with `extra` added to its environment."""
        done = subprocess.run(
            [*self.command, *map(str, arguments)],
            env=self.environment | dict(extra or {}),
            cwd=self.scratch_dir,
            capture_output=True,
            encoding="utf-8",
            timeout=TIMEOUT_S,
        )
        return Ran(done.returncode, done.stdout, done.stderr)


def without_network() -> list[str]:
    """What to put before a command so that it has no network; skips where that is forbidden."""
    unshare = shutil.which("unshare") or "unshare"
    for options in (["--net"], ["--map-root-user", "--net"]):
        try:
            subprocess.run([unshare, *options, "true"], check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError):
            continue
        return [unshare, *options]
    pytest.skip("this machine does not let a program be cut off from the network")


@pytest.fixture(scope="session")
def package() -> Path:
    """The folder that `make package` has made."""
    assert PROGRAM_DIR.is_dir(), "there is no package to test: make package"
    return PROGRAM_DIR


@pytest.fixture(scope="session")
def _copy(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package in another place, with models added as --with-model adds them."""
    folder = tmp_path_factory.mktemp("packaged") / "a folder"
    shutil.copytree(package, folder, symlinks=True)
    models_dir = folder / "_internal" / "resources" / "models"
    tiny_blip(models_dir / "blip-image-captioning-base")
    tiny_vits(models_dir / "mms-tts-eng")
    for kind in ("qwen2", "llama", "gpt2"):
        tiny_causal_lm(models_dir / f"tiny-{kind}", kind)
    return folder


@pytest.fixture
def program(_copy: Path, tmp_path: Path) -> Program:
    """The program, and an empty folder to run it in."""
    os.chmod(tmp_path, 0o700)
    return Program(_copy, tmp_path)
