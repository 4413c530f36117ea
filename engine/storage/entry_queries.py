"""Finding the library's entries: one plain query, no objects of the tables in between."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from engine.images.sources import STANDARD_INPUT, is_address, name_of
from engine.jobs import JobState, Recipe
from engine.storage.entries import Entry, EntryQuery, Order, Show, order_key
from engine.storage.files import from_kept
from engine.storage.job_rows import UNFINISHED, listed
from engine.storage.search import has_words
from engine.storage.tables import CaptionRow, JobRow, PictureRow, SpeechRow, StoryRow

STORY_START_CHARS = 120
NAME_CHARS = 80

_RECIPES = {one.value: one for one in Recipe}
_STATES = {one.value: one for one in JobState}

_LABEL = sa.func.coalesce(PictureRow.name, JobRow.request["source"].as_string())
_CAPTION = sa.func.coalesce(CaptionRow.edited, CaptionRow.description, "")
_STORY = sa.func.coalesce(StoryRow.edited, StoryRow.text, "")
_IS_EDITED = sa.or_(CaptionRow.edited.is_not(None), StoryRow.edited.is_not(None))
_IS_TRASHED = JobRow.trashed_at.is_not(None)

_SHOWN: dict[Show, sa.ColumnElement[bool]] = {
    Show.ALL: ~_IS_TRASHED,
    Show.UNSURE: sa.and_(~_IS_TRASHED, ~CaptionRow.is_sure, CaptionRow.edited.is_(None)),
    Show.NO_STORY: sa.and_(
        ~_IS_TRASHED,
        JobRow.recipe.in_((Recipe.TELL, Recipe.STORY)),
        JobRow.state.not_in(UNFINISHED),
        StoryRow.job_id.is_(None),
    ),
    Show.FAILED: sa.and_(~_IS_TRASHED, JobRow.state == JobState.FAILED),
    Show.EDITED: sa.and_(~_IS_TRASHED, _IS_EDITED),
    Show.TRASH: _IS_TRASHED,
}


def find(connection: sa.Connection, data_dir: Path, query: EntryQuery) -> list[Entry]:
    """The entries that a query asks for, in its order."""
    chosen = _select(*_COLUMNS).where(_SHOWN[query.show], _matches(query.text))
    is_oldest_first = query.order is Order.OLDEST
    chosen = chosen.order_by(JobRow.number if is_oldest_first else JobRow.number.desc())
    found = _read(connection, data_dir, chosen)
    if query.order is Order.NAME:
        found.sort(key=lambda entry: order_key(entry, query.order))
    return found


def find_these(connection: sa.Connection, data_dir: Path, job_ids: Iterable[str]) -> list[Entry]:
    """The entries of these jobs, newest first, in the trash or not."""
    chosen = _select(*_COLUMNS).where(JobRow.id.in_(listed(job_ids)))
    return _read(connection, data_dir, chosen.order_by(JobRow.number.desc()))


def ids_with(text: str) -> sa.Select[Any]:
    """The ids of jobs with all the words of `text` in name, caption or story."""
    return _select(JobRow.id).where(_matches(text))


def _matches(text: str) -> sa.ColumnElement[bool]:
    words = text.split()
    whole = _LABEL.concat("\n").concat(_CAPTION).concat("\n").concat(_STORY)
    return has_words(whole, words) if words else sa.true()


def _select(*columns: Any) -> sa.Select[Any]:
    return (
        sa.select(*columns)
        .select_from(JobRow)
        .outerjoin(PictureRow, PictureRow.sha256 == JobRow.picture_sha256)
        .outerjoin(CaptionRow, CaptionRow.job_id == JobRow.id)
        .outerjoin(StoryRow, StoryRow.job_id == JobRow.id)
        .outerjoin(SpeechRow, SpeechRow.job_id == JobRow.id)
    )


_COLUMNS = (
    JobRow.id,
    JobRow.number,
    sa.type_coerce(JobRow.recipe, sa.String),
    sa.type_coerce(JobRow.state, sa.String),
    sa.func.substr(_LABEL, 1, 4096),
    PictureRow.path,
    JobRow.picture_sha256,
    _CAPTION,
    sa.type_coerce(sa.or_(CaptionRow.is_sure, CaptionRow.edited.is_not(None)), sa.Integer),
    CaptionRow.confidence,
    sa.func.substr(_STORY, 1, STORY_START_CHARS),
    SpeechRow.path,
    sa.type_coerce(_IS_EDITED, sa.Integer),
    sa.type_coerce(_IS_TRASHED, sa.Integer),
    JobRow.message,
    sa.type_coerce(JobRow.created_at, sa.String),
)
"""What `_read` takes, as SQLite has it: SQLAlchemy's conversions would take longest of all."""


def _read(connection: sa.Connection, data_dir: Path, query: sa.Select[Any]) -> list[Entry]:
    found = []
    for (
        job_id, number, recipe, state, label, path, sha256, caption, is_sure, confidence,
        story_start, speech_path, is_edited, is_trashed, message, created_at,
    ) in connection.execute(query):  # fmt: skip
        name, picture_path = (label, path) if sha256 else _given(_RECIPES[recipe], label)
        values = (
            job_id,
            number,
            _RECIPES[recipe],
            _STATES[state],
            name,
            from_kept(data_dir, picture_path),
            sha256 or "",
            caption,
            None if is_sure is None else bool(is_sure),
            confidence,
            story_start,
            bool(story_start),
            bool(speech_path),
            from_kept(data_dir, speech_path or ""),
            bool(is_edited),
            bool(is_trashed),
            message,
            datetime.fromisoformat(created_at + "+00:00"),
        )
        found.append(Entry._make(values))
    return found


def _given(recipe: Recipe, source: str) -> tuple[str, str]:
    """The name of a job whose picture was not opened yet, or that has none, and the picture's
    path."""
    if recipe in (Recipe.STORY, Recipe.SPEAK):
        return " ".join(source.split())[:NAME_CHARS].rstrip(), ""
    is_path = source != STANDARD_INPUT and not is_address(source)
    return name_of(source), source if is_path else ""
