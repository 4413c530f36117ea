"""What a player is doing, as a window shows it."""

from __future__ import annotations

from enum import Enum


class PlayState(str, Enum):
    """Where playback stands."""

    EMPTY = "empty"
    """Nothing is loaded."""
    PLAYING = "playing"
    PAUSED = "paused"
    WAITING = "waiting"
    """All that has been written so far was heard; it goes on by itself when there is more."""
    ENDED = "ended"
    SILENT = "silent"
    """It should play and cannot: there is no device, or no PortAudio."""
