"""The shared pieces of token choice: the right rules, in generate's order, seeded."""

import math

import pytest
import torch

from engine.backends.decoding import choose, generator, processors
from engine.errors import BadOption

EOS = 3


def names(**options: object) -> list[str]:
    """The classes in the chain for `options`."""
    return [type(each).__name__ for each in processors(eos_ids=[EOS], prompt_length=2, **options)]


def test_without_options_the_scores_are_left_alone() -> None:
    assert names() == []


def test_rules_stand_in_the_order_generate_uses() -> None:
    every = names(
        temperature=0.5,
        top_p=0.9,
        repetition_penalty=1.3,
        no_repeat_ngram_size=2,
        min_new_tokens=4,
    )
    assert every == [
        "RepetitionPenaltyLogitsProcessor",
        "NoRepeatNGramLogitsProcessor",
        "MinNewTokensLengthLogitsProcessor",
        "TemperatureLogitsWarper",
        "TopPLogitsWarper",
    ]


def test_a_temperature_of_zero_is_greedy_whatever_top_p_says() -> None:
    assert names(temperature=0.0, top_p=0.5) == []


def test_the_end_is_forbidden_until_enough_tokens_stand() -> None:
    chain = processors(eos_ids=[EOS], prompt_length=2, min_new_tokens=2)
    scores = torch.zeros(1, 5)
    assert chain(torch.tensor([[0, 1, 2]]), scores)[0, EOS] == -math.inf
    assert chain(torch.tensor([[0, 1, 2, 2]]), scores)[0, EOS] == 0


def test_greedy_takes_the_best_of_each_row() -> None:
    assert choose(torch.tensor([[0.0, 2.0, 1.0], [5.0, 2.0, 1.0]])).tolist() == [1, 0]


def test_the_same_seed_draws_the_same_tokens() -> None:
    scores = torch.randn(64, 50, generator=torch.Generator().manual_seed(0))
    first = choose(scores, generator(7))
    assert torch.equal(first, choose(scores, generator(7)))
    assert not torch.equal(first, choose(scores, generator(8)))


def test_chance_follows_the_scores() -> None:
    scores = torch.tensor([[math.log(0.7), math.log(0.3), -math.inf]]).expand(4000, 3)
    share = torch.bincount(choose(scores, generator(0)), minlength=3) / 4000
    assert share[0] == pytest.approx(0.7, abs=0.03)
    assert share[2] == 0


@pytest.mark.parametrize("seed", [-1, 0, 2**70])
def test_any_whole_number_is_a_seed(seed: int) -> None:
    assert choose(torch.zeros(1, 4), generator(seed)).item() in range(4)


@pytest.mark.parametrize(
    ("options", "word"),
    [
        ({"temperature": -0.1}, "temperature"),
        ({"temperature": math.nan}, "temperature"),
        ({"top_p": 0.0}, "top-p"),
        ({"top_p": 1.5}, "top-p"),
        ({"repetition_penalty": 0.0}, "repetition penalty"),
        ({"no_repeat_ngram_size": -1}, "no-repeat"),
        ({"min_new_tokens": -1}, "least number"),
    ],
)
def test_an_option_out_of_range_is_named(options: dict[str, float], word: str) -> None:
    with pytest.raises(BadOption, match=word):
        processors(eos_ids=[EOS], prompt_length=1, **options)
