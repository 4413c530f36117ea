"""What a screen reader and a keyboard find in the window: all that a mouse does, named."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
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
from tests.gui.scenes import SCENES, scene, settle
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


@pytest.mark.parametrize("name", SCENES)
def test_everything_has_a_name_and_a_role(vignette: Vignette, name: str) -> None:
    with scene(vignette, name) as shown:
        nameless, odd = [], []
        for one in interfaces(shown):
            can_focus = bool(one.state().focusable)
            if not is_shown(one) or is_part_of_a_field(one):
                continue
            if one.role() in CELLS:
                continue
            if (can_focus or one.role() in INTERACTIVE) and not _name_of(one):
                nameless.append((one.role().name, type(one.object()).__name__))
            if can_focus and one.role() not in INTERACTIVE | _FOCUSABLE_TEXT:
                odd.append((one.role().name, type(one.object()).__name__))
        assert nameless == []
        assert odd == []


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


@pytest.mark.parametrize("name", SCENES)
def test_tab_reaches_all_that_can_be_used(vignette: Vignette, name: str) -> None:
    with scene(vignette, name) as shown:
        stops = walk(shown)
        left = [
            f"{type(one).__name__} {one.accessibleName()}"
            for one in visible(shown)
            if can_be_used(one) and not is_reached(one, stops)
        ]
        assert left == []


def panes_of(vignette: Vignette, shown: QWidget) -> list[QWidget]:
    window = vignette.window
    if shown is not window:
        return [shown]
    panes = (
        window.tool_bar, window.library_view, window.welcome_view, window.picture_view,
        window.story_view, window.job_panel, window.player_bar, window.status_bar,
    )  # fmt: skip
    return [pane for pane in panes if pane.isVisible()]


@pytest.mark.parametrize("name", SCENES)
def test_tab_goes_as_one_reads(vignette: Vignette, name: str) -> None:
    """From the leading edge to the trailing one and downwards in each pane; and by pane."""
    with scene(vignette, name) as shown:
        stops = walk(shown)
        for pane in panes_of(vignette, shown):
            inside = [one for one in stops if pane.isAncestorOf(one)]
            # The walk began anywhere, so once it goes from the last to the first.
            steps = pairwise([*inside, *inside[:1]])
            back = [
                (_called(before), _called(after))
                for before, after in steps
                if _is_earlier(after, before, pane)
            ]
            assert len(back) <= 1, back


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


@pytest.mark.parametrize("name", SCENES)
def test_nothing_is_too_small_to_be_hit(vignette: Vignette, name: str) -> None:
    """But the handles of splitters and scroll bars, for which there are keys and a wheel."""
    with scene(vignette, name) as shown:
        small = [
            (_called(one), one.width(), one.height())
            for one in visible(shown)
            if can_be_used(one) and min(one.width(), one.height()) < theme.LEAST_TARGET_PX
        ]
        assert small == []
