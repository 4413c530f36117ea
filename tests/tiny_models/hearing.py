"""Models that write down speech, in folders as real ones come, with random weights: they babble."""

from pathlib import Path
from typing import Any

from tests.language_models import LINES

LANGUAGES = ("en", "de", "zh", "jw")
WINDOW_S = 1
"""Real ones hear thirty seconds at a time."""


def tiny_whisper(folder: Path, *, is_multilingual: bool = True, seed: int = 0) -> Path:
    """Save a random Whisper with its tokenizer and feature extractor in `folder`, returned."""
    import torch
    from transformers import (
        GenerationConfig,
        WhisperConfig,
        WhisperFeatureExtractor,
        WhisperForConditionalGeneration,
    )

    tokenizer = _whisper_tokenizer()
    ids = tokenizer.convert_tokens_to_ids
    tokenizer.save_pretrained(folder)
    WhisperFeatureExtractor(feature_size=8, chunk_length=WINDOW_S).save_pretrained(folder)
    config = WhisperConfig(
        vocab_size=len(tokenizer),
        num_mel_bins=8,
        d_model=16,
        encoder_layers=1,
        decoder_layers=2,
        encoder_attention_heads=2,
        decoder_attention_heads=2,
        encoder_ffn_dim=32,
        decoder_ffn_dim=32,
        max_source_positions=50 * WINDOW_S,
        max_target_positions=40,
        # wide enough for a random model to prefer some tokens clearly
        init_std=0.4,
        decoder_start_token_id=ids("<|startoftranscript|>"),
        bos_token_id=ids("<|endoftext|>"),
        eos_token_id=ids("<|endoftext|>"),
        pad_token_id=ids("<|endoftext|>"),
    )
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        model = WhisperForConditionalGeneration(config)
    several = {
        "lang_to_id": {f"<|{code}|>": ids(f"<|{code}|>") for code in LANGUAGES},
        "task_to_id": {task: ids(f"<|{task}|>") for task in ("translate", "transcribe")},
    }
    model.generation_config = GenerationConfig(
        decoder_start_token_id=config.decoder_start_token_id,
        bos_token_id=config.bos_token_id,
        eos_token_id=config.eos_token_id,
        pad_token_id=config.pad_token_id,
        max_length=config.max_target_positions,
        no_timestamps_token_id=ids("<|notimestamps|>"),
        max_initial_timestamp_index=10,
        begin_suppress_tokens=[ids("Ġ"), config.eos_token_id],
        suppress_tokens=[1, 2, *range(config.eos_token_id + 1, ids("<|notimestamps|>"))],
        is_multilingual=is_multilingual,
        **(several if is_multilingual else {}),
    )
    model.save_pretrained(folder)
    return folder


def tiny_moonshine(folder: Path, *, seed: int = 0) -> Path:
    """Save a random Moonshine with its tokenizer and feature extractor in `folder`, returned."""
    import torch
    from transformers import (
        MoonshineConfig,
        MoonshineForConditionalGeneration,
        Wav2Vec2FeatureExtractor,
    )

    from tests.language_models import _llama_tokenizer

    tokenizer = _llama_tokenizer()
    tokenizer.save_pretrained(folder)
    Wav2Vec2FeatureExtractor(do_normalize=False, return_attention_mask=True).save_pretrained(folder)
    config = MoonshineConfig(
        vocab_size=len(tokenizer),
        hidden_size=32,
        intermediate_size=64,
        encoder_num_hidden_layers=1,
        decoder_num_hidden_layers=2,
        encoder_num_attention_heads=2,
        decoder_num_attention_heads=2,
        initializer_range=0.4,
        max_position_embeddings=194,
        bos_token_id=1,
        eos_token_id=2,
        decoder_start_token_id=1,
    )
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        model = MoonshineForConditionalGeneration(config)
    model.save_pretrained(folder)
    return folder


def _whisper_tokenizer() -> Any:
    """Letters first, then the end of a text, then Whisper's marks, and its times last."""
    import json

    from tokenizers import AddedToken, Tokenizer, models, pre_tokenizers, trainers
    from transformers import WhisperTokenizer

    learned = Tokenizer(models.BPE())
    learned.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    trainer = trainers.BpeTrainer(
        vocab_size=400,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    learned.train_from_iterator(LINES, trainer)
    model = json.loads(learned.to_str())["model"]
    tokenizer = WhisperTokenizer(
        vocab=model["vocab"], merges=[tuple(pair) for pair in model["merges"]]
    )
    marks = [
        "startoftranscript",
        *LANGUAGES,
        *("translate", "transcribe", "startoflm", "startofprev", "nospeech", "notimestamps"),
    ]
    tokenizer.add_tokens([AddedToken(f"<|{mark}|>", special=True) for mark in marks])
    times = [f"<|{step * 0.02:.2f}|>" for step in range(50 * WINDOW_S + 1)]
    tokenizer.add_tokens([AddedToken(time, normalized=False) for time in times])
    return tokenizer
