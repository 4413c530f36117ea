"""The library's tables.

    job ──┬── picture                 one row for each content, whoever asked
          ├── caption ┐
          ├── story   │ at most one of each for a job, with the model, the seed
          ├── speech  │ and all else that made it
          └── drawing ┘── picture     a drawing's pixels are a picture, too

A change here needs a revision in `migrations`; so does a new member of an enum, and a change to
what is kept as JSON that an older Vignette could not read.
"""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

from engine.jobs import JobRequest, JobState, Recipe
from engine.schema import SpokenSentence
from engine.storage.columns import JsonOf, UtcDateTime, enum_column


def now() -> datetime:
    """This moment, in UTC."""
    return datetime.now(timezone.utc)


class Base(DeclarativeBase):
    """What all tables share: names for their constraints, so that migrations can find them."""

    metadata = sa.MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class PictureRow(Base):
    """A picture by its content; name, origin and path are those it was last seen with."""

    __tablename__ = "picture"

    sha256: Mapped[str] = mapped_column(sa.String(64), primary_key=True)
    name: Mapped[str]
    origin: Mapped[str]
    format: Mapped[str]
    width_px: Mapped[int]
    height_px: Mapped[int]
    path: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, default=now)


class JobRow(Base):
    """A job; `number` counts them in the order they were added, whatever the clock did."""

    __tablename__ = "job"
    __table_args__ = ({"sqlite_autoincrement": True},)

    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    recipe: Mapped[Recipe] = mapped_column(enum_column(Recipe))
    request: Mapped[JobRequest] = mapped_column(JsonOf(JobRequest))
    state: Mapped[JobState] = mapped_column(enum_column(JobState), index=True)
    message: Mapped[str] = mapped_column(default="")
    hint: Mapped[str] = mapped_column(default="")
    owner: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, default=now)
    started_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    finished_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    trashed_at: Mapped[datetime | None] = mapped_column(UtcDateTime, index=True)
    """Since when it lies in the trash; None: it does not."""
    picture_sha256: Mapped[str | None] = mapped_column(sa.ForeignKey("picture.sha256"), index=True)

    picture: Mapped[PictureRow | None] = relationship()
    caption: Mapped[CaptionRow | None] = relationship()
    story: Mapped[StoryRow | None] = relationship()
    speech: Mapped[SpeechRow | None] = relationship()
    drawing: Mapped[DrawingRow | None] = relationship()


class StepRow(Base):
    """What every step of a job leaves beside its result: how it was made."""

    __abstract__ = True

    job_id: Mapped[str] = mapped_column(sa.ForeignKey("job.id"), primary_key=True)
    model: Mapped[str]
    revision: Mapped[str]
    prompt: Mapped[str]
    seed: Mapped[int] = mapped_column(sa.BigInteger)
    settings: Mapped[dict[str, Any]] = mapped_column(sa.JSON)
    seconds: Mapped[float]
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, default=now)


class WordsRow(StepRow):
    """A step whose words a user may correct; `edited` are the user's, the model's are kept."""

    __abstract__ = True

    edited: Mapped[str | None]


class CaptionRow(WordsRow):
    """What a captioner said."""

    __tablename__ = "caption"

    text: Mapped[str]
    confidence: Mapped[float]
    least_confidence: Mapped[float]
    is_sure: Mapped[bool]
    description: Mapped[str]
    index: Mapped[int]


class StoryRow(WordsRow):
    """What a storyteller wrote."""

    __tablename__ = "story"

    text: Mapped[str]


class SpeechRow(StepRow):
    """What a voice spoke: the file, and when each sentence is heard."""

    __tablename__ = "speech"

    path: Mapped[str]
    duration_s: Mapped[float]
    format: Mapped[str]
    cues: Mapped[tuple[SpokenSentence, ...]] = mapped_column(JsonOf(tuple[SpokenSentence, ...]))


class DrawingRow(StepRow):
    """What a painter drew, and the words it could not."""

    __tablename__ = "drawing"

    picture_sha256: Mapped[str] = mapped_column(sa.ForeignKey("picture.sha256"), index=True)
    unknown_words: Mapped[tuple[str, ...]] = mapped_column(JsonOf(tuple[str, ...]))

    picture: Mapped[PictureRow] = relationship()
