"""The library's own files: pictures that exist nowhere else, and stories read aloud.

    library.sqlite3
    pictures/ab/ab12....png      by the SHA-256 of what is in them
    speech/<job>.wav             with <job>.srt and <job>.vtt

The tables keep the paths of these files from the library's folder on, so that the folder can be
moved; all other paths are kept as they are.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path

from engine.paths import ensure_dir, write_whole
from engine.schema import AudioFormat

SUBTITLES = ("srt", "vtt")


def picture_path(data_dir: Path, sha256: str, extension: str) -> Path:
    """Where the picture with this content lies in the library."""
    letters = "".join(letter for letter in extension.lower() if letter.isalnum())
    return data_dir / "pictures" / sha256[:2] / f"{sha256}.{letters or 'bin'}"


def keep_picture(data_dir: Path, scratch_dir: Path, content: bytes, extension: str) -> Path:
    """Write a picture to the library, unless it is there, and return its path.

    It is there whole or not at all.  Raises StorageError when it cannot be written.
    """
    path = picture_path(data_dir, hashlib.sha256(content).hexdigest(), extension)
    if not path.exists():
        ensure_dir(path.parent)
        write_whole(path, content, scratch_dir)
    return path


def speech_path(data_dir: Path, job_id: str) -> Path:
    """Where the library keeps a job's audio file, without its extension; its folder exists."""
    return ensure_dir(data_dir / "speech") / job_id


def picture_files(data_dir: Path, sha256: str) -> list[Path]:
    """The files in which the library keeps the picture with this content."""
    return list(picture_path(data_dir, sha256, "").parent.glob(f"{sha256}.*"))


def hashes_of_kept(data_dir: Path, paths: Iterable[str]) -> set[str]:
    """The hashes of those of `paths` that are pictures kept in the library."""
    folder = os.path.join(data_dir, "pictures", "")
    return {Path(path).stem for path in paths if path.startswith(folder)}


def speech_files(data_dir: Path, job_id: str) -> list[Path]:
    """Where a job's audio, in any format, and its subtitles are, if they are in the library."""
    extensions = (*(one.value for one in AudioFormat), *SUBTITLES)
    return [data_dir / "speech" / f"{job_id}.{extension}" for extension in extensions]


def to_kept(data_dir: Path, path: str) -> str:
    """`path` as the tables keep it."""
    is_own = bool(path) and Path(path).is_relative_to(data_dir)
    return Path(path).relative_to(data_dir).as_posix() if is_own else path


def from_kept(data_dir: Path, kept: str) -> str:
    """The path that `to_kept` was given, or where its file lies since the folder was moved."""
    # Not by pathlib: for a list of ten thousand that would take half as long as their query.
    if not kept or kept[0] == "/" or os.path.isabs(kept):
        return kept
    return f"{data_dir}{os.sep}{kept.replace('/', os.sep)}"
