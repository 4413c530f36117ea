"""How well something can be told from what is behind it (WCAG 2.2), computed from pixels."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget


def ratio(one: QColor, other: QColor) -> float:
    """1 for the same colour, 21 for black on white."""
    brighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def of_text(widget: QWidget, box: QRect) -> float:
    """The contrast of what is drawn in `box` of `widget` with the ground it is drawn on.

    The ground is the most frequent colour.  Strokes are thinner than a pixel here and there, so
    their colour is the one that is farthest from the ground.
    """
    image = widget.grab(box).toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = _pixels(image)
    colours, counts = np.unique(pixels, return_counts=True)
    ground = QColor.fromRgb(int(colours[counts.argmax()]))
    return max(ratio(ground, QColor.fromRgb(int(one))) for one in colours)


def _pixels(image: QImage) -> NDArray[np.uint32]:
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)
    return rows[:, : image.width()] & 0xFFFFFF


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part) for part in colour.getRgbF()[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
