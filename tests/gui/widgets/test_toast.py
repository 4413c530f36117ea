"""Toasts: they go by themselves unless they matter or somebody is at them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui import theme
from gui.notifications import Kind, Notification, Notifier
from gui.widgets import toast as toast_module
from gui.widgets.toast import SHOWN_AT_MOST, ToastStack


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made).addWidget(QLineEdit())
    made.resize(900, 600)
    made.show()
    qtbot.waitActive(made)
    return made


@pytest.fixture
def stack(window: QWidget) -> Iterator[ToastStack]:
    QCursor.setPos(window.mapToGlobal(QPoint(5, 5)))
    return ToastStack(window)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(toast_module, "SHOWN_FOR_MS", 50)
    monkeypatch.setattr(toast_module, "SHOWN_WITH_ACTION_MS", 50)


def test_it_says_what_is_told_and_goes_by_itself(
    qtbot: QtBot, stack: ToastStack, quick: None
) -> None:
    notifier = Notifier()
    notifier.connect_view(stack.show_notification)
    notifier.tell(Notification("The story is saved.", Kind.SUCCESS))
    assert stack.isVisible()
    assert stack.toasts[0].accessibleName() == "Done"
    qtbot.waitUntil(lambda: not stack.isVisible())
    assert stack.toasts == []


def test_an_error_stays_until_it_is_closed(qtbot: QtBot, stack: ToastStack, quick: None) -> None:
    stack.show_notification(Notification("It broke.", Kind.ERROR))
    stack.show_notification(Notification("Never mind."))
    qtbot.waitUntil(lambda: len(stack.toasts) == 1)
    toast = stack.toasts[0]
    assert toast.notification.kind is Kind.ERROR
    assert not toast.is_counting()
    qtbot.mouseClick(toast.close_button, Qt.MouseButton.LeftButton)
    assert not stack.isVisible()


def test_what_was_done_is_undone_once(qtbot: QtBot, stack: ToastStack) -> None:
    undone: list[int] = []
    note = Notification("Deleted.", action_label="Undo", action=lambda: undone.append(1))
    stack.show_notification(note)
    qtbot.mouseClick(stack.toasts[0].action_button, Qt.MouseButton.LeftButton)
    assert undone == [1]
    assert stack.toasts == []


def test_details_are_shown_when_they_are_asked_for(qtbot: QtBot, stack: ToastStack) -> None:
    plain, detailed = Notification("One."), Notification("Two.", Kind.ERROR, details="Traceback")
    stack.show_notification(plain)
    stack.show_notification(detailed)
    assert stack.toasts[0].details_button.isHidden()
    with qtbot.waitSignal(stack.details_wanted) as wanted:
        qtbot.mouseClick(stack.toasts[1].details_button, Qt.MouseButton.LeftButton)
    assert wanted.args == [detailed]


def test_it_stays_while_the_pointer_is_on_it(
    qtbot: QtBot, stack: ToastStack, window: QWidget
) -> None:
    stack.show_notification(Notification("Wait."))
    toast = stack.toasts[0]
    assert toast.is_counting()
    QTest.mouseMove(window, toast.mapTo(window, toast.rect().center()))
    qtbot.waitUntil(lambda: not toast.is_counting())
    QTest.mouseMove(window, QPoint(5, 5))
    qtbot.waitUntil(toast.is_counting)


def test_the_keyboard_reaches_it_and_comes_back(
    qtbot: QtBot, stack: ToastStack, window: QWidget
) -> None:
    line = window.findChild(QLineEdit)
    line.setFocus()
    stack.show_notification(Notification("Deleted.", action_label="Undo", action=list))
    assert QApplication.focusWidget() is line, "a message takes the focus from nobody"
    stack.focus_newest()
    toast = stack.toasts[0]
    assert QApplication.focusWidget() is toast.action_button
    assert not toast.is_counting()
    qtbot.keyClick(toast.action_button, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is toast.close_button
    assert not toast.is_counting()
    qtbot.keyClick(toast.close_button, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is line
    assert stack.toasts == []


def test_the_oldest_that_may_go_makes_room(stack: ToastStack) -> None:
    stack.show_notification(Notification("error", Kind.ERROR))
    for number in range(SHOWN_AT_MOST):
        stack.show_notification(Notification(str(number)))
    assert [toast.notification.text for toast in stack.toasts] == ["error", "1", "2"]
    for _ in range(SHOWN_AT_MOST):
        stack.show_notification(Notification("error", Kind.ERROR))
    assert len(stack.toasts) == SHOWN_AT_MOST


@pytest.mark.parametrize("percent", [100, 200])
def test_no_word_is_cut_off_and_it_stays_at_the_bottom(
    qapp: QApplication, stack: ToastStack, window: QWidget, percent: int
) -> None:
    theme.apply(qapp, theme.Theme.LIGHT, percent)
    stack.show_notification(Notification("A long sentence about a picture. " * 6))
    for width in (900, 500):
        window.resize(width, 700)
        QApplication.processEvents()
        label = stack.toasts[0].text_label
        assert label.height() >= label.heightForWidth(label.width())
        assert 0 < 700 - stack.geometry().bottom() < 40
        assert window.rect().contains(stack.geometry())


def test_a_screen_reader_is_told_and_every_button_has_a_name(stack: ToastStack) -> None:
    note = Notification("Deleted.", action_label="Undo", action=list, details="more")
    stack.show_notification(note)
    toast = stack.toasts[0]
    for button in (toast.action_button, toast.details_button, toast.close_button):
        made = QAccessible.queryAccessibleInterface(button)
        assert made.text(QAccessible.Text.Name)
        assert min(button.sizeHint().width(), button.sizeHint().height()) >= theme.LEAST_TARGET_PX
