"""Tokens pulled from a language model, against what transformers' own `generate` gives."""

from pathlib import Path
from typing import Any

import pytest
import torch

from engine.backends.language_decode import CHUNK_TOKENS, Decoding, PrefixCache, TokenSource
from engine.errors import BadOption
from engine.schema import Progress, Sampling
from tests.engine.backends.written import GREEDY, generated, load, prompt, pulled, source_of
from tests.language_models import KINDS, tiny_causal_lm


@pytest.fixture(scope="module", params=KINDS)
def model(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    return load(tiny_causal_lm(tmp_path_factory.mktemp(request.param), request.param))


@pytest.fixture(scope="module")
def qwen2(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return load(tiny_causal_lm(tmp_path_factory.mktemp("qwen2")))


@pytest.mark.parametrize("penalty", [1.0, 1.3])
@pytest.mark.parametrize("least", [0, 30])
def test_greedy_tokens_are_those_of_generate(model: Any, penalty: float, least: int) -> None:
    sampling = Sampling(temperature=0.0, repetition_penalty=penalty, min_new_tokens=least)
    for seed in range(3):
        ids = prompt(20, seed)
        expected = generated(
            model, ids, do_sample=False, repetition_penalty=penalty, min_new_tokens=least
        )
        assert pulled(source_of(model), ids, sampling) == expected


def test_drawn_tokens_are_those_of_generate(model: Any) -> None:
    sampling = Sampling(temperature=0.7, top_p=0.9, repetition_penalty=1.1)
    ids = prompt(20)
    with torch.random.fork_rng():
        torch.manual_seed(5)
        expected = generated(
            model, ids, do_sample=True, top_k=0, temperature=0.7, top_p=0.9, repetition_penalty=1.1
        )
    assert pulled(source_of(model), ids, sampling, seed=5) == expected


@pytest.mark.shared
@pytest.mark.parametrize("penalty", [1.0, 1.1])
def test_greedy_tokens_of_a_real_model_are_those_of_generate(
    shared_data: Path, penalty: float
) -> None:
    from transformers import AutoTokenizer

    folder = shared_data / "models/stories260K"
    model, tokenizer = load(folder), AutoTokenizer.from_pretrained(folder)
    ids = tokenizer("Once upon a time there was a dog on a beach.")["input_ids"]
    expected = generated(model, ids, count=200, do_sample=False, repetition_penalty=penalty)
    sampling = Sampling(temperature=0.0, repetition_penalty=penalty)
    assert pulled(source_of(model), ids, sampling, count=200) == expected
    assert tokenizer.decode(expected).count(". ") > 5


def test_the_seed_decides(qwen2: Any) -> None:
    source, ids = source_of(qwen2), prompt(20)
    hot = Sampling(temperature=1.5)
    first = pulled(source, ids, hot, seed=1)
    assert pulled(source, ids, hot, seed=1) == first
    assert pulled(source, ids, hot, seed=2) != first


def read_by(model: Any) -> list[int]:
    """How many tokens each forward pass from now on reads."""
    sizes: list[int] = []

    def note(_: Any, args: Any, kwargs: dict[str, Any]) -> None:
        sizes.append(kwargs["input_ids"].shape[1])

    model.register_forward_pre_hook(note, with_kwargs=True)
    return sizes


def test_a_known_beginning_is_not_read_again_and_changes_nothing(
    model: Any, tmp_path: Path
) -> None:
    system = prompt(300, seed=1)
    users = [prompt(30, seed) for seed in range(2, 5)]
    fresh = [pulled(source_of(model), system + user, shared=300) for user in users]
    source, sizes = source_of(model), read_by(model)
    for user, expected in zip(users, fresh, strict=True):
        assert pulled(source, system + user, shared=300) == expected
    assert sorted(sizes, reverse=True)[:5] == [256, 44, 30, 30, 30]


def test_a_stopped_story_spoils_nothing(qwen2: Any) -> None:
    system, user = prompt(50, seed=1), prompt(10, seed=2)
    expected = pulled(source_of(qwen2), system + user, shared=50)
    source = source_of(qwen2)
    for stop_after in (1, 2, 5):
        items = source.tokens(system + prompt(10, seed=3), 50, Decoding(GREEDY, 0, 40))
        for _ in range(stop_after):
            next(items)
        items.close()  # type: ignore[attr-defined]
    assert pulled(source, system + user, shared=50) == expected


def test_the_beginning_not_used_for_longest_is_forgotten() -> None:
    from transformers import DynamicCache

    cache = PrefixCache(size=2)
    cache.keep([1], DynamicCache())
    cache.keep([2], DynamicCache())
    assert cache.find([1]) is not None
    cache.keep([3], DynamicCache())
    assert cache.find([2]) is None
    assert cache.find([1]) is not None
    assert cache.find([3]) is not cache.find([3])
    assert cache.find([1, 2]) is None


def test_a_long_prompt_is_read_in_chunks_with_progress_between(qwen2: Any) -> None:
    items = source_of(qwen2).tokens(prompt(3 * CHUNK_TOKENS), 100, Decoding(GREEDY, 0, 1))
    fractions = [item.fraction for item in items if isinstance(item, Progress)]
    assert fractions == [100 / 768, 356 / 768, 612 / 768, 1.0]


def test_chunks_do_not_change_the_tokens(model: Any) -> None:
    ids = prompt(2 * CHUNK_TOKENS + 10)
    assert pulled(source_of(model), ids, count=20) == generated(
        model, ids, count=20, do_sample=False
    )


def test_there_are_no_more_tokens_than_asked_for(qwen2: Any) -> None:
    qwen2_source, sizes = TokenSource(qwen2, []), read_by(qwen2)
    assert len(pulled(qwen2_source, prompt(20), count=7)) == 7
    assert sizes == [20] + [1] * 6  # the last token is not read: nobody asks what follows it


def test_inference_mode_does_not_reach_the_caller(qwen2: Any) -> None:
    states = set()
    for _ in source_of(qwen2).tokens(prompt(600), 300, Decoding(GREEDY, 0, 5)):
        states.add((torch.is_inference_mode_enabled(), torch.is_grad_enabled()))
        assert torch.ones(1, requires_grad=True).add(1).requires_grad
    assert states == {(False, True)}


def test_the_callers_chance_is_left_alone(qwen2: Any) -> None:
    before = torch.get_rng_state()
    pulled(source_of(qwen2), prompt(20), Sampling(temperature=1.0))
    assert torch.equal(before, torch.get_rng_state())


def test_an_option_out_of_range_is_told(qwen2: Any) -> None:
    with pytest.raises(BadOption, match="top-p"):
        pulled(source_of(qwen2), prompt(5), Sampling(top_p=1.5))
