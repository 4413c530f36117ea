"""The librarian: nothing waits for it, and what is asked is answered on the asker's thread."""

import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QThread

from engine.qt.librarian import Librarian
from engine.storage.database import LIBRARY_NAME
from engine.storage.entries import Entry, EntryQuery, Order
from engine.storage.results import Library, Result
from engine.storage.store import Store
from tests.conftest import ROOT
from tests.engine.storage.jobs import caption, story_job

Wait = Callable[[Callable[[], object]], None]


class Reader(QObject):
    """Writes down what a librarian answers, and checks that it does so on this thread."""

    def __init__(self, librarian: Librarian) -> None:
        super().__init__()
        self.found: list[tuple[EntryQuery, list[Entry]]] = []
        self.refreshed: list[tuple[list[Entry], list[str]]] = []
        self.opened: list[Result] = []
        self.failed: list[tuple[str, str]] = []
        librarian.found.connect(self._on_found)
        librarian.refreshed.connect(self._on_refreshed)
        librarian.opened.connect(self._on_opened)
        librarian.failed.connect(self._on_failed)

    def _on_found(self, query: EntryQuery, entries: list[Entry]) -> None:
        assert QThread.currentThread() is self.thread()
        self.found.append((query, entries))

    def _on_refreshed(self, entries: list[Entry], gone: list[str]) -> None:
        assert QThread.currentThread() is self.thread()
        self.refreshed.append((entries, gone))

    def _on_opened(self, result: Result) -> None:
        self.opened.append(result)

    def _on_failed(self, message: str, hint: str) -> None:
        self.failed.append((message, hint))


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def store(data_dir: Path) -> Iterator[Store]:
    with Store.open(data_dir) as opened:
        yield opened


@pytest.fixture
def librarian(application: QCoreApplication) -> Iterator[Librarian]:
    """One that has not been started; closed at the end, without a thread left."""
    made = Librarian()
    yield made
    assert made.close()


@pytest.fixture
def reader(librarian: Librarian) -> Reader:
    return Reader(librarian)


def add(store: Store, text: str) -> str:
    job = story_job(f"/pictures/{text}.png")
    store.add(job)
    store.save(job.id, caption(text))
    return job.id


def test_what_was_asked_before_the_start_is_answered(
    librarian: Librarian, reader: Reader, wait: Wait, store: Store, data_dir: Path
) -> None:
    fox, owl = add(store, "fox"), add(store, "owl")
    query = EntryQuery(order=Order.OLDEST)
    librarian.find(query)
    librarian.open(owl)
    librarian.refresh([owl, "gone"])
    librarian.start(data_dir)
    wait(lambda: reader.found and reader.opened and reader.refreshed)
    ((asked, entries),) = reader.found
    assert asked == query
    assert [entry.job_id for entry in entries] == [fox, owl]
    assert [result.job.id for result in reader.opened] == [owl]
    assert reader.refreshed == [([entries[1]], ["gone"])]


def test_only_the_newest_query_is_answered(
    librarian: Librarian, reader: Reader, wait: Wait, store: Store, data_dir: Path
) -> None:
    fox = add(store, "fox")
    for text in ("f", "fo", "fox"):
        librarian.find(EntryQuery(text))
    librarian.open(fox)
    librarian.start(data_dir)
    wait(lambda: reader.opened)
    assert [query for query, _ in reader.found] == [EntryQuery("fox")]
    librarian.find(EntryQuery("owl"))
    wait(lambda: len(reader.found) == 2)
    assert reader.found[-1] == (EntryQuery("owl"), [])


def test_a_query_that_is_outdated_while_it_is_answered_is_not_told(
    librarian: Librarian,
    reader: Reader,
    wait: Wait,
    data_dir: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The first answer is held back until the second question has been asked."""
    is_asked, may_answer = threading.Event(), threading.Event()
    entries = Library.entries

    def slow(library: Library, query: EntryQuery) -> list[Entry]:
        is_asked.set()
        assert may_answer.wait(60)
        return entries(library, query)

    monkeypatch.setattr(Library, "entries", slow)
    librarian.start(data_dir)
    librarian.find(EntryQuery("a"))
    assert is_asked.wait(60)
    librarian.find(EntryQuery("ab"))
    may_answer.set()
    wait(lambda: reader.found)
    assert reader.found == [(EntryQuery("ab"), [])]


def test_what_the_engine_writes_meanwhile_is_seen(
    librarian: Librarian, reader: Reader, wait: Wait, store: Store, data_dir: Path
) -> None:
    librarian.start(data_dir)
    librarian.find(EntryQuery())
    wait(lambda: reader.found)
    fox = add(store, "fox")
    librarian.refresh([fox])
    wait(lambda: reader.refreshed)
    ((entries, gone),) = reader.refreshed
    assert [(entry.job_id, entry.caption) for entry in entries] == [(fox, "fox, I think")]
    assert gone == []


def test_a_question_that_fails_is_told_and_the_next_one_answered(
    librarian: Librarian, reader: Reader, wait: Wait, data_dir: Path
) -> None:
    librarian.start(data_dir)
    librarian.open("nobody")
    librarian.find(EntryQuery())
    wait(lambda: reader.found)
    assert reader.failed == [("The library has no job ‘nobody’.", "")]


def test_a_library_that_cannot_be_opened_is_told(
    librarian: Librarian, reader: Reader, wait: Wait, data_dir: Path
) -> None:
    data_dir.write_text("not a folder")
    librarian.start(data_dir)
    wait(lambda: reader.failed)
    ((message, hint),) = reader.failed
    assert "cannot be created" in message
    assert hint


def test_it_can_be_closed_at_any_moment(
    application: QCoreApplication, store: Store, data_dir: Path
) -> None:
    assert Librarian().close()
    for _ in range(5):
        librarian = Librarian()
        librarian.start(data_dir)
        for number in range(100):
            librarian.refresh([str(number)])
        assert librarian.close()


def test_closing_leaves_the_library_to_others(
    librarian: Librarian, reader: Reader, wait: Wait, data_dir: Path
) -> None:
    librarian.start(data_dir)
    librarian.find(EntryQuery())
    wait(lambda: reader.found)
    assert librarian.close()
    with closing(sqlite3.connect(data_dir / LIBRARY_NAME)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_the_window_does_not_wait_for_the_database_to_be_imported() -> None:
    code = (
        "import sys, engine.qt.librarian\n"
        "assert not {'sqlalchemy', 'pydantic', 'numpy', 'PIL'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)
