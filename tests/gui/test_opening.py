"""Handing pictures in by dialogs, the clipboard and the list of recent ones."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QSettings, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from gui.dropped import Dropped
from gui.opening import RECENT_AT_MOST, Opening


@pytest.fixture
def opening(qtbot: QtBot, tmp_path: Path) -> Opening:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return Opening(window, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))


@pytest.fixture(autouse=True)
def _clipboard(qtbot: QtBot) -> Iterator[None]:
    yield
    QGuiApplication.clipboard().clear()


def chosen(opening: Opening) -> list[Dropped]:
    found: list[Dropped] = []
    opening.chosen.connect(found.append)
    return found


def test_files_that_are_chosen_are_handed_in_and_their_folder_is_remembered(
    opening: Opening, qtbot: QtBot, tmp_path: Path
) -> None:
    found = chosen(opening)
    opening.ask_for_pictures()
    (dialog,) = opening._window.findChildren(QFileDialog)
    dialog.filesSelected.emit([str(tmp_path / "a.jpg"), str(tmp_path / "b.jpg")])
    dialog.reject()  # there are no such files for it to accept
    assert found == [Dropped((str(tmp_path / "a.jpg"), str(tmp_path / "b.jpg")))]
    qtbot.waitUntil(lambda: not opening._window.findChildren(QFileDialog))
    opening.ask_for_folder()
    (dialog,) = opening._window.findChildren(QFileDialog)
    assert Path(dialog.directory().absolutePath()) == tmp_path
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    dialog.reject()
    assert len(found) == 1


def test_an_address_is_typed(opening: Opening, qtbot: QtBot) -> None:
    found = chosen(opening)
    opening.ask_for_address()
    (dialog,) = opening._window.findChildren(QInputDialog)
    (line,) = dialog.findChildren(QLineEdit)
    assert line.accessibleName() == "Address"
    qtbot.keyClicks(line, "  https://example.org/a.jpg ")
    dialog.accept()
    assert found == [Dropped(("https://example.org/a.jpg",))]
    qtbot.waitUntil(lambda: not opening._window.findChildren(QInputDialog))
    opening.ask_for_address()
    opening._window.findChildren(QInputDialog)[0].accept()
    assert len(found) == 1


def test_the_clipboard_s_pixels_files_and_addresses_are_pasted(opening: Opening) -> None:
    found = chosen(opening)
    clipboard = QGuiApplication.clipboard()
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(0)
    clipboard.setImage(image)
    opening.paste()
    assert found[0].image is not None
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/pictures/a.jpg")])
    clipboard.setMimeData(mime)
    opening.paste()
    clipboard.setText("https://example.org/a.jpg")
    opening.paste()
    assert found[1:] == [Dropped(("/pictures/a.jpg",)), Dropped(("https://example.org/a.jpg",))]


@pytest.mark.parametrize("text", ["", "a sentence that somebody copied"])
def test_nothing_to_paste_is_told(opening: Opening, qtbot: QtBot, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    with qtbot.waitSignal(opening.nothing_pasted), qtbot.assertNotEmitted(opening.chosen):
        opening.paste()


def test_the_last_pictures_are_remembered_newest_first(opening: Opening, tmp_path: Path) -> None:
    opening.note(["/a.jpg"])
    opening.note(["/b.jpg", "data:image/png;base64,AAAA"])
    opening.note(["/a.jpg"])
    assert opening.recent == ["/a.jpg", "/b.jpg"]
    opening.note([f"/{number}.jpg" for number in range(1000)])
    assert opening.recent == [f"/{number}.jpg" for number in range(RECENT_AT_MOST)]
    opening._cache.sync()
    again = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    assert Opening(opening._window, again).recent == opening.recent


def test_the_menu_of_the_last_pictures_opens_them_and_can_be_cleared(
    opening: Opening, qtbot: QtBot
) -> None:
    found = chosen(opening)
    opening.note(["/pictures/fish & chips.jpg", f"/{'long' * 40}.jpg"])
    menu = QMenu()
    qtbot.addWidget(menu)
    opening.fill(menu)
    actions = menu.actions()
    assert actions[0].text() == "/pictures/fish && chips.jpg"
    assert len(actions[1].text()) == 60
    actions[0].trigger()
    assert found == [Dropped(("/pictures/fish & chips.jpg",))]
    actions[-1].trigger()
    assert opening.recent == []
    opening.fill(menu)
    assert not menu.isEnabled()
