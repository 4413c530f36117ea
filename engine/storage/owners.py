"""The processes that use the library: each is known by a lock that it holds while it lives.

The system lets go of a lock when its process ends, however it ends; so "can the lock be taken?"
is a question about life and death that neither `kill -9` nor a reused process id can mislead.
Every method is called under the library's guard, so that nobody looks while another one acts.
"""

from __future__ import annotations

import shutil
import uuid
from pathlib import Path

from filelock import FileLock, Timeout


class Owner:
    """This process: its name in the library, its lock, and a folder for unfinished files."""

    def __init__(self, folder: Path) -> None:
        self.id = uuid.uuid4().hex
        self._folder = folder
        self._lock = FileLock(_lock_path(folder, self.id), thread_local=False)
        self._lock.acquire(timeout=0)
        self.scratch_dir.mkdir()

    @property
    def scratch_dir(self) -> Path:
        """Where files are written before they are whole; gone with the owner."""
        return _scratch_dir(self._folder, self.id)

    def is_dead(self, other: str) -> bool:
        """Whether the process that owned what is marked with `other` has ended."""
        return other != self.id and _is_free(_lock_path(self._folder, other))

    def retire(self) -> None:
        """Let go: whatever this owner still had is anybody's now."""
        self._lock.release()
        _remove(self._folder, self.id)


def remove_dead(folder: Path) -> None:
    """Remove what owners that have died left in `folder`."""
    for path in folder.glob("*.lock"):
        if _is_free(path):
            _remove(folder, path.stem)


def _lock_path(folder: Path, owner: str) -> Path:
    return folder / f"{owner}.lock"


def _scratch_dir(folder: Path, owner: str) -> Path:
    return folder / owner


def _is_free(lock_path: Path) -> bool:
    if not lock_path.exists():
        return True
    try:
        with FileLock(lock_path, timeout=0):
            return True
    except Timeout:
        return False


def _remove(folder: Path, owner: str) -> None:
    shutil.rmtree(_scratch_dir(folder, owner), ignore_errors=True)
    _lock_path(folder, owner).unlink(missing_ok=True)
