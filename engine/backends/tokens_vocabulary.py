"""A large vocabulary of byte pairs, read a piece at a time, and the part of it that a text needs.

tokenizers keeps Python's lock while it reads a vocabulary: a third of a second for the 151,643
tokens of Qwen2.5, in which no other thread gets on, the window's neither.  Read piece by piece, it
lets the others through.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

_TOKENS = "model.vocab"
_TOKEN = f"{_TOKENS}."
_MERGE = "model.merges.item"


class Vocabulary:
    """The tokens of a model, and which of them are merged into others, and in what order."""

    def __init__(self, ids: dict[str, int], merges: Iterable[tuple[str, str]]) -> None:
        """`merges` come in the order of their rank; raises ValueError when one of their tokens is
        not in `ids`."""
        self.ids = ids
        self.tokens = {number: token for token, number in ids.items()}
        self._ranks: dict[str, int] = {}
        for rank, (left, right) in enumerate(merges):
            if not (left in ids and right in ids and left + right in ids):
                raise ValueError(f"no tokens to merge: {left!r}, {right!r}")
            self._ranks[_key(left + right, len(left))] = rank
        self._lengths = sorted({len(token) for token in ids if token})

    def part(self, words: Iterable[str]) -> tuple[dict[str, int], list[tuple[str, str]]]:
        """All tokens and merges that can come up in `words`, which are split into letters at first.

        What is merged is always next to each other, so only tokens that stand in a word matter,
        and with these alone each word is split as with all of them.
        """
        found = {token for word in words for token in self._inside(word)}
        ranked = sorted(
            (rank, token, at)
            for token in found
            for at in range(1, len(token))
            if (rank := self._ranks.get(_key(token, at))) is not None
        )
        merges = [(token[:at], token[at:]) for _, token, at in ranked]
        return {token: self.ids[token] for token in found}, merges

    def _inside(self, word: str) -> Iterator[str]:
        for length in self._lengths:
            if length > len(word):
                return
            for start in range(len(word) - length + 1):
                if (token := word[start : start + length]) in self.ids:
                    yield token


def read_byte_pairs(path: Path) -> tuple[dict[str, Any], Vocabulary] | None:
    """What a `tokenizer.json` says beside its tokens and merges, and those.

    None when it holds no byte pairs, or nothing sound: tokenizers knows what is wrong with it.
    """
    import ijson

    rest = ijson.ObjectBuilder()
    ids: dict[str, Any] = {}
    halves: list[str] = []
    try:
        with path.open("rb") as file:
            for prefix, event, value in ijson.parse(file, use_float=True):
                if prefix == _TOKENS and event.startswith("start"):
                    if event != "start_map" or not _has_byte_pairs(rest.value):
                        return None
                elif prefix.startswith(_TOKEN):
                    ids[prefix.removeprefix(_TOKEN)] = value
                elif prefix.startswith(_MERGE):
                    if event == "string":
                        halves += value.split(" ") if prefix == _MERGE else [value]
                elif prefix != _TOKENS:
                    rest.event(event, value)
        if not halves or not all(map(_is_id, ids.values())):
            return None
        return rest.value, Vocabulary(ids, zip(halves[::2], halves[1::2], strict=True))
    except (ijson.JSONError, ValueError):
        return None


def _has_byte_pairs(head: Any) -> bool:
    """Whether the model that `head` begins with is of a kind that `Vocabulary` can be of."""
    model = head.get("model") if isinstance(head, dict) else None
    return isinstance(model, dict) and model.get("type") == "BPE"


def _is_id(number: Any) -> bool:
    return type(number) is int and 0 <= number < 2**32


def _key(token: str, at: int) -> str:
    """Names the merge of a token's first `at` letters with the rest."""
    return f"{at} {token}"
