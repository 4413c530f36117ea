"""Widgets are destroyed on the window's thread, whoever makes the objects too many."""

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from engine import importing
from engine.qt.garbage import GarbageCollector


class Circular(QWidget):
    """A widget that only the garbage collector can free; it notes on which thread that was."""

    freed_on: list[threading.Thread] = []  # noqa: RUF012 - shared by all on purpose

    def __init__(self) -> None:
        super().__init__()
        self.itself = self

    def __del__(self) -> None:
        self.freed_on.append(threading.current_thread())


class Circle:
    """The same without a widget."""

    def __init__(self) -> None:
        self.itself = self


def make_many() -> None:
    """More objects than the collector lets pass, in circles."""
    for _ in range(5000):
        one: list[object] = []
        one.append(one)


@pytest.fixture(autouse=True)
def _none_freed() -> None:
    gc.collect()
    Circular.freed_on.clear()


def test_another_thread_leaves_widgets_alone(qtbot: QtBot) -> None:
    collector = GarbageCollector()
    Circular()
    busy = threading.Thread(target=make_many)
    busy.start()
    busy.join()
    assert Circular.freed_on == []

    def is_freed() -> bool:
        make_many()  # objects of before that go meanwhile count against what came
        return bool(Circular.freed_on)

    qtbot.waitUntil(is_freed)
    assert Circular.freed_on == [threading.main_thread()]
    collector.close()
    assert gc.isenabled()


def test_what_is_imported_is_not_walked(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, end = threading.Event(), threading.Event()

    def slow(name: str) -> None:
        begun.set()
        end.wait()

    monkeypatch.setattr(importing, "import_module", slow)
    worker = threading.Thread(target=importing.import_gently, args=["a_large_module"])
    worker.start()
    begun.wait()
    collector = GarbageCollector()
    seen = weakref.ref(Circle())
    make_many()
    timer = collector.findChild(QTimer)
    assert timer is not None
    with qtbot.waitSignals([timer.timeout, timer.timeout]):
        pass
    is_there = seen() is not None
    end.set()
    worker.join()
    collector.close()
    assert is_there
