"""Models come from the hub when asked for, and only then; against a hub on the loopback."""

from pathlib import Path

import pytest
from huggingface_hub import constants

from engine.errors import ModelError, NetworkError
from engine.weights.fetch import fetch
from engine.weights.folder import check_folder
from tests.engine.weights.hub import COMMIT, serve
from tests.models import tiny_blip

HUB_ID = "someone/tiny-blip"


@pytest.fixture(autouse=True)
def cache_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty place for downloads, instead of the user's own."""
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tiny_blip(tmp_path / "model")


def test_a_model_is_downloaded_whole_with_its_commit(folder: Path) -> None:
    with serve(HUB_ID, folder) as (address, _):
        snapshot = fetch(HUB_ID, endpoint=address)
    assert snapshot.revision == COMMIT
    check_folder(snapshot.folder)
    for file in folder.iterdir():
        assert (snapshot.folder / file.name).read_bytes() == file.read_bytes()


def test_pickles_and_code_are_not_downloaded(folder: Path) -> None:
    (folder / "pytorch_model.bin").write_bytes(b"a pickle")
    (folder / "modeling.py").write_text("print('hello')")
    with serve(HUB_ID, folder) as (address, requests):
        snapshot = fetch(HUB_ID, endpoint=address)
    assert not [request for request in requests if ".bin" in request or ".py" in request]
    assert {file.suffix for file in snapshot.folder.iterdir()} <= {".json", ".safetensors", ".txt"}


def test_what_is_here_is_used_without_asking_anybody(folder: Path) -> None:
    with serve(HUB_ID, folder) as (address, requests):
        first = fetch(HUB_ID, endpoint=address)
        asked = len(requests)
        assert fetch(HUB_ID, endpoint=address) == first
        assert fetch(HUB_ID, is_offline=True) == first
        assert fetch(HUB_ID, COMMIT, is_offline=True) == first
        assert len(requests) == asked


def test_half_a_download_is_completed(folder: Path) -> None:
    with serve(HUB_ID, folder) as (address, _):
        first = fetch(HUB_ID, endpoint=address)
        (first.folder / "model.safetensors").unlink()
        assert fetch(HUB_ID, endpoint=address) == first
    check_folder(first.folder)


def test_offline_nothing_is_asked_of_the_network(folder: Path) -> None:
    with serve(HUB_ID, folder) as (address, requests):
        with pytest.raises(NetworkError, match="stay offline") as caught:
            fetch(HUB_ID, is_offline=True, endpoint=address)
        assert not requests
    assert "built-in" in caught.value.hint


def test_a_hub_out_of_reach_is_a_sentence(folder: Path) -> None:
    with serve(HUB_ID, folder) as (address, _):
        pass
    with pytest.raises(NetworkError, match="could not be downloaded"):
        fetch(HUB_ID, endpoint=address)


@pytest.mark.parametrize(
    ("refusal", "words"),
    [("RepoNotFound", "no model"), ("RevisionNotFound", "no model"), ("GatedRepo", "let in")],
)
def test_a_model_that_may_not_be_had_is_a_sentence(folder: Path, refusal: str, words: str) -> None:
    with (
        serve(HUB_ID, folder, refusal) as (address, _),
        pytest.raises(ModelError, match=words) as caught,
    ):
        fetch(HUB_ID, endpoint=address)
    assert caught.value.hint


def test_a_model_with_a_pickle_alone_is_refused(folder: Path) -> None:
    (folder / "model.safetensors").rename(folder / "pytorch_model.bin")
    with (
        serve(HUB_ID, folder) as (address, _),
        pytest.raises(ModelError, match="does not come as safetensors"),
    ):
        fetch(HUB_ID, endpoint=address)


def test_a_name_that_cannot_be_one_is_a_sentence() -> None:
    with pytest.raises(ModelError, match="no model"):
        fetch("some--one/tiny..blip")
