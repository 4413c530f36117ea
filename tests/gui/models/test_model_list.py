"""The list of models, and what is left of it when somebody looks for something."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from engine.schema import Task
from gui.models.model_list import ModelFilter, ModelList, ModelRole, Where
from gui.models.model_rows import ModelState
from tests.gui.model_rows import HALF, PLAIN, ROWS


@pytest.fixture
def models(qtbot: QtBot) -> ModelList:
    made = ModelList()
    made.set_rows(ROWS)
    return made


def names(filtered: ModelFilter) -> list[str]:
    rows = range(filtered.rowCount())
    return [filtered.index(row, 0).data(ModelRole.ROW).name for row in rows]


def test_all_models_are_listed_in_their_order(models: ModelList) -> None:
    assert names(ModelFilter(models)) == [row.name for row in ROWS]


@pytest.mark.parametrize(
    ("task", "where", "text", "found"),
    [
        (Task.STORY, Where.ALL, "", ["large"]),
        (Task.ASK, Where.ALL, "", ["here"]),
        (None, Where.HERE, "", ["starter", "loading", "paused", "failed", "here"]),
        (Task.STORY, Where.HERE, "", []),
        (None, Where.ALL, "noncommercial", []),
        (None, Where.ALL, "CC-by voice", []),
        (None, Where.ALL, "swan VOICES", ["voice-{code}"]),
        (None, Where.ALL, "cc-by", ["large"]),
    ],
)
def test_what_is_looked_for_is_listed(
    models: ModelList, task: Task | None, where: Where, text: str, found: list[str]
) -> None:
    filtered = ModelFilter(models)
    filtered.show_only(task, where, text)
    assert names(filtered) == found


def test_what_is_here_is_not_available(models: ModelList) -> None:
    filtered = ModelFilter(models)
    filtered.show_only(None, Where.AVAILABLE, "")
    assert not {"starter", "here"} & set(names(filtered))
    assert "plain" in names(filtered)


def test_a_change_is_told_row_by_row_so_that_the_list_stays_in_place(
    models: ModelList, qtbot: QtBot
) -> None:
    changed: list[int] = []
    models.dataChanged.connect(lambda first, last: changed.append(first.row()))
    with qtbot.assertNotEmitted(models.modelReset):
        models.set_rows([replace(row, size_bytes=1) if row is PLAIN else row for row in ROWS])
        models.put(replace(PLAIN, state=ModelState.WAITING))
        models.put(replace(PLAIN, state=ModelState.WAITING))
    assert changed == [1, 1]
    with qtbot.waitSignal(models.modelReset):
        models.set_rows(ROWS[:2])


def test_a_row_says_all_that_is_painted(models: ModelList) -> None:
    index = models.index(2)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == ("Swan, Captions, Downloading · 45 %, 990 MB, Apache-2.0, Fits this computer")
    starter = models.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "In use for captions" in starter


def test_a_download_is_not_done_before_all_is_there() -> None:
    assert replace(HALF, here_bytes=HALF.total_bytes - 1).fraction != 1.0
    assert replace(HALF, total_bytes=0).fraction is None
