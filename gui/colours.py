"""The colours of each theme.  Text keeps 4.5:1 and what can be used 3:1 against what it lies on
(WCAG 2.2, 1.4.3 and 1.4.11); tests/gui/test_theme.py computes it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QColor


class Colours(NamedTuple):
    """A theme's colours by what they are for."""

    window: QColor
    """Behind everything."""
    surface: QColor
    """Behind lists and texts."""
    raised: QColor
    """Behind buttons and bars."""
    line: QColor
    """Between parts; nobody needs to see it."""
    border: QColor
    """Around what can be used."""
    disabled: QColor
    """What cannot be used at the moment: it need not be read, but be told from what can."""
    text: QColor
    muted: QColor
    accent: QColor
    on_accent: QColor
    danger: QColor
    warning: QColor
    success: QColor
    focus: QColor
    hover: QColor
    """Behind what the pointer is on, and what is switched on; text and icons stay as they are."""
    selection: QColor
    on_selection: QColor
    highlight: QColor
    """Behind the sentence that is being spoken."""
    on_highlight: QColor


def _colours(**values: str) -> Colours:
    return Colours(**{name: QColor(value) for name, value in values.items()})


LIGHT = _colours(
    window="#f4f2ee",
    surface="#ffffff",
    raised="#fbfaf7",
    line="#dedad2",
    border="#8b867c",
    disabled="#8b867c",
    text="#1f1d1a",
    muted="#5f5b53",
    accent="#4b42c4",
    on_accent="#ffffff",
    danger="#b3261e",
    warning="#7d4b00",
    success="#1c6638",
    focus="#4b42c4",
    hover="#e3e1fa",
    selection="#e3e1fa",
    on_selection="#1f1d1a",
    highlight="#ffe7a0",
    on_highlight="#1f1d1a",
)

DARK = _colours(
    window="#16171b",
    surface="#1e2025",
    raised="#26282e",
    line="#34373f",
    border="#7c8089",
    disabled="#7c8089",
    text="#edece9",
    muted="#acaba6",
    accent="#aca7ff",
    on_accent="#15133a",
    danger="#ff9d95",
    warning="#f2bf6d",
    success="#86d8a3",
    focus="#aca7ff",
    hover="#37346b",
    selection="#37346b",
    on_selection="#ffffff",
    highlight="#4d4213",
    on_highlight="#fff3cc",
)

CONTRAST = _colours(
    window="#000000",
    surface="#000000",
    raised="#000000",
    line="#ffffff",
    border="#ffffff",
    disabled="#9a9a9a",
    text="#ffffff",
    muted="#ffffff",
    accent="#ffdd00",
    on_accent="#000000",
    danger="#ffb3ad",
    warning="#ffdd00",
    success="#8dffb5",
    focus="#00e5ff",
    hover="#333333",
    selection="#ffdd00",
    on_selection="#000000",
    highlight="#ffdd00",
    on_highlight="#000000",
)
