"""From the engine's items to the library's rows, and back."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Any, TypeVar

from pydantic_core import to_jsonable_python

from engine.schema import Caption, Drawing, Picture, Speech, Story
from engine.storage.files import from_kept, to_kept
from engine.storage.tables import (
    Base,
    CaptionRow,
    DrawingRow,
    JobRow,
    PictureRow,
    SpeechRow,
    StepRow,
    StoryRow,
)

T = TypeVar("T")


def read(kind: type[T], row: Base, **known: Any) -> T:
    """The dataclass `kind`, each field from the column of its name, or from `known`."""
    names = [field.name for field in fields(kind) if field.name not in known]  # type: ignore[arg-type]
    return kind(**{name: getattr(row, name) for name in names}, **known)


def read_caption(row: CaptionRow) -> Caption:
    """The caption; it is shown in the user's words where there are any, else in the model's."""
    shown = row.description if row.edited is None else row.edited
    return read(Caption, row, description=shown)


def read_story(row: StoryRow) -> Story:
    """The story, in the user's words where there are any, else in the model's."""
    return Story(row.text if row.edited is None else row.edited)


def read_picture(row: PictureRow, data_dir: Path) -> Picture:
    """The picture, with the path its file has now."""
    return read(Picture, row, path=from_kept(data_dir, row.path))


def read_speech(row: SpeechRow, data_dir: Path) -> Speech:
    """The audio file, with the path it has now."""
    return read(Speech, row, path=from_kept(data_dir, row.path))


def picture_row(picture: Picture, data_dir: Path) -> PictureRow:
    """The row of a picture."""
    return PictureRow(**vars(picture) | {"path": to_kept(data_dir, picture.path)})


def step_row(
    job: JobRow, item: Caption | Story | Speech | Drawing, data_dir: Path, **made: Any
) -> StepRow:
    """The row of what a step of `job` made; `made` are the columns of `StepRow` that say how.

    A drawing's row lacks its picture.  What a user corrected before was another result.
    """
    made = {"job_id": job.id, **_asked(job, item), **made}
    if isinstance(item, Caption):
        return CaptionRow(**vars(item), **made, edited=None)
    if isinstance(item, Story):
        return StoryRow(**vars(item), **made, edited=None)
    if isinstance(item, Drawing):
        return DrawingRow(unknown_words=item.unknown_words, **made)
    path = {"path": to_kept(data_dir, item.path), "format": Path(item.path).suffix[1:]}
    return SpeechRow(**vars(item) | path, **made)


def _asked(job: JobRow, item: Caption | Story | Speech | Drawing) -> dict[str, Any]:
    """The columns of `StepRow` that say what the model was asked for; the job knows."""
    request = job.request
    if isinstance(item, Caption):
        return _columns(request.caption.prompt, request.caption)
    if isinstance(item, Story):
        told = read_caption(job.caption).description if job.caption else request.source
        return _columns(told, request.story, request.sampling)
    if isinstance(item, Speech):
        return _columns("", request.speech)
    return _columns(request.source)


def _columns(prompt: str, *options: object) -> dict[str, Any]:
    settings: dict[str, Any] = {}
    for part in options:
        settings |= to_jsonable_python(part)
    return {"prompt": prompt, "seed": settings.pop("seed", 0), "settings": settings}
