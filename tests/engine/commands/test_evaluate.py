"""`evaluate captions`: a captioner scored against what people wrote."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.engine.commands.conftest import Vignette


@pytest.fixture
def caption_set(picture: Callable[[str], Path]) -> Path:
    path = picture("0.png").parent / "set.jsonl"
    lines = []
    for number in range(3):
        picture(f"{number}.png")
        line = {"image": f"{number}.png", "captions": ["a red house", "the house is red"]}
        lines.append(json.dumps(line))
    path.write_text("\n".join(lines))
    return path


def test_scores_as_a_table(vignette: Vignette, quick: list[str], caption_set: Path) -> None:
    ran = vignette("evaluate", "captions", caption_set, *quick[:2], "--batch", "2")
    assert (ran.status, ran.err) == (0, "")
    assert "CIDEr" in ran.out
    assert "tiny" in ran.out


def test_scores_as_json(vignette: Vignette, quick: list[str], caption_set: Path) -> None:
    ran = vignette("evaluate", "captions", caption_set, *quick[:2], "--json")
    assert ran.status == 0
    (figures,) = map(json.loads, ran.out.splitlines())
    assert figures["captioner"] == "tiny"
    assert figures["seconds"] > 0


def test_a_picture_that_is_gone_is_told(
    vignette: Vignette, quick: list[str], caption_set: Path
) -> None:
    Path("1.png").write_text("no picture")
    ran = vignette("evaluate", "captions", caption_set, *quick[:2], "--json")
    assert ran.status == 0
    assert "1.png" in ran.err
    assert len(ran.out.splitlines()) == 1


def test_a_set_that_cannot_be_read(vignette: Vignette) -> None:
    ran = vignette("evaluate", "captions", "gone.jsonl")
    assert (ran.status, ran.out, ran.err.count("\n")) == (1, "", 1)
