"""A job that names a model which is not here: downloaded as the settings say, its terms told."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.engine.commands.conftest import Vignette
from tests.engine.commands.models.conftest import NAME, WEIGHTS, fetched
from tests.engine.hub.keyrings import MemoryKeyring, using
from tests.hub_server.faults import Fault, Kind
from tests.hub_server.repository import Repository, repository
from tests.hub_server.server import HubServer
from tests.tiny_models.seeing import tiny_blip_vqa

Picture = Callable[[str], Path]
TERMS = "Licence BSD-3-Clause: commercial use is allowed"


class CountingKeyring(MemoryKeyring):
    """Counts how often it is asked."""

    asked = 0

    def get_password(self, service: str, username: str) -> str | None:
        self.asked += 1
        return super().get_password(service, username)


def test_terms_are_told_once_and_the_job_goes_on(
    hub: HubServer, vignette: Vignette, picture: Picture, tmp_path: Path
) -> None:
    ran = vignette("caption", picture("a.png"), "--captioner", NAME, "--json")
    assert ran.status == 0
    assert ran.lines[0]["models"]["caption"].startswith(f"{NAME}@")
    assert TERMS in ran.err
    assert ran.err.count("\n") == 1
    assert (tmp_path / "hub" / "models--Salesforce--blip-image-captioning-base").is_dir()
    noted = (tmp_path / ".log" / "network.jsonl").read_text().splitlines()
    assert any(f"{hub.address}/api/models/" in json.loads(line)["address"] for line in noted)
    asked = len(hub.requests)
    assert vignette("caption", "a.png", "--captioner", NAME, "--json").err == ""
    assert len(hub.requests) == asked


def test_terms_that_were_accepted_are_not_told(
    here: HubServer, vignette: Vignette, picture: Picture
) -> None:
    vignette("models", "remove", NAME)
    ran = vignette("caption", picture("a.png"), "--captioner", NAME, "--json")
    assert (ran.status, ran.err) == (0, "")


def test_offline_the_job_says_what_is_missing(
    hub: HubServer, vignette: Vignette, picture: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VIGNETTE_OFFLINE", "1")
    ran = vignette("caption", picture("a.png"), "--captioner", NAME)
    assert ran.status == 1
    assert "is not on this machine, and Vignette is set to stay offline" in ran.err
    assert hub.requests == []


def test_a_download_that_fails_goes_on_with_the_next_job(
    hub: HubServer, repo: Repository, vignette: Vignette, picture: Picture
) -> None:
    hub.faults["api"] = [Fault(Kind.BROKEN)]
    ran = vignette("caption", picture("a.png"), "--captioner", NAME, "--json")
    assert ran.status == 1
    assert "is out of order: 500" in ran.lines[0]["error"]
    assert vignette("caption", "a.png", "--captioner", NAME, "--json").status == 0
    assert hub.sent_bytes[WEIGHTS] == len(repo.files[WEIGHTS].content)


def test_questions_and_recordings_wait_for_their_model(
    hub: HubServer, vignette: Vignette, picture: Picture, tmp_path: Path
) -> None:
    hub_id = "Salesforce/blip-vqa-base"
    hub.repositories[hub_id] = repository(hub_id, tiny_blip_vqa(tmp_path / "vqa"))
    ran = vignette("ask", picture("a.png"), "What is it?", "--model", "blip-vqa-base", "--json")
    assert ran.status == 0
    assert TERMS in ran.err
    assert json.loads(ran.out)["model"].startswith("blip-vqa-base@")


def test_the_keyring_is_asked_only_for_a_download(
    hub: HubServer, vignette: Vignette, picture: Picture
) -> None:
    keyring = CountingKeyring()
    with using(keyring):
        vignette("caption", picture("a.png"), "--json")
        assert keyring.asked == 0
        vignette("caption", "a.png", "--captioner", NAME, "--json")
        assert fetched(hub)
        asked = keyring.asked
        assert asked > 0
        vignette("caption", "a.png", "--captioner", NAME, "--json")
        assert keyring.asked == asked


def test_a_terminal_shows_how_far_it_is(
    hub: HubServer, vignette: Vignette, picture: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = picture("a.png")
    monkeypatch.setenv("FORCE_COLOR", "1")
    # Slow enough to be seen: the line is drawn ten times a second.
    monkeypatch.setenv("VIGNETTE_HUB_MAX_BYTES_PER_S", "300000")
    shown = vignette("caption", path, "--captioner", NAME).out
    assert "Downloading the model" in shown
