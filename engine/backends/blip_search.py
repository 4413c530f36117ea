"""From scores to captions: one token after another, or several beams at a time.

Both searches are generators that yield `Progress` after each token and return what they found,
the tokens that transformers' `generate` gives for the same options.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from engine.backends.blip_beams import Beams
from engine.backends.blip_decoder import BlipDecoder
from engine.backends.decoding import choose
from engine.schema import Progress

if TYPE_CHECKING:
    import torch
    from transformers import LogitsProcessorList


@dataclass(frozen=True)
class Decoding:
    """How tokens are chosen: the `rules` that change scores, and when a caption ends."""

    rules: LogitsProcessorList
    eos_id: int
    max_new_tokens: int


@dataclass(frozen=True)
class Found:
    """The tokens after the prompt, the end token included, and the model's own log probability
    of each, before any rule changed its scores."""

    token_ids: tuple[int, ...]
    log_probabilities: tuple[float, ...]


Search: TypeAlias = Generator[Progress, None, list[Found]]


def sample(
    decoder: BlipDecoder,
    prompt_ids: torch.Tensor,
    decoding: Decoding,
    chance: torch.Generator | None = None,
) -> Search:
    """The best token each time or, with `chance`, a drawn one; `prompt_ids` (pictures, tokens)."""
    import torch

    token_ids, unread = prompt_ids, prompt_ids
    log_probabilities = torch.empty(len(prompt_ids), 0, device=prompt_ids.device)
    is_open = torch.ones(len(prompt_ids), dtype=torch.bool, device=prompt_ids.device)
    for count in range(1, decoding.max_new_tokens + 1):
        scores = decoder.step(unread)
        unread = choose(decoding.rules(token_ids, scores), chance)[:, None]
        token_ids = torch.cat((token_ids, unread), dim=1)
        new = scores.log_softmax(dim=-1).gather(1, unread)
        log_probabilities = torch.cat((log_probabilities, new), dim=1)
        is_open &= unread[:, 0] != decoding.eos_id
        yield Progress(count / decoding.max_new_tokens)
        if not is_open.any():
            break
    new_ids = token_ids[:, prompt_ids.shape[1] :]
    return [
        _found(ids, logs, decoding.eos_id)
        for ids, logs in zip(new_ids.tolist(), log_probabilities.tolist(), strict=True)
    ]


def beam_search(
    decoder: BlipDecoder, prompt_ids: torch.Tensor, decoding: Decoding, beam_count: int
) -> Search:
    """The best caption of `beam_count` beams for each row of `prompt_ids` (pictures, tokens)."""
    import torch

    beams = Beams(prompt_ids, beam_count, decoding.eos_id)
    scores = decoder.step(prompt_ids).repeat_interleave(beam_count, dim=0)
    rows = torch.arange(len(prompt_ids), device=prompt_ids.device)
    decoder.select(rows.repeat_interleave(beam_count))
    for count in range(1, decoding.max_new_tokens + 1):
        is_last = count == decoding.max_new_tokens
        rows = beams.grow(scores, decoding.rules(beams.token_ids, scores.log_softmax(-1)), is_last)
        yield Progress(count / decoding.max_new_tokens)
        if is_last or beams.are_settled:
            break
        decoder.select(rows)
        scores = decoder.step(beams.token_ids[:, -1:])
    return [_found(ids, logs, decoding.eos_id) for ids, logs in beams.best()]


def _found(token_ids: list[int], log_probabilities: list[float], eos_id: int) -> Found:
    """What stands up to the first end token, that one included."""
    length = token_ids.index(eos_id) + 1 if eos_id in token_ids else len(token_ids)
    return Found(tuple(token_ids[:length]), tuple(log_probabilities[:length]))
