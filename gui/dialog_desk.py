"""Opens the dialogs, each made when it is first asked for, and gives them what they show."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from engine import paths
from gui.actions import ACTIONS, Actions, plain
from gui.preview import Preview
from gui.version import VERSION

if TYPE_CHECKING:
    from engine.backends.espeak_voices import VoiceInfo
    from engine.images.intake import Refused
    from engine.schema import Task
    from engine.surroundings import ModelNote, Surroundings
    from gui.dialogs.diagnosis import DiagnosisDialog
    from gui.dialogs.refused_dialog import RefusedDialog
    from gui.dialogs.settings_dialog import SettingsDialog
    from gui.preferences import Preferences
    from gui.session import Session

_TEXT_STEP = 10
_TEXT_PERCENTS = (80, 200)


class DialogDesk(QObject):
    """All dialogs of the window but those that ask for files and those about models."""

    models_wanted = Signal()
    """The model window is to be opened."""
    move_wanted = Signal(str)
    """The models are to be moved to this folder."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        preferences: Preferences,
        actions: Actions,
        preview: Preview,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._preferences = preferences
        self._actions = actions
        self._preview = preview
        self._settings: SettingsDialog | None = None
        self._diagnosis: DiagnosisDialog | None = None
        self._refused: RefusedDialog | None = None
        self._surroundings: Surroundings | None = None

    def close(self) -> None:
        """Close whatever is open: the window goes."""
        for dialog in self._window.findChildren(QDialog):
            dialog.close()

    # ------------------------------------------------------------ settings

    def show_settings(self) -> None:
        """Open the settings where they were left."""
        _present(self._settings_dialog())

    def show_voices(self) -> None:
        """Open the settings at the voices."""
        from gui.dialogs import settings_dialog

        self._settings_dialog().show_page(settings_dialog.VOICE)
        self.show_settings()

    def tell_surroundings(self, found: Surroundings) -> None:
        """What the settings can be chosen from, as it is now."""
        self._surroundings = found
        if self._settings is not None:
            self._settings.set_models(found.models)
            self._settings.set_languages(found.languages)
            self._settings.set_device_note(found.device_reason)

    def larger_text(self) -> None:
        """One step up in the size of text."""
        self._change_text(_TEXT_STEP)

    def smaller_text(self) -> None:
        """One step down."""
        self._change_text(-_TEXT_STEP)

    def _change_text(self, step: int) -> None:
        settings = self._preferences.settings
        if settings is not None:
            least, most = _TEXT_PERCENTS
            percent = min(max(settings.window.text_percent + step, least), most)
            self._preferences.update(window={"text_percent": percent})

    def _settings_dialog(self) -> SettingsDialog:
        if self._settings is None:
            from gui.dialogs.settings_dialog import SettingsDialog

            dialog = SettingsDialog(self._preferences, self._window)
            self._settings = dialog
            dialog.voices_wanted.connect(self._on_voices_wanted)
            dialog.model_chosen.connect(self._on_model_chosen)
            dialog.preview_requested.connect(self._preview.speak)
            dialog.preview_stopped.connect(self._preview.stop)
            dialog.actions_wanted.connect(self._on_actions_wanted)
            dialog.models_wanted.connect(self.models_wanted)
            dialog.move_wanted.connect(self.move_wanted)
            self._preview.speaking_changed.connect(dialog.show_speaking)
            self._preview.failed.connect(dialog.show_preview_error)
            if self._surroundings is not None:
                self.tell_surroundings(self._surroundings)
        self._on_actions_wanted()
        return self._settings

    def _on_actions_wanted(self) -> None:
        assert self._settings is not None
        self._settings.set_actions(
            (spec.name, plain(self._actions[spec.name].text()), spec.keys) for spec in ACTIONS
        )

    def _on_voices_wanted(self) -> None:
        self._session.questions.list_voices(self._on_voices)

    def _on_voices(self, voices: tuple[list[VoiceInfo], list[VoiceInfo]]) -> None:
        if self._settings is not None:
            self._settings.set_voices(*voices)

    def _on_model_chosen(self, task: Task, name: str) -> None:
        self._session.questions.ask_about_model(task, name, self._on_model_note)

    def _on_model_note(self, note: ModelNote) -> None:
        if self._settings is not None:
            self._settings.show_model_note(note.task, note.text, is_problem=note.is_problem)

    # ------------------------------------------------------------ help

    def show_shortcuts(self) -> None:
        """All shortcuts at a glance."""
        from gui.dialogs.shortcuts_help import ShortcutsHelp

        _present(ShortcutsHelp(self._actions.help_rows, self._window))

    def show_about(self) -> None:
        """What Vignette is, and whose work is in it."""
        from gui.dialogs.about import AboutDialog

        _present(AboutDialog(VERSION, self._log_dir(), self._window))

    def show_diagnosis(self) -> None:
        """What this machine has and what is missing."""
        if self._diagnosis is None:
            from gui.dialogs.diagnosis import DiagnosisDialog

            self._diagnosis = DiagnosisDialog(self._window)
            self._diagnosis.findings_wanted.connect(self._on_findings_wanted)
        _present(self._diagnosis)
        self._diagnosis.ask()

    def _on_findings_wanted(self) -> None:
        assert self._diagnosis is not None
        self._session.questions.diagnose(self._diagnosis.show_findings)

    def open_logs(self) -> None:
        """Show the folder of the log."""
        from gui.dialogs.dialog import open_path

        open_path(self._log_dir())

    # ------------------------------------------------------------ what went wrong

    def show_error(self, message: str, hint: str = "", details: str = "") -> None:
        """Say what went wrong, with its details for who wants them."""
        from gui.dialogs.error_dialog import ErrorDialog

        _present(ErrorDialog(message, hint, details, self._log_dir(), self._window))

    def show_refused(self, refused: Sequence[Refused]) -> None:
        """List what could not be opened, and why; more is added to the list that is open."""
        if self._refused is None:
            from gui.dialogs.refused_dialog import RefusedDialog

            self._refused = RefusedDialog(self._window)
            self._refused.destroyed.connect(self._on_refused_closed)
        self._refused.add_refused(refused)
        _present(self._refused)

    def _on_refused_closed(self) -> None:
        self._refused = None

    def _log_dir(self) -> str:
        settings = self._preferences.settings
        return str(settings.log_dir if settings is not None else paths.log_dir())


def _present(dialog: QDialog) -> None:
    """Show it beside the window, in front."""
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
