"""Tokens pulled one at a time from any model that looks at pictures and writes.

transformers' `generate` prepares everything as for itself (positions, masks, caches, what an
encoder saw, the rules that change scores) and hands it to a loop of the caller's: its
`custom_generate`.  Ours takes one step each time it is asked for one, so that a text is shown as
it is written and can be stopped between two tokens.  The tokens are those `generate` gives.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from engine.backends.certainty import confidences
from engine.backends.decoding import choose, generator, processors

if TYPE_CHECKING:
    import torch


@dataclass(frozen=True)
class Rules:
    """How tokens are chosen; `temperature` = 0 is greedy.

    A penalty of 1 and a size of 0 leave in force what the model's own settings say of them.
    """

    max_new_tokens: int
    min_new_tokens: int = 0
    temperature: float = 0.0
    top_p: float = 1.0
    repetition_penalty: float = 1.0
    no_repeat_ngram_size: int = 0
    seed: int = 0

    def check(self) -> None:
        """Raise BadOption for a value out of range."""
        processors(
            eos_ids=(),
            prompt_length=0,
            temperature=self.temperature,
            top_p=self.top_p,
            repetition_penalty=self.repetition_penalty,
            no_repeat_ngram_size=self.no_repeat_ngram_size,
        )

    def arguments(self) -> dict[str, Any]:
        """The rules as `generate` knows them."""
        is_drawn = self.temperature > 0
        named: dict[str, Any] = {
            "do_sample": is_drawn,
            "temperature": float(self.temperature) if is_drawn else 1.0,
            "top_p": float(self.top_p) if is_drawn else 1.0,
            "top_k": 0 if is_drawn else 50,  # 50 is its default, left alone where nothing is drawn
            "num_beams": 1,
            "early_stopping": False,
            "length_penalty": 1.0,
            "max_new_tokens": self.max_new_tokens,
        }
        if self.min_new_tokens:
            named["min_new_tokens"] = self.min_new_tokens
        if self.repetition_penalty != 1.0:
            named["repetition_penalty"] = float(self.repetition_penalty)
        if self.no_repeat_ngram_size:
            named["no_repeat_ngram_size"] = self.no_repeat_ngram_size
        return named


@dataclass(frozen=True)
class Written:
    """The next token of a text, and the model's own log probability of it, before any rule."""

    token_id: int
    log_probability: float
    ends: bool
    """Whether it is a token that ends the text."""
    is_forced: bool = False
    """Whether the rules left the model no choice."""


def confidence_in(tokens: Sequence[Written]) -> tuple[float, float]:
    """The mean and the least probability (0-1) of a text's tokens, those left out that were forced.

    There must be one or more.
    """
    chosen = [one for one in tokens if not one.is_forced] or tokens
    return confidences([one.log_probability for one in chosen])


def write(model: Any, inputs: Mapping[str, Any], rules: Rules) -> Iterator[list[Written | None]]:
    """After each step the next token of every text, None for a text that has ended.

    `inputs` are tensors on the model's device, as its processor makes them, a row for each text.
    Inference mode is entered for each step alone: it must not reach the caller.
    """
    import torch

    chance = generator(rules.seed) if rules.temperature > 0 else None
    with torch.inference_mode():
        writing = model.generate(**inputs, **rules.arguments(), custom_generate=_Writing)
    count = 0
    while writing.is_open.any() and count < rules.max_new_tokens:
        with torch.inference_mode():
            step = writing.step(chance)
        count += 1
        yield step


def settle(model: Any, tokenizer: Any) -> None:
    """Prepare a model that was loaded: what ends a text, and no lengths of its own.

    Some models come without settings for writing, and only their tokenizer knows what ends a
    turn of theirs.  Lengths would contradict the rules.
    """
    settings = model.generation_config
    settings.max_length = settings.min_length = None
    stated = settings.eos_token_id
    ids = stated if isinstance(stated, list) else [stated]
    settings.eos_token_id = sorted(
        {one for one in (*ids, tokenizer.eos_token_id) if one is not None}
    )
    if settings.pad_token_id is None:
        settings.pad_token_id = tokenizer.pad_token_id


class _Writing:
    """The state of texts that are being written, all that `generate` prepared for them."""

    def __init__(
        self,
        model: Any,
        input_ids: torch.Tensor,
        logits_processor: Any,
        stopping_criteria: Any,
        generation_config: Any,
        **state: Any,
    ) -> None:
        import torch

        self._model = model
        self._ids = input_ids
        self._rules = logits_processor
        self._eos = generation_config._eos_token_tensor
        self._state = state
        self._is_first = True
        self.is_open = torch.ones(len(input_ids), dtype=torch.bool, device=input_ids.device)

    def step(self, chance: torch.Generator | None) -> list[Written | None]:
        """Read what is unread and choose the next token of each text."""
        import torch

        logits = self._read()
        scores = self._rules(self._ids, logits)
        token_ids = choose(scores, chance)
        self._ids = torch.cat((self._ids, token_ids[:, None]), dim=1)
        logs = logits.log_softmax(dim=-1).gather(1, token_ids[:, None])[:, 0]
        ends = torch.zeros_like(self.is_open)
        if self._eos is not None:
            ends = torch.isin(token_ids, self._eos.to(token_ids.device))
        is_forced = scores.isfinite().sum(dim=-1) == 1
        columns = (token_ids.tolist(), logs.tolist(), ends.tolist(), is_forced.tolist())
        rows = zip(self.is_open.tolist(), *columns, strict=True)
        step = [Written(*row) if is_open else None for is_open, *row in rows]
        self.is_open = self.is_open & ~ends
        return step

    def _read(self) -> torch.Tensor:
        """The scores (texts, vocabulary), in float32, of the token that comes next."""
        use_cache = self._state["use_cache"]
        inputs = self._model.prepare_inputs_for_generation(
            self._ids,
            next_sequence_length=1 if use_cache and not self._is_first else None,
            is_first_iteration=self._is_first,
            **self._state,
        )
        output = self._model(**inputs, return_dict=True)
        self._is_first = False
        self._state = self._model._update_model_kwargs_for_generation(
            output, self._state, is_encoder_decoder=self._model.config.is_encoder_decoder
        )
        scores: torch.Tensor = output.logits[:, -1].float()
        return scores
