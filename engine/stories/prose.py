"""Finished prose: sentences apart, shorter ones for the youngest, headlines."""

from __future__ import annotations

import re
from functools import cache

from engine.stories.lexicon import read_toml, stories_dir
from engine.stories.phrases import article

YOUNG_TO = 5
"""The reading age up to which words and sentences are made simple."""
OLD_FROM = 9
"""The reading age from which rarer words are used."""

_SENTENCE_END = re.compile(r"""(?<=[.!?])(["']?)\s+(?=["'A-Z0-9])""")
_VERB = r"(?:was|were|had|could|would|did|went|came|said|made|took|fell|stood|lay|saw|\w+ed)"
_SUBJECT = (
    r"(?:(?:he|she|it|they|we|I|you|there|nobody|everyone|everybody|somebody|someone)\b"
    rf"|(?:the (?:\w+ ){{1,2}}|[A-Z]\w+ ){_VERB}\b)"
)
_JOINTS = re.compile(rf"(?:, (?=(?:and|but|so) {_SUBJECT})|; )")
_ANY_JOINT = re.compile(r", (?=(?:and|but|so|if|as|since) )")
_LONG_WORDS = 10
_TOO_LONG_WORDS = 28
_LONGEST_WORDS = 29
_LEAST_WORDS = 3
_ARTICLE = re.compile(r"\b([Aa]n?) (\w+)")
_SMALL_IN_TITLES = frozenset("a an the and or but of in on at by to for from with as after".split())


def sentences(text: str) -> list[str]:
    """The sentences of a paragraph, without the space between them."""
    return _SENTENCE_END.sub("\\1\n", text).split("\n")


def words_in(text: str) -> int:
    """How many words a text has."""
    return len(text.split())


def suited(text: str, age: int) -> str:
    """The text for a reading age: simple words and short sentences for the youngest, rarer words
    from nine on.  Very long sentences are parted for everybody."""
    if age <= YOUNG_TO:
        text = _reworded(text, "simple")
    elif age >= OLD_FROM:
        text = _reworded(text, "rich")
    limit = _LONG_WORDS if age <= YOUNG_TO else _TOO_LONG_WORDS
    parted = " ".join(_parted(sentence, limit, _JOINTS) for sentence in sentences(text))
    return " ".join(_parted(sentence, _LONGEST_WORDS, _ANY_JOINT) for sentence in sentences(parted))


def headline(text: str) -> str:
    """Capitals as in a newspaper's headline."""
    first, *rest = text.split(" ")
    capitals = [word if word in _SMALL_IN_TITLES else word[:1].upper() + word[1:] for word in rest]
    return " ".join((first[:1].upper() + first[1:], *capitals))


def _parted(sentence: str, limit: int, joints: re.Pattern[str]) -> str:
    """A sentence of more words than `limit`, parted at its joints outside quotations."""
    if words_in(sentence) <= limit:
        return sentence
    parts: list[str] = []
    start = 0
    for match in joints.finditer(sentence):
        part, rest = sentence[start : match.start()], sentence[match.end() :]
        is_quoted = sentence[: match.start()].count('"') % 2 == 1
        if is_quoted or min(words_in(part), words_in(rest)) < _LEAST_WORDS:
            continue
        parts.append(part)
        start = match.end()
    parts.append(sentence[start:])
    parts = [part[:1].upper() + part[1:] for part in parts]
    return ". ".join(parts)


def _reworded(text: str, table_name: str) -> str:
    pattern, table = _table(table_name)
    text = pattern.sub(lambda match: _as_case(match[0], table[match[0].lower()]), text)
    return _ARTICLE.sub(lambda match: f"{_as_case(match[1], article(match[2]))} {match[2]}", text)


def _as_case(word: str, simple: str) -> str:
    """`simple` with a capital where `word` has one."""
    return simple[:1].upper() + simple[1:] if word[:1].isupper() else simple


@cache
def _table(name: str) -> tuple[re.Pattern[str], dict[str, str]]:
    """The words for an age, and a pattern that finds those they stand for."""
    table: dict[str, str] = read_toml(stories_dir() / "words_by_age.toml")[name]
    longest_first = sorted(table, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(longest_first)})\b", re.IGNORECASE), table
