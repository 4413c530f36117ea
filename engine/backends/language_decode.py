"""Tokens pulled one at a time from a causal language model, with its keys and values kept.

What the model computed for the beginning of a prompt is kept and used again for the next prompt
that begins the same: the system message need not be read twice.
"""

from __future__ import annotations

import copy
from collections import OrderedDict
from collections.abc import Generator, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from engine.backends.decoding import choose, generator, processors
from engine.schema import Progress, Sampling

if TYPE_CHECKING:
    import torch
    from transformers import DynamicCache, PreTrainedModel

    from engine.backends.language_graph import RecordedSteps, Step

    _Prefilled: TypeAlias = "tuple[DynamicCache, torch.Tensor]"

CHUNK_TOKENS = 256
"""A prompt is read in pieces of this size, so that reading a long one can be stopped."""


@dataclass(frozen=True)
class Decoding:
    """How the tokens of one text are chosen, and how many there may be."""

    sampling: Sampling
    seed: int
    max_new_tokens: int


class PrefixCache:
    """Keys and values of the last few prompt beginnings; hands out copies, so none is spoilt."""

    def __init__(self, size: int = 2) -> None:
        self._size = size
        self._caches: OrderedDict[tuple[int, ...], DynamicCache] = OrderedDict()

    def keep(self, ids: Sequence[int], cache: DynamicCache) -> None:
        """Remember the state after `ids`; the one not used for longest is forgotten."""
        import torch

        with torch.inference_mode():
            self._caches[tuple(ids)] = copy.deepcopy(cache)
        while len(self._caches) > self._size:
            self._caches.popitem(last=False)

    def find(self, ids: Sequence[int]) -> DynamicCache | None:
        """A copy of the state after exactly `ids`, if it is known."""
        import torch

        cache = self._caches.get(tuple(ids))
        if cache is None:
            return None
        self._caches.move_to_end(tuple(ids))
        with torch.inference_mode():
            return copy.deepcopy(cache)


class TokenSource:
    """A causal language model from which tokens are pulled."""

    def __init__(
        self, model: PreTrainedModel, eos_ids: Sequence[int], recorded: RecordedSteps | None = None
    ) -> None:
        """A text ends with any of `eos_ids`; `recorded` are steps of the model that are faster."""
        self._model = model
        self._eos_ids = list(eos_ids)
        self._recorded = recorded
        self._prefixes = PrefixCache()

    def tokens(
        self, ids: Sequence[int], shared: int, decoding: Decoding
    ) -> Iterator[Progress | int]:
        """Progress while the prompt `ids` is read, then token ids until the model ends the text.

        The first `shared` ids, fewer than all, are remembered for the next prompt that begins
        with them.  Inference mode is entered for each step alone: it must not reach the caller,
        who runs between two steps.  Raises BadOption for sampling options out of range.
        """
        import torch

        sampling = decoding.sampling
        chain = processors(
            eos_ids=self._eos_ids,
            prompt_length=len(ids),
            temperature=sampling.temperature,
            top_p=sampling.top_p,
            repetition_penalty=sampling.repetition_penalty,
            min_new_tokens=sampling.min_new_tokens,
            device=self._model.device,
        )
        chance = generator(decoding.seed) if sampling.temperature > 0 else None
        cache, scores = yield from self._prefill(ids, shared)
        context = torch.tensor([list(ids)], device=self._model.device)
        with self._steps(cache, len(ids) + decoding.max_new_tokens) as step:
            for count in range(1, decoding.max_new_tokens + 1):
                with torch.inference_mode():
                    chosen = choose(chain(context, scores), chance)
                    context = torch.cat([context, chosen[:, None]], dim=1)
                token = int(chosen)
                if token in self._eos_ids:
                    return
                yield token
                if count < decoding.max_new_tokens:
                    scores = step(token)

    def _steps(self, cache: DynamicCache, size: int) -> AbstractContextManager[Step]:
        """How this text, of at most `size` tokens, goes on from the prompt in `cache`."""
        plain = partial(self._next, cache)
        if self._recorded is None:
            return nullcontext(plain)
        return self._recorded.lend(cache, size, plain)

    def _next(self, cache: DynamicCache, token: int) -> torch.Tensor:
        return self._forward([token], cache)

    def _prefill(self, ids: Sequence[int], shared: int) -> Generator[Progress, None, _Prefilled]:
        """Read the prompt; the chunks are the same whether its beginning is known or not."""
        from transformers import DynamicCache

        cache = self._prefixes.find(ids[:shared])
        known = 0 if cache is None else shared
        if cache is None:
            cache = DynamicCache(config=self._model.config)
        for start, end in _chunks(known, shared, len(ids)):
            scores = self._forward(ids[start:end], cache)
            if end == shared:
                self._prefixes.keep(ids[:shared], cache)
            yield Progress(end / len(ids), "Reading what to write about")
        return cache, scores

    def _forward(self, ids: Sequence[int], cache: DynamicCache) -> torch.Tensor:
        """The scores (1, vocabulary), in float32, of the token after `ids`; `cache` grows."""
        import torch

        device = self._model.device
        with torch.inference_mode():
            output = self._model(
                input_ids=torch.tensor([list(ids)], device=device),
                past_key_values=cache,
                use_cache=True,
                # The last position by its index: cut out as a slice (`logits_to_keep=1`) it is
                # not contiguous, and torch then copies the whole output layer to multiply by it.
                logits_to_keep=torch.tensor([-1], device=device),
            )
            scores: torch.Tensor = output.logits[:, -1].float()
            return scores


def _chunks(start: int, shared: int, end: int) -> Iterator[tuple[int, int]]:
    """The spans in which ids `start` to `end` are read; one of them ends at `shared`."""
    for first, last in ((start, shared), (max(start, shared), end)):
        for position in range(first, last, CHUNK_TOKENS):
            yield position, min(position + CHUNK_TOKENS, last)
