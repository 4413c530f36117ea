"""A model written to a folder, as on a USB stick, or into a zip, for a machine without network."""

from __future__ import annotations

import json
import os
import shutil
import zipfile
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from engine.errors import StorageError
from engine.hub.copying import Carried, as_storage_error, check_room, damaged, pour, total_size
from engine.hub.digests import is_digest, pieces, start
from engine.hub.kept import Installed, model_files
from engine.hub.listing import RemoteFile, read_listing
from engine.hub.verifying import missing_files
from engine.hub.wanted import is_wanted

NOTE = "vignette-model.json"
"""Beside the model's files: which model of the hub they are, and their digests."""

_VERSION = 1


def export(model: Installed, target: Path) -> Iterator[Carried]:
    """Write `model` to `target`: into a zip if its name ends so, else a new or empty folder.

    It is there whole and checked, or not at all; what is not weights, settings or vocabulary is
    left out.  Raises StorageError, also when the model itself is damaged or not whole.
    """
    _refuse_partial(model)
    here = _files(model)
    check_room(target.parent, total_size(here), f"The model ‘{model.name}’")
    is_zip = target.suffix.lower() == ".zip"
    if target.exists() and (is_zip or not target.is_dir() or any(target.iterdir())):
        raise StorageError(f"‘{target}’ is there already.", "Choose another name, or remove it.")
    part = target.with_name(f".{target.name}.part")
    _clear(part)
    try:
        yield from _into_zip(model, here, part) if is_zip else _into_folder(model, here, part)
        if target.is_dir():
            target.rmdir()
        os.replace(part, target)
    except OSError as error:
        message = f"The model ‘{model.name}’ cannot be written to ‘{target}’"
        raise as_storage_error(error, message) from error
    finally:
        _clear(part)


def _refuse_partial(model: Installed) -> None:
    missing = missing_files(model)
    if missing:
        raise StorageError(
            f"The model ‘{model.name}’ is not whole here: ‘{missing[0]}’ is missing.",
            "Repair it first.",
        )


def _clear(part: Path) -> None:
    """Remove what an export has left, that of another model too."""
    if part.is_dir():
        shutil.rmtree(part, ignore_errors=True)
    else:
        part.unlink(missing_ok=True)


def note_of(model: Installed) -> bytes:
    """What is written beside the model's files."""
    note = {
        "version": _VERSION,
        "hub_id": model.hub_id,
        "commit": model.commit,
        "revisions": list(model.revisions),
        "files": [asdict(one) for one in _known(model) if is_digest(one.digest)],
    }
    return json.dumps(note, indent=1).encode()


def _into_folder(model: Installed, files: list[Path], part: Path) -> Iterator[Carried]:
    total_bytes, done_bytes, known = total_size(files), 0, _digests(model)
    for path in files:
        name = _name(model, path)
        with path.open("rb") as file:
            for size_bytes in pour(file, part / name, known.get(name, "")):
                done_bytes += size_bytes
                yield Carried(name, done_bytes, total_bytes)
    (part / NOTE).write_bytes(note_of(model))


def _into_zip(model: Installed, files: list[Path], part: Path) -> Iterator[Carried]:
    """Not packed: weights hardly get smaller, and this way it takes no longer than a copy."""
    total_bytes, done_bytes, known = total_size(files), 0, _digests(model)
    with zipfile.ZipFile(part, "w", zipfile.ZIP_STORED, allowZip64=True) as archive:
        archive.writestr(NOTE, note_of(model))
        for path in files:
            name = _name(model, path)
            actual = start(known[name], path.stat().st_size) if name in known else None
            with archive.open(name, "w", force_zip64=True) as target:
                for piece in pieces(path):
                    target.write(piece)
                    if actual is not None:
                        actual.update(piece)
                    done_bytes += len(piece)
                    yield Carried(name, done_bytes, total_bytes)
            if actual is not None and actual.hexdigest() != known[name]:
                raise damaged(name)
    with part.open("rb") as file:
        os.fsync(file.fileno())


def _files(model: Installed) -> list[Path]:
    return [path for path in model_files(model.folder) if is_wanted(_name(model, path))]


def _known(model: Installed) -> list[RemoteFile]:
    """The files as they were listed, or else by the names of the blobs they stand on."""
    listed = {file.path: file for file in read_listing(model.repo.listing(model.commit))}
    return [
        listed.get(_name(model, path))
        or RemoteFile(_name(model, path), path.stat().st_size, path.resolve().name)
        for path in _files(model)
    ]


def _digests(model: Installed) -> dict[str, str]:
    return {one.path: one.digest for one in _known(model) if is_digest(one.digest)}


def _name(model: Installed, path: Path) -> str:
    return path.relative_to(model.folder).as_posix()
