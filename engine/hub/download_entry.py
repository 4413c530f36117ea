"""A download in the hands of the program that runs it."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from enum import Enum

from engine.hub.download_state import Kept, State
from engine.hub.interrupt import Interrupt
from engine.hub.pace import Pace


class Wish(Enum):
    """What the user last asked of it."""

    RUN = "run"
    PAUSE = "pause"
    CANCEL = "cancel"


@dataclass
class Entry:
    """A download and what goes with it while it runs; guarded by the lock of all downloads."""

    kept: Kept
    wish: Wish = Wish.RUN
    interrupt: Interrupt = field(default_factory=Interrupt)
    pace: Pace = field(default_factory=Pace)
    telling: threading.RLock = field(default_factory=threading.RLock)
    """Held while the listener is told, so that it never hears an older state after a newer."""

    @property
    def state(self) -> State:
        """Where it stands."""
        return self.kept.shown.state
