"""The library beside the story, used with mouse and keyboard."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from engine.jobs import JobState
from engine.qt.pictures import PictureLoader
from engine.storage.entries import EntryQuery, Order, Show
from gui import theme
from gui.models.library import LibraryModel
from gui.views.library_view import LibraryView
from tests.engine.images.pictures import corners, encode
from tests.gui.entries import entries, entry

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def loader(qtbot: QtBot) -> Iterator[PictureLoader]:
    made = PictureLoader()
    yield made
    assert made.close()


@pytest.fixture
def model(loader: PictureLoader) -> LibraryModel:
    return LibraryModel(loader)


class Heard:
    """What the view has asked for, signal by signal."""

    def __init__(self, view: LibraryView) -> None:
        self.opened: list[str] = []
        self.queries: list[EntryQuery] = []
        self.told: list[tuple[object, ...]] = []
        view.opened.connect(self.opened.append)
        view.query_changed.connect(self.queries.append)
        for name in (
            "trash_requested",
            "restore_requested",
            "retry_requested",
            "copy_requested",
            "folder_requested",
            "another_requested",
            "choose_requested",
            "grid_changed",
        ):
            getattr(view, name).connect(self._hear(name))

    def _hear(self, name: str):
        return lambda *told: self.told.append((name, *told))


@pytest.fixture
def view(qtbot: QtBot, model: LibraryModel) -> LibraryView:
    made = LibraryView(model)
    qtbot.addWidget(made)
    made.resize(320, 640)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def heard(view: LibraryView) -> Heard:
    return Heard(view)


def click(qtbot: QtBot, view: LibraryView, row: int, modifier=Qt.KeyboardModifier.NoModifier):
    box = view.list.visualRect(view.list.model().index(row))
    qtbot.mouseClick(view.list.viewport(), LEFT, modifier, box.center())


def menu_of(view: LibraryView) -> QMenu:
    menu = view.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)[-1]
    assert menu.isVisible()
    return menu


def open_menu(view: LibraryView, row: int | None = None) -> dict[str, object]:
    """The actions of the context menu by their words: as by a right click, or by the menu key."""
    viewport = view.list.viewport()
    if row is None:
        reason, position = QContextMenuEvent.Reason.Keyboard, QPoint()
    else:
        reason = QContextMenuEvent.Reason.Mouse
        position = view.list.visualRect(view.list.model().index(row)).center()
    event = QContextMenuEvent(reason, position, viewport.mapToGlobal(position))
    QApplication.sendEvent(viewport, event)
    return {action.text(): action for action in menu_of(view).actions() if action.text()}


# ---------------------------------------------------------------- opening and selecting


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


# ---------------------------------------------------------------- searching, filtering, sorting


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


# ---------------------------------------------------------------- doing


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


# ---------------------------------------------------------------- emptiness


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
    ("show", "words"),
    [(Show.FAILED, "No story is like this"), (Show.TRASH, "The trash is empty")],
)
def test_an_empty_filter_leads_back_to_all(
    qtbot: QtBot,
    view: LibraryView,
    model: LibraryModel,
    heard: Heard,
    show: Show,
    words: str,
) -> None:
    view.bar.set_query(EntryQuery(show=show, order=Order.NAME))
    model.set_entries(view.query, [])
    assert view.empty.words == words
    qtbot.mouseClick(the_button(view), LEFT)
    assert heard.queries[-1] == EntryQuery(order=Order.NAME)


# ---------------------------------------------------------------- looks


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
