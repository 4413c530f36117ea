"""What the picture shows, in a sentence that the user may correct."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from engine.jobs import Recipe
from engine.schema import Caption
from gui import icons, theme
from gui.engine_words import without_not_sure
from gui.models.reading import Reading
from gui.widgets.badge import Badge
from gui.widgets.editable_text import EditableText
from gui.widgets.quiet_button import QuietButton

_SURE = 0.9
"""A mean probability of its words from which a captioner is called sure, not fairly sure."""
_LARGER = 1.15
"""The size of the caption to that of other text."""


class CaptionView(QFrame):
    """The caption, how sure the captioner is of it, and whose words it is.

    What was edited is told while `reading` still is the one it belongs to.
    """

    edited = Signal(str)
    reset = Signal()
    copy_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reading: Reading | None = None
        self._back: QuietButton | None = None
        self.setProperty("role", "card")
        self._badge = Badge(self)
        self._copy = QToolButton(self)
        icons.dress(self._copy, "copy")
        self._copy.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._copy.clicked.connect(self._on_copy)
        self._text = EditableText(_LARGER, self)
        self._text.edited.connect(self._on_edited)
        self._hint = QLabel(self)
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self._lay_out()
        self._retranslate()

    def set_reading(self, reading: Reading | None) -> None:
        """Show this one's caption; what was being written is kept for the one before."""
        self.finish_editing()
        if self.reading is not None:
            self.reading.caption_changed.disconnect(self._on_caption_changed)
        self.reading = reading
        if reading is not None:
            reading.caption_changed.connect(self._on_caption_changed)
        self._show()

    def begin_editing(self) -> None:
        """Let the user write, if there is a caption."""
        if self._caption is not None:
            self._text.begin_editing()

    def finish_editing(self) -> None:
        """Keep what is being written."""
        self._text.finish_editing()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @property
    def _caption(self) -> Caption | None:
        return self.reading.caption if self.reading is not None else None

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._badge, 1, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        space = theme.SPACE_M
        self._column.setContentsMargins(space, theme.SPACE_S, theme.SPACE_S, theme.SPACE_S)
        self._column.setSpacing(theme.SPACE_XS)
        self._column.addLayout(top)
        self._column.addWidget(self._text)
        self._column.addWidget(self._hint)

    def _retranslate(self) -> None:
        self._copy.setToolTip(self.tr("Copy the caption"))
        self._copy.setAccessibleName(self.tr("Copy the caption"))
        self._text.setAccessibleName(self.tr("Caption"))
        self._text.setToolTip(self.tr("Click, or press F2, to write what you see"))
        self._hint.setText(self.tr("Write what you see; the story will follow your words."))
        self._show()

    def _show(self) -> None:
        caption = self._caption
        self.setVisible(caption is not None)
        if caption is None or self.reading is None:
            self._text.show_text("")
            return
        is_edited = self.reading.is_caption_edited
        is_given = self.reading.job.request.recipe is Recipe.STORY
        is_unsure = not caption.is_sure and not is_edited
        description = caption.description or caption.text
        shown = without_not_sure(description) if is_unsure else description
        self._text.show_text(shown, description)
        if is_edited or is_given:
            self._badge.show_words("pencil", self.tr("Your own words"))
            self._badge.setToolTip("")
        else:
            self._show_confidence(caption)
        self._hint.setVisible(is_unsure)
        self._show_edited(is_edited)

    def _show_confidence(self, caption: Caption) -> None:
        if not caption.is_sure:
            words = self.tr("Vignette is not sure what this shows.")
            self._badge.show_words("circle-help", words, "warning")
        elif caption.confidence < _SURE:
            self._badge.show_words("circle-dashed", self.tr("Fairly sure"))
        else:
            self._badge.show_words("circle-check", self.tr("Sure"), "success")
        percent = round(caption.confidence * 100)
        tip = self.tr("Average confidence: {percent} %")
        self._badge.setToolTip(tip.format(percent=percent))

    def _show_edited(self, is_edited: bool) -> None:
        """Show the way back, which is made when it is first needed."""
        if is_edited and self._back is None:
            self._back = QuietButton("undo-2", "", self)
            self._back.clicked.connect(self.reset)
            self._column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
            self.setTabOrder(self._text, self._back)
        if self._back is not None:
            self._back.set_words(self.tr("Back to the model’s own words"))
            self._back.setVisible(is_edited)

    def _on_caption_changed(self) -> None:
        self._show()

    def _on_edited(self, text: str) -> None:
        self.edited.emit(text)

    def _on_copy(self) -> None:
        self.copy_requested.emit(self._text.toPlainText())
