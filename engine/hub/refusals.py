"""What the hub, the network or the disk refused, in a sentence and with the way out.

What the hub means by its answers: https://huggingface.co/docs/hub/api, and `hf_raise_for_status`
of huggingface_hub, whose errors are understood as well as those of httpx2.
"""

from __future__ import annotations

import errno
import socket
import ssl
from collections.abc import Iterator
from http import HTTPStatus
from typing import TYPE_CHECKING

from engine.errors import EngineError, ModelError, NetworkError, StorageError
from engine.hub.access import HUGGING_FACE
from engine.hub.network import offline_refusal

if TYPE_CHECKING:
    import httpx2

TOKEN_PAGE = f"{HUGGING_FACE}/settings/tokens"
_AGAIN = "Try again: a download goes on where it stopped."


def as_engine_error(error: BaseException, hub_id: str = "") -> EngineError:
    """What to tell the user of `error`, met while `hub_id` (`owner/name`) was asked for.

    Errors that are neither the hub's, the network's nor the disk's are raised as they are: they
    are bugs.
    """
    import httpx2
    from huggingface_hub.errors import (
        HFValidationError,
        LocalEntryNotFoundError,
        OfflineModeIsEnabled,
    )

    if isinstance(error, EngineError):
        return error
    response = getattr(error, "response", None)
    if isinstance(response, httpx2.Response):
        return refused(response, hub_id)
    if isinstance(error, HFValidationError):
        return _unknown(hub_id)
    if isinstance(error, OfflineModeIsEnabled):
        return offline_refusal()
    if isinstance(error, LocalEntryNotFoundError):
        if error.__cause__ is not None:
            return as_engine_error(error.__cause__, hub_id)
        return NetworkError(
            f"{_the_model(hub_id)} is not on this machine.", "Download it while online."
        )
    if isinstance(error, (httpx2.HTTPError, httpx2.InvalidURL)):
        return _unreached(error)
    if isinstance(error, OSError):
        return _disk(error)
    raise error


def refused(response: httpx2.Response, hub_id: str = "") -> EngineError:
    """What to tell the user of an answer that is a refusal, status 400 or above."""
    status = response.status_code
    code = response.headers.get("X-Error-Code", "")
    reason = response.headers.get("X-Error-Message", "")
    if code == "GatedRepo":
        return _gated(status, hub_id)
    if status == HTTPStatus.UNAUTHORIZED and (not hub_id or "credentials" in reason.lower()):
        return ModelError(
            "Hugging Face refuses the token: it has expired, was withdrawn or is misspelt.",
            f"Make a new one at {TOKEN_PAGE}, then log in with it.",
        )
    if code in {"RepoNotFound", "RevisionNotFound", "EntryNotFound"} or status in {401, 404}:
        return _unknown(hub_id, code)
    if status == HTTPStatus.FORBIDDEN:
        return ModelError(
            f"Hugging Face does not let you have {_the_model(hub_id, is_start=False)}.",
            f"Look at {_page(hub_id)} for what it asks of you, and at {TOKEN_PAGE} whether your "
            "token may read it.",
        )
    return _busy(response)


def _gated(status: int, hub_id: str) -> ModelError:
    way = (
        f"make a token at {TOKEN_PAGE}, then log in with it."
        if status == HTTPStatus.UNAUTHORIZED
        else f"your token must be allowed to read such models, see {TOKEN_PAGE}."
    )
    return ModelError(
        f"{_the_model(hub_id)} may be downloaded only by those its makers let in.",
        f"Ask for access at {_page(hub_id)}; {way}",
    )


def _unknown(hub_id: str, code: str = "") -> ModelError:
    if code == "EntryNotFound":
        return ModelError(
            f"{_the_model(hub_id)} lacks a file that was asked for.",
            "It may have been changed a moment ago: try again.",
        )
    if code == "RevisionNotFound":
        return ModelError(
            f"{_the_model(hub_id)} has no such revision.", f"Look at {_page(hub_id)}/tree/main."
        )
    return ModelError(
        f"There is no model ‘{hub_id}’ on huggingface.co that may be downloaded.",
        "Look at the name again; upper and lower case matter.  A private one needs you logged in.",
    )


def _busy(response: httpx2.Response) -> NetworkError:
    host = response.request.url.host
    status = response.status_code
    if status == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
        return _proxy_refusal()
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        wait = response.headers.get("Retry-After", "")
        when = f"in {wait} seconds" if wait.isdigit() else "in a few minutes"
        return NetworkError(
            f"{host} has had too many requests from here.",
            f"Try again {when}; those who are logged in may ask more often.",
        )
    phrase = HTTPStatus(status).phrase if status in set(HTTPStatus) else "an unknown answer"
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return NetworkError(f"{host} is out of order: {status} ({phrase}).", _AGAIN)
    return NetworkError(f"{host} refuses with {status} ({phrase}).", _AGAIN)


def _unreached(error: Exception) -> NetworkError:
    import httpx2

    host, proxy = _whom(error)
    causes = list(_chain(error))
    if isinstance(error, httpx2.ProxyError):
        return _proxy_refusal()
    if isinstance(error, httpx2.TimeoutException):
        return NetworkError(f"{host} does not answer in time.", _AGAIN)
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        return NetworkError(
            f"{host} cannot prove who it is: this machine does not trust its certificate.",
            "In a company's network, install the company's certificate in this system, or name its "
            "file in SSL_CERT_FILE.",
        )
    if isinstance(error, httpx2.TooManyRedirects):
        return NetworkError(f"{host} leads in circles.", "Try again later, or another mirror.")
    through = f" through the proxy {proxy}" if proxy else ""
    if any(isinstance(cause, socket.gaierror) for cause in causes):
        return NetworkError(
            f"{host} cannot be found{through}.", "Check that this machine is online."
        )
    if isinstance(error, httpx2.ConnectError):
        return NetworkError(
            f"{host} accepts no connection{through}.",
            "Check that this machine is online, and the proxy if there is one (HTTPS_PROXY).",
        )
    return NetworkError(f"The connection to {host} broke off.", _AGAIN)


def _proxy_refusal() -> NetworkError:
    return NetworkError(
        "The proxy does not let the request through.",
        "Look at its address, name and password, for instance in HTTPS_PROXY.",
    )


def _whom(error: Exception) -> tuple[str, str]:
    """The host that was asked, and that of the proxy to it, empty for none."""
    import httpx2

    from engine.hub.door import proxy_for

    try:
        url = error.request.url  # type: ignore[attr-defined]
    except (AttributeError, RuntimeError):  # httpx2 does not know the request of every error
        return "The hub", ""
    proxy = proxy_for(url.scheme, url.host)
    return url.host, httpx2.URL(proxy).host if proxy else ""


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _disk(error: OSError) -> StorageError:
    if error.errno in {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG}:
        return StorageError(
            "The disk is full, so the model is not here whole.",
            "Make room, or choose another folder for models. What has come is kept.",
        )
    where = f" ‘{error.filename}’" if error.filename else ""
    return StorageError(
        f"The folder of models cannot be used:{where} {error.strerror or error}.",
        "Allow writing there, or choose another folder for models.",
    )


def _the_model(hub_id: str, *, is_start: bool = True) -> str:
    return f"{'T' if is_start else 't'}he model ‘{hub_id}’" if hub_id else "This model"


def _page(hub_id: str) -> str:
    return f"{HUGGING_FACE}/{hub_id}"
