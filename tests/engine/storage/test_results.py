"""Looking at the library: order, pages, filters."""

from pathlib import Path

import pytest

from engine.errors import StorageError
from engine.jobs import Job, JobRequest, Recipe
from engine.schema import Story
from engine.storage.results import Library
from engine.storage.store import Store
from tests.engine.storage.jobs import STEPS, caption, picture, save_step, story_job


def test_an_empty_folder_is_an_empty_library(data_dir: Path) -> None:
    with Library.open(data_dir) as library:
        assert library.results() == []
        with pytest.raises(StorageError, match="no job ‘x’"):
            library.result("x")


def test_results_come_newest_first_page_by_page(store: Store, data_dir: Path) -> None:
    jobs = [story_job(str(number)) for number in range(7)]
    for job in jobs:
        store.add(job)
    with Library.open(data_dir) as library:
        first = library.results(limit=3)
        store.add(story_job("newer"))
        second = library.results(limit=3, before=first[-1].number)
        third = library.results(limit=3, before=second[-1].number)
    assert [result.job for result in first + second + third] == jobs[::-1]


def test_a_result_has_all_its_parts_or_none(store: Store, data_dir: Path) -> None:
    whole, bare = story_job(), story_job()
    store.add(whole)
    store.add(bare)
    for step in STEPS:
        save_step(store, whole.id, step)
    with Library.open(data_dir) as library:
        result = library.result(whole.id)
        assert result.picture is not None
        assert result.picture.name == f"{whole.id}.png"
        assert result.caption is not None
        assert result.caption.item.text == f"caption of {whole.id}"
        assert result.speech is not None
        assert result.speech.item.cues[1].text == "The end."
        assert result.drawing is None
        empty = library.result(bare.id)
        assert (empty.picture, empty.caption, empty.story, empty.speech) == (None,) * 4
        assert library.results() == [empty, result]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("DOG.png", {"dog"}),
        ("snow", {"dog"}),
        ("dragon", {"dog"}),
        ("two cats", {"cats"}),
        ("100%", {"cats"}),
        ("0%0", set()),
        ("_", set()),
        ("' OR 1=1 --", set()),
        ("", {"dog", "cats"}),
    ],
)
def test_text_is_looked_for_in_source_name_caption_and_story(
    store: Store, data_dir: Path, text: str, found: set[str]
) -> None:
    dog = Job(JobRequest(Recipe.TELL, "/pictures/1.png"), id="dog")
    store.add(dog)
    store.save(dog.id, picture("Dog.png", origin="/pictures/1.png"))
    store.save(dog.id, caption("a dog in the snow"))
    store.save(dog.id, Story("Once a Dragon came."))
    store.add(Job(JobRequest(Recipe.STORY, "two cats, 100% wool"), id="cats"))
    with Library.open(data_dir) as library:
        assert {result.job.id for result in library.results(text)} == found
