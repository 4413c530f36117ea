"""Which entries a query asks for and in which order, as the library's own queries have it: for
entries that come or change while a list is shown."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence

from engine.jobs import JobState, Recipe
from engine.storage.entries import Entry, EntryQuery, Order, Show, order_key

_UNFINISHED = (JobState.QUEUED, JobState.RUNNING)


def belongs(entry: Entry, query: EntryQuery, *, is_listed: bool = False) -> bool:
    """Whether `query` asks for `entry`.

    An entry has but the beginning of its story.  So one that was found by its words is taken to
    have them still (`is_listed`), and a new one is judged by what is known of it.
    """
    if entry.is_trashed is not (query.show is Show.TRASH) or not _is_shown(entry, query.show):
        return False
    if is_listed or not query.text:
        return True
    text = f"{entry.name}\n{entry.caption}\n{entry.story_start}".casefold()
    return all(word in text for word in query.text.casefold().split())


def place_of(entry: Entry, entries: Sequence[Entry], order: Order) -> int:
    """Where `entry` goes among `entries`, which are in `order`."""

    return bisect(entries, order_key(entry, order), key=lambda one: order_key(one, order))


def _is_shown(entry: Entry, show: Show) -> bool:
    if show is Show.UNSURE:
        return entry.is_sure is False
    if show is Show.NO_STORY:
        is_told = entry.recipe in (Recipe.TELL, Recipe.STORY)
        return is_told and entry.state not in _UNFINISHED and not entry.has_story
    if show is Show.FAILED:
        return entry.state is JobState.FAILED
    if show is Show.EDITED:
        return entry.is_edited
    return True
