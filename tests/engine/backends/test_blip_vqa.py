"""BLIP's answers are those of `generate`."""

from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import AutoTokenizer, BlipForQuestionAnswering
from transformers.models.blip.image_processing_pil_blip import BlipImageProcessorPil

from engine.backends.blip_vqa import BlipAnswerer
from engine.errors import BadOption, BadText, ModelError
from engine.schema import AnswerText, AskOptions, AskRequest, Progress, Turn
from tests.engine.backends.looking import answer, answer_items, load, picture
from tests.models import tiny_blip
from tests.tiny_models.seeing import tiny_blip_vqa


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_blip_vqa(tmp_path_factory.mktemp("models") / "vqa")


@pytest.fixture(scope="module")
def answerer(folder: Path) -> BlipAnswerer:
    return load(BlipAnswerer, folder)


@pytest.mark.parametrize("question", ["a big dog", "the boat and the moon on the tree"])
def test_an_answer_is_that_of_generate(folder: Path, question: str) -> None:
    for seed in (0, 1):
        two = tiny_blip_vqa(folder.parent / f"vqa{seed}", seed=seed)
        model = BlipForQuestionAnswering.from_pretrained(two).eval()
        tokenizer = AutoTokenizer.from_pretrained(two)
        pixels = BlipImageProcessorPil.from_pretrained(two)(picture(seed), return_tensors="pt")
        words = tokenizer(question, return_tensors="pt")
        ids = model.generate(
            input_ids=words["input_ids"],
            attention_mask=words["attention_mask"],
            pixel_values=pixels["pixel_values"],
            max_new_tokens=12,
            do_sample=False,
        )[0]
        every = answer_items(
            load(BlipAnswerer, two), question, image=picture(seed), max_new_tokens=12
        )
        assert every[-1].text == tokenizer.decode(ids, skip_special_tokens=True).strip()
        assert sum(isinstance(item, Progress) for item in every) == len(ids)
        pieces = [item.text for item in every if isinstance(item, AnswerText)]
        assert "".join(pieces) == every[-1].text
        assert 0 < every[-1].least_confidence <= every[-1].confidence <= 1


def test_the_question_and_the_picture_both_count(answerer: BlipAnswerer) -> None:
    found = {
        answer(answerer, question, image=picture(seed), max_new_tokens=8).confidence
        for question in ("a dog", "the sun")
        for seed in (0, 1)
    }
    assert len(found) == 4


def test_what_was_asked_before_changes_nothing(answerer: BlipAnswerer) -> None:
    before = Turn("a dog", "the moon")
    assert answer(answerer, "the sun", before) == answer(answerer, "the sun")


def test_the_same_seed_gives_the_same_answer(answerer: BlipAnswerer) -> None:
    drawn = [
        answer(answerer, "a dog", temperature=5.0, seed=seed, max_new_tokens=12).text
        for seed in (1, 1, 2)
    ]
    assert drawn[0] == drawn[1] != drawn[2]


@pytest.mark.parametrize(
    ("question", "message"), [(" ", "no question"), ("a dog " * 100, "too long")]
)
def test_questions_that_cannot_be_asked_are_refused(
    answerer: BlipAnswerer, question: str, message: str
) -> None:
    with pytest.raises(BadText, match=message):
        answer_items(answerer, question)


@pytest.mark.parametrize("options", [{"max_new_tokens": 0}, {"temperature": -1.0}])
def test_options_out_of_range_are_refused(answerer: BlipAnswerer, options: dict[str, Any]) -> None:
    with pytest.raises(BadOption):
        answer_items(answerer, "a dog", **options)


def test_a_captioner_is_no_answerer(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="missing"):
        load(BlipAnswerer, tiny_blip(tmp_path))


def test_nothing_reaches_the_caller_between_two_steps(answerer: BlipAnswerer) -> None:
    for _ in answerer.run(AskRequest(picture(), "a dog", options=AskOptions(max_new_tokens=5))):
        assert not torch.is_inference_mode_enabled()
