"""Speech written down by the models of the Moonshine family: small, quick, one language each.

https://arxiv.org/abs/2410.15608
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.audio.cutting import pieces
from engine.backends.tokens import Detokenizer, load_tokenizer
from engine.backends.transcribing import (
    Decoder,
    HeardToken,
    confidence,
    load_extractor,
    sound_for,
)
from engine.errors import BadOption
from engine.schema import Progress, TranscribeRequest, Transcript, TranscriptText
from engine.weights.loading import load_pretrained

if TYPE_CHECKING:
    from engine.schema import Samples
    from engine.weights.catalogue import ModelSpec
    from engine.weights.devices import Device

MOST_S = 29.0
"""The models were trained on up to thirty seconds, and can write no more tokens than that takes."""
LEAST_S = 0.1
TOKENS_PER_S = 6.5
"""More than this is a model that repeats itself, says the model card."""


class MoonshineTranscriber:
    """A `Transcriber` that hears as much at a time as there is, and writes no times."""

    def __init__(self, spec: ModelSpec, folder: Path, device: Device) -> None:
        """Load the model in `folder`; raises ModelError when it is not whole and safe.

        `tokens_per_s` in the settings of `spec` is for languages that take more than English.
        """
        from transformers import MoonshineForConditionalGeneration

        self._name = spec.name
        self._languages = spec.languages
        self._tokens_per_s = float(spec.settings.get("tokens_per_s", TOKENS_PER_S))
        self._extractor: Any = load_extractor(folder)
        self._tokenizer = load_tokenizer(folder)
        self._model: Any = load_pretrained(MoonshineForConditionalGeneration, folder, device)

    def run(self, request: TranscribeRequest) -> Iterator[Progress | TranscriptText | Transcript]:
        """Yield what is heard, token by token, and the whole `Transcript` at the end.

        Raises BadInput for what is no recording and BadOption for a language it does not know.
        """
        self._check_language(request.language)
        rate_hz = int(self._extractor.sampling_rate)
        sound = sound_for(request, rate_hz)
        heard: list[HeardToken] = []
        texts: list[str] = []
        for start, end in pieces(sound, rate_hz, MOST_S):
            if end - start < LEAST_S * rate_hz:
                continue
            if texts:
                yield TranscriptText(" ")
            tokens = yield from self._hear(sound[start:end], start / len(sound))
            heard += tokens
            ids = [token.id for token in tokens]
            texts.append(str(self._tokenizer.decode(ids, skip_special_tokens=True)).strip())
        text = " ".join(filter(None, texts))
        language = self._languages[0] if len(self._languages) == 1 else ""
        yield Transcript(text, language, confidence=confidence(heard))

    def _hear(
        self, sound: Samples, begun: float
    ) -> Generator[Progress | TranscriptText, None, list[HeardToken]]:
        """The tokens of a piece of the recording, with the one that ends them."""
        settings, config = self._model.generation_config, self._model.config
        decoder = Decoder(self._model, self._encode(sound), [config.decoder_start_token_id])
        length = int(len(sound) / self._extractor.sampling_rate * self._tokens_per_s)
        most = max(1, min(length, config.max_position_embeddings) - 1)
        eos = settings.eos_token_id
        words = Detokenizer(self._tokenizer)
        tokens = []
        for token in decoder.tokens(_unchanged, eos if isinstance(eos, list) else [eos], most):
            tokens.append(token)
            text = words.feed(token.id)
            yield TranscriptText(text) if text else Progress(begun, "Listening")
        rest = words.flush()
        if rest:
            yield TranscriptText(rest)
        return tokens

    def _encode(self, sound: Samples) -> Any:
        import torch

        inputs = self._extractor(
            sound, sampling_rate=self._extractor.sampling_rate, return_tensors="pt"
        )
        values = inputs.input_values.to(self._model.device, self._model.dtype)
        with torch.inference_mode():
            return self._model.get_encoder()(
                values, attention_mask=torch.ones_like(values, dtype=torch.long)
            )

    def _check_language(self, language: str) -> None:
        code = language.lower().split("-")[0]
        if code and self._languages and code not in self._languages:
            raise BadOption(
                f"The model ‘{self._name}’ does not know the language ‘{language}’.",
                "Choose a model for this language.",
            )


def _unchanged(ids: Any, scores: Any) -> Any:
    """The rules of a model that has none."""
    return scores
