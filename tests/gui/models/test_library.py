"""The library's list: the right rows in the right order, thumbnails as they are painted."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from engine.jobs import JobState, Recipe
from engine.qt.pictures import PictureLoader
from engine.storage.entries import Entry, EntryQuery, Order, Show
from gui.models import thumbnails
from gui.models.library import LibraryModel
from tests.engine.images.pictures import CORNERS, corners, encode
from tests.gui.entries import entries, entry

ALL = EntryQuery()


@pytest.fixture
def loader(qtbot: QtBot) -> Iterator[PictureLoader]:
    made = PictureLoader()
    yield made
    assert made.close()


@pytest.fixture
def model(loader: PictureLoader) -> LibraryModel:
    made = LibraryModel(loader)
    made.tester = QAbstractItemModelTester(  # it fails the test when a signal lies
        made, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    return made


def listed(model: LibraryModel) -> list[int]:
    return [model.entry(row).number for row in range(model.rowCount())]


def data(model: LibraryModel, row: int, role: int) -> object:
    return model.index(row).data(role)


# ---------------------------------------------------------------- what a row says


def test_a_row_tells_its_entry(model: LibraryModel) -> None:
    model.set_entries(ALL, [entry(1, caption="a fox in the snow.")])
    assert data(model, 0, Qt.ItemDataRole.DisplayRole) == "photo 1.jpg"
    assert data(model, 0, Qt.ItemDataRole.ToolTipRole) == "a fox in the snow."
    spoken = data(model, 0, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "photo 1.jpg: a fox in the snow."


@pytest.mark.parametrize(
    ("changes", "spoken"),
    [
        ({"state": JobState.RUNNING, "caption": "", "story_start": ""}, "x.jpg. Working."),
        ({"state": JobState.QUEUED}, "x.jpg: caption 1. Waiting."),
        (
            {"state": JobState.FAILED, "caption": "", "message": "It is empty."},
            "x.jpg: It is empty. Failed.",
        ),
        ({"state": JobState.CANCELLED}, "x.jpg: caption 1. Stopped."),
        ({"is_sure": False}, "x.jpg: caption 1. Not sure."),
        ({"is_edited": True}, "x.jpg: caption 1. Edited."),
        ({"caption": "", "story_start": "Once."}, "x.jpg: Once."),
        ({"caption": "", "story_start": ""}, "x.jpg"),
    ],
)
def test_the_state_is_told_in_words(
    model: LibraryModel, changes: dict[str, object], spoken: str
) -> None:
    model.set_entries(ALL, [entry(1, name="x.jpg", **changes)])
    assert data(model, 0, Qt.ItemDataRole.AccessibleTextRole) == spoken


# ---------------------------------------------------------------- rows that come, change and go


def test_the_answer_replaces_what_there_was(model: LibraryModel) -> None:
    assert model.query is None
    model.set_entries(ALL, entries(5))
    model.set_entries(EntryQuery("fox"), entries(2))
    assert listed(model) == [2, 1]
    assert model.query == EntryQuery("fox")


def test_an_entry_changes_in_place(model: LibraryModel, qtbot: QtBot) -> None:
    model.set_entries(ALL, entries(3))
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.update_entries([entry(2, caption="another")])
    assert [index.row() for index in changed.args[:2]] == [1, 1]
    assert model.entry(1).caption == "another"
    assert listed(model) == [3, 2, 1]


@pytest.mark.parametrize(
    ("order", "before", "after"),
    [
        (Order.NEWEST, [6, 4, 2], [7, 6, 5, 4, 3, 2, 1]),
        (Order.OLDEST, [2, 4, 6], [1, 2, 3, 4, 5, 6, 7]),
        (Order.NAME, [2, 4, 6], [1, 2, 3, 4, 5, 6, 7]),
    ],
)
def test_new_entries_come_where_they_belong(
    model: LibraryModel, order: Order, before: list[int], after: list[int]
) -> None:
    model.set_entries(EntryQuery(order=order), [entry(number) for number in before])
    model.update_entries([entry(number) for number in (3, 7, 1, 5)])
    assert listed(model) == after
    assert model.rows(["job5", "job1", "none"]) == sorted((after.index(5), after.index(1)))


def test_names_are_sorted_by_the_value_of_their_numbers(model: LibraryModel) -> None:
    model.set_entries(EntryQuery(order=Order.NAME), [entry(1), entry(10)])
    model.update_entries([entry(9), entry(3, name="photo 10.jpg"), entry(4, name="Album.png")])
    assert listed(model) == [4, 1, 9, 10, 3]


def test_several_new_ones_at_one_place_come_together(model: LibraryModel, qtbot: QtBot) -> None:
    model.set_entries(ALL, entries(2))
    inserted: list[tuple[int, int]] = []
    model.rowsInserted.connect(lambda _, first, last: inserted.append((first, last)))
    model.update_entries([entry(number) for number in range(3, 103)])
    assert inserted == [(0, 99)]
    assert listed(model) == list(range(102, 0, -1))


SHOWN: dict[Show, tuple[Entry, Entry]] = {
    Show.ALL: (entry(9), entry(9, is_trashed=True)),
    Show.UNSURE: (entry(9, is_sure=False), entry(9, is_sure=True, is_edited=True)),
    Show.NO_STORY: (entry(9, has_story=False), entry(9)),
    Show.FAILED: (entry(9, state=JobState.FAILED), entry(9, state=JobState.QUEUED)),
    Show.EDITED: (entry(9, is_edited=True), entry(9)),
    Show.TRASH: (entry(9, is_trashed=True), entry(9)),
}


@pytest.mark.parametrize("show", Show)
def test_entries_come_and_go_as_the_query_asks(model: LibraryModel, show: Show) -> None:
    fitting, unfitting = SHOWN[show]
    model.set_entries(EntryQuery(show=show), [])
    model.update_entries([unfitting])
    assert listed(model) == []
    model.update_entries([fitting])
    assert listed(model) == [9]
    model.update_entries([unfitting])
    assert listed(model) == []


@pytest.mark.parametrize(
    "changes", [{"recipe": Recipe.CAPTION}, {"recipe": Recipe.SPEAK}, {"state": JobState.RUNNING}]
)
def test_a_story_is_missing_only_where_one_was_wanted(
    model: LibraryModel, changes: dict[str, object]
) -> None:
    model.set_entries(EntryQuery(show=Show.NO_STORY), [])
    model.update_entries([entry(1, has_story=False, **changes)])
    assert listed(model) == []


def test_while_words_are_looked_for_new_entries_must_have_them(model: LibraryModel) -> None:
    model.set_entries(EntryQuery("FOX snow"), [entry(1)])
    model.update_entries(
        [
            entry(1, caption="changed: its story goes on about foxes in the snow"),
            entry(2, caption="a fox", story_start="Snow fell."),
            entry(3, caption="a fox"),
        ]
    )
    assert listed(model) == [2, 1]


def test_changes_before_the_first_answer_are_in_it(model: LibraryModel) -> None:
    model.update_entries([entry(1)])
    assert listed(model) == []


def test_removing_many_takes_few_steps(model: LibraryModel) -> None:
    model.set_entries(ALL, entries(100))
    removed: list[tuple[int, int]] = []
    model.rowsRemoved.connect(lambda _, first, last: removed.append((first, last)))
    gone = [f"job{number}" for number in (*range(20, 81), 1, 2, 1000)]
    model.remove(gone)
    assert removed == [(98, 99), (20, 80)]
    assert listed(model) == [*range(100, 80, -1), *range(19, 2, -1)]
    model.remove([])
    model.remove(["job2"])


# ---------------------------------------------------------------- thumbnails


@pytest.fixture
def picture(tmp_path: Path) -> str:
    path = tmp_path / "picture.png"
    path.write_bytes(encode(corners(), "PNG"))
    return str(path)


def test_a_thumbnail_is_asked_for_when_it_is_painted(
    model: LibraryModel, loader: PictureLoader, qtbot: QtBot, tmp_path: Path, picture: str
) -> None:
    loader.start(tmp_path)
    model.thumbnails.set_side(32)
    model.set_entries(ALL, [entry(1, picture_path=picture)])
    with qtbot.waitSignal(model.dataChanged) as changed:
        assert data(model, 0, Qt.ItemDataRole.DecorationRole) is None
    assert changed.args[2] == [Qt.ItemDataRole.DecorationRole]
    pixmap = data(model, 0, Qt.ItemDataRole.DecorationRole)
    assert isinstance(pixmap, QPixmap)
    assert pixmap.size().toTuple() == (32, 32)
    red, green, blue, _ = pixmap.toImage().pixelColor(4, 4).getRgb()
    assert (
        max(abs(a - b) for a, b in zip((red, green, blue), CORNERS[0.25, 0.25], strict=True)) < 30
    )


def test_pictures_that_are_gone_are_asked_for_once(
    model: LibraryModel, loader: PictureLoader, qtbot: QtBot, tmp_path: Path, picture: str
) -> None:
    loader.start(tmp_path)
    model.set_entries(ALL, [entry(1, picture_path="/gone.png")])
    with qtbot.waitSignal(loader.thumbnail_failed):
        data(model, 0, Qt.ItemDataRole.DecorationRole)
    with qtbot.assertNotEmitted(loader.thumbnail_failed, wait=100):
        data(model, 0, Qt.ItemDataRole.DecorationRole)
    model.update_entries([entry(1, picture_path=picture)])
    with qtbot.waitSignal(loader.thumbnail_loaded):
        data(model, 0, Qt.ItemDataRole.DecorationRole)


def test_only_so_many_pixmaps_are_kept(
    loader: PictureLoader,
    qtbot: QtBot,
    tmp_path: Path,
    picture: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(thumbnails, "MAX_KEPT", 3)
    model = LibraryModel(loader)  # without the tester, which asks for the first row, too
    loader.start(tmp_path)
    model.set_entries(ALL, [entry(number, picture_path=picture) for number in range(5)])
    for row in range(5):
        with qtbot.waitSignal(loader.thumbnail_loaded):
            data(model, row, Qt.ItemDataRole.DecorationRole)
    loader.close()
    kept = [data(model, row, Qt.ItemDataRole.DecorationRole) is not None for row in range(5)]
    assert kept == [False, False, True, True, True]


# ---------------------------------------------------------------- dragging out, typing ahead


def test_an_entry_is_dragged_out_as_its_files_and_its_words(model: LibraryModel) -> None:
    model.set_entries(
        ALL, [entry(2, picture_path="/fox.jpg"), entry(1, speech_path="", story_start="")]
    )
    mime = model.mimeData([model.index(1), model.index(0)])
    assert [url.toLocalFile() for url in mime.urls()] == ["/speech/2.wav", "/fox.jpg"]
    assert mime.text() == "caption 2\n\nOnce there were 2 foxes.\n\ncaption 1"
    assert model.index(0).flags() & Qt.ItemFlag.ItemIsDragEnabled
    assert model.supportedDragActions() == Qt.DropAction.CopyAction


def test_typing_finds_the_next_name_from_here_and_around(model: LibraryModel) -> None:
    names = ["Ant.jpg", "bee.jpg", "ape.jpg", "Äpfel.jpg"]
    model.set_entries(ALL, [entry(9 - row, name=name) for row, name in enumerate(names)])

    def found(start: int, text: str) -> list[int]:
        hits = model.match(model.index(start), Qt.ItemDataRole.DisplayRole, text)
        return [index.row() for index in hits]

    assert found(0, "a") == [0]
    assert found(1, "A") == [2]
    assert found(3, "an") == [0]
    assert found(0, "ä") == [3]
    assert found(0, "x") == []


def test_an_index_that_is_none_has_nothing(model: LibraryModel) -> None:
    assert model.data(QModelIndex()) is None
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags
