"""What the rows of several lists are painted with."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from gui import theme

BAR_PX = 4
"""How thick a bar of progress is."""


def leading(option: QStyleOptionViewItem, inner: QRect, start: int, width: int) -> QRect:
    """A box `start` pixels from the leading edge: the left one, or the right one in Arabic."""
    box = QRect(inner.left() + start, inner.top(), width, inner.height())
    return QStyle.visualRect(option.direction, inner, box)


def paint_bar(
    painter: QPainter, option: QStyleOptionViewItem, box: QRect, fraction: float | None
) -> None:
    """How far it is, at the bottom of `box`; where the end is unknown only the groove."""
    colours = theme.colours()
    groove = QRect(box.left(), box.bottom() - BAR_PX + 1, box.width(), BAR_PX)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.hover)
    painter.drawRoundedRect(groove, BAR_PX / 2, BAR_PX / 2)
    if fraction is not None:
        done = QRect(groove.left(), groove.top(), round(groove.width() * fraction), BAR_PX)
        painter.setBrush(colours.accent)
        painter.drawRoundedRect(
            QStyle.visualRect(option.direction, groove, done), BAR_PX / 2, BAR_PX / 2
        )
