"""`ask`: a picture and questions in, answers or JSON out."""

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.engine.commands.conftest import Vignette
from tests.tiny_models.chatting import tiny_vision_chat
from tests.tiny_models.seeing import tiny_blip_vqa

Picture = Callable[[str], Path]
FIELDS = [
    "picture", "question", "answer", "confidence", "least_confidence", "model", "seconds"
]  # fmt: skip


@pytest.fixture(scope="module")
def chat_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_vision_chat(tmp_path_factory.mktemp("models") / "chat", "qwen3_vl")


@pytest.fixture
def chat(chat_folder: Path) -> list[str]:
    """Options for a model that knows nothing but answers."""
    return ["--model", str(chat_folder), "--max-new-tokens", "6"]


def lines(out: str) -> list[dict[str, object]]:
    found = [json.loads(line) for line in out.splitlines()]
    assert all(list(line) == FIELDS for line in found)
    return found


def test_a_question_is_answered(vignette: Vignette, chat: list[str], picture: Picture) -> None:
    ran = vignette("ask", picture("cat.png"), "What is it?", *chat)
    assert (ran.status, ran.err) == (0, "")
    (line,) = lines(vignette("ask", "cat.png", "What is it?", "--json", *chat).out)
    assert ran.out.strip() == line["answer"] != ""


def test_questions_follow_up_on_one_another(
    vignette: Vignette, chat: list[str], picture: Picture
) -> None:
    path = picture("cat.png")
    ran = vignette("ask", path, "What is it?", "Why?", "--json", *chat)
    first, second = lines(ran.out)
    assert (first["question"], second["question"]) == ("What is it?", "Why?")
    assert (first["picture"], first["model"]) == (str(path), "chat")
    (alone,) = lines(vignette("ask", path, "Why?", "--json", *chat).out)
    assert alone["answer"] != second["answer"]
    shown = vignette("ask", path, "What is it?", "Why?", *chat).out
    assert shown.startswith("> What is it?\n")
    assert "\n> Why?\n" in shown


def test_questions_may_come_from_standard_input_up_to_an_empty_line(
    vignette: Vignette,
    chat: list[str],
    picture: Picture,
    standard_input: Callable[[bytes], None],
) -> None:
    path = picture("cat.png")
    standard_input("What is it?\nWarum süß?\n\nNever asked?\n".encode())
    found = lines(vignette("ask", path, "--json", *chat).out)
    assert [line["question"] for line in found] == ["What is it?", "Warum süß?"]
    standard_input(b"")
    ran = vignette("ask", path, *chat)
    assert (ran.status, ran.out) == (1, "")
    assert "no question" in ran.err


def test_a_person_is_asked_for_each_question(
    vignette: Vignette, chat: list[str], picture: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Keyboard(io.StringIO):
        def isatty(self) -> bool:
            return True

    path = picture("cat.png")
    monkeypatch.setattr(sys, "stdin", Keyboard("What is it?\nWhy?\n\n"))
    ran = vignette("ask", path, *chat)
    assert ran.status == 0
    assert ran.err.count("Your question (an empty line ends): ") == 3
    assert len(ran.out.splitlines()) >= 2


def test_blip_answers_too(vignette: Vignette, picture: Picture, tmp_path: Path) -> None:
    folder = tiny_blip_vqa(tmp_path / "vqa")
    ran = vignette("ask", picture("cat.png"), "the dog", "--json", "--model", folder)
    (line,) = lines(ran.out)
    assert line["model"] == "vqa"


def test_the_same_model_captions(vignette: Vignette, picture: Picture, chat_folder: Path) -> None:
    ran = vignette(
        "caption", picture("cat.png"), "--captioner", chat_folder, "--style", "alt",
        "--language", "de", "--max-new-tokens", "80", "--json",
    )  # fmt: skip
    (line,) = ran.lines
    assert ran.status == 0
    assert len(line["description"]) <= 125 < len(line["caption"])


def test_without_a_model_those_there_are_are_named(vignette: Vignette, picture: Picture) -> None:
    ran = vignette("ask", picture("cat.png"), "What is it?")
    assert (ran.status, ran.out) == (2, "")
    assert "is built in" in ran.err
    assert "--model" in ran.err
    assert "smolvlm2" in ran.err


def test_a_captioner_answers_no_questions(
    vignette: Vignette, picture: Picture, quick: list[str]
) -> None:
    ran = vignette("ask", picture("cat.png"), "What is it?", "--model", quick[1])
    assert (ran.status, ran.out) == (2, "")
    assert "questions about pictures" in ran.err


def test_a_picture_that_cannot_be_opened_is_told(vignette: Vignette, chat: list[str]) -> None:
    ran = vignette("ask", "nowhere.png", "What is it?", *chat)
    assert (ran.status, ran.out) == (1, "")
    assert "nowhere.png" in ran.err
