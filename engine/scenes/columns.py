"""Which stickers share a place, one above or before the other, and which stand left of which."""

from collections.abc import Sequence
from dataclasses import dataclass

from engine.scenes.schema import Link, Relation

MAX_STACK = 3
"""How many things may hang one above the other."""


@dataclass(frozen=True)
class Column:
    """Entries (by index) that share one place, from the top down."""

    members: tuple[int, ...]
    is_overlapping: bool = False


def columns_of(count: int, links: Sequence[Link]) -> list[Column]:
    """Turn links into columns: who stands over whom, and who to the left of whom."""
    column_of = {index: Column((index,)) for index in range(count)}
    order = list(range(count))
    for link in links:
        if link.relation in (Relation.ABOVE, Relation.BEHIND):
            is_behind = link.relation is Relation.BEHIND
            _stack(column_of, link.subject, link.target, is_behind)
        elif link.relation in (Relation.BELOW, Relation.IN_FRONT_OF):
            is_behind = link.relation is Relation.IN_FRONT_OF
            _stack(column_of, link.target, link.subject, is_behind)
        else:
            _reorder(order, link)
    return list(dict.fromkeys(column_of[index] for index in order))


def _stack(column_of: dict[int, Column], upper: int, lower: int, is_overlapping: bool) -> None:
    """Set one column on another, unless that is too high or they already share one."""
    over, under = column_of[upper], column_of[lower]
    members = over.members + under.members
    meet = over.members[-1] == upper and under.members[0] == lower
    is_simple = not (over.is_overlapping or under.is_overlapping or is_overlapping)
    if not meet or over is under or len(members) > (MAX_STACK if is_simple else 2):
        return
    joined = Column(members, is_overlapping)
    column_of.update(dict.fromkeys(members, joined))


def _reorder(order: list[int], link: Link) -> None:
    """Move the subject beside its target where the order so far says otherwise."""
    subject, target = link.subject, link.target
    distance = order.index(subject) - order.index(target)
    is_right = link.relation is not Relation.LEFT_OF
    if link.relation is Relation.NEXT_TO:
        is_settled = abs(distance) <= 1
    else:
        is_settled = (distance > 0) is is_right
    if not is_settled:
        order.remove(subject)
        order.insert(order.index(target) + is_right, subject)
