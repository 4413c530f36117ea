"""The errors a user may meet, and nothing else.

    EngineError                 a sentence for the user, and a hint at the way out
    ├── BadInput                what was handed in cannot be used
    │   ├── BadPicture          a picture that cannot be opened, or is none
    │   ├── BadText             a text that cannot be told, spoken or drawn
    │   └── BadOption           an option out of range, an unknown name
    ├── ModelError              a model is missing, damaged, unsafe or of the wrong kind
    ├── DeviceError             a device is absent, lost or out of memory
    ├── NetworkError            an address is refused, unreachable or too slow
    └── StorageError            the disk or the library cannot be written or read

    Cancelled                   not an error: the user asked to stop

Backends raise an EngineError whose message is a plain sentence.  Everything else that
escapes is a bug; the runner reports it as one, with its traceback in the details.
"""


class EngineError(Exception):
    """Something the user should be told: what happened, and what to do about it."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class BadInput(EngineError):
    """What was handed in cannot be used."""


class BadPicture(BadInput):
    """The picture cannot be opened, is too large, or is no picture."""


class BadText(BadInput):
    """The text cannot be told, spoken or drawn."""


class BadOption(BadInput):
    """An option is out of range or names something unknown."""


class ModelError(EngineError):
    """A model is missing, damaged, unsafe or of the wrong kind."""


class DeviceError(EngineError):
    """A device is absent, lost or out of memory."""


class NetworkError(EngineError):
    """An address is refused, unreachable or too slow."""


class StorageError(EngineError):
    """The disk or the library cannot be written or read."""


class Cancelled(Exception):
    """The user asked to stop; raised between two steps, never shown as an error."""
