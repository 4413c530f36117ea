"""The one door to the hub: every request, huggingface_hub's and our own, goes through it.

Proxies are those of the environment or the system.  Certificates are those the system trusts,
company ones among them (httpx2 asks truststore for them), or those that `SSL_CERT_FILE` names.
What passes the door and how is in `door.py`.
"""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import NetworkError

if TYPE_CHECKING:
    import httpx2

    from engine.hub.access import HubAccess
    from engine.hub.network_log import NetworkLog

CONNECT_S = 10.0
SILENCE_S = 30.0
"""The longest wait for a connection, and for the next sign of life on one."""
MAX_REDIRECTS = 5

_lock = threading.Lock()
_connected: tuple[str, bool, Path] | None = None
"""How huggingface_hub reaches the hub now; it has one client for the whole process."""


def connect(access: HubAccess, log: NetworkLog) -> None:
    """Let huggingface_hub reach the hub as `access` says, from now on and in this whole process.

    It sends nothing of its own accord: neither what this machine has (telemetry) nor a token it
    found itself; and it hands no transfer to another program's sockets (Xet).
    """
    from huggingface_hub import constants, set_client_factory

    global _connected
    with _lock:
        wanted = (access.address, access.is_offline, log.path)
        if _connected == wanted:
            return  # a new factory would close the client that others are reading from
        constants.HF_HUB_DISABLE_TELEMETRY = True
        constants.HF_HUB_DISABLE_IMPLICIT_TOKEN = True
        constants.HF_HUB_DISABLE_XET = True
        set_client_factory(lambda: client(access, log))
        _connected = wanted


def client(access: HubAccess, log: NetworkLog) -> httpx2.Client:
    """A client for our own transfers, to be closed; threads may share it.

    The token is not added to requests: the caller's headers say where it is wanted.  Requests
    raise the errors of httpx2, which `refusals.as_engine_error` puts in words, and NetworkError
    for what the door refuses.
    """
    import httpx2

    from engine.hub.door import Door

    timeout = httpx2.Timeout(SILENCE_S, connect=CONNECT_S)
    return httpx2.Client(
        transport=Door(access, log),
        timeout=timeout,
        follow_redirects=True,
        max_redirects=MAX_REDIRECTS,
    )


def offline_refusal(what: str = "nothing was asked of the network") -> NetworkError:
    """What a user is told whose wish needs the network while Vignette is offline."""
    return NetworkError(
        f"Vignette is set to stay offline, so {what}.",
        "Switch offline mode off to go on (in the settings, or VIGNETTE_OFFLINE, HF_HUB_OFFLINE).",
    )
