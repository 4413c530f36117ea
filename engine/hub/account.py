"""Whose token it is, as the hub says."""

from __future__ import annotations

from engine.errors import BadOption, NetworkError
from engine.hub.access import HubAccess
from engine.hub.network import client
from engine.hub.network_log import NetworkLog
from engine.hub.refusals import TOKEN_PAGE, as_engine_error, refused
from engine.hub.tokens import READABLE


def account_name(access: HubAccess, log: NetworkLog) -> str:
    """The name of the user whose token `access` holds.

    Raises BadOption when it cannot be a token, ModelError when the hub refuses it, NetworkError
    when the hub cannot be asked.  Source: the hub's `whoami-v2`.
    """
    import httpx2

    if not READABLE.fullmatch(access.token):
        raise BadOption("That is no token.", f"Copy one from {TOKEN_PAGE}.")
    headers = {"Authorization": f"Bearer {access.token}"}
    try:
        with client(access, log) as session:
            response = session.get(f"{access.address}/api/whoami-v2", headers=headers)
    except httpx2.HTTPError as error:
        raise as_engine_error(error) from error
    if response.is_error:
        raise refused(response)
    try:
        return str(response.json()["name"])
    except (ValueError, KeyError, TypeError) as error:
        raise NetworkError(
            f"{response.url.host} answers, but not as a hub does.",
            "Check the address of the mirror, and whether this network wants you to sign in first.",
        ) from error
