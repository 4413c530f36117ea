"""The icons: one family (Lucide, see resources/icons/LICENSE), drawn in the colours of the theme.

`dress(button, "play")` gives a button or an action its icon, and again whenever the theme or the
size of text changes and `redress` is called.
"""

from __future__ import annotations

from typing import Protocol
from weakref import WeakKeyDictionary

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QIcon, QPainter, QPixmap
from shiboken6 import isValid

from engine.resources import resources_dir
from gui import theme

_PIXELS_AT_MOST = 2.0
"""Device pixels a pixel that icons are drawn for; Qt scales them for screens that have more."""


class HasIcon(Protocol):
    """A button or an action."""

    def setIcon(self, icon: QIcon, /) -> None: ...


_dressed: WeakKeyDictionary[HasIcon, tuple[str, str]] = WeakKeyDictionary()
_icons: dict[tuple[str, str, int], QIcon] = {}


def size_px() -> int:
    """The side of an icon beside text of the application's size."""
    return max(16, round(QFontMetrics(QGuiApplication.font()).height() * 1.1))


def size() -> QSize:
    """The same, both ways."""
    return QSize(size_px(), size_px())


def icon(name: str, colour: str = "text") -> QIcon:
    """The icon `name` (as Lucide calls it) in a colour of the theme, by the name of its field."""
    key = (name, getattr(theme.colours(), colour).name(), size_px())
    if key not in _icons:
        _icons[key] = _drawn(name, getattr(theme.colours(), colour))
    return _icons[key]


def pixmap(name: str, side_px: int, colour: str = "text") -> QPixmap:
    """The icon as large as a picture, for pages that are empty and for messages."""
    return _pixmap(name, side_px, getattr(theme.colours(), colour))


def dress(target: HasIcon, name: str, colour: str = "text") -> None:
    """Give `target` an icon that goes with the theme."""
    _dressed[target] = (name, colour)
    _put_on(target, name, colour)


def redress() -> None:
    """Draw every icon again: the theme or the size of text has changed."""
    _icons.clear()
    for target, (name, colour) in list(_dressed.items()):
        if isValid(target):  # Qt may have deleted what Python still knows
            _put_on(target, name, colour)


def _put_on(target: HasIcon, name: str, colour: str) -> None:
    target.setIcon(icon(name, colour))
    if hasattr(target, "setIconSize"):
        target.setIconSize(size())


def _drawn(name: str, colour: QColor) -> QIcon:
    drawn = QIcon(_pixmap(name, size_px(), colour))
    disabled = _pixmap(name, size_px(), theme.colours().disabled)
    drawn.addPixmap(disabled, QIcon.Mode.Disabled)
    return drawn


def _pixmap(name: str, side_px: int, colour: QColor) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    svg = (resources_dir() / "icons" / f"{name}.svg").read_bytes()
    renderer = QSvgRenderer(QByteArray(svg.replace(b"currentColor", colour.name().encode())))
    ratio = min(_PIXELS_AT_MOST, QGuiApplication.primaryScreen().devicePixelRatio())
    drawn = QPixmap(QSize(side_px, side_px) * ratio)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, side_px, side_px))
    painter.end()
    return drawn
