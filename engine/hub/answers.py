"""Is an answer of the hub the rest of the file that was asked for?

HTTP's ranges as in RFC 9110, section 14: https://www.rfc-editor.org/rfc/rfc9110#section-14
"""

from __future__ import annotations

import re
import time
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import TYPE_CHECKING

from engine.errors import NetworkError
from engine.hub.digests import is_digest
from engine.hub.listing import RemoteFile

if TYPE_CHECKING:
    import httpx2

_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+|\*)")
_LINKED_ETAG = "X-Linked-Etag"


class WrongAnswerError(Exception):
    """What came is not the file: its size or its content is another one."""


class BusyError(Exception):
    """The server asks for patience: `wait_s` seconds of it, 0 where it does not say."""

    def __init__(self, response: httpx2.Response) -> None:
        super().__init__(f"answered {response.status_code}")
        self.response = response
        self.wait_s = retry_after_s(response.headers.get("Retry-After", ""))


def bytes_to_skip(response: httpx2.Response, file: RemoteFile, here_bytes: int) -> int:
    """How many bytes of the answer are here already: all of them where a range was not honoured.

    Raises BusyError when it is worth asking again later, WrongAnswerError when the server has
    another file, NetworkError when the file has changed since it was listed, and HfHubHTTPError
    for what it refuses.
    """
    from huggingface_hub.utils._http import hf_raise_for_status

    if _is_busy(response):
        raise BusyError(response)
    if response.status_code == HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
        raise WrongAnswerError("the server's file is shorter")
    hf_raise_for_status(response)
    _refuse_changed(response, file)
    if response.headers.get("Content-Encoding", "identity") != "identity":
        raise WrongAnswerError("the server's file is packed")
    if response.status_code == HTTPStatus.PARTIAL_CONTENT:
        _check_range(response.headers.get("Content-Range", ""), file, here_bytes)
        return 0
    length = response.headers.get("Content-Length")
    if length is not None and int(length) != file.size_bytes:
        raise WrongAnswerError("the server's file has another size")
    return here_bytes


def retry_after_s(text: str) -> float:
    """The seconds a `Retry-After` header asks for, which may be a number or a date."""
    if text.strip().isdecimal():
        return float(text)
    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - time.time())
    except (ValueError, TypeError):
        return 0.0


def _is_busy(response: httpx2.Response) -> bool:
    # A storage host that refuses has an address whose signature ran out; the hub gives a new one.
    is_elsewhere = bool(response.history) and not _is_same_host(response, response.history[0])
    is_stale = is_elsewhere and response.status_code in {401, 403, 404, 410}
    return is_stale or response.status_code in {408, 425, 429} or response.status_code >= 500


def _is_same_host(one: httpx2.Response, other: httpx2.Response) -> bool:
    return one.url.netloc == other.url.netloc


def _refuse_changed(response: httpx2.Response, file: RemoteFile) -> None:
    for one in (*response.history, response):
        etag = one.headers.get(_LINKED_ETAG, "")
        if not etag and one is response and not response.history:
            etag = one.headers.get("ETag", "")
        etag = etag.removeprefix("W/").strip('"')
        if is_digest(etag) and len(etag) == len(file.digest) and etag != file.digest:
            raise NetworkError(
                f"The file ‘{file.path}’ was changed at the hub while it was being downloaded.",
                "Download the model again: what is here already and still the same is kept.",
            )


def _check_range(text: str, file: RemoteFile, here_bytes: int) -> None:
    match = _RANGE.fullmatch(text)
    if not match or int(match[1]) != here_bytes:
        raise WrongAnswerError("the server sends another part of the file")
    if match[3] not in {"*", str(file.size_bytes)}:
        raise WrongAnswerError("the server's file has another size")
