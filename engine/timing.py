"""How long things took."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import TypeVar

Item_co = TypeVar("Item_co", covariant=True)


class Timed(Iterator[Item_co]):
    """An iterator that knows how long its items took to make, not to be used."""

    def __init__(self, items: Iterator[Item_co]) -> None:
        self._items = items
        self.seconds = 0.0

    def __next__(self) -> Item_co:
        began = time.monotonic()
        try:
            return next(self._items)
        finally:
            self.seconds += time.monotonic() - began

    def close(self) -> None:
        """Close the iterator within, when it can be closed."""
        close = getattr(self._items, "close", None)
        if close is not None:
            close()
