"""What the database and the disk complain of, as sentences: the one place that translates."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pydantic import ValidationError
from sqlalchemy.exc import DatabaseError, OperationalError

from engine.errors import StorageError

_FULL = (
    "The disk is full: the library ‘{path}’ could not be written.",
    "Free some space and try again; what was finished before is kept.",
)
_READ_ONLY = (
    "The library ‘{path}’ can be read but not written.",
    "Allow writing to the file and its folder, or name another folder with VIGNETTE_DATA_DIR.",
)
_DAMAGED = (
    "The library ‘{path}’ is damaged, and was left as it is.",
    "Put back a copy of it, or move it away to begin a new one.",
)
_BUSY = (
    "The library ‘{path}’ was in use by another program for too long.",
    "Close the other program, then try again.",
)
_CLOSED = (
    "The library ‘{path}’ cannot be opened.",
    "Allow opening the file and its folder, or name another folder with VIGNETTE_DATA_DIR.",
)
_BROKEN_DISK = (
    "The disk could not read or write the library ‘{path}’.",
    "See that the disk is connected, healthy and not full, then try again.",
)

_SQLITE = {
    "database or disk is full": _FULL,
    "readonly database": _READ_ONLY,
    "not a database": _DAMAGED,
    "malformed": _DAMAGED,
    "database is locked": _BUSY,
    "unable to open": _CLOSED,
    "disk I/O error": _BROKEN_DISK,
}
"""By SQLite's own words (sqlite3ErrStr in its main.c); Python 3.10 does not tell the codes."""

_SYSTEM = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: _FULL,
    errno.EROFS: _READ_ONLY,
    errno.EACCES: _READ_ONLY,
    errno.EPERM: _READ_ONLY,
}


@contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    """Raise StorageError, naming the library at `path`, for what goes wrong inside.

    A mistake in a query is none of the user's business and passes as it is.
    """
    try:
        yield
    except DatabaseError as error:
        if type(error) not in (DatabaseError, OperationalError):
            raise
        words = str(error.orig)
        found = next((told for text, told in _SQLITE.items() if text in words), None)
        raise _told(path, found, words) from error
    except TimeoutError as error:
        raise _told(path, _BUSY) from error
    except OSError as error:
        raise _told(path, _SYSTEM.get(error.errno or 0), str(error)) from error
    except ValidationError as error:
        raise _told(path, _DAMAGED) from error


def _told(path: Path, sentences: tuple[str, str] | None, words: str = "") -> StorageError:
    message, hint = sentences or (f"The library ‘{{path}}’ could not be used: {words}.", "")
    return StorageError(message.format(path=path), hint)
