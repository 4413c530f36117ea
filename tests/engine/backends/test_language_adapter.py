"""LoRA adapters: merged into a language model, or refused."""

import json
from pathlib import Path
from typing import Any

import pytest
import torch

from engine.backends.language import LanguageStoryteller
from engine.backends.language_adapter import merge_adapter
from engine.errors import ModelError
from engine.schema import Sampling, StoryRequest, StoryText, Task
from engine.weights.catalogue import ModelSpec
from engine.weights.devices import Device
from tests.language_models import KINDS, tiny_causal_lm

IDS = torch.arange(5, 25)[None]


def load(folder: Path) -> Any:
    from transformers import AutoModelForCausalLM

    return AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()


def adapter(model_folder: Path, folder: Path, **options: Any) -> tuple[Path, torch.Tensor]:
    """Save a random adapter for a model; also the scores the model has with it."""
    from peft import LoraConfig, LoraModel, get_peft_model_state_dict
    from safetensors.torch import save_file

    torch.manual_seed(1)
    config = LoraConfig(
        **{"r": 4, "lora_alpha": 16, "target_modules": "all-linear"} | options,
        init_lora_weights=False,
    )
    model = LoraModel(load(model_folder), config, "default").eval()
    weights = get_peft_model_state_dict(model, save_embedding_layers=False)
    config.base_model_name_or_path = "Someone/tiny"
    config.save_pretrained(folder)
    save_file(
        {f"base_model.{name}": weight.contiguous() for name, weight in weights.items()},
        folder / "adapter_model.safetensors",
    )
    with torch.no_grad():
        return folder, model(IDS).logits


def edit(folder: Path, **changes: Any) -> None:
    path = folder / "adapter_config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | changes))


@pytest.fixture(scope="module", params=KINDS)
def base(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_causal_lm(tmp_path_factory.mktemp(request.param), request.param)


@pytest.fixture(scope="module")
def qwen2(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_causal_lm(tmp_path_factory.mktemp("qwen2"))


def test_a_merged_adapter_scores_as_peft_does(base: Path, tmp_path: Path) -> None:
    folder, expected = adapter(base, tmp_path, fan_in_fan_out="gpt2" in str(base))
    before = torch.get_rng_state()
    merged = merge_adapter(load(base), folder)
    assert torch.equal(torch.get_rng_state(), before)
    with torch.no_grad():
        torch.testing.assert_close(merged(IDS).logits, expected, rtol=1e-3, atol=1e-3)
        assert not torch.allclose(load(base)(IDS).logits, expected, atol=0.1)
    assert type(merged) is type(load(base))


def test_rank_stabilised_adapters_of_some_modules_work(qwen2: Path, tmp_path: Path) -> None:
    folder, expected = adapter(
        qwen2, tmp_path, target_modules=["q_proj", "v_proj"], use_rslora=True
    )
    with torch.no_grad():
        scores = merge_adapter(load(qwen2), folder)(IDS).logits
    torch.testing.assert_close(scores, expected, rtol=1e-3, atol=1e-3)


def test_a_storyteller_tells_otherwise_with_an_adapter(qwen2: Path, tmp_path: Path) -> None:
    folder, _ = adapter(qwen2, tmp_path)
    spec = ModelSpec("tiny", Task.STORY, "language")
    request = StoryRequest("a dog", sampling=Sampling(temperature=0.0, max_new_tokens=20))
    stories = [
        "".join(i.text for i in teller.run(request) if isinstance(i, StoryText))
        for teller in (
            LanguageStoryteller(spec, qwen2, Device()),
            LanguageStoryteller(spec, qwen2, Device(), adapter=str(folder)),
        )
    ]
    assert stories[0] != stories[1]


@pytest.mark.parametrize("changes", [{"hidden_size": 64}, {"num_hidden_layers": 3}])
def test_an_adapter_of_another_model_is_refused(
    qwen2: Path, tmp_path: Path, changes: dict[str, int]
) -> None:
    from transformers import Qwen2Config, Qwen2ForCausalLM

    folder, _ = adapter(qwen2, tmp_path, target_modules=["q_proj", "v_proj"])
    kept = ("vocab_size", "hidden_size", "intermediate_size", "num_hidden_layers")
    kept += ("num_attention_heads", "num_key_value_heads")
    config = load(qwen2).config.to_dict()
    other = Qwen2ForCausalLM(Qwen2Config(**{name: config[name] for name in kept} | changes))
    with pytest.raises(ModelError, match="does not fit this model: it was made for ‘Someone/tiny’"):
        merge_adapter(other, folder)


def test_an_adapter_of_another_kind_of_model_is_refused(qwen2: Path, tmp_path: Path) -> None:
    folder, _ = adapter(qwen2, tmp_path / "adapter", target_modules=["q_proj"])
    gpt2 = load(tiny_causal_lm(tmp_path / "gpt2", "gpt2"))
    with pytest.raises(ModelError, match="does not fit this model"):
        merge_adapter(gpt2, folder)


def test_a_pickled_adapter_is_refused(qwen2: Path, tmp_path: Path) -> None:
    folder, _ = adapter(qwen2, tmp_path)
    (folder / "adapter_model.safetensors").rename(folder / "adapter_model.bin")
    with pytest.raises(ModelError, match=r"\(\.bin, \.pt\) could run any program"):
        merge_adapter(load(qwen2), folder)


def test_a_damaged_adapter_is_refused(qwen2: Path, tmp_path: Path) -> None:
    folder, _ = adapter(qwen2, tmp_path)
    weights = folder / "adapter_model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-100])
    with pytest.raises(ModelError, match="damaged"):
        merge_adapter(load(qwen2), folder)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [("{", "damaged"), ("[]", "no LoRA but unknown"), ('{"peft_type": "IA3"}', "no LoRA but IA3")],
)
def test_settings_that_are_not_loras_are_refused(
    qwen2: Path, tmp_path: Path, text: str, complaint: str
) -> None:
    (tmp_path / "adapter_config.json").write_text(text)
    with pytest.raises(ModelError, match=complaint):
        merge_adapter(load(qwen2), tmp_path)


def test_a_folder_without_an_adapter_is_told(qwen2: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="holds no adapter"):
        merge_adapter(load(qwen2), tmp_path)


def test_settings_with_nonsense_values_are_refused(qwen2: Path, tmp_path: Path) -> None:
    folder, _ = adapter(qwen2, tmp_path)
    edit(folder, r=-1)
    with pytest.raises(ModelError, match="does not fit"):
        merge_adapter(load(qwen2), folder)


def test_settings_cannot_name_modules_to_import(qwen2: Path, tmp_path: Path) -> None:
    folder, expected = adapter(qwen2, tmp_path)
    edit(folder, megatron_core="no.such.module", megatron_config={"a": 1})
    with torch.no_grad():
        scores = merge_adapter(load(qwen2), folder)(IDS).logits
    torch.testing.assert_close(scores, expected, rtol=1e-3, atol=1e-3)
