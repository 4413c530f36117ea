"""A name, a folder or a hub id becomes a model; anything else a sentence."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.backends.registry import FAMILIES
from engine.errors import ModelError
from engine.schema import Task
from engine.weights.catalogue import (
    Licence,
    Origin,
    _built_in,
    catalogue,
    default,
    find,
    has_default,
    offered,
    resolve,
)
from engine.weights.fitting import is_runnable
from engine.weights.pool import ModelPool
from tests.conftest import ROOT
from tests.models import tiny_blip

CLASSES = {
    "BlipForConditionalGeneration": (Task.CAPTION, "blip"),
    "BlipForQuestionAnswering": (Task.ASK, "blip_vqa"),
    "Qwen2ForCausalLM": (Task.STORY, "language"),
    "GPT2LMHeadModel": (Task.STORY, "language"),
    "VitsModel": (Task.SPEECH, "vits"),
}


def folder_of(tmp_path: Path, **config: object) -> str:
    folder = tmp_path / "a model"
    folder.mkdir()
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    return str(folder)


def test_every_model_has_a_backend_for_its_task_and_a_licence() -> None:
    for spec in catalogue():
        if is_runnable(spec):
            assert FAMILIES[spec.family].tasks == spec.tasks, spec.name
        assert spec.licence.is_commercial is not None, spec.name
        assert spec.about, spec.name
        assert (spec.origin is Origin.NONE) == (not spec.source), spec.name
        assert spec.title, spec.name
        assert spec.hardware, spec.name
        if spec.origin is Origin.HUB:
            assert spec.licence.link.startswith("https://"), spec.name
            assert spec.memory_bytes["float32"] == 2 * spec.memory_bytes["bfloat16"], spec.name


def test_every_task_has_a_model_that_runs() -> None:
    assert all(offered(task) for task in Task)


def test_a_model_that_no_backend_runs_is_listed_and_neither_offered_nor_run() -> None:
    spec = find("FLUX.1-schnell")
    assert spec is not None
    assert spec.is_gated
    assert spec in catalogue()
    assert spec not in offered(Task.DRAW)
    with pytest.raises(
        ModelError, match=r"‘FLUX.1 schnell’ is of a kind .* cannot run yet"
    ) as told:
        resolve(Task.DRAW, spec.name)
    assert "flux" not in told.value.hint
    assert "stickers" in told.value.hint


def test_a_model_of_two_tasks_is_one_model() -> None:
    spec = resolve(Task.ASK, "smolvlm2-256m")
    assert spec == resolve(Task.CAPTION, "HuggingFaceTB/SmolVLM2-256M-Video-Instruct")
    assert spec.tasks == (Task.CAPTION, Task.ASK)
    with pytest.raises(ModelError, match="is for captions, not for stories"):
        resolve(Task.STORY, spec.name)


def test_names_are_unique() -> None:
    names = [spec.name for spec in catalogue()]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("task", [task for task in Task if has_default(task)])
def test_the_default_needs_no_download(task: Task) -> None:
    spec = default(task)
    assert spec == resolve(task) == resolve(task, "  ")
    assert spec.task is task
    assert spec.origin in (Origin.NONE, Origin.BUILT_IN)


@pytest.mark.parametrize("task", [Task.ASK, Task.TRANSCRIBE, Task.EMBED])
def test_a_task_without_a_built_in_model_says_what_to_name(task: Task) -> None:
    with pytest.raises(ModelError, match="is built in") as caught:
        resolve(task)
    assert "owner/name" in caught.value.hint


@pytest.mark.parametrize("text", ["Qwen2.5-0.5B-Instruct", "Qwen/Qwen2.5-0.5B-Instruct"])
def test_a_model_is_known_by_its_name_and_by_its_hub_id(text: str) -> None:
    spec = resolve(Task.STORY, text)
    assert (spec.name, spec.family, spec.origin) == (
        "qwen2.5-0.5b-instruct",
        "language",
        Origin.HUB,
    )
    assert spec.source == "Qwen/Qwen2.5-0.5B-Instruct"


@pytest.mark.parametrize("text", ["mms-tts-deu", "facebook/mms-tts-deu"])
def test_an_mms_voice_is_known_for_any_language_code(text: str) -> None:
    spec = resolve(Task.SPEECH, text)
    assert (spec.name, spec.family, spec.source) == ("mms-tts-deu", "vits", "facebook/mms-tts-deu")
    assert spec.licence.link.endswith("/mms-tts-deu")
    assert spec.settings["language"] == "deu"


def test_a_hub_id_nobody_knows_has_no_family_yet() -> None:
    spec = resolve(Task.CAPTION, "someone/some-blip")
    assert (spec.origin, spec.source, spec.family) == (Origin.HUB, "someone/some-blip", "")
    assert spec.licence == Licence()


@pytest.mark.parametrize("name", CLASSES)
def test_a_folder_s_family_is_that_of_its_class(tmp_path: Path, name: str) -> None:
    folder = folder_of(tmp_path, architectures=[name])
    task, family = CLASSES[name]
    spec = resolve(task, folder)
    assert (spec.family, spec.origin, spec.source) == (family, Origin.FOLDER, folder)
    assert spec.name == "a model"


def test_a_folder_without_a_class_is_known_by_its_type(tmp_path: Path) -> None:
    assert resolve(Task.SPEECH, folder_of(tmp_path, model_type="vits")).family == "vits"


@pytest.mark.parametrize(
    ("task", "name"),
    [
        (task, name)
        for name in (*CLASSES, "BertForMaskedLM", "BlipForImageTextRetrieval")
        for task in Task
        if name not in CLASSES or CLASSES[name][0] is not task
    ],
)
def test_a_folder_of_the_wrong_class_is_refused_with_the_reason(
    tmp_path: Path, task: Task, name: str
) -> None:
    with pytest.raises(ModelError, match=f"is a {name}, which cannot be used") as caught:
        resolve(task, folder_of(tmp_path, architectures=[name]))
    assert "choose" in caught.value.hint


def test_a_folder_without_a_class_or_a_type_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="unknown model"):
        resolve(Task.CAPTION, folder_of(tmp_path))


@pytest.mark.parametrize(
    "text", ["nothing-of-this-name", "a/b/c", "../nowhere", "mms-tts-", "~nobody/x", "b" * 300]
)
def test_a_text_that_names_nothing_is_a_sentence_with_the_names_there_are(text: str) -> None:
    with pytest.raises(ModelError, match="no model called") as caught:
        resolve(Task.SPEECH, text)
    assert "espeak" in caught.value.hint


def test_a_model_for_something_else_is_a_sentence() -> None:
    with pytest.raises(ModelError, match="‘espeak’ is for speech, not for captions"):
        resolve(Task.CAPTION, "espeak")


@pytest.mark.parametrize(
    ("licence", "sentence"),
    [
        (Licence("MIT", is_commercial=True), "Licence MIT: commercial use is allowed."),
        (
            Licence("CC-BY-NC-4.0", is_commercial=False, note="name its makers"),
            "Licence CC-BY-NC-4.0: not for commercial use; name its makers.",
        ),
        (Licence(), "Licence unknown: find out whether you may use it commercially."),
    ],
)
def test_a_licence_is_told_in_plain_words(licence: Licence, sentence: str) -> None:
    assert licence.plain == sentence


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The resources of a package; returned is the folder of its models."""
    for module in ("catalogue", "entries", "pool"):
        monkeypatch.setattr(f"engine.weights.{module}.resources_dir", lambda: tmp_path)
    shutil.copy(ROOT / "resources" / "models.toml", tmp_path)
    models_dir = tmp_path / "models"
    models_dir.mkdir()
    _built_in.cache_clear()
    yield models_dir
    _built_in.cache_clear()


@pytest.mark.parametrize(
    "text", ["blip-image-captioning-base", "Salesforce/blip-image-captioning-base"]
)
def test_a_model_in_the_package_is_not_downloaded(package: Path, text: str) -> None:
    tiny_blip(package / "BLIP-image-captioning-base")
    spec = resolve(Task.CAPTION, text)
    assert spec in catalogue()
    assert (spec.origin, spec.licence.name) == (Origin.BUILT_IN, "BSD-3-Clause")
    assert ModelPool(is_offline=True).get(spec).backend


def test_a_voice_in_the_package_is_found_by_its_language(package: Path) -> None:
    (package / "mms-tts-deu").mkdir()
    spec = resolve(Task.SPEECH, "facebook/mms-tts-deu")
    assert (spec.origin, spec.source) == (Origin.BUILT_IN, "models/mms-tts-deu")
    assert resolve(Task.SPEECH, "mms-tts-fra").origin is Origin.HUB


def test_a_model_in_the_package_that_nobody_knows_goes_by_its_folder(package: Path) -> None:
    tiny_blip(package / "my captioner")
    spec = resolve(Task.CAPTION, "My Captioner")
    assert (spec.name, spec.family) == ("my captioner", "blip")
    assert ModelPool(is_offline=True).get(spec).backend
    with pytest.raises(ModelError, match="cannot be used for stories"):
        resolve(Task.STORY, "my captioner")
