"""A model tried on one thing, of which nothing is kept."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from engine.errors import BadPicture, ModelError
from engine.model_trial import WAKING, Sample, attempt
from engine.resources import resources_dir
from engine.schema import Task
from engine.settings import Settings
from engine.studio import Studio
from tests.models import tiny_blip

BEACH = str(resources_dir() / "samples" / "beach.jpg")


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    settings = Settings(data_dir=tmp_path / "data", log_dir=tmp_path, cache_dir=tmp_path)
    with Studio(settings) as made:
        yield made


def test_a_captioner_says_what_it_sees(studio: Studio) -> None:
    attempts = list(attempt(studio, Task.CAPTION, "starter", Sample(BEACH)))
    assert attempts[0].note == WAKING
    assert "crab" in attempts[-1].text
    assert attempts[-1].is_sure
    assert attempts[-1].took_s > 0
    assert attempts[-1].note == ""
    assert not list(studio.settings.data_dir.rglob("*.jpg")), "nothing is kept"


def test_a_story_grows(studio: Studio) -> None:
    texts = [one.text for one in attempt(studio, Task.STORY, "rules", Sample(text="a fox"))]
    assert all(after.startswith(before) for before, after in pairwise(texts))
    assert "fox" in texts[-1]


def test_a_voice_is_heard(studio: Studio) -> None:
    *_, last = attempt(studio, Task.SPEECH, "espeak", Sample(text="Hello."))
    assert sum(len(chunk.samples) for chunk in last.chunks) > 1000


def test_a_folder_is_tried_and_may_be_stopped_at_any_step(studio: Studio, tmp_path: Path) -> None:
    folder = str(tiny_blip(tmp_path / "blip"))
    for steps in (1, 3):
        trial = attempt(studio, Task.CAPTION, folder, Sample(BEACH))
        for _ in range(steps):
            next(trial)
        trial.close()
    assert list(attempt(studio, Task.CAPTION, folder, Sample(BEACH)))


def test_what_cannot_be_tried_is_refused(studio: Studio) -> None:
    with pytest.raises(BadPicture):
        list(attempt(studio, Task.CAPTION, "starter", Sample(__file__)))
    with pytest.raises(ModelError, match="is for"):
        list(attempt(studio, Task.CAPTION, "espeak", Sample(BEACH)))
