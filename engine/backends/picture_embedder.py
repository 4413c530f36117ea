"""The meaning of pictures and texts as vectors in one space, by CLIP, SigLIP and SigLIP 2.

https://arxiv.org/abs/2103.00020, https://arxiv.org/abs/2303.15343, https://arxiv.org/abs/2502.14786
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.backends.tokens import load_tokenizer
from engine.errors import ModelError
from engine.schema import Embedding, EmbedRequest, Progress
from engine.weights.loading import load_pretrained

if TYPE_CHECKING:
    import torch
    from PIL.Image import Image

    from engine.weights.catalogue import ModelSpec
    from engine.weights.devices import Device

TEXTS, PICTURES = 32, 8
"""How many are looked at together."""

PADDING: dict[str, bool | str] = {"clip": True, "siglip": "max_length", "siglip2": "max_length"}
"""The kinds of models, and how far they were trained to have texts filled up."""


class PictureEmbedder:
    """An `Embedder` of pictures and texts, which can be compared with each other."""

    def __init__(self, spec: ModelSpec, folder: Path, device: Device) -> None:
        """Load the model in `folder`; raises ModelError when it is not whole and safe."""
        from transformers import AutoModel

        self._tokenizer = load_tokenizer(folder)
        self._processor = _load_image_processor(folder)
        self._model: Any = load_pretrained(AutoModel, folder, device)
        kind = str(self._model.config.model_type)
        if kind not in PADDING:
            raise ModelError(
                f"The model ‘{spec.name}’ is a {kind}, which Vignette cannot compare with.",
                f"Choose one of these kinds: {', '.join(PADDING)}.",
            )
        self._padding = PADDING[kind]

    def run(self, request: EmbedRequest) -> Iterator[Progress | Embedding]:
        """Yield `Progress` after each batch, and the vectors of the texts and then the pictures.

        What is longer than the model can read is cut off.
        """
        texts, pictures = request.texts, request.pictures
        total = len(texts) + len(pictures)
        found: list[Any] = []
        for start in range(0, len(texts), TEXTS):
            found.extend(self._read(texts[start : start + TEXTS]).cpu().numpy())
            yield Progress(len(found) / total)
        for start in range(0, len(pictures), PICTURES):
            found.extend(self._see(pictures[start : start + PICTURES]).cpu().numpy())
            yield Progress(len(found) / total)
        yield Embedding(np.stack(found) if found else np.zeros((0, 0), dtype=np.float32))

    def _read(self, texts: Sequence[str]) -> torch.Tensor:
        import torch

        inputs = self._tokenizer(
            list(texts),
            padding=self._padding,
            truncation=True,
            max_length=self._model.config.text_config.max_position_embeddings,
            return_tensors="pt",
        ).to(self._model.device)
        with torch.inference_mode():
            return _unit(self._model.get_text_features(**inputs))

    def _see(self, pictures: Sequence[Image]) -> torch.Tensor:
        import torch

        inputs = self._processor(images=list(pictures), return_tensors="pt")
        inputs = inputs.to(self._model.device, self._model.dtype)
        with torch.inference_mode():
            return _unit(self._model.get_image_features(**inputs))


def _unit(output: Any) -> torch.Tensor:
    """Vectors of length 1, float32, shape (batch, size)."""
    import torch

    return torch.nn.functional.normalize(output.pooler_output.float(), dim=1)


def _load_image_processor(folder: Path) -> Any:
    """What turns pictures into numbers for the model in `folder`; raises ModelError."""
    from transformers import AutoImageProcessor

    try:
        return AutoImageProcessor.from_pretrained(
            folder, local_files_only=True, trust_remote_code=False, backend="pil"
        )
    except (OSError, ValueError, KeyError, TypeError, ImportError) as error:
        raise ModelError(
            f"The model in ‘{folder}’ does not say how it sees (preprocessor_config.json).",
            "Get the model again, or choose another one.",
        ) from error
