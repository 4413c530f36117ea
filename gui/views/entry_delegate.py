"""How an entry of the library is painted: as a row of a list, or as a card of a grid."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetrics,
    QPainter,
    QPen,
    QPixmap,
    QTextLayout,
    QTextOption,
    QTransform,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from engine.storage.entries import Entry
from gui import icons, theme
from gui.models.entry_mark import EntryMark, icon_of, mark_of, words_of
from gui.models.library import LibraryModel

Index = QModelIndex | QPersistentModelIndex

THUMBNAIL_PX = 56
_INSET_PX = 4
"""Between the edge of a row and what is filled when it is selected."""
_ROUND_PX = 6
_SMALL = 0.92
"""The size of captions to that of names."""

_LEADING = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)


class EntryDelegate(QStyledItemDelegate):
    """Rows: thumbnail, name, caption in up to two lines, state.  Cards: thumbnail and caption."""

    def __init__(self, model: LibraryModel, view: QListView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self.is_grid = False

    def row_height(self, metrics: QFontMetrics) -> int:
        """The height of every row: the thumbnail's or that of three lines, with space around."""
        return max(THUMBNAIL_PX, 3 * metrics.height()) + 2 * (theme.SPACE_S + _INSET_PX)

    def card_height(self, width_px: int, metrics: QFontMetrics) -> int:
        """The height of every card of a width: a square and a line under it."""
        return width_px + metrics.height() + theme.SPACE_S

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if self.is_grid:
            return self._view.gridSize()
        return QSize(THUMBNAIL_PX * 3, self.row_height(QFontMetrics(option.font)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = self._model.entry(index.row())
        pixmap = self._model.thumbnails.pixmap(entry.job_id, entry.picture_path)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setLayoutDirection(option.direction)
        _paint_ground(painter, option)
        if self.is_grid:
            _paint_card(painter, option, entry, pixmap)
        else:
            _paint_row(painter, option, entry, pixmap)
        painter.restore()


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    colours = theme.colours()
    state = option.state
    box = QRectF(option.rect).adjusted(_INSET_PX, 2, -_INSET_PX, -2)
    painter.setPen(Qt.PenStyle.NoPen)
    if state & QStyle.StateFlag.State_Selected:
        painter.setBrush(colours.selection)
        painter.drawRoundedRect(box, _ROUND_PX, _ROUND_PX)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(colours.window)
        painter.drawRoundedRect(box, _ROUND_PX, _ROUND_PX)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(colours.focus, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), _ROUND_PX, _ROUND_PX)


def _paint_row(
    painter: QPainter, option: QStyleOptionViewItem, entry: Entry, pixmap: QPixmap | None
) -> None:
    space = theme.SPACE_S + _INSET_PX
    inner = option.rect.adjusted(space, space, -space, -space)
    picture = QRect(inner.left(), inner.top(), THUMBNAIL_PX, THUMBNAIL_PX)
    picture.moveTop(inner.top() + (inner.height() - THUMBNAIL_PX) // 2)
    texts = inner.adjusted(THUMBNAIL_PX + theme.SPACE_M, 0, 0, 0)
    _paint_picture(painter, QStyle.visualRect(option.direction, inner, picture), entry, pixmap)
    _paint_texts(painter, option, QStyle.visualRect(option.direction, inner, texts), entry)


def _paint_texts(painter: QPainter, option: QStyleOptionViewItem, box: QRect, entry: Entry) -> None:
    """The name, the caption, and in the caption's last line the state, where there is one."""
    mark = mark_of(entry)
    font = theme.scaled(option.font, 1.0, is_bold=True)
    metrics = QFontMetrics(font)
    top = box.top() + (box.height() - 3 * metrics.height()) // 2
    line = QRect(box.left(), top, box.width(), metrics.height())
    painter.setFont(font)
    painter.setPen(_text_colour(option, "text"))
    name = metrics.elidedText(entry.name, Qt.TextElideMode.ElideMiddle, line.width())
    painter.drawText(line, _LEADING, _isolated(name))
    small = theme.scaled(option.font, _SMALL)
    painter.setFont(small)
    painter.setPen(_text_colour(option, "muted"))
    under = QRect(line.left(), line.bottom() + 1, line.width(), 2 * line.height())
    lines = _paint_wrapped(painter, under, words_of(entry), 2 if mark is None else 1)
    if mark is not None:
        _paint_mark(painter, option, line.translated(0, line.height() * (1 + lines)), mark)


def _paint_wrapped(painter: QPainter, box: QRect, text: str, lines_at_most: int) -> int:
    """Paint `text` in so many lines, the last one elided; say how many it took."""
    metrics = painter.fontMetrics()
    layout = QTextLayout(" ".join(text.split()), painter.font())
    option = QTextOption(Qt.AlignmentFlag.AlignLeading)
    option.setTextDirection(painter.layoutDirection())
    layout.setTextOption(option)
    layout.beginLayout()
    taken = 0
    while text and taken < lines_at_most and (line := layout.createLine()).isValid():
        line.setLineWidth(box.width())
        rest = layout.text()[line.textStart() :]
        if taken < lines_at_most - 1:
            rest = rest[: line.textLength()]
        row = QRect(box.left(), box.top() + taken * metrics.height(), box.width(), metrics.height())
        fitting = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(row, _LEADING, _isolated(fitting))
        taken += 1
    layout.endLayout()
    return taken


def _paint_mark(
    painter: QPainter, option: QStyleOptionViewItem, line: QRect, mark: EntryMark
) -> None:
    side = painter.fontMetrics().height()
    sign = QRect(line.left(), line.top() + (line.height() - side) // 2, side, side)
    words = line.adjusted(side + theme.SPACE_XS, 0, 0, 0)
    colour = "on_selection" if _is_selected(option) else mark.colour
    icons.icon(mark.icon, colour).paint(painter, QStyle.visualRect(option.direction, line, sign))
    painter.setPen(_text_colour(option, mark.colour))
    painter.drawText(QStyle.visualRect(option.direction, line, words), _LEADING, mark.word)


def _paint_card(
    painter: QPainter, option: QStyleOptionViewItem, entry: Entry, pixmap: QPixmap | None
) -> None:
    space = theme.SPACE_XS + _INSET_PX
    inner = option.rect.adjusted(space, space, -space, -space)
    picture = QRect(inner.left(), inner.top(), inner.width(), inner.width())
    _paint_picture(painter, picture, entry, pixmap)
    painter.setFont(theme.scaled(option.font, _SMALL))
    metrics = painter.fontMetrics()
    if (mark := mark_of(entry)) is not None:
        _paint_badge(painter, option, picture, mark)
    top = picture.bottom() + theme.SPACE_XS
    line = QRect(inner.left(), top, inner.width(), metrics.height())
    painter.setPen(_text_colour(option, "text"))
    words = metrics.elidedText(
        words_of(entry) or entry.name, Qt.TextElideMode.ElideRight, line.width()
    )
    painter.drawText(line, _LEADING, _isolated(words))


def _paint_badge(
    painter: QPainter, option: QStyleOptionViewItem, picture: QRect, mark: EntryMark
) -> None:
    """The state in the corner of the picture, on a ground of its own: pictures have any colour."""
    colours, metrics = theme.colours(), painter.fontMetrics()
    height = metrics.height() + theme.SPACE_XS
    width = metrics.height() + metrics.horizontalAdvance(mark.word) + 3 * theme.SPACE_XS
    width = min(width, picture.width() - 2 * theme.SPACE_XS)
    box = QRect(picture.left() + theme.SPACE_XS, 0, width, height)
    box.moveBottom(picture.bottom() - theme.SPACE_XS)
    box = QStyle.visualRect(option.direction, picture, box)
    painter.setPen(QPen(colours.line, 1))
    painter.setBrush(colours.surface)
    painter.drawRoundedRect(box, _ROUND_PX, _ROUND_PX)
    plain = QStyleOptionViewItem(option)
    plain.state &= ~QStyle.StateFlag.State_Selected
    _paint_mark(painter, plain, box.adjusted(theme.SPACE_XS, 0, -theme.SPACE_XS, 0), mark)


def _paint_picture(painter: QPainter, box: QRect, entry: Entry, pixmap: QPixmap | None) -> None:
    """The thumbnail with round corners, or an icon while there is none."""
    colours = theme.colours()
    painter.setPen(Qt.PenStyle.NoPen)
    if pixmap is None:
        painter.setPen(QPen(colours.line, 1))
        painter.setBrush(colours.raised)
        painter.drawRoundedRect(box, _ROUND_PX, _ROUND_PX)
        side = min(2 * icons.size_px(), box.width() // 2)
        sign = QRect(0, 0, side, side)
        sign.moveCenter(box.center())
        icons.icon(icon_of(entry), "muted").paint(painter, sign)
        return
    brush = QBrush(pixmap)
    scale = box.width() / pixmap.width()
    brush.setTransform(QTransform.fromTranslate(box.left(), box.top()).scale(scale, scale))
    painter.setBrush(brush)
    painter.drawRoundedRect(box, _ROUND_PX, _ROUND_PX)


def _text_colour(option: QStyleOptionViewItem, field: str) -> QColor:
    colour: QColor = getattr(theme.colours(), "on_selection" if _is_selected(option) else field)
    return colour


def _is_selected(option: QStyleOptionViewItem) -> bool:
    return bool(option.state & QStyle.StateFlag.State_Selected)


def _isolated(text: str) -> str:
    """`text` in its own direction, whatever the window's: an English file name keeps its end at
    its end among Arabic words (FSI and PDI, Unicode UAX 9)."""
    return f"\u2068{text}\u2069"
