"""A layout that fills one line after the other, as words fill a page."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Places widgets in reading order, a new line where the next has no room.

    Widgets keep their preferred size, but none is wider than the line; after Qt's own example
    (https://doc.qt.io/qt-6/qtwidgets-layouts-flowlayout-example.html).
    """

    def __init__(self, parent: QWidget | None = None, spacing_px: int = 0) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing_px)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), is_for_real=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, is_for_real=True)

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width, height) + _size(margins)

    def minimumSize(self) -> QSize:
        least = QSize()
        for item in self._items:
            if not item.isEmpty():
                least = least.expandedTo(item.minimumSize())
        return least + _size(self.contentsMargins())

    def _arrange(self, rect: QRect, *, is_for_real: bool) -> int:
        """Place the items (or only try) and return the height that they take."""
        margins = self.contentsMargins()
        inner = rect.marginsRemoved(margins)
        line: list[tuple[QLayoutItem, QSize]] = []
        used = top = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = _size_in(item, inner.width())
            if line and used + self.spacing() + size.width() > inner.width():
                top += self._place(line, inner, top, is_for_real) + self.spacing()
                line, used = [], 0
            used += size.width() + (self.spacing() if line else 0)
            line.append((item, size))
        top += self._place(line, inner, top, is_for_real)
        return top + margins.top() + margins.bottom()

    def _place(
        self, line: list[tuple[QLayoutItem, QSize]], inner: QRect, top: int, is_for_real: bool
    ) -> int:
        height = max((size.height() for _, size in line), default=0)
        x = 0
        for item, size in line if is_for_real else ():
            y = inner.y() + top + (height - size.height()) // 2
            place = QRect(QPoint(inner.x() + x, y), size)
            item.setGeometry(self._mirrored(place, inner))
            x += size.width() + self.spacing()
        return height

    def _mirrored(self, place: QRect, inner: QRect) -> QRect:
        widget = self.parentWidget()
        if widget is not None and widget.isRightToLeft():
            place.moveRight(inner.right() - (place.left() - inner.left()))
        return place


def _size_in(item: QLayoutItem, width: int) -> QSize:
    size = item.sizeHint().expandedTo(item.minimumSize())
    if size.width() > width:
        size.setWidth(max(width, item.minimumSize().width()))
    if item.hasHeightForWidth():
        size.setHeight(item.heightForWidth(size.width()))
    return size


def _size(margins: QMargins) -> QSize:
    return QSize(margins.left() + margins.right(), margins.top() + margins.bottom())
