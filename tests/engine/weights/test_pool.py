"""A model is loaded when it is first asked for, and only once."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from huggingface_hub import constants

from engine.backends.blip import BlipCaptioner
from engine.errors import DeviceError, ModelError, NetworkError
from engine.hub.access import HubAccess
from engine.schema import Task
from engine.weights.catalogue import ModelSpec, Origin, resolve
from engine.weights.fetch import fetch
from engine.weights.pool import ModelPool
from tests.hub_server.repository import repository
from tests.hub_server.server import serve
from tests.models import tiny_blip


@pytest.fixture
def spec(tmp_path: Path) -> ModelSpec:
    return resolve(Task.CAPTION, str(tiny_blip(tmp_path / "blip")))


def test_a_model_is_loaded_once(spec: ModelSpec) -> None:
    pool = ModelPool("cpu")
    loaded = pool.get(spec)
    assert isinstance(loaded.backend, BlipCaptioner)
    assert pool.get(replace(spec)) is loaded


def test_threads_that_ask_together_get_the_same_model(spec: ModelSpec) -> None:
    pool = ModelPool("cpu")
    together = threading.Barrier(4)
    got = []

    def ask() -> None:
        together.wait()
        got.append(pool.get(spec).backend)

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(got) == 4
    assert len({id(backend) for backend in got}) == 1


def test_a_closed_pool_has_let_go_and_loads_anew(spec: ModelSpec) -> None:
    pool = ModelPool("cpu")
    loaded = pool.get(spec)
    pool.close()
    assert pool.get(spec) is not loaded


def test_a_model_that_failed_is_tried_again(spec: ModelSpec, tmp_path: Path) -> None:
    pool = ModelPool("cpu")
    weights = tmp_path / "blip" / "model.safetensors"
    weights.rename(tmp_path / "aside")
    with pytest.raises(ModelError, match="missing"):
        pool.get(spec)
    (tmp_path / "aside").rename(weights)
    assert pool.get(spec)


def test_an_adapter_reaches_the_backend(spec: ModelSpec) -> None:
    with pytest.raises(ModelError, match="takes no adapter"):
        ModelPool("cpu").get(spec, "an adapter")


def test_a_backend_without_files_asks_for_no_device() -> None:
    pool = ModelPool("a device that is not there")
    assert pool.get(resolve(Task.DRAW, "stickers")).backend


def test_a_device_that_is_not_there_is_told_when_it_is_needed(spec: ModelSpec) -> None:
    pool = ModelPool("a device that is not there")
    with pytest.raises(DeviceError):
        pool.get(spec)


def test_a_model_of_the_hub_is_recognised_once_it_is_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("VIGNETTE_LOG_DIR", str(tmp_path))
    spec = resolve(Task.CAPTION, "someone/tiny-blip")
    assert spec.origin is Origin.HUB
    with pytest.raises(NetworkError, match="stay offline"):
        ModelPool("cpu", is_offline=True).get(spec)
    served = repository(spec.source, tiny_blip(tmp_path / "served"))
    with serve(served) as hub:
        fetch(spec.source, access=HubAccess(endpoint=hub.address))
    loaded = ModelPool("cpu", is_offline=True).get(spec)
    assert isinstance(loaded.backend, BlipCaptioner)
    assert loaded.revision == served.commit
    with pytest.raises(ModelError, match="cannot be used for stories"):
        ModelPool("cpu", is_offline=True).get(resolve(Task.STORY, spec.source))


def test_the_starter_captioner_ships_where_the_catalogue_says() -> None:
    """Its folder is below `resources`; it is loaded without any network."""
    assert isinstance(
        ModelPool("cpu", is_offline=True).get(resolve(Task.CAPTION)).backend, BlipCaptioner
    )
