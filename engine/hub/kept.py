"""The hub's models that are on this disk, and how much room they take."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from engine.hub.digests import is_digest
from engine.hub.layout import RepoFolder, repo_folders
from engine.hub.leftovers import used_digests
from engine.paths import free_bytes
from engine.weights.catalogue import catalogue, find


@dataclass(frozen=True)
class Installed:
    """A model as it was at `commit`, whole or in part, in the cache.

    `name` is the catalogue's, or else the hub's.  `size_bytes` are those of its files, some of
    which another commit may share.
    """

    name: str
    hub_id: str
    commit: str
    folder: Path
    size_bytes: int
    revisions: tuple[str, ...] = ()
    """The branches and tags that stand for the commit."""
    part_of: str = ""
    """The model of the catalogue that needs this one, such as a vocoder; empty for a model."""

    @property
    def repo(self) -> RepoFolder:
        """The folder of the repository that it belongs to."""
        return RepoFolder(self.folder.parents[2], self.hub_id)


@dataclass(frozen=True)
class Usage:
    """What the cache takes of the disk; each file counts once, however many models share it."""

    models_bytes: int
    leftovers_bytes: int
    """Of that: files that belong to no model, such as parts of downloads."""
    free_bytes: int


def installed(cache_dir: Path) -> list[Installed]:
    """The models in `cache_dir`, by name; one for each commit that is there."""
    owners = _owners()
    found = [one for repo in repo_folders(cache_dir) for one in _commits(repo, owners)]
    return sorted(found, key=lambda one: (one.name.lower(), one.commit))


def _commits(repo: RepoFolder, owners: Mapping[str, str]) -> list[Installed]:
    """What there is of a repository: nothing when it vanishes while it is looked at."""
    spec = find(repo.hub_id)
    found = []
    with suppress(FileNotFoundError):
        refs = repo.refs().items()
        for folder in sorted((repo.path / "snapshots").glob("*")):
            files = model_files(folder)
            if is_digest(folder.name) and files:
                found.append(
                    Installed(
                        name=spec.name if spec else repo.hub_id,
                        hub_id=repo.hub_id,
                        commit=folder.name,
                        folder=folder,
                        size_bytes=sum(path.stat().st_size for path in files),
                        revisions=tuple(name for name, commit in refs if commit == folder.name),
                        part_of="" if spec else owners.get(repo.hub_id, ""),
                    )
                )
    return found


def parts_of(model: Installed, kept: list[Installed]) -> list[Installed]:
    """Those of `kept` that are there for `model` alone, to be verified and removed with it."""
    return [one for one in kept if one.part_of and one.part_of == model.name]


def _owners() -> dict[str, str]:
    """The models of the catalogue by the hub ids of their parts."""
    specs = catalogue()
    return {part.source: spec.name for spec in specs for part in spec.parts.values()}


def usage(cache_dir: Path) -> Usage:
    """How much the models of `cache_dir` take, and how much is free where they are."""
    models_bytes = leftovers_bytes = 0
    for repo in repo_folders(cache_dir):
        with suppress(FileNotFoundError):  # somebody is just taking it away
            used = used_digests(repo)
            for blob in (repo.path / "blobs").glob("*"):
                if blob.is_file():
                    models_bytes += blob.stat().st_size
                    leftovers_bytes += 0 if blob.name in used else blob.stat().st_size
    return Usage(models_bytes, leftovers_bytes, free_bytes(cache_dir))


def model_files(folder: Path) -> list[Path]:
    """The files of the model in `folder`, those in its folders too; links that lead nowhere not."""
    return [path for path in sorted(folder.rglob("*")) if path.is_file()]
