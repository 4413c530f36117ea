"""Which models' steps can be recorded, and what becomes of those that cannot."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from engine.backends.language_decode import Decoding
from engine.backends.language_fixed import FixedCache
from engine.backends.language_graph import CannotRecord, RecordedSteps, _watch, recorded_steps
from engine.schema import Progress
from tests.engine.backends.written import GREEDY, generated, load, prompt, pulled, source_of
from tests.language_models import tiny_causal_lm


@pytest.fixture
def qwen2(tmp_path: Path) -> Any:
    return load(tiny_causal_lm(tmp_path))


def tiny(kind: str, **options: Any) -> Any:
    from transformers import AutoConfig, AutoModelForCausalLM

    config = AutoConfig.for_model(
        kind,
        vocab_size=500,
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        initializer_range=0.3,
        bos_token_id=None,
        eos_token_id=0,
        pad_token_id=None,
        **options,
    )
    with torch.random.fork_rng():
        torch.manual_seed(0)
        return AutoModelForCausalLM.from_config(config).eval()


LOGGER = "engine.backends.language_graph"
DYNAMIC = {"rope_type": "dynamic", "factor": 2.0, "rope_theta": 1e4}


@pytest.mark.parametrize(
    ("kind", "options", "reason"),
    [
        ("mistral", {"sliding_window": 16}, "more than keys and values"),
        ("lfm2", {"layer_types": ["conv", "full_attention"]}, "more than keys and values"),
        ("mixtral", {"num_local_experts": 4}, "which of its experts work"),
        ("bloom", {}, "get_seq_length"),
        ("llama", {"rope_parameters": DYNAMIC}, "cannot be left to the device"),
    ],
)
def test_a_model_that_cannot_be_recorded_writes_what_it_would(
    kind: str, options: dict[str, Any], reason: str, caplog: pytest.LogCaptureFixture
) -> None:
    model = tiny(kind, **options)
    source = source_of(model, RecordedSteps(model))
    with caplog.at_level(logging.INFO, LOGGER):
        for seed in range(2):
            ids = prompt(20, seed)
            assert pulled(source, ids) == generated(model, ids, do_sample=False)
    told = [one.getMessage() for one in caplog.records if one.name == LOGGER]
    assert len(told) == 1
    assert reason in told[0]


def hooked(model: Any, hook: Callable[[dict[str, Any]], None]) -> None:
    """Have `hook` change how `model` is called with keys and values that never move."""

    def before(_: Any, args: Any, kwargs: dict[str, Any]) -> Any:
        if isinstance(kwargs.get("past_key_values"), FixedCache):
            hook(kwargs)
        return args, kwargs

    model.register_forward_pre_hook(before, with_kwargs=True)


def without_memory(_: Any) -> None:
    raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 MiB.")


def without_mask(kwargs: dict[str, Any]) -> None:
    kwargs["attention_mask"] = torch.zeros_like(kwargs["attention_mask"])


def at_the_beginning(kwargs: dict[str, Any]) -> None:
    kwargs["position_ids"] = torch.zeros_like(kwargs["position_ids"])


@pytest.mark.parametrize(
    ("hook", "reason"),
    [
        (without_memory, "OutOfMemoryError"),
        (without_mask, "of their spread"),
        (at_the_beginning, "of their spread"),
    ],
)
def test_a_step_that_fails_or_errs_is_not_used(
    qwen2: Any, hook: Any, reason: str, caplog: pytest.LogCaptureFixture
) -> None:
    hooked(qwen2, hook)
    source = source_of(qwen2, RecordedSteps(qwen2))
    ids = prompt(40)
    with caplog.at_level(logging.INFO, LOGGER):
        assert pulled(source, ids) == generated(qwen2, ids, do_sample=False)
    assert reason in caplog.text


def test_a_stopped_story_spoils_nothing(qwen2: Any) -> None:
    source = source_of(qwen2, RecordedSteps(qwen2))
    for stop_after in (1, 2, 9):
        items = source.tokens(prompt(30, seed=3), 10, Decoding(GREEDY, 0, 40))
        for _ in range(stop_after):
            next(items)
        items.close()  # type: ignore[attr-defined]
        ids = prompt(20, seed=stop_after)
        assert pulled(source, ids) == generated(qwen2, ids, do_sample=False)


def test_two_stories_at_once_do_not_mix(qwen2: Any) -> None:
    source = source_of(qwen2, RecordedSteps(qwen2))
    prompts = prompt(30, seed=1), prompt(20, seed=2)
    stories = [source.tokens(ids, 0, Decoding(GREEDY, 0, 40)) for ids in prompts]
    written: list[list[int]] = [[], []]
    for _ in range(60):
        for story, tokens in zip(stories, written, strict=True):
            item = next(story, None)
            if item is not None and not isinstance(item, Progress):
                tokens.append(item)
    assert written == [generated(qwen2, ids, do_sample=False) for ids in prompts]


def test_a_step_is_made_once_for_texts_of_about_a_size(qwen2: Any) -> None:
    steps = RecordedSteps(qwen2)
    source = source_of(qwen2, steps)
    pulled(source, prompt(20))
    first = steps._step
    pulled(source, prompt(400))
    assert steps._step is first is not None
    pulled(source, prompt(600))
    assert steps._step is not first
    assert steps._step is not None
    assert steps._step.capacity == 1024


def test_only_cuda_is_recorded(qwen2: Any) -> None:
    assert recorded_steps(qwen2) is None


@pytest.mark.parametrize(
    "work",
    [
        lambda x: x.sum().item(),
        lambda x: bool(x.sum() > 1),
        lambda x: x.nonzero(),
        lambda x: x[x > 1],
        lambda x: torch.unique(x),
        lambda x: x + torch.tensor([1.0]),
        lambda x: x.to("meta"),
    ],
)
def test_what_needs_the_program_is_seen(work: Callable[[torch.Tensor], object]) -> None:
    with torch.no_grad(), _watch(), pytest.raises(CannotRecord):
        work(torch.ones(4))


def test_what_the_device_can_do_alone_is_let_pass() -> None:
    places = torch.tensor([1, 0])
    with torch.no_grad(), _watch():
        x = torch.arange(4.0)
        x.index_copy_(0, places, x[places].double().float() * 2 + 1)
    assert x.tolist() == [1, 3, 2, 3]
