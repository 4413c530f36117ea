"""Models removed from the disk, and brought back as long as the trash is not emptied.

A model's files are moved, not copied, into a folder of the cache, so that both take no time.
What another commit of the model uses stays where it is.
"""

from __future__ import annotations

import json
import os
import shutil
import uuid
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from engine.errors import StorageError
from engine.hub.digests import is_digest
from engine.hub.kept import Installed
from engine.hub.layout import RepoFolder, drop_if_empty, prune
from engine.hub.leftovers import used_digests
from engine.hub.listing import read_listing
from engine.paths import write_whole

TRASH = ".vignette-trash"
_MANIFEST = "removed.json"


@dataclass(frozen=True)
class Removed:
    """A model in the trash: `folder` holds its files, at their places within the repository."""

    hub_id: str
    commit: str
    folder: Path
    size_bytes: int


def remove(model: Installed) -> Removed:
    """Move `model` to the trash, for `restore` to bring back.

    Raises StorageError when it cannot be moved, for instance because it is in use.
    """
    repo = model.repo
    _refuse_links(repo)
    folder = repo.cache_dir / TRASH / uuid.uuid4().hex
    try:
        folder.mkdir(parents=True)
        note = {"hub_id": model.hub_id, "commit": model.commit}
        write_whole(folder / _MANIFEST, json.dumps(note).encode())
        _move(repo.path, folder, [repo.snapshot(model.commit)])
        _move(repo.path, folder, _only_of(repo, model.commit, folder))
        prune(repo.path)
    except OSError as error:
        _move_back(folder, repo.path)
        shutil.rmtree(folder, ignore_errors=True)
        raise _in_use(f"The model ‘{model.name}’ cannot be removed", error) from error
    return Removed(model.hub_id, model.commit, folder, _size(folder))


def restore(removed: Removed) -> None:
    """Bring a model back from the trash; raises StorageError."""
    repo = RepoFolder(removed.folder.parents[1], removed.hub_id)
    try:
        _move_back(removed.folder, repo.path)
        shutil.rmtree(removed.folder)
        drop_if_empty(removed.folder.parent)
    except OSError as error:
        raise _in_use(f"The model ‘{removed.hub_id}’ cannot be brought back", error) from error


def removed_models(cache_dir: Path) -> list[Removed]:
    """What is in the trash of `cache_dir`."""
    found = []
    for manifest in sorted((cache_dir / TRASH).glob(f"*/{_MANIFEST}")):
        with suppress(OSError, ValueError, KeyError, TypeError):
            note = json.loads(manifest.read_text(encoding="utf-8"))
            if is_digest(note["commit"]):
                folder = manifest.parent
                found.append(Removed(note["hub_id"], note["commit"], folder, _size(folder)))
    return found


def discard(removed: Removed) -> None:
    """Delete for good one model of those in the trash; raises StorageError."""
    try:
        if removed.folder.is_dir():
            shutil.rmtree(removed.folder)
        drop_if_empty(removed.folder.parent)
    except OSError as error:
        raise _in_use(f"The model ‘{removed.hub_id}’ cannot be deleted", error) from error


def empty(cache_dir: Path) -> int:
    """Delete what is in the trash for good; returns the bytes freed.  Raises StorageError."""
    freed_bytes = sum(removed.size_bytes for removed in removed_models(cache_dir))
    try:
        if (cache_dir / TRASH).is_dir():
            shutil.rmtree(cache_dir / TRASH)  # takes links away, never what they lead to
    except OSError as error:
        raise _in_use("The trash cannot be emptied", error) from error
    return freed_bytes


def _refuse_links(repo: RepoFolder) -> None:
    for path in (repo.path, repo.path / "snapshots", repo.path / "blobs"):
        if path.is_symlink():
            raise StorageError(
                f"‘{path}’ is a link to another place, where Vignette removes nothing.",
                "Remove the model there by hand.",
            )


def _only_of(repo: RepoFolder, commit: str, trashed: Path) -> list[Path]:
    """What belongs to `commit` alone, whose snapshot is in `trashed` already."""
    used = used_digests(repo)
    snapshot = trashed / "snapshots" / commit
    linked = {Path(os.readlink(path)).name for path in snapshot.rglob("*") if path.is_symlink()}
    listed = {file.digest for file in read_listing(repo.listing(commit))}
    own = (linked | listed) - used
    files = [path for digest in own for path in (repo.blob(digest), repo.part(digest))]
    refs = [repo.ref(name) for name, known in repo.refs().items() if known == commit]
    return [*files, repo.listing(commit), *refs]


def _move(source_dir: Path, target_dir: Path, paths: list[Path]) -> None:
    for path in paths:
        if path.exists() or path.is_symlink():
            target = target_dir / path.relative_to(source_dir)
            target.parent.mkdir(parents=True, exist_ok=True)
            os.rename(path, target)


def _move_back(folder: Path, repo_path: Path) -> None:
    """Every file to its place, unless there is one by now."""
    for path in sorted(folder.rglob("*")):
        target = repo_path / path.relative_to(folder)
        is_file = path.is_symlink() or path.is_file()
        if is_file and path.name != _MANIFEST and not (target.exists() or target.is_symlink()):
            target.parent.mkdir(parents=True, exist_ok=True)
            os.rename(path, target)


def _size(folder: Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())


def _in_use(what: str, error: OSError) -> StorageError:
    return StorageError(
        f"{what}: {error.strerror or error}.",
        "End other programs that use it and allow writing to its folder, then try again.",
    )
