"""Ctrl-C during a run, in this process: a page sends it while it is fetched."""

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.engine.commands.conftest import Vignette
from tests.engine.images.web import Request, serving

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals are different on Windows")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_stops_and_resume_goes_on(
    vignette: Vignette,
    quick: list[str],
    picture: Callable[[str], Path],
    monkeypatch: pytest.MonkeyPatch,
    number: signal.Signals,
) -> None:
    monkeypatch.setenv("VIGNETTE_FETCH_ALLOWED_HOSTS", "127.0.0.1")
    content = picture("a.png").read_bytes()
    sent: list[signal.Signals] = []

    def press(request: Request) -> None:
        if not sent:
            sent.append(number)
            os.kill(os.getpid(), number)
        request.answer(content)

    with serving() as web:
        before = signal.getsignal(number)
        ran = vignette("caption", web.page("/a.png", press), picture("b.png"), "--json", *quick)
        assert (ran.status, ran.out) == (130, "")
        assert ran.err == "Stopped; 2 not done. To go on: python main.py resume\n"
        assert signal.getsignal(number) == before
        again = vignette("resume", "--json")
    assert again.status == 0
    assert [bool(line["caption"]) for line in again.lines] == [True, True]
