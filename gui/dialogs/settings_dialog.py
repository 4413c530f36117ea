"""The settings: a list of pages, and what is changed on them takes effect at once.

There is nothing to confirm, so nothing is lost by closing; what was changed since the dialog was
opened can be undone, and a page can go back to its defaults.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from engine.errors import EngineError
from engine.schema import Task
from gui import icons, theme
from gui.dialogs.appearance_page import AppearancePage, LanguagePage
from gui.dialogs.dialog import Dialog
from gui.dialogs.folders_page import FoldersPage
from gui.dialogs.models_page import SETTING_OF, ModelsPage
from gui.dialogs.offer import Answer, Offer, Shortcut
from gui.dialogs.settings_page import SettingsPage, value_of
from gui.dialogs.shortcuts_page import ShortcutsPage
from gui.dialogs.stories_page import StoriesPage
from gui.dialogs.voice_page import VoicePage
from gui.preferences import Preferences

if TYPE_CHECKING:
    from engine.backends.espeak_voices import VoiceInfo
    from engine.settings import Settings

VOICE, STORIES, MODELS, FOLDERS, APPEARANCE, LANGUAGE, SHORTCUTS = range(7)
"""The pages, in their order."""


class SettingsDialog(Dialog):
    """Beside the window, not in its way."""

    voices_wanted = Signal()
    """The page of voices was opened: they are to be given to `set_voices`."""
    preview_requested = Signal(object)
    """`SpeechOptions` to speak a sentence with; then `show_speaking` or `show_preview_error`."""
    preview_stopped = Signal()
    """The preview shall be silent."""
    model_chosen = Signal(object, str)
    """A `Task` and the name of its model, for `show_model_note` to say what it is."""
    models_wanted = Signal()
    """The model window is to be opened."""
    move_wanted = Signal(str)
    """The models are to be moved to this folder."""
    actions_wanted = Signal()
    """Everything is made anew, in another language: so should be what `set_actions` was given."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent, width_letters=108, height_lines=34)
        self._preferences = preferences
        self._offer = Offer()
        self._before: Settings | None = None
        self._page = VOICE
        self.rebuild()
        preferences.changed.connect(self._on_changed)

    def show_page(self, page: int) -> None:
        """Open it at a page."""
        self.navigation.setCurrentRow(page)

    # ------------------------------------------------------------ what can be chosen from

    def set_voices(self, voices: Sequence[VoiceInfo], timbres: Sequence[VoiceInfo] = ()) -> None:
        """The voices of eSpeak NG and the timbres that they may take on."""
        self._offer.voices, self._offer.timbres = voices, timbres
        self._show_offer()

    def set_models(self, models: Mapping[Task, Sequence[str]]) -> None:
        """The names in the catalogue for each task."""
        self._offer.models = models
        self._show_offer()

    def set_languages(self, languages: Iterable[tuple[str, str]]) -> None:
        """Tags and names of the languages that stories are told in."""
        self._offer.languages = tuple(languages)
        self._show_offer()

    def set_actions(self, actions: Iterable[tuple[str, str, str]]) -> None:
        """Name, label and usual keys of the actions that keys may be given to."""
        self._offer.shortcuts = tuple(Shortcut(*action) for action in actions)
        self._show_offer()

    def set_device_note(self, note: str) -> None:
        """Which device runs the models, and why."""
        self._offer.device_note = note
        self._show_offer()

    # ------------------------------------------------------------ answers

    def show_speaking(self, is_speaking: bool) -> None:
        """The preview can be heard, or has ended."""
        self._voice_page.show_speaking(is_speaking)

    def show_preview_error(self, sentence: str) -> None:
        """Nothing can be heard, and why."""
        self._voice_page.show_preview_error(sentence)

    def show_model_note(self, task: Task, note: str, *, is_problem: bool = False) -> None:
        """What a model is and its licence, or why it cannot be used."""
        self._offer.answers[task] = Answer(note, is_problem)
        self._show_offer()

    # ------------------------------------------------------------ building

    def build(self, column: QVBoxLayout) -> None:
        self.setWindowTitle(self.tr("Settings"))
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_M)
        column.addLayout(row, stretch=1)
        self.navigation = self._make_navigation()
        self._stack = QStackedWidget()
        row.addWidget(self.navigation)
        row.addWidget(self._stack, stretch=1)
        self._voice_page, models_page = VoicePage(), ModelsPage()
        self.pages: list[SettingsPage] = [
            self._voice_page,
            StoriesPage(),
            models_page,
            FoldersPage(),
            AppearancePage(),
            LanguagePage(),
            ShortcutsPage(),
        ]
        for page in self.pages:
            self._stack.addWidget(page)
            page.changed.connect(self._on_wanted)
        self._voice_page.preview_requested.connect(self.preview_requested)
        self._voice_page.preview_stopped.connect(self.preview_stopped)
        self._voice_page.model_chosen.connect(self.model_chosen)
        models_page.model_chosen.connect(self.model_chosen)
        models_page.manage_wanted.connect(self.models_wanted)
        models_page.move_wanted.connect(self.move_wanted)
        self.navigation.currentRowChanged.connect(self._on_page)
        self._defaults = self.button(self.tr("Restore defaults"), self._restore, "rotate-ccw")
        self._defaults.setToolTip(self.tr("Set this page back to how Vignette comes"))
        self._undo = self.button(self.tr("Undo changes"), self._undo_changes, "undo-2")
        self._undo.setToolTip(self.tr("Set everything back to how it was when this opened"))
        self._closing = self.add_buttons(column, [self._defaults, self._undo])
        self._show_settings()
        self.navigation.setCurrentRow(self._page)
        self.actions_wanted.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._before = self._preferences.settings
        self._show_settings()
        if self._before is not None:
            for task, name in SETTING_OF.items():
                self.model_chosen.emit(task, value_of(self._before, name))
        self._on_page(self._page)

    def rebuild(self) -> None:
        # In another language: not while a widget that is replaced still speaks.
        if self._contents is None:
            super().rebuild()
        else:
            QTimer.singleShot(0, self, super().rebuild)

    def _make_navigation(self) -> QListWidget:
        view = QListWidget()
        view.setAccessibleName(self.tr("Pages"))
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for icon, words in (
            ("mic-vocal", self.tr("Voice")),
            ("book-open", self.tr("Stories")),
            ("cpu", self.tr("Models and device")),
            ("folder-open", self.tr("Folders")),
            ("contrast", self.tr("Appearance")),
            ("languages", self.tr("Language")),
            ("keyboard", self.tr("Shortcuts")),
        ):
            view.addItem(QListWidgetItem(icons.icon(icon), words))
        view.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)
        view.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        return view

    # ------------------------------------------------------------ what happens

    def _on_page(self, row: int) -> None:
        self._page = row
        page = self.pages[row]
        if page.ensure_built():
            page.show_offer(self._offer)
            self._show_settings()
        self._stack.setCurrentIndex(row)
        self._order_tabs(page)
        if row == VOICE and self._offer.voices is None and self.isVisible():
            self.voices_wanted.emit()

    def _order_tabs(self, page: SettingsPage) -> None:
        """From the list to the page and on to the buttons, whenever the page was made."""
        inside: list[QWidget] = []
        one = self._closing.nextInFocusChain()
        while one is not None and one is not self._closing:
            if page.isAncestorOf(one) and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
                inside.append(one)
            one = one.nextInFocusChain()
        stops = [self.navigation, *inside, self._defaults, self._undo, self._closing]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def _on_wanted(self, name: str, value: object) -> None:
        page = self.sender()
        assert isinstance(page, SettingsPage)
        section, _, inner = name.partition(".")
        try:
            self._preferences.update(**{section: {inner: value} if inner else value})
        except EngineError as error:
            page.show_problem(name, f"{error.message} {error.hint}".strip())
        else:
            page.show_problem(name, "")

    def _on_changed(self, settings: Settings) -> None:
        self._before = self._before or settings
        self._show_settings()

    def _restore(self) -> None:
        page = self.pages[self._page]
        if self._preferences.settings is not None:
            self._set_back(type(self._preferences.settings)(), page.owned())

    def _undo_changes(self) -> None:
        if self._before is not None:
            self._set_back(self._before, self._owned())

    def _set_back(self, source: Settings, names: Iterable[str]) -> None:
        changes: dict[str, Any] = {}
        for name in names:
            section, _, inner = name.partition(".")
            value = value_of(source, name)
            if inner:
                changes.setdefault(section, {})[inner] = value
            else:
                changes[section] = value
        self._preferences.update(**changes)
        for page in self._built():
            for name in page.owned():
                page.show_problem(name, "")

    def _show_settings(self) -> None:
        settings = self._preferences.settings
        self._stack.setEnabled(settings is not None)
        self._defaults.setEnabled(settings is not None)
        if settings is None:
            return
        for page in self._built():
            page.show_settings(settings)
            page.show_overridden(self._preferences.is_overridden)
        before = self._before or settings
        names = self._owned()
        self._undo.setEnabled(any(value_of(settings, n) != value_of(before, n) for n in names))

    def _show_offer(self) -> None:
        for page in self._built():
            page.show_offer(self._offer)

    def _built(self) -> list[SettingsPage]:
        """The pages that have been looked at: nothing was changed on the others."""
        return [page for page in self.pages if page.is_built]

    def _owned(self) -> list[str]:
        return [name for page in self._built() for name in page.owned()]
