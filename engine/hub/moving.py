"""The models moved to another folder or disk: copied, checked, switched, and only then removed.

What has been copied when it is cut short is found and kept by the next try, and what comes to the
old folder meanwhile is copied too or stays there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from engine.errors import StorageError
from engine.hub import digests
from engine.hub.copying import Carried, as_storage_error, check_room, pour
from engine.hub.layout import RepoFolder, link, prune, repo_folders
from engine.hub.leftovers import identity, is_fetched_now, used_digests
from engine.hub.trash import empty


def move(source_dir: Path, target_dir: Path, switch: Callable[[], None]) -> Iterator[Carried]:
    """Move the models of the cache `source_dir` to `target_dir`, whose own models stay.

    `switch` lets the program use the new folder from now on, by saving it in the settings; until
    then nothing is removed from the old one.  The trash is emptied.  Closing the generator stops,
    and a later move goes on.  Raises StorageError.
    """
    source_dir, target_dir = source_dir.resolve(), target_dir.resolve()
    try:
        _refuse(source_dir, target_dir)
        check_room(target_dir, _missing_bytes(source_dir, target_dir), "What there is of models")
        empty(source_dir)
        yield from _copy_blobs(source_dir, target_dir)
        for repo in repo_folders(source_dir):
            _copy_rest(repo, RepoFolder(target_dir, repo.hub_id))
        switch()
    except OSError as error:
        raise as_storage_error(error, f"The models cannot be moved to ‘{target_dir}’") from error
    _remove_moved(source_dir, target_dir)


def _refuse(source_dir: Path, target_dir: Path) -> None:
    if _is_within(source_dir, target_dir) or _is_within(target_dir, source_dir):
        raise StorageError(
            f"The models cannot be moved from ‘{source_dir}’ into ‘{target_dir}’: one lies in the "
            "other.",
            "Choose a folder that is apart from it.",
        )
    for repo in repo_folders(source_dir):
        there = RepoFolder(target_dir, repo.hub_id).path
        if repo.path.is_symlink() or (there.exists() and there.samefile(repo.path)):
            link = repo.path if repo.path.is_symlink() else there
            raise StorageError(
                f"‘{link}’ is a link to another place, which Vignette does not move.",
                "Move that model by hand, or remove the link.",
            )


def _is_within(inner: Path, outer: Path) -> bool:
    """Whether one is in the other, or the same, under whatever name: a mount, other capitals."""
    above = [path for path in (inner, *inner.parents) if path.exists()]
    return inner.is_relative_to(outer) or (
        outer.exists() and any(path.samefile(outer) for path in above)
    )


def _blobs(cache_dir: Path) -> dict[tuple[RepoFolder, str], int]:
    """Every file and part of a file that the cache holds, with its bytes."""
    return {
        (repo, path.name): path.stat().st_size
        for repo in repo_folders(cache_dir)
        for path in sorted((repo.path / "blobs").glob("*"))
        if path.is_file() and not path.name.startswith(".")
    }


def _missing_bytes(source_dir: Path, target_dir: Path) -> int:
    return sum(
        size_bytes
        for (repo, name), size_bytes in _blobs(source_dir).items()
        if not RepoFolder(target_dir, repo.hub_id).blob(name).is_file()
    )


def _copy_blobs(source_dir: Path, target_dir: Path) -> Iterator[Carried]:
    """All there are, and those that come or grow meanwhile."""
    copied: dict[tuple[RepoFolder, str], int] = {}
    done_bytes = 0
    while fresh := dict(_blobs(source_dir).items() - copied.items()):
        copied |= fresh
        total_bytes = done_bytes + sum(fresh.values())
        for (repo, name), size_bytes in fresh.items():
            target = RepoFolder(target_dir, repo.hub_id).blob(name)
            for poured_bytes in _copy_blob(repo.blob(name), target):
                yield Carried(repo.hub_id, done_bytes + poured_bytes, total_bytes)
            done_bytes += size_bytes
            yield Carried(repo.hub_id, done_bytes, total_bytes)


def _copy_blob(source: Path, target: Path) -> Iterator[int]:
    """The bytes that are copied as they become more; none where they are there already."""
    known = source.name if digests.is_digest(source.name) else ""
    if target.is_file() and _is_same(source, target, known):
        return
    poured_bytes = 0
    with source.open("rb") as file:
        for size_bytes in pour(file, target, known):
            poured_bytes += size_bytes
            yield poured_bytes


def _is_same(source: Path, target: Path, digest: str) -> bool:
    if source.stat().st_size != target.stat().st_size:
        return False
    return bool(digest) and digests.is_intact(target, digest)


def _copy_rest(source: RepoFolder, target: RepoFolder) -> None:
    """Snapshots, which stand on the blobs, and the notes beside them."""
    blobs = {identity(path): path.name for path in (source.path / "blobs").glob("*")}
    for path in (source.path / "snapshots").rglob("*"):
        if path.is_file():
            pointer = target.path / path.relative_to(source.path)
            name = blobs.get(identity(path))
            if name is None:
                _copy(path, pointer)
            elif target.blob(name).is_file():
                link(target.blob(name), pointer)
    for name in ("refs", "trees"):
        for path in (source.path / name).rglob("*"):
            if path.is_file():
                _copy(path, target.path / path.relative_to(source.path))


def _copy(source: Path, target: Path) -> None:
    with source.open("rb") as file:
        for _ in pour(file, target):
            pass


def _remove_moved(source_dir: Path, target_dir: Path) -> None:
    """Take away what is in the new folder too; what has come since stays."""
    try:
        for repo in repo_folders(source_dir):
            _remove_copied(repo, RepoFolder(target_dir, repo.hub_id))
    except OSError as error:
        raise StorageError(
            f"The models are in ‘{target_dir}’ now, but not all that is in ‘{source_dir}’ could be "
            f"removed: {error.strerror or error}.",
            "End the programs that use it, then delete by hand what you do not need there.",
        ) from error


def _remove_copied(source: RepoFolder, target: RepoFolder) -> None:
    for name in ("snapshots", "refs", "trees"):
        for path in sorted((source.path / name).rglob("*")):
            is_pointer = path.is_symlink() or path.is_file()
            is_there = (target.path / path.relative_to(source.path)).is_file()
            if is_pointer and (is_there or not path.exists()):
                path.unlink()
    used = used_digests(source)
    for path in (source.path / "blobs").glob("*"):
        there = target.blob(path.name)
        is_there = there.is_file() and there.stat().st_size == path.stat().st_size
        digest = path.name.removesuffix(".incomplete")
        if path.name not in used and is_there and not is_fetched_now(source, digest):
            path.unlink()
    prune(source.path)
