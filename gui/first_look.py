"""What must be known before the window is painted: how it looked last.

The system is not asked whether it is dark: that takes longer than the painting.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from engine.paths import config_dir
from gui import theme
from gui.theme import Theme
from gui.translation import Translation

_THEME, _TEXT_PERCENT, _LANGUAGE = "look/theme", "look/text_percent", "look/interface_language"
_IS_DARK = "look/is_dark"


class FirstLook(NamedTuple):
    """How the window looks, as the settings say it."""

    theme: Theme = Theme.SYSTEM
    text_percent: int = 100
    interface_language: str = ""


def window_cache() -> QSettings:
    """What the window remembers of itself: its first look here, its layout elsewhere."""
    return QSettings(str(config_dir() / "window.ini"), QSettings.Format.IniFormat)


def first_look() -> FirstLook:
    """How the window looked last; what cannot be understood is left at its default."""
    cache = window_cache()
    try:
        return FirstLook(
            Theme(cache.value(_THEME, Theme.SYSTEM.value)),
            min(max(int(str(cache.value(_TEXT_PERCENT, 100))), 80), 200),
            str(cache.value(_LANGUAGE, "")),
        )
    except ValueError:
        return FirstLook()


def remember(look: FirstLook) -> None:
    """Look like this at the next start."""
    cache = window_cache()
    cache.setValue(_THEME, look.theme.value)
    cache.setValue(_TEXT_PERCENT, look.text_percent)
    cache.setValue(_LANGUAGE, look.interface_language)
    cache.setValue(_IS_DARK, "true" if theme.is_dark() else "false")
    cache.sync()


def paint_first(app: QApplication, look: FirstLook, translation: Translation) -> None:
    """Let the application look about like this, as quickly as can be."""
    translation.use(look.interface_language)
    was_dark = window_cache().value(_IS_DARK) == "true"
    theme.apply_colours(app, theme.chosen(look.theme, was_dark), look.text_percent)
