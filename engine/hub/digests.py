"""Is a file what the hub says it is?

The hub names each file by a digest: large files (LFS) by their SHA-256, small ones by the SHA-1
that git gives a blob, which is of `blob <size>`, a zero byte and the content.
https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

PIECE_BYTES = 2**20

_SHA256 = re.compile(r"[0-9a-f]{64}")
_GIT_SHA1 = re.compile(r"[0-9a-f]{40}")


def is_digest(text: str) -> bool:
    """Whether `text` is a digest that a file can be checked against."""
    return bool(_SHA256.fullmatch(text) or _GIT_SHA1.fullmatch(text))


def start(digest: str, size_bytes: int) -> hashlib._Hash:
    """A digest of the kind of `digest`, to be fed with a file of `size_bytes`.

    Raises ValueError when `digest` is of no kind the hub uses.
    """
    if _SHA256.fullmatch(digest):
        return hashlib.sha256()
    if _GIT_SHA1.fullmatch(digest):
        return hashlib.sha1(f"blob {size_bytes}\0".encode(), usedforsecurity=False)
    raise ValueError(f"{digest!r} is neither a SHA-256 nor a git SHA-1")


def pieces(path: Path) -> Iterator[bytes]:
    """The content of `path`, a piece at a time."""
    with path.open("rb") as file:
        while piece := file.read(PIECE_BYTES):
            yield piece


def is_intact(path: Path, digest: str) -> bool:
    """Whether the file's content has this `digest`; raises OSError when it cannot be read."""
    actual = start(digest, path.stat().st_size)
    for piece in pieces(path):
        actual.update(piece)
    return actual.hexdigest() == digest
