"""What goes wrong on the way, on demand: each fault spoils one answer, then all is well again."""

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """How an answer is spoilt."""

    CUT = "the connection ends at a byte"
    STALL = "nothing more comes after a byte, and the connection stays"
    WRONG_BYTE = "a byte is another one"
    ENDS_EARLY = "the answer ends at a byte, and seems whole"
    TOO_SHORT = "the server has a shorter file"
    TOO_LONG = "the server has a longer file"
    NO_RANGE = "the whole file comes though a part was asked for"
    OTHER_RANGE = "another part comes than the one that was asked for"
    BUSY = "503 with Retry-After"
    TOO_MANY = "429 with Retry-After"
    BROKEN = "500"
    STALE = "the storage host says that the address has expired"


@dataclass(frozen=True)
class Fault:
    """`at_byte` counts from the start of the file; the fault waits for an answer that has it."""

    kind: Kind
    at_byte: int = 0
    retry_after: str = "0"

    def concerns(self, start: int, size_bytes: int) -> bool:
        """Whether an answer from byte `start` on would show it."""
        if self.kind in {Kind.CUT, Kind.STALL, Kind.ENDS_EARLY, Kind.WRONG_BYTE}:
            return start <= self.at_byte < size_bytes
        if self.kind in {Kind.NO_RANGE, Kind.OTHER_RANGE}:
            return start > 0
        return True
