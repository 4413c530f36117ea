"""The files of a model as the hub lists them: name, size and digest, kept beside the model.

The list is written as huggingface_hub 2 writes its own (`trees/<commit>.json`), so that both read
what either has written; with it, a model can be verified with no network.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.hub.digests import is_digest
from engine.hub.layout import is_inside
from engine.paths import write_whole

_VERSION = 1


@dataclass(frozen=True)
class RemoteFile:
    """A file at the hub: its path in the repository, its size and the digest of its content."""

    path: str
    size_bytes: int
    digest: str
    git_id: str = ""
    """The SHA-1 that git knows it by; for a large file, that of the note which stands for it."""


def write_listing(path: Path, files: Iterable[RemoteFile]) -> None:
    """Write what the hub listed; raises StorageError."""
    entries = {file.path: _entry(file) for file in sorted(files, key=lambda file: file.path)}
    path.parent.mkdir(parents=True, exist_ok=True)
    content = json.dumps({"format_version": _VERSION, "files": entries}, indent=1)
    write_whole(path, content.encode())


def read_listing(path: Path) -> tuple[RemoteFile, ...]:
    """What the hub listed; empty where nobody has noted it, or it cannot be understood."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        files = [_file(name, entry) for name, entry in content["files"].items()]
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return ()
    is_known = content.get("format_version") == _VERSION
    is_sound = all(is_inside(file.path) and is_digest(file.digest) for file in files)
    return tuple(files) if is_known and is_sound else ()


def _entry(file: RemoteFile) -> dict[str, Any]:
    entry: dict[str, Any] = {"size": file.size_bytes, "blob_id": file.git_id or file.digest}
    if len(file.digest) == 64:
        entry.update(lfs_sha256=file.digest, lfs_size=file.size_bytes)
    return entry


def _file(path: str, entry: dict[str, Any]) -> RemoteFile:
    large = entry.get("lfs_sha256")
    size_bytes = entry["lfs_size"] if large else entry["size"]
    return RemoteFile(path, int(size_bytes), large or entry["blob_id"], entry["blob_id"])
