"""A model's JSON files, read without believing that they are small, flat or honest.

A folder from anywhere may hold a file of a gigabyte, brackets nested a million deep, a pipe that
never ends, or a link to a file of the user's own.  Each is refused before it is read.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from engine.errors import ModelError

GET_AGAIN = "Get the model again, or choose another one."

MAX_SETTINGS_BYTES = 3_000_000
"""The largest settings of honest models take a megabyte; parsed, JSON takes up to 25 times more."""

MAX_WORDS_BYTES = 64_000_000
"""Tables of words: 262,000 words of Gemma take 33 MB."""

_MAX_DEPTH = 64
_MAX_TABLES = 100_000
_READ = {".json", ".txt", ".model", ".jinja", ".safetensors"}


def read_json(path: Path) -> Any:
    """What the JSON file `path` holds.

    Raises ModelError when it is damaged, too large, or nested too deep or wide.
    """
    try:
        if path.stat().st_size > MAX_SETTINGS_BYTES:
            raise _too_large(path)
        content = json.loads(path.read_text(encoding="utf-8"))
    except RecursionError:
        raise _too_deep(path) from None
    except (OSError, ValueError) as error:
        raise ModelError(f"‘{path}’ is damaged and cannot be read.", GET_AGAIN) from error
    for count, (depth, _) in enumerate(_tables(content)):
        if depth > _MAX_DEPTH or count > _MAX_TABLES:
            raise _too_deep(path)
    return content


def wants_code(content: Any) -> bool:
    """Whether settings name code that comes with the model, at any depth (`auto_map`)."""
    return any(table.get("auto_map") for _, table in _tables(content) if isinstance(table, dict))


def check_files(folder: Path) -> None:
    """Raise ModelError unless what may be read of `folder` is files of its own, of honest size.

    Links within the folder are fine, and so are those of the Hugging Face cache, from a snapshot
    to the blobs of the same model.
    """
    home = folder.resolve()
    for path in folder.iterdir():
        if path.suffix.lower() not in _READ or path.is_dir():
            continue
        target = path.resolve()
        if path.is_symlink() and not any(target.is_relative_to(own) for own in _own(home)):
            raise ModelError(
                f"‘{path}’ is a link to a file outside the model's folder.",
                "If the model is yours, put the file itself there; otherwise do not use it.",
            )
        if not target.is_file():
            raise ModelError(f"‘{path}’ is no file that can be read.", GET_AGAIN)
        is_text = path.suffix.lower() != ".safetensors"
        if is_text and target.stat().st_size > MAX_WORDS_BYTES:
            raise _too_large(path)


def _own(home: Path) -> Iterator[Path]:
    """The folders that a model's files may lie in."""
    yield home
    for parent in (home, *home.parents):
        if parent.parent.name == "snapshots" and parent.parent.parent.name.startswith("models--"):
            yield parent.parent.parent / "blobs"


def _tables(content: Any) -> Iterator[tuple[int, Any]]:
    """Every list and object in `content`, with how deep it lies."""
    left = [(1, content)]
    while left:
        depth, item = left.pop()
        if not isinstance(item, (dict, list)):
            continue
        yield depth, item
        inner = item.values() if isinstance(item, dict) else item
        left.extend((depth + 1, one) for one in inner if isinstance(one, (dict, list)))


def _too_large(path: Path) -> ModelError:
    return ModelError(
        f"‘{path}’ is {path.stat().st_size / 1e6:,.0f} MB large, more than any honest model needs.",
        "Do not use this model, or get it again from its makers.",
    )


def _too_deep(path: Path) -> ModelError:
    return ModelError(
        f"‘{path}’ is nested deeper or wider than any honest model's settings.",
        "Do not use this model, or get it again from its makers.",
    )
