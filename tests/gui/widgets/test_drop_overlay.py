"""What is said while something is dragged over the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui import theme
from gui.widgets.drop_overlay import DropOverlay


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


@pytest.fixture
def overlay(window: QWidget) -> DropOverlay:
    return DropOverlay(window)


def test_it_covers_the_window_as_long_as_it_is_needed(
    window: QWidget, overlay: DropOverlay
) -> None:
    assert not overlay.isVisible()
    overlay.invite(1)
    assert overlay.geometry() == window.rect()
    window.resize(700, 500)
    assert overlay.geometry() == window.rect()
    overlay.dismiss()
    assert not overlay.isVisible()


def test_it_says_what_will_happen(overlay: DropOverlay) -> None:
    overlay.invite(3)
    assert "3" in overlay.words
    assert overlay.accessibleName() == overlay.words
    overlay.invite(1, has_folders=True)
    assert "every picture in it" in overlay.words
    overlay.refuse()
    assert "no picture" in overlay.words


def test_an_invitation_and_a_refusal_do_not_look_the_same(overlay: DropOverlay) -> None:
    overlay.invite(1)
    invited = overlay.grab().toImage()
    overlay.refuse()
    assert overlay.grab().toImage() != invited
    edge = overlay.grab().toImage().pixelColor(200, theme.SPACE_L)
    assert edge != theme.colours().surface


def test_the_mouse_goes_through_it_to_what_takes_the_drop(
    qtbot: QtBot, window: QWidget, overlay: DropOverlay
) -> None:
    below = QPushButton("below", window)
    below.show()
    overlay.invite(1)
    assert window.childAt(below.geometry().center()) is below
    assert overlay.focusPolicy() == Qt.FocusPolicy.NoFocus
