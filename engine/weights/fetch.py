"""A model of the hub for somebody who wants to use it now: what is here, or else downloaded.

What is here already is used as it is, and nothing is asked of the network.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from engine.errors import ModelError, NetworkError
from engine.hub.access import HubAccess
from engine.hub.digests import is_digest
from engine.hub.download import download
from engine.hub.layout import RepoFolder, cache_folder
from engine.hub.listing import read_listing
from engine.hub.network_log import NetworkLog
from engine.hub.plan import plan_repository
from engine.hub.wanted import wanted_paths
from engine.weights.folder import read_config, weight_files

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Snapshot:
    """A model's files on this machine, and the commit they are of."""

    folder: Path
    revision: str


def fetch(
    hub_id: str,
    revision: str = "",
    access: HubAccess = HubAccess(),
    *,
    patterns: Iterable[str] = (),
    log: NetworkLog | None = None,
) -> Snapshot:
    """The files of the repository `hub_id` (`owner/name`), downloaded unless they are here.

    `patterns` name the files that are wanted, none: all that can be used.  Raises ModelError when
    there is no such model or it may not be downloaded, NetworkError when it is not here and
    cannot be reached, StorageError when the disk cannot take it.
    """
    local = find(hub_id, revision, access, patterns)
    if local is not None:
        return local
    if access.is_offline:
        raise NetworkError(
            f"The model ‘{hub_id}’ is not on this machine, and Vignette is set to stay offline.",
            "Switch offline mode off once to download it, or choose a built-in model.",
        )
    _log.info("downloading the model %s", hub_id)
    plan = plan_repository(hub_id, access, revision, patterns, log=log)
    for _ in download(plan, access, log):
        pass
    return Snapshot(plan.folder, plan.commit)


def find(
    hub_id: str, revision: str = "", access: HubAccess = HubAccess(), patterns: Iterable[str] = ()
) -> Snapshot | None:
    """The model's files on this machine, or None when there are none, or only a part of them.

    Offline, a part is enough that has the settings and the weights.
    """
    repo = RepoFolder(cache_folder(access), hub_id)
    commit = revision if is_digest(revision) else repo.refs().get(revision or "main", "")
    folder = repo.snapshot(commit)
    if not is_digest(commit) or not folder.is_dir():
        return None
    try:
        listed = [file.path for file in read_listing(repo.listing(commit))]
        if listed and not access.is_offline:
            wanted = wanted_paths(listed, tuple(patterns), hub_id)
            is_whole = all((folder / path).is_file() for path in wanted)
            return Snapshot(folder, commit) if is_whole else None
        read_config(folder)
        weight_files(folder)
    except ModelError:
        return None
    return Snapshot(folder, commit)
