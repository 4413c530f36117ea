"""Every text of every screen can be read in every theme: computed from what is painted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenuBar,
    QTextEdit,
    QWidget,
)

from gui.app import Vignette
from tests.gui.contrast import of_text
from tests.gui.scenes.material import settle
from tests.gui.scenes.stage import complaints, scene
from tests.gui.seen import visible

THEMES = ("light", "dark", "contrast")

TEXT, LARGE = 4.5, 3.0
"""The least ratios, of text and of what is large or a picture (WCAG 2.2, 1.4.3 and 1.4.11)."""


def parts(widget: QWidget) -> list[tuple[QRect, float]]:
    """Where something is written or drawn in `widget`, and the least contrast for it."""
    inside = widget.rect().adjusted(3, 3, -3, -3)
    if isinstance(widget, QLabel) and widget.text():
        is_large = QFontInfo(widget.font()).pointSizeF() >= 18
        return [(widget.rect(), LARGE if is_large else TEXT)]
    if isinstance(widget, QAbstractButton):
        if widget.text():
            return [(inside, TEXT)]
        return [] if widget.icon().isNull() else [(inside, LARGE)]
    if isinstance(widget, (QComboBox, QLineEdit, QAbstractSpinBox, QMenuBar)):
        return [(inside, TEXT)]
    if isinstance(widget, QTextEdit) and widget.toPlainText():
        return [(inside, TEXT)]
    if isinstance(widget, QAbstractItemView):
        return _rows_of(widget)
    return []


def _rows_of(view: QAbstractItemView) -> list[tuple[QRect, float]]:
    """The rows that can be seen, the selected one among them."""
    model, shown = view.model(), view.viewport().rect()
    boxes = [view.visualRect(model.index(row, 0)) for row in range(min(model.rowCount(), 12))]
    return [(box.intersected(shown), TEXT) for box in boxes if shown.contains(box.center())]


def faint(top: QWidget) -> list[str]:
    """What has too little contrast; what is disabled need not have it."""
    found = []
    for widget in visible(top):
        if not widget.isEnabled() or isinstance(widget.parent(), (QComboBox, QAbstractSpinBox)):
            continue
        canvas = widget.viewport() if isinstance(widget, QAbstractItemView) else widget
        for box, least in parts(widget):
            if not box.isEmpty() and (found_ratio := _contrast(top, canvas, box)) < least:
                name = widget.accessibleName() or getattr(widget, "text", str)()
                found.append(f"{type(widget).__name__} {name!r}: {found_ratio:.1f}")
    return found


def _contrast(top: QWidget, canvas: QWidget, box: QRect) -> float:
    """Of what the window shows there: many widgets have no ground of their own."""
    in_window = box.translated(canvas.mapTo(top, box.topLeft()) - box.topLeft())
    shown = canvas.visibleRegion().boundingRect()
    if not shown.contains(box.center()):
        return 21.0  # scrolled away
    return of_text(top, in_window)


@pytest.mark.parametrize("name", THEMES)
def test_every_text_can_be_read_in_every_theme(vignette: Vignette, name: str) -> None:
    vignette.preferences.update(window={"theme": name})
    settle()
    assert complaints(vignette, faint) == {}


@pytest.mark.parametrize("name", THEMES)
def test_the_focus_can_be_seen_on_everything(vignette: Vignette, name: str) -> None:
    """With the keyboard on it, a control has pixels in a colour that stands out from its ground."""
    vignette.preferences.update(window={"theme": name})
    settle()
    with scene(vignette, "told") as shown:
        shown.activateWindow()
        settle()
        for widget in visible(shown):
            is_stop = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if not widget.isEnabled() or not is_stop or isinstance(widget, QTextEdit):
                continue
            before = widget.grab().toImage()
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            settle()
            after = widget.grab().toImage()
            assert after != before, widget.accessibleName()
