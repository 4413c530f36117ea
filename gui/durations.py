"""Lengths of time in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def about(seconds: float) -> str:
    """As in "about 2 minutes": no more exact than a guess is."""
    translate = QCoreApplication.translate
    if seconds < 50:
        rounded = max(5, round(seconds / 5) * 5)
        return translate("Durations", "about %n second(s)", "", rounded)
    if seconds < 50 * 60:
        return translate("Durations", "about %n minute(s)", "", max(1, round(seconds / 60)))
    return translate("Durations", "about %n hour(s)", "", max(1, round(seconds / 3600)))
