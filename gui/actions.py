"""Every action and its shortcut, in one table: menus, buttons, help and settings read it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from gui import icons


@dataclass(frozen=True)
class ActionSpec:
    """An action: its name in the settings, its menu, English words, usual keys and icon."""

    name: str
    menu: str
    text: str
    keys: str = ""
    icon: str = ""
    is_checkable: bool = False


MENUS = (
    ("file", QT_TRANSLATE_NOOP("Actions", "&File")),
    ("edit", QT_TRANSLATE_NOOP("Actions", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("Actions", "&View")),
    ("story", QT_TRANSLATE_NOOP("Actions", "&Story")),
    ("playback", QT_TRANSLATE_NOOP("Actions", "&Playback")),
    ("help", QT_TRANSLATE_NOOP("Actions", "&Help")),
)

ACTIONS = (
    ActionSpec(
        "open", "file", QT_TRANSLATE_NOOP("Actions", "&Open pictures…"), "Ctrl+O", "image-plus"
    ),
    ActionSpec(
        "open_folder", "file", QT_TRANSLATE_NOOP("Actions", "Open a &folder…"), "Ctrl+Shift+O"
    ),
    ActionSpec("open_address", "file", QT_TRANSLATE_NOOP("Actions", "Open an &address…"), "Ctrl+L"),
    ActionSpec(
        "paste",
        "file",
        QT_TRANSLATE_NOOP("Actions", "&Paste a picture"),
        "Ctrl+V",
        "clipboard-paste",
    ),
    ActionSpec("quit", "file", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q"),
    ActionSpec("undo", "edit", QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", "undo-2"),
    ActionSpec("redo", "edit", QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z", "redo-2"),
    ActionSpec("edit_caption", "edit", QT_TRANSLATE_NOOP("Actions", "Edit the &caption"), "F2"),
    ActionSpec("edit_story", "edit", QT_TRANSLATE_NOOP("Actions", "Edit the &story"), "Ctrl+E"),
    ActionSpec(
        "copy_caption", "edit", QT_TRANSLATE_NOOP("Actions", "Copy the ca&ption"), "Ctrl+Shift+C"
    ),
    ActionSpec("copy_story", "edit", QT_TRANSLATE_NOOP("Actions", "Copy the s&tory"), "Ctrl+Alt+C"),
    ActionSpec("find", "edit", QT_TRANSLATE_NOOP("Actions", "&Find"), "Ctrl+F"),
    ActionSpec("models", "edit", QT_TRANSLATE_NOOP("Actions", "&Models…"), "Ctrl+M", "layers"),
    ActionSpec(
        "settings", "edit", QT_TRANSLATE_NOOP("Actions", "S&ettings…"), "Ctrl+,", "settings"
    ),
    ActionSpec(
        "library",
        "view",
        QT_TRANSLATE_NOOP("Actions", "&Library"),
        "F9",
        "panel-left",
        is_checkable=True,
    ),
    ActionSpec(
        "jobs",
        "view",
        QT_TRANSLATE_NOOP("Actions", "&Jobs"),
        "Ctrl+J",
        "activity",
        is_checkable=True,
    ),
    ActionSpec("home", "view", QT_TRANSLATE_NOOP("Actions", "&Start page"), "Alt+Home"),
    ActionSpec("next_entry", "view", QT_TRANSLATE_NOOP("Actions", "&Next story"), "Ctrl+PgDown"),
    ActionSpec(
        "previous_entry", "view", QT_TRANSLATE_NOOP("Actions", "P&revious story"), "Ctrl+PgUp"
    ),
    ActionSpec("larger_text", "view", QT_TRANSLATE_NOOP("Actions", "Lar&ger text"), "Ctrl+Shift++"),
    ActionSpec(
        "smaller_text", "view", QT_TRANSLATE_NOOP("Actions", "S&maller text"), "Ctrl+Shift+-"
    ),
    ActionSpec(
        "full_screen",
        "view",
        QT_TRANSLATE_NOOP("Actions", "&Full screen"),
        "F11",
        is_checkable=True,
    ),
    ActionSpec(
        "tell_another",
        "story",
        QT_TRANSLATE_NOOP("Actions", "&Tell another story"),
        "Ctrl+T",
        "dices",
    ),
    ActionSpec(
        "speak_again",
        "story",
        QT_TRANSLATE_NOOP("Actions", "&Read aloud again"),
        "Ctrl+R",
        "volume-2",
    ),
    ActionSpec("retry", "story", QT_TRANSLATE_NOOP("Actions", "Try a&gain"), "", "rotate-ccw"),
    ActionSpec("stop", "story", QT_TRANSLATE_NOOP("Actions", "&Stop"), "Ctrl+.", "square"),
    ActionSpec("stop_all", "story", QT_TRANSLATE_NOOP("Actions", "Stop &all"), "Ctrl+Shift+."),
    ActionSpec(
        "delete",
        "story",
        QT_TRANSLATE_NOOP("Actions", "Move to the tras&h"),
        "Ctrl+Backspace",
        "trash-2",
    ),
    ActionSpec(
        "open_location",
        "story",
        QT_TRANSLATE_NOOP("Actions", "Open its &folder"),
        "",
        "folder-open",
    ),
    ActionSpec(
        "play", "playback", QT_TRANSLATE_NOOP("Actions", "&Play or pause"), "Ctrl+P", "play"
    ),
    ActionSpec(
        "next_sentence",
        "playback",
        QT_TRANSLATE_NOOP("Actions", "&Next sentence"),
        "Alt+Right",
        "skip-forward",
    ),
    ActionSpec(
        "previous_sentence",
        "playback",
        QT_TRANSLATE_NOOP("Actions", "P&revious sentence"),
        "Alt+Left",
        "skip-back",
    ),
    ActionSpec(
        "read_from_here", "playback", QT_TRANSLATE_NOOP("Actions", "Read from &here"), "Ctrl+Return"
    ),
    ActionSpec("shortcuts", "help", QT_TRANSLATE_NOOP("Actions", "&Shortcuts"), "F1", "keyboard"),
    ActionSpec("diagnose", "help", QT_TRANSLATE_NOOP("Actions", "&Diagnose…")),
    ActionSpec("logs", "help", QT_TRANSLATE_NOOP("Actions", "Open the &logs")),
    ActionSpec("about", "help", QT_TRANSLATE_NOOP("Actions", "&About Vignette")),
)

_MNEMONIC_IN_BRACKETS = re.compile(r"\(&\w\)")

SEPARATED = {"paste", "redo", "copy_story", "find", "home", "retry", "stop_all", "logs"}
"""The names after which a menu draws a line."""


class Actions(QObject):
    """The window's actions by name, as attributes: `actions["open"].triggered.connect(…)`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions: dict[str, QAction] = {}
        self._undone = self._redone = ""
        for spec in ACTIONS:
            action = QAction(self)
            action.setObjectName(spec.name)
            action.setCheckable(spec.is_checkable)
            if spec.icon:
                icons.dress(action, spec.icon)
            self._actions[spec.name] = action
        self._actions["quit"].setMenuRole(QAction.MenuRole.QuitRole)
        self._actions["models"].setMenuRole(QAction.MenuRole.NoRole)
        self._actions["settings"].setMenuRole(QAction.MenuRole.PreferencesRole)
        self._actions["about"].setMenuRole(QAction.MenuRole.AboutRole)
        self.set_shortcuts({})
        self.retranslate()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def set_shortcuts(self, chosen: Mapping[str, str]) -> None:
        """Use the keys that a user chose, and the usual ones for the rest."""
        for spec in ACTIONS:
            self._actions[spec.name].setShortcut(QKeySequence(chosen.get(spec.name, spec.keys)))

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        for spec in ACTIONS:
            action = self._actions[spec.name]
            action.setText(QCoreApplication.translate("Actions", spec.text))
            action.setIconText(plain(action.text()).rstrip("…"))
        self.say_what_is_undone(self._undone)
        self.say_what_is_redone(self._redone)

    def say_what_is_undone(self, what: str) -> None:
        """Name the change that Undo takes back; empty when there is none."""
        self._undone = what
        _name(self["undo"], QCoreApplication.translate("Actions", "&Undo: {what}"), what)

    def say_what_is_redone(self, what: str) -> None:
        """The same for Redo."""
        self._redone = what
        _name(self["redo"], QCoreApplication.translate("Actions", "&Redo: {what}"), what)

    def enable(self, names: Mapping[str, bool]) -> None:
        """Let these be used, or not."""
        for name, is_enabled in names.items():
            self._actions[name].setEnabled(is_enabled)

    def help_rows(self) -> list[tuple[str, str, str]]:
        """Menu, label and keys of every action that has keys, for the page of shortcuts."""
        menus = {name: plain(QCoreApplication.translate("Actions", text)) for name, text in MENUS}
        return [
            (menus[spec.menu], plain(self[spec.name].text()), keys)
            for spec in ACTIONS
            if (keys := self[spec.name].shortcut().toString(QKeySequence.SequenceFormat.NativeText))
        ]


def plain(text: str) -> str:
    """A label without the mark of its mnemonic, which in Chinese stands in brackets."""
    without = _MNEMONIC_IN_BRACKETS.sub("", text)
    return without.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _name(action: QAction, template: str, what: str) -> None:
    """Say `what` is done to, where there is something; else the action's own words."""
    spec = next(one for one in ACTIONS if one.name == action.objectName())
    own = QCoreApplication.translate("Actions", spec.text)
    action.setText(template.format(what=what) if what else own)
    action.setToolTip(plain(action.text()))
