"""Files copied so that a cut leaves nothing half: a part, checked, then given its name."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from engine.errors import StorageError
from engine.hub import digests
from engine.hub.plan import RESERVE_BYTES
from engine.paths import free_bytes


@dataclass(frozen=True)
class Carried:
    """How far it is: the file that is being carried, and the bytes of all of them."""

    path: str
    done_bytes: int
    total_bytes: int


def pour(source: IO[bytes], target: Path, digest: str = "") -> Iterator[int]:
    """Copy `source` into the file `target`, yielding the bytes of each piece.

    `target` is there whole or not at all, and checked against `digest` if that is known, else
    against what was read.  Raises StorageError when it is not the same; OSError.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f".{target.name}.part")
    read = hashlib.sha256()
    with part.open("wb") as file:
        while piece := source.read(digests.PIECE_BYTES):
            file.write(piece)
            read.update(piece)
            yield len(piece)
        file.flush()
        os.fsync(file.fileno())
    if not digests.is_intact(part, digest or read.hexdigest()):
        part.unlink()
        raise damaged(target.name)
    os.replace(part, target)


def damaged(name: str) -> StorageError:
    """What to tell of a file that is not what it should be."""
    return StorageError(
        f"The file ‘{name}’ is damaged, or became so on the way.",
        "Try again; if it stays so, get the model from where it came.",
    )


def check_room(folder: Path, needed_bytes: int, what: str) -> None:
    """Raise StorageError unless `needed_bytes` fit on the disk of `folder`, which need not be."""
    free = free_bytes(folder.absolute())
    if needed_bytes and needed_bytes + min(RESERVE_BYTES, free // 10) > free:
        raise StorageError(
            f"{what} does not fit into ‘{folder}’: {needed_bytes / 1e9:.1f} GB are needed, "
            f"{free / 1e9:.1f} GB are free.",
            "Free some space there, or choose another folder.",
        )


def as_storage_error(error: OSError, what: str) -> StorageError:
    """What to tell the user when a disk refuses."""
    return StorageError(
        f"{what}: {error.strerror or error}.",
        "See that the disk is there, has room and may be written to, then try again.",
    )


def total_size(paths: Iterable[Path]) -> int:
    """The bytes of these files."""
    return sum(path.stat().st_size for path in paths)
