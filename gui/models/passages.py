"""Where each sentence that is spoken stands in a story's text, while both still grow.

A sentence's own text has one space wherever the story has white space of any kind, and now and
then none.  So both are compared without white space, one sentence after the other.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

_KNOWN_ANYWHERE_CHARS = 20
"""A sentence this long is known wherever it stands; a short one, "No.", only near by."""

_NEAR_BY_CHARS = 200


@dataclass(frozen=True)
class Passage:
    """A piece of the text.  Positions count UTF-16 units, as QTextDocument does."""

    start: int
    end: int


class Passages:
    """The passages of a story's sentences, by the index of each sentence's cue."""

    def __init__(self, text: str = "") -> None:
        self._solid = ""
        """The text without its white space."""
        self._starts: list[int] = []
        """Where in the text each character of `_solid` begins."""
        self._length = 0
        self._cursor = 0
        """Where in `_solid` the next sentence is expected."""
        self._found: list[Passage | None] = []
        self.grow(text)

    def grow(self, piece: str) -> None:
        """The text goes on with `piece`."""
        solid = []
        for char in piece:
            if not char.isspace():
                solid.append(char)
                self._starts.append(self._length)
            self._length += units(char)
        self._solid += "".join(solid)

    def add(self, sentence: str) -> Passage | None:
        """Find the next cue's sentence; None where the text has been changed and has it no more."""
        wanted = "".join(sentence.split())
        start = self._place_of(wanted) if wanted else -1
        found = None
        if start >= 0:
            self._cursor = start + len(wanted)
            last = self._cursor - 1
            found = Passage(self._starts[start], self._starts[last] + units(self._solid[last]))
        self._found.append(found)
        return found

    def of(self, cue: int) -> Passage | None:
        """The passage of the cue with this index, if there is one."""
        return self._found[cue] if 0 <= cue < len(self._found) else None

    def cue_at(self, position: int) -> int | None:
        """The index of the cue whose sentence stands at this position of the text."""
        placed = [(one.start, cue) for cue, one in enumerate(self._found) if one is not None]
        nth = bisect_right(placed, (position, len(self._found))) - 1
        if nth < 0:
            return None
        cue = placed[nth][1]
        passage = self._found[cue]
        return cue if passage is not None and position < passage.end else None

    def _place_of(self, wanted: str) -> int:
        start = self._solid.find(wanted, self._cursor)
        is_near = start - self._cursor <= _NEAR_BY_CHARS
        return start if is_near or len(wanted) >= _KNOWN_ANYWHERE_CHARS else -1


def units(text: str) -> int:
    """How long `text` is for Qt, which counts an emoji as two."""
    return len(text) + sum(char > "\uffff" for char in text)
