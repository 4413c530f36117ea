"""Emptying the trash: rows first, then files.

A crash in between leaves a file that nobody needs, never a result without its file.  Only files
that the library made itself are removed, never one of the user's.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm import Session

from engine.storage import files
from engine.storage.job_rows import UNFINISHED, listed
from engine.storage.tables import (
    CaptionRow,
    DrawingRow,
    JobRow,
    PictureRow,
    SpeechRow,
    StepRow,
    StoryRow,
)

log = logging.getLogger(__name__)

_STEPS: tuple[type[StepRow], ...] = (CaptionRow, StoryRow, SpeechRow, DrawingRow)


@dataclass(frozen=True)
class Purged:
    """Jobs that are gone, and the hashes of pictures that no other job refers to."""

    job_ids: list[str]
    sha256s: set[str]


def purge_rows(
    session: Session, data_dir: Path, before: datetime, is_dead: Callable[[str], bool]
) -> Purged:
    """Remove the jobs trashed `before`, but for those that a living process has yet to end."""
    source = JobRow.request["source"].as_string()
    trashed = sa.select(JobRow.id, JobRow.state, JobRow.owner, source)
    gone: dict[str, str] = {
        job_id: given
        for job_id, state, owner, given in session.execute(
            trashed.where(JobRow.trashed_at < before).order_by(JobRow.number)
        )
        if state not in UNFINISHED or is_dead(owner)
    }
    for kind in _STEPS:
        session.execute(sa.delete(kind).where(kind.job_id.in_(listed(gone))))
    session.execute(sa.delete(JobRow).where(JobRow.id.in_(listed(gone))))
    pictures = _drop_unused_pictures(session) | files.hashes_of_kept(data_dir, gone.values())
    if pictures:
        pictures -= set(session.scalars(sa.select(PictureRow.sha256)))
        pictures -= files.hashes_of_kept(data_dir, session.scalars(sa.select(source)))
    return Purged(list(gone), pictures)


def remove_files(purged: Purged, data_dir: Path) -> None:
    """Remove the files that the library kept for what is gone."""
    for path in (
        *(path for job_id in purged.job_ids for path in files.speech_files(data_dir, job_id)),
        *(path for sha256 in purged.sha256s for path in files.picture_files(data_dir, sha256)),
    ):
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            log.info("‘%s’ is left over: %s", path, error)  # Windows: somebody listens to it


def _drop_unused_pictures(session: Session) -> set[str]:
    """Remove the rows of pictures that no job has; their hashes."""
    seen = sa.exists().where(JobRow.picture_sha256 == PictureRow.sha256)
    drawn = sa.exists().where(DrawingRow.picture_sha256 == PictureRow.sha256)
    unused = set(session.scalars(sa.select(PictureRow.sha256).where(~seen, ~drawn)))
    session.execute(sa.delete(PictureRow).where(PictureRow.sha256.in_(listed(unused))))
    return unused
