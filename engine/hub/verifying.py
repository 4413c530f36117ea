"""Are the files of a model still what the hub said they were?  And if not, get them again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum

from engine.errors import ModelError
from engine.hub import digests
from engine.hub.access import HubAccess
from engine.hub.download import Transferred, download
from engine.hub.interrupt import Interrupt
from engine.hub.kept import Installed, model_files
from engine.hub.listing import RemoteFile, read_listing
from engine.hub.network_log import NetworkLog
from engine.hub.plan import bytes_here, plan_repository
from engine.hub.wanted import wanted_paths
from engine.weights.catalogue import find


class Verdict(Enum):
    """What was found of a file."""

    SOUND = "sound"
    MISSING = "missing"
    DAMAGED = "damaged"
    UNKNOWN = "unknown"
    """Nobody noted what it should be: another program brought it, and copied it."""


@dataclass(frozen=True)
class Checked:
    """How far the check of a model is; `verdict` is None while a file is being read."""

    path: str
    verdict: Verdict | None
    done_bytes: int
    total_bytes: int


def verify(model: Installed) -> Iterator[Checked]:
    """Read every file of `model` and compare it with its digest; nothing is asked of the network.

    Raises OSError when the disk cannot be read.
    """
    expected = _expected(model)
    total_bytes = sum(file.size_bytes for file in expected)
    done_bytes = 0
    for file in expected:
        verdict = _verdict(model, file)
        if verdict is None:
            path = model.folder / file.path
            actual = digests.start(file.digest, file.size_bytes)
            read_bytes = 0
            for piece in digests.pieces(path):
                actual.update(piece)
                read_bytes += len(piece)
                yield Checked(file.path, None, done_bytes + read_bytes, total_bytes)
            is_same = actual.hexdigest() == file.digest
            verdict = Verdict.SOUND if is_same else Verdict.DAMAGED
        done_bytes += file.size_bytes
        yield Checked(file.path, verdict, done_bytes, total_bytes)


def repair(
    model: Installed,
    access: HubAccess,
    log: NetworkLog | None = None,
    *,
    interrupt: Interrupt | None = None,
) -> Iterator[Checked | Transferred]:
    """Check `model`, then get again what is missing or damaged, from the same commit.

    Nothing is removed before the hub has said that it can be had.  Raises like `verify`,
    `plan_repository` and `download`.
    """
    bad = []
    for step in verify(model):
        if step.verdict in {Verdict.MISSING, Verdict.DAMAGED}:
            bad.append(step.path)
        yield step
    if not bad:
        return
    plan = plan_repository(model.hub_id, access, model.commit, _patterns(model), log=log)
    for file in plan.files:
        if file.path in bad:
            blob = plan.repo.blob(file.digest)
            if blob.is_file() and not digests.is_intact(blob, file.digest):
                blob.unlink()
            (model.folder / file.path).unlink(missing_ok=True)
    here_bytes = {file.path: bytes_here(plan.repo, file) for file in plan.files}
    yield from download(replace(plan, here_bytes=here_bytes), access, log, interrupt=interrupt)


def missing_files(model: Installed) -> list[str]:
    """The files that the model should have and has not."""
    return [one.path for one in _expected(model) if _verdict(model, one) is Verdict.MISSING]


def _verdict(model: Installed, file: RemoteFile) -> Verdict | None:
    """What can be said of a file before it is read; None: it has to be."""
    path = model.folder / file.path
    if not path.is_file():
        return Verdict.MISSING
    if not file.digest:
        return Verdict.UNKNOWN
    return None if path.stat().st_size == file.size_bytes else Verdict.DAMAGED


def _expected(model: Installed) -> list[RemoteFile]:
    """What the model should have: as the hub listed it, else what is there by its blobs' names."""
    here = {path.relative_to(model.folder).as_posix(): path for path in model_files(model.folder)}
    listed = read_listing(model.repo.listing(model.commit))
    if listed:
        names = {file.path for file in listed}
        wanted = set(_wanted(model, names)) or names & set(here)
        return [file for file in listed if file.path in wanted]
    files = []
    for name, path in here.items():
        digest = path.resolve().name
        size_bytes = path.stat().st_size
        files.append(RemoteFile(name, size_bytes, digest if digests.is_digest(digest) else ""))
    return files


def _wanted(model: Installed, names: set[str]) -> list[str]:
    try:
        return wanted_paths(sorted(names), _patterns(model), model.hub_id)
    except ModelError:  # another program's, without weights that Vignette opens
        return []


def _patterns(model: Installed) -> tuple[str, ...]:
    spec = find(model.hub_id)
    return spec.files if spec else ()
