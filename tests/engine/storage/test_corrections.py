"""Users correct what models wrote: their words are shown, told about and spoken."""

from pathlib import Path

import pytest

from engine.errors import StorageError
from engine.jobs import Job, JobRequest, Recipe, Saved
from engine.schema import Caption, Story, Task
from engine.storage.results import Library, Result
from engine.storage.store import Store
from tests.engine.storage.jobs import caption, picture, story_job


@pytest.fixture
def job(store: Store) -> Job:
    """A job with a picture, a caption and a story."""
    added = story_job()
    store.add(added)
    store.save(added.id, picture())
    store.save(added.id, caption("a dog"), model="blip", revision="7", seconds=1.5)
    store.save(added.id, Story("Once."), model="rules")
    return added


def result_of(data_dir: Path, job_id: str) -> Result:
    with Library.open(data_dir) as library:
        return library.result(job_id)


def test_a_corrected_caption_is_shown_and_the_models_own_words_are_kept(
    store: Store, job: Job, data_dir: Path
) -> None:
    store.edit_caption(job.id, "  our cat Änne ")
    made = result_of(data_dir, job.id).caption
    assert made is not None
    assert made.is_edited
    assert made.item.description == "our cat Änne"
    assert made.item.text == "a dog"
    assert store.saved(job.id).caption == made.item


def test_a_corrected_story_is_shown_and_spoken(store: Store, job: Job, data_dir: Path) -> None:
    store.edit_story(job.id, "Twice.")
    made = result_of(data_dir, job.id).story
    assert made is not None
    assert (made.item, made.is_edited) == (Story("Twice."), True)
    assert store.saved(job.id).story == Story("Twice.")


@pytest.mark.parametrize("nothing", [None, "", " \n"])
def test_without_words_the_models_own_come_back(
    store: Store, job: Job, data_dir: Path, nothing: str | None
) -> None:
    store.edit_caption(job.id, "our cat")
    store.edit_story(job.id, "Twice.")
    store.edit_caption(job.id, nothing)
    store.edit_story(job.id, nothing)
    result = result_of(data_dir, job.id)
    assert result.caption is not None
    assert result.story is not None
    assert (result.caption.item, result.caption.is_edited) == (caption("a dog"), False)
    assert (result.story.item, result.story.is_edited) == (Story("Once."), False)


def test_what_is_not_there_cannot_be_corrected(store: Store) -> None:
    bare = story_job()
    store.add(bare)
    with pytest.raises(StorageError, match="no caption yet"):
        store.edit_caption(bare.id, "our cat")
    with pytest.raises(StorageError, match="no story yet"):
        store.edit_story(bare.id, "Twice.")
    with pytest.raises(StorageError, match="no job"):
        store.edit_story("nobody", "Twice.")


def test_a_step_taken_again_is_no_longer_corrected(store: Store, job: Job, data_dir: Path) -> None:
    store.edit_caption(job.id, "our cat")
    store.save(job.id, caption("a fox"))
    made = result_of(data_dir, job.id).caption
    assert made is not None
    assert (made.item, made.is_edited) == (caption("a fox"), False)


def test_a_story_is_asked_about_the_corrected_caption(
    store: Store, job: Job, data_dir: Path
) -> None:
    store.edit_caption(job.id, "our cat")
    store.save(job.id, Story("A cat came."))
    made = result_of(data_dir, job.id).story
    assert made is not None
    assert made.provenance.prompt == "our cat"


def test_corrected_words_are_found_and_those_they_replaced_are_not(
    store: Store, job: Job, data_dir: Path
) -> None:
    store.edit_caption(job.id, "our cat")
    store.edit_story(job.id, "Twice.")
    with Library.open(data_dir) as library:
        for text, count in (("our cat", 1), ("Twice", 1), ("a dog, I think", 0), ("Once", 0)):
            assert len(library.results(text)) == count


def test_another_story_about_a_picture_begins_with_its_corrected_caption(
    store: Store, job: Job, data_dir: Path
) -> None:
    store.edit_caption(job.id, "our cat")
    other = Job(JobRequest(Recipe.TELL, job.request.source))
    store.add_like(other, job.id, {Task.CAPTION, Task.SPEECH})
    assert store.saved(other.id) == Saved(Caption("a dog", 0.9, 0.5, True, description="our cat"))
    first, second = result_of(data_dir, job.id), result_of(data_dir, other.id)
    assert second.picture == first.picture
    assert second.caption == first.caption
    assert second.story is None
    store.edit_caption(other.id, "our dog")
    assert result_of(data_dir, job.id).caption == first.caption


def test_a_job_like_another_is_added_once_and_to_one_that_is_there(store: Store, job: Job) -> None:
    with pytest.raises(StorageError, match="already"):
        store.add_like(job, job.id, ())
    with pytest.raises(StorageError, match="no job ‘nobody’"):
        store.add_like(story_job(), "nobody", ())
