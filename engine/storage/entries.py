"""The library as a list: rows light enough to have ten thousand of them at once.

Importing this module costs nothing; `engine.storage.entry_queries` finds the rows.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any, NamedTuple

from engine.jobs import JobState, Recipe


class Show(str, Enum):
    """Which entries are wanted; all but `TRASH` leave out what lies in the trash."""

    ALL = "all"
    UNSURE = "unsure"
    NO_STORY = "no_story"
    FAILED = "failed"
    EDITED = "edited"
    TRASH = "trash"


class Order(str, Enum):
    """How entries are sorted; names with numbers by their value, 2 before 10."""

    NEWEST = "newest"
    OLDEST = "oldest"
    NAME = "name"


@dataclass(frozen=True)
class EntryQuery:
    """Entries with all the words of `text` in name, caption or story, whatever their case."""

    text: str = ""
    show: Show = Show.ALL
    order: Order = Order.NEWEST


class Entry(NamedTuple):
    """What a list shows of a job; caption and story as a user corrected them.

    A named tuple: ten thousand frozen dataclasses take as long to make as their query.
    `name` is the picture's, or the beginning of the text that a job was given.  `picture_path` may
    be a file that was not opened yet, or is gone.  `is_sure` and `confidence` are None without a
    caption; a caption that a user corrected is sure.  `story_start` is the story's first words, or
    "".  `created_at` is in UTC.
    """

    job_id: str
    number: int
    recipe: Recipe
    state: JobState
    name: str
    picture_path: str
    sha256: str
    caption: str
    is_sure: bool | None
    confidence: float | None
    story_start: str
    has_story: bool
    has_speech: bool
    speech_path: str
    is_edited: bool
    is_trashed: bool
    message: str
    created_at: datetime


def order_key(entry: Entry, order: Order) -> tuple[Any, ...]:
    """What to sort entries by for `order`; names alike: the newest first."""
    if order is Order.NAME:
        from engine.images.sources import natural_order

        return natural_order(entry.name), -entry.number
    return (entry.number if order is Order.OLDEST else -entry.number,)
