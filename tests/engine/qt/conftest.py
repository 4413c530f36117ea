"""A Qt application without a window, and an engine whose events are written down."""

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication

from engine.events import Event
from engine.qt.service import EngineService
from engine.settings import Settings


@pytest.fixture(scope="session")
def application(qapp: QApplication) -> QCoreApplication:
    """The same as the window's tests have: a process can have only one."""
    return qapp


@pytest.fixture
def wait(application: QCoreApplication) -> Callable[[Callable[[], object]], None]:
    """Lets Qt work until a condition is true."""

    def until(condition: Callable[[], object]) -> None:
        limit = QDeadlineTimer(120_000)
        tick = QTimer()
        tick.start(20)
        while not condition():
            assert not limit.hasExpired(), "it did not happen"
            application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    return until


class Listener(QObject):
    """Writes down what a service tells, and checks that it does so on this thread."""

    def __init__(self, service: EngineService) -> None:
        super().__init__()
        self.events: list[Event] = []
        self.is_open = False
        self.refusals: list[tuple[str, str]] = []
        service.event_told.connect(self._on_event)
        service.opened.connect(self._on_opened)
        service.could_not_open.connect(self._on_refused)

    def told(self, kind: type) -> list[Event]:
        return [event for event in self.events if isinstance(event, kind)]

    def _on_event(self, event: Event) -> None:
        assert QThread.currentThread() is self.thread()
        self.events.append(event)

    def _on_opened(self) -> None:
        self.is_open = True

    def _on_refused(self, message: str, hint: str) -> None:
        self.refusals.append((message, hint))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path / "data", log_dir=tmp_path, cache_dir=tmp_path)


@pytest.fixture
def service(application: QCoreApplication, settings: Settings) -> Iterator[EngineService]:
    """An engine that has not been started; closed at the end, without a thread left."""
    threads = set(threading.enumerate())
    made = EngineService(lambda: settings)
    yield made
    assert made.close()
    left = {
        thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread)
    }
    assert left <= threads


@pytest.fixture
def listener(service: EngineService) -> Listener:
    return Listener(service)
