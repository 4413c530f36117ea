"""The library's SQLite file: opened, checked, brought up to date, and its transactions.

Write-ahead logging lets one process write while others read.  `synchronous` is FULL: a job ends
a few steps a minute, so one fsync a step costs nothing that is felt, and a step that was told to
be finished outlives a power cut, not only the death of the process (which NORMAL would, too).
See https://www.sqlite.org/pragma.html#pragma_synchronous.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import Connection as SqliteConnection
from typing import Any

import sqlalchemy as sa
from filelock import FileLock
from sqlalchemy.orm import Session

from engine.storage.failures import plain_errors
from engine.storage.search import teach
from engine.storage.upgrade import REVISION, revision_of, upgrade

LIBRARY_NAME = "library.sqlite3"
BUSY_TIMEOUT_S = 10.0
CACHE_KIB = 65_536
"""Room for the pages of ten thousand jobs; SQLite's own 2 MB would be read anew for every list."""


class Database:
    """An open library file.  Any thread may use it; every transaction is a session of its own."""

    def __init__(self, path: Path) -> None:
        """Open the library at `path`, and make or upgrade it where needed.

        Raises StorageError when it is damaged, of a newer version, or cannot be written.
        """
        self.path = path
        self._engine = _engine(path)
        # pysqlite begins a transaction too late; see "begin" in `_engine`.
        self._writing = self._engine.execution_options(begin="BEGIN IMMEDIATE")
        try:
            with plain_errors(path):
                self._bring_up_to_date()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Close the file; what was committed is in it."""
        self._engine.dispose()

    @contextmanager
    def guard(self) -> Iterator[None]:
        """Keep other processes from what is done to files beside the library, briefly.

        Raises StorageError when another process takes too long.
        """
        with plain_errors(self.path), FileLock(self.path.with_suffix(".lock"), BUSY_TIMEOUT_S):
            yield

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one moment of the library and changes nothing."""
        with plain_errors(self.path), Session(self._engine) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session that is the only one to write; on the disk when the block ends, or undone."""
        with plain_errors(self.path), Session(self._writing) as session, session.begin():
            yield session

    def _bring_up_to_date(self) -> None:
        if revision_of(self._engine, self.path) != REVISION:
            with self.guard():
                if revision_of(self._engine, self.path) is None:
                    _use_write_ahead_log(self._engine)
                upgrade(self._writing, self.path)
        with self.writing() as session:
            # Writes nothing, but fails where nothing can be written: told now, not after a story.
            session.execute(sa.text("DELETE FROM alembic_version WHERE 1 = 0"))


def _engine(path: Path) -> sa.Engine:
    engine = sa.create_engine(
        sa.URL.create("sqlite", database=str(path)),
        connect_args={"timeout": BUSY_TIMEOUT_S, "isolation_level": None},
    )

    @sa.event.listens_for(engine, "connect")
    def _set_up(connection: SqliteConnection, record: object) -> None:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        teach(connection)

    @sa.event.listens_for(engine, "begin")
    def _begin(connection: sa.Connection) -> None:
        options: dict[str, Any] = dict(connection.get_execution_options())
        connection.exec_driver_sql(options.get("begin", "BEGIN"))

    return engine


def _use_write_ahead_log(engine: sa.Engine) -> None:
    """Switch once: the mode stays with the file, and cannot change inside a transaction."""
    connection = engine.raw_connection()
    try:
        connection.cursor().execute("PRAGMA journal_mode = WAL")
    finally:
        connection.close()
