"""How the name of a file or an address is shown in a sentence: short, on one line, unambiguous."""

import unicodedata

_JOINER = "\u200d"  # holds the parts of one emoji together


def shown(name: str, limit: int = 60) -> str:
    """`name` in quotes, fit for a message.

    A name may hold line feeds, terminal escapes, marks that turn the direction of writing and
    bytes that are no text at all: they are shown as escapes.  What is longer than `limit`
    characters loses its middle, so that the extension stays.
    """
    safe = escaped(name)
    if len(safe) > limit:
        tail = limit // 3
        safe = f"{safe[: limit - tail - 1]}…{safe[-tail:]}"
    return f'"{safe}"'


def escaped(name: str) -> str:
    """`name` whole and without quotes, as `shown` escapes it."""
    return "".join(_safe(character) for character in name)


def is_text(name: str) -> bool:
    """Whether a file's name is text; on Linux it may be any bytes, which Python hands on as lone
    surrogates (PEP 383)."""
    return name == as_text(name)


def as_text(name: str) -> str:
    """`name` with the bytes that are no text escaped."""
    return name.encode(errors="backslashreplace").decode()


def _safe(character: str) -> str:
    if character.isprintable() or character == _JOINER:
        return character
    if unicodedata.category(character) == "Zs":
        return " "
    return character.encode("unicode_escape").decode("ascii")
