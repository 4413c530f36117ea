"""Models come from the hub when asked for, and only then; against a hub on the loopback."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from engine.errors import ModelError, NetworkError
from engine.hub.access import HubAccess
from engine.weights.fetch import fetch
from engine.weights.folder import check_folder
from tests.hub_server.repository import Repository, repository
from tests.hub_server.server import HubServer, serve
from tests.models import tiny_blip

HUB_ID = "someone/tiny-blip"


@pytest.fixture(autouse=True)
def _log_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VIGNETTE_LOG_DIR", str(tmp_path / "log"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tiny_blip(tmp_path / "model")


@pytest.fixture
def repo(folder: Path) -> Repository:
    return repository(HUB_ID, folder)


@pytest.fixture
def hub(repo: Repository) -> Iterator[HubServer]:
    with serve(repo) as server:
        yield server


@pytest.fixture
def access(hub: HubServer, tmp_path: Path) -> HubAccess:
    return HubAccess(endpoint=hub.address, cache_dir=tmp_path / "cache")


@pytest.fixture
def offline(tmp_path: Path) -> HubAccess:
    return HubAccess(cache_dir=tmp_path / "cache", is_offline=True)


def test_a_model_is_downloaded_whole_with_its_commit(
    folder: Path, repo: Repository, access: HubAccess
) -> None:
    snapshot = fetch(HUB_ID, access=access)
    assert snapshot.revision == repo.commit
    check_folder(snapshot.folder)
    for file in folder.iterdir():
        assert (snapshot.folder / file.name).read_bytes() == file.read_bytes()


def test_pickles_and_code_are_not_downloaded(
    hub: HubServer, repo: Repository, access: HubAccess
) -> None:
    repo.put("pytorch_model.bin", b"a pickle")
    repo.put("modeling.py", b"print('hello')")
    snapshot = fetch(HUB_ID, access=access)
    assert not [request for request in hub.requests if ".bin" in request or ".py" in request]
    assert {file.suffix for file in snapshot.folder.iterdir()} <= {".json", ".safetensors", ".txt"}


def test_what_is_here_is_used_without_asking_anybody(
    hub: HubServer, repo: Repository, access: HubAccess, offline: HubAccess
) -> None:
    first = fetch(HUB_ID, access=access)
    asked = len(hub.requests)
    assert fetch(HUB_ID, access=access) == first
    assert fetch(HUB_ID, access=offline) == first
    assert fetch(HUB_ID, repo.commit, offline) == first
    assert len(hub.requests) == asked


def test_half_a_download_is_completed(access: HubAccess) -> None:
    first = fetch(HUB_ID, access=access)
    (first.folder / "model.safetensors").unlink()
    (first.folder / "tokenizer.json").unlink()
    assert fetch(HUB_ID, access=access) == first
    assert (first.folder / "tokenizer.json").is_file()
    check_folder(first.folder)


def test_offline_what_can_be_used_is_used(access: HubAccess, offline: HubAccess) -> None:
    first = fetch(HUB_ID, access=access)
    (first.folder / "preprocessor_config.json").unlink()
    assert fetch(HUB_ID, access=offline) == first
    (first.folder / "model.safetensors").unlink()
    with pytest.raises(NetworkError, match="stay offline"):
        fetch(HUB_ID, access=offline)


def test_offline_nothing_is_asked_of_the_network(hub: HubServer, access: HubAccess) -> None:
    with pytest.raises(NetworkError, match="stay offline") as caught:
        fetch(HUB_ID, access=replace(access, is_offline=True))
    assert not hub.requests
    assert "built-in" in caught.value.hint


def test_a_hub_out_of_reach_is_a_sentence(tmp_path: Path) -> None:
    with serve() as hub:
        gone = HubAccess(endpoint=hub.address, cache_dir=tmp_path)
    with pytest.raises(NetworkError, match="accepts no connection"):
        fetch(HUB_ID, access=gone)


def test_a_model_that_is_not_there_is_a_sentence(access: HubAccess) -> None:
    with pytest.raises(ModelError, match="no model"):
        fetch("someone/else", access=access)
    with pytest.raises(ModelError, match="no such revision"):
        fetch(HUB_ID, "v9", access)


def test_a_model_with_a_pickle_alone_is_refused(repo: Repository, access: HubAccess) -> None:
    weights = repo.files.pop("model.safetensors")
    repo.put("pytorch_model.bin", weights.content)
    with pytest.raises(ModelError, match="does not come as safetensors"):
        fetch(HUB_ID, access=access)


@pytest.mark.parametrize("hub_id", ["some--one/tiny..blip", "../../etc"])
def test_a_name_that_cannot_be_one_is_a_sentence(access: HubAccess, hub_id: str) -> None:
    with pytest.raises(ModelError, match="no model"):
        fetch(hub_id, access=access)
