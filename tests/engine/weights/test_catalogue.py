"""A name, a folder or a hub id becomes a model; anything else a sentence."""

import json
from pathlib import Path

import pytest

from engine.backends.registry import FAMILIES
from engine.errors import ModelError
from engine.schema import Task
from engine.weights.catalogue import Licence, Origin, catalogue, default, resolve

CLASSES = {
    "BlipForConditionalGeneration": (Task.CAPTION, "blip"),
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
        assert FAMILIES[spec.family].task is spec.task, spec.name
        assert spec.licence.is_commercial is not None, spec.name
        assert spec.about, spec.name
        assert (spec.origin is Origin.NONE) == (not spec.source), spec.name
        if spec.origin is Origin.HUB:
            assert spec.licence.link.startswith("https://"), spec.name


def test_names_are_unique() -> None:
    names = [spec.name for spec in catalogue()]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("task", Task)
def test_the_default_needs_no_download(task: Task) -> None:
    spec = default(task)
    assert spec == resolve(task) == resolve(task, "  ")
    assert spec.task is task
    assert spec.origin in (Origin.NONE, Origin.BUILT_IN)


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
        for name in (*CLASSES, "BertForMaskedLM", "BlipForQuestionAnswering")
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


@pytest.mark.parametrize("text", ["nothing-of-this-name", "a/b/c", "../nowhere", "mms-tts-"])
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
