"""How a model is painted: what it is for, what it is called, where it stands, and its terms."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui import icons, theme
from gui.model_words import facts, state_colour, state_icon, state_words, task_icon, task_words
from gui.models.model_list import ModelRole
from gui.models.model_rows import ModelRow, ModelState
from gui.widgets.row_painting import BAR_PX, leading, paint_bar

Index = QModelIndex | QPersistentModelIndex

_FLAGS = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
_MOVING = (ModelState.DOWNLOADING, ModelState.WAITING, ModelState.PAUSED, ModelState.FAILED)


class ModelDelegate(QStyledItemDelegate):
    """Three lines a model; above the first model of a task, the task."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = QFontMetrics(option.font).height()
        height = 3 * line + BAR_PX + theme.SPACE_XS + 2 * theme.SPACE_S
        return QSize(200, height + (_heading_px(line) if _begins_group(index) else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ModelRow = index.data(ModelRole.ROW)
        colours = theme.colours()
        box = QRect(option.rect)
        painter.save()
        painter.setFont(option.font)
        if _begins_group(index):
            heading_px = _heading_px(QFontMetrics(option.font).height())
            heading = QRect(box.topLeft(), QSize(box.width(), heading_px))
            _paint_heading(painter, heading, row)
            box.setTop(box.top() + heading_px)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_selected:
            painter.fillRect(box, colours.selection)
        inner = box.adjusted(theme.SPACE_M, theme.SPACE_S, -theme.SPACE_M, -theme.SPACE_S)
        side = icons.size_px()
        icon_box = leading(option, inner, 0, side)
        icon_box.setHeight(QFontMetrics(option.font).height())
        name = "on_selection" if is_selected else "muted"
        icons.icon(task_icon(row.tasks[0]), name).paint(painter, icon_box)
        texts = leading(option, inner, side + theme.SPACE_M, inner.width() - side - theme.SPACE_M)
        self._paint_texts(painter, option, texts, row, is_selected)
        if row.state in _MOVING and row.transfer is not None:
            paint_bar(painter, option, texts, row.transfer.fraction)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colours.focus, 2))
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        painter.restore()

    def _paint_texts(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        box: QRect,
        row: ModelRow,
        is_selected: bool,
    ) -> None:
        colours = theme.colours()
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        line = QRect(box.left(), box.top(), box.width(), QFontMetrics(option.font).height())
        painter.setFont(bold)
        painter.setPen(colours.on_selection if is_selected else colours.text)
        _draw(painter, line, row.title)
        painter.setFont(option.font)
        line = line.translated(0, line.height())
        self._paint_state(painter, option, line, row, is_selected)
        line = line.translated(0, line.height())
        painter.setPen(colours.on_selection if is_selected else colours.muted)
        _draw(painter, line, " · ".join(facts(row)))

    def _paint_state(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        line: QRect,
        row: ModelRow,
        is_selected: bool,
    ) -> None:
        """An icon and a word, and for what the model is in use."""
        colour = "on_selection" if is_selected else state_colour(row.state)
        side = min(icons.size_px(), line.height())
        icons.icon(state_icon(row.state), colour).paint(painter, leading(option, line, 0, side))
        start = side + theme.SPACE_XS
        painter.setPen(getattr(theme.colours(), colour))
        said = [state_words(row)]
        if row.default_for:
            said.append(self.tr("in use"))
        _draw(painter, leading(option, line, start, line.width() - start), " · ".join(said))


def _begins_group(index: Index) -> bool:
    """Whether the model above, if there is one, is for another task."""
    if index.row() == 0:
        return True
    above = index.sibling(index.row() - 1, 0).data(ModelRole.ROW)
    return bool(above.tasks[0] is not index.data(ModelRole.ROW).tasks[0])


def _heading_px(line_px: int) -> int:
    return line_px + 2 * theme.SPACE_S


def _paint_heading(painter: QPainter, box: QRect, row: ModelRow) -> None:
    """The task, as every model below it has it."""
    colours = theme.colours()
    inner = box.adjusted(theme.SPACE_M, theme.SPACE_S, -theme.SPACE_M, 0)
    painter.setPen(colours.muted)
    _draw(painter, inner, task_words(row.tasks[0]))
    painter.setPen(colours.line)
    painter.drawLine(box.bottomLeft(), box.bottomRight())


def _draw(painter: QPainter, box: QRect, text: str) -> None:
    elide = Qt.TextElideMode.ElideRight
    painter.drawText(box, _FLAGS, painter.fontMetrics().elidedText(text, elide, box.width()))
