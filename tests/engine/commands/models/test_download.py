"""`models download`: told before, checked after."""

import os
import shutil
import subprocess
import sys
from collections import namedtuple
from pathlib import Path

import pytest

from engine.hub.licences import accepted_path
from engine.weights.catalogue import find
from engine.weights.entries import tables
from tests.engine.commands.conftest import Vignette
from tests.engine.commands.models.conftest import HUB_ID, NAME, WEIGHTS, fetched, objects, row
from tests.engine.commands.test_network import NO_KEYRING, read_until
from tests.engine.hub.conftest import small_repository
from tests.hub_server.repository import Repository
from tests.hub_server.server import HubServer

ROOT = Path(__file__).resolve().parents[4]
ACCEPT = "--accept-licence"
Disk = namedtuple("Disk", "total used free")


def test_the_licence_is_told_and_must_be_accepted_once(hub: HubServer, vignette: Vignette) -> None:
    ran = vignette("models", "download", NAME)
    assert ran.status == 2
    assert "Licence BSD-3-Clause: commercial use is allowed." in ran.out
    assert ACCEPT in ran.err
    assert not fetched(hub)
    assert vignette("models", "download", NAME, ACCEPT).status == 0
    vignette("models", "remove", NAME)
    assert vignette("models", "download", NAME).status == 0


def test_another_licence_is_asked_for_anew(
    hub: HubServer, repo: Repository, vignette: Vignette
) -> None:
    """Of a model that is not listed the hub itself says what its licence is."""
    other = hub.repositories["someone/other"]
    assert vignette("models", "download", "someone/other", ACCEPT).status == 0
    vignette("models", "remove", "someone/other")
    other.licence = "other"
    ran = vignette("models", "download", "someone/other")
    assert ran.status == 2
    assert "other (someone/other)" in ran.err


def test_what_it_means_is_told_before_and_what_is_here_after(
    hub: HubServer, repo: Repository, vignette: Vignette
) -> None:
    ran = vignette("models", "download", NAME, ACCEPT)
    assert (ran.status, ran.err) == (0, "")
    assert f"BLIP base ({HUB_ID}): " in ran.out
    assert "of memory and runs on" in ran.out
    assert " are free in " in ran.out
    assert f"checked, commit {repo.commit[:10]}." in ran.out
    assert row(vignette)["is_whole"] is True
    asked = len(hub.requests)
    assert vignette("models", "download", NAME).out == f"‘{NAME}’ is here already.\n"
    assert len(hub.requests) == asked


def test_one_that_cannot_be_had_stops_no_other(
    hub: HubServer, repo: Repository, vignette: Vignette
) -> None:
    ran = vignette("models", "download", "someone/nobody", NAME, "someone/other", ACCEPT, "--json")
    assert (ran.status, ran.err) == (1, "")
    failed, *done = objects(ran)
    assert failed["name"] == "someone/nobody"
    assert "no model ‘someone/nobody’" in failed["error"]
    assert {one["name"]: one["error"] for one in done} == {NAME: None, "someone/other": None}
    (line,) = (one for one in done if one["name"] == NAME)
    assert (line["hub_id"], line["commit"]) == (HUB_ID, repo.commit)
    assert (Path(line["folder"]) / WEIGHTS).is_file()
    assert line["size_bytes"] == sum(len(file.content) for file in repo.files.values())


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["nobody"], "There is no model called ‘nobody’."),
        (["mms-tts-{code}"], "There is no model called"),
        (["someone/nobody"], "There is no model ‘someone/nobody’"),
        (["starter"], "is here already"),
        (["sd-turbo"], "cannot run yet"),
        (["--set", "huge"], "There is no set called ‘huge’. Choose standard, small, best."),
        (["someone/other", "--limit", "fast"], "‘fast’ is no amount of bytes."),
    ],
)
def test_what_cannot_be_downloaded_is_wrong_usage(
    hub: HubServer, vignette: Vignette, arguments: list[str], told: str
) -> None:
    ran = vignette("models", "download", *arguments, ACCEPT)
    assert (ran.status, ran.out) == (2, "")
    assert told in ran.err
    assert "Traceback" not in ran.err


def test_offline_nothing_is_asked(
    hub: HubServer, vignette: Vignette, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VIGNETTE_OFFLINE", "1")
    ran = vignette("models", "download", NAME, ACCEPT)
    assert (ran.status, ran.out) == (1, "")
    assert "set to stay offline" in ran.err
    assert hub.requests == []


def test_a_gated_model_needs_somebody_who_is_let_in(
    hub: HubServer, repo: Repository, vignette: Vignette, monkeypatch: pytest.MonkeyPatch
) -> None:
    repo.is_gated, repo.readers = True, ("hf_reader",)
    ran = vignette("models", "download", NAME, ACCEPT)
    assert (ran.status, ran.out) == (2, "")
    assert f"https://huggingface.co/{HUB_ID}" in ran.err
    monkeypatch.setenv("HF_TOKEN", "hf_reader")
    ran = vignette("models", "download", NAME, ACCEPT)
    assert (ran.status, ran.err) == (0, "")
    assert "you are one of them" in ran.out


def test_what_does_not_fit_on_the_disk_is_refused_before(
    hub: HubServer, vignette: Vignette, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Disk(10**9, 10**9 - 1000, 1000))
    ran = vignette("models", "download", NAME, ACCEPT)
    assert ran.status == 1
    assert "does not fit" in ran.err
    assert not fetched(hub)


def test_a_set_is_downloaded_but_for_what_is_here(hub: HubServer, vignette: Vignette) -> None:
    names = tables()["sets"]["small"]
    specs = [spec for spec in map(find, names) if spec]
    for spec in specs:
        hub.repositories[spec.source] = small_repository(spec.source, 50_000)
    assert vignette("models", "download", names[0], ACCEPT).status == 0
    hub.requests.clear()
    ran = vignette("models", "download", "--set", "small", ACCEPT, "--json")
    assert (ran.status, ran.err) == (0, "")
    assert {line["name"] for line in objects(ran)} == {*names[1:]}
    assert not any(specs[0].source in request for request in hub.requests)
    again = vignette("models", "download", "--set", "small")
    assert (again.status, again.out) == (0, "All of it is here already.\n")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals here")
def test_on_a_terminal_the_licence_is_asked_about(hub: HubServer, tmp_path: Path) -> None:
    """The program has a terminal of its own, and the test types into it."""
    import pty

    user, terminal = pty.openpty()
    program = subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), "models", "download", NAME],
        stdin=terminal, stdout=terminal, stderr=terminal, cwd=tmp_path, start_new_session=True,
        env={**os.environ, "PYTHON_KEYRING_BACKEND": NO_KEYRING},
    )  # fmt: skip
    os.close(terminal)
    shown = read_until(user, b"[y/N] ")
    assert not accepted_path().exists()
    os.write(user, b"y\n")
    shown += read_until(user, b"checked, commit")
    assert program.wait() == 0
    os.close(user)
    assert b"BSD-3-Clause" in shown
    assert accepted_path().exists()
