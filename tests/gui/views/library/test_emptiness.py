"""A list without entries says why, with a way out."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from engine.storage.entries import EntryQuery, Order, Show
from gui.models.library import LibraryModel
from gui.views.library_view import LibraryView
from tests.gui.entries import entry
from tests.gui.views.library.parts import LEFT, Heard


def the_button(view: LibraryView) -> QPushButton:
    return next(one for one in view.empty.findChildren(QPushButton) if one.isVisible())


def test_before_the_library_has_answered_nothing_is_claimed(view: LibraryView) -> None:
    assert not view.empty.isVisible()
    assert not view.count.isVisible()


def test_an_empty_library_invites(
    qtbot: QtBot, view: LibraryView, model: LibraryModel, heard: Heard
) -> None:
    model.set_entries(EntryQuery(), [])
    assert view.empty.words == "No stories yet"
    qtbot.mouseClick(the_button(view), LEFT)
    assert heard.told == [("choose_requested",)]
    model.update_entries([entry(1)])
    assert view.list.isVisible()
    assert view.count.text() == "1 story(s)"
    model.remove(["job1"])
    assert view.empty.isVisible()


def test_nothing_found_is_said_with_the_words_and_a_way_out(
    qtbot: QtBot, view: LibraryView, model: LibraryModel, heard: Heard
) -> None:
    qtbot.keyClicks(view.bar.search, "fxo")
    view.bar.search.search_now()
    model.set_entries(view.query, [])
    assert view.empty.words == "Nothing found"
    assert "“fxo”" in view.empty.hint
    qtbot.mouseClick(the_button(view), LEFT)
    assert heard.queries == [EntryQuery("fxo"), EntryQuery()]


@pytest.mark.parametrize(
    ("show", "words"), [(Show.FAILED, "No story is like this"), (Show.TRASH, "The trash is empty")]
)
def test_an_empty_filter_leads_back_to_all(
    qtbot: QtBot, view: LibraryView, model: LibraryModel, heard: Heard, show: Show, words: str
) -> None:
    view.bar.set_query(EntryQuery(show=show, order=Order.NAME))
    model.set_entries(view.query, [])
    assert view.empty.words == words
    qtbot.mouseClick(the_button(view), LEFT)
    assert heard.queries[-1] == EntryQuery(order=Order.NAME)
