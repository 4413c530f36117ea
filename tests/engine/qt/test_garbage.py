"""Widgets are destroyed on the window's thread, whoever makes the objects too many."""

import gc
import threading

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.garbage import GarbageCollector


class Circular(QWidget):
    """A widget that only the garbage collector can free; it notes on which thread that was."""

    freed_on: list[threading.Thread] = []  # noqa: RUF012 - shared by all on purpose

    def __init__(self) -> None:
        super().__init__()
        self.itself = self

    def __del__(self) -> None:
        self.freed_on.append(threading.current_thread())


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
    qtbot.waitUntil(lambda: bool(Circular.freed_on))
    assert Circular.freed_on == [threading.main_thread()]
    collector.close()
    assert gc.isenabled()
