"""The main job from its beginning to its end without a mouse."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from engine.jobs import JobState
from engine.qt.player import PlayState
from engine.schema import Length
from gui.app import Vignette
from gui.dialogs.settings_dialog import SettingsDialog
from gui.views.entry_list import EntryList
from gui.widgets.picture_button import PictureButton
from gui.widgets.toast import Toast
from tests.gui.conftest import LONG_MS
from tests.gui.scenes.material import SAMPLE, settle

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
PLAIN = Qt.KeyboardModifier.NoModifier


class Hands:
    """Type at whatever has the keyboard, as somebody without a mouse does."""

    def __init__(self, vignette: Vignette, qtbot: QtBot) -> None:
        self.vignette = vignette
        self._qtbot = qtbot

    @property
    def focused(self) -> QWidget:
        return QApplication.focusWidget() or self.vignette.window

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.keyClick(self.focused, key, modifiers)
        settle()

    def write(self, text: str) -> None:
        QTest.keyClicks(self.focused, text)
        settle()

    def tab_to(self, is_wanted: Callable[[QWidget], bool]) -> None:
        """Press Tab until it is there."""
        for _ in range(80):
            if is_wanted(self.focused):
                return
            self.press(Qt.Key.Key_Tab)
        pytest.fail(f"Tab does not get there; it is at {self.focused}")

    def until(self, condition: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=LONG_MS)


@pytest.fixture
def hands(vignette: Vignette, qtbot: QtBot) -> Hands:
    return Hands(vignette, qtbot)


def is_told(vignette: Vignette) -> bool:
    reading = vignette.session.reading
    assert reading is None or reading.state is not JobState.FAILED, reading.message
    return reading is not None and reading.state is JobState.DONE


def shown_caption(vignette: Vignette) -> str:
    return vignette.window.picture_view.caption._text.toPlainText()


def test_a_sample_is_told_heard_corrected_found_and_deleted(
    vignette: Vignette, hands: Hands
) -> None:
    session, window = vignette.session, vignette.window
    vignette.preferences.update(story={"length": Length.SHORT})
    # A sample, by Tab and Space.
    hands.tab_to(lambda one: isinstance(one, PictureButton))
    hands.press(Qt.Key.Key_Space)
    hands.until(lambda: is_told(vignette))
    first = session.reading
    assert first is not None
    assert first.speech is not None
    # Hear it: on this machine there may be no sound, and then the position still moves.
    hands.until(lambda: vignette.player.state is not PlayState.EMPTY)
    before_s = vignette.player.position_s
    hands.press(Qt.Key.Key_Right, ALT)
    assert vignette.player.position_s > before_s
    hands.press(Qt.Key.Key_Left, ALT)
    hands.press(Qt.Key.Key_P, CTRL)
    # Correct the caption, and take it back.
    assert first.caption is not None
    said = first.caption.description
    hands.press(Qt.Key.Key_F2)
    hands.write("A kite above a house")
    hands.press(Qt.Key.Key_Return)
    assert shown_caption(vignette) == "A kite above a house"
    hands.press(Qt.Key.Key_Z, CTRL)
    hands.until(lambda: shown_caption(vignette) == said)
    hands.press(Qt.Key.Key_Z, CTRL | SHIFT)
    hands.until(lambda: shown_caption(vignette) == "A kite above a house")
    # Write in the story.
    hands.press(Qt.Key.Key_E, CTRL)
    hands.press(Qt.Key.Key_End, CTRL)
    hands.write(" The kite agreed.")
    hands.press(Qt.Key.Key_Escape)
    assert first.story.endswith("The kite agreed.")
    # Another one, of the corrected caption.
    hands.press(Qt.Key.Key_T, CTRL)
    hands.until(lambda: session.reading is not first and is_told(vignette))
    second = session.reading
    assert second is not None
    assert "kite" in second.story.lower()
    # Search the library, and open what was found.
    hands.until(lambda: vignette.library.rowCount() == 2)
    hands.press(Qt.Key.Key_F, CTRL)
    hands.write("agreed")
    hands.until(lambda: vignette.library.rowCount() == 1)
    hands.press(Qt.Key.Key_Down)
    assert isinstance(hands.focused, EntryList)
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: session.reading is not None and session.reading.job.id == first.job.id)
    hands.press(Qt.Key.Key_F, CTRL)
    hands.press(Qt.Key.Key_Escape)
    hands.until(lambda: vignette.library.rowCount() == 2)
    # Delete it from the list, and think better of it.
    hands.press(Qt.Key.Key_Down)
    assert isinstance(hands.focused, EntryList)
    hands.press(Qt.Key.Key_Delete)
    hands.until(lambda: vignette.library.rowCount() == 1)
    assert [one for one in window.toasts.toasts if isinstance(one, Toast)]
    hands.press(Qt.Key.Key_Z, CTRL)
    hands.until(lambda: vignette.library.rowCount() == 2)


def test_a_file_is_chosen_with_the_keyboard(vignette: Vignette, hands: Hands) -> None:
    hands.press(Qt.Key.Key_O, CTRL)
    (dialog,) = vignette.window.findChildren(QFileDialog)
    hands.tab_to(lambda one: isinstance(one, QLineEdit) and dialog.isAncestorOf(one))
    hands.press(Qt.Key.Key_A, CTRL)
    hands.write(str(SAMPLE))
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: vignette.session.reading is not None)
    assert vignette.session.reading is not None
    assert vignette.session.reading.job.request.source == str(SAMPLE)
    hands.press(Qt.Key.Key_Period, CTRL)
    hands.until(lambda: not vignette.session.is_working)


def test_an_address_is_typed(vignette: Vignette, hands: Hands) -> None:
    hands.press(Qt.Key.Key_L, CTRL)
    assert isinstance(hands.focused, QLineEdit)
    hands.write(str(SAMPLE))
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: vignette.session.reading is not None)
    hands.press(Qt.Key.Key_Period, CTRL)
    hands.until(lambda: not vignette.session.is_working)


def test_a_setting_is_changed(vignette: Vignette, hands: Hands) -> None:
    hands.press(Qt.Key.Key_Comma, CTRL)
    (dialog,) = vignette.window.findChildren(SettingsDialog)
    dialog.activateWindow()
    settle()
    hands.tab_to(lambda one: one is dialog.navigation)
    hands.press(Qt.Key.Key_Home)
    for _ in range(4):
        hands.press(Qt.Key.Key_Down)
    hands.tab_to(lambda one: isinstance(one, QComboBox) and one.accessibleName() == "Theme")
    hands.press(Qt.Key.Key_End)
    settings = vignette.preferences.settings
    assert settings is not None
    assert settings.window.theme == "contrast"
    hands.press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_menus_are_opened_by_their_letters(vignette: Vignette, hands: Hands) -> None:
    hands.press(Qt.Key.Key_J, CTRL)
    assert vignette.window.job_panel.isVisible()
    hands.press(Qt.Key.Key_V, ALT)
    menu = QApplication.activePopupWidget()
    assert menu is vignette.window.menus["view"]
    QTest.keyClick(menu, Qt.Key.Key_J)
    settle()
    assert not vignette.window.job_panel.isVisible()


def test_the_window_is_closed(vignette: Vignette, hands: Hands, qtbot: QtBot) -> None:
    with qtbot.waitSignal(vignette.window.closing):
        hands.press(Qt.Key.Key_Q, CTRL)
    assert not vignette.window.isVisible()
