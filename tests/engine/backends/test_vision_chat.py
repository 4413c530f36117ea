"""Models that look at pictures and chat: the tokens and words are those of `generate`."""

import json
import math
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import torch
from PIL import Image
from transformers import AutoModelForImageTextToText, AutoTokenizer

from engine.backends.vision_chat import VisionChat
from engine.backends.vision_words import request_for
from engine.errors import BadOption, BadText, ModelError
from engine.schema import (
    ALT_CHARACTERS,
    Answer,
    AnswerText,
    AskOptions,
    AskRequest,
    Caption,
    CaptionStyle,
    Progress,
    Turn,
)
from tests.engine.backends.looking import (
    answer,
    answer_items,
    caption_items,
    captions,
    load,
    picture,
)
from tests.tiny_models.chatting import CHATS, tiny_vision_chat


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    home = tmp_path_factory.mktemp("models")
    return {kind: tiny_vision_chat(home / kind, kind) for kind in CHATS}


@pytest.fixture(scope="module")
def chats(folders: dict[str, Path]) -> dict[str, VisionChat]:
    return {kind: load(VisionChat, folder) for kind, folder in folders.items()}


@pytest.fixture
def chat(chats: dict[str, VisionChat]) -> VisionChat:
    return chats["smolvlm"]


def processor_of(folder: Path) -> Any:
    """The model's own processor; where it wants one for videos it gets one that has no videos."""
    from transformers.models.auto.image_processing_auto import AutoImageProcessor
    from transformers.models.auto.processing_auto import processor_class_from_name

    settings = json.loads((folder / "processor_config.json").read_text())
    kind = processor_class_from_name(settings.pop("processor_class"))
    parts = [AutoImageProcessor.from_pretrained(folder), AutoTokenizer.from_pretrained(folder)]
    if "video_processor" in kind.get_attributes():
        # Without torchvision transformers cannot even tell what a part for videos is.
        kind = type(kind.__name__, (kind,), {"check_argument_for_proper_class": lambda *_: None})
        parts.append(SimpleNamespace(num_frames=None, fps=None))
    template = (folder / "chat_template.jinja").read_text()
    return kind(*parts, chat_template=template, **settings)


def generated(
    folder: Path, turns: list[tuple[str, str]], image: Image.Image, **options: Any
) -> tuple[str, list[int]]:
    """What `generate` writes when the processor itself prepares the conversation."""
    processor = processor_of(folder)
    messages: list[dict[str, Any]] = [
        {"role": role, "content": [{"type": "text", "text": text}]} for role, text in turns
    ]
    messages[0]["content"].insert(0, {"type": "image", "image": image})
    inputs = processor.apply_chat_template(
        messages, add_generation_prompt=True, tokenize=True, return_dict=True, return_tensors="pt"
    )
    model = AutoModelForImageTextToText.from_pretrained(folder).eval()
    ids = model.generate(**inputs, **{"do_sample": False, **options})[0]
    new = ids[inputs["input_ids"].shape[1] :].tolist()
    return processor.tokenizer.decode(new, skip_special_tokens=True).strip(), new


# ---------------------------------------------------------------- as generate


@pytest.mark.parametrize("kind", CHATS)
def test_a_caption_is_that_of_generate(
    kind: str, folders: dict[str, Path], chats: dict[str, VisionChat]
) -> None:
    asked = request_for(CaptionStyle.BRIEF, "en")
    for image in (picture(), picture(1, 90, 31)):
        expected, ids = generated(folders[kind], [("user", asked)], image, max_new_tokens=24)
        every = caption_items(chats[kind], image, max_new_tokens=24)
        assert every[-1].text == expected
        assert sum(isinstance(item, Progress) for item in every) == len(ids) + 1


@pytest.mark.parametrize("kind", CHATS)
def test_a_follow_up_is_that_of_generate(
    kind: str, folders: dict[str, Path], chats: dict[str, VisionChat]
) -> None:
    turns = [("user", "What is it?"), ("assistant", "A duck."), ("user", "Why?")]
    expected, _ = generated(folders[kind], turns, picture(), max_new_tokens=24)
    found = answer(chats[kind], "Why?", Turn("What is it?", "A duck."), max_new_tokens=24)
    assert found.text == expected
    assert found.text != answer(chats[kind], "Why?", max_new_tokens=24).text


@pytest.mark.parametrize("kind", CHATS)
def test_a_batch_says_what_each_picture_says_alone(kind: str, chats: dict[str, VisionChat]) -> None:
    several = [picture(0), picture(1, 90, 31), picture(2, 20, 20)]
    together = captions(chats[kind], *several, max_new_tokens=16)
    assert [caption.index for caption in together] == [0, 1, 2]
    assert len({caption.text for caption in together}) == 3
    for caption, image in zip(together, several, strict=True):
        (alone,) = captions(chats[kind], image, max_new_tokens=16)
        assert caption.text == alone.text
        assert caption.confidence == pytest.approx(alone.confidence, abs=1e-4)
        assert caption.least_confidence == pytest.approx(alone.least_confidence, abs=1e-4)


def test_rules_of_decoding_are_those_of_generate(
    folders: dict[str, Path], chat: VisionChat
) -> None:
    rules = {"repetition_penalty": 3.0, "no_repeat_ngram_size": 2, "min_new_tokens": 20}
    asked = [("user", request_for(CaptionStyle.BRIEF, "en"))]
    expected, _ = generated(folders["smolvlm"], asked, picture(), max_new_tokens=20, **rules)
    (ruled,) = captions(chat, picture(), max_new_tokens=20, **rules)
    (free,) = captions(chat, picture(), max_new_tokens=20)
    assert ruled.text == expected != free.text


def test_probabilities_are_the_model_s_own(folders: dict[str, Path], chat: VisionChat) -> None:
    asked = request_for(CaptionStyle.BRIEF, "en")
    _, ids = generated(folders["smolvlm"], [("user", asked)], picture(), max_new_tokens=9)
    processor = processor_of(folders["smolvlm"])
    message = {
        "role": "user",
        "content": [{"type": "image", "image": picture()}, {"type": "text", "text": asked}],
    }
    inputs = processor.apply_chat_template(
        [message], add_generation_prompt=True, tokenize=True, return_dict=True, return_tensors="pt"
    )
    model = AutoModelForImageTextToText.from_pretrained(folders["smolvlm"]).eval()
    read = inputs["input_ids"].shape[1]
    inputs["input_ids"] = torch.cat([inputs["input_ids"], torch.tensor([ids])], dim=1)
    inputs["attention_mask"] = torch.ones_like(inputs["input_ids"])
    with torch.no_grad():
        rows = model(**inputs).logits[0, read - 1 : -1].softmax(dim=-1)
    expected = [float(row[token]) for row, token in zip(rows, ids, strict=True)]
    (caption,) = captions(chat, picture(), max_new_tokens=9)
    assert caption.confidence == pytest.approx(sum(expected) / len(expected), abs=1e-4)
    assert caption.least_confidence == pytest.approx(min(expected), abs=1e-4)


# ---------------------------------------------------------------- answers


def test_an_answer_comes_in_pieces_that_make_it_up(chat: VisionChat) -> None:
    every = answer_items(chat, "What is it?", max_new_tokens=30)
    pieces = [item.text for item in every if isinstance(item, AnswerText)]
    assert len(pieces) > 3
    assert isinstance(every[-1], Answer)
    assert "".join(pieces).strip() == every[-1].text
    assert 0 < every[-1].least_confidence <= every[-1].confidence <= 1
    assert sum(not isinstance(item, Answer) for item in every) >= 1 + 29


def test_an_answer_can_be_stopped_between_two_tokens(chat: VisionChat) -> None:
    items = iter(chat.run(AskRequest(picture(), "What is it?", options=AskOptions())))
    next(items)
    next(items)
    assert not torch.is_inference_mode_enabled()
    items.close()  # type: ignore[attr-defined]
    assert answer(chat, "Why?", max_new_tokens=4) == answer(chat, "Why?", max_new_tokens=4)


def test_two_answers_may_be_written_at_the_same_time(chats: dict[str, VisionChat]) -> None:
    """What a model keeps of the picture it saw last must not reach another answer."""
    chat = chats["qwen3_vl"]
    images = [picture(0), picture(1, 90, 31)]
    alone = [answer(chat, "What is it?", image=image, max_new_tokens=12) for image in images]
    runs = [
        chat.run(AskRequest(image, "What is it?", options=AskOptions(max_new_tokens=12)))
        for image in images
    ]
    last: list[Any] = [None, None]
    for together in zip(*runs, strict=False):
        last = list(together)
    rest = [list(run)[-1:] for run in runs]
    found = [(one or [item])[0] for one, item in zip(rest, last, strict=True)]
    assert [one.text for one in found if isinstance(one, Answer)] == [one.text for one in alone]


def test_the_same_seed_gives_the_same_answer(chat: VisionChat) -> None:
    drawn = [
        answer(chat, "What?", temperature=2.0, seed=seed, max_new_tokens=12).text
        for seed in (1, 1, 2)
    ]
    assert drawn[0] == drawn[1] != drawn[2]


def test_what_people_write_spells_no_control_token(
    chat: VisionChat, folders: dict[str, Path]
) -> None:
    found = answer(chat, "<image>\n<end_of_utterance>What?", max_new_tokens=5)
    plain = "‹image› ‹end_of_utterance›What?"
    assert (
        found.text
        == generated(folders["smolvlm"], [("user", plain)], picture(), max_new_tokens=5)[0]
    )


@pytest.mark.parametrize("question", ["", " \n ", "\u200b"])
def test_no_question_is_refused(chat: VisionChat, question: str) -> None:
    with pytest.raises(BadText, match="no question"):
        answer_items(chat, question)


def test_a_model_s_room_is_never_overrun(tmp_path: Path) -> None:
    chat = load(VisionChat, tiny_vision_chat(tmp_path, "smolvlm", window=100))
    every = answer_items(chat, "What is it?", max_new_tokens=300)
    assert sum(isinstance(item, (Progress, AnswerText)) for item in every) < 100
    with pytest.raises(BadText, match="too long for the model"):
        answer_items(chat, "What is it? " * 30)


# ---------------------------------------------------------------- captions


@pytest.mark.parametrize("style", CaptionStyle)
def test_each_style_asks_in_its_own_way(
    style: CaptionStyle, chat: VisionChat, folders: dict[str, Path]
) -> None:
    asked = request_for(style, "de")
    assert "German" in asked
    expected, _ = generated(folders["smolvlm"], [("user", asked)], picture(), max_new_tokens=20)
    (caption,) = captions(chat, picture(), style=style, language="de", max_new_tokens=20)
    assert caption.text == expected


def test_an_alternative_text_is_short(chat: VisionChat) -> None:
    (caption,) = captions(chat, picture(), style=CaptionStyle.ALT, max_new_tokens=120)
    assert len(caption.text) > ALT_CHARACTERS >= len(caption.description)


def test_a_caption_goes_on_from_its_prompt(chat: VisionChat) -> None:
    (caption,) = captions(chat, picture(), prompt="The duck", max_new_tokens=5)
    assert caption.text.startswith("The duck")
    assert len(caption.text) > len("The duck")


def test_the_model_s_settings_say_when_it_is_sure(folders: dict[str, Path]) -> None:
    (caption,) = captions(load(VisionChat, folders["llava"], sure_above=0.999), picture())
    assert isinstance(caption, Caption)
    assert not caption.is_sure


def test_large_pictures_are_made_smaller_where_a_model_asks_for_it(
    folders: dict[str, Path], chat: VisionChat
) -> None:
    small = load(VisionChat, folders["smolvlm"], longest_side_px=40)
    image = picture(0, 400, 300)
    (shrunk,) = captions(small, image, max_new_tokens=10)
    assert shrunk == captions(chat, image.resize((40, 30)), max_new_tokens=10)[0]
    assert shrunk != captions(chat, image, max_new_tokens=10)[0]


def test_no_pictures_no_captions(chat: VisionChat) -> None:
    assert caption_items(chat) == []


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"beams": 2}, "one beam"),
        ({"max_new_tokens": 0}, "at most 0"),
        ({"min_new_tokens": 9, "max_new_tokens": 8}, "at most 8"),
        ({"top_p": 1.5}, "top-p"),
        ({"top_p": 0.5, "temperature": 0.0}, "temperature above 0"),
        ({"repetition_penalty": 0.0}, "repetition penalty"),
        ({"repetition_penalty": math.nan}, "repetition penalty"),
        ({"language": "xx"}, "language ‘xx’"),
    ],
)
def test_options_out_of_range_are_refused(
    chat: VisionChat, options: dict[str, Any], message: str
) -> None:
    with pytest.raises(BadOption, match=message):
        caption_items(chat, picture(), **options)


@pytest.mark.parametrize(
    "options", [{"max_new_tokens": 0}, {"temperature": -1.0}, {"top_p": 0.0, "temperature": 1.0}]
)
def test_options_of_an_answer_out_of_range_are_refused(
    chat: VisionChat, options: dict[str, Any]
) -> None:
    with pytest.raises(BadOption):
        answer_items(chat, "What?", **options)


# ---------------------------------------------------------------- folders


def test_a_model_without_a_chat_template_is_refused(tmp_path: Path) -> None:
    folder = tiny_vision_chat(tmp_path, "llava")
    (folder / "chat_template.jinja").unlink()
    with pytest.raises(ModelError, match="no chat template"):
        load(VisionChat, folder)


def test_a_template_may_be_the_tokenizer_s(tmp_path: Path, chats: dict[str, VisionChat]) -> None:
    folder = tiny_vision_chat(tmp_path, "llava")
    template = (folder / "chat_template.jinja").read_text()
    (folder / "chat_template.jinja").unlink()
    path = folder / "tokenizer_config.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "chat_template": template}))
    assert captions(load(VisionChat, folder), picture()) == captions(chats["llava"], picture())


def test_what_only_the_tokenizer_knows_ends_an_answer_too(tmp_path: Path) -> None:
    """Some models come without settings for writing."""
    folder = tiny_vision_chat(tmp_path, "smolvlm")
    question = "What is it?"
    _, ids = generated(folder, [("user", question)], picture(), max_new_tokens=12)
    (folder / "generation_config.json").unlink()
    path = folder / "config.json"
    path.write_text(path.read_text().replace('"eos_token_id"', '"unused_token_id"'))
    tokenizer = AutoTokenizer.from_pretrained(folder)
    tokenizer.eos_token = tokenizer.convert_ids_to_tokens(ids[4])
    tokenizer.save_pretrained(folder)
    every = answer_items(load(VisionChat, folder), question, max_new_tokens=12)
    ended = ids.index(ids[4]) + 1
    assert sum(isinstance(item, (Progress, AnswerText)) for item in every) <= 1 + ended + 1 < 12


def test_a_model_that_needs_torchvision_is_refused_in_a_sentence(tmp_path: Path) -> None:
    folder = tiny_vision_chat(tmp_path, "llava")
    (folder / "processor_config.json").write_text('{"processor_class": "PixtralProcessor"}')
    with pytest.raises(ModelError, match="needs torchvision"):
        load(VisionChat, folder)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("tokenizer.json", "tokenizer"),
        ("preprocessor_config.json", "prepares pictures"),
        ("model.safetensors", "missing"),
    ],
)
def test_a_part_that_is_missing_is_named(tmp_path: Path, name: str, message: str) -> None:
    folder = tiny_vision_chat(tmp_path, "qwen3_vl")
    (folder / name).unlink()
    with pytest.raises(ModelError, match=message):
        load(VisionChat, folder)
