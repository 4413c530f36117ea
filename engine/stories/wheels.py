"""Seeds that walk: consecutive seeds are dealt blocks and lines that differ, in a mixed order."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from math import gcd

from engine.stories.grammar import Block, Line

_EPISODES_A_STORY = (5, 6, 7)
"""How far a seed moves on among the episodes: about as many as a long story holds, and a number
that takes it to all of them."""


@dataclass(frozen=True)
class Wheel:
    """Deals from the pools of a grammar.

    None is dealt again before all others of its pool have had their turn.  `offset` moves the
    start, so that different captions begin with different stories.
    """

    offset: int
    seed: int

    def block(self, blocks: Sequence[Block], is_skewed: bool = False) -> Block:
        """One block a seed; a skewed pool falls one behind each time it is through, so that it
        meets the blocks of another pool in new pairs."""
        turn = self.seed // len(blocks) if is_skewed else 0
        return _mixed(blocks)[(self.offset + self.seed + turn) % len(blocks)]

    def episodes(self, blocks: Sequence[Block]) -> list[Block]:
        """The few blocks whose turn it is."""
        if not blocks:
            return []
        mixed = _mixed(blocks)
        step = next((size for size in _EPISODES_A_STORY if gcd(size, len(mixed)) == 1), 1)
        start = (self.offset + self.seed * step) % len(mixed)
        return [*mixed[start:], *mixed[:start]][:step]

    def lines(self, lines: Sequence[Line], step: int) -> list[Line]:
        """All lines of a pool, beginning with those whose turn it is, `step` of them a seed."""
        start = (self.offset + self.seed * step) % len(lines)
        return [*lines[start:], *lines[:start]]

    def line(self, lines: Sequence[Line], extra: int = 0) -> Line:
        """One line a seed; `extra` counts the further ones of the same story."""
        far = extra * (len(lines) // 2) + extra // 2
        return lines[(self.offset + self.seed + far) % len(lines)]


def _mixed(blocks: Sequence[Block]) -> list[Block]:
    """An order that depends on the names alone: neighbours in a file are dealt far apart."""
    return sorted(blocks, key=lambda block: zlib.crc32(block.key.encode()))
