"""What a screen reader and a keyboard find in the window: all that a mouse does, named."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenuBar,
    QScrollArea,
    QSplitterHandle,
    QTabBar,
    QWidget,
)

from gui import theme
from gui.app import Vignette
from tests.gui.scenes.material import settle
from tests.gui.scenes.stage import WINDOW_SCENES, complaints
from tests.gui.seen import visible

Role = QAccessible.Role

INTERACTIVE = {
    Role.Button, Role.ButtonDropDown, Role.ButtonMenu, Role.CheckBox, Role.RadioButton,
    Role.ComboBox, Role.EditableText, Role.SpinBox, Role.Slider, Role.List, Role.Tree, Role.Table,
    Role.MenuItem, Role.PageTab, Role.Link, Role.Dialog,
}  # fmt: skip

CELLS = {Role.TreeItem, Role.Cell}
"""Not every cell of a table says something."""

_FOCUSABLE_TEXT = {
    Role.StaticText,
    Role.Graphic,
    Role.HotkeyField,
    Role.Client,
    Role.ListItem,
    Role.TreeItem,
}
"""What else may have the keyboard: texts that can be selected, pictures, keys that are recorded,
and the rows of lists."""


def interfaces(top: QWidget) -> Iterator[QAccessibleInterface]:
    """All that assistive technology can come across in `top`, menus that are closed included."""
    waiting = [QAccessible.queryAccessibleInterface(top)]
    while waiting:
        one = waiting.pop()
        yield one
        children = (one.child(place) for place in range(one.childCount()))
        waiting.extend(child for child in children if child is not None and child.isValid())


def is_shown(one: QAccessibleInterface) -> bool:
    found = one.object()
    return not isinstance(found, QWidget) or found.isVisible()


def is_part_of_a_field(one: QAccessibleInterface) -> bool:
    """The line in a spin box, the list of a combo box: the field itself is named."""
    found = one.object()
    parent = found.parent() if isinstance(found, QWidget) else None
    return isinstance(parent, (QAbstractSpinBox, QComboBox))


def test_everything_has_a_name_and_a_role(vignette: Vignette) -> None:
    assert complaints(vignette, nameless_or_odd) == {}


def nameless_or_odd(top: QWidget) -> list[str]:
    found = []
    for one in interfaces(top):
        can_focus = bool(one.state().focusable)
        if not is_shown(one) or is_part_of_a_field(one):
            continue
        is_for_use = can_focus or one.role() in INTERACTIVE
        is_nameless = is_for_use and one.role() not in CELLS and not _name_of(one)
        if is_nameless or (can_focus and one.role() not in INTERACTIVE | _FOCUSABLE_TEXT):
            found.append(f"{one.role().name} of {type(one.object()).__name__}")
    return found


def _name_of(one: QAccessibleInterface) -> str:
    """Combo boxes tell their value as their name on some systems, and are named by their label."""
    found = one.object()
    is_widget = isinstance(found, QWidget)
    return one.text(QAccessible.Text.Name) or (found.accessibleName() if is_widget else "")


# ---------------------------------------------------------------- the keyboard


def can_be_used(widget: QWidget) -> bool:
    """Whether a mouse can do something with it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return (
        widget.isVisible()
        and widget.isEnabled()
        and interface.role() in INTERACTIVE - {Role.Dialog}
        and not isinstance(widget.parent(), (QAbstractSpinBox, QComboBox, QLineEdit, QTabBar))
        and not isinstance(widget, (QMenuBar, QSplitterHandle))
    )


def walk(top: QWidget) -> list[QWidget]:
    """Where Tab goes, from one round to the next."""
    top.activateWindow()
    settle()
    stops: list[QWidget] = []
    for _ in range(120):
        QTest.keyClick(top, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in stops:
            break
        stops.append(focused)
    return stops


def is_reached(widget: QWidget, stops: list[QWidget]) -> bool:
    proxy = widget.focusProxy()
    return widget in stops or proxy in stops or any(widget.isAncestorOf(one) for one in stops)


def test_tab_reaches_all_that_can_be_used(vignette: Vignette) -> None:
    def missed(top: QWidget) -> list[str]:
        stops = walk(top)
        usable = [one for one in visible(top) if can_be_used(one)]
        return [_called(one) for one in usable if not is_reached(one, stops)]

    assert complaints(vignette, missed) == {}


def panes_of(vignette: Vignette, shown: QWidget) -> list[QWidget]:
    window = vignette.window
    if shown is not window:
        return [shown]
    panes = (
        window.tool_bar, window.library_view, window.welcome_view, window.picture_view,
        window.story_view, window.job_panel, window.player_bar, window.status_bar,
    )  # fmt: skip
    return [pane for pane in panes if pane.isVisible()]


def test_tab_goes_as_one_reads(vignette: Vignette) -> None:
    """From the leading edge to the trailing one and downwards, in each pane."""

    def backwards(top: QWidget) -> list[str]:
        stops = walk(top)
        found = []
        for pane in panes_of(vignette, top):
            inside = [one for one in stops if pane.isAncestorOf(one)]
            steps = pairwise([*inside, *inside[:1]])
            back = [step for step in steps if _is_earlier(step[1], step[0], pane)]
            if len(back) > 1:  # once it goes from the last to the first
                found += [f"{_called(before)}, {_called(after)}" for before, after in back]
        return found

    assert complaints(vignette, backwards) == {}


def _is_earlier(after: QWidget, before: QWidget, pane: QWidget) -> bool:
    """Whether `after` stands where one reads before `before`."""
    if before.isAncestorOf(after) or after.isAncestorOf(before):
        return False
    first, then = _place(before, after, pane), _place(after, before, pane)
    if then.bottom() <= first.top():
        return not first.x() < then.x() - first.width() / 2  # the next column may begin higher
    is_beside = min(first.bottom(), then.bottom()) - max(first.top(), then.top()) > 0
    return is_beside and then.right() < first.left()


def _place(widget: QWidget, other: QWidget, pane: QWidget) -> QRect:
    """Where it stands in the pane; within what can be scrolled, where that stands."""
    part = widget
    while part is not pane:
        parent = part.parentWidget()
        if isinstance(parent, QScrollArea) and not parent.isAncestorOf(other):
            return parent.rect().translated(parent.mapTo(pane, QPoint()))
        part = parent
    return widget.rect().translated(widget.mapTo(pane, QPoint()))


def _called(widget: QWidget) -> str:
    words = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    return f"{type(widget).__name__} {words}"


# ---------------------------------------------------------------- the mouse


def test_nothing_is_too_small_to_be_hit(vignette: Vignette) -> None:
    """But the handles of splitters and scroll bars, for which there are keys and a wheel."""

    def small(top: QWidget) -> list[str]:
        usable = [one for one in visible(top) if can_be_used(one)]
        least = theme.LEAST_TARGET_PX
        return [_called(one) for one in usable if min(one.width(), one.height()) < least]

    assert complaints(vignette, small) == {}


# ---------------------------------------------------------------- windows


class Windows(QObject):
    """Notes every window that appears."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_no_part_of_the_window_is_a_window_for_a_moment(vignette: Vignette) -> None:
    """It would take the keyboard away from where the user is."""
    windows = Windows()
    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(windows)
    complaints(vignette, lambda top: [], WINDOW_SCENES)
    app.removeEventFilter(windows)
    assert windows.seen == []
