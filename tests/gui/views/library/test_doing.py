"""What can be done with entries, by keys and by the menu."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from engine.jobs import JobState
from engine.storage.entries import EntryQuery, Show
from gui.models.library import LibraryModel
from gui.views.library_view import LibraryView
from tests.gui.entries import entries, entry
from tests.gui.views.library.parts import CONTROL, Heard, click, menu_of, open_menu


def test_delete_puts_the_selected_in_the_trash_and_goes_on_with_the_next(
    qtbot: QtBot, view: LibraryView, model: LibraryModel, heard: Heard
) -> None:
    view.trash_requested.connect(model.remove)
    model.set_entries(EntryQuery(), entries(5))
    click(qtbot, view, 1)
    qtbot.keyClick(view.list, Qt.Key.Key_Delete)
    assert heard.told == [("trash_requested", ["job4"])]
    assert view.selected_ids() == heard.opened[-1:] == ["job3"]


def test_delete_in_the_trash_or_with_nothing_selected_does_nothing(
    qtbot: QtBot, view: LibraryView, model: LibraryModel, heard: Heard
) -> None:
    model.set_entries(EntryQuery(), entries(5))
    view.list.setFocus()
    view.list.clearSelection()
    qtbot.keyClick(view.list, Qt.Key.Key_Delete)
    view.bar.show_box.setCurrentIndex(list(Show).index(Show.TRASH))
    model.set_entries(view.query, [entry(1, is_trashed=True)])
    click(qtbot, view, 0)
    qtbot.keyClick(view.list, Qt.Key.Key_Delete)
    assert heard.told == []


def test_the_menu_of_one(
    qtbot: QtBot, view: LibraryView, model: LibraryModel, heard: Heard
) -> None:
    model.set_entries(EntryQuery(), entries(3))
    click(qtbot, view, 1)
    for words in (
        "Copy the caption",
        "Copy the story",
        "Tell another story…",
        "Open the containing folder",
        "Move 1 story(s) to the trash",
        "Open",
    ):
        actions = open_menu(view, 1)
        assert "Try again" not in actions
        actions[words].trigger()
        menu_of(view).close()
    assert heard.told == [
        ("copy_requested", "caption", "job2"),
        ("copy_requested", "story", "job2"),
        ("another_requested", "job2"),
        ("folder_requested", "job2"),
        ("trash_requested", ["job2"]),
    ]
    assert heard.opened == ["job2", "job2"]


def test_the_menu_of_several_by_the_keyboard(
    qtbot: QtBot, view: LibraryView, model: LibraryModel, heard: Heard
) -> None:
    listed = [entry(3), entry(2, state=JobState.FAILED), entry(1, state=JobState.CANCELLED)]
    model.set_entries(EntryQuery(), listed)
    view.focus_list()
    qtbot.keyClick(view.list, Qt.Key.Key_A, CONTROL)
    actions = open_menu(view)
    assert list(actions) == ["Try again", "Move 3 story(s) to the trash"]
    for action in actions.values():
        action.trigger()
    assert heard.told == [
        ("retry_requested", ["job2", "job1"]),
        ("trash_requested", ["job3", "job2", "job1"]),
    ]


def test_the_menu_in_the_trash(
    qtbot: QtBot, view: LibraryView, model: LibraryModel, heard: Heard
) -> None:
    model.set_entries(EntryQuery(show=Show.TRASH), [entry(1, is_trashed=True)])
    click(qtbot, view, 0)
    actions = open_menu(view, 0)
    assert "Tell another story…" not in actions
    actions["Restore 1 story(s)"].trigger()
    assert heard.told == [("restore_requested", ["job1"])]


def test_what_is_not_there_cannot_be_copied(
    qtbot: QtBot, view: LibraryView, model: LibraryModel
) -> None:
    nothing = entry(1, caption="", has_story=False, speech_path="", state=JobState.RUNNING)
    model.set_entries(EntryQuery(), [nothing])
    click(qtbot, view, 0)
    disabled = [words for words, action in open_menu(view, 0).items() if not action.isEnabled()]
    assert disabled == [
        "Copy the caption",
        "Copy the story",
        "Tell another story…",
        "Open the containing folder",
    ]


def test_no_menu_without_a_selection(view: LibraryView, model: LibraryModel) -> None:
    model.set_entries(EntryQuery(), entries(1))
    view.list.clearSelection()
    view.list.contextMenuEvent(
        QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    )
    assert not view.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
