"""Files in the cache that belong to no model: parts of downloads nobody wants any more."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from engine.hub.digests import is_digest
from engine.hub.layout import RepoFolder


def discard(repo: RepoFolder, digests: Iterable[str]) -> int:
    """Remove those of the files that no snapshot uses, whole or in part; returns the bytes freed.

    A file that another program is fetching now is left to it.  Raises OSError.
    """
    from filelock import FileLock, Timeout

    used = used_digests(repo)
    freed_bytes = 0
    for digest in digests:
        if digest in used or not is_digest(digest) or not repo.lock(digest).exists():
            continue
        try:
            with FileLock(repo.lock(digest), timeout=0, thread_local=False):
                freed_bytes += remove_file(repo.part(digest)) + remove_file(repo.blob(digest))
        except Timeout:
            continue
    return freed_bytes


def is_fetched_now(repo: RepoFolder, digest: str) -> bool:
    """Whether a program is fetching this file."""
    from filelock import FileLock, Timeout

    if repo.lock(digest).exists():
        try:
            with FileLock(repo.lock(digest), timeout=0, thread_local=False):
                return False
        except Timeout:
            return True
    return False


def used_digests(repo: RepoFolder) -> set[str]:
    """The digests of the blobs that a snapshot stands on, by links of either kind."""
    snapshots = (repo.path / "snapshots").rglob("*")
    used = {identity(path) for path in snapshots if path.is_file()}
    blobs = (repo.path / "blobs").glob("*")
    return {path.name for path in blobs if path.is_file() and identity(path) in used}


def identity(path: Path) -> tuple[int, int]:
    """The same for all links to a file, of either kind; raises OSError."""
    status = path.stat()
    return status.st_dev, status.st_ino


def remove_file(path: Path) -> int:
    """Remove `path` if it is there; returns the bytes freed.  Raises OSError."""
    if not path.is_file() or path.is_symlink():
        path.unlink(missing_ok=True)
        return 0
    size_bytes = path.stat().st_size
    path.unlink()
    return size_bytes
