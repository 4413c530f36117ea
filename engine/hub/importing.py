"""A model brought in from a folder, a USB stick or a zip.

One that Vignette has exported knows what it is: its files are checked against their digests and
put where a download would have put them.  Any other becomes a folder of its own.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.errors import ModelError, StorageError
from engine.hub.archives import Source, opened
from engine.hub.copying import Carried, as_storage_error, check_room, pour
from engine.hub.digests import is_digest, is_intact
from engine.hub.exporting import NOTE
from engine.hub.layout import RepoFolder, is_inside, link, record
from engine.hub.listing import RemoteFile, read_listing, write_listing
from engine.hub.wanted import is_wanted
from engine.weights.folder import check_folder

_HUB_ID = re.compile(r"\w[\w.-]*/\w[\w.-]*", re.ASCII)
_LONGEST_NOTE_BYTES = 10**6


@dataclass(frozen=True)
class Imported:
    """A model that is here now: in the cache, as `hub_id` at `commit`, or in a folder."""

    folder: Path
    hub_id: str = ""
    commit: str = ""


def import_model(path: Path, cache_dir: Path, models_dir: Path) -> Iterator[Carried | Imported]:
    """Bring in the model in `path`, a folder or a zip; the last thing yielded says where it is.

    One that was exported goes into the cache `cache_dir`, any other into a folder of `models_dir`
    by its name.  It is there whole and checked or not at all.  Raises ModelError when it is not
    safe or no model, StorageError.
    """
    if path.is_dir():
        check_folder(path)  # what is dishonest is not worth copying
    with opened(path) as source:
        try:
            note = _read_note(source)
            if note:
                yield from _into_cache(source, note, cache_dir)
            else:
                name = path.name if path.is_dir() else path.stem
                yield from _into_folder(source, _free_name(models_dir, name))
        except OSError as error:
            message = f"The model in ‘{path.name}’ cannot be brought in"
            raise as_storage_error(error, message) from error


@dataclass(frozen=True)
class _Note:
    hub_id: str
    commit: str
    revisions: tuple[str, ...]
    files: tuple[RemoteFile, ...]


def _read_note(source: Source) -> _Note | None:
    """What an exported model says of itself; None where there is nothing to go by."""
    if not 0 < source.sizes.get(NOTE, 0) < _LONGEST_NOTE_BYTES:
        return None
    with source.open(NOTE) as file:
        content = file.read(_LONGEST_NOTE_BYTES)
    try:
        note = json.loads(content)
        files = tuple(
            RemoteFile(
                str(one["path"]), int(one["size_bytes"]), str(one["digest"]), str(one["git_id"])
            )
            for one in note["files"]
        )
        found = _Note(note["hub_id"], note["commit"], tuple(note["revisions"]), files)
        is_sound = _HUB_ID.fullmatch(found.hub_id) and is_digest(found.commit)
        is_sound = is_sound and all(map(is_inside, found.revisions))
    except (ArithmeticError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    has_all = all(
        is_wanted(one.path)
        and is_inside(one.path)
        and is_digest(one.digest)
        and source.sizes.get(one.path) == one.size_bytes
        for one in files
    )
    return found if is_sound and has_all and files else None


def _into_cache(source: Source, note: _Note, cache_dir: Path) -> Iterator[Carried | Imported]:
    repo = RepoFolder(cache_dir, note.hub_id)
    _refuse_others(repo, note)
    total_bytes, done_bytes = sum(file.size_bytes for file in note.files), 0
    missing = [file for file in note.files if not _is_here(repo, file)]
    check_room(cache_dir, sum(file.size_bytes for file in missing), f"The model ‘{note.hub_id}’")
    for file in note.files:
        if file not in missing:
            done_bytes += file.size_bytes
            continue
        with source.open(file.path) as content:
            for size_bytes in pour(content, repo.blob(file.digest), file.digest):
                done_bytes += size_bytes
                yield Carried(file.path, done_bytes, total_bytes)
    folder = repo.snapshot(note.commit)
    _publish(repo, note, folder)
    if not repo.listing(note.commit).exists():
        write_listing(repo.listing(note.commit), note.files)
    for revision in note.revisions:
        if not repo.ref(revision).exists():
            record(repo, revision, note.commit)
    yield Imported(folder, note.hub_id, note.commit)


def _refuse_others(repo: RepoFolder, note: _Note) -> None:
    """A note is its writer's word: it must not change a model that is here."""
    known = {file.path: file.digest for file in read_listing(repo.listing(note.commit))}
    for file in note.files:
        pointer = repo.snapshot(note.commit) / file.path
        is_other = known.get(file.path) != file.digest if known else _differs(pointer, file.digest)
        if is_other:
            raise ModelError(
                f"The model ‘{note.hub_id}’ is here already, with another ‘{file.path}’.",
                "Verify and repair the one that is here, or remove it first.",
            )


def _is_here(repo: RepoFolder, file: RemoteFile) -> bool:
    blob = repo.blob(file.digest)
    return blob.is_file() and is_intact(blob, file.digest)


def _differs(path: Path, digest: str) -> bool:
    return path.is_file() and not is_intact(path, digest)


def _publish(repo: RepoFolder, note: _Note, folder: Path) -> None:
    """Link the files, which are all here, unless together they are not safe."""
    part = folder.with_name(f".{folder.name}.part")
    shutil.rmtree(part, ignore_errors=True)
    try:
        for file in note.files:
            link(repo.blob(file.digest), part / file.path)
        check_folder(part)
        for file in note.files if folder.exists() else ():
            link(repo.blob(file.digest), folder / file.path)
        if not folder.exists():
            os.rename(part, folder)
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _into_folder(source: Source, folder: Path) -> Iterator[Carried | Imported]:
    wanted = {path: size for path, size in source.sizes.items() if is_wanted(path)}
    if not wanted:
        raise ModelError("There is no model in it.", "Name a folder or zip that has one.")
    total_bytes, done_bytes = sum(wanted.values()), 0
    check_room(folder, total_bytes, "The model")
    part = folder.with_name(f".{folder.name}.part")
    shutil.rmtree(part, ignore_errors=True)
    try:
        for path in wanted:
            with source.open(path) as content:
                for size_bytes in pour(content, part / path):
                    done_bytes += size_bytes
                    yield Carried(path, done_bytes, total_bytes)
        check_folder(part)
        os.rename(part, folder)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    yield Imported(folder)


def _free_name(models_dir: Path, wanted: str) -> Path:
    """A folder of this name, or with a number behind it where there is one."""
    name = re.sub(r"[^\w.-]+", "-", wanted).strip(".-") or "model"
    for number in range(1, 1000):
        folder = models_dir / (name if number == 1 else f"{name}-{number}")
        if not folder.exists():
            return folder
    raise StorageError(f"There are too many models called ‘{name}’.", "Give it another name.")
