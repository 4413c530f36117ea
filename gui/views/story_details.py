"""The less common wishes for a story: reader, language, names, what should come up, the seed."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)

from engine.schema import StoryOptions
from gui import icons, theme
from gui.actions import plain
from gui.languages import own_name
from gui.screens import room
from gui.widgets.number_box import whole_number_box

AGES = (1, 120)
SEED_AT_MOST = 2**31 - 1
_LETTERS_AT_MOST = 200


class StoryDetails(QFrame):
    """A form in a panel that closes on Escape or a click beside it.

    What it holds is put into options by `taken_into`.
    """

    def __init__(self, languages: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        self._age = whole_number_box(self)
        self._age.setRange(*AGES)
        self._age.lineEdit().setTextMargins(theme.SPACE_XS, 0, 0, 0)
        self._language = QComboBox(self)
        self._names = self._line()
        self._mention = self._line()
        self._seed = whole_number_box(self)
        self._seed.setRange(0, SEED_AT_MOST)
        self._seed.lineEdit().setTextMargins(theme.SPACE_XS, 0, 0, 0)
        form = QFormLayout(self)
        form.setContentsMargins(*[theme.SPACE_M] * 4)
        form.setSpacing(theme.SPACE_S)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._seed_row = self._new_seed_row()
        self._form = form
        for field in (self._age, self._language, self._names, self._mention, self._seed_row):
            form.addRow(" ", field)
        self._retranslate()
        self.set_languages(languages)

    def open_below(self, button: QWidget) -> None:
        """Open beside the button, as far as the screen has room for that."""
        self.adjustSize()
        corner = button.mapToGlobal(button.rect().bottomLeft())
        if self.isRightToLeft():
            corner = button.mapToGlobal(button.rect().bottomRight())
            corner.setX(corner.x() - self.width())
        free = room(button)
        x = max(free.left(), min(corner.x(), free.right() - self.width()))
        y = max(free.top(), min(corner.y(), free.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self._age.setFocus()

    def set_languages(self, languages: Sequence[tuple[str, str]]) -> None:
        """Offer these, and keep what is chosen."""
        chosen = self._language.currentData()
        self._language.clear()
        for tag, name in languages:
            self._language.addItem(own_name(tag, name), tag)
        self._choose_language(chosen or "en")

    def show_options(self, options: StoryOptions) -> None:
        """Fill in the form."""
        self._age.setValue(options.age)
        self._choose_language(options.language)
        self._names.setText(", ".join(options.names))
        self._mention.setText(options.mention)
        self._seed.setValue(options.seed)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def taken_into(self, options: StoryOptions) -> StoryOptions:
        """`options` with what stands in the form."""
        names = (name.strip() for name in self._names.text().split(","))
        return replace(
            options,
            age=self._age.value(),
            language=self._language.currentData(),
            names=tuple(name for name in names if name),
            mention=self._mention.text().strip(),
            seed=self._seed.value(),
        )

    def _choose_language(self, tag: str) -> None:
        at = self._language.findData(tag)
        if at < 0:  # a story told with a storyteller that knows more languages
            self._language.addItem(tag, tag)
            at = self._language.count() - 1
        self._language.setCurrentIndex(at)

    def _line(self) -> QLineEdit:
        line = QLineEdit(self)
        line.setMaxLength(_LETTERS_AT_MOST)
        return line

    def _new_seed_row(self) -> QWidget:
        self._dice = QToolButton(self)
        icons.dress(self._dice, "dices")
        self._dice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._dice.clicked.connect(self._on_dice)
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._seed, 1)
        row.addWidget(self._dice)
        return holder

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("More about the story"))
        for field, words in (
            (self._age, self.tr("Reader’s &age")),
            (self._language, self.tr("&Language")),
            (self._names, self.tr("&Names")),
            (self._mention, self.tr("&Mention")),
            (self._seed_row, self.tr("&Seed")),
        ):
            label = self._form.labelForField(field)
            assert isinstance(label, QLabel)
            label.setText(words)
            named = self._seed if field is self._seed_row else field
            label.setBuddy(named)
            named.setAccessibleName(plain(words))
        self._names.setPlaceholderText(self.tr("Mia, Ben"))
        self._mention.setPlaceholderText(self.tr("a red balloon"))
        self._seed.setToolTip(self.tr("The same seed and wishes give the same story again."))
        self._dice.setToolTip(self.tr("Throw the dice"))
        self._dice.setAccessibleName(self.tr("Throw the dice for another seed"))

    def _on_dice(self) -> None:
        self._seed.setValue(random.randrange(SEED_AT_MOST + 1))
