"""Captions by models that look at pictures but cannot chat: GIT and Florence-2.

Each is asked in the one way it was trained for.  Wang et al., "GIT", 2022,
https://arxiv.org/abs/2205.14100; Xiao et al., "Florence-2", 2023, https://arxiv.org/abs/2311.06242
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from engine.backends.certainty import Certainty
from engine.backends.vision_decode import Written, confidence_in, settle, write
from engine.backends.vision_processor import load_processor
from engine.backends.vision_request import caption_rules, check_caption_options, most_new_tokens
from engine.backends.vision_words import shaped
from engine.errors import BadOption, ModelError
from engine.prompts import quoted
from engine.schema import Caption, CaptionOptions, CaptionRequest, CaptionStyle, Progress
from engine.weights.loading import load_pretrained

if TYPE_CHECKING:
    from PIL.Image import Image

    from engine.weights.devices import Device
    from engine.weights.spec import ModelSpec


class Manner(Protocol):
    """How one kind of model is asked for captions, and how its answers are read."""

    def inputs(self, pictures: Sequence[Image], options: CaptionOptions) -> Any:
        """The model's input, a row for each picture; raises BadOption."""

    def read(self, token_ids: list[int], options: CaptionOptions) -> str:
        """The text of a caption."""


@dataclass(frozen=True)
class GitManner:
    """GIT goes on from its first token, or from the words it is given."""

    processor: Any

    def inputs(self, pictures: Sequence[Image], options: CaptionOptions) -> Any:
        import torch

        words = self._prompt_ids(options)
        inputs = self.processor.image_processor(images=list(pictures), return_tensors="pt")
        inputs["input_ids"] = torch.tensor([words] * len(pictures))
        inputs["attention_mask"] = torch.ones_like(inputs["input_ids"])
        return inputs

    def read(self, token_ids: list[int], options: CaptionOptions) -> str:
        ids = [*self._prompt_ids(options)[1:], *token_ids]
        return str(self.processor.tokenizer.decode(ids, skip_special_tokens=True)).strip()

    def _prompt_ids(self, options: CaptionOptions) -> list[int]:
        tokenizer = self.processor.tokenizer
        words = tokenizer(quoted(options.prompt), add_special_tokens=False)["input_ids"]
        return [tokenizer.cls_token_id, *words]


@dataclass(frozen=True)
class FlorenceManner:
    """Florence-2 knows a few tasks by name; it answers the last with names and places of things."""

    processor: Any

    def inputs(self, pictures: Sequence[Image], options: CaptionOptions) -> Any:
        if options.prompt:
            raise BadOption(
                "Florence-2 cannot go on from words it is given.", "Leave the prompt out."
            )
        task = _FLORENCE_TASKS[options.style]
        return self.processor(
            text=[task] * len(pictures), images=list(pictures), return_tensors="pt"
        )

    def read(self, token_ids: list[int], options: CaptionOptions) -> str:
        tokenizer = self.processor.tokenizer
        text = str(tokenizer.decode(token_ids, skip_special_tokens=False))
        for mark in (tokenizer.bos_token, tokenizer.eos_token, tokenizer.pad_token):
            text = text.replace(mark, "")
        return ", ".join(part.strip() for part in _PLACES.split(text) if part.strip())


_PLACES = re.compile(r"(?:<loc_\d+>)+")
"""Where the thing named before is, in thousandths of the picture's sides."""

_FLORENCE_TASKS = {
    CaptionStyle.BRIEF: "<CAPTION>",
    CaptionStyle.ALT: "<CAPTION>",
    CaptionStyle.DETAILED: "<MORE_DETAILED_CAPTION>",
    CaptionStyle.OBJECTS: "<OD>",
}

_MANNERS: dict[str, type[GitManner] | type[FlorenceManner]] = {
    "git": GitManner,
    "florence2": FlorenceManner,
}
"""By the name of the kind of model in its settings."""


class VisionPrompt:
    """A `Captioner` that asks a model in the way it was trained for.

    It writes English.  GIT writes brief captions whatever the style.
    """

    def __init__(self, spec: ModelSpec, folder: Path, device: Device) -> None:
        """Check and load the model in `folder`; raises ModelError."""
        from transformers import AutoModelForImageTextToText

        self._certainty = Certainty.of(spec.settings)
        self._model = load_pretrained(AutoModelForImageTextToText, folder, device)
        kind = self._model.config.model_type
        if kind not in _MANNERS:
            raise ModelError(
                f"The model in ‘{folder}’ is a {kind}, which Vignette does not know how to ask.",
                f"Choose one of these: {', '.join(_MANNERS)}.",
            )
        processor = load_processor(folder, self._model.config)
        settle(self._model, processor.tokenizer)
        self._manner: Manner = _MANNERS[kind](processor)

    def run(self, request: CaptionRequest) -> Iterator[Progress | Caption]:
        """Yield `Progress` after each step, then the captions.

        Raises BadOption for an option out of range or one that this model cannot follow.
        """
        options = request.options
        check_caption_options(options)
        if not request.pictures:
            return
        yield Progress(0.0, "Looking at the picture")
        inputs = self._manner.inputs(request.pictures, options)
        inputs = inputs.to(self._model.device, self._model.dtype)
        rules = caption_rules(options, most_new_tokens(self._model, inputs, options.most_tokens))
        written: list[list[Written]] = [[] for _ in request.pictures]
        for count, step in enumerate(write(self._model, inputs, rules), 1):
            for text, token in zip(written, step, strict=True):
                text.extend([token] if token else [])
            yield Progress(count / rules.max_new_tokens)
        for index, tokens in enumerate(written):
            yield self._caption(index, tokens, options)

    def _caption(self, index: int, tokens: list[Written], options: CaptionOptions) -> Caption:
        text = self._manner.read([one.token_id for one in tokens], options)
        confidence, least = confidence_in(tokens)
        is_sure = self._certainty.is_sure(text, confidence, least)
        description = shaped(text, options.style, is_whole=tokens[-1].ends)
        return Caption(text, confidence, least, is_sure, description, index)
