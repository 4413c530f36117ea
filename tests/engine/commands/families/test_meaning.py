"""Embedders, from the hub to the vectors of transformers, and away again."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.errors import NetworkError
from engine.schema import Embedding, EmbedRequest, Task
from engine.settings import load_settings
from engine.studio import Studio
from engine.weights.catalogue import resolve
from tests.engine.backends import test_picture_embedder, test_sentence_embedder
from tests.engine.commands.conftest import Vignette
from tests.engine.commands.families.conftest import Market
from tests.tiny_models.meaning import PAIRS, tiny_bert, tiny_pair

NAMES = {"clip": "someone/clip", "siglip": "someone/siglip", "siglip2": "siglip2-base"}


def embedded(name: str, request: EmbedRequest) -> Any:
    """What the studio's own model makes of it: no command embeds yet."""
    with Studio(load_settings()) as studio:
        loaded = studio.pool.get(resolve(Task.EMBED, name))
        *_, last = loaded.backend.run(request)  # type: ignore[arg-type]
    assert isinstance(last, Embedding)
    return last.vectors


def check_gone(vignette: Vignette, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert vignette("models", "remove", name).status == 0
    monkeypatch.setenv("VIGNETTE_OFFLINE", "1")
    with pytest.raises(NetworkError, match="is not on this machine"):
        embedded(name, EmbedRequest(("a dog",)))


def test_a_sentence_embedder(
    market: Market, vignette: Vignette, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = "all-minilm-l6-v2"
    folder = market.bring(
        name, tiny_bert, pooling=test_sentence_embedder.CLS, limits={"max_seq_length": 12}
    )
    texts = test_sentence_embedder.TEXTS
    found = embedded(name, EmbedRequest(texts))
    for text, vector in zip(texts, found, strict=True):
        expected = test_sentence_embedder.hidden(folder, text, 12)[0]
        np.testing.assert_allclose(vector, test_sentence_embedder.unit(expected), atol=1e-5)
    check_gone(vignette, name, monkeypatch)


@pytest.mark.parametrize("kind", PAIRS)
def test_a_picture_embedder(
    market: Market,
    vignette: Vignette,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,  # transformers warns of its own defaults for SigLIP
    kind: str,
) -> None:
    folder = market.bring(NAMES[kind], tiny_pair, kind=kind)
    request = EmbedRequest(test_picture_embedder.TEXTS, test_picture_embedder.pictures())
    found = embedded(NAMES[kind], request)
    np.testing.assert_allclose(found, test_picture_embedder.reference(folder), atol=1e-5)
    check_gone(vignette, NAMES[kind], monkeypatch)
