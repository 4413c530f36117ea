"""What a user is told in passing: one dataclass, one signal.

After qutebrowser's `message.py`: whoever has something to say tells the `Notifier`; what is told
before a view is there to show it waits for the view.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Signal


class Kind(str, Enum):
    """How a notification is meant."""

    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True)
class Notification:
    """A sentence or two; `action` is done when the button `action_label` is pressed.

    `details` are for a report and are shown only when they are asked for.
    """

    text: str
    kind: Kind = Kind.INFO
    action_label: str = ""
    action: Callable[[], object] | None = None
    details: str = ""


class Notifier(QObject):
    """Takes notifications, from the window's thread, and gives them to the one view of them."""

    told = Signal(object)
    """A `Notification`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Notification] | None = []

    def tell(self, notification: Notification) -> None:
        """Show it, or keep it for the view to come."""
        if self._waiting is None:
            self.told.emit(notification)
        else:
            self._waiting.append(notification)

    def tell_error(self, message: str, hint: str = "", details: str = "") -> None:
        """Show what went wrong and the way out, as the engine's errors say them."""
        text = f"{message} {hint}".strip()
        self.tell(Notification(text, Kind.ERROR, details=details))

    def connect_view(self, show: Callable[[Notification], None]) -> None:
        """Let `show` have what was told so far and all that follows."""
        self.told.connect(show)
        waiting, self._waiting = self._waiting or [], None
        for notification in waiting:
            self.told.emit(notification)
