"""How Vignette looks: Fusion with a palette of our own, one scale of spaces, one style sheet.

Fusion itself is asked for by the application's arguments, see `gui.start`: to touch a style from
Python takes PySide6 10 ms.

`apply` dresses the whole application; widgets that paint themselves ask `colours()` when they
paint, and are repainted by the palette change that `apply` causes.
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from gui import colours as palettes
from gui.colours import Colours

SPACE_XS, SPACE_S, SPACE_M, SPACE_L, SPACE_XL = 4, 8, 12, 16, 24
"""Distances in pixels."""

LEAST_TARGET_PX = 24
"""No smaller may anything be that is clicked (WCAG 2.2, 2.5.8)."""


class Theme(str, Enum):
    """What a user may choose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class _State:
    """What is applied now."""

    colours: Colours = palettes.LIGHT
    text_percent: int = 100


def colours() -> Colours:
    """The colours in force."""
    return _State.colours


def is_dark() -> bool:
    """Whether light text stands on a dark ground."""
    return _State.colours.window.lightness() < 128


def is_system_dark() -> bool:
    """Whether the system wants dark windows at this moment."""
    from PySide6.QtCore import Qt  # not before the first paint; see gui.start

    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


def chosen(theme: Theme, on_dark_system: bool) -> Colours:
    """The colours that `theme` means."""
    return {
        Theme.SYSTEM: palettes.DARK if on_dark_system else palettes.LIGHT,
        Theme.LIGHT: palettes.LIGHT,
        Theme.DARK: palettes.DARK,
        Theme.CONTRAST: palettes.CONTRAST,
    }[theme]


def apply(app: QApplication, theme: Theme, text_percent: int = 100) -> None:
    """Dress the application; `text_percent` is of the system's own size of text."""
    from gui.style_sheet import style_sheet

    is_resized = text_percent != _State.text_percent
    apply_colours(app, chosen(theme, theme is Theme.SYSTEM and is_system_dark()), text_percent)
    sheet = style_sheet(_State.colours)
    if is_resized or app.styleSheet() != sheet:  # widgets that are styled miss a new size
        app.setStyleSheet(sheet)


def apply_colours(app: QApplication, colours: Colours, text_percent: int) -> None:
    """Colours and size of text alone: enough for a window's first paint."""
    if text_percent != _State.text_percent:
        font = QFont(app.font())
        font.setPointSizeF(font.pointSizeF() * text_percent / _State.text_percent)
        app.setFont(font)
        _State.text_percent = text_percent
    _State.colours = colours
    palette = _palette(colours)
    if app.palette() != palette:
        app.setPalette(palette)


def scaled(font: QFont, factor: float, *, is_bold: bool = False) -> QFont:
    """`font` in another size, for headings and small print."""
    other = QFont(font)
    other.setPointSizeF(font.pointSizeF() * factor)
    if is_bold:
        other.setWeight(QFont.Weight.DemiBold)
    return other


def _palette(c: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for which, colour in {
        role.Window: c.window,
        role.WindowText: c.text,
        role.Base: c.surface,
        role.AlternateBase: c.raised,
        role.Text: c.text,
        role.PlaceholderText: c.muted,
        role.Button: c.raised,
        role.ButtonText: c.text,
        role.BrightText: c.danger,
        role.Highlight: c.selection,
        role.HighlightedText: c.on_selection,
        role.Accent: c.accent,
        role.Link: c.accent,
        role.LinkVisited: c.accent,
        role.ToolTipBase: c.raised,
        role.ToolTipText: c.text,
        role.Light: c.surface,
        role.Midlight: c.raised,
        role.Mid: c.line,
        role.Dark: c.border,
        role.Shadow: QColor("#000000"),
    }.items():
        palette.setColor(which, colour)
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, c.disabled)
    return palette
