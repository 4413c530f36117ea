"""What is in the package, and what is not."""

import hashlib
import mmap
import statistics
import subprocess
import sys
import time
from pathlib import Path

import torch
from PyInstaller.archive.readers import CArchiveReader

from engine.packaging.build import SUMS_NAME, size_bytes
from engine.packaging.licences import normal
from tests.conftest import ROOT
from tests.packaged.conftest import Program

MOST_BYTES = 850e6
"""With torch for the processor; one for graphics cards takes gigabytes."""


def test_it_is_small_enough(package: Path) -> None:
    assert torch.version.cuda or size_bytes(package) < MOST_BYTES


def test_every_packed_package_brings_its_licence(package: Path) -> None:
    inside = package / "_internal"
    licences_dir = inside / "resources" / "licences"
    packed = {normal(path.name.split("-")[0]) for path in inside.glob("*.dist-info")}
    assert {"torch", "transformers", "pyside6-essentials", "espeakng-loader", "numpy"} <= packed
    for name in packed | {"python", "vignette", "pyinstaller"}:
        texts = [path for path in (licences_dir / name).rglob("*") if path.is_file()]
        assert sum(path.stat().st_size for path in texts) > 500, f"{name} has no licence"
    assert "eSpeak NG" in (licences_dir / "NOTICE.txt").read_text(encoding="utf-8")


def test_the_sums_are_those_of_the_files(package: Path) -> None:
    lines = (package.parent / SUMS_NAME).read_text(encoding="utf-8").splitlines()
    sums = dict(reversed(line.split("  ", 1)) for line in lines)
    for name in ("vignette", "_internal/resources/models/starter-captioner/model.safetensors"):
        assert hashlib.sha256((package / name).read_bytes()).hexdigest() == sums[name]


def test_it_does_not_tell_where_it_was_built(package: Path) -> None:
    here = str(ROOT).encode()
    for path in package.rglob("*"):
        if path.is_file() and path.stat().st_size:
            with path.open("rb") as file, mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ) as all_:
                assert all_.find(here) < 0, path
    program = CArchiveReader(str(package / "vignette"))
    code = program.open_embedded_archive("PYZ.pyz")
    for name in code.toc:
        compiled = code.extract(name, raw=True)
        assert compiled is None or here not in compiled, name


def test_it_starts_at_most_twice_as_slowly_as_from_source(program: Program) -> None:
    packed = [*program.command, "--help"]
    source = [*program.command[:-1], sys.executable, str(ROOT / "main.py"), "--help"]

    def duration_s(command: list[str]) -> float:
        began = time.perf_counter()
        subprocess.run(command, env=program.environment, check=True, capture_output=True)
        return time.perf_counter() - began

    pairs = [(duration_s(packed), duration_s(source)) for _ in range(5)]
    assert statistics.median(ours / theirs for ours, theirs in pairs) < 2
