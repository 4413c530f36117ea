"""The meaning of texts as vectors, by BERT and its kin, such as all-MiniLM-L6-v2.

https://arxiv.org/abs/1908.10084 (Sentence-BERT)
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.backends.sentence_recipe import Pooling, read_recipe
from engine.backends.tokens import load_tokenizer
from engine.errors import BadOption
from engine.schema import Embedding, EmbedRequest, Progress
from engine.weights.loading import load_pretrained

if TYPE_CHECKING:
    import torch

    from engine.weights.catalogue import ModelSpec
    from engine.weights.devices import Device

BATCH = 32
_DEFAULT_WINDOW = 512


class SentenceEmbedder:
    """An `Embedder` of texts."""

    def __init__(self, spec: ModelSpec, folder: Path, device: Device) -> None:
        """Load the model in `folder`; raises ModelError when it is not whole and safe."""
        from transformers import AutoModel

        self._name = spec.name
        self._recipe = read_recipe(folder)
        self._tokenizer = load_tokenizer(folder)
        self._model: Any = load_pretrained(AutoModel, folder, device)
        limits = (
            self._recipe.max_tokens,
            self._tokenizer.model_max_length,
            getattr(self._model.config, "max_position_embeddings", None),
        )
        self._window = min(limit or _DEFAULT_WINDOW for limit in limits)

    def run(self, request: EmbedRequest) -> Iterator[Progress | Embedding]:
        """Yield `Progress` after each batch, and the vectors of the texts, in their order.

        What is longer than the model can read is cut off.  Raises BadOption for pictures.
        """
        if request.pictures:
            raise BadOption(
                f"The model ‘{self._name}’ reads texts and sees no pictures.",
                "Choose a model for both, such as SigLIP 2.",
            )
        # Texts of about the same length are read together, so that little is read in vain.
        order = sorted(range(len(request.texts)), key=lambda index: len(request.texts[index]))
        found: list[Any] = [None] * len(order)
        for start in range(0, len(order), BATCH):
            batch = order[start : start + BATCH]
            vectors = self._embed([request.texts[index] for index in batch])
            for index, vector in zip(batch, vectors.cpu().numpy(), strict=True):
                found[index] = vector
            yield Progress((start + len(batch)) / len(order))
        size = int(self._model.config.hidden_size)
        yield Embedding(np.stack(found) if found else np.zeros((0, size), dtype=np.float32))

    def _embed(self, texts: Sequence[str]) -> torch.Tensor:
        """Vectors of length 1 of a batch, float32, shape (batch, size)."""
        import torch

        if self._recipe.is_lower_case:
            texts = [text.lower() for text in texts]
        inputs = self._tokenizer(
            list(texts),
            padding=True,
            truncation=True,
            max_length=self._window,
            return_tensors="pt",
        ).to(self._model.device)
        with torch.inference_mode():
            tokens = self._model(**inputs).last_hidden_state.float()
            if self._recipe.pooling is Pooling.CLS:
                pooled = tokens[:, 0]
            else:
                mask = inputs["attention_mask"][..., None].to(tokens.dtype)
                pooled = (tokens * mask).sum(dim=1) / mask.sum(dim=1).clamp(min=1e-9)
            return torch.nn.functional.normalize(pooled, dim=1)
