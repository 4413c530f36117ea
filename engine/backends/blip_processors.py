"""The tokenizer and the image processor that come with a BLIP."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from engine.errors import ModelError


def read_processors(folder: Path) -> tuple[Any, Any]:
    """The tokenizer and the image processor that came with the model; raises ModelError."""
    from transformers import AutoTokenizer
    from transformers.models.blip.image_processing_pil_blip import BlipImageProcessorPil

    # Without its words transformers would make a tokenizer that knows none.
    has_words = any((folder / name).is_file() for name in ("tokenizer.json", "vocab.txt"))
    try:
        if not has_words:
            raise FileNotFoundError("neither tokenizer.json nor vocab.txt")
        return (
            AutoTokenizer.from_pretrained(folder, local_files_only=True, trust_remote_code=False),
            BlipImageProcessorPil.from_pretrained(folder, local_files_only=True),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(
            f"The tokenizer or the image processor of the model in ‘{folder}’ cannot be read.",
            "Get the model again, or choose another one.",
        ) from error
