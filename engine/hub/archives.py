"""What a model may be imported from: a folder or a zip, neither of which is trusted.

A source names its files and opens them; nothing is unpacked that is not wanted, that lies outside
or that is a link out.  How zips are made to hurt: https://www.bamsoftware.com/hacks/zipbomb/
"""

from __future__ import annotations

import lzma
import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from engine.errors import ModelError, StorageError
from engine.hub.layout import is_inside

MOST_FILES = 10_000
MOST_TIMES = 50
"""Weights get a little smaller in a zip, words and settings ten times; what gets smaller than that
is made to fill the disk."""
_SMALL_BYTES = 10**7
_LONGEST_END_BYTES = 2**16 + 22 + 20
_DAMAGED = (zipfile.BadZipFile, EOFError, NotImplementedError, zlib.error, lzma.LZMAError)
_DISHONEST = "Do not use this model: it was not made by an honest tool."


class Source:
    """The files of a model, by their paths within it, with their sizes in bytes."""

    sizes: dict[str, int]

    def open(self, path: str) -> IO[bytes]:
        """The content of a file; no more comes of it than its size."""
        raise NotImplementedError


@contextmanager
def opened(path: Path) -> Iterator[Source]:
    """The model in the folder or zip `path`.

    Raises ModelError when it is not one or not to be trusted, StorageError when it is not there.
    """
    if path.is_dir():
        yield _Folder(path)
        return
    if not path.is_file():
        raise StorageError(f"There is no ‘{path}’.", "See that the disk or stick is there.")
    try:
        with _index(path) as archive:
            yield _Zip(path, archive)
    except _DAMAGED as error:
        raise _damaged(path) from error


def _index(path: Path) -> zipfile.ZipFile:
    try:
        _refuse_long_index(path)
        return zipfile.ZipFile(path)
    except (OSError, ValueError, OverflowError) as error:  # names and places that cannot be
        raise _damaged(path) from error


def _damaged(path: Path) -> ModelError:
    return ModelError(
        f"‘{path.name}’ is no zip, or it is damaged.", "Name a folder or a zip with a model."
    )


class _Folder(Source):
    def __init__(self, folder: Path) -> None:
        self._folder = folder.resolve()
        self.sizes = {
            path.relative_to(self._folder).as_posix(): path.stat().st_size
            for path in sorted(self._folder.rglob("*"))
            if path.is_file()
        }
        for name in self.sizes:
            self._refuse_link_out(self._folder / name)
        _refuse_many(folder.name, len(self.sizes))

    def open(self, path: str) -> IO[bytes]:
        return (self._folder / path).open("rb")

    def _refuse_link_out(self, path: Path) -> None:
        allowed = [self._folder]
        if self._folder.parent.name == "snapshots":  # of a Hugging Face cache, which links to blobs
            allowed.append(self._folder.parents[1] / "blobs")
        if not any(path.resolve().is_relative_to(folder) for folder in allowed):
            raise ModelError(
                f"‘{path}’ is a link to a file outside the model’s folder.", _DISHONEST
            )


class _Zip(Source):
    def __init__(self, path: Path, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        entries = [one for one in archive.infolist() if not one.is_dir()]
        _refuse_many(path.name, len(entries))
        for entry in entries:
            _refuse_entry(path.name, entry)
        self._prefix = _common_folder([entry.filename for entry in entries])
        self.sizes = {
            entry.filename.removeprefix(self._prefix): entry.file_size for entry in entries
        }

    def open(self, path: str) -> IO[bytes]:
        return self._archive.open(self._prefix + path)


def _refuse_entry(name: str, entry: zipfile.ZipInfo) -> None:
    if not is_inside(entry.filename):
        raise ModelError(f"‘{name}’ would write outside its folder ({entry.filename}).", _DISHONEST)
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind and not stat.S_ISREG(kind):
        raise ModelError(f"‘{name}’ holds a link or worse ({entry.filename}).", _DISHONEST)
    if entry.flag_bits & 1:
        raise ModelError(
            f"‘{name}’ is locked with a password.", "Unpack it, then import its folder."
        )
    is_bomb = entry.file_size > max(_SMALL_BYTES, MOST_TIMES * entry.compress_size)
    if is_bomb:
        raise ModelError(f"‘{name}’ would fill the disk ({entry.filename}).", _DISHONEST)


def _refuse_long_index(path: Path) -> None:
    """Before a zip's index is read, which zipfile does whole: how long is it?

    From its end record, or that of the format for large files; section 4.3 of
    https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
    """
    with path.open("rb") as file:
        start = max(0, path.stat().st_size - _LONGEST_END_BYTES)
        file.seek(start)
        end = file.read()
        at = end.rfind(b"PK\5\6")
        length = int.from_bytes(end[at + 12 : at + 16], "little")
        if length == 0xFFFFFFFF and at >= 20:
            file.seek(int.from_bytes(end[at - 12 : at - 4], "little"))
            length = int.from_bytes(file.read(48)[40:], "little")
    if at >= 0 and length > MOST_FILES * 1024:
        _refuse_many(path.name, length // 1024)


def _refuse_many(name: str, count: int) -> None:
    if count > MOST_FILES:
        raise ModelError(
            f"‘{name}’ holds {count} files, which no model does.", "Name a model’s own folder."
        )


def _common_folder(names: list[str]) -> str:
    """The folder that all of them are in, as zips of a folder have it; empty for none."""
    first = names[0].partition("/")[0] + "/" if names and "/" in names[0] else ""
    return first if first and all(name.startswith(first) for name in names) else ""
