"""Make the packaged program: `python -m engine.packaging.build [--with-model DIR]...`

PyInstaller does the work, told by build.spec; here is what comes before and after: the models to
add are looked at first, and in the end the files' sums are written and the size is told.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
from pathlib import Path

from engine.errors import EngineError
from engine.resources import resources_dir
from engine.weights.folder import check_folder

ROOT = resources_dir().parent
PROGRAM_DIR = ROOT / "dist" / "vignette"
SUMS_NAME = "SHA256SUMS"
_BLOCK_BYTES = 2**20


def main(arguments: list[str]) -> int:
    """Check the models, build, write the sums, tell the size; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m engine.packaging.build")
    parser.add_argument("--with-model", type=Path, action="append", default=[], metavar="DIR")
    models = [path.expanduser().resolve() for path in parser.parse_args(arguments).with_model]
    try:
        for folder in models:
            check_folder(folder)
    except EngineError as error:
        sys.stderr.write(f"{error.message} {error.hint}\n")
        return 2
    build(models)
    _write_sums(PROGRAM_DIR)
    sys.stdout.write(f"{size_bytes(PROGRAM_DIR) / 1e6:,.0f} MB in {PROGRAM_DIR}\n")
    return 0


def build(models: list[Path]) -> None:
    """Run PyInstaller; raises CalledProcessError when it fails."""
    named = [part for folder in models for part in ("--with-model", str(folder))]
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "build.spec"]
        + (["--", *named] if named else []),
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": "0"},  # the same order of everything in each build
        check=True,
    )


def size_bytes(folder: Path) -> int:
    """How much room the folder takes; what is linked to counts once."""
    return sum(path.stat().st_size for path in _files(folder))


def _write_sums(folder: Path) -> None:
    """List what every file must be, for `sha256sum --check` and against false virus alarms."""
    lines = [f"{_sum(path)}  {path.relative_to(folder).as_posix()}" for path in _files(folder)]
    (folder.parent / SUMS_NAME).write_text("\n".join(lines) + "\n", encoding="utf-8")


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def _sum(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK_BYTES):
            digest.update(block)
    return digest.hexdigest()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
