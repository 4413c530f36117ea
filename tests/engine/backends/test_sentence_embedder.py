"""Sentence embedders: the vectors their model cards say, in batches of any size."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image

from engine.backends import sentence_embedder
from engine.backends.sentence_embedder import SentenceEmbedder
from engine.errors import BadOption, ModelError
from engine.schema import Embedding, EmbedRequest, Progress, Task
from engine.weights.catalogue import ModelSpec, Origin
from engine.weights.devices import Device
from tests.tiny_models.meaning import tiny_bert

TEXTS = ("a dog on the ball", "the small red house", "", "a dog " * 60, "moon")
MEAN = {"word_embedding_dimension": 32, "pooling_mode_mean_tokens": True}
CLS = {"pooling_mode_cls_token": True, "pooling_mode_mean_tokens": False}


def load(folder: Path, device: Device = Device()) -> SentenceEmbedder:
    spec = ModelSpec("tiny", Task.EMBED, "sentence_embedder", Origin.FOLDER, str(folder))
    return SentenceEmbedder(spec, folder, device)


def embed(embedder: SentenceEmbedder, *texts: str) -> Any:
    *_, last = embedder.run(EmbedRequest(texts))
    assert isinstance(last, Embedding)
    return last.vectors


def hidden(folder: Path, text: str, max_tokens: int = 64) -> Any:
    from transformers import AutoModel, AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(folder)
    inputs = tokenizer(text, truncation=True, max_length=max_tokens, return_tensors="pt")
    with torch.no_grad():
        return AutoModel.from_pretrained(folder).eval()(**inputs).last_hidden_state[0].numpy()


def unit(vector: Any) -> Any:
    return vector / np.linalg.norm(vector)


@pytest.mark.parametrize("pooling", [None, MEAN, {"pooling_mode": "mean"}])
def test_the_mean_of_the_tokens(tmp_path: Path, pooling: dict[str, Any] | None) -> None:
    folder = tiny_bert(tmp_path, pooling=pooling)
    found = embed(load(folder), *TEXTS)
    assert found.shape == (len(TEXTS), 32)
    assert found.dtype == np.float32
    for text, vector in zip(TEXTS, found, strict=True):
        np.testing.assert_allclose(vector, unit(hidden(folder, text).mean(axis=0)), atol=1e-5)


@pytest.mark.parametrize("pooling", [CLS, {"pooling_mode": "cls"}])
def test_the_first_token(tmp_path: Path, pooling: dict[str, Any]) -> None:
    folder = tiny_bert(tmp_path, pooling=pooling)
    for text, vector in zip(TEXTS, embed(load(folder), *TEXTS), strict=True):
        np.testing.assert_allclose(vector, unit(hidden(folder, text)[0]), atol=1e-5)


def test_a_text_is_cut_where_the_model_was_trained_to(tmp_path: Path) -> None:
    folder = tiny_bert(tmp_path, limits={"max_seq_length": 12})
    (vector,) = embed(load(folder), TEXTS[3])
    np.testing.assert_allclose(vector, unit(hidden(folder, TEXTS[3], 12).mean(axis=0)), atol=1e-5)


def test_letters_are_made_small_where_the_model_knows_no_others(tmp_path: Path) -> None:
    embedder = load(tiny_bert(tmp_path, limits={"do_lower_case": True}))
    np.testing.assert_array_equal(*embed(embedder, "A Dog", "a dog"))


def test_batches_change_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    embedder = load(tiny_bert(tmp_path))
    whole = embed(embedder, *TEXTS)
    monkeypatch.setattr(sentence_embedder, "BATCH", 2)
    items = list(embedder.run(EmbedRequest(TEXTS)))
    assert [item.fraction for item in items if isinstance(item, Progress)] == [0.4, 0.8, 1.0]
    last = items[-1]
    assert isinstance(last, Embedding)
    np.testing.assert_allclose(last.vectors, whole, atol=1e-5)


def test_nothing_gives_no_vectors(tmp_path: Path) -> None:
    assert embed(load(tiny_bert(tmp_path))).shape == (0, 32)


def test_in_bfloat16_the_meaning_stays(tmp_path: Path) -> None:
    folder = tiny_bert(tmp_path)
    exact, rough = (embed(load(folder, Device(dtype=d)), *TEXTS) for d in ("float32", "bfloat16"))
    assert rough.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(rough, axis=1), 1, atol=1e-5)
    assert (exact * rough).sum(axis=1).min() > 0.99


def test_pictures_are_refused(tmp_path: Path) -> None:
    embedder = load(tiny_bert(tmp_path))
    with pytest.raises(BadOption, match="sees no pictures"):
        list(embedder.run(EmbedRequest((), (Image.new("RGB", (8, 8)),))))


@pytest.mark.parametrize(
    ("pooling", "said"),
    [
        ({"pooling_mode_lasttoken": True}, "the pooling ‘last"),
        ({"pooling_mode_cls_token": True, "pooling_mode_mean_tokens": True}, "‘cls and mean’"),
        ({}, "the pooling ‘nothing’"),
    ],
)
def test_other_poolings_are_refused(tmp_path: Path, pooling: dict[str, Any], said: str) -> None:
    with pytest.raises(ModelError, match=said):
        load(tiny_bert(tmp_path, pooling=pooling))


@pytest.mark.parametrize(
    ("step", "said"),
    [
        ({"type": "sentence_transformers.models.Dense", "path": "2_Dense"}, "the step ‘Dense’"),
        ({"type": "models.Transformer", "path": "0_Transformer"}, "weights in ‘0_Transformer’"),
        ({"type": "models.Pooling", "path": "../secret"}, "outside its folder"),
        ({"type": "models.Pooling", "path": "9_Pooling"}, "9_Pooling/config.json is missing"),
    ],
)
def test_other_steps_are_refused(tmp_path: Path, step: dict[str, str], said: str) -> None:
    folder = tiny_bert(tmp_path)
    (folder / "modules.json").write_text(json.dumps([step]))
    with pytest.raises(ModelError, match=said):
        load(folder)


def test_damaged_steps_are_told(tmp_path: Path) -> None:
    folder = tiny_bert(tmp_path)
    (folder / "modules.json").write_text("[")
    with pytest.raises(ModelError, match="damaged"):
        load(folder)
