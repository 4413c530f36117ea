"""What a user can see or hear of a window: every text in it, and whether it has room."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QMenu,
    QScrollArea,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from gui.widgets.quiet_button import QuietButton

_SPOKEN_ROLES = (
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    Qt.ItemDataRole.ToolTipRole,
)


def visible(top: QWidget) -> list[QWidget]:
    """`top` and all that can be seen in it; the next window is not in it."""
    inside = [one for one in top.findChildren(QWidget) if one.isVisible()]
    return [top, *(one for one in inside if one.window() is top)]


_UNBROKEN = re.compile(r"[^\s\u3000-\u9fff\uff00-\uffef/-]+")
"""What stands on one line: Chinese goes on in the next after any sign."""

_ROUNDED_PX = 1
"""A mirrored splitter may place its panes a pixel off."""


# ---------------------------------------------------------------- texts


def texts(top: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Every text of every widget, whether it is painted, pointed at or read out."""
    for widget in visible(top):
        for text in _texts_of(widget):
            if text.strip():
                yield widget, text
    if isinstance(top, QMainWindow):
        for menu in top.menuBar().findChildren(QMenu):
            for text in (menu.title(), *(action.text() for action in menu.actions())):
                if text.strip():
                    yield menu, text


def _texts_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    yield from (widget.whatsThis(), widget.statusTip())
    if widget.isWindow():
        yield widget.windowTitle()
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QAbstractSpinBox):
        yield widget.text()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(place) for place in range(widget.count()))
    if isinstance(widget, QToolButton) and widget.menu() is not None:
        yield from (action.text() for action in widget.menu().actions())
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _texts_in(widget.model())


def _texts_in(model: QAbstractItemModel, parent: QModelIndex = QModelIndex()) -> Iterator[str]:
    is_list = isinstance(model, QAbstractListModel)
    for column in range(1 if is_list else model.columnCount(parent)):
        if not parent.isValid():
            header = model.headerData(column, Qt.Orientation.Horizontal)
            yield header if isinstance(header, str) else ""
        for row in range(model.rowCount(parent)):
            index = model.index(row, column, parent)
            for role in (Qt.ItemDataRole.DisplayRole, *_SPOKEN_ROLES):
                data = index.data(role)
                yield data if isinstance(data, str) else ""
            if column == 0:
                yield from _texts_in(model, index)


# ---------------------------------------------------------------- room


def clipped(top: QWidget) -> list[str]:
    """The texts in `top` that have less room than they need, or lie outside what can be seen."""
    found = []
    for widget in visible(top):
        if (problem := _lack_of(widget) or _outside(widget)) and _said_by(widget).strip():
            found.append(f"{type(widget).__name__} {_said_by(widget)!r}: {problem}")
    return found


def _said_by(widget: QWidget) -> str:
    if isinstance(widget, (QLabel, QAbstractButton)):
        return widget.text() or widget.accessibleName()
    if isinstance(widget, QComboBox):
        return widget.currentText() or widget.accessibleName()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    if isinstance(widget, (QAbstractSpinBox, QTextEdit, QListWidget)):
        return widget.accessibleName()
    return ""


def _lack_of(widget: QWidget) -> str:
    """How much room a widget lacks, in words; empty where it has enough."""
    width, height = widget.width(), widget.height()
    if isinstance(widget.parent(), QLineEdit):
        return ""  # the icons within a line have the line's height
    if isinstance(widget, QLabel) and widget.wordWrap():
        needed = widget.heightForWidth(width)
        words = _UNBROKEN.findall(widget.text())
        longest = max(map(widget.fontMetrics().horizontalAdvance, words), default=0)
        if height < needed or width < longest:
            return f"{width}x{height}, needs {longest}x{needed}"
    elif isinstance(widget, QuietButton) and "…" in widget.text() and widget.toolTip():
        return ""  # cut short, and whole in the tool tip and for screen readers
    elif isinstance(widget, (QLabel, QAbstractButton)):
        hint = widget.sizeHint()
        if width < hint.width() or height < hint.height():
            return f"{width}x{height}, needs {hint.width()}x{hint.height()}"
    elif isinstance(widget, QListWidget):
        needed = widget.sizeHintForColumn(0)
        if widget.viewport().width() < needed:
            return f"{widget.viewport().width()} wide, needs {needed}"
    elif isinstance(widget, (QComboBox, QAbstractSpinBox, QLineEdit)):
        needed = _text_width(widget)
        if width < needed or height < widget.fontMetrics().height():
            return f"{width}x{height}, needs {needed}x{widget.fontMetrics().height()}"
    return ""


def _text_width(widget: QWidget) -> int:
    """The least width of a field in which what it says stands; what is typed may scroll."""
    metrics = widget.fontMetrics()
    if isinstance(widget, QComboBox) and not widget.isEditable():
        arrow_px = round(metrics.height() * 1.1)
        return metrics.horizontalAdvance(widget.currentText()) + arrow_px
    if isinstance(widget, QLineEdit) and not widget.text():
        return metrics.horizontalAdvance(widget.placeholderText())
    if isinstance(widget, QAbstractSpinBox):
        return metrics.horizontalAdvance(widget.text())
    return 0


def _outside(widget: QWidget) -> str:
    """Which edge of a parent cuts `widget` off; what a scroll area can scroll to is not cut."""
    box = QRect(QPoint(), widget.size())
    part = widget
    while not part.isWindow() and (parent := part.parentWidget()) is not None:
        box.translate(part.pos())
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and parent is area.viewport():
            return _beyond_scrolling(part, area)
        around = parent.rect().adjusted(-_ROUNDED_PX, 0, _ROUNDED_PX, 0)
        if not around.contains(box):
            return f"{box.getRect()} is cut off by {type(parent).__name__} {parent.rect().size()}"
        part = parent
    return ""


def _beyond_scrolling(page: QWidget, area: QAbstractScrollArea) -> str:
    """A page that is wider than its scroll area is cut off, unless one can scroll sideways."""
    is_off = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    if isinstance(area, QScrollArea) and is_off and page.width() > area.viewport().width():
        return f"{page.width()} wide in {area.viewport().width()}, and nothing scrolls sideways"
    return ""


# ---------------------------------------------------------------- size of text


def small(top: QWidget, least_pt: float) -> list[str]:
    """The texts in `top` that are smaller than that many points."""
    return [
        f"{type(widget).__name__} {_said_by(widget)!r}: {size_pt:.1f} pt"
        for widget in visible(top)
        if _said_by(widget).strip() and (size_pt := _font_of(widget).pointSizeF()) < least_pt
    ]


def _font_of(widget: QWidget) -> QFont:
    is_text = isinstance(widget, QTextEdit)
    return widget.document().defaultFont() if is_text else widget.font()
