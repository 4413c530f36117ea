"""Work that goes on in steps beside the window, and can be stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject

from engine.errors import StorageError
from engine.qt.steps import Steps

Wait = Callable[[Callable[[], object]], None]


class Told(QObject):
    """Writes down what is told, and on which thread."""

    def __init__(self, steps: Steps) -> None:
        super().__init__()
        self.stepped: list[object] = []
        self.ends: list[object] = []
        self.threads: set[threading.Thread] = set()
        steps.stepped.connect(self._on_stepped)
        steps.ended.connect(self._on_ended)
        steps.failed.connect(self._on_failed)
        steps.stopped.connect(self._on_stopped)

    def _on_stepped(self, step: object) -> None:
        self.stepped.append(step)
        self.threads.add(threading.current_thread())

    def _on_ended(self, last: object) -> None:
        self._end(("ended", last))

    def _on_failed(self, message: str, hint: str) -> None:
        self._end((message, hint))

    def _on_stopped(self) -> None:
        self._end("stopped")

    def _end(self, how: object) -> None:
        self.ends.append(how)
        self.threads.add(threading.current_thread())


@pytest.fixture
def steps(application: QCoreApplication) -> Iterator[Steps]:
    made = Steps("test")
    yield made
    made.close()


def test_steps_are_told_on_the_thread_of_their_owner_and_the_last_never_missed(
    steps: Steps, wait: Wait
) -> None:
    told = Told(steps)
    steps.start(lambda: (number for number in range(1000)))
    wait(lambda: told.ends)
    assert told.ends == [("ended", 999)]
    assert told.stepped[0] == 0
    assert len(told.stepped) < 1000, "a window need not see them all"
    assert told.threads == {threading.current_thread()}


def test_an_error_is_told_as_a_sentence(steps: Steps, wait: Wait) -> None:
    def work() -> Generator[int, None, None]:
        yield 1
        raise StorageError("The disk is full.", "Make room.")

    told = Told(steps)
    steps.start(work)
    wait(lambda: told.ends)
    assert told.ends == [("The disk is full.", "Make room.")]


def test_a_mistake_of_ours_is_told_and_logged(
    steps: Steps, wait: Wait, caplog: pytest.LogCaptureFixture
) -> None:
    def work() -> Generator[int, None, None]:
        yield 1 // 0

    told = Told(steps)
    steps.start(work)
    wait(lambda: told.ends)
    assert "ZeroDivisionError" in str(told.ends[0])
    assert "test failed" in caplog.text


def test_stopping_closes_the_work_and_ends_its_waiting(
    application: QCoreApplication, wait: Wait
) -> None:
    waiting, is_closed = threading.Event(), threading.Event()

    def work() -> Generator[int, None, None]:
        try:
            yield 1
            waiting.wait(60)
            yield 2
        finally:
            is_closed.set()

    steps = Steps("test", waiting.set)
    told = Told(steps)
    steps.start(work)
    wait(lambda: told.stepped)
    steps.stop()
    wait(lambda: told.ends)
    assert told.ends == ["stopped"]
    assert is_closed.is_set()
    steps.close()
    assert steps.is_over


def test_what_was_stopped_before_does_not_begin(steps: Steps, wait: Wait) -> None:
    told = Told(steps)
    steps.stop()
    steps.start(lambda: pytest.fail("it began"))
    wait(lambda: told.ends)
    assert told.ends == ["stopped"]
