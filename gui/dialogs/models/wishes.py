"""What can be wished for a model; who hears it has the name of the model, too."""

from __future__ import annotations

from enum import Enum


class Wish(Enum):
    """A button of the model window."""

    DOWNLOAD = "download"
    PAUSE = "pause"
    RESUME = "resume"
    CANCEL = "cancel"
    TRY = "try"
    VERIFY = "verify"
    REPAIR = "repair"
    REMOVE = "remove"
    FORGET = "forget"
    EXPORT = "export"
