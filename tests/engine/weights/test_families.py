"""A model's family is told from its config, without transformers; what we cannot run has none."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from engine.backends.registry import FAMILIES
from engine.errors import ModelError
from engine.schema import Task
from engine.weights.families import _CLASSES, VISION_CHAT, recognise_config
from engine.weights.folder import recognise, recognise_any
from tests.conftest import ROOT

KINDS = {
    "BlipForConditionalGeneration": "blip",
    "BlipForQuestionAnswering": "blip_vqa",
    "SmolVLMForConditionalGeneration": "vision_chat",
    "Qwen3VLForConditionalGeneration": "vision_chat",
    "LlavaForConditionalGeneration": "vision_chat",
    "GitForCausalLM": "vision_prompt",
    "Florence2ForConditionalGeneration": "vision_prompt",
    "Qwen3ForCausalLM": "language",
    "LlamaForCausalLM": "language",
    "GPT2LMHeadModel": "language",
    "VitsModel": "vits",
    "SpeechT5ForTextToSpeech": "waveform",
    "BarkModel": "waveform",
    "PocketTTSForConditionalGeneration": "waveform",
    "WhisperForConditionalGeneration": "whisper",
    "MoonshineForConditionalGeneration": "moonshine",
    "BertModel": "sentence_embedder",
    "SiglipModel": "picture_embedder",
    "CLIPModel": "picture_embedder",
}


@pytest.mark.parametrize("name", KINDS)
def test_a_class_has_its_family_and_the_family_its_tasks(name: str) -> None:
    found = recognise_config({"architectures": [name]})
    assert found is not None
    assert (found.family, found.tasks) == (KINDS[name], FAMILIES[KINDS[name]].tasks)


def test_each_family_that_is_recognised_has_a_backend() -> None:
    assert _CLASSES.keys() <= FAMILIES.keys()


@pytest.mark.parametrize(
    ("kind", "family"),
    [("whisper", "whisper"), ("smolvlm", "vision_chat"), ("git", "vision_prompt"), ("bert", None)],
)
def test_a_model_type_stands_in_where_no_class_is_named(kind: str, family: str | None) -> None:
    found = recognise_config({"model_type": kind})
    assert found is not None
    assert found.family == (family or "sentence_embedder")


@pytest.mark.parametrize(
    "config",
    [
        {},
        {"architectures": ["BertForMaskedLM"]},
        {"architectures": ["SpeechT5ForSpeechToText"]},
        {"architectures": ["MusicgenForConditionalGeneration"]},
        {"architectures": ["T5ForConditionalGeneration"]},
        {"architectures": "Qwen2ForCausalLM"},
        {"architectures": ["LlavaQwenForCausalLM"], "mm_vision_tower": "clip"},
        {"architectures": ["Phi4MultimodalForCausalLM"], "vision_config": {}},
    ],
)
def test_what_no_backend_runs_has_no_family(config: dict[str, object]) -> None:
    assert recognise_config(config) is None


def test_the_table_is_that_of_transformers() -> None:
    from transformers.models.auto.modeling_auto import (
        MODEL_FOR_IMAGE_TEXT_TO_TEXT_MAPPING_NAMES as THEIRS,
    )

    both = VISION_CHAT.keys() & THEIRS.keys()
    assert len(both) >= 30
    assert {kind: VISION_CHAT[kind] for kind in both} == {kind: THEIRS[kind] for kind in both}


def test_recognising_needs_neither_torch_nor_transformers(tmp_path: Path) -> None:
    write(tmp_path, architectures=["WhisperForConditionalGeneration"])
    code = (
        "import sys; from pathlib import Path; from engine.weights.folder import recognise_any;"
        f"print(recognise_any(Path({str(tmp_path)!r})).family);"
        "assert not {'torch', 'transformers'} & set(sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.stdout.strip(), done.stderr) == ("whisper", "")


def write(folder: Path, name: str = "config.json", **content: object) -> None:
    (folder / name).write_text(json.dumps(content), encoding="utf-8")


@pytest.mark.parametrize("name", ["tokenizer_config.json", "chat_template.json"])
def test_a_model_to_chat_with_captions_and_answers(tmp_path: Path, name: str) -> None:
    write(tmp_path, architectures=["SmolVLMForConditionalGeneration"])
    write(tmp_path, name, chat_template="{{ messages }}")
    assert recognise(tmp_path, Task.CAPTION) == recognise(tmp_path, Task.ASK) == "vision_chat"
    assert recognise_any(tmp_path).tasks == (Task.CAPTION, Task.ASK)


def test_a_model_without_a_chat_template_cannot_be_chatted_with(tmp_path: Path) -> None:
    write(tmp_path, architectures=["SmolVLMForConditionalGeneration"])
    with pytest.raises(ModelError, match="no chat template") as caught:
        recognise_any(tmp_path)
    assert "-Instruct" in caught.value.hint
    (tmp_path / "chat_template.jinja").write_text("{{ messages }}", encoding="utf-8")
    assert recognise_any(tmp_path).family == "vision_chat"


def test_what_cannot_be_run_is_refused_by_name_with_what_would_do(tmp_path: Path) -> None:
    write(tmp_path, architectures=["MusicgenForConditionalGeneration"])
    with pytest.raises(ModelError, match="is a MusicgenForConditionalGeneration, which") as caught:
        recognise_any(tmp_path)
    assert "SmolVLM2" in caught.value.hint


def test_a_folder_of_diffusers_is_told_from_an_empty_one(tmp_path: Path) -> None:
    write(tmp_path, "model_index.json", _class_name="StableDiffusionPipeline")
    with pytest.raises(ModelError, match="draws by diffusion"):
        recognise(tmp_path, Task.DRAW)
