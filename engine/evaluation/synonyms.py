"""Which words mean the same, from a WordNet that the user gives; without one, none do."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

from engine.errors import BadInput
from engine.evaluation.words import IRREGULAR

_DETACHMENTS = (
    *(("s", ""), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("ches", "ch"), ("shes", "sh")),
    *(("men", "man"), ("ies", "y")),
    *(("es", "e"), ("es", ""), ("ed", "e"), ("ed", ""), ("ing", "e"), ("ing", "")),
    *(("er", ""), ("est", ""), ("er", "e"), ("est", "e")),
)
"""Endings of nouns, verbs and adjectives, as WordNet's morphy(7WN) takes them off."""


class Synonyms:
    """Two words are synonyms when they, or their base forms, share a synset.

    `synsets` maps a lemma to the names of its synsets; whatever the names are, they only need to
    be equal where the meaning is.
    """

    def __init__(self, synsets: Mapping[str, frozenset[str]]) -> None:
        self._synsets = synsets
        self.of = lru_cache(maxsize=100_000)(self._of)
        """The synsets of a word and of its base form; empty for a word that is not known."""

    @classmethod
    def read(cls, path: Path) -> Synonyms:
        """Read lines of `lemma TAB synset synset ...`, plain or gzipped (UTF-8).

        Raises BadInput where the file cannot be read or has no such line.
        """
        try:
            data = path.read_bytes()
            text = (gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data).decode()
        except (OSError, EOFError, zlib.error, UnicodeDecodeError) as error:
            raise BadInput(f"The synonyms in {path.name} cannot be read.", _HINT) from error
        synsets = dict(_rows(text.splitlines()))
        if not synsets:
            raise BadInput(f"There are no synonyms in {path.name}.", _HINT)
        return cls(synsets)

    def __contains__(self, pair: tuple[str, str]) -> bool:
        first, second = pair
        return not self.of(first).isdisjoint(self.of(second))

    def _of(self, word: str) -> frozenset[str]:
        return self._synsets.get(word, _NONE) | self._synsets.get(self._base(word), _NONE)

    def _base(self, word: str) -> str:
        if word in IRREGULAR:
            return IRREGULAR[word]
        if len(word) <= 2 or word.endswith("ss"):
            return word
        bases = (
            word.removesuffix(suffix) + ending
            for suffix, ending in _DETACHMENTS
            if word.endswith(suffix)
        )
        return next((base for base in bases if base in self._synsets), word)


_NONE: frozenset[str] = frozenset()
_HINT = "It should have a line for each word: the word, a tab, then the names of its meanings."


def _rows(lines: Iterable[str]) -> Iterable[tuple[str, frozenset[str]]]:
    for line in lines:
        lemma, tab, names = line.partition("\t")
        if tab and lemma.strip() and names.strip():
            yield lemma.strip().lower(), frozenset(names.split())
