"""Lengths of time in words."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Durations(QObject):
    """Says lengths of time; an object, for a text with a number is found by its `tr` alone."""

    def about(self, seconds: float) -> str:
        """As in "about 2 minutes": no more exact than a guess is."""
        if seconds < 50:
            return self.tr("about %n second(s)", "", max(5, round(seconds / 5) * 5))
        if seconds < 50 * 60:
            return self.tr("about %n minute(s)", "", max(1, round(seconds / 60)))
        return self.tr("about %n hour(s)", "", max(1, round(seconds / 3600)))


def about(seconds: float) -> str:
    """The same, without an object of one's own."""
    return Durations().about(seconds)
