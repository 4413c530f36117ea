"""A waveform is a slider: for the mouse, for the keyboard and for a screen reader."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from pytestqt.qtbot import QtBot

from gui import theme
from gui.widgets.waveform import MARGIN_PX, STEP_S, Waveform

WIDTH_PX = 400


@pytest.fixture
def waveform(qtbot: QtBot) -> Waveform:
    made = Waveform()
    qtbot.addWidget(made)
    made.resize(WIDTH_PX, 48)
    made.set_duration(100.0)
    made.set_peaks([0.5] * made.bins)
    made.set_sentences([0.0, 30.0, 60.0])
    made.set_position(40.0)
    made.show()
    return made


def point_of(second: float) -> QPoint:
    return QPoint(round(MARGIN_PX + second / 100 * (WIDTH_PX - 2 * MARGIN_PX)), 24)


def pixels(waveform: Waveform, colour: str) -> list[int]:
    """The columns in which this colour of the theme is to be seen, without the focus ring."""
    waveform.clearFocus()
    image = waveform.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    wanted = getattr(theme.colours(), colour).rgb()
    rows = range(image.height())
    return [x for x in range(image.width()) if any(image.pixel(x, y) == wanted for y in rows)]


def test_a_click_and_a_drag_seek(waveform: Waveform, qtbot: QtBot) -> None:
    heard: list[float] = []
    waveform.sought.connect(heard.append)
    qtbot.mousePress(waveform, Qt.MouseButton.LeftButton, pos=point_of(25))
    qtbot.mouseMove(waveform, point_of(75))
    qtbot.mouseRelease(waveform, Qt.MouseButton.LeftButton, pos=point_of(75))
    assert heard == pytest.approx([25, 75], abs=0.3)


@pytest.mark.parametrize(
    ("key", "second"),
    [
        (Qt.Key.Key_Right, 40 + STEP_S),
        (Qt.Key.Key_Left, 40 - STEP_S),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 100),
        (Qt.Key.Key_PageUp, 50),
        (Qt.Key.Key_PageDown, 30),
    ],
)
def test_keys_seek(waveform: Waveform, qtbot: QtBot, key: Qt.Key, second: float) -> None:
    with qtbot.waitSignal(waveform.sought) as told:
        qtbot.keyClick(waveform, key)
    assert told.args == [pytest.approx(second)]


def test_from_right_to_left_it_is_mirrored(waveform: Waveform, qtbot: QtBot) -> None:
    waveform.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with qtbot.waitSignal(waveform.sought) as told:
        qtbot.keyClick(waveform, Qt.Key.Key_Left)
    assert told.args == [pytest.approx(40 + STEP_S)]
    with qtbot.waitSignal(waveform.sought) as told:
        qtbot.mouseClick(waveform, Qt.MouseButton.LeftButton, pos=point_of(90))
    assert told.args == [pytest.approx(10, abs=0.3)]
    assert min(pixels(waveform, "accent")) > WIDTH_PX / 2


def test_whole_sentences(waveform: Waveform, qtbot: QtBot) -> None:
    with qtbot.waitSignal(waveform.next_wanted):
        qtbot.keyClick(waveform, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(waveform.previous_wanted):
        qtbot.keyClick(waveform, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)


def test_what_was_heard_is_in_another_colour(waveform: Waveform) -> None:
    heard, unheard = pixels(waveform, "accent"), pixels(waveform, "border")
    assert max(heard) <= point_of(40).x() + 3 <= min(unheard) + 6
    assert pixels(waveform, "text"), "the position is a line, too"


def test_following_is_not_seeking(waveform: Waveform, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(waveform.sought):
        for tenth in range(400, 600):
            waveform.set_position(tenth / 10)
        waveform.set_duration(120.0)
    assert waveform.value() == 59_000


def test_a_screen_reader_sees_a_slider_and_may_move_it(waveform: Waveform, qtbot: QtBot) -> None:
    waveform.setAccessibleName("Position")
    seen = QAccessible.queryAccessibleInterface(waveform)
    assert seen is not None
    assert seen.role() == QAccessible.Role.Slider
    assert seen.valueInterface().maximumValue() == 100_000
    with qtbot.waitSignal(waveform.sought) as told:
        seen.valueInterface().setCurrentValue(70_000)
    assert told.args == [70.0]


def test_room_for_peaks_follows_the_width(waveform: Waveform, qtbot: QtBot) -> None:
    with qtbot.waitSignal(waveform.bins_changed) as told:
        waveform.resize(800, 48)
    assert told.args == [waveform.bins]
    assert waveform.bins > 100


def test_without_a_sound_it_is_quiet(qtbot: QtBot) -> None:
    waveform = Waveform()
    qtbot.addWidget(waveform)
    waveform.resize(WIDTH_PX, 48)
    with qtbot.assertNotEmitted(waveform.sought):
        qtbot.mouseClick(waveform, Qt.MouseButton.LeftButton, pos=point_of(50))
    assert not pixels(waveform, "accent")
