"""A picture is zoomed and moved by mouse, touch and keyboard."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QImage,
    QNativeGestureEvent,
    QPainter,
    QPointingDevice,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from gui.widgets.image_view import ImageView
from gui.widgets.pyramid import Pyramid

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
RED, BLUE = QColor("#ff0000"), QColor("#0000ff")


def halves(width: int = 1600, height: int = 1200) -> QImage:
    """A picture that is red on the left and blue on the right."""
    image = QImage(width, height, QImage.Format.Format_RGB888)
    image.fill(RED)
    painter = QPainter(image)
    painter.fillRect(width // 2, 0, width // 2, height, BLUE)
    painter.end()
    return image


@pytest.fixture
def view(qtbot: QtBot) -> ImageView:
    made = ImageView()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    made.set_image(halves())
    return made


def colour_at(view: ImageView, x: int, y: int) -> str:
    return view.grab().toImage().pixelColor(x, y).name()


def wheel(view: ImageView, at: QPoint, notches: int) -> None:
    event = QWheelEvent(
        QPointF(at),
        QPointF(view.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def border_at(view: ImageView) -> int:
    """Where red becomes blue on the line through the middle."""
    image = view.grab().toImage()
    y = view.height() // 2
    return next(x for x in range(10, view.width()) if image.pixelColor(x, y).red() < 128)


def test_a_picture_is_shown_whole(view: ImageView) -> None:
    assert view.is_fitted
    assert view.percent == 50
    assert colour_at(view, 30, 300) == RED.name()
    assert colour_at(view, 770, 300) == BLUE.name()


def test_it_stays_whole_in_a_view_of_another_size(view: ImageView) -> None:
    view.resize(400, 600)
    assert view.percent == 25
    assert colour_at(view, 200, 20) not in (RED.name(), BLUE.name()), "above it is nothing"


def test_a_small_picture_is_not_enlarged(view: ImageView) -> None:
    view.set_image(halves(100, 80))
    assert view.percent == 100


def test_the_wheel_keeps_what_is_under_the_pointer(view: ImageView) -> None:
    assert border_at(view) == pytest.approx(400, abs=2)
    wheel(view, QPoint(200, 300), 3)
    assert view.percent == round(50 * 1.25**3)
    assert not view.is_fitted
    assert border_at(view) == pytest.approx(200 + 200 * 1.25**3, abs=2)


def test_the_wheel_ends_somewhere(view: ImageView) -> None:
    wheel(view, QPoint(400, 300), 60)
    assert view.percent == 1600
    wheel(view, QPoint(400, 300), -120)
    assert 0 < view.percent <= 2


@pytest.mark.parametrize(
    ("keys", "percent"),
    [
        ([Qt.Key.Key_Plus], 62),
        ([Qt.Key.Key_Equal], 62),
        ([Qt.Key.Key_Minus], 40),
        ([Qt.Key.Key_1], 100),
        ([Qt.Key.Key_1, Qt.Key.Key_0], 50),
    ],
)
def test_keys_zoom(qtbot: QtBot, view: ImageView, keys: list[Qt.Key], percent: int) -> None:
    view.setFocus()
    for key in keys:
        qtbot.keyClick(view, key, CONTROL)
    assert view.percent == percent


def test_a_double_click_goes_to_every_pixel_and_back(qtbot: QtBot, view: ImageView) -> None:
    qtbot.mouseDClick(view, LEFT, pos=QPoint(100, 100))
    assert view.percent == 100
    qtbot.mouseDClick(view, LEFT, pos=QPoint(100, 100))
    assert view.is_fitted


def test_dragging_and_arrows_move_it_as_far_as_it_goes(qtbot: QtBot, view: ImageView) -> None:
    view.actual_size()
    assert border_at(view) == pytest.approx(400, abs=1)
    qtbot.mousePress(view, LEFT, pos=QPoint(400, 300))
    QTest.mouseMove(view, QPoint(450, 300))
    qtbot.mouseRelease(view, LEFT, pos=QPoint(450, 300))
    assert border_at(view) == pytest.approx(450, abs=1)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert border_at(view) == pytest.approx(450 - 64, abs=1)
    for _ in range(20):
        qtbot.keyClick(view, Qt.Key.Key_Left)
    assert border_at(view) == pytest.approx(799, abs=1), "its left edge is at the view's"


def test_arrows_are_left_to_the_window_when_nothing_can_move(qtbot: QtBot, view: ImageView) -> None:
    before = view.grab().toImage()
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.grab().toImage() == before


def test_a_pinch_zooms_at_its_centre(view: ImageView) -> None:
    device = QPointingDevice.primaryPointingDevice()
    at = QPointF(200, 300)
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        device,
        2,
        at,
        at,
        view.mapToGlobal(at),
        1.0,
        QPointF(),
    )
    QApplication.sendEvent(view, event)
    assert view.percent == 100
    assert border_at(view) == pytest.approx(200 + 2 * 200, abs=2)


def test_the_bar_is_reached_and_worked_by_keyboard(qtbot: QtBot, view: ImageView) -> None:
    buttons = view.findChildren(QToolButton)
    assert [button.accessibleName() for button in buttons] == [
        "Zoom out",
        "Actual size; now 50 %",
        "Zoom in",
        "Fit to the window",
    ]
    view.setFocus()
    reached = []
    for _ in buttons:
        qtbot.keyClick(QApplication.focusWidget() or view, Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == buttons
    for button, percent in zip(buttons, (40, 100, 125, 50), strict=True):
        qtbot.keyClick(button, Qt.Key.Key_Space)
        assert view.percent == percent
        assert min(button.width(), button.height()) >= 24


def test_the_bar_lies_at_the_end_of_the_line_in_either_direction(view: ImageView) -> None:
    bar = view.findChildren(QToolButton)[0].parentWidget()
    assert bar.geometry().right() > 760
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert bar.geometry().left() < 40


def test_assistive_technology_is_told_of_a_graphic(view: ImageView) -> None:
    view.setAccessibleName("Picture “sea.jpg”")
    view.set_description("A swan on the sea")
    told = QAccessible.queryAccessibleInterface(view)
    assert told.role() == QAccessible.Role.Graphic
    assert told.text(QAccessible.Text.Name) == "Picture “sea.jpg”"
    assert told.text(QAccessible.Text.Description) == "A swan on the sea"


def test_a_message_takes_the_place_of_the_picture(view: ImageView) -> None:
    bar = view.findChildren(QToolButton)[0].parentWidget()
    view.set_message("The file is gone.")
    assert view.text() == "The file is gone."
    assert not bar.isVisible()
    assert colour_at(view, 30, 300) != RED.name()
    view.set_image(halves())
    assert bar.isVisible()
    assert view.text() == ""


def test_focus_can_be_seen(view: ImageView) -> None:
    view.clearFocus()
    without = view.grab().toImage()
    view.setFocus()
    assert view.grab().toImage() != without


@pytest.mark.parametrize("size", [(1001, 777), (64, 4000), (4096, 3072)])
def test_smaller_copies_show_the_same(qtbot: QtBot, size: tuple[int, int]) -> None:
    image = halves(*size)
    pyramid = Pyramid(image)
    while pyramid.step():
        pass
    half = pyramid.level_for(0.4)
    assert half.width() == pytest.approx(size[0] / 2, abs=1) or size[0] < 128
    for x, colour in ((0.1, RED), (0.9, BLUE)):
        for y in (0.02, 0.5, 0.98):
            found = half.pixelColor(int(x * half.width()), int(y * half.height()))
            assert found.name() == colour.name()


def test_transparency_survives(qtbot: QtBot) -> None:
    image = QImage(400, 400, QImage.Format.Format_RGBA8888)
    image.fill(Qt.GlobalColor.transparent)
    pyramid = Pyramid(image)
    while pyramid.step():
        pass
    assert pyramid.level_for(0.3).pixelColor(50, 50).alpha() == 0


def test_fine_lines_are_smoothed_once_the_copies_are_there(qtbot: QtBot, view: ImageView) -> None:
    """Every other column is black: drawn from every fourth pixel it would be black or white."""
    image = QImage(3200, 2400, QImage.Format.Format_RGB888)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    for x in range(0, 3200, 2):
        painter.fillRect(x, 0, 1, 2400, Qt.GlobalColor.black)
    painter.end()
    view.set_image(image)

    def is_grey() -> None:
        found = view.grab().toImage().pixelColor(300, 300).red()
        assert 100 < found < 155

    qtbot.waitUntil(is_grey)
