"""What the families that write down speech share: the sound they are given, and their tokens.

Their models are encoder-decoders: the encoder hears a stretch of sound once, then the decoder
writes what was said, one token after the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.audio.resample import resampled
from engine.backends.decoding import choose, generator
from engine.errors import BadInput, ModelError

if TYPE_CHECKING:
    import torch
    from transformers import LogitsProcessorList, PreTrainedModel, SequenceFeatureExtractor

    from engine.schema import Samples, TranscribeRequest


@dataclass(frozen=True)
class HeardToken:
    """A token of a transcript, and the logarithm of the probability the model gave it."""

    id: int
    log_probability: float


class Decoder:
    """The decoder of a model whose encoder has heard a stretch of sound."""

    def __init__(self, model: PreTrainedModel, heard: Any, prompt: Sequence[int]) -> None:
        """Read the `prompt`; `heard` is what the encoder made of the sound."""
        self._model, self._heard, self._cache = model, heard, None
        self._ids = list(prompt)
        self.prompt_scores = self._forward(self._ids)
        """The scores after each token of the prompt, float32, shape (prompt, vocabulary)."""

    def tokens(
        self,
        chain: LogitsProcessorList,
        ends: Sequence[int],
        most: int,
        temperature: float = 0.0,
    ) -> Iterator[HeardToken]:
        """At most `most` tokens; the last one is one of `ends`, unless there are more.

        `chain` is applied to the scores of each; 0 is greedy.  Inference mode is entered for each
        step alone: it must not reach the caller, who runs between two steps.
        """
        import torch

        chance = generator(0) if temperature else None

        scores = self.prompt_scores[-1:]
        for count in range(1, most + 1):
            with torch.inference_mode():
                ids = torch.tensor([self._ids], device=scores.device)
                scores = chain(ids, scores)
                best = int(choose(scores / (temperature or 1.0), chance))
                known = torch.log_softmax(scores, dim=-1)
            token = HeardToken(best, float(known[0, best]))
            yield token
            if token.id in ends or count == most:
                return
            self._ids.append(token.id)
            scores = self._forward([token.id])

    def _forward(self, ids: Sequence[int]) -> torch.Tensor:
        import torch

        with torch.inference_mode():
            output = self._model(
                encoder_outputs=self._heard,
                decoder_input_ids=torch.tensor([list(ids)], device=self._model.device),
                past_key_values=self._cache,
                use_cache=True,
            )
            self._cache = output.past_key_values
            scores: torch.Tensor = output.logits[0].float()
            return scores


def sound_for(request: TranscribeRequest, sample_rate_hz: int) -> Samples:
    """The sound of the request at the rate the model hears, shape (samples,); raises BadInput."""
    samples = np.asarray(request.samples, dtype=np.float32)
    if samples.ndim != 1 or not np.isfinite(samples).all():
        raise BadInput("This is no mono recording.", "Record it again, or open another file.")
    return resampled(samples, request.sample_rate_hz, sample_rate_hz)


def load_extractor(folder: Path) -> SequenceFeatureExtractor:
    """What turns sound into what the model in `folder` hears; raises ModelError."""
    from transformers import AutoFeatureExtractor

    try:
        return AutoFeatureExtractor.from_pretrained(
            folder, local_files_only=True, trust_remote_code=False
        )
    except (OSError, ValueError, TypeError, KeyError, ImportError) as error:
        raise ModelError(
            f"The model in ‘{folder}’ does not say how it hears (preprocessor_config.json).",
            "Get the model again, or choose another one.",
        ) from error


def confidence(tokens: Sequence[HeardToken]) -> float:
    """The geometric mean of the probabilities of `tokens`; 0 when there are none."""
    if not tokens:
        return 0.0
    return float(np.exp(np.mean([token.log_probability for token in tokens])))
