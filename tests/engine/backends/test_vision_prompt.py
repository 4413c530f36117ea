"""GIT and Florence-2: the tokens and words are those of `generate`."""

import json
from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import (
    AutoModelForCausalLM,
    AutoTokenizer,
    Florence2ForConditionalGeneration,
    Florence2Processor,
    GitProcessor,
)
from transformers.models.clip.image_processing_pil_clip import CLIPImageProcessorPil

from engine.backends.vision_prompt import VisionPrompt
from engine.errors import BadOption, ModelError
from engine.schema import CaptionStyle, Progress
from tests.engine.backends.looking import caption_items, captions, load, picture
from tests.tiny_models.chatting import tiny_vision_chat
from tests.tiny_models.seeing import tiny_florence, tiny_git


@pytest.fixture(scope="module")
def git_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_git(tmp_path_factory.mktemp("models") / "git")


@pytest.fixture(scope="module")
def florence_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_florence(tmp_path_factory.mktemp("models") / "florence")


@pytest.fixture(scope="module")
def git(git_folder: Path) -> VisionPrompt:
    return load(VisionPrompt, git_folder)


@pytest.fixture(scope="module")
def florence(florence_folder: Path) -> VisionPrompt:
    return load(VisionPrompt, florence_folder)


@pytest.fixture(params=["git", "florence"])
def either(request: pytest.FixtureRequest) -> VisionPrompt:
    return request.getfixturevalue(request.param)


# ---------------------------------------------------------------- GIT


def test_a_caption_of_git_is_that_of_generate(git_folder: Path, git: VisionPrompt) -> None:
    model = AutoModelForCausalLM.from_pretrained(git_folder).eval()
    processor = GitProcessor.from_pretrained(git_folder)
    for image in (picture(), picture(1, 90, 31)):
        pixels = processor(images=image, return_tensors="pt").pixel_values
        ids = model.generate(pixel_values=pixels, max_new_tokens=12)[0]
        every = caption_items(git, image, max_new_tokens=12)
        assert every[-1].text == processor.decode(ids, skip_special_tokens=True)
        assert sum(isinstance(item, Progress) for item in every) == len(ids)


def test_git_goes_on_from_its_prompt(git_folder: Path, git: VisionPrompt) -> None:
    model = AutoModelForCausalLM.from_pretrained(git_folder).eval()
    processor = GitProcessor.from_pretrained(git_folder)
    pixels = processor(images=picture(), return_tensors="pt").pixel_values
    words = processor(text="a picture of", add_special_tokens=False)["input_ids"]
    prompt = torch.tensor([[processor.tokenizer.cls_token_id, *words]])
    ids = model.generate(pixel_values=pixels, input_ids=prompt, max_new_tokens=6)[0]
    (caption,) = captions(git, picture(), prompt="a picture of", max_new_tokens=6)
    assert caption.text == processor.decode(ids, skip_special_tokens=True)
    assert caption.text.startswith("a picture of")


def test_git_s_room_is_never_overrun(git: VisionPrompt) -> None:
    every = caption_items(git, picture(), min_new_tokens=80, max_new_tokens=90)
    assert sum(isinstance(item, Progress) for item in every) <= 64


# ---------------------------------------------------------------- Florence-2


def florence_generated(folder: Path, task: str, **options: Any) -> tuple[Any, list[int]]:
    model = Florence2ForConditionalGeneration.from_pretrained(folder).eval()
    processor = Florence2Processor(
        CLIPImageProcessorPil.from_pretrained(folder),
        AutoTokenizer.from_pretrained(folder),
        num_additional_image_tokens=1,
    )
    model.generation_config.max_length = None
    inputs = processor(text=task, images=picture(), return_tensors="pt")
    ids = model.generate(**inputs, num_beams=1, early_stopping=False, **options)[0].tolist()
    return processor.tokenizer, ids


@pytest.mark.parametrize(
    ("style", "task"),
    [
        (CaptionStyle.BRIEF, "<CAPTION>"),
        (CaptionStyle.ALT, "<CAPTION>"),
        (CaptionStyle.DETAILED, "<MORE_DETAILED_CAPTION>"),
    ],
)
def test_a_caption_of_florence_is_that_of_generate(
    style: CaptionStyle, task: str, florence_folder: Path, florence: VisionPrompt
) -> None:
    tokenizer, ids = florence_generated(florence_folder, task, max_new_tokens=16)
    every = caption_items(florence, picture(), style=style, max_new_tokens=16)
    assert sum(isinstance(item, Progress) for item in every) == len(ids)
    text = tokenizer.decode(ids).replace("<s>", "").replace("</s>", "").replace("<pad>", "")
    parts = [part.strip() for part in _without_places(text)]
    assert every[-1].text == ", ".join(part for part in parts if part)


def _without_places(text: str) -> list[str]:
    for place in range(1000):
        text = text.replace(f"<loc_{place}>", "\0")
    return text.split("\0")


def test_the_objects_florence_finds_are_named_once_without_their_places(
    florence: VisionPrompt,
) -> None:
    tokenizer = florence._manner.processor.tokenizer
    text = (
        "</s><s>car<loc_52><loc_332><loc_932><loc_774>door<loc_10><loc_20><loc_30><loc_40>"
        "<loc_1><loc_2><loc_3><loc_4>car<loc_5><loc_6><loc_7><loc_8></s>"
    )
    ids = tokenizer(text, add_special_tokens=False)["input_ids"]
    from engine.backends.vision_words import shaped
    from engine.schema import CaptionOptions

    options = CaptionOptions(style=CaptionStyle.OBJECTS)
    read = florence._manner.read(ids, options)
    assert read == "car, door, car"
    assert shaped(read, CaptionStyle.OBJECTS) == "car, door"


def test_florence_is_asked_for_objects_in_its_own_words(
    florence_folder: Path, florence: VisionPrompt
) -> None:
    _, ids = florence_generated(florence_folder, "<OD>", max_new_tokens=16)
    every = caption_items(florence, picture(), style=CaptionStyle.OBJECTS, max_new_tokens=16)
    assert sum(isinstance(item, Progress) for item in every) == len(ids)
    (brief,) = captions(florence, picture(), max_new_tokens=16)
    assert every[-1].text != brief.text


def test_tokens_that_were_forced_are_no_sign_of_doubt(florence: VisionPrompt) -> None:
    """Florence-2's own settings force its first token, and its last where it is cut short."""
    (caption,) = captions(florence, picture(), max_new_tokens=16)
    assert caption.least_confidence > 1e-3


def test_florence_takes_no_prompt(florence: VisionPrompt) -> None:
    with pytest.raises(BadOption, match="go on from words"):
        captions(florence, picture(), prompt="a picture of")


# ---------------------------------------------------------------- both


def test_a_batch_says_what_each_picture_says_alone(either: VisionPrompt) -> None:
    several = [picture(0), picture(1, 90, 31), picture(2, 20, 20)]
    together = captions(either, *several, max_new_tokens=12)
    assert [caption.index for caption in together] == [0, 1, 2]
    assert len({caption.text for caption in together}) > 1
    for caption, image in zip(together, several, strict=True):
        (alone,) = captions(either, image, max_new_tokens=12)
        assert caption.text == alone.text
        assert caption.confidence == pytest.approx(alone.confidence, abs=1e-4)


def test_no_pictures_no_captions(either: VisionPrompt) -> None:
    assert caption_items(either) == []


def test_beams_are_refused(either: VisionPrompt) -> None:
    with pytest.raises(BadOption, match="one beam"):
        captions(either, picture(), beams=3)


def test_a_model_that_nobody_knows_how_to_ask_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="is a llava") as caught:
        load(VisionPrompt, tiny_vision_chat(tmp_path, "llava"))
    assert "git, florence2" in caught.value.hint


def test_a_processor_that_is_damaged_is_told(tmp_path: Path) -> None:
    folder = tiny_git(tmp_path)
    (folder / "processor_config.json").write_text(json.dumps({"processor_class": 7}))
    with pytest.raises(ModelError, match="prepares pictures"):
        load(VisionPrompt, folder)
