"""Ctrl-C pauses a download, and the next command goes on at the same byte."""

import os
import signal

import pytest

from tests.engine.commands.conftest import Vignette
from tests.engine.commands.models.conftest import HUB_ID, NAME, WEIGHTS, objects, row
from tests.hub_server.faults import Fault, Kind
from tests.hub_server.repository import Repository
from tests.hub_server.server import HubServer

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals are different on Windows")


def press_ctrl_c_at(hub: HubServer, at_byte: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the user press it once when the server has sent so much of the weights, and stalls."""
    take, pressed = hub.take_fault, []

    def fault(path: str, start: int = 0, size_bytes: int = 0) -> Fault | None:
        if path != WEIGHTS or pressed:
            return take(path, start, size_bytes)
        pressed.append(path)
        os.kill(os.getpid(), signal.SIGINT)
        return Fault(Kind.STALL, at_byte)

    monkeypatch.setattr(hub, "take_fault", fault)


def test_what_was_stopped_goes_on(
    hub: HubServer, repo: Repository, vignette: Vignette, monkeypatch: pytest.MonkeyPatch
) -> None:
    size_bytes = len(repo.files[WEIGHTS].content)
    press_ctrl_c_at(hub, size_bytes // 2, monkeypatch)
    ran = vignette("models", "download", NAME, "--accept-licence")
    assert ran.status == 130
    again = f"python main.py models download {NAME}"
    assert ran.err == f"Stopped; what has come is kept. To go on: {again}\n"
    assert row(vignette)["is_whole"] is False
    ran = vignette("models", "download", "--json")
    assert (ran.status, ran.err) == (0, "")
    assert [(line["hub_id"], line["error"]) for line in objects(ran)] == [(HUB_ID, None)]
    assert hub.sent_bytes[WEIGHTS] < size_bytes * 1.1
    assert vignette("models", "verify", NAME).status == 0
    assert vignette("models", "download").out == "Nothing was interrupted.\n"
