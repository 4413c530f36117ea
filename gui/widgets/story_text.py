"""The page of a story: it marks the sentence that is heard, and can be written in."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCharFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from gui import icons, theme
from gui.models.passages import Passages
from gui.widgets.page import READING, Page


class StoryText(Page):
    """A story's text and its sentences, known by the indexes of their cues.

    A click on a sentence that has a sound asks for it, as does Ctrl+Enter at the caret and
    "Read from here" in the context menu.  Escape ends writing and keeps what was written.
    """

    sentence_activated = Signal(int)
    """The user wants to hear this cue, and on from there."""
    edited = Signal(str)
    """The user has written another text."""
    editing_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._passages = Passages()
        self._before_editing = ""
        self._spoken = -1
        self.viewport().setMouseTracking(True)

    @property
    def is_editing(self) -> bool:
        """Whether the user writes in it now."""
        return not self.isReadOnly()

    def set_cues(self, sentences: Iterable[str]) -> None:
        """These sentences of the text have a sound, in this order."""
        self._passages = Passages(self.toPlainText())
        for sentence in sentences:
            self._passages.add(sentence)
        self._mark()

    def add_cue(self, sentence: str) -> None:
        """One more sentence has a sound."""
        self._passages.add(sentence)

    def grow(self, piece: str) -> None:
        """The story goes on."""
        self.append_piece(piece, may_follow=self._spoken < 0)
        self._passages.grow(piece.replace("\r", ""))

    def set_spoken(self, cue: int) -> None:
        """Mark the sentence that is heard now (-1: none) and keep it in sight.

        Whoever has turned to another place of the story is left there.
        """
        before = self._passages.of(self._spoken)
        was_in_sight = before is None or self.is_in_sight(before)
        self._spoken = cue
        self._mark()
        passage = self._passages.of(cue)
        if passage is not None and was_in_sight and not self.is_editing:
            self.bring_into_sight(passage)

    def begin_editing(self) -> None:
        """Let the user write."""
        if self.is_editing:
            return
        self._before_editing = self.toPlainText()
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextEditorInteraction)
        self.setUndoRedoEnabled(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._mark()
        self.setFocus()
        self.editing_changed.emit(True)

    def finish_editing(self) -> None:
        """Keep what was written; nothing at all counts as a change of mind."""
        if not self.is_editing:
            return
        text = self.toPlainText().strip()
        is_new = bool(text) and text != self._before_editing.strip()
        self.setTextInteractionFlags(READING)
        self.setUndoRedoEnabled(False)
        if not text:
            self.show_another(self._before_editing)
        self._mark()
        self.editing_changed.emit(False)
        if is_new:
            self.edited.emit(text)

    def read_from_caret(self) -> None:
        """Ask for the sentence in which the caret is."""
        self._activate(self._cue_at(self.textCursor().position()))

    # What happens to it; the names are Qt's.

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._mark()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        shape = Qt.CursorShape.IBeamCursor
        if self._cue_under(event) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        is_click = event.button() == Qt.MouseButton.LeftButton
        if is_click and not self.textCursor().hasSelection():
            self._activate(self._cue_under(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self.is_editing and event.key() == Qt.Key.Key_Escape:
            self.finish_editing()
        elif not self.is_editing and is_enter and has_control:
            self.read_from_caret()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        position = self.textCursor().position()
        if event.reason() != QContextMenuEvent.Reason.Keyboard:
            position = self.position_under(event.pos().toPointF())
        cue = self._cue_at(position)
        if cue is not None:
            first = menu.actions()[0]
            here = menu.addAction(self.tr("Read from here"))
            icons.dress(here, "play")
            here.triggered.connect(lambda: self._activate(cue))
            menu.insertAction(first, here)
            menu.insertSeparator(first)
        menu.popup(event.globalPos())

    def _cue_under(self, event: QMouseEvent) -> int | None:
        return self._cue_at(self.position_under(event.position()))

    def _cue_at(self, position: int) -> int | None:
        """The cue of the sentence at a place of the text; none while it is written in."""
        if self.is_editing or position < 0:
            return None
        return self._passages.cue_at(position)

    def _activate(self, cue: int | None) -> None:
        if cue is not None:
            self.sentence_activated.emit(cue)

    def _mark(self) -> None:
        """Put a ground and a line under the sentence that is heard."""
        passage = self._passages.of(self._spoken)
        if passage is None or self.is_editing:
            self.setExtraSelections([])
            return
        looks = QTextCharFormat()
        looks.setBackground(theme.colours().highlight)
        looks.setForeground(theme.colours().on_highlight)
        looks.setFontUnderline(True)
        mark = QTextEdit.ExtraSelection()
        mark.cursor = self.selection_of(passage)
        mark.format = looks
        self.setExtraSelections([mark])
