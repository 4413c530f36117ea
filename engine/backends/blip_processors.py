"""The tokenizer and the image processor that come with a BLIP."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from engine.backends.tokens import load_tokenizer
from engine.errors import ModelError


def read_processors(folder: Path) -> tuple[Any, Any]:
    """The tokenizer and the image processor that came with the model; raises ModelError."""
    from transformers.models.blip.image_processing_pil_blip import BlipImageProcessorPil

    tokenizer = load_tokenizer(folder)
    try:
        return tokenizer, BlipImageProcessorPil.from_pretrained(folder, local_files_only=True)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(
            f"The image processor of the model in ‘{folder}’ cannot be read.",
            "Get the model again, or choose another one.",
        ) from error
