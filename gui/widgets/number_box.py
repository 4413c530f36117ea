"""Boxes for numbers, with room before the digits as other fields have it.

A style sheet's padding does not reach the line that a spin box has inside.
"""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox, QWidget

from gui import theme

Box = TypeVar("Box", bound=QAbstractSpinBox)


def whole_number_box(parent: QWidget) -> QSpinBox:
    """A box for a whole number."""
    return _roomy(QSpinBox(parent))


def number_box(parent: QWidget) -> QDoubleSpinBox:
    """A box for a number with decimals."""
    return _roomy(QDoubleSpinBox(parent))


def _roomy(box: Box) -> Box:
    box.lineEdit().setTextMargins(theme.SPACE_S, 0, theme.SPACE_S, 0)
    return box
