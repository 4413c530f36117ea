"""Messages at the bottom of a window that nobody has to answer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui import icons, theme
from gui.announce import announce
from gui.notifications import Kind, Notification

SHOWN_FOR_MS = 6_000
SHOWN_WITH_ACTION_MS = 12_000
"""Who wants to undo something must find the button first."""

SHOWN_AT_MOST = 3
WIDTH_IN_LETTERS = 64

_ICONS = {
    Kind.INFO: ("info", "accent"),
    Kind.SUCCESS: ("circle-check", "success"),
    Kind.WARNING: ("triangle-alert", "warning"),
    Kind.ERROR: ("circle-alert", "danger"),
}


class Toast(QFrame):
    """One message: it goes by itself, but never while the pointer or the focus is on it."""

    closed = Signal()
    details_wanted = Signal(object)
    """The `Notification` whose details shall be shown."""

    def __init__(self, notification: Notification, parent: QWidget) -> None:
        super().__init__(parent)
        self.notification = notification
        self.setProperty("role", "card")
        self.setAccessibleName(self._kind_word())
        self._focus_before: QWidget | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE_M, theme.SPACE_S, theme.SPACE_S, theme.SPACE_S)
        row.setSpacing(theme.SPACE_S)
        self._icon = QLabel()
        self._icon.setAccessibleName(self._kind_word())
        self._draw_icon()
        row.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        self.text_label = self._text_label()
        row.addWidget(self.text_label, stretch=1)
        self.action_button = self._button(notification.action_label, self._on_action)
        self.details_button = self._button(
            self.tr("Details") if notification.details else "", self._on_details
        )
        self.close_button = self._close_button()
        for button in (self.action_button, self.details_button, self.close_button):
            row.addWidget(button, alignment=Qt.AlignmentFlag.AlignVCenter)
            button.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_WITH_ACTION_MS if notification.action_label else SHOWN_FOR_MS)
        self._timer.timeout.connect(self.close_quietly)
        self._let_time_run()

    def is_lasting(self) -> bool:
        """Whether it stays until it is closed."""
        return self.notification.kind is Kind.ERROR

    def is_counting(self) -> bool:
        """Whether it is about to go by itself."""
        return self._timer.isActive()

    def take_focus(self) -> None:
        """Let the keyboard reach its buttons, and come back from there when it is closed."""
        self._focus_before = QApplication.focusWidget()
        buttons = (self.action_button, self.details_button, self.close_button)
        first = next(button for button in buttons if not button.isHidden())
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_quietly(self) -> None:
        """Go, and give the focus back where it came from."""
        self._timer.stop()
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused) and self._focus_before is not None:
            self._focus_before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()

    def enterEvent(self, event: QEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._let_time_run()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_quietly()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
            if event.gotFocus():
                self._timer.stop()
            else:
                self._let_time_run()
        return super().eventFilter(watched, event)

    def _let_time_run(self) -> None:
        if not self.is_lasting() and not self.underMouse():
            self._timer.start()

    def _kind_word(self) -> str:
        return {
            Kind.INFO: self.tr("Message"),
            Kind.SUCCESS: self.tr("Done"),
            Kind.WARNING: self.tr("Warning"),
            Kind.ERROR: self.tr("Error"),
        }[self.notification.kind]

    def _draw_icon(self) -> None:
        name, colour = _ICONS[self.notification.kind]
        self._icon.setPixmap(icons.pixmap(name, icons.size_px(), colour))

    def _text_label(self) -> QLabel:
        label = QLabel(self.notification.text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        return label

    def _button(self, text: str, on_click: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)  # without a parent it would be a window of its own
        button.setVisible(bool(text))
        button.clicked.connect(on_click)
        return button

    def _close_button(self) -> QToolButton:
        button = QToolButton()
        icons.dress(button, "x")
        button.setAccessibleName(self.tr("Close this message"))
        button.setToolTip(self.tr("Close this message"))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(self.close_quietly)
        return button

    def _on_action(self) -> None:
        action = self.notification.action
        self.close_quietly()
        if action is not None:
            action()

    def _on_details(self) -> None:
        self.close_quietly()
        self.details_wanted.emit(self.notification)


class ToastStack(QWidget):
    """The newest messages above the bottom edge of `parent`, over what is there."""

    details_wanted = Signal(object)
    """A `Notification`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.toasts: list[Toast] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_S)
        self.hide()
        parent.installEventFilter(self)

    def show_notification(self, notification: Notification) -> None:
        """Show it below the others; the oldest that need not stay goes when there are many."""
        toast = Toast(notification, self)
        toast.closed.connect(self._on_closed)
        toast.details_wanted.connect(self.details_wanted)
        self.toasts.append(toast)
        self._column.addWidget(toast)
        if len(self.toasts) > SHOWN_AT_MOST:
            passing = [one for one in self.toasts[:-1] if not one.is_lasting()]
            (passing or self.toasts)[0].close_quietly()
        self._place()
        self.show()
        self.raise_()
        announce(self, notification.text, is_urgent=notification.kind is Kind.ERROR)

    def focus_newest(self) -> None:
        """Put the keyboard on the newest message (the window's F6)."""
        if self.toasts:
            self.toasts[-1].take_focus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        is_handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return is_handled

    def _on_closed(self) -> None:
        toast = self.sender()
        assert isinstance(toast, Toast)
        self.toasts.remove(toast)
        self._column.removeWidget(toast)
        toast.hide()
        toast.deleteLater()
        self.setVisible(bool(self.toasts))
        self._place()

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None or not self.toasts:
            return
        wanted = self.fontMetrics().averageCharWidth() * WIDTH_IN_LETTERS
        width = min(wanted, parent.width() - 2 * theme.SPACE_L)
        height = max(self._column.heightForWidth(width), self._column.minimumSize().height())
        bottom = parent.height() - theme.SPACE_L
        self.setGeometry((parent.width() - width) // 2, max(0, bottom - height), width, height)
