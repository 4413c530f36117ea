"""A sentence as a voice should get it: without formatting, in pieces that are soon spoken."""

from __future__ import annotations

import re
from collections.abc import Iterator

from engine.sentence_borders import cut_position

_FORMATTING = re.compile(r"[*_`~]|#(?!\d)")


def clauses(text: str, max_chars: int) -> Iterator[str]:
    """`text` in pieces of at most `max_chars`, cut after clauses, else words, else anywhere.

    Marks of formatting are left out, which a voice would read ("asterisk"), and so are pieces
    with nothing to say: no letter and no digit.
    """
    rest = _FORMATTING.sub("", text).strip()
    while rest:
        end = cut_position(rest, max_chars) if len(rest) > max_chars else len(rest)
        piece, rest = rest[:end].strip(), rest[end:].strip()
        if any(char.isalnum() for char in piece):
            yield piece
