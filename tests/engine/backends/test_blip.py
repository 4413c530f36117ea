"""The captioner, through the real registry and pool of classes, on a tiny real BLIP folder."""

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import load_file, save_file

from engine.backends.blip import BlipCaptioner, Certainty
from engine.errors import BadOption, ModelError
from engine.schema import Caption, CaptionOptions, CaptionRequest, Progress, Task
from engine.weights.catalogue import ModelSpec, Origin
from engine.weights.devices import Device, DeviceKind
from tests.models import BLIP_TOKENS, tiny_blip


def spec(folder: Path, **settings: Any) -> ModelSpec:
    return ModelSpec("tiny", Task.CAPTION, "blip", Origin.FOLDER, str(folder), settings=settings)


def load(folder: Path, dtype: str = "float32", **settings: Any) -> BlipCaptioner:
    return BlipCaptioner(spec(folder, **settings), folder, Device(DeviceKind.CPU, dtype))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_blip(tmp_path_factory.mktemp("models") / "tiny")


@pytest.fixture(scope="module")
def captioner(folder: Path) -> BlipCaptioner:
    return load(folder)


def picture(seed: int = 0, width_px: int = 50, height_px: int = 40) -> Image.Image:
    rng = np.random.default_rng(seed)
    return Image.fromarray(rng.integers(0, 256, (height_px, width_px, 3), dtype=np.uint8))


def items(captioner: BlipCaptioner, *pictures: Image.Image, **options: Any) -> list[Any]:
    return list(captioner.run(CaptionRequest(pictures, CaptionOptions(**options))))


def captions(captioner: BlipCaptioner, *pictures: Image.Image, **options: Any) -> list[Caption]:
    return [item for item in items(captioner, *pictures, **options) if isinstance(item, Caption)]


# ---------------------------------------------------------------- captions


def test_a_caption_is_words_with_two_probabilities(captioner: BlipCaptioner) -> None:
    (caption,) = captions(captioner, picture())
    assert caption.text
    assert set(caption.text.split()) <= set(BLIP_TOKENS) | {word + "s" for word in BLIP_TOKENS}
    assert 0 < caption.least_confidence <= caption.confidence <= 1
    assert caption.description == caption.text


def test_the_caption_is_that_of_generate(folder: Path, captioner: BlipCaptioner) -> None:
    """From the picture to the words, with the processor and the tokenizer of the folder."""
    from transformers import AutoTokenizer, BlipForConditionalGeneration
    from transformers.models.blip.image_processing_pil_blip import BlipImageProcessorPil

    model = BlipForConditionalGeneration.from_pretrained(folder).eval()
    tokenizer = AutoTokenizer.from_pretrained(folder)
    pixels = BlipImageProcessorPil.from_pretrained(folder)(picture(), return_tensors="pt")
    words = tokenizer("a picture of", return_tensors="pt")
    for inputs, prompt in ((pixels, ""), ({**pixels, **words}, "a picture of")):
        inputs = {name: inputs[name] for name in inputs if name != "token_type_ids"}
        ids = model.generate(**inputs, max_new_tokens=10, num_beams=3)
        expected = tokenizer.decode(ids[0], skip_special_tokens=True)
        (caption,) = captions(captioner, picture(), prompt=prompt, max_new_tokens=10, beams=3)
        assert caption.text == expected


def test_progress_comes_for_each_picture_and_each_token(captioner: BlipCaptioner) -> None:
    every = items(captioner, picture(0), picture(1), min_new_tokens=7, max_new_tokens=7)
    assert [type(item) for item in every] == [Progress] * (2 + 7) + [Caption] * 2
    assert [item.fraction for item in every[2:9]] == [count / 7 for count in range(1, 8)]


@pytest.mark.parametrize("at_once", [1, 3])
def test_pictures_of_any_size_in_one_batch_are_captioned_in_order(
    captioner: BlipCaptioner, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr(BlipCaptioner, "_at_once", at_once)  # several are for a GPU
    several = [picture(0, 10, 300), picture(1, 64, 64), picture(2, 1, 1), picture(3, 301, 17)]
    together = captions(captioner, *several)
    assert [caption.index for caption in together] == [0, 1, 2, 3]
    for caption, one in zip(together, several, strict=True):
        (alone,) = captions(captioner, one)
        assert caption.text == alone.text
        assert caption.confidence == pytest.approx(alone.confidence, abs=1e-5)


def test_no_pictures_no_captions(captioner: BlipCaptioner) -> None:
    assert items(captioner) == []


def test_a_caption_goes_on_from_its_prompt(captioner: BlipCaptioner) -> None:
    (caption,) = captions(captioner, picture(), prompt="A picture of the dog", min_new_tokens=3)
    assert caption.text.startswith("a picture of the dog")
    assert caption.text != "a picture of the dog"


@pytest.mark.parametrize("beams", [1, 3])
def test_lengths_are_kept(captioner: BlipCaptioner, beams: int) -> None:
    items_ = items(captioner, picture(), beams=beams, min_new_tokens=5, max_new_tokens=9)
    steps = sum(isinstance(item, Progress) for item in items_) - 1
    assert 5 <= steps <= 9
    (short,) = captions(captioner, picture(), beams=beams, max_new_tokens=1)
    assert len(short.text.split()) <= 1


def test_a_model_s_room_is_never_overrun(tmp_path: Path) -> None:
    captioner = load(tiny_blip(tmp_path, max_tokens=8))
    options = {"min_new_tokens": 30, "max_new_tokens": 40}
    every = items(captioner, picture(), prompt="a dog", **options)
    assert sum(isinstance(item, Progress) for item in every) == 1 + 6
    with pytest.raises(BadOption, match="too long"):
        items(captioner, picture(), prompt="dog " * 8)


def test_the_seed_decides_what_is_drawn(captioner: BlipCaptioner) -> None:
    options = {"top_p": 0.95, "temperature": 3.0, "min_new_tokens": 12, "max_new_tokens": 12}
    first = captions(captioner, picture(), seed=1, **options)
    assert first == captions(captioner, picture(), seed=1, **options)
    assert first != captions(captioner, picture(), seed=2, **options)


def test_bfloat16_says_nearly_the_same_with_nearly_the_same_confidence(folder: Path) -> None:
    exact = captions(load(folder), picture(), max_new_tokens=1)
    rounded = captions(load(folder, "bfloat16"), picture(), max_new_tokens=1)
    assert rounded[0].text == exact[0].text
    assert rounded[0].confidence == pytest.approx(exact[0].confidence, rel=0.1)


# ---------------------------------------------------------------- being sure


def test_confidence_is_the_mean_probability_of_the_tokens(tmp_path: Path) -> None:
    """A decoder that finds all tokens equally likely gives each one probability in all."""
    tiny_blip(tmp_path)
    weights = load_file(tmp_path / "model.safetensors")
    for name in weights:
        if "cls.predictions.transform.LayerNorm" in name or name.endswith("predictions.bias"):
            weights[name].zero_()
    save_file(weights, tmp_path / "model.safetensors", {"format": "pt"})
    (caption,) = captions(load(tmp_path), picture(), max_new_tokens=5)
    assert caption.confidence == pytest.approx(1 / len(BLIP_TOKENS), rel=1e-4)
    assert caption.least_confidence == pytest.approx(1 / len(BLIP_TOKENS), rel=1e-4)


def test_rules_do_not_touch_the_confidence(captioner: BlipCaptioner) -> None:
    """A forced token keeps the small probability the model itself gave it."""
    (free,) = captions(captioner, picture(), max_new_tokens=12)
    (ruled,) = captions(captioner, picture(), max_new_tokens=12, repetition_penalty=50.0)
    assert ruled.text != free.text
    assert ruled.least_confidence < free.least_confidence


def test_sure_is_above_both_thresholds(folder: Path) -> None:
    (caption,) = captions(load(folder), picture())
    for mean, least, is_sure in (
        (caption.confidence - 1e-3, caption.least_confidence - 1e-6, True),
        (caption.confidence + 1e-3, 0.0, False),
        (0.0, caption.least_confidence + 1e-3, False),
    ):
        captioner = load(folder, sure_above=mean, sure_least_above=least)
        assert captions(captioner, picture())[0].is_sure is is_sure


def test_a_caption_that_means_unknown_is_never_sure() -> None:
    certainty = Certainty.of({"unknown_captions": ["i do not know"]})
    assert not certainty.is_sure("i do not know", 1.0, 1.0)
    assert certainty.is_sure("a dog", 0.1, 0.1)


# ---------------------------------------------------------------- what is wrong


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"beams": 0}, "beam"),
        ({"beams": 3, "top_p": 0.9}, "together"),
        ({"max_new_tokens": 0}, "at most 0"),
        ({"min_new_tokens": 9, "max_new_tokens": 8}, "at most 8"),
        ({"top_p": 0.9, "temperature": 0.0}, "temperature"),
        ({"top_p": 0.9, "temperature": math.nan}, "temperature"),
        ({"top_p": 1.5}, "top-p"),
        ({"repetition_penalty": -1.0}, "repetition"),
    ],
)
def test_an_option_out_of_range_is_a_sentence(
    captioner: BlipCaptioner, options: dict[str, Any], words: str
) -> None:
    with pytest.raises(BadOption, match=words) as caught:
        items(captioner, picture(), **options)
    assert caught.value.hint


def test_a_folder_without_weights_is_refused(tmp_path: Path) -> None:
    tiny_blip(tmp_path)
    (tmp_path / "model.safetensors").unlink()
    with pytest.raises(ModelError, match=r"weights .* missing"):
        load(tmp_path)


def test_a_folder_with_a_pickle_alone_is_refused(tmp_path: Path) -> None:
    tiny_blip(tmp_path)
    weights = load_file(tmp_path / "model.safetensors")
    (tmp_path / "model.safetensors").unlink()
    torch.save(weights, tmp_path / "pytorch_model.bin")
    with pytest.raises(ModelError, match="pickle"):
        load(tmp_path)


def test_a_model_of_another_class_is_refused(tmp_path: Path) -> None:
    from tests.language_models import tiny_causal_lm

    with pytest.raises(ModelError, match="qwen2, which BlipForConditionalGeneration cannot load"):
        load(tiny_causal_lm(tmp_path))


def test_weights_that_are_no_numbers_are_refused(tmp_path: Path) -> None:
    tiny_blip(tmp_path)
    weights = load_file(tmp_path / "model.safetensors")
    weights["vision_model.post_layernorm.weight"][3] = math.nan
    save_file(weights, tmp_path / "model.safetensors", {"format": "pt"})
    with pytest.raises(ModelError, match=r"post_layernorm\.weight are numbers"):
        load(tmp_path)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("tokenizer.json", "The tokenizer .* is missing or damaged"),
        ("preprocessor_config.json", "The image processor .* cannot be read"),
    ],
)
def test_a_folder_without_its_tokenizer_or_processor_is_refused(
    tmp_path: Path, name: str, message: str
) -> None:
    tiny_blip(tmp_path)
    (tmp_path / name).unlink()
    with pytest.raises(ModelError, match=message):
        load(tmp_path)


def test_a_processor_of_another_size_gives_way_to_the_model_s(tmp_path: Path) -> None:
    path = tiny_blip(tmp_path) / "preprocessor_config.json"
    settings = json.loads(path.read_text(encoding="utf-8"))
    settings["size"] = {"height": 99, "width": 99}
    path.write_text(json.dumps(settings), encoding="utf-8")
    assert captions(load(tmp_path), picture())
