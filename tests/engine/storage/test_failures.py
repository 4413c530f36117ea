"""A disk that is full, a library that is damaged, locked or read-only: one sentence each."""

from __future__ import annotations

import errno
import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa
from filelock import FileLock
from sqlalchemy.exc import ProgrammingError

from engine.errors import StorageError
from engine.jobs import Saved
from engine.schema import Story
from engine.storage import database
from engine.storage.database import LIBRARY_NAME
from engine.storage.failures import plain_errors
from engine.storage.results import Library
from engine.storage.store import Store
from tests.engine.storage.jobs import caption, story_job

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="rights are another matter there")


def assert_whole(data_dir: Path) -> None:
    with closing(sqlite3.connect(data_dir / LIBRARY_NAME)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_a_damaged_library_is_named_and_left_as_it_is(data_dir: Path) -> None:
    data_dir.mkdir()
    path = data_dir / LIBRARY_NAME
    path.write_bytes(b"This was a library once. " * 1000)
    before = path.read_bytes()
    with pytest.raises(StorageError, match=f"{LIBRARY_NAME}’ is damaged") as caught:
        Store.open(data_dir)
    assert "Put back a copy" in caught.value.hint
    assert path.read_bytes() == before
    assert not list((data_dir / "owners").glob("*")) if (data_dir / "owners").exists() else True


def test_a_library_with_broken_pages_is_named_and_left_as_it_is(data_dir: Path) -> None:
    Store.open(data_dir).close()
    path = data_dir / LIBRARY_NAME
    content = bytearray(path.read_bytes())
    content[100:] = b"\xa5" * (len(content) - 100)
    path.write_bytes(content)
    with pytest.raises(StorageError, match="is damaged"):
        Store.open(data_dir)
    assert path.read_bytes() == bytes(content)


def test_a_row_that_makes_no_sense_is_damage(store: Store, data_dir: Path) -> None:
    job = story_job()
    store.add(job)
    with closing(sqlite3.connect(data_dir / LIBRARY_NAME)) as connection, connection:
        connection.execute('UPDATE job SET request = \'{"recipe": "fly"}\'')
    with pytest.raises(StorageError, match="is damaged"):
        store.job(job.id)


@posix_only
def test_a_folder_that_cannot_be_written_is_named(without_root_powers: Path) -> None:
    data_dir = without_root_powers / "library"
    Store.open(data_dir).close()
    (data_dir / LIBRARY_NAME).chmod(0o444)
    data_dir.chmod(0o555)
    for opening in (lambda: Store.open(data_dir), lambda: Library.open(data_dir).__enter__()):
        with pytest.raises(StorageError, match=LIBRARY_NAME) as caught:
            opening()
        assert "VIGNETTE_DATA_DIR" in caught.value.hint


@posix_only
def test_a_library_that_cannot_be_written_is_named_at_once(without_root_powers: Path) -> None:
    data_dir = without_root_powers / "library"
    Store.open(data_dir).close()
    (data_dir / LIBRARY_NAME).chmod(0o444)
    with pytest.raises(StorageError, match="can be read but not written"):
        Store.open(data_dir)


@posix_only
def test_an_owners_folder_that_cannot_be_written_is_named(without_root_powers: Path) -> None:
    data_dir = without_root_powers / "library"
    Store.open(data_dir).close()
    (data_dir / "owners").chmod(0o555)
    with pytest.raises(StorageError, match="can be read but not written"):
        Store.open(data_dir)


def test_a_folder_in_the_place_of_the_library_is_named(data_dir: Path) -> None:
    (data_dir / LIBRARY_NAME).mkdir(parents=True)
    with pytest.raises(StorageError, match="cannot be opened"):
        Store.open(data_dir)


@contextmanager
def at_most(pages: int) -> Iterator[None]:
    """SQLite's own full disk: databases opened meanwhile have no room for more pages."""

    def limit(connection: sqlite3.Connection, record: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages}")

    sa.event.listen(sa.Engine, "connect", limit)
    try:
        yield
    finally:
        sa.event.remove(sa.Engine, "connect", limit)


def test_a_full_disk_is_told_and_what_was_finished_is_kept(data_dir: Path) -> None:
    job = story_job()
    with at_most(40), Store.open(data_dir) as store:
        store.add(job)
        store.save(job.id, caption())
        with pytest.raises(StorageError, match="The disk is full") as caught:
            store.save(job.id, Story("and then " * 100_000))
        assert "Free some space" in caught.value.hint
        assert store.saved(job.id) == Saved(caption())
        store.save(job.id, Story("The end."))
    assert_whole(data_dir)
    with Store.open(data_dir) as store:
        assert store.saved(job.id) == Saved(caption(), Story("The end."))


def test_a_full_disk_while_the_library_is_made_leaves_nothing_half_made(data_dir: Path) -> None:
    with at_most(5), pytest.raises(StorageError, match="The disk is full"):
        Store.open(data_dir)
    with Store.open(data_dir) as store:
        store.add(story_job())


@posix_only
def test_a_disk_that_refuses_to_write_is_told_and_loses_nothing(data_dir: Path) -> None:
    import resource

    job = story_job()
    with Store.open(data_dir) as store:
        store.add(job)
        store.save(job.id, caption())
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, hard))
        try:
            with pytest.raises(StorageError, match="The disk"):
                store.save(job.id, Story("and then " * 100_000))
            with pytest.raises(StorageError, match="cannot be written"):
                store.keep_picture(b"x" * 400_000, "png")
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        assert store.saved(job.id) == Saved(caption())
        store.save(job.id, Story("The end."))
    assert_whole(data_dir)
    assert list((data_dir / "pictures").rglob("*.*")) == []


def test_a_library_that_stays_locked_is_told(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_TIMEOUT_S", 0.05)
    with Store.open(data_dir) as store:
        with closing(sqlite3.connect(data_dir / LIBRARY_NAME, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StorageError, match="in use by another program"):
                store.add(story_job())
            other.execute("ROLLBACK")
        store.add(story_job())
        with (
            FileLock((data_dir / LIBRARY_NAME).with_suffix(".lock")),
            pytest.raises(StorageError, match="in use by another program"),
        ):
            store.interrupted()


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (errno.ENOSPC, "The disk is full"),
        (errno.EROFS, "can be read but not written"),
        (errno.ENXIO, "could not be used: .*No such device"),
    ],
)
def test_what_the_system_complains_of_is_told(code: int, told: str) -> None:
    with pytest.raises(StorageError, match=told), plain_errors(Path("library")):
        raise OSError(code, os.strerror(code))


def test_a_mistake_in_a_query_is_no_fault_of_the_disk(store: Store) -> None:
    mistake = ProgrammingError("SELECT", {}, sqlite3.ProgrammingError("wrong number of bindings"))
    with pytest.raises(ProgrammingError), plain_errors(Path("library")):
        raise mistake
