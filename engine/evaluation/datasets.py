"""Sets of captioned pictures as people keep them: COCO's JSON layout, or rows of JSON.

    {"images": [{"id": 1, "file_name": "a.jpg"}, ...],
     "annotations": [{"image_id": 1, "caption": "A dog."}, ...]}

    {"file": "a.jpg", "captions": ["A dog.", "A brown dog."]}

Rows stand one on each line of a .jsonl file, or in a list of a .json file.  A row may call the
picture `file`, `file_name`, `image` or `picture`, and what is said of it `captions`, `caption` or
`text`; a picture may have several rows.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from engine.errors import BadInput
from engine.images.names import shown

_PICTURE_KEYS = ("file", "file_name", "image", "picture")
_CAPTION_KEYS = ("captions", "caption", "text")
_HINT = 'Give a COCO captions file, or a .jsonl file of rows like {"file": ..., "captions": [...]}.'


@dataclass(frozen=True)
class Example:
    """A picture and what people said of it, one text or more."""

    picture_path: Path
    references: tuple[str, ...]


@dataclass(frozen=True)
class CaptionSet:
    """The examples that can be used, and what had to be left out."""

    examples: tuple[Example, ...]
    missing_paths: tuple[Path, ...] = ()
    """Pictures that are named but are not there."""
    bad_rows: tuple[str, ...] = ()
    """Which rows could not be understood, as in "line 3"."""

    @property
    def warnings(self) -> list[str]:
        """What was left out, one sentence each; empty when nothing was."""
        told = []
        if self.missing_paths:
            missing = _listed([shown(path.name) for path in self.missing_paths])
            told.append(f"Left out, as they are not there: {missing}.")
        if self.bad_rows:
            told.append(f"Left out, as they cannot be understood: {_listed(self.bad_rows)}.")
        return told


class _Row(NamedTuple):
    name: str
    texts: tuple[str, ...]


_Labelled = tuple[str, "_Row | None"]
"""A row and how to call it; None where it cannot be understood."""


def read_set(path: Path, pictures_dir: Path | None = None) -> CaptionSet:
    """Read a COCO-layout JSON or a file of JSON rows.

    Pictures are looked for in `pictures_dir`, or else beside the file.  Rows that cannot be
    understood and pictures that are not there are left out, and told in the set's `warnings`.

    Raises BadInput where the file cannot be read or has no captions, or no picture is there.
    """
    texts: dict[str, tuple[str, ...]] = {}
    bad_rows = []
    for label, row in _rows(path):
        if row is None:
            bad_rows.append(label)
        else:
            texts[row.name] = texts.get(row.name, ()) + row.texts
    if not texts:
        raise BadInput(f"There are no captions of pictures in {shown(path.name)}.", _HINT)
    folder = path.parent if pictures_dir is None else pictures_dir
    named = [Example(folder / name, references) for name, references in texts.items()]
    found = [example for example in named if os.path.isfile(example.picture_path)]
    if not found:
        raise BadInput(
            f"None of the pictures named in {shown(path.name)} is in {shown(str(folder))}.",
            "Say which folder the pictures are in.",
        )
    there = {example.picture_path for example in found}
    missing = [one.picture_path for one in named if one.picture_path not in there]
    return CaptionSet(tuple(found), tuple(missing), tuple(bad_rows))


def _rows(path: Path) -> Iterator[_Labelled]:
    text = _read_text(path)
    if path.suffix.lower() in (".jsonl", ".ndjson"):
        yield from _line_rows(text)
        return
    try:
        data = _parsed(text)
    except ValueError as error:
        raise BadInput(f"{shown(path.name)} holds no JSON.", _HINT) from error
    if isinstance(data, list):
        for number, row in enumerate(data, start=1):
            yield f"row {number}", _row(row)
    elif _is_coco(data):
        yield from _coco_rows(data["images"], data["annotations"])
    else:
        raise BadInput(f"{shown(path.name)} is no set of captions.", _HINT)


def _read_text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise BadInput(f"The captions in {shown(path.name)} cannot be read.", _HINT) from error
    except UnicodeDecodeError as error:
        raise BadInput(f"{shown(path.name)} is no text file.", _HINT) from error


def _parsed(text: str) -> Any:
    """What the JSON says; raises ValueError where it is none."""
    try:
        return json.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def _line_rows(text: str) -> Iterator[_Labelled]:
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            try:
                yield f"line {number}", _row(_parsed(line))
            except ValueError:
                yield f"line {number}", None


def _row(data: Any) -> _Row | None:
    if not isinstance(data, dict):
        return None
    name = next((data[key] for key in _PICTURE_KEYS if key in data), None)
    texts = _texts(next((data[key] for key in _CAPTION_KEYS if key in data), None))
    return _Row(name, texts) if isinstance(name, str) and name and texts else None


def _texts(data: Any) -> tuple[str, ...]:
    """The texts that say something; COCO itself has line feeds and blanks around some."""
    texts = data if isinstance(data, list) else [data]
    return tuple(" ".join(text.split()) for text in texts if isinstance(text, str) and text.strip())


def _is_coco(data: Any) -> bool:
    return isinstance(data, dict) and all(
        isinstance(data.get(key), list) for key in ("images", "annotations")
    )


def _coco_rows(images: list[Any], annotations: list[Any]) -> Iterator[_Labelled]:
    names: dict[int | str, Any] = {}
    for number, image in enumerate(images, start=1):
        key = _id(image, "id")
        if key is None:
            yield f"image {number}", None
        else:
            names[key] = image.get("file_name")
    for number, annotation in enumerate(annotations, start=1):
        key = _id(annotation, "image_id")
        row = None if key is None else _row({**annotation, "file": names.get(key)})
        yield f"annotation {number}", row


def _id(data: Any, key: str) -> int | str | None:
    value = data.get(key) if isinstance(data, dict) else None
    return value if isinstance(value, (int, str)) else None


def _listed(names: Sequence[str], limit: int = 3) -> str:
    more = len(names) - limit
    return ", ".join(names[:limit]) + (f" and {more} more" if more > 0 else "")
