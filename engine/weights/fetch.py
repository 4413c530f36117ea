"""Bring a model from huggingface.co to this machine, when somebody asked for it by name.

What is here already is used as it is, and nothing is asked of the network.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

from engine.errors import ModelError, NetworkError
from engine.weights.folder import read_config, weight_files

WANTED = ("*.safetensors", "*.json", "*.txt", "*.model", "*.jinja")
"""Weights, settings, vocabularies and chat templates; no pickles, no code."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Snapshot:
    """A model's files on this machine, and the commit they are of."""

    folder: Path
    revision: str


def fetch(
    hub_id: str, revision: str = "", *, is_offline: bool = False, endpoint: str | None = None
) -> Snapshot:
    """The files of the repository `hub_id` (`owner/name`), downloaded unless they are here.

    `endpoint` is the address of a mirror.  Raises ModelError when there is no such model or it
    may not be downloaded, NetworkError when it is not here and cannot be reached.
    """
    local = _find(hub_id, revision)
    if local is not None:
        return local
    if is_offline:
        raise NetworkError(
            f"The model ‘{hub_id}’ is not on this machine, and Vignette is set to stay offline.",
            "Switch offline mode off once to download it, or choose a built-in model.",
        )
    return _download(hub_id, revision, endpoint)


def _find(hub_id: str, revision: str) -> Snapshot | None:
    """The snapshot on this machine, or None when there is none, or only a part of one."""
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HFValidationError, LocalEntryNotFoundError

    try:
        folder = Path(snapshot_download(hub_id, revision=revision or None, local_files_only=True))
        read_config(folder)
        weight_files(folder)
    except (LocalEntryNotFoundError, HFValidationError, ModelError):
        return None
    return Snapshot(folder, folder.name)


def _download(hub_id: str, revision: str, endpoint: str | None) -> Snapshot:
    import httpx
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import (
        GatedRepoError,
        HfHubHTTPError,
        HFValidationError,
        LocalEntryNotFoundError,
        RepositoryNotFoundError,
        RevisionNotFoundError,
    )
    from huggingface_hub.utils.tqdm import disable_progress_bars

    disable_progress_bars()  # a packaged window has no stderr to draw them on
    _log.info("downloading the model %s", hub_id)
    try:
        folder = Path(
            snapshot_download(
                hub_id, revision=revision or None, allow_patterns=list(WANTED), endpoint=endpoint
            )
        )
    except GatedRepoError as error:
        raise ModelError(
            f"The model ‘{hub_id}’ may be downloaded only by those its makers let in.",
            f"Ask for access at https://huggingface.co/{hub_id}, then run “hf auth login”.",
        ) from error
    except (RepositoryNotFoundError, RevisionNotFoundError, HFValidationError) as error:
        raise ModelError(
            f"There is no model ‘{hub_id}’ on huggingface.co that may be downloaded.",
            "Look at the name again; upper and lower case matter.",
        ) from error
    except (LocalEntryNotFoundError, HfHubHTTPError, httpx.HTTPError, OSError) as error:
        raise NetworkError(
            f"The model ‘{hub_id}’ is not on this machine and could not be downloaded.",
            "Check the internet connection and the free disk space, or choose a built-in model.",
        ) from error
    if not any(folder.glob("*.safetensors")):
        raise ModelError(
            f"The model ‘{hub_id}’ does not come as safetensors, the only weights Vignette opens.",
            "Choose another model: other kinds of weights could run any program when opened.",
        )
    return Snapshot(folder, folder.name)
