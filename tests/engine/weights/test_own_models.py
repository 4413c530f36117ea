"""What a user adds is recognised, kept, known by its name ever after, and forgotten when told."""

import json
from pathlib import Path
from typing import Any

import pytest

from engine.errors import ModelError, NetworkError
from engine.schema import Task
from engine.weights.catalogue import Origin, catalogue, find, resolve
from engine.weights.folder import WEIGHTS
from engine.weights.own_models import add, forget, own_models, own_models_path
from tests.models import tiny_blip

CHAT = {"model_type": "smolvlm", "architectures": ["SmolVLMForConditionalGeneration"]}


@pytest.fixture(autouse=True)
def _config_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VIGNETTE_CONFIG_DIR", str(tmp_path / "config"))


def hub(config: dict[str, Any]) -> Any:
    """A hub on which every model has this config."""
    return lambda hub_id: config


def no_hub(hub_id: str) -> dict[str, Any]:
    raise AssertionError(f"the hub was asked for {hub_id}")


def test_there_are_none_at_first() -> None:
    assert own_models() == ()
    assert not own_models_path().exists()


def test_a_folder_is_known_by_its_name_from_then_on(tmp_path: Path) -> None:
    folder = tiny_blip(tmp_path / "Garden birds")
    spec = add(str(folder), no_hub)
    assert (spec.name, spec.family, spec.origin) == ("Garden birds", "blip", Origin.FOLDER)
    assert own_models() == (spec,)
    assert catalogue()[-1] == spec
    assert resolve(Task.CAPTION, "garden BIRDS") == resolve(Task.CAPTION, str(folder)) == spec


def test_a_hub_id_is_recognised_from_its_config() -> None:
    spec = add(" someone/watcher ", hub(CHAT))
    assert (spec.origin, spec.source, spec.family) == (Origin.HUB, "someone/watcher", "vision_chat")
    assert spec.tasks == (Task.CAPTION, Task.ASK)
    assert resolve(Task.ASK, "Someone/Watcher") == spec
    with pytest.raises(ModelError, match="not for speech"):
        resolve(Task.SPEECH, "someone/watcher")


def test_a_model_may_be_given_a_name_and_added_again_under_another() -> None:
    add("someone/watcher", hub(CHAT), name="Watcher")
    add("other/watcher", hub(CHAT))
    add("someone/watcher", hub(CHAT), name="Hawk")
    assert [spec.name for spec in own_models()] == ["other/watcher", "Hawk"]
    assert find("watcher") is None


def test_a_name_that_is_taken_is_refused() -> None:
    add("someone/watcher", hub(CHAT), name="hawk")
    for name in ("starter", "Hawk"):
        with pytest.raises(ModelError, match=f"a model called ‘{name}’ already"):
            add("other/watcher", hub(CHAT), name=name)
    assert len(own_models()) == 1


def test_a_model_of_the_list_need_not_be_added() -> None:
    with pytest.raises(ModelError, match="in the list already"):
        add("Qwen/Qwen3-0.6B", no_hub)


def test_what_no_backend_runs_is_refused_with_the_reason() -> None:
    music = {"architectures": ["MusicgenForConditionalGeneration"]}
    with pytest.raises(ModelError, match="is a MusicgenForConditionalGeneration") as caught:
        add("someone/music", hub(music))
    assert caught.value.hint
    with pytest.raises(ModelError, match="code of its own"):
        add("someone/watcher", hub(CHAT | {"auto_map": {"AutoModel": "code.Model"}}))
    assert own_models() == ()


def test_an_unsafe_folder_is_refused(tmp_path: Path) -> None:
    folder = tiny_blip(tmp_path / "model")
    (folder / WEIGHTS).rename(folder / "pytorch_model.bin")
    with pytest.raises(ModelError, match="pickle"):
        add(str(folder), no_hub)
    assert own_models() == ()


@pytest.mark.parametrize("text", ["", "nothing", "/no/such/folder", "a/b/c"])
def test_a_text_that_names_no_model_is_a_sentence(text: str) -> None:
    with pytest.raises(ModelError, match="neither a folder nor"):
        add(text, no_hub)


def test_what_the_hub_says_of_the_network_comes_through() -> None:
    def unreachable(hub_id: str) -> dict[str, Any]:
        raise NetworkError("offline")

    with pytest.raises(NetworkError):
        add("someone/watcher", unreachable)


def test_a_model_is_forgotten_and_its_files_stay(tmp_path: Path) -> None:
    folder = tiny_blip(tmp_path / "birds")
    add(str(folder), no_hub)
    forget("Birds")
    assert own_models() == ()
    assert (folder / WEIGHTS).is_file()
    with pytest.raises(ModelError, match="added no model called ‘birds’"):
        forget("birds")


@pytest.mark.parametrize(
    "content",
    ["model = 3", "[[model]]\nname = 'x'", "=", "[[model]]\nname='x'\ntask='fly'\nfamily='blip'"],
)
def test_a_damaged_list_is_a_sentence(content: str) -> None:
    own_models_path().parent.mkdir(parents=True)
    own_models_path().write_text(content, encoding="utf-8")
    with pytest.raises(ModelError, match="cannot be read") as caught:
        own_models()
    assert "delete it" in caught.value.hint


def test_the_list_is_plain_enough_to_be_read(tmp_path: Path) -> None:
    add("someone/watcher", hub(CHAT))
    text = own_models_path().read_text(encoding="utf-8")
    assert 'hub = "someone/watcher"' in text
    assert json.dumps("vision_chat") in text
