"""The library fits, has names, and speaks other languages."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.qt.pictures import PictureLoader
from engine.storage.entries import EntryQuery
from gui import theme
from gui.models.library import LibraryModel
from gui.views.library_view import LibraryView
from tests.engine.images.pictures import corners, encode
from tests.gui.entries import entries, entry
from tests.gui.views.library.parts import LEFT, Heard


def test_the_grid_fills_the_width_whatever_it_is(
    qtbot: QtBot, view: LibraryView, model: LibraryModel, heard: Heard
) -> None:
    model.set_entries(EntryQuery(), entries(30))
    qtbot.mouseClick(view.bar.grid_button, LEFT)
    assert view.is_grid
    assert heard.told == [("grid_changed", True)]

    def columns() -> int:
        tops = [view.list.visualRect(model.index(row)).top() for row in range(30)]
        return tops.count(tops[0])

    for width, wanted in ((320, 2), (900, 6), (240, 1)):
        view.resize(width, 640)
        qtbot.waitUntil(lambda wanted=wanted: columns() == wanted)
        row = view.list.visualRect(model.index(columns() - 1))
        assert view.list.viewport().width() - row.right() < 12
    qtbot.mouseClick(view.bar.grid_button, LEFT)
    qtbot.waitUntil(lambda: columns() == 1)


def test_thumbnails_arrive_on_the_screen(
    qtbot: QtBot, view: LibraryView, model: LibraryModel, loader: PictureLoader, tmp_path: Path
) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(encode(corners(), "PNG"))
    model.set_entries(EntryQuery(), [entry(1, picture_path=str(path))])
    loader.start(tmp_path)

    def shows_red() -> bool:
        image = view.list.viewport().grab().toImage()
        box = view.list.visualRect(model.index(0))
        red, green, blue, _ = image.pixelColor(box.left() + 24, box.center().y() - 12).getRgb()
        return red > 150 and green < 90 and blue < 90

    qtbot.waitUntil(shows_red)


@pytest.mark.parametrize("is_grid", [False, True], ids=["list", "grid"])
@pytest.mark.parametrize("percent", [100, 200])
def test_text_of_any_size_has_room(
    qapp: QApplication, view: LibraryView, model: LibraryModel, is_grid: bool, percent: int
) -> None:
    theme.apply(qapp, theme.Theme.LIGHT, percent)
    view.set_grid(is_grid)
    model.set_entries(EntryQuery(), entries(3))
    qapp.sendPostedEvents()
    box = view.list.visualRect(model.index(0))
    line = view.list.fontMetrics().height()
    assert box.height() >= (box.width() + line if is_grid else 3 * line)
    for control in (view.bar.show_box, view.bar.order_button, view.bar.grid_button):
        assert control.height() >= max(theme.LEAST_TARGET_PX, line)
        assert control.width() >= theme.LEAST_TARGET_PX


def test_everything_has_a_name_and_is_reached_by_tab(
    qtbot: QtBot, view: LibraryView, model: LibraryModel
) -> None:
    model.set_entries(EntryQuery(), entries(3))
    controls = [
        view.bar.search,
        view.bar.show_box,
        view.bar.order_button,
        view.bar.grid_button,
        view.list,
    ]
    controls[0].setFocus()
    for control, following in pairwise(controls):
        assert control.accessibleName()
        qtbot.keyClick(control, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is following


def test_it_speaks_another_language_at_once(qapp: QApplication, view: LibraryView) -> None:
    view.bar.show_box.setItemText(0, "Alle")
    qapp.sendEvent(view.bar, QEvent(QEvent.Type.LanguageChange))
    assert view.bar.show_box.itemText(0) == "All"
    assert view.bar.query == EntryQuery()
