"""How the next token is chosen: the pieces every decode loop of ours shares.

The rules themselves are transformers' own logits processors, put together in the order its
`generate` uses, so that a loop of ours gives the same tokens for the same options.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from engine.errors import BadOption

if TYPE_CHECKING:
    import torch
    from transformers import LogitsProcessorList


def processors(
    *,
    eos_ids: Sequence[int],
    prompt_length: int,
    temperature: float = 0.0,
    top_p: float | None = None,
    repetition_penalty: float = 1.0,
    no_repeat_ngram_size: int = 0,
    min_new_tokens: int = 0,
    device: torch.device | str = "cpu",
) -> LogitsProcessorList:
    """What is done to the scores of the next token before one is chosen.

    Call the list as `list(token_ids, scores)`: ids (batch, length) with the prompt, of
    `prompt_length` tokens, included; scores (batch, vocabulary) in float32.  `temperature` = 0
    is greedy and leaves `top_p` out.  Raises BadOption for a value out of range.
    """
    from transformers import generation

    _check(temperature, top_p, repetition_penalty, no_repeat_ngram_size, min_new_tokens)
    chain = generation.LogitsProcessorList()
    if repetition_penalty != 1.0:
        chain.append(generation.RepetitionPenaltyLogitsProcessor(float(repetition_penalty)))
    if no_repeat_ngram_size > 0:
        chain.append(generation.NoRepeatNGramLogitsProcessor(no_repeat_ngram_size))
    if min_new_tokens > 0:
        chain.append(
            generation.MinNewTokensLengthLogitsProcessor(
                prompt_length, min_new_tokens, list(eos_ids), device=str(device)
            )
        )
    if temperature > 0:
        if temperature != 1.0:
            chain.append(generation.TemperatureLogitsWarper(float(temperature)))
        if top_p is not None and top_p < 1.0:
            chain.append(generation.TopPLogitsWarper(float(top_p)))
    return chain


def generator(seed: int) -> torch.Generator:
    """A source of chance that gives the same draws for the same seed on every device."""
    import torch

    return torch.Generator(device="cpu").manual_seed(seed % 2**63)


def choose(scores: torch.Tensor, chance: torch.Generator | None = None) -> torch.Tensor:
    """The next token of each row of `scores` (batch, vocabulary) as ids (batch,).

    The best one, or, with `chance`, one drawn with the probability its score gives it.
    """
    import torch

    if chance is None:
        return scores.argmax(dim=-1)
    probabilities = torch.softmax(scores.float(), dim=-1).to(chance.device)
    return torch.multinomial(probabilities, 1, generator=chance).squeeze(1).to(scores.device)


def _check(
    temperature: float,
    top_p: float | None,
    repetition_penalty: float,
    no_repeat_ngram_size: int,
    min_new_tokens: int,
) -> None:
    """Raise BadOption for the first option that is out of range (or not a number)."""
    rules = (
        (temperature >= 0, "temperature", "0 or more", temperature),
        (top_p is None or 0 < top_p <= 1, "top-p", "above 0 and at most 1", top_p),
        (repetition_penalty > 0, "repetition penalty", "above 0", repetition_penalty),
        (no_repeat_ngram_size >= 0, "no-repeat size", "0 or more", no_repeat_ngram_size),
        (min_new_tokens >= 0, "least number of tokens", "0 or more", min_new_tokens),
    )
    for is_right, name, range_, value in rules:
        if not is_right:
            raise BadOption(f"The {name} must be {range_}, not {value}.", "Choose another value.")
