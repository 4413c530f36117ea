"""The models moved to another folder or disk: copied, checked, switched, and only then removed.

What has been copied when it is cut short is found and kept by the next try.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from engine.errors import StorageError
from engine.hub import digests
from engine.hub.copying import Carried, as_storage_error, check_room, pour
from engine.hub.layout import RepoFolder, link, repo_folders
from engine.hub.leftovers import used_digests
from engine.hub.trash import empty


def move(source_dir: Path, target_dir: Path, switch: Callable[[], None]) -> Iterator[Carried]:
    """Move the models of the cache `source_dir` to `target_dir`, whose own models stay.

    `switch` lets the program use the new folder from now on, by saving it in the settings; until
    then nothing is removed from the old one.  The trash is emptied, and parts of downloads are
    left behind and removed.  Closing the generator stops, and a later move goes on.  Raises
    StorageError.
    """
    source_dir, target_dir = source_dir.resolve(), target_dir.resolve()
    _refuse(source_dir, target_dir)
    repos = repo_folders(source_dir)
    blobs = [(repo, digest) for repo in repos for digest in sorted(used_digests(repo))]
    sizes = [repo.blob(digest).stat().st_size for repo, digest in blobs]
    missing_bytes = sum(
        size_bytes
        for (repo, digest), size_bytes in zip(blobs, sizes, strict=True)
        if not RepoFolder(target_dir, repo.hub_id).blob(digest).is_file()
    )
    check_room(target_dir, missing_bytes, "What there is of models")
    try:
        empty(source_dir)
        yield from _copy_blobs(blobs, target_dir, sum(sizes))
        for repo in repos:
            _copy_rest(repo, RepoFolder(target_dir, repo.hub_id))
        switch()
        for repo in repos:
            shutil.rmtree(repo.path)
    except OSError as error:
        raise as_storage_error(error, f"The models cannot be moved to ‘{target_dir}’") from error


def _refuse(source_dir: Path, target_dir: Path) -> None:
    is_inside = target_dir.is_relative_to(source_dir) or source_dir.is_relative_to(target_dir)
    if is_inside:
        raise StorageError(
            f"The models cannot be moved from ‘{source_dir}’ into ‘{target_dir}’: one lies in the "
            "other.",
            "Choose a folder that is apart from it.",
        )
    for repo in repo_folders(source_dir):
        if repo.path.is_symlink():
            raise StorageError(
                f"‘{repo.path}’ is a link to another place, which Vignette does not move.",
                "Move that model by hand, or remove the link.",
            )


def _copy_blobs(
    blobs: list[tuple[RepoFolder, str]], target_dir: Path, total_bytes: int
) -> Iterator[Carried]:
    done_bytes = 0
    for repo, digest in blobs:
        source, target = repo.blob(digest), RepoFolder(target_dir, repo.hub_id).blob(digest)
        known = digest if digests.is_digest(digest) else ""
        if target.is_file() and _is_same(source, target, known):
            done_bytes += source.stat().st_size
            yield Carried(repo.hub_id, done_bytes, total_bytes)
            continue
        with source.open("rb") as file:
            for size_bytes in pour(file, target, known):
                done_bytes += size_bytes
                yield Carried(repo.hub_id, done_bytes, total_bytes)


def _is_same(source: Path, target: Path, digest: str) -> bool:
    if source.stat().st_size != target.stat().st_size:
        return False
    return bool(digest) and digests.is_intact(target, digest)


def _copy_rest(source: RepoFolder, target: RepoFolder) -> None:
    """Snapshots, which stand on the blobs, and the notes beside them."""
    blobs = {path.resolve(): path.name for path in (source.path / "blobs").glob("*")}
    for path in (source.path / "snapshots").rglob("*"):
        if path.is_file():
            pointer = target.path / path.relative_to(source.path)
            name = blobs.get(path.resolve())
            if name is not None:
                link(target.blob(name), pointer)
            else:
                _copy(path, pointer)
    for name in ("refs", "trees"):
        for path in (source.path / name).rglob("*"):
            if path.is_file():
                _copy(path, target.path / path.relative_to(source.path))


def _copy(source: Path, target: Path) -> None:
    if target.exists() and os.path.samefile(source, target):
        return
    with source.open("rb") as file:
        for _ in pour(file, target):
            pass
