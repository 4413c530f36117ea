"""A hub with a tiny captioner under a real one's name, and settings that name the hub."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from engine.settings import save_changes
from tests.engine.commands.conftest import Ran, Vignette
from tests.engine.hub.conftest import small_repository
from tests.engine.hub.keyrings import no_keyring
from tests.hub_server.repository import Repository, repository
from tests.hub_server.server import HubServer, serve
from tests.models import tiny_blip

NAME = "blip-image-captioning-base"
HUB_ID = "Salesforce/blip-image-captioning-base"
WEIGHTS = "model.safetensors"


@pytest.fixture(scope="session")
def blip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_blip(tmp_path_factory.mktemp("served") / "blip")


@pytest.fixture
def repo(blip: Path) -> Repository:
    return repository(HUB_ID, blip)


@pytest.fixture
def hub(repo: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    """Reached by the settings file alone; there is no token but what a test sets."""
    for name in ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "HF_ENDPOINT", "HF_HUB_OFFLINE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_TOKEN_PATH", str(tmp_path / "no-token"))
    with no_keyring(), serve(repo, small_repository("someone/other")) as server:
        save_changes(hub={"endpoint": server.address, "cache_dir": str(tmp_path / "hub")})
        yield server


@pytest.fixture
def here(hub: HubServer, vignette: Vignette) -> HubServer:
    """The hub, after the captioner was downloaded."""
    assert vignette("models", "download", NAME, "--accept-licence").status == 0
    return hub


def objects(ran: Ran) -> list[dict[str, Any]]:
    """What was printed for other programs."""
    return [json.loads(line) for line in ran.out.splitlines()]


def row(vignette: Vignette, name: str = NAME) -> dict[str, Any]:
    """What is known of a model."""
    (found,) = objects(vignette("models", "info", name, "--json"))
    return found


def fetched(hub: HubServer) -> list[str]:
    """The files that were asked for."""
    return [request for request in hub.requests if "/resolve/" in request]
