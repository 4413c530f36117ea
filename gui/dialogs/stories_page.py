"""Settings: what kind of story is told when nothing else is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtWidgets import QComboBox

from engine.schema import Length, Style
from gui.dialogs.offer import Offer
from gui.dialogs.settings_page import SettingsPage
from gui.languages import own_name


class StoriesPage(SettingsPage):
    """Style, length, reader's age and language."""

    _tags: Mapping[str, str] = MappingProxyType({})
    """Languages by their English names, which may be typed as well."""

    def build(self) -> None:
        self.add_words(self.tr("What a new story is like; above each story you can ask for more."))
        self.add_choice("story.style", self.tr("Style"), self._styles())
        self.add_choice("story.length", self.tr("Length"), self._lengths())
        self.add_whole_number("story.age", self.tr("Age of the reader in years"), 2, 99)
        self._language = self._add_language()

    def show_offer(self, offer: Offer) -> None:
        combo = self._language
        shown = combo.currentText()
        combo.clear()
        self._tags = {name.casefold(): tag for tag, name in offer.languages}
        for tag, name in offer.languages:
            combo.addItem(own_name(tag, name), tag)
        combo.setEditText(shown)
        if self.settings is not None:
            self._show_language(self.settings.story.language)

    def _add_language(self) -> QComboBox:
        combo = QComboBox(self.body)
        combo.setEditable(True)
        combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        combo.setMinimumContentsLength(14)
        combo.activated.connect(self._take_language)
        line = combo.lineEdit()
        assert line is not None
        line.setAccessibleName(self.tr("Language"))
        line.editingFinished.connect(self._take_language)
        self.add_field("story.language", self.tr("Language"), combo, self._show_language)
        return combo

    def _show_language(self, tag: str) -> None:
        row = self._language.findData(tag)
        self._language.setCurrentIndex(row)
        if row < 0:
            self._language.setEditText(tag)

    def _take_language(self) -> None:
        text = self._language.currentText().strip()
        row = self._language.findText(text)
        named = self._tags.get(text.casefold(), text)
        tag = self._language.itemData(row) if row >= 0 else named
        if self.settings is None or tag != self.settings.story.language:
            self.changed.emit("story.language", tag)

    def _styles(self) -> list[tuple[object, str]]:
        return [
            (Style.BEDTIME, self.tr("Bedtime story")),
            (Style.ADVENTURE, self.tr("Adventure")),
            (Style.MYSTERY, self.tr("Mystery")),
            (Style.FUNNY, self.tr("Funny")),
            (Style.FABLE, self.tr("Fable")),
            (Style.NEWS, self.tr("News report")),
            (Style.PLAIN, self.tr("Plain description")),
        ]

    def _lengths(self) -> list[tuple[object, str]]:
        words = self.tr("{name}, about {count} words")
        names = {
            Length.SHORT: self.tr("Short"),
            Length.MEDIUM: self.tr("Medium"),
            Length.LONG: self.tr("Long"),
        }
        return [
            (length, words.format(name=name, count=length.words)) for length, name in names.items()
        ]
