"""A text that looks like a label until one writes in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from gui import theme

_READING = Qt.TextInteractionFlag.TextSelectableByMouse | (
    Qt.TextInteractionFlag.TextSelectableByKeyboard
)
_LINES_AT_MOST = 6
"""A longer text scrolls."""


class EditableText(QTextEdit):
    """One paragraph, as high as it needs, written in where it stands.

    A click, F2, E or Enter begins; Enter or leaving it keeps what was written, Escape does not.
    """

    edited = Signal(str)
    """The user has written something else."""

    def __init__(self, factor: float = 1.0, parent: QWidget | None = None) -> None:
        """`factor` is of the size of the application's text."""
        super().__init__(parent)
        self._factor = factor
        self._shown = self._draft = ""
        self.setProperty("role", "plain")
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)  # a picture that is dropped here is for the window
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(_READING)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.textChanged.connect(self._fit)
        self._set_font()

    @property
    def is_editing(self) -> bool:
        """Whether the user writes in it now."""
        return not self.isReadOnly()

    def show_text(self, shown: str, draft: str | None = None) -> None:
        """Show this; writing begins with `draft` if that is another text."""
        self._shown, self._draft = shown, shown if draft is None else draft
        if not self.is_editing and self.toPlainText() != shown:
            self.setPlainText(shown)

    def begin_editing(self) -> None:
        """Let the user write, with all of it selected."""
        if self.is_editing:
            return
        self.setPlainText(self._draft)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextEditorInteraction)
        self.selectAll()
        self.setFocus()

    def finish_editing(self) -> None:
        """Keep what was written; nothing at all counts as a change of mind."""
        if not self.is_editing:
            return
        text = " ".join(self.toPlainText().split())
        is_new = bool(text) and text != " ".join(self._draft.split())
        if is_new:
            self._shown = self._draft = text
        self.revert()
        if is_new:
            self.edited.emit(text)

    def revert(self) -> None:
        """Forget what was written."""
        self.setTextInteractionFlags(_READING)
        self.setPlainText(self._shown)

    def sizeHint(self) -> QSize:
        around = self.height() - self.viewport().height()
        text = min(self.document().size().height(), self._most_height)
        return QSize(super().sizeHint().width(), round(text) + max(4, around))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._metrics.averageCharWidth() * 12, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._set_font()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        is_click = event.button() == Qt.MouseButton.LeftButton
        if is_click and not self.textCursor().hasSelection():
            self.begin_editing()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        is_enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self.is_editing and is_enter:
            self.finish_editing()
        elif self.is_editing and key == Qt.Key.Key_Escape:
            self.revert()
        elif not self.is_editing and _begins(event):
            self.begin_editing()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        comes_back = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if event.reason() not in comes_back:
            self.finish_editing()

    @property
    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self.document().defaultFont())

    @property
    def _most_height(self) -> float:
        lines = self._metrics.lineSpacing() * _LINES_AT_MOST
        return lines + 2 * self.document().documentMargin()

    def _set_font(self) -> None:
        """The text has a font of its own: a widget's is lost whenever the style sheet changes."""
        self.document().setDefaultFont(theme.scaled(self.font(), self._factor))
        self._fit()

    def _fit(self) -> None:
        """Be as high as the text; a scroll bar that comes too early would make it wrap anew."""
        is_long = self.document().size().height() > self._most_height
        policy = Qt.ScrollBarPolicy
        wanted = policy.ScrollBarAsNeeded if is_long else policy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(wanted)
        self.updateGeometry()


def _begins(event: QKeyEvent) -> bool:
    keys = (Qt.Key.Key_F2, Qt.Key.Key_E, Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return event.key() in keys and event.modifiers() in (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.KeypadModifier,
    )
