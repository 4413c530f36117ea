"""A file that others may read while it grows, and that survives a crash or a full disk."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

from engine.errors import StorageError

_REASONS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is full",
    errno.EFBIG: "the disk cannot hold a file as large",
    errno.EACCES: "writing there is not allowed",
    errno.EPERM: "writing there is not allowed",
    errno.EROFS: "the disk can only be read",
    errno.EISDIR: "a folder has that name",
    errno.ENOTDIR: "its folder is a file",
    errno.EEXIST: "its folder is a file",
}


class GrowingFile:
    """Bytes appended whole or not at all, straight to the system: nothing waits in a buffer."""

    def __init__(self, path: Path, first: bytes = b"") -> None:
        """Put a file that holds `first` at `path`, in place of what may be there, at once.

        Folders that are missing are made.  Raises StorageError.
        """
        self.path = path
        part = path.with_name(f"{path.name}.part")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            part.write_bytes(first)
            os.replace(part, path)
            self._file = open(path, "r+b", buffering=0)  # noqa: SIM115 - closed by `close`
        except OSError as error:
            with suppress(OSError):
                part.unlink()
            raise _storage_error(path, error) from error
        self._size = len(first)

    def append(self, data: bytes) -> None:
        """Add `data` at the end; raises StorageError, and the file is as it was."""
        try:
            self._write(self._size, data)
        except OSError as error:
            with suppress(OSError):  # a broken disk may refuse even this
                self._file.truncate(self._size)
            raise _storage_error(self.path, error) from error
        self._size += len(data)

    def patch(self, offset: int, data: bytes) -> None:
        """Write `data` over bytes that are there already; raises StorageError."""
        try:
            self._write(offset, data)
        except OSError as error:
            raise _storage_error(self.path, error) from error

    def close(self) -> None:
        """Let go of the file; it can be called twice."""
        self._file.close()

    def _write(self, offset: int, data: bytes) -> None:
        self._file.seek(offset)
        rest = memoryview(data)
        while rest:  # the system may take a part and tell only at the next call why not more
            rest = rest[self._file.write(rest) :]


def _storage_error(path: Path, error: OSError) -> StorageError:
    reason = _REASONS.get(error.errno or 0, error.strerror or str(error))
    return StorageError(
        f"‘{path}’ cannot be written: {reason}.", "Make room there, or choose another folder."
    )
