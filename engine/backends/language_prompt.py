"""A story's prompt as token ids, short enough for the model, and how much of it is shared."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import TYPE_CHECKING, TypeAlias

from engine.errors import ModelError
from engine.prompts import build_opening, build_prompt, quoted
from engine.schema import StoryRequest

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

_Encode: TypeAlias = Callable[[StoryRequest], list[int]]


@dataclass(frozen=True)
class EncodedPrompt:
    """What the model reads before it writes."""

    ids: list[int]
    shared: int
    """How many of the first ids are the same for every picture."""
    opening: str = ""
    """The first words of the story where the model only carries on with them."""
    written: int = 0
    """How many of the last ids are of the story, which goes on behind them."""


def encode_prompt(
    tokenizer: PreTrainedTokenizerBase, request: StoryRequest, max_tokens: int
) -> EncodedPrompt:
    """The prompt for `request` in at most `max_tokens` tokens; a long caption is cut to fit.

    A model with a chat template is asked for the story, any other is given its first sentence.
    Raises ModelError when the prompt is too long even with the shortest caption, and as
    `build_prompt` does.
    """

    def encode(request: StoryRequest) -> list[int]:
        if tokenizer.chat_template:
            return _tokens(tokenizer, _chat(tokenizer, request), has_special=True)
        return _tokens(tokenizer, build_opening(request))

    request = _fitted(tokenizer, request, encode, max_tokens)
    ids = encode(request)
    stand_ins = [encode(replace(request, caption=caption)) for caption in ("a", "the")]
    shared = min(_common([ids, *stand_ins]), len(ids) - 1)
    if request.written:
        return _going_on(tokenizer, request.written, ids, shared)
    return EncodedPrompt(ids, shared, "" if tokenizer.chat_template else build_opening(request))


def _going_on(
    tokenizer: PreTrainedTokenizerBase, written: str, ids: list[int], shared: int
) -> EncodedPrompt:
    """The prompt `ids` and behind it what is written; without a chat it begins with the prompt."""
    if tokenizer.chat_template:
        story = _tokens(tokenizer, written, has_special=True)
        return EncodedPrompt([*ids, *story], shared, written=len(story))
    whole = _tokens(tokenizer, written)
    shared = min(shared, _common([ids, whole]))
    return EncodedPrompt(whole, shared, written=max(0, len(whole) - len(ids)))


def _chat(tokenizer: PreTrainedTokenizerBase, request: StoryRequest) -> str:
    """The conversation so far in the model's own markup."""
    from jinja2 import TemplateError

    prompt = build_prompt(request)
    system = {"role": "system", "content": prompt.system}
    user = {"role": "user", "content": prompt.user}
    try:
        return _render(tokenizer, [system, user])
    except TemplateError:  # the model knows no system message, as Gemma
        both = f"{prompt.system}\n\n{prompt.user}"
        return _render(tokenizer, [{"role": "user", "content": both}])


def _render(tokenizer: PreTrainedTokenizerBase, messages: list[dict[str, str]]) -> str:
    text = tokenizer.apply_chat_template(
        messages, add_generation_prompt=True, tokenize=False, enable_thinking=False
    )
    return str(text)


def _tokens(tokenizer: PreTrainedTokenizerBase, text: str, has_special: bool = False) -> list[int]:
    encoded = tokenizer(text, add_special_tokens=not has_special, return_attention_mask=False)
    return [int(token) for token in encoded["input_ids"]]


def _fitted(
    tokenizer: PreTrainedTokenizerBase, request: StoryRequest, encode: _Encode, max_tokens: int
) -> StoryRequest:
    """`request` with its caption cut behind a word so that the prompt fits."""
    caption = quoted(request.caption)
    excess = len(encode(request)) - max_tokens
    while excess > 0:
        kept = _tokens(tokenizer, caption, has_special=True)[:-excess]
        caption = str(tokenizer.decode(kept, skip_special_tokens=True)).rpartition(" ")[0]
        if not caption.strip():
            raise ModelError(
                "The storyteller can hold too little text for what it is to be told.",
                "Choose another storyteller, a shorter story, or fewer wishes.",
            )
        request = replace(request, caption=caption)
        excess = len(encode(request)) - max_tokens
    return request


def _common(sequences: Iterable[list[int]]) -> int:
    """How many items all the sequences have in common from the start."""
    return sum(
        1 for _ in takewhile(lambda items: len(set(items)) == 1, zip(*sequences, strict=False))
    )
