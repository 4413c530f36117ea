"""Words looked for in texts, whatever their case.

SQLite's own LIKE takes "Ä" and "ä" for different letters and knows one pattern at a time, so the
comparison is a Python function that SQLite calls.  For ten thousand stories that takes no longer
than reading them; an index of their trigrams would be as large as the stories.
"""

from __future__ import annotations

import unicodedata
from sqlite3 import Connection as SqliteConnection

import sqlalchemy as sa


def teach(connection: SqliteConnection) -> None:
    """Let queries on this connection use `has_words`."""
    connection.create_function("has_words", 2, _has_words, deterministic=True)


def has_words(text: sa.ColumnElement[str], words: list[str]) -> sa.ColumnElement[bool]:
    """Whether `text` has all the `words`, none with a blank in it; each may be part of another."""
    return sa.func.has_words(text, " ".join(map(_folded, words)), type_=sa.Boolean)


def _has_words(text: str, words: str) -> bool:
    folded = _folded(text)
    return all(word in folded for word in words.split())


def _folded(text: str) -> str:
    """`text` without cases, and with one spelling for each letter (file names on macOS have
    accents of their own)."""
    return text.casefold() if text.isascii() else unicodedata.normalize("NFC", text).casefold()
