"""A library in an empty folder, and jobs to put in it."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.storage.store import Store
from tests.engine.storage.jobs import story_job


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """The folder of a library that is not there yet."""
    return tmp_path / "library"


@pytest.fixture
def store(data_dir: Path) -> Iterator[Store]:
    """A new library."""
    with Store.open(data_dir) as opened:
        yield opened


@pytest.fixture
def without_root_powers() -> Iterator[Path]:
    """A folder, and for root the rights of an ordinary user: root may write where nobody may."""
    folder = Path(tempfile.mkdtemp())
    with Store.open(folder / "warm-up") as opened:  # imports what an ordinary user may not read
        opened.add(story_job())
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    nobody = 65534
    if is_root:
        os.chown(folder, nobody, nobody)
        os.seteuid(nobody)
    try:
        yield folder
    finally:
        if is_root:
            os.seteuid(0)
        for path in folder.rglob("*"):
            path.chmod(0o700)
        shutil.rmtree(folder)
