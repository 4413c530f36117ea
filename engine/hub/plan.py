"""What downloading a model would mean: which files, how large, how much of them is here already.

A plan is made from what the hub says of one commit; nothing is downloaded for it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.errors import EngineError, ModelError, NetworkError, StorageError
from engine.hub.access import HubAccess
from engine.hub.answers import retry_after_s
from engine.hub.digests import is_digest
from engine.hub.layout import RepoFolder, cache_folder, is_inside
from engine.hub.listing import RemoteFile
from engine.hub.network import connect
from engine.hub.network_log import NetworkLog, usual_log
from engine.hub.refusals import as_engine_error
from engine.hub.wanted import wanted_paths
from engine.paths import free_bytes
from engine.weights.spec import Licence, ModelSpec

if TYPE_CHECKING:
    from huggingface_hub.hf_api import ModelInfo, RepoSibling

RESERVE_BYTES = 500 * 10**6
"""What is to stay free on the disk, for the system to go on working."""

_WAITS_S = (0.5, 2.0)
_LONG_S = 10.0
"""How long a busy hub is waited for before anything is downloaded: somebody looks on."""


@dataclass(frozen=True)
class Plan:
    """A model as the hub has it at `commit`, and what of it has to be fetched."""

    hub_id: str
    revision: str
    """The branch, tag or commit that was asked for."""
    commit: str
    files: tuple[RemoteFile, ...]
    """The wanted ones."""
    repo: RepoFolder
    here_bytes: dict[str, int] = field(hash=False)
    """How much of each file is here already, by its path, when the plan was made."""
    listed: tuple[RemoteFile, ...] = field(default=(), repr=False)
    """All files of the commit."""
    licence: Licence = Licence()
    is_gated: bool = False
    parts: Mapping[str, Plan] = field(default_factory=dict, hash=False)
    """The other repositories that the model needs; they count in what is missing."""

    @property
    def folder(self) -> Path:
        """Where the model will be."""
        return self.repo.snapshot(self.commit)

    @property
    def total_bytes(self) -> int:
        """The size of all wanted files."""
        return sum(file.size_bytes for _, _, file in self.everything())

    @property
    def missing_bytes(self) -> int:
        """What has to be fetched."""
        here_bytes = sum(plan.here_bytes[file.path] for plan, _, file in self.everything())
        return self.total_bytes - here_bytes

    def everything(self) -> Iterator[tuple[Plan, str, RemoteFile]]:
        """The wanted files, also those of the parts: whose plan, the path to show, and which."""
        for file in self.files:
            yield self, file.path, file
        for name, part in self.parts.items():
            for file in part.files:
                yield part, f"{name}/{file.path}", file


def make_plan(spec: ModelSpec, access: HubAccess, log: NetworkLog | None = None) -> Plan:
    """What it means to download the model `spec` of the hub, with its parts.

    Raises ModelError when there is no such model, it may not be had or holds nothing Vignette
    opens, and NetworkError when the hub cannot be reached.
    """
    plan = plan_repository(spec.source, access, spec.revision, spec.files, spec.licence, log)
    parts = {name: make_plan(part, access, log) for name, part in spec.parts.items()}
    return replace(plan, parts=parts)


def plan_repository(
    hub_id: str,
    access: HubAccess,
    revision: str = "",
    patterns: Iterable[str] = (),
    licence: Licence = Licence(),
    log: NetworkLog | None = None,
) -> Plan:
    """Like `make_plan`, for the repository `hub_id` (`owner/name`) at a branch, tag or commit.

    `patterns` name the files that are wanted; none: all that Vignette can use.  An unknown
    `licence` is looked up in what the makers say of it.
    """
    from huggingface_hub import HfApi

    if revision and not is_inside(revision):
        raise ModelError(f"‘{revision}’ cannot be a revision.", "Name a branch, tag or commit.")
    connect(access, log or usual_log())
    try:
        api = HfApi(endpoint=access.address, token=access.token or False)
        info = _ask(lambda: api.model_info(hub_id, revision=revision or None, files_metadata=True))
        if info.gated:
            api.auth_check(hub_id)
        siblings = [one for one in info.siblings or [] if is_inside(one.rfilename)]
        wanted = set(wanted_paths([one.rfilename for one in siblings], tuple(patterns), hub_id))
        listed = tuple(_remote_file(one, info, api, one.rfilename in wanted) for one in siblings)
    except EngineError:
        raise
    except Exception as error:
        raise as_engine_error(error, hub_id) from error
    files = tuple(file for file in listed if file.path in wanted)
    _refuse_unverifiable(files, str(info.sha), hub_id)
    repo = RepoFolder(cache_folder(access), hub_id)
    return Plan(
        hub_id=hub_id,
        revision=revision or "main",
        commit=str(info.sha),
        files=files,
        repo=repo,
        here_bytes={file.path: bytes_here(repo, file) for file in files},
        listed=tuple(file for file in listed if is_digest(file.digest)),
        licence=licence if licence != Licence() else _licence(info),
        is_gated=bool(info.gated),
    )


def check_disk(plan: Plan, reserve_bytes: int = RESERVE_BYTES) -> None:
    """Raise StorageError unless what is missing fits on the disk, with a reserve left free."""
    free = free_bytes(plan.repo.cache_dir)
    if plan.missing_bytes and plan.missing_bytes + reserve_bytes > free:
        raise StorageError(
            f"The model ‘{plan.hub_id}’ does not fit on the disk: {_size(plan.missing_bytes)} are "
            f"still to come, and {_size(free)} are free in ‘{plan.repo.cache_dir}’.",
            "Free some space, remove models you do not use, or keep models in another folder.",
        )


def bytes_here(repo: RepoFolder, file: RemoteFile) -> int:
    """How much of `file` the cache has, whole or in part."""
    blob, part = repo.blob(file.digest), repo.part(file.digest)
    if blob.is_file() and blob.stat().st_size == file.size_bytes:
        return file.size_bytes
    return min(part.stat().st_size, file.size_bytes) if part.is_file() else 0


def _remote_file(one: RepoSibling, info: ModelInfo, api: Any, is_wanted: bool) -> RemoteFile:
    """The file as the hub lists it, or, from a mirror that lists names alone, as it answers."""
    from huggingface_hub import get_hf_file_metadata, hf_hub_url

    if one.lfs is not None:
        return RemoteFile(one.rfilename, one.lfs.size, one.lfs.sha256, one.blob_id or "")
    if one.blob_id or not is_wanted:
        return RemoteFile(one.rfilename, one.size or 0, one.blob_id or "", one.blob_id or "")
    url = hf_hub_url(info.id, one.rfilename, revision=info.sha, endpoint=api.endpoint)
    answer = get_hf_file_metadata(url, token=api.token, endpoint=api.endpoint)
    return RemoteFile(one.rfilename, answer.size or 0, answer.etag or "")


def _ask(question: Callable[[], ModelInfo]) -> ModelInfo:
    """The hub's answer; asked again a few times when it is busy for a moment."""
    from huggingface_hub.errors import HfHubHTTPError

    for wait_s in _WAITS_S:
        try:
            return question()
        except HfHubHTTPError as error:
            asked_s = retry_after_s(error.response.headers.get("Retry-After", ""))
            if error.response.status_code not in {429, 502, 503, 504} or asked_s > _LONG_S:
                raise
            time.sleep(asked_s or wait_s)
    return question()


def _refuse_unverifiable(files: tuple[RemoteFile, ...], commit: str, hub_id: str) -> None:
    if not is_digest(commit):
        raise NetworkError(
            f"The hub does not say which commit of ‘{hub_id}’ it has.",
            "Download from https://huggingface.co itself rather than from this mirror.",
        )
    for file in files:
        if not is_digest(file.digest):
            raise ModelError(
                f"The hub does not say how to check the file ‘{file.path}’ of ‘{hub_id}’.",
                "Download from https://huggingface.co itself rather than from this mirror.",
            )


def _licence(info: ModelInfo) -> Licence:
    """The licence that the model's own card names."""
    named = info.card_data.get("license") if info.card_data else ""
    name = ", ".join(named) if isinstance(named, list) else str(named or "")
    return Licence(name, f"https://huggingface.co/{info.id}") if name else Licence()


def _size(size_bytes: int) -> str:
    return f"{size_bytes / 1e9:.1f} GB" if size_bytes >= 10**8 else f"{size_bytes / 1e6:.1f} MB"
