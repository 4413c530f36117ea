"""The settings in force while the window is open, and the way that changes of them take.

Reading the settings takes longer than painting a window.  So the window's first look comes from
a small cache beside them, and the engine's thread hands the settings over when it has read them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from engine.errors import EngineError
from gui.errand import Errand
from gui.first_look import FirstLook, remember
from gui.theme import Theme

if TYPE_CHECKING:
    from engine.settings import Settings

SAVE_AFTER_MS = 500
"""A slider that is being dragged is saved once, where it comes to rest."""

Changes = dict[str, Any]
"""New values by the name of the setting, those of a section by its name and theirs."""


class Preferences(QObject):
    """Holds the `Settings` in force; changes are checked, told and saved.

    The file keeps what it says beside the changes made here: what the environment, `.env` or the
    command line say is never written to it.
    """

    changed = Signal(object)
    """The new `Settings`, also when they are first there."""
    save_failed = Signal(str, str)
    """The settings could not be saved: a sentence and a hint.  They are in force all the same."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings: Settings | None = None
        self._overridden: frozenset[str] = frozenset()
        self._early: Changes = {}
        self._unsaved: Changes = {}
        self._saving: Changes = {}
        self._errand: Errand | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._save)

    @property
    def settings(self) -> Settings | None:
        """The settings in force; None until they were read."""
        return self._settings

    def is_overridden(self, setting: str) -> bool:
        """Whether `setting`, as in "story.style", was given outside the file, by a variable or on
        the command line, so that a change of it lasts until the program ends."""
        return setting in self._overridden

    def set_loaded(self, settings: Settings, saved: Settings) -> None:
        """Take over what was read: the settings in force, and those that the file alone says."""
        in_force, in_file = _flat(settings), _flat(saved)
        self._overridden = frozenset(name for name in in_force if in_force[name] != in_file[name])
        self._settings = settings
        self._timer.start()  # the first look may be another one than the cache says
        early, self._early = self._early, {}
        try:
            self.update(**early)
        except EngineError as error:
            self.changed.emit(settings)
            self.save_failed.emit(error.message, error.hint)

    def update(self, **sections: Any) -> Settings | None:
        """Change settings: `update(story={"style": "funny"}, offline=True)`.

        What is not named stays.  Returns the settings now in force; before they were read, None,
        and the change waits for them.  Raises BadOption, with nothing changed, for a wrong value.
        """
        if self._settings is None:
            self._early = _with(self._early, sections)
            return None
        self._settings = _updated(self._settings, sections)
        self._unsaved = _with(self._unsaved, sections)
        self._timer.start()
        self.changed.emit(self._settings)
        return self._settings

    def close(self) -> None:
        """Save what is not saved yet, and wait until it is."""
        self._timer.stop()
        if self._errand is not None:
            self._errand.wait()
            self._end_errand()
        if self._unsaved:
            self._save()
            assert self._errand is not None
            self._errand.wait()
            self._end_errand()

    def _save(self) -> None:
        assert self._settings is not None
        if self._errand is not None:
            self._timer.start()
            return
        settings, changes = self._settings, self._unsaved
        self._saving, self._unsaved = changes, {}
        self._errand = Errand(lambda: _write(settings, changes), self)
        self._errand.failed.connect(self._on_failed)
        self._errand.finished.connect(self._end_errand)
        self._errand.start()

    def _on_failed(self, message: str, hint: str) -> None:
        self._unsaved = _with(self._saving, self._unsaved)  # tried again with the next change
        self.save_failed.emit(message, hint)

    def _end_errand(self) -> None:
        if self._errand is not None:
            self._errand.deleteLater()
            self._errand = None


def _write(settings: Settings, changes: Changes) -> None:
    """Save the first look, and the changes on top of what the file says by now."""
    from engine.settings import load_saved_settings, save

    remember(
        FirstLook(
            Theme(settings.window.theme),
            settings.window.text_percent,
            settings.window.interface_language,
        )
    )
    if changes:
        save(_updated(load_saved_settings(), changes))


def _updated(settings: Settings, changes: Mapping[str, Any]) -> Settings:
    from engine.settings_layers import Layer, validated

    values = _with(settings.model_dump(), changes)
    return validated(type(settings), [Layer("this window", values)])


def _with(values: Mapping[str, Any], changes: Mapping[str, Any]) -> Changes:
    """`values` with `changes`, those of a section one by one."""
    merged = dict(values)
    for name, value in changes.items():
        below = merged.get(name)
        if isinstance(value, Mapping) and isinstance(below, Mapping):
            value = {**below, **value}
        merged[name] = value
    return merged


def _flat(settings: Settings) -> dict[str, Any]:
    """Every setting by its name, those of a section as in "story.style"."""
    flat: dict[str, Any] = {}
    for name, value in settings.model_dump().items():
        if isinstance(value, dict):
            flat.update({f"{name}.{inner}": each for inner, each in value.items()})
        else:
            flat[name] = value
    return flat
