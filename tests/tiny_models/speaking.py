"""Voices of many kinds in folders as real ones come, with random weights: they make noise."""

import json
from pathlib import Path
from typing import Any

import numpy as np

from tests.language_models import LINES

SPEAKER_SIZE = 8
LATENT_SIZE = 4
_HIFIGAN = {
    # wide enough for random sound to be loud
    "initializer_range": 0.2,
    "upsample_initial_channel": 16,
    "upsample_rates": [4, 4],
    "upsample_kernel_sizes": [8, 8],
    "resblock_kernel_sizes": [3],
    "resblock_dilation_sizes": [[1, 3]],
}
_VOWELS = "AA AE AH AO AW AY EH ER EY IH IY OW OY UH UW".split()
PHONEMES = [
    *("<blank>", "<unk>", *". , ! ?".split()),
    *"B CH D DH F G HH JH K L M N NG P R S SH T TH V W Y Z ZH".split(),
    *(f"{vowel}{stress}" for vowel in _VOWELS for stress in range(3)),
    "<sos/eos>",
]


def tiny_bark(folder: Path, *, presets: tuple[str, ...] = ()) -> Path:
    """Save a random Bark, with the voices `presets`, in `folder`, which is returned."""
    import torch
    from transformers import BarkConfig, BarkModel, EncodecConfig
    from transformers.models.bark.generation_configuration_bark import BarkGenerationConfig

    size = {
        "num_layers": 1,
        "num_heads": 2,
        "hidden_size": 16,
        "block_size": 64,
        # wide enough for a random model to prefer some tokens clearly
        "initializer_range": 0.4,
    }
    config = BarkConfig(
        semantic_config={**size, "input_vocab_size": 900, "output_vocab_size": 900},
        coarse_acoustics_config={**size, "input_vocab_size": 120, "output_vocab_size": 120},
        fine_acoustics_config={
            **size,
            "input_vocab_size": 33,
            "output_vocab_size": 33,
            "n_codes_total": 4,
            "n_codes_given": 2,
        },
        codec_config=EncodecConfig(
            num_filters=4,
            hidden_size=8,
            codebook_dim=8,
            codebook_size=32,
            upsampling_ratios=[4, 2],
            target_bandwidths=[150.0],
        ).to_dict(),
    )
    model = _seeded(BarkModel, config)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(1)
        for layer in model.codec_model.quantizer.layers:
            layer.codebook.embed.normal_()
    settings = BarkGenerationConfig(
        semantic_config={
            "max_new_tokens": 12,
            "max_input_semantic_length": 16,
            "text_encoding_offset": 50,
            "text_pad_token": 899,
            "semantic_infer_token": 898,
            "semantic_vocab_size": 40,
            "semantic_rate_hz": 20.0,
            "semantic_pad_token": 40,
            "eos_token_id": 40,
            "do_sample": True,
            "temperature": 0.7,
        },
        coarse_acoustics_config={
            "coarse_rate_hz": 30,
            "n_coarse_codebooks": 2,
            "max_coarse_history": 20,
            "max_coarse_input_length": 16,
            "sliding_window_len": 10,
            "coarse_semantic_pad_token": 118,
            "coarse_infer_token": 119,
            "do_sample": True,
        },
        fine_acoustics_config={
            "max_fine_history_length": 16,
            "max_fine_input_length": 32,
            "n_fine_codebooks": 4,
            "temperature": 1.0,
        },
        codebook_size=32,
        sample_rate=24_000,
    )
    model.save_pretrained(folder)
    # Written as it is: transformers misses fields in it that it does not need.
    (folder / "generation_config.json").write_text(json.dumps(settings.to_dict()))
    _word_tokenizer().save_pretrained(folder)
    _save_presets(folder, presets)
    return folder


def tiny_speecht5(folder: Path, *, has_vocoder: bool = True) -> Path:
    """Save a random SpeechT5 with its letters and vocoder in `folder`, which is returned."""
    from transformers import (
        SpeechT5Config,
        SpeechT5ForTextToSpeech,
        SpeechT5HifiGan,
        SpeechT5HifiGanConfig,
    )

    folder.mkdir(exist_ok=True)
    tokenizer = _letters(folder)
    tokenizer.save_pretrained(folder)
    config = SpeechT5Config(
        vocab_size=len(tokenizer),
        hidden_size=16,
        encoder_layers=1,
        decoder_layers=1,
        encoder_attention_heads=2,
        decoder_attention_heads=2,
        encoder_ffn_dim=32,
        decoder_ffn_dim=32,
        num_mel_bins=6,
        speech_decoder_prenet_units=16,
        speech_decoder_postnet_units=16,
        speech_decoder_postnet_layers=2,
        speaker_embedding_dim=SPEAKER_SIZE,
        initializer_range=0.3,
    )
    model = _seeded(SpeechT5ForTextToSpeech, config)
    # A random model would stop at once: this one goes on until it must.
    model.speech_decoder_postnet.prob_out.bias.data.fill_(-9.0)
    model.save_pretrained(folder)
    if has_vocoder:
        settings = SpeechT5HifiGanConfig(model_in_dim=6, **_HIFIGAN)
        _seeded(SpeechT5HifiGan, settings).save_pretrained(folder / "vocoder")
    return folder


def tiny_fastspeech2(folder: Path) -> Path:
    """Save a random FastSpeech 2 with its phonemes in `folder`, which is returned."""
    from transformers import (
        FastSpeech2ConformerConfig,
        FastSpeech2ConformerHifiGanConfig,
        FastSpeech2ConformerWithHifiGan,
        FastSpeech2ConformerWithHifiGanConfig,
    )

    part = {
        "layers": 1,
        "num_attention_heads": 2,
        "linear_units": 32,
    }
    sizes = {f"{side}_{name}": n for side in ("encoder", "decoder") for name, n in part.items()}
    config = FastSpeech2ConformerWithHifiGanConfig(
        model_config=FastSpeech2ConformerConfig(
            hidden_size=16,
            vocab_size=len(PHONEMES),
            num_mel_bins=6,
            duration_predictor_channels=16,
            energy_predictor_layers=1,
            energy_predictor_channels=16,
            pitch_predictor_layers=1,
            pitch_predictor_channels=16,
            speech_decoder_postnet_layers=1,
            speech_decoder_postnet_units=16,
            **sizes,
        ).to_dict(),
        vocoder_config=FastSpeech2ConformerHifiGanConfig(model_in_dim=6, **_HIFIGAN).to_dict(),
    )
    model = _seeded(FastSpeech2ConformerWithHifiGan, config)
    # Random durations are none at all: each phoneme is given a few frames.
    model.model.duration_predictor.linear.bias.data.fill_(1.5)
    model.save_pretrained(folder)
    numbers = {sign: number for number, sign in enumerate(PHONEMES)}
    (folder / "vocab.json").write_text(json.dumps(numbers))
    return folder


def tiny_pocket(folder: Path, *, voices: tuple[str, ...] = (), has_codec: bool = True) -> Path:
    """Save a random Pocket TTS with its codec and `voices` in `folder`, which is returned."""
    from transformers import (
        GenerationConfig,
        PocketTTSAudioTokenizerConfig,
        PocketTTSAudioTokenizerModel,
        PocketTTSConfig,
        PocketTTSForConditionalGeneration,
    )

    marks = {
        "audio_prompt_bos_token": "<|voice_bos|>",
        "audio_prompt_token": "<|voice|>",
        "audio_latent_token": "<|latent|>",
        "audio_bos_token": "<|audio_bos|>",
    }
    tokenizer = _word_tokenizer(marks)
    tokenizer.chat_template = (
        "{% for message in messages %}{% for part in message['content'] %}"
        "{% if part['type'] == 'audio' %}<|voice_bos|><|voice|>{% else %}{{ part['text'] }}"
        "{% endif %}{% endfor %}{% endfor %}<|audio_bos|>"
    )
    tokenizer.save_pretrained(folder)
    (folder / "processor_config.json").write_text(
        json.dumps(
            {
                "processor_class": "PocketTTSProcessor",
                "frames_after_eos": 2,
                "audio_tokenizer": {
                    "audio_tokenizer_class": "PocketTTSAudioTokenizerModel",
                    "audio_tokenizer_name_or_path": "nobody/nowhere",
                },
            }
        )
    )
    ids = {f"{name}_id": tokenizer.convert_tokens_to_ids(mark) for name, mark in marks.items()}
    config = PocketTTSConfig(
        flow_head_config={
            "hidden_size": 16,
            "num_hidden_layers": 1,
            "latent_dim": LATENT_SIZE,
            "condition_dim": 16,
            "frequency_embedding_size": 8,
        },
        vocab_size=len(tokenizer),
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=32,
        latent_dim=LATENT_SIZE,
        initializer_range=0.3,
        **ids,
    )
    model = _seeded(PocketTTSForConditionalGeneration, config)
    model.generation_config = GenerationConfig(
        do_sample=True,
        temperature=0.7,
        pad_token_id=config.pad_token_id,
        return_dict_in_generate=True,
    )
    model.save_pretrained(folder)
    if has_codec:
        codec = PocketTTSAudioTokenizerConfig(
            hidden_size=16,
            num_filters=4,
            upsampling_ratios=[4, 2],
            upsample_groups=16,
            num_hidden_layers=1,
            intermediate_size=32,
            num_attention_heads=2,
            num_key_value_heads=2,
            latent_stride=4,
            latent_dim=LATENT_SIZE,
        )
        _seeded(PocketTTSAudioTokenizerModel, codec).save_pretrained(folder / "audio_tokenizer")
    _save_voices(folder, voices)
    return folder


def _seeded(cls: Any, config: Any) -> Any:
    """A model with the random weights of seed 0, ready for inference."""
    import torch

    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        return cls(config).eval().requires_grad_(False)


def _word_tokenizer(marks: dict[str, str] | None = None) -> Any:
    """Byte pairs learned from the lines; `marks` are special tokens by the name of their part."""
    from transformers import PreTrainedTokenizerFast

    from tests.language_models import _byte_level_tokenizer

    words = _byte_level_tokenizer()
    return PreTrainedTokenizerFast(
        tokenizer_object=words._tokenizer,
        eos_token="<|im_end|>",
        pad_token="<|endoftext|>",
        unk_token="<|endoftext|>",
        extra_special_tokens=marks or {},
    )


def _letters(folder: Path) -> Any:
    """A SentencePiece model of single letters, as SpeechT5's is."""
    import io

    import sentencepiece
    from transformers import SpeechT5Tokenizer

    trained = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(LINES),
        model_writer=trained,
        model_type="char",
        vocab_size=60,
        character_coverage=1.0,
        hard_vocab_limit=False,
        pad_id=3,
        minloglevel=2,
    )
    path = folder / "spm_char.model"
    path.write_bytes(trained.getvalue())
    return SpeechT5Tokenizer(str(path))


def _save_presets(folder: Path, names: tuple[str, ...]) -> None:
    """The tokens and codes of somebody speaking, as Bark's voices are kept."""
    if not names:
        return
    chance = np.random.default_rng(0)
    table: dict[str, Any] = {"repo_or_path": "somebody/else"}
    for name in names:
        codes = {
            "semantic_prompt": chance.integers(0, 40, 12),
            "coarse_prompt": chance.integers(0, 32, (2, 18)),
            "fine_prompt": chance.integers(0, 32, (4, 18)),
        }
        table[name] = {}
        for kind, values in codes.items():
            table[name][kind] = f"speaker_embeddings/{name}_{kind}.npy"
            (folder / table[name][kind]).parent.mkdir(parents=True, exist_ok=True)
            np.save(folder / table[name][kind], values)
    (folder / "speaker_embeddings_path.json").write_text(json.dumps(table))


def _save_voices(folder: Path, names: tuple[str, ...]) -> None:
    """Latents of somebody speaking, as Pocket TTS's voices are kept."""
    from safetensors.numpy import save_file

    chance = np.random.default_rng(0)
    for name in names:
        (folder / "voices").mkdir(exist_ok=True)
        latents = chance.standard_normal((5, LATENT_SIZE)).astype(np.float32)
        save_file({"latents": latents}, folder / "voices" / f"{name}.safetensors")
