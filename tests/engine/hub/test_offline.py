"""Without a network all that is on the machine works; offline, no socket is opened at all."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from engine.resources import resources_dir

ROOT = Path(__file__).resolve().parents[3]
SAMPLE = resources_dir() / "samples" / "beach.jpg"
HUB_ID = "Salesforce/blip-image-captioning-base"
TOUCHED = 99

WATCHED = f"""
import os, socket, sys

def watch(event, arguments):
    if not event.startswith("socket."):
        return
    if event == "socket.__new__" and arguments[1] == getattr(socket, "AF_UNIX", None):
        return
    known = "socket.getaddrinfo", "socket.gethostbyname", "socket.__new__"
    if event in known or not is_unix(arguments[0]):
        os.write(2, f"{{event}} {{arguments[1:]}}".encode())
        os._exit({TOUCHED})  # nobody can catch it

def is_unix(one):
    return getattr(one, "family", None) == getattr(socket, "AF_UNIX", None)

sys.addaudithook(watch)
"""
"""Ends the process at the first touch of a socket or a name, in Python or below it."""

RUN = "from engine.cli import run; sys.exit(run(sys.argv[1:]))"


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    folders = {f"VIGNETTE_{kind}_DIR": str(tmp_path / kind) for kind in ("DATA", "CONFIG", "LOG")}
    kept = {name: value for name, value in os.environ.items() if not name.startswith("VIGNETTE_")}
    bare = {name: value for name, value in kept.items() if not name.startswith("HF_")}
    return {**bare, **folders, "HF_HOME": str(tmp_path / "hf"), "VIGNETTE_CACHE_DIR": str(tmp_path)}


def watched(code: str, *arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", WATCHED + code, *arguments],
        cwd=ROOT, env=environment, capture_output=True, text=True, input="hf_token\n",
    )  # fmt: skip


def told(output: str) -> dict[str, Any]:
    line = dict(json.loads(output))
    assert line["error"] is None
    assert Path(line.pop("audio")).stat().st_size > 1000
    line.pop("timings_s")
    return line


@pytest.mark.parametrize("switch", ["1", "0"])
def test_no_job_that_needs_no_network_touches_a_socket(
    switch: str, environment: dict[str, str], tmp_path: Path
) -> None:
    """Online neither: nobody is told that Vignette is used."""
    arguments = "tell", str(SAMPLE), "--length", "short", "--out", str(tmp_path), "--json"
    ran = watched(RUN, *arguments, **environment, VIGNETTE_OFFLINE=switch)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert told(ran.stdout)["caption"]


@pytest.mark.parametrize(
    ("switch", "arguments"),
    [
        ("VIGNETTE_OFFLINE", ["caption", "https://example.org/cat.png"]),
        ("HF_HUB_OFFLINE", ["caption", "https://example.org/cat.png"]),
        ("HF_HUB_OFFLINE", ["caption", str(SAMPLE), "--captioner", HUB_ID]),
        ("VIGNETTE_OFFLINE", ["evaluate", "scenes", "--captioner", HUB_ID, "--scenes", "1"]),
        ("VIGNETTE_OFFLINE", ["login"]),
    ],
)
def test_offline_what_needs_the_network_is_refused_before_a_socket(
    arguments: list[str], switch: str, environment: dict[str, str]
) -> None:
    ran = watched(RUN, *arguments, **environment, **{switch: "1"})
    assert ran.returncode == 1, ran.stderr
    assert "set to stay offline" in ran.stdout + ran.stderr
    assert "Traceback" not in ran.stderr


DOWNLOAD = """
from pathlib import Path
from engine.errors import NetworkError
from engine.hub.access import HubAccess
from engine.hub.network import connect
from engine.hub.network_log import usual_log
import huggingface_hub

connect(HubAccess(is_offline=True), usual_log())
for ask in (huggingface_hub.snapshot_download, huggingface_hub.HfApi().model_info):
    try:
        ask("someone/model")
    except NetworkError:
        continue
    sys.exit(1)
"""


def test_offline_huggingface_hub_touches_no_socket(environment: dict[str, str]) -> None:
    ran = watched(DOWNLOAD, **environment)
    assert (ran.returncode, ran.stderr) == (0, "")


@pytest.mark.parametrize(
    "code",
    [
        "socket.getaddrinfo('localhost', 80)",
        "socket.create_connection(('127.0.0.1', 9))",
        "socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(('127.0.0.1', 9))",
    ],
)
def test_the_watch_sees_sockets(code: str, environment: dict[str, str]) -> None:
    assert watched(code, **environment).returncode == TOUCHED


def test_the_watch_sees_what_is_asked_online(environment: dict[str, str]) -> None:
    ran = watched(RUN, "caption", "http://127.0.0.1:9/cat.png", **environment)
    assert ran.returncode == TOUCHED


@pytest.fixture
def without_network() -> list[str]:
    """What starts a program where there is no network, not even a loopback."""
    for options in ("-rn", "-n"):
        command = ["unshare", options, "--"]
        if (
            shutil.which("unshare")
            and not subprocess.run([*command, "true"], capture_output=True).returncode
        ):
            return command
    pytest.skip("this system lets nobody make a network namespace (unshare)")


def test_where_there_is_no_network_a_story_is_told_whatever_the_switch(
    without_network: list[str], environment: dict[str, str], tmp_path: Path
) -> None:
    look = [*without_network, sys.executable, "-c", "import socket; print(socket.if_nameindex())"]
    found = subprocess.run(look, capture_output=True, text=True, check=True).stdout
    assert "eth" not in found
    stories = []
    for switch in ("0", "1"):
        arguments = "tell", SAMPLE, "--length", "short", "--json", "--out", tmp_path / switch
        ran = subprocess.run(
            [*without_network, sys.executable, str(ROOT / "main.py"), *arguments],
            env={**environment, "VIGNETTE_OFFLINE": switch}, capture_output=True, text=True,
        )  # fmt: skip
        assert (ran.returncode, ran.stderr) == (0, "")
        stories.append(told(ran.stdout))
    assert stories[0] == stories[1]
    assert len(stories[0]["story"].split()) > 20
