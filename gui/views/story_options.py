"""What kind of story is wanted next: a row above the story, and more in a panel below it."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QToolButton, QWidget

from engine.schema import Length, StoryOptions, Style
from gui import icons, theme
from gui.views.story_details import SEED_AT_MOST, StoryDetails
from gui.widgets.flow_layout import FlowLayout

ENGLISH = (("en", "English"),)


class StoryOptionsBar(QWidget):
    """Style, length and, in a panel, everything else; and the button that tells another story."""

    another_requested = Signal(object)
    """A `StoryOptions`."""

    def __init__(
        self, languages: Sequence[tuple[str, str]] = ENGLISH, parent: QWidget | None = None
    ) -> None:
        """`languages` are tags and names that the storyteller knows."""
        super().__init__(parent)
        self._options = StoryOptions()
        self._languages = tuple(languages)
        self._details: StoryDetails | None = None
        self._style, self._length = self._combo(Style), self._combo(Length)
        self._more = self._more_button()
        self._another = QPushButton(self)
        self._another.setProperty("role", "primary")
        icons.dress(self._another, "wand-sparkles", "on_accent")
        self._another.clicked.connect(self.tell)
        row = FlowLayout(self, theme.SPACE_XS + 2)
        for widget in (self._style, self._length, self._more, self._another):
            row.addWidget(widget)
        self._retranslate()
        self._show_options()

    @property
    def options(self) -> StoryOptions:
        """What is chosen now."""
        chosen = replace(
            self._options,
            style=Style(self._style.currentData()),  # Qt makes plain words of them
            length=Length(self._length.currentData()),
        )
        return self._details.taken_into(chosen) if self._details is not None else chosen

    @property
    def last_stop(self) -> QWidget:
        """Where Tab is before it goes on."""
        return self._another

    def set_options(self, options: StoryOptions) -> None:
        """Begin with what the present story was told with."""
        self._options = options
        self._show_options()

    def set_languages(self, languages: Sequence[tuple[str, str]]) -> None:
        """Offer these: tags and names."""
        self._languages = tuple(languages)
        if self._details is not None:
            self._details.set_languages(self._languages)

    def set_can_tell(self, can_tell: bool) -> None:
        """Show the button, or leave it to the page below, which offers the first story."""
        self._another.setVisible(can_tell)

    def tell(self) -> None:
        """Ask for a story; with nothing changed, another seed, or it would be the same again."""
        options = self.options
        if options == self._options:
            options = replace(options, seed=random.randrange(SEED_AT_MOST + 1))
            self.set_options(options)
        self.another_requested.emit(options)

    def _show_options(self) -> None:
        self._style.setCurrentIndex(list(Style).index(self._options.style))
        self._length.setCurrentIndex(list(Length).index(self._options.length))
        if self._details is not None:
            self._details.show_options(self._options)

    def _on_more_clicked(self) -> None:
        if self._details is None:
            self._details = StoryDetails(self._languages, self)
            self._details.show_options(self._options)
        self._details.open_below(self._more)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _combo(self, values: Iterable[Style | Length]) -> QComboBox:
        combo = QComboBox(self)
        for value in values:
            combo.addItem("", value)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return combo

    def _more_button(self) -> QToolButton:
        button = QToolButton(self)
        icons.dress(button, "sliders-horizontal")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(self._on_more_clicked)
        return button

    def _retranslate(self) -> None:
        for widget, name in (
            (self._style, self.tr("Style")),
            (self._length, self.tr("Length")),
            (self._more, self.tr("More about the story")),
        ):
            widget.setToolTip(name)
            widget.setAccessibleName(name)
        self._another.setText(self.tr("Tell another"))
        for at, words in enumerate(self._style_words().values()):
            self._style.setItemText(at, words)
        for at, words in enumerate(self._length_words().values()):
            self._length.setItemText(at, words)

    def _style_words(self) -> dict[Style, str]:
        return {
            Style.BEDTIME: self.tr("Bedtime story"),
            Style.ADVENTURE: self.tr("Adventure"),
            Style.MYSTERY: self.tr("Mystery"),
            Style.FUNNY: self.tr("Funny"),
            Style.FABLE: self.tr("Fable"),
            Style.NEWS: self.tr("News report"),
            Style.PLAIN: self.tr("Plain description"),
        }

    def _length_words(self) -> dict[Length, str]:
        return {
            Length.SHORT: self.tr("Short"),
            Length.MEDIUM: self.tr("Medium"),
            Length.LONG: self.tr("Long"),
        }
