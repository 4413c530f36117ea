"""Picture embedders: the vectors of transformers, of pictures and texts, in batches."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image

from engine.backends import picture_embedder
from engine.backends.picture_embedder import PictureEmbedder
from engine.errors import ModelError
from engine.schema import Embedding, EmbedRequest, Progress, Task
from engine.weights.catalogue import ModelSpec, Origin
from engine.weights.devices import Device
from tests.tiny_models.meaning import PAIRS, tiny_bert, tiny_pair

TEXTS = ("a dog on the ball", "the small red house", "moon " * 30)


@pytest.fixture(scope="module", params=PAIRS)
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_pair(tmp_path_factory.mktemp(request.param), request.param)


def load(folder: Path, device: Device = Device()) -> PictureEmbedder:
    spec = ModelSpec("tiny", Task.EMBED, "picture_embedder", Origin.FOLDER, str(folder))
    return PictureEmbedder(spec, folder, device)


def pictures(count: int = 3) -> tuple[Image.Image, ...]:
    chance = np.random.default_rng(0)
    return tuple(
        Image.fromarray(chance.integers(0, 256, (40 + 8 * index, 64, 3), dtype=np.uint8))
        for index in range(count)
    )


def embed(embedder: PictureEmbedder, request: EmbedRequest) -> Any:
    *_, last = embedder.run(request)
    assert isinstance(last, Embedding)
    return last.vectors


def reference(folder: Path) -> Any:
    """What the model card does with each text and each picture alone."""
    from transformers import AutoImageProcessor, AutoModel, AutoTokenizer

    model = AutoModel.from_pretrained(folder).eval()
    tokenizer = AutoTokenizer.from_pretrained(folder)
    processor = AutoImageProcessor.from_pretrained(folder, backend="pil")
    padding = True if model.config.model_type == "clip" else "max_length"
    found = []
    with torch.no_grad():
        for text in TEXTS:
            inputs = tokenizer(
                text, padding=padding, max_length=16, truncation=True, return_tensors="pt"
            )
            found.append(model.get_text_features(**inputs).pooler_output[0])
        for picture in pictures():
            inputs = processor(images=picture, return_tensors="pt")
            found.append(model.get_image_features(**inputs).pooler_output[0])
    return np.stack([vector.numpy() / np.linalg.norm(vector) for vector in found])


def test_texts_and_pictures_are_where_transformers_has_them(folder: Path) -> None:
    found = embed(load(folder), EmbedRequest(TEXTS, pictures()))
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, reference(folder), atol=1e-5)
    assert np.abs(found[0] - found[1]).max() > 0.01
    assert np.abs(found[3] - found[4]).max() > 0.01


def test_batches_change_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    embedder = load(folder)
    whole = embed(embedder, EmbedRequest(TEXTS, pictures()))
    monkeypatch.setattr(picture_embedder, "TEXTS", 2)
    monkeypatch.setattr(picture_embedder, "PICTURES", 1)
    items = list(embedder.run(EmbedRequest(TEXTS, pictures())))
    done = [item.fraction for item in items if isinstance(item, Progress)]
    assert done == pytest.approx([2 / 6, 3 / 6, 4 / 6, 5 / 6, 1.0])
    last = items[-1]
    assert isinstance(last, Embedding)
    np.testing.assert_allclose(last.vectors, whole, atol=1e-5)


def test_nothing_gives_no_vectors(folder: Path) -> None:
    assert len(embed(load(folder), EmbedRequest())) == 0


def test_in_bfloat16_the_meaning_stays(folder: Path) -> None:
    request = EmbedRequest(TEXTS, pictures())
    exact = embed(load(folder), request)
    rough = embed(load(folder, Device(dtype="bfloat16")), request)
    assert rough.dtype == np.float32
    assert (exact * rough).sum(axis=1).min() > 0.98


def test_a_missing_image_processor_is_told(tmp_path: Path) -> None:
    folder = tiny_pair(tmp_path, "siglip")
    (folder / "preprocessor_config.json").unlink()
    with pytest.raises(ModelError, match="does not say how it sees"):
        load(folder)


def test_another_kind_of_model_is_refused_by_name(tmp_path: Path) -> None:
    tiny_pair(tmp_path / "pair", "siglip")
    folder = tiny_bert(tmp_path / "bert")
    name = "preprocessor_config.json"
    (folder / name).write_bytes((tmp_path / "pair" / name).read_bytes())
    with pytest.raises(ModelError, match="is a bert") as caught:
        load(folder)
    assert "siglip2" in caught.value.hint
