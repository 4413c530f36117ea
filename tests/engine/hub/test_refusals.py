"""What refusals of the hub, the network and the disk are called."""

import errno
import json
import os
from collections.abc import Iterator
from pathlib import Path

import httpx2
import huggingface_hub
import pytest
from huggingface_hub.errors import HfHubHTTPError, HFValidationError, LocalEntryNotFoundError

from engine.errors import EngineError, ModelError, NetworkError, StorageError
from engine.hub import network
from engine.hub.access import HubAccess
from engine.hub.network_log import NetworkLog
from engine.hub.refusals import TOKEN_PAGE, as_engine_error
from tests.engine.images.web import Web, serving

ID = "me/model"
PAGE = f"https://huggingface.co/{ID}"


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    monkeypatch.setenv("no_proxy", "*")
    with serving() as server:
        yield server


def answered(web: Web, status: int, **headers: str) -> tuple[EngineError, EngineError]:
    """What is told of such an answer: met by our own client, and by huggingface_hub."""
    body = json.dumps({"error": "no"}).encode()
    web.page(f"/api/models/{ID}", lambda request: request.answer(body, status, **headers))
    address = f"http://{web.host}"
    with httpx2.Client(trust_env=False) as client, pytest.raises(httpx2.HTTPStatusError) as ours:
        client.get(f"{address}/api/models/{ID}").raise_for_status()
    with pytest.raises(HfHubHTTPError) as theirs:
        huggingface_hub.HfApi(endpoint=address, token=False).model_info(ID)
    return as_engine_error(ours.value, ID), as_engine_error(theirs.value, ID)


REFUSALS = {
    "gated, without a token": (
        401, {"X_Error_Code": "GatedRepo"}, ModelError,
        "only by those its makers let in", [PAGE, TOKEN_PAGE],
    ),
    "gated, with a token": (
        403, {"X_Error_Code": "GatedRepo"}, ModelError,
        "only by those its makers let in", [PAGE, TOKEN_PAGE],
    ),
    "a token that has expired": (
        401, {"X_Error_Message": "Invalid credentials in Authorization header"}, ModelError,
        "refuses the token: it has expired", [TOKEN_PAGE],
    ),
    "a token that may not read": (
        403, {"X_Error_Message": "Please enable access to public gated repositories"}, ModelError,
        "does not let you have the model ‘me/model’", [PAGE, TOKEN_PAGE],
    ),
    "no such model": (
        404, {"X_Error_Code": "RepoNotFound"}, ModelError, "There is no model ‘me/model’", ["case"],
    ),
    "none, or a private one": (401, {}, ModelError, "There is no model ‘me/model’", ["logged in"]),
    "no such revision": (
        404, {"X_Error_Code": "RevisionNotFound"}, ModelError, "no such revision", [PAGE],
    ),
    "no such file": (
        404, {"X_Error_Code": "EntryNotFound"}, ModelError, "lacks a file", ["try again"],
    ),
    "too many requests": (
        429, {"Retry_After": "17"}, NetworkError, "too many requests", ["in 17 seconds"],
    ),
    "out of order": (
        503, {}, NetworkError, "out of order: 503 (Service Unavailable)", ["where it stopped"],
    ),
    "an answer nobody knows": (599, {}, NetworkError, "599 (an unknown answer)", []),
    "gone": (410, {}, NetworkError, "410 (Gone)", []),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSALS)
def test_an_answer_is_told_alike_whoever_met_it(name: str, web: Web) -> None:
    status, headers, kind, message, hints = REFUSALS[name]
    ours, theirs = answered(web, status, **headers)
    assert type(ours) is kind
    assert message in ours.message
    assert all(hint in ours.hint for hint in hints)
    assert (theirs.message, theirs.hint) == (ours.message, ours.hint)


def test_what_huggingface_hub_hides_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It tells of a file that is not in the cache; the reason is the connection."""
    monkeypatch.setenv("no_proxy", "*")
    with pytest.raises(LocalEntryNotFoundError) as caught:
        huggingface_hub.snapshot_download(
            ID, endpoint="http://127.0.0.1:9", cache_dir=tmp_path, token=False
        )
    told = as_engine_error(caught.value, ID)
    assert "accepts no connection" in told.message
    with pytest.raises(LocalEntryNotFoundError) as caught:
        huggingface_hub.hf_hub_download(ID, "a", cache_dir=tmp_path, local_files_only=True)
    assert "is not on this machine" in as_engine_error(caught.value, ID).message


def test_a_name_that_cannot_be_one_is_told() -> None:
    with pytest.raises(HFValidationError) as caught:
        huggingface_hub.HfApi(token=False).model_info("a//b c")
    assert "There is no model ‘a//b c’" in as_engine_error(caught.value, "a//b c").message


def test_a_host_that_does_not_exist_is_told(
    log: NetworkLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    import socket

    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setenv("no_proxy", "*")
    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with (
        network.client(HubAccess(), log) as client,
        pytest.raises(httpx2.ConnectError) as caught,
    ):
        client.get(PAGE)
    told = as_engine_error(caught.value, ID)
    assert told.message == "huggingface.co cannot be found."
    assert "online" in told.hint


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG])
def test_a_full_disk_is_told(code: int) -> None:
    told = as_engine_error(OSError(code, os.strerror(code)), ID)
    assert isinstance(told, StorageError)
    assert "disk is full" in told.message


def test_another_fault_of_the_disk_is_told_with_its_file() -> None:
    told = as_engine_error(PermissionError(errno.EACCES, "Permission denied", "/models/x"), ID)
    assert isinstance(told, StorageError)
    assert "‘/models/x’ Permission denied" in told.message


def test_what_is_told_already_stays_as_it_is() -> None:
    error = ModelError("Told.", "A way.")
    assert as_engine_error(error, ID) is error


def test_a_bug_is_not_hidden() -> None:
    with pytest.raises(KeyError):
        as_engine_error(KeyError("x"), ID)
