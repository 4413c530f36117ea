"""Stories from a causal language model, such as Qwen2.5-Instruct or any other of its kind."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from engine.backends.language_adapter import merge_adapter
from engine.backends.language_decode import Decoding, TokenSource
from engine.backends.language_graph import recorded_steps
from engine.backends.language_prompt import encode_prompt
from engine.backends.language_text import TextSieve
from engine.backends.tokens import load_tokenizer
from engine.errors import BadOption, ModelError
from engine.schema import Length, Progress, StoryRequest, StoryText
from engine.weights.loading import load_pretrained

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

    from engine.weights.catalogue import ModelSpec
    from engine.weights.devices import Device

TOKENS_PER_WORD = 1.6
SLACK_TOKENS = 20
OVERRUN = 1.3
"""How far beyond what its length asks for a story may go to end its last sentence."""
DEFAULT_WINDOW = 2048
"""Tokens a model is taken to hold when its settings do not say."""


class LanguageStoryteller:
    """A `Storyteller` that runs a causal language model token by token."""

    def __init__(self, spec: ModelSpec, folder: Path, device: Device, adapter: str = "") -> None:
        """Load the model in `folder`, and the LoRA adapter folder `adapter` if one is named.

        Raises ModelError when either is missing, damaged, unsafe or of the wrong kind.
        """
        from transformers import AutoModelForCausalLM

        adapted = partial(merge_adapter, folder=Path(adapter).expanduser()) if adapter else None
        model = load_pretrained(AutoModelForCausalLM, folder, device, adapted)
        if getattr(model, "_is_stateful", False):
            raise ModelError(
                f"The model in ‘{folder}’ is a {model.config.model_type}, which remembers in a way "
                "that Vignette cannot go on from.",
                "Choose a language model with attention in all its layers, such as Qwen2.5.",
            )
        self._tokenizer = load_tokenizer(folder)
        self._window = _window(model, self._tokenizer)
        eos_ids = _eos_ids(model, self._tokenizer)
        self._source = TokenSource(model, eos_ids, recorded_steps(model))

    def run(self, request: StoryRequest) -> Iterator[Progress | StoryText]:
        """Yield `Progress` while the prompt is read, then the story in pieces, as it is written.

        The same request gives the same story.  Raises BadText for an empty caption, BadOption for
        an option out of range, ModelError when the model cannot hold the prompt.
        """
        sampling = request.sampling
        enough, most = _budget(request)
        prompt = encode_prompt(
            self._tokenizer, request, self._window - min(most, self._window // 2)
        )
        most = min(most - prompt.written, self._window - len(prompt.ids))
        if most < 1:
            return  # all there was room for is written already
        decoding = Decoding(sampling, request.options.seed, most)
        text = TextSieve(
            self._tokenizer,
            sampling.stop,
            None if enough is None else enough - prompt.written,
            before=prompt.ids if prompt.opening or prompt.written else (),
        )
        if prompt.opening:
            yield StoryText(prompt.opening)
        written = 0
        for item in self._source.tokens(prompt.ids, prompt.shared, decoding):
            if isinstance(item, Progress):
                yield item
                continue
            written += 1
            piece = text.feed(item)
            yield StoryText(piece) if piece else Progress(written / decoding.max_new_tokens)
            if text.has_ended:
                return
        rest = text.flush()
        if rest:
            yield StoryText(rest)


def token_budget(length: Length) -> int:
    """About how many tokens a story of this length takes."""
    return math.ceil(length.words * TOKENS_PER_WORD) + SLACK_TOKENS


def _budget(request: StoryRequest) -> tuple[int | None, int]:
    """After how many tokens the next sentence's end is the story's, and how many it may have."""
    most = request.sampling.max_new_tokens
    if most is None:
        enough = max(token_budget(request.options.length), request.sampling.min_new_tokens)
        return enough, int(enough * OVERRUN)
    if most < 1:
        raise BadOption(
            f"The largest number of tokens must be 1 or more, not {most}.", "Choose another value."
        )
    return None, most


def _window(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase) -> int:
    """How many tokens the model can hold, prompt and story together."""
    config = model.config.get_text_config()
    positions = getattr(config, "max_position_embeddings", None)
    if positions:
        return int(positions)
    return int(min(tokenizer.model_max_length, DEFAULT_WINDOW))


def _eos_ids(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase) -> list[int]:
    """The tokens that end a text: those of the model's settings and of its chat markup."""
    stated = model.generation_config.eos_token_id
    ids = stated if isinstance(stated, list) else [stated]
    return sorted({int(token) for token in (*ids, tokenizer.eos_token_id) if token is not None})
