"""A picture, as large as fits or as large as one likes."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QLabel, QPinchGesture, QSizePolicy, QWidget

from gui import theme
from gui.widgets.picture_drawing import PictureDrawing
from gui.widgets.zoom import Zoom
from gui.widgets.zoom_bar import ZoomBar

_STEP = 1.25
_PAN_PX = 64
_LEAST_LETTERS = 26
"""Not narrower than the bar that zooms."""


class ImageView(QLabel):
    """Shows one picture, or a message in its place.

    The wheel, a pinch and Ctrl with +, -, 0 (fit) and 1 (100 %) zoom; dragging and the arrow keys
    move a picture that is larger than the view; a double click goes between fit and 100 %.
    It is a label because assistive technology takes a label with a pixmap for a graphic.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing: PictureDrawing | None = None
        self._zoom = Zoom()
        self._bar: ZoomBar | None = None
        self._dragged_from: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setMargin(theme.SPACE_L)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.grabGesture(Qt.GestureType.PinchGesture)

    @property
    def percent(self) -> int:
        """How large the picture is shown; 100: a pixel of it on each pixel of the screen."""
        return round(self._zoom.scale * 100)

    @property
    def is_fitted(self) -> bool:
        """Whether the picture keeps to the size of the view."""
        return self._zoom.is_fitted

    def set_image(self, image: QImage | None) -> None:
        """Show this picture whole, or none."""
        if self._drawing is not None:
            self._drawing.deleteLater()
            self._drawing = None
        self.clear()
        if image is not None and not image.isNull():
            self._drawing = PictureDrawing(image, self)
            self._drawing.improved.connect(self.update)
            self._zoom.set_picture(image.width(), image.height())
            self.setPixmap(QPixmap(1, 1))  # which makes this a graphic; see above
        self._changed()

    def set_message(self, message: str) -> None:
        """Say this where the picture would be."""
        self.set_image(None)
        self.setText(message)

    def set_description(self, description: str) -> None:
        """What the picture shows, for those who do not see it."""
        self.setAccessibleDescription(description)

    def zoom_in(self) -> None:
        """A step larger, about the middle."""
        self._zoom_by(_STEP)

    def zoom_out(self) -> None:
        """A step smaller."""
        self._zoom_by(1 / _STEP)

    def fit(self) -> None:
        """All of it, and not larger than it is."""
        self._zoom.fit()
        self._changed()

    def actual_size(self) -> None:
        """A pixel of the picture on each of the screen's."""
        self._zoom_by(1 / self._zoom.scale)

    def minimumSizeHint(self) -> QSize:
        letter_px = self.fontMetrics().averageCharWidth()
        return QSize(letter_px * _LEAST_LETTERS, letter_px * 20)

    def sizeHint(self) -> QSize:
        side_px = self.fontMetrics().averageCharWidth() * 60
        return QSize(side_px, side_px)

    def hasHeightForWidth(self) -> bool:
        return False

    # What happens to it; the names are Qt's.

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._drawing is None:
            super().paintEvent(event)
        painter = QPainter(self)
        if self._drawing is not None:
            ratio = self.devicePixelRatioF()
            painter.drawPixmap(0, 0, self._drawing.pixmap(self._zoom.target, self.size(), ratio))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colours().focus, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._zoom.set_view(self.width(), self.height(), self.devicePixelRatioF())
        self._changed()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange):
            self._changed()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._drawing is None or not event.angleDelta().y():
            event.ignore()
        else:
            self._zoom_by(_STEP ** (event.angleDelta().y() / 120), event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._drawing is None or not (self._take_zoom_key(event) or self._take_arrow(event)):
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._can_move:
            self._dragged_from = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged_from is None:
            event.ignore()
            return
        way = event.position() - self._dragged_from
        self._dragged_from = event.position()
        self._zoom.pan(way.x(), way.y())
        self._changed()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged_from = None
        self._changed()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._drawing is None:
            event.ignore()
        elif self._zoom.is_fitted and not math.isclose(self._zoom.scale, 1):
            self._zoom_by(1 / self._zoom.scale, event.position())
        else:
            self.fit()

    def event(self, event: QEvent) -> bool:
        if self._drawing is not None:
            if isinstance(event, QGestureEvent):
                pinch = event.gesture(Qt.GestureType.PinchGesture)
                if isinstance(pinch, QPinchGesture):
                    centre = self.mapFromGlobal(pinch.centerPoint())
                    self._zoom_by(pinch.scaleFactor(), centre)
                    return True
            elif (
                isinstance(event, QNativeGestureEvent)
                and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
            ):
                self._zoom_by(1 + event.value(), event.position())
                return True
        return super().event(event)

    @property
    def _can_move(self) -> bool:
        return self._drawing is not None and self._zoom.is_larger_than_view

    def _take_zoom_key(self, event: QKeyEvent) -> bool:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        key = Qt.Key
        action = {
            key.Key_Plus: self.zoom_in,
            key.Key_Equal: self.zoom_in,
            key.Key_Minus: self.zoom_out,
            key.Key_0: self.fit,
            key.Key_1: self.actual_size,
        }.get(Qt.Key(event.key()))
        if action is not None:
            action()
        return action is not None

    def _take_arrow(self, event: QKeyEvent) -> bool:
        x, y = {
            Qt.Key.Key_Left: (_PAN_PX, 0),
            Qt.Key.Key_Right: (-_PAN_PX, 0),
            Qt.Key.Key_Up: (0, _PAN_PX),
            Qt.Key.Key_Down: (0, -_PAN_PX),
        }.get(Qt.Key(event.key()), (0, 0))
        if not (x or y) or not self._can_move:
            return False
        self._zoom.pan(x, y)
        self._changed()
        return True

    def _zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        if self._drawing is not None:
            self._zoom.zoom_by(factor, at)
            self._changed()

    def _changed(self) -> None:
        """Show where the picture is now."""
        can_move = self._can_move
        self.setCursor(Qt.CursorShape.OpenHandCursor if can_move else Qt.CursorShape.ArrowCursor)
        if self._drawing is not None and self._bar is None:
            self._bar = self._new_bar()
        if self._bar is not None:
            self._bar.setVisible(self._drawing is not None)
            self._bar.show_percent(self.percent)
            self._place_bar(self._bar)
        self.update()

    def _new_bar(self) -> ZoomBar:
        bar = ZoomBar(self)
        bar.out_pressed.connect(self.zoom_out)
        bar.actual_pressed.connect(self.actual_size)
        bar.in_pressed.connect(self.zoom_in)
        bar.fit_pressed.connect(self.fit)
        return bar

    def _place_bar(self, bar: ZoomBar) -> None:
        """In the lower trailing corner."""
        space = theme.SPACE_S
        x = self.width() - bar.width() - space
        bar.move(space if self.isRightToLeft() else x, self.height() - bar.height() - space)
