"""Entries of the library are opened and selected."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from engine.storage.entries import EntryQuery, Order
from gui.models.library import LibraryModel
from gui.views.library_view import LibraryView
from tests.gui.entries import entries, entry
from tests.gui.views.library.parts import CONTROL, SHIFT, Heard, click


def test_a_click_opens(qtbot: QtBot, view: LibraryView, model: LibraryModel, heard: Heard) -> None:
    model.set_entries(EntryQuery(), entries(5))
    click(qtbot, view, 2)
    assert heard.opened == ["job3"]


def test_the_keyboard_walks_and_opens(
    qtbot: QtBot, view: LibraryView, model: LibraryModel, heard: Heard
) -> None:
    model.set_entries(EntryQuery(), entries(5))
    view.focus_list()
    qtbot.keyClick(view.list, Qt.Key.Key_Down)
    qtbot.keyClick(view.list, Qt.Key.Key_End)
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    assert heard.opened == ["job5", "job4", "job1", "job1"]


def test_typing_goes_to_a_name(
    qtbot: QtBot, view: LibraryView, model: LibraryModel, heard: Heard
) -> None:
    model.set_entries(EntryQuery(), [*entries(5), entry(0, name="zebra.jpg")])
    view.focus_list()
    qtbot.keyClicks(view.list, "ze")
    assert heard.opened[-1] == "job0"


def test_several_are_selected_and_none_of_them_opened(
    qtbot: QtBot, view: LibraryView, model: LibraryModel, heard: Heard
) -> None:
    model.set_entries(EntryQuery(), entries(8))
    click(qtbot, view, 0)
    click(qtbot, view, 2, SHIFT)
    click(qtbot, view, 4, CONTROL)
    assert view.selected_ids() == ["job8", "job7", "job6", "job4"]
    assert heard.opened == ["job8"]
    assert view.count.text() == "4 story(s) selected"
    qtbot.keyClick(view.list, Qt.Key.Key_A, CONTROL)
    assert len(view.selected_ids()) == 8
    click(qtbot, view, 3)
    assert heard.opened == ["job8", "job5"]


def test_what_was_opened_elsewhere_is_selected_quietly(
    view: LibraryView, model: LibraryModel, heard: Heard
) -> None:
    model.set_entries(EntryQuery(), entries(50))
    view.select("job3")
    assert view.selected_ids() == ["job3"]
    assert (
        view.list.viewport()
        .rect()
        .intersects(view.list.visualRect(model.index(model.rows(["job3"])[0])))
    )
    view.select("unknown")
    assert view.selected_ids() == []
    assert heard.opened == []


def test_what_is_opened_before_it_is_listed_is_selected_then(
    qtbot: QtBot, view: LibraryView, model: LibraryModel, heard: Heard
) -> None:
    model.set_entries(EntryQuery(), entries(3))
    view.select("job4")
    model.update_entries([entry(4), entry(5)])
    assert view.selected_ids() == ["job4"]
    model.set_entries(EntryQuery("x"), [entry(1)])
    assert view.selected_ids() == []
    model.set_entries(EntryQuery(), entries(5))
    assert view.selected_ids() == ["job4"]
    assert heard.opened == []


def test_what_opens_late_does_not_take_the_keyboard_back(
    qtbot: QtBot, view: LibraryView, model: LibraryModel, heard: Heard
) -> None:
    model.set_entries(EntryQuery(), entries(8))
    click(qtbot, view, 1)
    qtbot.keyClick(view.list, Qt.Key.Key_Down)
    qtbot.keyClick(view.list, Qt.Key.Key_Down)
    view.select("job7")
    assert view.selected_ids() == ["job5"]
    view.select("job5")
    view.select("job7")  # this was opened elsewhere
    assert view.selected_ids() == ["job7"]


def test_the_selection_survives_a_new_answer(
    qtbot: QtBot, view: LibraryView, model: LibraryModel, heard: Heard
) -> None:
    model.set_entries(EntryQuery(), entries(8))
    click(qtbot, view, 1)
    click(qtbot, view, 3, CONTROL)
    model.set_entries(EntryQuery(order=Order.OLDEST), entries(9)[::-1])
    assert view.selected_ids() == ["job5", "job7"]
    assert model.entry(view.list.currentIndex().row()).job_id == "job5"
    model.set_entries(EntryQuery("x"), [entry(7)])
    assert view.selected_ids() == ["job7"]
    assert heard.opened == ["job7"]
