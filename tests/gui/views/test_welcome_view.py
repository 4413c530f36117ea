"""The first page: what a new user can do, without having read anything."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from engine.resources import resources_dir
from gui import theme
from gui.views.welcome_view import WelcomeView
from gui.widgets.picture_button import PictureButton

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(qtbot: QtBot) -> WelcomeView:
    made = WelcomeView()
    qtbot.addWidget(made)
    made.resize(900, 650)
    made.show()
    return made


def samples(view: WelcomeView) -> list[PictureButton]:
    return view.findChildren(PictureButton)


def buttons(view: WelcomeView) -> dict[str, QPushButton]:
    return {one.text(): one for one in view.findChildren(QPushButton) if one.isVisible()}


def recent(view: WelcomeView) -> list[str]:
    """The names of the pictures that are offered again."""
    return [text for text in buttons(view) if "." in text]


def is_filled(button: PictureButton) -> bool:
    """Whether a picture has come: there is more than the empty ground."""
    image = button.grab().toImage()
    empty = theme.colours().line
    middle = [
        image.pixelColor(image.width() * n // 10, image.height() * m // 10)
        for n in range(2, 9)
        for m in range(2, 9)
    ]
    return any(QColor(colour) != empty for colour in middle)


def test_it_says_what_vignette_does(view: WelcomeView) -> None:
    said = " ".join(label.text() for label in view.findChildren(QLabel))
    for words in ("says what a picture shows", "story", "reads it aloud", "on this computer"):
        assert words in said
    assert "Drop a picture here" in said


def test_pictures_are_opened_and_pasted(qtbot: QtBot, view: WelcomeView) -> None:
    with qtbot.waitSignal(view.open_requested):
        qtbot.mouseClick(buttons(view)["Open pictures…"], LEFT)
    with qtbot.waitSignal(view.paste_requested):
        qtbot.keyClick(buttons(view)["Paste"], Qt.Key.Key_Space)


def test_samples_come_after_the_page_one_between_two_events(
    qtbot: QtBot, view: WelcomeView
) -> None:
    assert samples(view) == []
    view.start()
    assert len(samples(view)) == 14
    assert not any(is_filled(button) for button in samples(view)), "nothing was read yet"
    qtbot.waitUntil(lambda: all(is_filled(button) for button in samples(view)))
    view.start()
    assert len(samples(view)) == 14, "they are shown once"


def test_each_sample_is_told_by_what_it_shows(qtbot: QtBot, view: WelcomeView) -> None:
    folder = resources_dir() / "samples"
    table = tomllib.loads((folder / "samples.toml").read_text(encoding="utf-8"))["samples"]
    view.start()
    for button, sample in zip(samples(view), table, strict=True):
        assert button.accessibleName().lower() == sample["text"].lower()
        with qtbot.waitSignal(view.sample_chosen) as told:
            qtbot.keyClick(button, Qt.Key.Key_Space)
        assert told.args is not None
        assert Path(told.args[0]) == folder / sample["file"]
        assert Path(told.args[0]).is_file()


def test_samples_are_reached_by_tab_and_show_it(qtbot: QtBot, view: WelcomeView) -> None:
    view.start()
    first = samples(view)[0]
    qtbot.waitUntil(first.isVisible)
    buttons(view)["Paste"].setFocus()
    qtbot.keyClick(buttons(view)["Paste"], Qt.Key.Key_Tab)
    assert first.hasFocus()
    with_focus = first.grab().toImage()
    first.clearFocus()
    assert first.grab().toImage() != with_focus


def test_recent_pictures_are_offered_by_name(qtbot: QtBot, view: WelcomeView) -> None:
    paths = [f"/pictures/holiday {n}.jpg" for n in range(9)]
    view.set_recent(paths)
    names = [f"holiday {n}.jpg" for n in range(6)]
    qtbot.waitUntil(lambda: recent(view) == names)
    with qtbot.waitSignal(view.recent_chosen) as told:
        qtbot.mouseClick(buttons(view)["holiday 2.jpg"], LEFT)
    assert told.args == ["/pictures/holiday 2.jpg"]
    view.set_recent(["/pictures/cat.png"])
    qtbot.waitUntil(lambda: recent(view) == ["cat.png"])
    view.set_recent([])
    assert recent(view) == []


@pytest.mark.parametrize("percent", [100, 200])
def test_it_is_never_wider_than_its_place(
    qapp: QApplication, view: WelcomeView, percent: int
) -> None:
    theme.apply(qapp, theme.Theme.LIGHT, percent)
    view.resize(480, 650)
    view.set_recent(["/pictures/" + "a very long name " * 9 + ".jpg"])
    view.start()
    QApplication.sendPostedEvents()
    view.grab()
    assert view.widget().width() <= view.viewport().width()
    assert all(one.width() <= view.viewport().width() for one in buttons(view).values())
