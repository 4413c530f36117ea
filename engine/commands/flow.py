"""Text that comes piece by piece, written in lines of whole words."""

from __future__ import annotations

import re
from collections.abc import Callable

from rich.cells import cell_len

_WORDS_AND_SPACES = re.compile(r"\S+|\s+")


class Flow:
    """Breaks lines as they fill, and keeps the line breaks that the text has of its own."""

    def __init__(self, write: Callable[[str], object], width: int) -> None:
        """`write` is given each word as soon as it is whole; `width` counts terminal cells."""
        self._write = write
        self._width = width
        self._held = ""
        self._column = 0

    def feed(self, piece: str) -> None:
        """Add a piece, which may end within a word."""
        *whole, self._held = _WORDS_AND_SPACES.findall(self._held + piece) or [""]
        for part in whole:
            self._put(part)

    def end(self) -> None:
        """Write what is held back, and end the line."""
        held, self._held = self._held.rstrip(), ""
        if held:
            self._put(held)
        if self._column:
            self._write("\n")
        self._column = 0

    def _put(self, part: str) -> None:
        if part.isspace():
            breaks = part.count("\n")
            if breaks:
                self._write("\n" * breaks)
                self._column = 0
            return
        size = cell_len(part)
        if self._column and self._column + 1 + size > self._width:
            self._write("\n")
            self._column = 0
        space = " " if self._column else ""
        self._write(space + part)
        self._column += len(space) + size
