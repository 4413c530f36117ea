"""Finished prose: sentences apart, shorter ones for the youngest, headlines."""

from __future__ import annotations

import re
from functools import lru_cache

from engine.stories.lexicon import read_toml, stories_dir
from engine.stories.phrases import article

YOUNG_TO = 5
"""The reading age up to which words and sentences are made simple."""

_SENTENCE_END = re.compile(r"""(?<=[.!?])(["']?)\s+(?=["'A-Z0-9])""")
_VERB = r"(?:was|were|had|could|would|did|went|came|said|made|took|fell|stood|lay|saw|\w+ed)"
_SUBJECT = (
    r"(?:(?:he|she|it|they|we|I|you|there|nobody|everyone|everybody|somebody|someone)\b"
    rf"|(?:the (?:\w+ ){{1,2}}|[A-Z]\w+ ){_VERB}\b)"
)
_JOINTS = re.compile(rf"(?:, (?=(?:and|but|so) {_SUBJECT})|; )")
_LONG_WORDS = 14
_TOO_LONG_WORDS = 28
_LEAST_WORDS = 4
_ARTICLE = re.compile(r"\b([Aa]n?) (\w+)")
_SMALL_IN_TITLES = frozenset(
    "a an the and or but of in on at by to for from with near as after".split()
)


def sentences(text: str) -> list[str]:
    """The sentences of a paragraph, without the space between them."""
    return _SENTENCE_END.sub("\\1\n", text).split("\n")


def words_in(text: str) -> int:
    """How many words a text has."""
    return len(text.split())


def suited(text: str, age: int) -> str:
    """The text for a reading age: simple words and short sentences for the youngest.

    Very long sentences are parted for everybody below nine.
    """
    if age <= YOUNG_TO:
        text = _simple_words(text)
    limit = _LONG_WORDS if age <= YOUNG_TO else _TOO_LONG_WORDS
    return " ".join(_parted(sentence, limit) for sentence in sentences(text))


def headline(text: str) -> str:
    """Capitals as in a newspaper's headline."""
    first, *rest = text.split(" ")
    capitals = [word if word in _SMALL_IN_TITLES else word[:1].upper() + word[1:] for word in rest]
    return " ".join((first[:1].upper() + first[1:], *capitals))


def _parted(sentence: str, limit: int) -> str:
    """A sentence that is too long, parted at its conjunctions outside quotations."""
    if words_in(sentence) <= limit:
        return sentence
    parts: list[str] = []
    start = 0
    for match in _JOINTS.finditer(sentence):
        part, rest = sentence[start : match.start()], sentence[match.end() :]
        is_quoted = sentence[: match.start()].count('"') % 2 == 1
        if is_quoted or min(words_in(part), words_in(rest)) < _LEAST_WORDS:
            continue
        parts.append(part)
        start = match.end()
    parts.append(sentence[start:])
    parts = [part[:1].upper() + part[1:] for part in parts]
    return ". ".join(parts)


def _simple_words(text: str) -> str:
    pattern, table = _simple_table()
    text = pattern.sub(lambda match: _as_case(match[0], table[match[0].lower()]), text)
    return _ARTICLE.sub(lambda match: f"{_as_case(match[1], article(match[2]))} {match[2]}", text)


def _as_case(word: str, simple: str) -> str:
    """`simple` with a capital where `word` has one."""
    return simple[:1].upper() + simple[1:] if word[:1].isupper() else simple


@lru_cache(maxsize=1)
def _simple_table() -> tuple[re.Pattern[str], dict[str, str]]:
    """The simpler words, and a pattern that finds those they stand for."""
    table: dict[str, str] = read_toml(stories_dir() / "simple.toml")["words"]
    longest_first = sorted(table, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(longest_first)})\b", re.IGNORECASE), table
