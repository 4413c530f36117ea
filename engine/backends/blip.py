"""Captions by BLIP, from any folder that `BlipForConditionalGeneration` takes.

Li et al., "BLIP: Bootstrapping Language-Image Pre-training", 2022, https://arxiv.org/abs/2201.12086
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from engine.backends.blip_decoder import BlipDecoder
from engine.backends.blip_processors import read_processors
from engine.backends.blip_search import Decoding, Found, Search, beam_search, sample
from engine.backends.certainty import Certainty, confidences
from engine.backends.decoding import generator, processors
from engine.errors import BadOption
from engine.schema import Caption, CaptionOptions, CaptionRequest, Progress
from engine.weights.loading import load_pretrained

if TYPE_CHECKING:
    import torch
    from PIL.Image import Image

    from engine.weights.catalogue import ModelSpec
    from engine.weights.devices import Device

GPU_PICTURES = 16
"""Looked at together on a GPU, and prepared for it side by side."""


class BlipCaptioner:
    """A `Captioner` with our own decode loop; it gives the tokens `generate` gives."""

    def __init__(self, spec: ModelSpec, folder: Path, device: Device) -> None:
        """Check and load the model in `folder`; raises ModelError."""
        from transformers import BlipForConditionalGeneration

        self._certainty = Certainty.of(spec.settings)
        self._model = load_pretrained(BlipForConditionalGeneration, folder, device)
        self._tokenizer, self._processor = read_processors(folder)
        self._text = self._model.config.text_config
        side_px = self._model.config.vision_config.image_size
        self._size = {"height": side_px, "width": side_px}

    def run(self, request: CaptionRequest) -> Iterator[Progress | Caption]:
        """Yield `Progress` after each look at pictures and each token, then the captions.

        The same request gives the same captions.  Raises BadOption for an option out of range.
        """
        options = request.options
        _check(options)
        prompt = self._prompt_ids(options.prompt)
        if not request.pictures:
            return
        patches = []
        for start in range(0, len(request.pictures), self._at_once):
            patches.append(self._look(request.pictures[start : start + self._at_once]))
            yield Progress(0.0, "Looking at the picture")
        found = yield from self._search(patches, prompt, options)
        for index, each in enumerate(found):
            yield self._caption(index, prompt, each)

    @property
    def _at_once(self) -> int:
        """How many pictures are looked at together: on a processor, several save no time."""
        return 1 if self._model.device.type == "cpu" else GPU_PICTURES

    def _look(self, pictures: Sequence[Image]) -> torch.Tensor:
        """What the vision encoder sees in pictures of any size: (pictures, patches, width)."""
        import torch

        if len(pictures) == 1:
            pixels = self._prepare(pictures[0])
        else:
            with ThreadPoolExecutor(GPU_PICTURES) as pool:
                pixels = torch.cat(list(pool.map(self._prepare, pictures)))
        pixels = pixels.to(self._model.device, self._model.dtype)
        patches: torch.Tensor = self._model.vision_model(pixel_values=pixels)[0]
        return patches

    def _prepare(self, picture: Image) -> torch.Tensor:
        """The numbers that the vision encoder reads: (1, 3, height, width)."""
        prepared = self._processor(picture, size=self._size, return_tensors="pt")
        pixels: torch.Tensor = prepared["pixel_values"]
        return pixels

    def _search(
        self, patches: list[torch.Tensor], prompt: list[int], options: CaptionOptions
    ) -> Search:
        import torch

        device = self._model.device
        eos_id = self._text.sep_token_id
        decoding = Decoding(
            processors(
                eos_ids=[eos_id],
                prompt_length=len(prompt),
                temperature=0.0 if options.top_p is None else options.temperature,
                top_p=options.top_p,
                repetition_penalty=options.repetition_penalty,
                no_repeat_ngram_size=options.no_repeat_ngram_size,
                min_new_tokens=options.min_new_tokens,
                device=device,
            ),
            eos_id,
            # The last token is not read any more, so it needs no position.
            min(options.most_tokens, self._text.max_position_embeddings - len(prompt) + 1),
        )
        seen = torch.cat(patches)
        decoder = BlipDecoder(self._model.text_decoder, seen)
        prompt_ids = torch.tensor([prompt] * len(seen), device=device)
        if options.beams > 1:
            return beam_search(decoder, prompt_ids, decoding, options.beams)
        chance = None if options.top_p is None else generator(options.seed)
        return sample(decoder, prompt_ids, decoding, chance)

    def _prompt_ids(self, prompt: str) -> list[int]:
        """The token a caption begins with, and those of the prompt; raises BadOption."""
        words = self._tokenizer(prompt, add_special_tokens=False)["input_ids"] if prompt else []
        if len(words) + 1 > self._text.max_position_embeddings:
            raise BadOption("The prompt is too long for this captioner.", "Shorten the prompt.")
        return [self._text.bos_token_id, *words]

    def _caption(self, index: int, prompt: list[int], found: Found) -> Caption:
        ids = [*prompt[1:], *found.token_ids]
        text = self._tokenizer.decode(ids, skip_special_tokens=True).strip()
        confidence, least = confidences(found.log_probabilities)
        is_sure = self._certainty.is_sure(text, confidence, least)
        return Caption(text, confidence, least, is_sure, description=text, index=index)


def _check(options: CaptionOptions) -> None:
    """Raise BadOption for options of the search that are out of range or do not go together."""
    if options.beams < 1:
        raise BadOption(f"There must be 1 beam or more, not {options.beams}.", "Use 1 or more.")
    if options.beams > 1 and options.top_p is not None:
        raise BadOption("Beams and top-p cannot be used together.", "Choose one of them.")
    if options.top_p is not None and not options.temperature > 0:
        raise BadOption(
            f"Sampling needs a temperature above 0, not {options.temperature}.",
            "Use a temperature such as 1, or leave top-p out.",
        )
    if not max(1, options.min_new_tokens) <= options.most_tokens:
        raise BadOption(
            f"A caption cannot have at most {options.most_tokens} tokens.",
            f"Allow {max(1, options.min_new_tokens)} or more.",
        )
