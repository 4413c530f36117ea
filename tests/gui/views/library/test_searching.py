"""The library is searched, filtered and sorted."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from engine.storage.entries import EntryQuery, Order, Show
from gui.models.library import LibraryModel
from gui.views.library_view import LibraryView
from tests.gui.entries import entries
from tests.gui.views.library.parts import CONTROL, Heard


def test_a_search_waits_for_a_pause_in_typing(
    qtbot: QtBot, view: LibraryView, heard: Heard
) -> None:
    qtbot.keyClicks(view.bar.search, "fox")
    assert heard.queries == []
    qtbot.waitUntil(lambda: heard.queries != [], timeout=1000)
    assert heard.queries == [EntryQuery("fox")]
    assert view.query == EntryQuery("fox")


def test_ctrl_f_searches_and_escape_clears(
    qtbot: QtBot, view: LibraryView, model: LibraryModel, heard: Heard
) -> None:
    model.set_entries(EntryQuery(), entries(5))
    view.focus_list()
    qtbot.keyClick(view.list, Qt.Key.Key_F, CONTROL)
    assert view.bar.search.hasFocus()
    qtbot.keyClicks(view.bar.search, "fox")
    qtbot.keyClick(view.bar.search, Qt.Key.Key_Return)
    assert heard.queries == [EntryQuery("fox")]
    assert view.list.hasFocus()
    view.focus_search()
    qtbot.keyClick(view.bar.search, Qt.Key.Key_Escape)
    assert view.bar.search.text() == ""
    assert heard.queries[1:] == [EntryQuery()]


def test_the_filter_and_the_order_are_chosen(qtbot: QtBot, view: LibraryView, heard: Heard) -> None:
    view.bar.show_box.setFocus()
    for _ in range(3):
        qtbot.keyClick(view.bar.show_box, Qt.Key.Key_Down)
    assert view.bar.show_box.currentText() == "Failed"
    by_name = view.bar.order_button.menu().actions()[2]
    by_name.trigger()
    assert by_name.isChecked()
    assert heard.queries[-2:] == [
        EntryQuery(show=Show.FAILED),
        EntryQuery(show=Show.FAILED, order=Order.NAME),
    ]
