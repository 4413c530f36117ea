"""Ctrl-C pauses a download, and the next command goes on at the same byte."""

import os
import signal
from collections.abc import Iterator
from typing import Any

import pytest

from engine.commands.bars import Bars
from tests.engine.commands.conftest import Vignette
from tests.engine.commands.models.conftest import HUB_ID, NAME, WEIGHTS, objects, row
from tests.hub_server.faults import Fault, Kind
from tests.hub_server.repository import Repository
from tests.hub_server.server import HubServer

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals are different on Windows")


@pytest.fixture(autouse=True)
def _ctrl_c_is_heard() -> Iterator[None]:
    """Also where the tests were started in the background, which lets no Ctrl-C through."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def press_ctrl_c_at(at_bytes: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the user press it once when so much of a model is shown to be here."""
    show, pressed = Bars.show, []

    def seen(bars: Bars, name: str, done_bytes: int, total_bytes: int, **rest: Any) -> None:
        show(bars, name, done_bytes, total_bytes, **rest)
        if done_bytes >= at_bytes and not pressed:
            pressed.append(name)
            os.kill(os.getpid(), signal.SIGINT)

    monkeypatch.setattr(Bars, "show", seen)


def test_what_was_stopped_goes_on(
    hub: HubServer, repo: Repository, vignette: Vignette, monkeypatch: pytest.MonkeyPatch
) -> None:
    size_bytes = len(repo.files[WEIGHTS].content)
    hub.faults[WEIGHTS] = [Fault(Kind.STALL, size_bytes // 2)]
    small_bytes = sum(len(file.content) for file in repo.files.values()) - size_bytes
    press_ctrl_c_at(small_bytes + size_bytes // 2, monkeypatch)
    ran = vignette("models", "download", NAME, "--accept-licence")
    assert ran.status == 130
    again = f"python main.py models download {NAME}"
    assert ran.err == f"Stopped; what has come is kept. To go on: {again}\n"
    assert row(vignette)["is_whole"] is False
    ran = vignette("models", "download", "--json")
    assert (ran.status, ran.err) == (0, "")
    assert [(line["hub_id"], line["error"]) for line in objects(ran)] == [(HUB_ID, None)]
    assert hub.sent_bytes[WEIGHTS] == size_bytes
    assert vignette("models", "verify", NAME).status == 0
    assert vignette("models", "download").out == "Nothing was interrupted.\n"
