"""Figures that mean the same on every machine: how many times as fast, how many times as much."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Ratio:
    """A measured ratio and its goal, which is a least value unless `is_most` is set."""

    name: str
    value: float
    goal: float
    note: str = ""
    is_most: bool = False

    @property
    def is_met(self) -> bool:
        """Whether the goal is reached."""
        return self.value <= self.goal if self.is_most else self.value >= self.goal

    def __str__(self) -> str:
        bound = "at most" if self.is_most else "at least"
        verdict = "met" if self.is_met else "MISSED"
        note = f" ({self.note})" if self.note else ""
        return f"{self.name}: {self.value:.2f}x, goal {bound} {self.goal:g}x, {verdict}{note}"


def ratio(variant: Callable[[], object], base: Callable[[], object], rounds: int = 7) -> float:
    """How many times as fast as `base` `variant` is: the median of the rounds' ratios.

    The two take turns, after a round that does not count, so that whatever else the machine does
    slows both.
    """
    pairs = [(_seconds(base), _seconds(variant)) for _ in range(rounds + 1)]
    return statistics.median(base_s / variant_s for base_s, variant_s in pairs[1:])


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
