"""The shape of a sound, how much of it was heard, and where its sentences begin."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from gui import theme

STEP_S = 5.0
"""What Left and Right move by."""

BAR_PX, GAP_PX = 3, 2
MARGIN_PX = 4
_TICK_PX = 5
_LEAST_BAR_PX = 2.0


class Waveform(QAbstractSlider):
    """A slider whose groove is the waveform; its value is milliseconds.

    The position moves without the value being told more than once a second, so that a screen
    reader that stands here is not flooded.
    """

    sought = Signal(float)
    """The user wants to hear it from this second on."""
    next_wanted = Signal()
    """The user wants the next sentence,"""
    previous_wanted = Signal()
    """or the one before."""
    bins_changed = Signal(int)
    """So many peaks find room now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setSingleStep(round(STEP_S * 1000))
        self.setPageStep(round(2 * STEP_S * 1000))
        self._peaks: Sequence[float] = ()
        self._starts_s: Sequence[float] = ()
        self._duration_s = 0.0
        self._position_s = 0.0
        self._is_following = False
        self.valueChanged.connect(self._on_value_changed)

    @property
    def bins(self) -> int:
        """How many peaks find room."""
        return max(1, (self.width() - 2 * MARGIN_PX + GAP_PX) // (BAR_PX + GAP_PX))

    def set_peaks(self, peaks: Sequence[float]) -> None:
        """The magnitudes to draw, spread evenly over the duration; the greatest is the height."""
        greatest = max(peaks, default=0.0)
        self._peaks = [peak / greatest for peak in peaks] if greatest else peaks
        self.update()

    def set_sentences(self, starts_s: Sequence[float]) -> None:
        """Where sentences begin."""
        self._starts_s = starts_s
        self.update()

    def set_duration(self, duration_s: float) -> None:
        """How long it is."""
        self._duration_s = duration_s
        self._is_following = True
        self.setRange(0, round(duration_s * 1000))
        self._is_following = False
        self.update()

    def set_position(self, position_s: float) -> None:
        """What is heard now."""
        before, self._position_s = self._position_s, position_s
        if int(before) != int(position_s):
            self._is_following = True
            self.setValue(round(position_s * 1000))
            self._is_following = False
        if round(self._x(before)) != round(self._x(position_s)):
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(96, max(36, 2 * self.fontMetrics().height()))

    # ------------------------------------------------------------ what the user does

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._duration_s:
            self.setSliderDown(True)
            self._seek(self._second(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._seek(self._second(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, is_sentence = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            is_forward = (key == Qt.Key.Key_Right) is not self.isRightToLeft()
            if is_sentence:
                (self.next_wanted if is_forward else self.previous_wanted).emit()
            else:
                self._seek(self._position_s + (STEP_S if is_forward else -STEP_S))
        elif key == Qt.Key.Key_Home:
            self._seek(0.0)
        elif key == Qt.Key.Key_End:
            self._seek(self._duration_s)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.bins_changed.emit(self.bins)

    def _seek(self, position_s: float) -> None:
        position_s = min(max(position_s, 0.0), self._duration_s)
        self.set_position(position_s)
        self.sought.emit(position_s)

    def _on_value_changed(self, value_ms: int) -> None:
        """Page keys, the wheel and assistive technology set the value."""
        if not self._is_following:
            self._seek(value_ms / 1000)

    # ------------------------------------------------------------ how it looks

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_bars(painter)
        if self._duration_s and self.isEnabled():
            self._paint_ticks(painter)
            self._paint_position(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colours().focus, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_bars(self, painter: QPainter) -> None:
        colours = theme.colours()
        peaks = self._peaks or [0.0] * self.bins
        room_px = self.height() - 2 * (_TICK_PX + MARGIN_PX)
        middle = self.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        step_s = self._duration_s / len(peaks)
        for index, peak in enumerate(peaks):
            is_heard = self._duration_s > 0 and index * step_s < self._position_s
            painter.setBrush(colours.accent if is_heard else colours.border)
            height = max(_LEAST_BAR_PX, peak * room_px)
            left = MARGIN_PX + index * (self.width() - 2 * MARGIN_PX + GAP_PX) / len(peaks)
            if self.isRightToLeft():
                left = self.width() - left - BAR_PX
            bar = QRectF(left, middle - height / 2, BAR_PX, height)
            painter.drawRoundedRect(bar, BAR_PX / 2, BAR_PX / 2)

    def _paint_ticks(self, painter: QPainter) -> None:
        painter.setPen(QPen(theme.colours().muted, 1))
        bottom = self.height() - MARGIN_PX
        for start_s in self._starts_s:
            x = round(self._x(start_s)) + 0.5
            painter.drawLine(QPointF(x, bottom - _TICK_PX), QPointF(x, bottom))

    def _paint_position(self, painter: QPainter) -> None:
        """A line with a knob: told apart from the bars by its shape, not by its colour."""
        colours = theme.colours()
        x = self._x(self._position_s)
        painter.setPen(QPen(colours.text, 2))
        painter.drawLine(QPointF(x, MARGIN_PX), QPointF(x, self.height() - MARGIN_PX))
        painter.setPen(QPen(colours.raised, 1))
        painter.setBrush(colours.text)
        painter.drawEllipse(QPointF(x, MARGIN_PX + 2.0), 4, 4)

    def _x(self, position_s: float) -> float:
        share = position_s / self._duration_s if self._duration_s else 0.0
        x = MARGIN_PX + share * (self.width() - 2 * MARGIN_PX)
        return self.width() - x if self.isRightToLeft() else x

    def _second(self, x: float) -> float:
        if self.isRightToLeft():
            x = self.width() - x
        return (x - MARGIN_PX) / max(1, self.width() - 2 * MARGIN_PX) * self._duration_s
