"""Speech written down by the Whisper family: with times, in about a hundred languages.

https://arxiv.org/abs/2212.04356
"""

from __future__ import annotations

import zlib
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.backends.tokens import Detokenizer, load_tokenizer
from engine.backends.transcribing import (
    Decoder,
    HeardToken,
    confidence,
    load_extractor,
    sound_for,
)
from engine.backends.whisper_windows import TimedTokens, split
from engine.errors import BadOption, ModelError
from engine.schema import (
    Progress,
    TranscribeRequest,
    Transcript,
    TranscriptSegment,
    TranscriptText,
)
from engine.weights.loading import load_pretrained

if TYPE_CHECKING:
    import torch
    from transformers import LogitsProcessorList

    from engine.schema import Samples
    from engine.weights.catalogue import ModelSpec
    from engine.weights.devices import Device

NO_SPEECH_PROBABILITY = 0.6
LEAST_LOG_PROBABILITY = -1.0
"""A window is silent where the model says so and is unsure of the words; as in section 4.5."""
MOST_REPETITION = 2.4
TEMPERATURES = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
"""A text is doubtful that the model is unsure of, or that shrinks so much when it is compressed,
for it says the same over and over; then it is written anew, more at random; as there."""

_CODES = {"nb": "no", "fil": "tl", "cmn": "zh", "jv": "jw", "iw": "he"}
"""Languages that Whisper calls something else than a BCP 47 tag does."""
_TAGS = {"jw": "jv"}


class WhisperTranscriber:
    """A `Transcriber` that hears windows of thirty seconds and writes down each, token by token."""

    def __init__(self, spec: ModelSpec, folder: Path, device: Device) -> None:
        """Load the model in `folder`; raises ModelError when it is not whole and safe."""
        from transformers import WhisperForConditionalGeneration

        self._name = spec.name
        self._extractor: Any = load_extractor(folder)
        self._tokenizer = load_tokenizer(folder)
        self._model: Any = load_pretrained(WhisperForConditionalGeneration, folder, device)
        self._settings = self._model.generation_config
        if getattr(self._settings, "no_timestamps_token_id", None) is None:
            raise ModelError(
                f"The model ‘{spec.name}’ does not say which of its tokens are times.",
                "Get it again with its generation_config.json, or choose another model.",
            )
        encoder = self._model.get_encoder()
        self._frames_per_step = encoder.conv1.stride[0] * encoder.conv2.stride[0]
        self._window_frames = self._frames_per_step * self._model.config.max_source_positions
        self._frame_s = self._extractor.hop_length / self._extractor.sampling_rate
        self._first_time = self._settings.no_timestamps_token_id + 1
        self._languages: dict[str, int] = getattr(self._settings, "lang_to_id", None) or {}

    def run(self, request: TranscribeRequest) -> Iterator[Progress | TranscriptText | Transcript]:
        """Yield what is heard, token by token, and the whole `Transcript` at the end.

        Raises BadInput for what is no recording and BadOption for a language it does not know.
        """
        language = self._language_token(request.language)
        sound = sound_for(request, self._extractor.sampling_rate)
        features = self._features(sound)
        frames = features.shape[-1]
        heard: list[HeardToken] = []
        said: list[int] = []
        segments: list[TranscriptSegment] = []
        seek = 0
        while seek < frames:
            encoded = self._encode(features[:, seek : seek + self._window_frames])
            language = language or self._detect(encoded)
            tokens = yield from self._decode(encoded, self._prompt(language), seek / frames)
            window = min(self._window_frames, frames - seek)
            ids = [token.id for token in tokens if token.id != self._settings.eos_token_id]
            found, steps = split(ids, self._first_time, window // self._frames_per_step)
            heard += tokens
            said += [token for timed in found for token in timed.text_ids]
            segments += self._segments(found, seek * self._frame_s, frames * self._frame_s)
            # A window that was heard to its end ends where the sound does, not at a whole step.
            is_through = steps >= window // self._frames_per_step
            seek += window if is_through else steps * self._frames_per_step
        yield Transcript(self._text(said), self._tag(language), tuple(segments), confidence(heard))

    def _features(self, sound: Samples) -> torch.Tensor:
        """The spectrogram of the sound, shape (mels, frames), without any silence around it."""
        import torch

        if len(sound) < self._extractor.n_fft:
            return torch.empty(self._extractor.feature_size, 0)
        features = self._extractor(
            sound,
            sampling_rate=self._extractor.sampling_rate,
            padding="longest",
            truncation=False,
            return_tensors="pt",
        )
        spectrogram: torch.Tensor = features.input_features[0]
        return spectrogram

    def _encode(self, window: torch.Tensor) -> Any:
        import torch

        missing = self._window_frames - window.shape[-1]
        padded = torch.nn.functional.pad(window, (0, missing))[None]
        with torch.inference_mode():
            return self._model.get_encoder()(padded.to(self._model.device, self._model.dtype))

    def _decode(
        self, encoded: Any, prompt: list[int], begun: float
    ) -> Generator[Progress | TranscriptText, None, list[HeardToken]]:
        """The tokens of a window, with the one that ends them; none when there is no speech.

        What is written first is told as it comes.
        """
        tokens: list[HeardToken] = []
        for temperature in TEMPERATURES:
            decoder = Decoder(self._model, encoded, prompt)
            tokens = yield from self._write(decoder, prompt, temperature, begun)
            silence = float(decoder.prompt_scores[0].softmax(dim=-1)[self._first_time - 2])
            mean = float(np.mean([token.log_probability for token in tokens]))
            if silence > NO_SPEECH_PROBABILITY and mean < LEAST_LOG_PROBABILITY:
                return []
            said = [token.id for token in tokens if token.id < self._first_time]
            if not is_doubtful(self._text(said), mean):
                break
        return tokens

    def _write(
        self, decoder: Decoder, prompt: list[int], temperature: float, begun: float
    ) -> Generator[Progress | TranscriptText, None, list[HeardToken]]:
        most = self._model.config.max_target_positions - len(prompt)
        words = Detokenizer(self._tokenizer)
        tokens = []
        ends = [self._settings.eos_token_id]
        is_first = temperature == TEMPERATURES[0]
        for token in decoder.tokens(self._chain(len(prompt)), ends, most, temperature):
            tokens.append(token)
            text = words.feed(token.id) if is_first and token.id < self._first_time else ""
            yield TranscriptText(text) if text else Progress(begun, "Listening")
        return tokens

    def _chain(self, prompt_length: int) -> LogitsProcessorList:
        """What the model must not write, and its rules for times, in `generate`'s order."""
        from transformers import generation

        chain = generation.LogitsProcessorList()
        device = self._model.device
        if getattr(self._settings, "begin_suppress_tokens", None):
            chain.append(
                generation.SuppressTokensAtBeginLogitsProcessor(
                    self._settings.begin_suppress_tokens, prompt_length, device=device
                )
            )
        if getattr(self._settings, "suppress_tokens", None):
            chain.append(
                generation.SuppressTokensLogitsProcessor(
                    self._settings.suppress_tokens, device=device
                )
            )
        chain.append(generation.WhisperTimeStampLogitsProcessor(self._settings, prompt_length))
        return chain

    def _prompt(self, language: int) -> list[int]:
        """The tokens that ask for a transcript; models for English alone know no languages."""
        start = [self._settings.decoder_start_token_id]
        return [*start, language, self._settings.task_to_id["transcribe"]] if language else start

    def _detect(self, encoded: Any) -> int:
        """The token of the language that is likeliest spoken; 0 when the model knows but one."""
        if not self._is_multilingual:
            return 0
        start = [self._settings.decoder_start_token_id]
        scores = Decoder(self._model, encoded, start).prompt_scores[-1]
        return max(self._languages.values(), key=lambda token: float(scores[token]))

    def _language_token(self, language: str) -> int:
        """The token of a language (a BCP 47 tag); 0 where the model should find out."""
        code = language.lower().split("-")[0]
        code = _CODES.get(code, code)
        if not code or (code == "en" and not self._is_multilingual):
            return 0
        token = self._languages.get(f"<|{code}|>", 0) if self._is_multilingual else 0
        if not token:
            raise BadOption(
                f"The model ‘{self._name}’ does not know the language ‘{language}’.",
                "Let it find out the language by itself, or choose another model.",
            )
        return token

    @property
    def _is_multilingual(self) -> bool:
        return bool(getattr(self._settings, "is_multilingual", True) and self._languages)

    def _tag(self, token: int | None) -> str:
        if not self._is_multilingual:
            return "en"
        names = {number: name.strip("<|>") for name, number in self._languages.items()}
        code = names.get(token or 0, "")
        return _TAGS.get(code, code)

    def _text(self, ids: Sequence[int]) -> str:
        return str(self._tokenizer.decode(list(ids), skip_special_tokens=True)).strip()

    def _segments(
        self, found: list[TimedTokens], begun_s: float, end_s: float
    ) -> Iterator[TranscriptSegment]:
        """What was said in a window that began at `begun_s` of a recording of `end_s`."""
        step_s = self._frames_per_step * self._frame_s
        for timed in found:
            start, end = (
                begun_s + steps * step_s for steps in (timed.start_steps, timed.end_steps)
            )
            text = self._text(timed.text_ids)
            if text:
                yield TranscriptSegment(text, min(start, end_s), min(end, end_s))


def is_doubtful(text: str, mean_log_probability: float) -> bool:
    """Whether the model does not trust its words, or they go round in circles."""
    written = text.encode()
    repetition = len(written) / len(zlib.compress(written))
    return mean_log_probability < LEAST_LOG_PROBABILITY or repetition > MOST_REPETITION
