"""The settings of a model on the hub, read before the model is downloaded, to know its family."""

from __future__ import annotations

import json
from typing import Any

from engine.errors import EngineError, ModelError
from engine.hub.access import HubAccess
from engine.hub.download import headers
from engine.hub.network import client
from engine.hub.network_log import NetworkLog, usual_log
from engine.hub.refusals import as_engine_error

LONGEST_BYTES = 10**6


def remote_config(
    hub_id: str, access: HubAccess, revision: str = "", log: NetworkLog | None = None
) -> dict[str, Any]:
    """The `config.json` of the repository `hub_id` (`owner/name`).

    Raises ModelError when there is no such model, it may not be had or has no settings that can
    be read; NetworkError.
    """
    from huggingface_hub import hf_hub_url
    from huggingface_hub.utils._http import hf_raise_for_status

    try:
        url = hf_hub_url(hub_id, "config.json", revision=revision or None, endpoint=access.address)
        with (
            client(access, log or usual_log()) as web,
            web.stream("GET", url, headers=headers(access)) as response,
        ):
            hf_raise_for_status(response)
            content = b""
            for chunk in response.iter_bytes():
                content += chunk
                if len(content) > LONGEST_BYTES:
                    break
    except EngineError:
        raise
    except Exception as error:
        raise as_engine_error(error, hub_id) from error
    try:
        config = json.loads(content)
    except (ValueError, RecursionError):
        config = None
    if not isinstance(config, dict):
        raise ModelError(f"The settings of ‘{hub_id}’ cannot be read.", "Choose another model.")
    return config
