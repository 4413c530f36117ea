"""`login`, `logout` and `network`."""

import json
import os
import re
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.engine.commands.conftest import Vignette
from tests.engine.hub.keyrings import MemoryKeyring, no_keyring, using
from tests.engine.images.web import Request, Web, serving

ROOT = Path(__file__).resolve().parents[3]
TOKEN = "hf_right"
NO_KEYRING = "keyring.backends.fail.Keyring"
Send = Callable[[bytes], None]


def whoami(request: Request) -> None:
    if request.headers["Authorization"] == f"Bearer {TOKEN}":
        return request.answer(json.dumps({"type": "user", "name": "maria"}).encode())
    message = "Invalid credentials in Authorization header"
    return request.answer(b'{"error": "no"}', 401, X_Error_Message=message)


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    for name in ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_TOKEN_PATH", str(tmp_path / "their-token"))
    monkeypatch.setenv("no_proxy", "*")
    with serving() as web:
        web.page("/api/whoami-v2", whoami)
        monkeypatch.setenv("VIGNETTE_HUB_ENDPOINT", f"http://{web.host}")
        yield web


@pytest.fixture
def keyring() -> Iterator[MemoryKeyring]:
    backend = MemoryKeyring()
    with using(backend):
        yield backend


def test_login_says_who_and_where(
    hub: Web, keyring: MemoryKeyring, vignette: Vignette, standard_input: Send
) -> None:
    standard_input(f" {TOKEN}\n".encode())
    ran = vignette("login")
    assert (ran.status, ran.err) == (0, "")
    assert "logged in as maria" in ran.out
    assert "keyring (memory)" in ran.out
    assert TOKEN not in ran.out
    assert TOKEN in keyring.kept.values()
    assert vignette("logout").out == "The token is removed.\n"
    assert keyring.kept == {}
    assert vignette("logout").out == "Vignette keeps no token.\n"


def test_without_a_keyring_the_file_is_named(
    hub: Web, vignette: Vignette, standard_input: Send, tmp_path: Path
) -> None:
    standard_input(TOKEN.encode())
    path = tmp_path / ".config" / "hub-token"
    with no_keyring():
        ran = vignette("login")
        assert str(path) in ran.out
        assert "no keyring" in ran.out
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert str(path) in vignette("doctor").out
        vignette("logout")
    assert not path.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals here")
def test_a_terminal_does_not_show_what_is_typed(hub: Web, tmp_path: Path) -> None:
    """The program has a terminal of its own, and the test types into it."""
    import fcntl
    import pty
    import termios

    user, terminal = pty.openpty()
    program = subprocess.Popen(
        [sys.executable, "-c", "import sys; from engine.cli import run; sys.exit(run(['login']))"],
        stdin=terminal, stdout=terminal, stderr=terminal, cwd=tmp_path, start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHON_KEYRING_BACKEND": NO_KEYRING},
    )  # fmt: skip
    os.close(terminal)
    shown = read_until(user, b"Token: ")
    os.write(user, f"{TOKEN}\n".encode())
    shown += read_until(user, b"read that file.")
    assert program.wait() == 0
    os.close(user)
    assert b"https://huggingface.co/settings/tokens" in shown
    assert b"logged in as maria" in shown
    assert TOKEN.encode() not in shown
    assert (tmp_path / ".config" / "hub-token").read_text() == TOKEN


def read_until(terminal: int, end: bytes) -> bytes:
    shown = b""
    while end not in shown:
        shown += os.read(terminal, 4096)
    return shown


def test_logout_says_whose_token_is_used_instead(
    hub: Web, keyring: MemoryKeyring, vignette: Vignette, tmp_path: Path
) -> None:
    (tmp_path / "their-token").write_text("hf_theirs")
    assert f"that of {tmp_path / 'their-token'}" in vignette("logout").out


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        (b"hf_wrong\n", "refuses the token: it has expired"),
        (b"\n", "That is no token."),
        (b"", "That is no token."),
        ("hf_ü\n".encode(), "That is no token."),
    ],
)
def test_a_token_that_is_none_is_not_kept(
    typed: bytes, message: str, hub: Web, keyring: MemoryKeyring, vignette: Vignette,
    standard_input: Send,
) -> None:  # fmt: skip
    standard_input(typed)
    ran = vignette("login")
    assert ran.status == 2
    assert message in ran.err
    assert "https://huggingface.co/settings/tokens" in ran.err
    assert len(ran.err.splitlines()) == 1
    assert keyring.kept == {}


def test_what_is_no_hub_is_told(
    hub: Web, keyring: MemoryKeyring, vignette: Vignette, standard_input: Send
) -> None:
    hub.page("/api/whoami-v2", lambda request: request.answer(b"<html>Sign in first</html>"))
    standard_input(TOKEN.encode())
    ran = vignette("login")
    assert ran.status == 1
    assert "not as a hub does" in ran.err


def test_offline_no_one_logs_in(
    hub: Web, keyring: MemoryKeyring, vignette: Vignette, standard_input: Send,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    standard_input(TOKEN.encode())
    ran = vignette("login")
    assert (ran.status, hub.requests) == (1, [])
    assert "stay offline" in ran.err
    assert "stay offline" in vignette("doctor").out


def test_what_was_asked_is_shown(
    hub: Web, keyring: MemoryKeyring, vignette: Vignette, standard_input: Send, quick: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    assert vignette("network").out == "Nothing was asked of the network.\n"
    standard_input(TOKEN.encode())
    vignette("login")
    monkeypatch.setenv("VIGNETTE_FETCH_ALLOWED_HOSTS", "127.0.0.1")
    hub.page("/cat.png?key=1", lambda request: request.answer(b"no picture"))
    vignette("caption", f"http://{hub.host}/cat.png?key=1", *quick)

    monkeypatch.setenv("COLUMNS", "120")
    heading, login, picture = vignette("network").out.splitlines()
    assert heading.split() == ["When", "Host", "What", "Answer", "Bytes"]
    assert re.search(rf"{hub.host} +GET /api/whoami-v2 +200 +33$", login)
    assert re.search(rf"{hub.host} +GET /cat.png +200 +10$", picture)

    lines = [json.loads(line) for line in vignette("network", "--json").out.splitlines()]
    assert [line["status"] for line in lines] == [200, 200]
    assert lines[1]["address"] == f"http://{hub.host}/cat.png"

    assert vignette("network", "--clear").status == 0
    assert vignette("network", "--json").out == ""
