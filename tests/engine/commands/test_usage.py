"""What is wrong with a command is one sentence, told once, with exit status 2 and no traceback."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.engine.commands.conftest import Vignette

WRONG = {
    "no such command": ["sing"],
    "no picture": ["caption"],
    "no such option": ["caption", "a.png", "--loud"],
    "no such style": ["tell", "a.png", "--style", "grim"],
    "no such length": ["story", "a fox", "--length", "endless"],
    "an age out of range": ["story", "a fox", "--age", "1"],
    "no number": ["caption", "a.png", "--beams", "many"],
    "no captioner": ["caption", "a.png", "b.png", "--captioner", "nobody"],
    "no storyteller": ["tell", "a.png", "b.png", "--storyteller", "nobody"],
    "a storyteller for a captioner": ["caption", "a.png", "--captioner", "rules"],
    "no voice": ["speak", "Hello.", "-o", "a.wav", "--voice", "nobody"],
    "no such speaker": ["speak", "Hello.", "-o", "a.wav", "--voice", "espeak:nobody"],
    "no such language": ["speak", "Hello.", "-o", "a.wav", "--voice", "xx"],
    "an adapter for rules": ["story", "a fox", "--adapter", "lora"],
    "no such device": ["story", "a fox", "--device", "toaster"],
    "no extension": ["speak", "Hello.", "-o", "hello"],
    "an unknown extension": ["speak", "Hello.", "-o", "hello.doc"],
    "no picture's extension": ["draw", "an owl", "-o", "owl.mp3"],
    "no size": ["draw", "an owl", "-o", "owl.png", "--size", "large"],
    "a size out of range": ["draw", "an owl", "-o", "owl.png", "--size", "99999x1"],
}


@pytest.mark.parametrize("arguments", WRONG.values(), ids=WRONG.keys())
def test_wrong_usage(vignette: Vignette, arguments: list[str], tmp_path: Path) -> None:
    ran = vignette(*arguments)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.count("\n") == 1, "one sentence, told once"
    assert "Traceback" not in ran.err
    assert "Value error" not in ran.err
    assert sorted(path.name for path in tmp_path.iterdir() if path.name[0] != ".") == []


def test_help_is_at_hand(vignette: Vignette) -> None:
    assert "For help: python main.py caption --help" in vignette("caption", "--loud").err
    ran = vignette("caption", "--help")
    assert ran.status == 0
    assert "PICTURE" in ran.out


def test_a_group_of_commands_alone_shows_its_commands(vignette: Vignette) -> None:
    ran = vignette("train")
    assert ran.status == 2
    assert "captioner" in ran.out + ran.err


def test_a_wrong_setting_is_named(vignette: Vignette, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VIGNETTE_STORY_STYLE", "grim")
    ran = vignette("story", "a fox")
    assert ran.status == 2
    assert "VIGNETTE_STORY_STYLE" in ran.err


def model(folder: Path, **files: str) -> Path:
    folder.mkdir()
    for name, text in files.items():
        (folder / name.replace("__", ".")).write_text(text)
    return folder


BLIP = '{"architectures": ["BlipForConditionalGeneration"]}'
FOLDERS = {
    "has no config": ({}, "holds no model"),
    "has no weights": ({"config__json": BLIP}, "are missing"),
    "is a pickle": ({"config__json": BLIP, "pytorch_model__bin": "x"}, "are a pickle"),
    "is of another class": ({"config__json": '{"architectures": ["T5Model"]}'}, "is a T5Model"),
    "is cut short": ({"config__json": BLIP, "model__safetensors": "x"}, "are damaged"),
    "has code": ({"config__json": BLIP[:-1] + ', "auto_map": {"a": "b"}}'}, "code of its own"),
}


@pytest.mark.parametrize(("files", "told"), FOLDERS.values(), ids=FOLDERS.keys())
def test_a_model_folder_that_cannot_be_used(
    vignette: Vignette,
    tmp_path: Path,
    files: dict[str, str],
    told: str,
    picture: Callable[[str], Path],
) -> None:
    pictures = [picture("a.png"), picture("b.png")]
    folder = model(tmp_path / "model", **files)
    ran = vignette("caption", *pictures, "--captioner", folder, "--json")
    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert told in ran.err
