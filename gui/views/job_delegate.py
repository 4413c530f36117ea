"""How a job is painted: an icon and a word for its state, what it is doing, and how far it is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from engine.jobs import JobState
from gui import icons, theme
from gui.engine_words import translated
from gui.job_words import name_of, state_icon, state_words
from gui.models.jobs import JobRole, JobRow
from gui.widgets.row_painting import BAR_PX, leading, paint_bar

_COLOURS = {JobState.FAILED: "danger", JobState.DONE: "success"}


class JobDelegate(QStyledItemDelegate):
    """Two lines a job: its name, and under it its state in words."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        line = QFontMetrics(option.font).height()
        return QSize(200, 2 * line + BAR_PX + 3 * theme.SPACE_S)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(JobRole.ROW)
        colours = theme.colours()
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if is_selected:
            painter.fillRect(option.rect, colours.selection)
        inner = option.rect.adjusted(theme.SPACE_M, theme.SPACE_S, -theme.SPACE_M, -theme.SPACE_S)
        side = icons.size_px()
        icon_box = leading(option, inner, 0, side)
        icon_colour = "on_selection" if is_selected else _COLOURS.get(row.state, "muted")
        icons.icon(state_icon(row.state), icon_colour).paint(painter, icon_box)
        texts = leading(option, inner, side + theme.SPACE_M, inner.width() - side - theme.SPACE_M)
        self._paint_texts(painter, option, texts, row, is_selected)
        if row.state is JobState.RUNNING:
            paint_bar(painter, option, texts, row.fraction)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colours.focus, 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def _paint_texts(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        box: QRect,
        row: JobRow,
        is_selected: bool,
    ) -> None:
        colours = theme.colours()
        metrics = QFontMetrics(option.font)
        upper = QRect(box.left(), box.top(), box.width(), metrics.height())
        lower = upper.translated(0, metrics.height())
        painter.setFont(option.font)
        painter.setPen(colours.on_selection if is_selected else colours.text)
        flags = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        name = metrics.elidedText(name_of(row.job), Qt.TextElideMode.ElideMiddle, upper.width())
        painter.drawText(upper, flags, name)
        is_failed = row.state is JobState.FAILED
        colour = colours.danger if is_failed else colours.muted
        painter.setPen(colours.on_selection if is_selected else colour)
        told = metrics.elidedText(_told(row), Qt.TextElideMode.ElideRight, lower.width())
        painter.drawText(lower, flags, told)


def _told(row: JobRow) -> str:
    """The state, and what there is to say about it."""
    words = state_words(row.state)
    more = row.message if row.state is JobState.FAILED else translated(row.note)
    return f"{words} · {more}" if more else words
