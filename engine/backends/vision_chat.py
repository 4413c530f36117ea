"""Captions and answers by any model that looks at pictures and chats.

That is every model of transformers' `AutoModelForImageTextToText` that comes with a chat template:
SmolVLM, Qwen-VL, LLaVA and others.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, overload

from engine.backends.certainty import Certainty
from engine.backends.tokens import Detokenizer
from engine.backends.vision_decode import Rules, Written, confidence_in, settle, write
from engine.backends.vision_processor import chat_template, load_processor
from engine.backends.vision_request import (
    answer_rules,
    caption_rules,
    check_answer_options,
    check_caption_options,
    most_new_tokens,
    shrunk,
)
from engine.backends.vision_words import request_for, shaped
from engine.errors import BadText, ModelError
from engine.prompts import quoted
from engine.schema import (
    Answer,
    AnswerText,
    AskRequest,
    Caption,
    CaptionRequest,
    CaptionStyle,
    Progress,
)
from engine.weights.loading import load_pretrained

if TYPE_CHECKING:
    from PIL.Image import Image

    from engine.weights.devices import Device
    from engine.weights.spec import ModelSpec

_LOOKING = "Looking at the picture"


class VisionChat:
    """A `Captioner` and an `Answerer`, with our own decode loop.

    A setting `longest_side_px` makes larger pictures smaller before they are looked at: some models
    read a token for every few pixels.
    """

    def __init__(self, spec: ModelSpec, folder: Path, device: Device) -> None:
        """Check and load the model in `folder`; raises ModelError."""
        from transformers import AutoModelForImageTextToText

        self._certainty = Certainty.of(spec.settings)
        self._longest_side_px = int(spec.settings.get("longest_side_px", 0))
        self._model = load_pretrained(AutoModelForImageTextToText, folder, device)
        self._processor = load_processor(folder, self._model.config)
        self._template = chat_template(self._processor)
        if not self._template:
            raise ModelError(
                f"The model in ‘{folder}’ cannot chat: it has no chat template.",
                "Choose a model that was made to follow instructions.",
            )
        self._tokenizer = self._processor.tokenizer
        self._tokenizer.padding_side = "left"
        if self._tokenizer.pad_token is None:
            self._tokenizer.pad_token = self._tokenizer.eos_token
        settle(self._model, self._tokenizer)

    @overload
    def run(self, request: CaptionRequest) -> Iterator[Progress | Caption]: ...

    @overload
    def run(self, request: AskRequest) -> Iterator[Progress | AnswerText | Answer]: ...

    def run(
        self, request: CaptionRequest | AskRequest
    ) -> Iterator[Progress | Caption | AnswerText | Answer]:
        """Yield `Progress` after each step, and captions or an answer in pieces and whole.

        Raises BadOption for an option out of range, BadText for a question that is empty or too
        long.
        """
        return (
            self._captions(request)
            if isinstance(request, CaptionRequest)
            else self._answer(request)
        )

    def _captions(self, request: CaptionRequest) -> Iterator[Progress | Caption]:
        options = request.options
        check_caption_options(options)
        asked = request_for(options.style, options.language)
        if not request.pictures:
            return
        yield Progress(0.0, _LOOKING)
        opening = self._opening([_turn("user", asked, has_picture=True)])
        prompt = quoted(options.prompt)
        inputs = self._inputs([opening + prompt] * len(request.pictures), list(request.pictures))
        rules = caption_rules(options, most_new_tokens(self._model, inputs, options.most_tokens))
        written: list[list[Written]] = [[] for _ in request.pictures]
        for count, step in enumerate(write(self._model, inputs, rules), 1):
            for text, token in zip(written, step, strict=True):
                text.extend([token] if token else [])
            yield Progress(count / rules.max_new_tokens)
        for index, tokens in enumerate(written):
            yield self._caption(index, prompt, tokens, options.style)

    def _caption(
        self, index: int, prompt: str, tokens: list[Written], style: CaptionStyle
    ) -> Caption:
        ids = [one.token_id for one in tokens]
        text = (prompt + self._tokenizer.decode(ids, skip_special_tokens=True)).strip()
        confidence, least = confidence_in(tokens)
        return Caption(
            text,
            confidence,
            least,
            self._certainty.is_sure(text, confidence, least),
            description=shaped(text, style, is_whole=tokens[-1].ends),
            index=index,
        )

    def _answer(self, request: AskRequest) -> Iterator[Progress | AnswerText | Answer]:
        conversation = _conversation(request)
        check_answer_options(request.options)
        yield Progress(0.0, _LOOKING)
        inputs = self._inputs([self._opening(conversation)], [request.picture])
        most = most_new_tokens(self._model, inputs, request.options.max_new_tokens)
        rules = answer_rules(request.options, most)
        tokens: list[Written] = []
        text = yield from self._told(write(self._model, inputs, rules), tokens, rules)
        confidence, least = confidence_in(tokens)
        yield Answer(text.strip(), confidence, least)

    def _told(
        self, steps: Iterator[list[Written | None]], tokens: list[Written], rules: Rules
    ) -> Generator[Progress | AnswerText, None, str]:
        """Tell an answer as it is written and gather its `tokens`; returns the text."""
        detokenizer = Detokenizer(self._tokenizer)
        text = ""
        for (token,) in steps:
            assert token is not None, "a text that has ended is not asked for"
            tokens.append(token)
            piece = detokenizer.feed(token.token_id)
            piece = piece if text else piece.lstrip()
            text += piece
            yield AnswerText(piece) if piece else Progress(len(tokens) / rules.max_new_tokens)
        rest = detokenizer.flush()
        if rest.strip():
            yield AnswerText(rest)
        return text + rest

    def _opening(self, conversation: list[dict[str, Any]]) -> str:
        """The conversation in the model's own markup, up to where it is to answer."""
        return str(
            self._tokenizer.apply_chat_template(
                conversation,
                chat_template=self._template,
                add_generation_prompt=True,
                tokenize=False,
                enable_thinking=False,
            )
        )

    def _inputs(self, texts: list[str], pictures: list[Image]) -> Any:
        """The model's input for texts with one picture each, on its device."""
        bos = self._tokenizer.bos_token
        inputs = self._processor(
            text=texts,
            images=[[shrunk(picture, self._longest_side_px)] for picture in pictures],
            padding=len(texts) > 1,
            return_tensors="pt",
            **({"add_special_tokens": False} if bos and texts[0].startswith(bos) else {}),
        )
        return inputs.to(self._model.device, self._model.dtype)


def _turn(role: str, text: str, *, has_picture: bool = False) -> dict[str, Any]:
    content: list[dict[str, str]] = [{"type": "image"}] if has_picture else []
    return {"role": role, "content": [*content, {"type": "text", "text": text}]}


def _conversation(request: AskRequest) -> list[dict[str, Any]]:
    """The picture with the first question, and what was asked and answered since.

    What people wrote is data: without angle brackets it cannot spell a model's control tokens.
    """
    question = quoted(request.question)
    if not question:
        raise BadText("There is no question.", "Write what you want to know about the picture.")
    texts = []
    for turn in request.history:
        texts += [("user", quoted(turn.question)), ("assistant", quoted(turn.answer))]
    texts.append(("user", question))
    return [_turn(role, text, has_picture=index == 0) for index, (role, text) in enumerate(texts)]
