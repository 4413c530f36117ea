"""Entries of a library, made up."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

from engine.jobs import JobState, Recipe
from engine.storage.entries import Entry

_EPOCH = datetime(2026, 1, 1, tzinfo=timezone.utc)


def entry(number: int, **changes: Any) -> Entry:
    """A story that was told and read aloud; `number` says in which order they came."""
    made = Entry(
        job_id=f"job{number}",
        number=number,
        recipe=Recipe.TELL,
        state=JobState.DONE,
        name=f"photo {number}.jpg",
        picture_path="",
        sha256=f"{number:064x}",
        caption=f"caption {number}",
        is_sure=True,
        confidence=0.9,
        story_start=f"Once there were {number} foxes.",
        has_story=True,
        has_speech=True,
        speech_path=f"/speech/{number}.wav",
        is_edited=False,
        is_trashed=False,
        message="",
        created_at=_EPOCH + timedelta(minutes=number),
    )
    return made._replace(**changes)


def entries(count: int) -> list[Entry]:
    """So many, the newest first."""
    return [entry(number) for number in range(count, 0, -1)]
