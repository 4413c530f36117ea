"""Answers about pictures by BLIP, from any folder that `BlipForQuestionAnswering` takes.

The question is read with the picture in view, and the answer, a word or a few, is written by a
decoder that sees the question.  Li et al., "BLIP", 2022, https://arxiv.org/abs/2201.12086
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from engine.backends.blip_decoder import BlipDecoder
from engine.backends.blip_processors import read_processors
from engine.backends.blip_search import Decoding, Search, sample
from engine.backends.certainty import confidences
from engine.backends.decoding import generator, processors
from engine.errors import BadOption, BadText
from engine.prompts import quoted
from engine.schema import Answer, AnswerText, AskOptions, AskRequest, Progress
from engine.weights.loading import load_pretrained

if TYPE_CHECKING:
    import torch
    from PIL.Image import Image

    from engine.weights.devices import Device
    from engine.weights.spec import ModelSpec


class BlipAnswerer:
    """An `Answerer` for single questions: what was asked before is not known to this model."""

    def __init__(self, spec: ModelSpec, folder: Path, device: Device) -> None:
        """Check and load the model in `folder`; raises ModelError."""
        from transformers import BlipForQuestionAnswering

        self._model = load_pretrained(BlipForQuestionAnswering, folder, device)
        self._tokenizer, self._processor = read_processors(folder)
        self._text = self._model.config.text_config
        side_px = self._model.config.vision_config.image_size
        self._size = {"height": side_px, "width": side_px}

    def run(self, request: AskRequest) -> Iterator[Progress | AnswerText | Answer]:
        """Yield `Progress` after each step, then the answer.

        Raises BadOption for an option out of range, BadText for a question that is empty or too
        long.
        """
        options = request.options
        if options.max_new_tokens < 1:
            raise BadOption(
                f"An answer cannot have at most {options.max_new_tokens} tokens.",
                "Allow 1 or more.",
            )
        question = self._question_ids(request.question)
        yield Progress(0.0, "Looking at the picture")
        (found,) = yield from self._search(self._read(request.picture, question), options)
        text = self._tokenizer.decode(found.token_ids, skip_special_tokens=True).strip()
        if text:
            yield AnswerText(text)
        yield Answer(text, *confidences(found.log_probabilities))

    def _question_ids(self, question: str) -> list[int]:
        words = quoted(question)
        if not words:
            raise BadText("There is no question.", "Write what you want to know about the picture.")
        ids: list[int] = self._tokenizer(words)["input_ids"]
        if len(ids) > self._text.max_position_embeddings:
            raise BadText("The question is too long for this model.", "Ask a shorter one.")
        return ids

    def _read(self, picture: Image, question: list[int]) -> torch.Tensor:
        """The question as it is understood with the picture in view: (1, tokens, width)."""
        import torch

        pixels = self._processor(picture, size=self._size, return_tensors="pt")["pixel_values"]
        pixels = pixels.to(self._model.device, self._model.dtype)
        understood: torch.Tensor = self._model.text_encoder(
            input_ids=torch.tensor([question], device=self._model.device),
            encoder_hidden_states=self._model.vision_model(pixel_values=pixels)[0],
        )[0]
        return understood

    def _search(self, understood: torch.Tensor, options: AskOptions) -> Search:
        import torch

        eos_id = self._text.sep_token_id
        decoding = Decoding(
            processors(
                eos_ids=[eos_id],
                prompt_length=1,
                temperature=options.temperature,
                top_p=options.top_p,
                repetition_penalty=options.repetition_penalty,
                device=self._model.device,
            ),
            eos_id,
            min(options.max_new_tokens, self._text.max_position_embeddings),
        )
        start = torch.tensor([[self._model.decoder_start_token_id]], device=self._model.device)
        chance = generator(options.seed) if options.temperature > 0 else None
        return sample(BlipDecoder(self._model.text_decoder, understood), start, decoding, chance)
