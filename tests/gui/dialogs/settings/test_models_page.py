"""Which models do what, and on which device."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from engine.schema import Task
from gui.dialogs import settings_dialog as pages
from gui.dialogs.settings_dialog import SettingsDialog
from gui.preferences import Preferences
from tests.gui.dialogs.settings.parts import choose, named, now, pick_folder, said, type_over


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
