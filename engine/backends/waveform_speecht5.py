"""SpeechT5: English speech in the voice of a vector.

https://arxiv.org/abs/2110.07205.  The spectrogram is made frame by frame as transformers does it,
with the dropout in the decoder that keeps it from repeating itself
(https://arxiv.org/abs/1712.05884, section 2.2), and made sound by a HiFi-GAN beside the model.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.audio.scripts import LATIN
from engine.backends.tokens import load_tokenizer
from engine.backends.waveform_chance import Chance
from engine.backends.waveform_kind import load_exact, part_of
from engine.backends.waveform_speakers import read_vector, speakers
from engine.schema import Progress

if TYPE_CHECKING:
    import torch

    from engine.schema import Samples
    from engine.weights.catalogue import ModelSpec
    from engine.weights.devices import Device

VOCODER = "vocoder"
_STOP_PROBABILITY = 0.5
_MOST_FRAMES_PER_TOKEN = 20.0
"""Both are transformers' own."""


class SpeechT5:
    """Reads English letter by letter; numbers in words."""

    scripts = frozenset({LATIN})
    max_chars = 120

    def __init__(self, spec: ModelSpec, folder: Path, device: Device) -> None:
        """`vocoder` in the settings of `spec` is where the vocoder is, below `folder`."""
        from transformers import SpeechT5ForTextToSpeech, SpeechT5HifiGan

        vocoder = part_of(folder, str(spec.settings.get("vocoder", VOCODER)), "vocoder")
        self._tokenizer: Any = load_tokenizer(folder)
        self._tokenizer.normalize = True
        self._model: Any = load_exact(SpeechT5ForTextToSpeech, folder, device)
        self._vocoder: Any = load_exact(SpeechT5HifiGan, vocoder, device)
        self.sample_rate_hz = int(self._vocoder.config.sampling_rate)
        size = int(self._model.config.speaker_embedding_dim)
        self._speakers = {name: read_vector(at, size) for name, at in speakers(folder).items()}
        self.voices = tuple(self._speakers)

    @property
    def device(self) -> torch.device:
        device: torch.device = self._model.device
        return device

    def say(self, text: str, voice: str, chance: Chance) -> Iterator[Progress | Samples]:
        import torch

        spectrogram = yield from self._spectrogram(text, self._speaker(voice), chance)
        with torch.inference_mode():
            sound = self._vocoder(spectrogram)
        samples: Samples = sound[0].cpu().numpy()
        yield samples

    def _speaker(self, voice: str) -> torch.Tensor:
        """The vector of a voice (1, size): zeros, as in transformers' own example, for none."""
        import torch

        if not voice:
            return torch.zeros(1, self._model.config.speaker_embedding_dim, device=self.device)
        return torch.from_numpy(self._speakers[voice])[None].to(self.device)

    def _spectrogram(
        self, text: str, speaker: torch.Tensor, chance: Chance
    ) -> Generator[Progress, None, torch.Tensor]:
        """The sound's spectrogram, shape (1, frames, mels); may stop between any two frames."""
        import torch

        config = self._model.config
        ids = self._tokenizer(text, return_tensors="pt").input_ids.to(self.device)
        mask = (ids != config.pad_token_id).int()
        with torch.inference_mode():
            encoded = self._model.speecht5.encoder(
                input_values=ids, attention_mask=mask
            ).last_hidden_state
            frames = encoded.new_zeros(1, 1, config.num_mel_bins)
        most = int(encoded.size(1) * _MOST_FRAMES_PER_TOKEN / config.reduction_factor)
        cache, spectra, is_over = None, [], False
        while not is_over:
            with torch.inference_mode(), chance:
                spectrum, stop, cache = self._next(frames, speaker, encoded, mask, cache)
                frames = torch.cat([frames, spectrum[:, -1:]], dim=1)
            spectra.append(spectrum)
            is_over = stop >= _STOP_PROBABILITY or len(spectra) >= most
            yield Progress()
        with torch.inference_mode():
            whole: torch.Tensor = self._model.speech_decoder_postnet.postnet(
                torch.cat(spectra, dim=1)
            )
        return whole

    def _next(
        self,
        frames: torch.Tensor,
        speaker: torch.Tensor,
        encoded: torch.Tensor,
        mask: torch.Tensor,
        cache: Any,
    ) -> tuple[torch.Tensor, float, Any]:
        """The next frames (1, reduction, mels), how likely they are the last, and the cache."""
        decoder, postnet = self._model.speecht5.decoder, self._model.speech_decoder_postnet
        config = self._model.config
        output = decoder.wrapped_decoder(
            # All frames, though only the last is used: the dropout draws for each of them.
            hidden_states=decoder.prenet(frames, speaker)[:, -1:],
            encoder_hidden_states=encoded,
            encoder_attention_mask=mask,
            past_key_values=cache,
            use_cache=True,
        )
        hidden = output.last_hidden_state.squeeze(1)
        spectrum = postnet.feat_out(hidden).view(1, config.reduction_factor, config.num_mel_bins)
        return spectrum, float(postnet.prob_out(hidden).sigmoid().sum()), output.past_key_values
