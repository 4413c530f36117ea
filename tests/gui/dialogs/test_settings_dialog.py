"""The settings: what is changed takes effect at once, by mouse and by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QSlider,
    QSpinBox,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from engine.backends.espeak_voices import Gender, VoiceInfo
from engine.schema import AudioFormat, Length, SpeechOptions, Style, Task
from engine.settings import Settings, load_saved_settings, load_settings
from gui.dialogs import settings_dialog as pages
from gui.dialogs.settings_dialog import SettingsDialog
from gui.preferences import Preferences
from gui.widgets.badge import Badge
from tests.gui.dialogs.conftest import clipped, nameless

VOICES = [
    VoiceInfo("de", "de", Gender.MALE, "German"),
    VoiceInfo("en-gb", "en-gb", Gender.MALE, "English (Great Britain)"),
    VoiceInfo("en-us", "en-us", Gender.FEMALE, "English (America)"),
]
TIMBRES = [VoiceInfo("f3", "", Gender.FEMALE, "Female 3")]
ACTIONS = [
    ("open", "Open pictures…", "Ctrl+O"),
    ("paste", "Paste a picture", "Ctrl+V"),
    ("jobs", "Jobs", ""),
]
ALL_PAGES = range(7)


@pytest.fixture
def dialog(qtbot: QtBot, preferences: Preferences) -> SettingsDialog:
    return opened(qtbot, preferences)


def opened(qtbot: QtBot, preferences: Preferences) -> SettingsDialog:
    made = SettingsDialog(preferences)
    qtbot.addWidget(made)
    made.set_voices(VOICES, TIMBRES)
    made.set_models({Task.CAPTION: ["starter"], Task.STORY: ["rules"], Task.SPEECH: ["espeak"]})
    made.set_languages([("en", "English"), ("de", "German")])
    made.set_actions(ACTIONS)
    made.set_device_note("Models run on the processor.")
    made.show()
    qtbot.waitActive(made)
    return made


def now(preferences: Preferences) -> Settings:
    assert preferences.settings is not None
    return preferences.settings


def named(dialog: SettingsDialog, kind: type[QWidget], name: str) -> QWidget:
    """The widget of that kind and accessible name on the page that is open."""
    (found,) = [
        one for one in dialog.findChildren(kind) if one.isVisible() and one.accessibleName() == name
    ]
    return found


def button(dialog: SettingsDialog, text: str) -> QPushButton:
    (found,) = [
        one for one in dialog.findChildren(QPushButton) if one.isVisible() and one.text() == text
    ]
    return found


def choose(qtbot: QtBot, combo: QWidget, data: object) -> None:
    """Choose with the keyboard."""
    assert isinstance(combo, QComboBox)
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(combo.findData(data)):
        qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert combo.currentData() == data


def type_over(qtbot: QtBot, line: QWidget, text: str) -> None:
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Tab)


def said(dialog: SettingsDialog) -> str:
    """All that is said below fields on the page that is open."""
    return " ".join(badge.words for badge in dialog.findChildren(Badge) if badge.isVisible())


# ---------------------------------------------------------------- for every page


@pytest.mark.parametrize("page", ALL_PAGES)
def test_everything_has_a_name(dialog: SettingsDialog, page: int) -> None:
    dialog.show_page(page)
    QApplication.processEvents()
    assert nameless(dialog) == []


@pytest.mark.parametrize("page", ALL_PAGES)
def test_large_text_is_not_cut_off(
    qtbot: QtBot, large_text: None, preferences: Preferences, page: int
) -> None:
    dialog = opened(qtbot, preferences)
    dialog.show_page(page)
    QApplication.processEvents()
    assert clipped(dialog) == []
    navigation = dialog.navigation
    shown = [navigation.visualItemRect(navigation.item(row)).width() for row in ALL_PAGES]
    assert min(shown) >= navigation.sizeHintForColumn(0)


@pytest.mark.parametrize("page", ALL_PAGES)
def test_the_keyboard_goes_round_every_page(
    qtbot: QtBot, dialog: SettingsDialog, page: int
) -> None:
    dialog.show_page(page)
    dialog.navigation.setFocus()
    seen = []
    for _ in range(60):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in seen:
            break
        seen.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is dialog.navigation
    assert len(seen) > 3
    assert any(dialog.pages[page].isAncestorOf(widget) for widget in seen)


def test_pages_are_chosen_with_the_arrows(qtbot: QtBot, dialog: SettingsDialog) -> None:
    dialog.navigation.setFocus()
    qtbot.keyClick(dialog.navigation, Qt.Key.Key_Down)
    assert dialog.pages[pages.STORIES].isVisible()
    assert not dialog.pages[pages.VOICE].isVisible()


def test_another_language_keeps_the_page_and_what_was_offered(
    qtbot: QtBot, dialog: SettingsDialog
) -> None:
    dialog.show_page(pages.SHORTCUTS)
    before = dialog.pages[pages.SHORTCUTS]
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.LanguageChange))
    qtbot.waitUntil(lambda: dialog.pages[pages.SHORTCUTS] is not before)
    qtbot.waitUntil(dialog.pages[pages.SHORTCUTS].isVisible)
    assert listed(dialog) == ["Ctrl+O", "Ctrl+V", ""]


def test_before_the_settings_were_read_nothing_can_be_changed(qtbot: QtBot) -> None:
    preferences = Preferences()
    dialog = opened(qtbot, preferences)
    dialog.show_page(pages.STORIES)
    assert not named(dialog, QComboBox, "Style").isEnabled()
    preferences.set_loaded(load_settings(), load_saved_settings())
    assert named(dialog, QComboBox, "Style").isEnabled()
    preferences.close()


def test_who_scrolls_in_passing_changes_nothing(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences
) -> None:
    dialog.show_page(pages.STORIES)
    combo = named(dialog, QComboBox, "Style")
    dialog.navigation.setFocus()
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(combo.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(combo, turn)
    assert now(preferences).story.style is Style.BEDTIME


# ---------------------------------------------------------------- undo and defaults


def test_changes_are_undone_together(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences
) -> None:
    before = now(preferences)
    assert not button(dialog, "Undo changes").isEnabled()
    dialog.show_page(pages.STORIES)
    choose(qtbot, named(dialog, QComboBox, "Style"), Style.NEWS)
    dialog.show_page(pages.MODELS)
    qtbot.mouseClick(
        named(dialog, QCheckBox, "Download no models and fetch no pictures"),
        Qt.MouseButton.LeftButton,
        pos=QPoint(8, 12),
    )
    assert (now(preferences).story.style, now(preferences).offline) == (Style.NEWS, True)
    qtbot.mouseClick(button(dialog, "Undo changes"), Qt.MouseButton.LeftButton)
    assert now(preferences) == before
    assert not button(dialog, "Undo changes").isEnabled()


def test_a_page_goes_back_to_its_defaults_alone(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences
) -> None:
    preferences.update(story={"style": "news", "age": 12}, device="cpu")
    dialog.show_page(pages.STORIES)
    qtbot.mouseClick(button(dialog, "Restore defaults"), Qt.MouseButton.LeftButton)
    assert now(preferences) == Settings(device="cpu")


def test_what_is_changed_elsewhere_is_shown(
    dialog: SettingsDialog, preferences: Preferences
) -> None:
    dialog.show_page(pages.STORIES)
    preferences.update(story={"length": Length.LONG})
    combo = named(dialog, QComboBox, "Length")
    assert isinstance(combo, QComboBox)
    assert combo.currentData() == Length.LONG


def test_what_a_variable_gives_is_said(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VIGNETTE_STORY_AGE", "9")
    preferences = Preferences()
    preferences.set_loaded(load_settings(), load_saved_settings())
    dialog = opened(qtbot, preferences)
    dialog.show_page(pages.STORIES)
    assert said(dialog).count("lasts until Vignette closes") == 1
    preferences.close()


# ---------------------------------------------------------------- stories


def test_a_story_s_defaults_are_changed(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences
) -> None:
    dialog.show_page(pages.STORIES)
    choose(qtbot, named(dialog, QComboBox, "Length"), Length.SHORT)
    type_over(qtbot, named(dialog, QSpinBox, "Age of the reader in years"), "11")
    type_over(qtbot, named(dialog, QLineEdit, "Language"), "German")
    story = now(preferences).story
    assert (story.length, story.age, story.language) == (Length.SHORT, 11, "de")
    preferences.close()
    assert load_saved_settings().story == story


def test_a_wrong_value_is_said_beside_its_field_until_it_is_right(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences
) -> None:
    dialog.show_page(pages.STORIES)
    line = named(dialog, QLineEdit, "Language")
    type_over(qtbot, line, "gibber ish")
    assert "cannot be ‘gibber ish’" in said(dialog)
    assert "such as en or en-GB" in said(dialog)
    assert now(preferences).story.language == "en"
    type_over(qtbot, line, "pt-BR")
    assert said(dialog) == ""
    assert now(preferences).story.language == "pt-BR"


# ---------------------------------------------------------------- voice


def rows(tree: QTreeWidget) -> list[str]:
    items = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return [item.text(0) for item in items if item is not None and not item.isHidden()]


def test_voices_are_asked_for_once_the_page_is_seen(qtbot: QtBot, preferences: Preferences) -> None:
    dialog = SettingsDialog(preferences)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.voices_wanted):
        dialog.show()
    dialog.set_voices(VOICES)
    with qtbot.assertNotEmitted(dialog.voices_wanted):
        dialog.show_page(pages.STORIES)
        dialog.show_page(pages.VOICE)


def test_a_voice_is_found_and_chosen_with_its_timbre(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences
) -> None:
    tree = named(dialog, QTreeWidget, "Voices")
    assert isinstance(tree, QTreeWidget)
    assert rows(tree) == [
        "As the story’s language asks for",
        "English (America)",
        "English (Great Britain)",
        "German",
    ]
    qtbot.keyClicks(named(dialog, QLineEdit, "Find a voice or a language"), "english female")
    assert rows(tree) == ["English (America)"]
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    assert now(preferences).speech.voice == "en-us"
    choose(qtbot, named(dialog, QComboBox, "Timbre"), "f3")
    assert now(preferences).speech.voice == "en-us+f3"


def test_a_language_is_found_by_its_own_name(qtbot: QtBot, dialog: SettingsDialog) -> None:
    tree = named(dialog, QTreeWidget, "Voices")
    assert isinstance(tree, QTreeWidget)
    qtbot.keyClicks(named(dialog, QLineEdit, "Find a voice or a language"), "deutsch")
    assert rows(tree) == ["German"]


def test_the_voice_in_force_is_selected(dialog: SettingsDialog, preferences: Preferences) -> None:
    preferences.update(speech={"voice": "German+f3"})
    tree = named(dialog, QTreeWidget, "Voices")
    timbre = named(dialog, QComboBox, "Timbre")
    assert isinstance(tree, QTreeWidget)
    assert isinstance(timbre, QComboBox)
    current = tree.currentItem()
    assert current is not None
    assert (current.text(0), timbre.currentData()) == ("German", "f3")
    assert now(preferences).speech.voice == "German+f3", "to show is not to change"


def test_a_preview_is_asked_for_shown_and_stopped(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences
) -> None:
    type_over(qtbot, named(dialog, QDoubleSpinBox, "Speed"), "1.5")
    preferences.update(story={"language": "de"})
    with qtbot.waitSignal(dialog.preview_requested) as wanted:
        qtbot.mouseClick(button(dialog, "Preview"), Qt.MouseButton.LeftButton)
    assert wanted.args == [SpeechOptions(language="de", rate=1.5)]
    dialog.show_speaking(True)
    assert "Speaking…" in said(dialog)
    with qtbot.waitSignal(dialog.preview_stopped):
        qtbot.mouseClick(button(dialog, "Stop"), Qt.MouseButton.LeftButton)
    dialog.show_speaking(False)
    assert said(dialog) == ""
    dialog.show_preview_error("There is no sound device.")
    assert said(dialog) == "There is no sound device."
    assert button(dialog, "Preview").isEnabled()


def test_another_model_s_voice_is_a_number_and_no_voice_is_left_over(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences
) -> None:
    preferences.update(speech={"voice": "de"})
    with qtbot.waitSignal(dialog.model_chosen) as chosen:
        type_over(qtbot, named(dialog, QLineEdit, "Model"), "owner/voice")
    assert chosen.args == [Task.SPEECH, "owner/voice"]
    assert now(preferences).models.voice == "owner/voice"
    assert now(preferences).speech.voice == ""
    assert not [tree for tree in dialog.findChildren(QTreeWidget) if tree.isVisible()]
    type_over(qtbot, named(dialog, QLineEdit, "Speaker"), "3")
    assert now(preferences).speech.voice == "3"


# ---------------------------------------------------------------- models


def test_models_are_chosen_by_name_and_by_folder(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences, tmp_path: Path
) -> None:
    dialog.show_page(pages.MODELS)
    with qtbot.waitSignal(dialog.model_chosen) as chosen:
        type_over(qtbot, named(dialog, QLineEdit, "Says what it sees"), "owner/captioner")
    assert chosen.args == [Task.CAPTION, "owner/captioner"]
    (tmp_path / "model").mkdir()
    browse = named(dialog, QPushButton, "Browse: Tells the story")
    pick_folder(qtbot, dialog, browse, tmp_path / "model")
    models = now(preferences).models
    assert (models.captioner, models.storyteller) == ("owner/captioner", str(tmp_path / "model"))


def test_an_adapter_needs_a_storyteller_to_go_with(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences
) -> None:
    dialog.show_page(pages.MODELS)
    adapter = named(dialog, QLineEdit, "Adapter of the storyteller")
    assert not adapter.isEnabled()
    type_over(qtbot, named(dialog, QLineEdit, "Tells the story"), "owner/storyteller")
    type_over(qtbot, adapter, "/some/adapter")
    assert now(preferences).models.adapter == "/some/adapter"


def pick_folder(qtbot: QtBot, dialog: SettingsDialog, press: QWidget, folder: Path) -> None:
    qtbot.mouseClick(press, Qt.MouseButton.LeftButton)
    (asking,) = [one for one in dialog.findChildren(QFileDialog) if one.isVisible()]
    asking.selectFile(str(folder))
    asking.accept()
    assert not asking.isVisible()


def test_notes_of_models_are_asked_for_and_shown(qtbot: QtBot, preferences: Preferences) -> None:
    dialog = SettingsDialog(preferences)
    qtbot.addWidget(dialog)
    asked: list[tuple[Task, str]] = []
    dialog.model_chosen.connect(lambda task, name: asked.append((task, name)))
    dialog.show()
    assert asked == [(Task.CAPTION, ""), (Task.STORY, ""), (Task.SPEECH, "")]
    dialog.show_page(pages.MODELS)
    dialog.show_model_note(Task.CAPTION, "Licence MIT.")
    dialog.show_model_note(Task.STORY, "There is no such model.", is_problem=True)
    assert said(dialog) == "Licence MIT. There is no such model."
    dialog.show_model_note(Task.STORY, "Licence Apache-2.0.")
    assert said(dialog) == "Licence MIT. Licence Apache-2.0."


def test_the_device_is_chosen_and_explained(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences
) -> None:
    dialog.show_page(pages.MODELS)
    assert "Models run on the processor." in said(dialog)
    choose(qtbot, named(dialog, QComboBox, "Runs on"), "cpu")
    assert now(preferences).device == "cpu"


# ---------------------------------------------------------------- folders


def test_another_library_is_used_at_the_next_start(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences, tmp_path: Path
) -> None:
    dialog.show_page(pages.FOLDERS)
    old = now(preferences).data_dir
    assert said(dialog) == ""
    (tmp_path / "other").mkdir()
    pick_folder(qtbot, dialog, named(dialog, QPushButton, "Change: Library"), tmp_path / "other")
    assert now(preferences).data_dir == tmp_path / "other"
    assert str(old) in said(dialog)
    qtbot.mouseClick(button(dialog, "Restore defaults"), Qt.MouseButton.LeftButton)
    assert said(dialog) == ""


def test_folders_are_opened(
    qtbot: QtBot,
    dialog: SettingsDialog,
    preferences: Preferences,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    urls: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", urls.append)
    dialog.show_page(pages.FOLDERS)
    for what in ("Library", "Log", "Cache"):
        open_button = named(dialog, QPushButton, f"Open: {what}")
        qtbot.mouseClick(open_button, Qt.MouseButton.LeftButton)
    settings = now(preferences)
    expected = [settings.data_dir, settings.log_dir, settings.cache_dir]
    assert [Path(url.toLocalFile()) for url in urls] == expected


def test_trash_and_audio_files_are_set(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences
) -> None:
    dialog.show_page(pages.FOLDERS)
    choose(qtbot, named(dialog, QComboBox, "Audio files"), AudioFormat.FLAC)
    type_over(qtbot, named(dialog, QSpinBox, "Days to keep what is deleted"), "7")
    assert (now(preferences).audio_format, now(preferences).keep_trash_days) == ("flac", 7)


# ---------------------------------------------------------------- appearance and language


def test_text_grows_in_a_sample_first(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences
) -> None:
    dialog.show_page(pages.APPEARANCE)
    slider = named(dialog, QSlider, "Size of text")
    assert isinstance(slider, QSlider)
    (sample,) = [one for one in dialog.findChildren(QLabel) if one.text().startswith("Once upon")]
    before = sample.font().pointSizeF()
    slider.setSliderDown(True)
    slider.setSliderPosition(150)
    assert sample.font().pointSizeF() == pytest.approx(before * 1.5)
    assert now(preferences).window.text_percent == 100, "not while it is being dragged"
    slider.setSliderDown(False)
    assert now(preferences).window.text_percent == 150
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert now(preferences).window.text_percent == 155


@pytest.mark.parametrize("theme", ["dark", "contrast", "light", "system"])
def test_the_theme_is_chosen(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences, theme: str
) -> None:
    dialog.show_page(pages.APPEARANCE)
    choose(qtbot, named(dialog, QComboBox, "Theme"), theme)
    assert now(preferences).window.theme == theme


def test_languages_are_offered_in_their_own_words(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences
) -> None:
    dialog.show_page(pages.LANGUAGE)
    combo = named(dialog, QComboBox, "Language")
    assert isinstance(combo, QComboBox)
    offered = {combo.itemText(row) for row in range(combo.count())}
    assert {"English", "Deutsch", "Español", "Français", "简体中文", "العربية"} < offered
    choose(qtbot, combo, "ar")
    assert now(preferences).window.interface_language == "ar"


# ---------------------------------------------------------------- shortcuts


def edit_of(dialog: SettingsDialog, row: int) -> QKeySequenceEdit:
    """The editor of the keys of an action, which is chosen in the list."""
    dialog.show_page(pages.SHORTCUTS)
    tree = named(dialog, QTreeWidget, "What can be done")
    assert isinstance(tree, QTreeWidget)
    tree.setCurrentItem(tree.topLevelItem(row))
    edit = named(dialog, QKeySequenceEdit, "Keys")
    assert isinstance(edit, QKeySequenceEdit)
    return edit


def listed(dialog: SettingsDialog) -> list[str]:
    tree = named(dialog, QTreeWidget, "What can be done")
    assert isinstance(tree, QTreeWidget)
    items = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return [item.text(1) for item in items if item is not None]


def press(qtbot: QtBot, edit: QKeySequenceEdit, key: Qt.Key) -> None:
    qtbot.keyClick(edit, key, Qt.KeyboardModifier.ControlModifier)


def test_keys_are_given_and_taken_back(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences
) -> None:
    edit = edit_of(dialog, 0)
    assert edit.keySequence().toString() == "Ctrl+O"
    assert not button(dialog, "Reset").isEnabled()
    press(qtbot, edit, Qt.Key.Key_K)
    assert now(preferences).window.shortcuts == {"open": "Ctrl+K"}
    assert listed(dialog) == ["Ctrl+K", "Ctrl+V", ""]
    qtbot.mouseClick(button(dialog, "Reset"), Qt.MouseButton.LeftButton)
    assert now(preferences).window.shortcuts == {}
    assert edit.keySequence().toString() == "Ctrl+O"


def test_keys_that_are_taken_are_refused_in_a_sentence(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences
) -> None:
    edit = edit_of(dialog, 1)
    press(qtbot, edit, Qt.Key.Key_O)
    assert said(dialog) == (
        "Ctrl+O is taken: it does ‘Open pictures…’. ‘Paste a picture’ keeps its keys."
    )
    assert edit.keySequence().toString() == "Ctrl+V"
    assert now(preferences).window.shortcuts == {}
    press(qtbot, edit, Qt.Key.Key_K)
    assert said(dialog) == ""
    assert now(preferences).window.shortcuts == {"paste": "Ctrl+K"}


def test_an_action_may_have_no_keys_and_another_has_them_then(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences
) -> None:
    edit_of(dialog, 0)
    qtbot.mouseClick(button(dialog, "No keys"), Qt.MouseButton.LeftButton)
    assert now(preferences).window.shortcuts == {"open": ""}
    press(qtbot, edit_of(dialog, 2), Qt.Key.Key_O)
    assert now(preferences).window.shortcuts == {"open": "", "jobs": "Ctrl+O"}
    qtbot.mouseClick(button(dialog, "Restore defaults"), Qt.MouseButton.LeftButton)
    assert now(preferences).window.shortcuts == {}
    assert listed(dialog) == ["Ctrl+O", "Ctrl+V", ""]
