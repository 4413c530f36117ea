"""Steps over keys and values that never move, against transformers' own `generate`."""

from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import DynamicCache

from engine.backends.language_adapter import merge_adapter
from engine.backends.language_decode import CHUNK_TOKENS
from engine.backends.language_fixed import FixedStep
from engine.backends.language_graph import RecordedSteps
from engine.schema import Sampling
from engine.weights.devices import Device, DeviceKind
from engine.weights.quantisation import quantise
from tests.engine.backends.test_language_adapter import adapter
from tests.engine.backends.written import generated, load, prompt, pulled, source_of
from tests.language_models import KINDS, tiny_causal_lm


@pytest.fixture(scope="module", params=KINDS)
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_causal_lm(tmp_path_factory.mktemp(request.param), request.param)


class Counted(RecordedSteps):
    """Steps of which is known how many were lent, and not the plain ones instead."""

    lent = 0

    def _prepared(self, cache: Any, size: int) -> FixedStep | None:
        step = super()._prepared(cache, size)
        self.lent += step is not None
        return step


def filled(model: Any, size: int) -> DynamicCache:
    cache = DynamicCache(config=model.config)
    with torch.inference_mode():
        model(input_ids=torch.tensor([prompt(size)]), past_key_values=cache, use_cache=True)
    return cache


@pytest.mark.parametrize("penalty", [1.0, 1.3])
def test_greedy_tokens_of_stories_after_one_another_are_those_of_generate(
    folder: Path, penalty: float
) -> None:
    model = load(folder)
    steps = Counted(model)
    source = source_of(model, steps)
    sampling = Sampling(temperature=0.0, repetition_penalty=penalty, min_new_tokens=30)
    options = {"do_sample": False, "repetition_penalty": penalty, "min_new_tokens": 30}
    for seed, size in enumerate((20, 300, 7, 2 * CHUNK_TOKENS + 50)):
        ids = prompt(size, seed)
        assert pulled(source, ids, sampling) == generated(model, ids, **options)
    assert steps.lent == 4


def test_drawn_tokens_are_those_of_generate(folder: Path) -> None:
    model, ids = load(folder), prompt(20)
    steps = Counted(model)
    sampling = Sampling(temperature=0.7, top_p=0.9, repetition_penalty=1.1)
    with torch.random.fork_rng():
        torch.manual_seed(5)
        expected = generated(
            model, ids, do_sample=True, top_k=0, temperature=0.7, top_p=0.9, repetition_penalty=1.1
        )
    assert pulled(source_of(model, steps), ids, sampling, seed=5) == expected
    assert steps.lent == 1


def test_prompts_that_begin_the_same_stay_apart(folder: Path) -> None:
    model = load(folder)
    source = source_of(model, steps := Counted(model))
    system = prompt(100, seed=1)
    for seed in range(2, 6):
        ids = system + prompt(10 * seed, seed)
        assert pulled(source, ids, shared=100) == generated(model, ids, do_sample=False)
    assert steps.lent == 4


def test_an_adapter_has_its_say(folder: Path, tmp_path: Path) -> None:
    saved, _ = adapter(folder, tmp_path, fan_in_fan_out="gpt2" in str(folder))
    model, ids = merge_adapter(load(folder), saved), prompt(20)
    source = source_of(model, steps := Counted(model))
    written = pulled(source, ids)
    assert written == generated(model, ids, do_sample=False)
    assert written != generated(load(folder), ids, do_sample=False)
    assert steps.lent == 1


def test_weights_in_int8_as_gpus_have_them_give_the_tokens_they_give_without(folder: Path) -> None:
    model, ids = load(folder), prompt(20)
    quantise(model, Device(DeviceKind.CUDA, quantised="int8"))
    assert any("Int8" in type(layer).__name__ for layer in model.modules())
    source = source_of(model, steps := Counted(model))
    assert pulled(source, ids) == pulled(source_of(model), ids)
    assert steps.lent == 1


@pytest.mark.parametrize("kind", KINDS)
def test_a_window_may_run_full(kind: str, tmp_path: Path) -> None:
    model = load(tiny_causal_lm(tmp_path, kind, window=512))
    source = source_of(model, steps := Counted(model))
    sampling = Sampling(temperature=0.0, repetition_penalty=1.0, min_new_tokens=212)
    ids = prompt(300)
    expected = generated(model, ids, count=212, do_sample=False, min_new_tokens=212)
    assert pulled(source, ids, sampling, count=212) == expected
    assert len(expected) == 212
    assert steps.lent == 1


@pytest.mark.shared
def test_greedy_tokens_of_a_real_model_are_those_of_generate(shared_data: Path) -> None:
    from transformers import AutoTokenizer

    folder = shared_data / "models/stories260K"
    model, tokenizer = load(folder), AutoTokenizer.from_pretrained(folder)
    source = source_of(model, steps := Counted(model))
    sampling = Sampling(temperature=0.0, repetition_penalty=1.1)
    for animal in ("dog", "little red hen"):
        ids = tokenizer(f"Once upon a time there was a {animal} on a beach.")["input_ids"]
        expected = generated(model, ids, count=200, do_sample=False, repetition_penalty=1.1)
        assert pulled(source, ids, sampling, count=200) == expected
    assert steps.lent == 2


def test_nothing_is_left_of_the_text_before(folder: Path) -> None:
    model = load(folder)
    short, long = filled(model, 5), filled(model, 60)
    used = FixedStep(model, long, 64)
    for token in (3, 4, 5, 6):
        used(token)
    used.fill(short)
    fresh = FixedStep(model, short, 64)
    for token in (9, 8, 7):
        assert torch.equal(used(token), fresh(token))


def test_there_is_an_end_to_the_room(folder: Path) -> None:
    model = load(folder)
    step = FixedStep(model, filled(model, 62), 64)
    step(3)
    step(3)
    with pytest.raises(IndexError, match="64 tokens only"):
        step(3)
