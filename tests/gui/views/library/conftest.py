"""The library beside the story."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from engine.qt.pictures import PictureLoader
from gui.models.library import LibraryModel
from gui.views.library_view import LibraryView
from tests.gui.views.library.parts import Heard


@pytest.fixture
def loader(qtbot: QtBot) -> Iterator[PictureLoader]:
    made = PictureLoader()
    yield made
    assert made.close()


@pytest.fixture
def model(loader: PictureLoader) -> LibraryModel:
    return LibraryModel(loader)


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
