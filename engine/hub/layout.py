"""Where the Hugging Face cache keeps a model, so that every program finds what one has fetched.

    models--owner--name/
        blobs/<digest>                  the files, by what is in them
        blobs/<digest>.incomplete       a file that is being fetched
        snapshots/<commit>/<path>       links to the blobs; copies where links cannot be made
        refs/<revision>                 the commit that a branch or tag stood for
        trees/<commit>.json             which files the commit has, with their digests
    .locks/models--owner--name/<digest>.lock

https://huggingface.co/docs/huggingface_hub/guides/manage-cache
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath

from engine.hub.access import HubAccess
from engine.hub.digests import is_digest
from engine.paths import write_whole

_PREFIX = "models--"


def cache_folder(access: HubAccess) -> Path:
    """Where models are kept: the folder that was chosen, else the one every program shares."""
    from huggingface_hub import constants

    return access.cache_dir or Path(constants.HF_HUB_CACHE)


@dataclass(frozen=True)
class RepoFolder:
    """The folder of one repository in the cache; nothing of it need be there."""

    cache_dir: Path
    hub_id: str

    @property
    def path(self) -> Path:
        """The folder itself."""
        return self.cache_dir / (_PREFIX + self.hub_id.replace("/", "--"))

    def blob(self, digest: str) -> Path:
        """Where a whole file lies."""
        return self.path / "blobs" / digest

    def part(self, digest: str) -> Path:
        """Where a file lies until it is whole."""
        return self.path / "blobs" / f"{digest}.incomplete"

    def lock(self, digest: str) -> Path:
        """Locked by the program that is fetching this file."""
        return self.cache_dir / ".locks" / self.path.name / f"{digest}.lock"

    def snapshot(self, commit: str) -> Path:
        """The folder of the model's files as they are at `commit`."""
        return self.path / "snapshots" / commit

    def listing(self, commit: str) -> Path:
        """What the commit's files are, as the hub said."""
        return self.path / "trees" / f"{commit}.json"

    def ref(self, revision: str) -> Path:
        """The note which commit `revision`, a branch or a tag, stood for."""
        return self.path / "refs" / revision

    def refs(self) -> dict[str, str]:
        """The commit of each branch and tag that is known here."""
        folder = self.path / "refs"
        found = {}
        for path in sorted(folder.rglob("*")):
            with suppress(OSError, ValueError):  # a folder, no text, or gone by now
                found[path.relative_to(folder).as_posix()] = path.read_text("utf-8").strip()
        return {name: commit for name, commit in found.items() if is_digest(commit)}


def repo_folders(cache_dir: Path) -> list[RepoFolder]:
    """The repositories of models that the cache has anything of."""
    found = sorted(path for path in cache_dir.glob(f"{_PREFIX}*") if path.is_dir())
    names = [path.name.removeprefix(_PREFIX).replace("--", "/") for path in found]
    return [RepoFolder(cache_dir, name) for name in names]


def is_inside(path: str) -> bool:
    """Whether `path`, as a repository or an archive names a file, stays within its folder."""
    windows = PureWindowsPath(path)
    parts = PurePosixPath(path).parts
    is_plain = bool(parts) and "\\" not in path and "\0" not in path and "//" not in path
    return is_plain and not (windows.drive or windows.root or {"..", "."} & set(path.split("/")))


def link(blob: Path, pointer: Path) -> None:
    """Let `pointer` stand for `blob`: as a link, a hard link or a copy, whichever can be made.

    Raises OSError.
    """
    pointer.parent.mkdir(parents=True, exist_ok=True)
    if pointer.exists() and pointer.samefile(blob):
        return
    made = pointer.with_name(f".{pointer.name}.{os.getpid()}.link")
    made.unlink(missing_ok=True)
    try:
        made.symlink_to(os.path.relpath(blob, pointer.parent))
    except (OSError, NotImplementedError):  # Windows, unless the user may make links
        _copy(blob, made)
    os.replace(made, pointer)


def record(repo: RepoFolder, revision: str, commit: str) -> None:
    """Note that `revision` stands for `commit`; raises StorageError."""
    if revision != commit:
        path = repo.ref(revision)
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, commit.encode())


def _copy(blob: Path, made: Path) -> None:
    try:
        made.hardlink_to(blob)
    except (OSError, NotImplementedError):  # a stick with FAT
        shutil.copyfile(blob, made)


def prune(folder: Path) -> None:
    """Remove the folders that have nothing in them any more."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not path.is_symlink():
            drop_if_empty(path)
    drop_if_empty(folder)


def drop_if_empty(folder: Path) -> None:
    """Remove `folder`, unless there is something in it."""
    with suppress(OSError):
        folder.rmdir()
