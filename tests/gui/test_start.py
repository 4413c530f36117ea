"""The window while it is being furnished: it listens already."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.start import Start
from tests.gui.conftest import put_away
from tests.gui.telling import SAMPLES, until


def drop(window: MainWindow, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    assert event.isAccepted()


def test_what_is_dropped_at_any_moment_of_the_start_is_told(
    qapp: QApplication, qtbot: QtBot, homes: Path
) -> None:
    start = Start(qapp, [SAMPLES[1]])
    dropped: list[Path] = []

    def drop_one() -> None:
        dropped.append(homes / f"{len(dropped)}.jpg")
        shutil.copyfile(SAMPLES[0], dropped[-1])
        drop(start._window, dropped[-1])

    def dropping(steps: Iterator[None]) -> Iterator[None]:
        for _ in steps:
            drop_one()
            yield

    def on_imported() -> None:
        drop_one()
        start._steps = dropping(start._steps)

    start._window.painted.connect(drop_one)
    start._imported.connect(on_imported)
    start.show()
    until(qtbot, lambda: start._window.is_furnished)
    assert start.vignette is not None
    vignette = start.vignette
    until(qtbot, lambda: vignette.session.jobs.rowCount() == len(dropped) + 1)
    assert len(dropped) > 8
    start.finish()
    put_away(vignette)


def test_a_window_that_is_closed_before_it_is_furnished_ends_cleanly(
    qapp: QApplication, qtbot: QtBot, homes: Path
) -> None:
    start = Start(qapp, [])
    start._window.painted.connect(start._window.close)
    start.show()
    until(qtbot, lambda: start.vignette)
    start._timer.stop()
    start.finish()
    assert start.vignette is not None
    assert start.vignette._is_closed
    assert not list((homes / "data").glob("*.sqlite3"))
    put_away(start.vignette)
