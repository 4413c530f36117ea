"""One window for each library: who starts Vignette again is shown the one that is there."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from gui.app import Vignette
from gui.instance import hand_over, instance_name
from gui.instance_server import InstanceServer
from tests.conftest import ROOT
from tests.gui.conftest import LONG_MS, Open
from tests.gui.telling import SAMPLES, until


@contextmanager
def second_start(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    """Vignette once more, in a process of its own."""
    started = subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), *arguments],
        env=os.environ | {"DISPLAY": ":none", "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield started
    finally:
        started.kill()
        started.communicate()


@pytest.fixture
def name() -> Iterator[str]:
    made = f"vignette-test-{uuid.uuid4().hex}"
    yield made
    QLocalServer.removeServer(made)


def test_a_second_start_hands_its_picture_over_and_ends(
    vignette: Vignette, qtbot: QtBot, homes: Path
) -> None:
    picture = homes / "a picture.jpg"
    picture.write_bytes(Path(SAMPLES[0]).read_bytes())
    vignette.window.showMinimized()
    with second_start("a picture.jpg") as second:
        until(qtbot, lambda: vignette.session.reading is not None)
        until(qtbot, lambda: second.poll() is not None)
        assert second.returncode == 0, second.communicate()
        assert second.communicate() == ("", "")
    assert vignette.session.reading.job.request.source == str(picture)
    assert not vignette.window.isMinimized()


def test_a_second_start_without_a_picture_only_shows_the_window(
    vignette: Vignette, qtbot: QtBot
) -> None:
    with second_start(), qtbot.waitSignal(vignette.instance.called, timeout=LONG_MS) as called:
        pass
    assert called.args == [[]]
    assert vignette.session.reading is None


def test_another_library_has_a_window_of_its_own(
    open_vignette: Open, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    open_vignette()
    monkeypatch.setenv("VIGNETTE_DATA_DIR", str(tmp_path / "other"))
    assert not hand_over(instance_name(), [])


def test_nobody_is_there_to_hand_over_to(qtbot: QtBot, name: str) -> None:
    began_s = time.perf_counter()
    assert not hand_over(name, ["/a.jpg"])
    assert time.perf_counter() - began_s < 1


def test_what_a_killed_one_left_behind_is_in_nobody_s_way(
    vignette: Vignette, qtbot: QtBot, name: str
) -> None:
    code = (
        "import sys, time; from PySide6.QtCore import QCoreApplication;"
        "from gui.instance_server import InstanceServer; app = QCoreApplication([]);"
        f"server = InstanceServer({name!r}); print('there', flush=True); time.sleep(60)"
    )
    killed = subprocess.Popen(
        [sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert killed.stdout is not None
    assert killed.stdout.readline() == "there\n"
    killed.kill()
    killed.communicate()
    server = InstanceServer(name)
    with qtbot.waitSignal(server.called):
        send(name, b'["/a.jpg"]\n')
    server.close()


def test_one_that_was_started_at_the_same_moment_is_left_listening(qtbot: QtBot, name: str) -> None:
    first, second = InstanceServer(name), InstanceServer(name)
    with qtbot.waitSignal(first.called):
        send(name, b"[]\n")
    first.close()
    second.close()


@pytest.mark.parametrize("line", [b"no json\n", b'{"a": 1}\n', b"[1, 2]\n", b'"/a.jpg"\n', b"\n"])
def test_what_nobody_understands_is_left_alone(qtbot: QtBot, name: str, line: bytes) -> None:
    server = InstanceServer(name)
    with qtbot.waitSignal(server.called) as called:
        send(name, line)
        send(name, b'["/a.jpg"]\n')
    assert called.args == [["/a.jpg"]]
    server.close()


def test_who_sends_without_end_is_cut_off(qtbot: QtBot, name: str) -> None:
    server = InstanceServer(name)
    socket = QLocalSocket()
    socket.connectToServer(name)
    assert socket.waitForConnected(5000)
    ended: list[bool] = []
    socket.disconnected.connect(lambda: ended.append(True))
    chunk = b"x" * 1_000_000
    limit_s = time.monotonic() + 30
    while not ended and time.monotonic() < limit_s:
        if not socket.bytesToWrite():
            socket.write(chunk)
        QCoreApplication.processEvents()
    assert ended
    server.close()


_sockets: list[QLocalSocket] = []


def send(name: str, content: bytes) -> None:
    """Write to the server of this name, from this process."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    assert socket.waitForConnected(5000)
    socket.write(content)
    socket.flush()
    _sockets.append(socket)
