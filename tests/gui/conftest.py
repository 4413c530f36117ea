"""A window without a screen: what every test of the window starts with."""

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.logs import close_logs
from gui import theme
from gui.app import Vignette
from gui.first_look import first_look

LONG_MS = 120_000
"""For what may take its time on a busy machine: a model is read, a story told."""

Open = Callable[..., Vignette]


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["vignette", "-style", "fusion"]


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    theme.apply(qapp, theme.Theme.LIGHT)


@pytest.fixture(autouse=True)
def _widgets_are_freed_on_this_thread() -> Iterator[None]:
    """As `engine.qt.garbage` sees to it in the program."""
    gc.disable()
    yield
    gc.enable()
    gc.collect(1)


@pytest.fixture
def homes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which the windows of this test keep all that they keep."""
    for kind in ("DATA", "CONFIG", "CACHE", "LOG"):
        monkeypatch.setenv(f"VIGNETTE_{kind}_DIR", str(tmp_path / kind.lower()))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def open_vignette(qapp: QApplication, qtbot: QtBot, homes: Path) -> Iterator[Open]:
    """Opens the whole program on the folders of this test, also once more after it was closed;
    unless told otherwise, waits until its library is listed."""
    opened: list[Vignette] = []

    def opening(sources: Sequence[str] = (), *, is_ready: bool = True) -> Vignette:
        made = Vignette(qapp, first_look())
        opened.append(made)
        made.show(sources)
        if is_ready:
            qtbot.waitActive(made.window)
            qtbot.waitUntil(lambda: made.library.query is not None, timeout=LONG_MS)
            qtbot.waitUntil(lambda: made.desk._surroundings is not None, timeout=LONG_MS)
        return made

    yield opening
    put_away(*opened)


def put_away(*opened: Vignette) -> None:
    """Close the programs of a test, and leave nothing of them to the next one."""
    for made in opened:
        # The language and the size of text are the application's: the next test has its own.
        made.preferences.update(window={"interface_language": "en", "text_percent": 100})
        made.window.hide()
        made.close()
        for translator in made._translation._translators:
            QCoreApplication.removeTranslator(translator)
        made.window.deleteLater()
        made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    close_logs()


@pytest.fixture
def vignette(open_vignette: Open) -> Vignette:
    """The whole program, with folders of its own, an empty library and its engine awake."""
    return open_vignette()
