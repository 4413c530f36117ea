"""Which models there are and which do the work: `list`, `info`, `use`, `add`, `forget`."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.schema import Task
from engine.settings import load_saved_settings, save_changes
from tests.engine.commands.conftest import Vignette
from tests.engine.commands.models.conftest import NAME, objects, row
from tests.hub_server.repository import hub_file, repository
from tests.hub_server.server import HubServer


def test_every_model_is_listed_with_what_is_known_of_it(vignette: Vignette) -> None:
    ran = vignette("models", "list", "--json")
    assert (ran.status, ran.err) == (0, "")
    found = {line["name"]: line for line in objects(ran)}
    starter, blip = found["starter"], found[NAME]
    assert (starter["is_whole"], starter["default_for"]) == (True, ["caption"])
    assert (blip["is_here"], blip["default_for"], blip["is_commercial"]) == (False, [], True)
    assert blip["fits"] is True
    assert "of memory and runs on" in blip["reason"]
    assert found["sd-turbo"]["fits"] is False
    table = vignette("models", "list").out
    assert all(name in table for name in found)
    assert "starter *" in table


def test_a_task_or_what_is_here_is_listed_alone(here: HubServer, vignette: Vignette) -> None:
    stories = objects(vignette("models", "list", "--task", "story", "--json"))
    assert stories
    assert all("story" in line["tasks"] for line in stories)
    names = [line["name"] for line in objects(vignette("models", "list", "--installed", "--json"))]
    assert names == ["starter", NAME, "rules", "espeak", "stickers"]
    assert vignette("models", "list", "--task", "ask", "--installed").out == "There is none.\n"


def test_all_that_is_known_of_a_model_is_told(vignette: Vignette) -> None:
    ran = vignette("models", "info", "smolvlm2-256m")
    assert (ran.status, ran.err) == (0, "")
    for told in ("caption, ask", "Apache-2.0", "https://", "about 1.0 GB", "in int8", "4 GB"):
        assert told in ran.out
    assert "CC-BY-NC-4.0: not for commercial use" in vignette("models", "info", "mms-tts-deu").out
    ran = vignette("models", "info", "nobody")
    assert (ran.status, ran.out) == (2, "")


def test_a_model_is_used_from_now_on(
    here: HubServer, vignette: Vignette, picture: Callable[[str], Path]
) -> None:
    ran = vignette("models", "use", NAME)
    assert (ran.status, ran.err) == (0, "")
    assert load_saved_settings().models.captioner == NAME
    assert row(vignette)["default_for"] == ["caption"]
    (line,) = vignette("caption", picture("a.png"), "--json").lines
    assert line["models"]["caption"].startswith(f"{NAME}@")
    vignette("models", "use", "starter")
    assert row(vignette)["default_for"] == []


def test_a_model_of_two_tasks_is_used_for_both_or_for_one(
    hub: HubServer, vignette: Vignette
) -> None:
    ran = vignette("models", "use", "smolvlm2-256m", "--task", "ask")
    assert "downloaded when it is first used" in ran.err
    assert load_saved_settings().models.by_task() == {Task.ASK: "smolvlm2-256m"}
    vignette("models", "use", "smolvlm2-256m")
    assert set(load_saved_settings().models.by_task()) == {Task.ASK, Task.CAPTION}
    ran = vignette("models", "use", "smolvlm2-256m", "--task", "story")
    assert (ran.status, ran.out) == (2, "")


def test_a_storyteller_comes_without_the_adapter_of_another(vignette: Vignette) -> None:
    save_changes(models={"storyteller": "qwen3-0.6b", "adapter": "my-lora"})
    vignette("models", "use", "smollm2-135m-instruct")
    models = load_saved_settings().models
    assert (models.storyteller, models.adapter) == ("smollm2-135m-instruct", "")


def test_what_the_environment_says_instead_is_told(
    vignette: Vignette, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VIGNETTE_MODELS_STORYTELLER", "qwen3-0.6b")
    ran = vignette("models", "use", "rules")
    assert ran.status == 0
    assert "But VIGNETTE_MODELS_STORYTELLER" in ran.err


def test_a_model_of_the_hub_is_added_and_forgotten(
    hub: HubServer, blip: Path, vignette: Vignette
) -> None:
    hub.repositories["someone/mine"] = repository("someone/mine", blip)
    ran = vignette("models", "add", "someone/mine", "--name", "mine")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out == "‘mine’ is on the list, for caption.\n"
    assert (row(vignette, "mine")["source"], row(vignette, "mine")["is_here"]) == (
        "someone/mine",
        False,
    )
    assert vignette("models", "download", "mine", "--accept-licence").status == 0
    assert row(vignette, "mine")["is_whole"] is True
    assert vignette("models", "forget", "mine").status == 0
    assert vignette("models", "info", "mine").status == 2
    assert row(vignette, "someone/mine")["is_whole"] is True, "its files stay"


def test_a_model_that_nothing_runs_is_not_added(
    hub: HubServer, blip: Path, vignette: Vignette
) -> None:
    strange = repository("someone/strange", blip)
    config = json.dumps({"model_type": "unheard-of", "architectures": ["UnheardOf"]})
    strange.files["config.json"] = hub_file("config.json", config.encode())
    hub.repositories["someone/strange"] = strange
    ran = vignette("models", "add", "someone/strange")
    assert (ran.status, ran.out) == (2, "")
    assert "which Vignette cannot run" in ran.err
    assert vignette("models", "forget", "someone/strange").status == 2
