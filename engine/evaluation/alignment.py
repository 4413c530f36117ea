"""Which word of a caption stands for which word of a reference: METEOR's alignment.

Banerjee & Lavie 2005; Denkowski & Lavie 2014, section 2: each word is matched at most once; of all
alignments the one that covers most words is wanted, then the one in fewest pieces (chunks), then
the one whose words moved least.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple, TypeAlias

from engine.evaluation.synonyms import Synonyms
from engine.evaluation.tokens import Tokens
from engine.evaluation.words import stem

_BEAM = 40
_NOWHERE = -2
"""Where a path ended that left the last word of the reference unmatched: before no word."""


class Match(Enum):
    """How two words match; the first that holds is taken."""

    EXACT = "exact"
    STEM = "stem"
    SYNONYM = "synonym"


class Link(NamedTuple):
    """Word `hypothesis` of the caption stands for word `reference` of the reference."""

    hypothesis: int
    reference: int
    match: Match


@dataclass(frozen=True)
class Alignment:
    """The links, in order of the reference, and in how many unbroken runs they lie."""

    links: tuple[Link, ...]
    chunks: int


class _Rank(NamedTuple):
    """How good a path is; the smallest is the best.  An exact match counts 2, another 1."""

    uncovered: int
    chunks: int
    distance: int


class _State(NamedTuple):
    """All that decides how a path can go on: the words it has used and where it ended."""

    used: int
    last: int


_Candidates: TypeAlias = "list[list[tuple[int, Match]]]"
_Path: TypeAlias = "tuple[_Rank, tuple[Link, ...]]"


def align(hypothesis: Tokens, reference: Tokens, synonyms: Synonyms | None = None) -> Alignment:
    """The best alignment, found left to right through the reference with a beam of 40 paths."""
    candidates = _candidates(hypothesis, reference, synonyms)
    claims = Counter(position for matches in candidates for position, _ in matches)
    paths: dict[_State, _Path] = {_State(0, _NOWHERE): (_Rank(0, 0, 0), ())}
    for index, matches in enumerate(candidates):
        is_certain = len(matches) == 1 and claims[matches[0][0]] == 1
        onward: dict[_State, _Path] = {}
        for state, path in paths.items():
            if not is_certain:
                _keep_better(onward, _State(state.used, _NOWHERE), path)
            for position, match in matches:
                if not state.used >> position & 1:
                    link = Link(position, index, match)
                    used = state.used | 1 << position
                    _keep_better(onward, _State(used, position), _extended(path, state.last, link))
        paths = _best(onward)
    rank, links = min(paths.values(), key=_rank)
    return Alignment(links, rank.chunks)


def _candidates(hypothesis: Tokens, reference: Tokens, synonyms: Synonyms | None) -> _Candidates:
    """For each word of the reference, the words of the caption that may stand for it."""
    return [
        [
            (position, match)
            for position, word in enumerate(hypothesis)
            if (match := _match(word, other, synonyms))
        ]
        for other in reference
    ]


def _match(word: str, other: str, synonyms: Synonyms | None) -> Match | None:
    if word == other:
        return Match.EXACT
    if stem(word) == stem(other):
        return Match.STEM
    if synonyms is not None and (word, other) in synonyms:
        return Match.SYNONYM
    return None


def _extended(path: _Path, last: int, link: Link) -> _Path:
    rank, links = path
    covered = 2 if link.match is Match.EXACT else 1
    return (
        _Rank(
            rank.uncovered - covered,
            rank.chunks + (link.hypothesis != last + 1),
            rank.distance + abs(link.hypothesis - link.reference),
        ),
        (*links, link),
    )


def _keep_better(paths: dict[_State, _Path], state: _State, path: _Path) -> None:
    known = paths.get(state)
    if known is None or path[0] < known[0]:
        paths[state] = path


def _best(paths: dict[_State, _Path]) -> dict[_State, _Path]:
    if len(paths) <= _BEAM:
        return paths
    return dict(sorted(paths.items(), key=lambda item: _rank(item[1]))[:_BEAM])


def _rank(path: _Path) -> _Rank:
    return path[0]
