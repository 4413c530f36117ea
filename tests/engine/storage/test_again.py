"""Jobs that are queued once more: retried, read aloud again, or left by processes that ended."""

from dataclasses import replace
from pathlib import Path

import pytest

from engine.errors import StorageError
from engine.jobs import Job, JobState, Saved
from engine.schema import SpeechOptions, Story, Task
from engine.storage.results import Library
from engine.storage.store import Store
from tests.engine.storage.jobs import caption, save_step, story_job


def test_jobs_are_added_all_or_none(store: Store, data_dir: Path) -> None:
    jobs = [story_job(str(number)) for number in range(5)]
    store.add_all(jobs[:3])
    with pytest.raises(StorageError, match="already"):
        store.add_all(jobs[2:])
    store.add_all([])
    with Library.open(data_dir) as library:
        assert [result.job for result in library.results()] == jobs[2::-1]


@pytest.mark.parametrize("end", ["finish", "cancel", "fail"])
def test_a_job_that_ended_waits_again_and_keeps_what_it_made(
    store: Store, data_dir: Path, end: str
) -> None:
    job = story_job()
    store.add(job)
    store.start(job.id)
    store.save(job.id, caption())
    store.save(job.id, Story("Once."))
    getattr(store, end)(job.id, *(("It broke.", "Mend it.") if end == "fail" else ()))
    assert store.requeue(job.id) == job
    with Library.open(data_dir) as library:
        result = library.result(job.id)
    assert result.state is JobState.QUEUED
    assert (result.message, result.hint) == ("", "")
    assert (result.started_at, result.finished_at) == (None, None)
    assert store.saved(job.id) == Saved(caption(), Story("Once."))
    store.start(job.id)
    store.finish(job.id)


def test_steps_that_are_to_be_taken_again_are_forgotten(store: Store) -> None:
    job = story_job()
    store.add(job)
    store.start(job.id)
    for step in ("caption", "story", "speech"):
        save_step(store, job.id, step)
    store.edit_story(job.id, "Twice.")
    store.finish(job.id)
    wish = replace(job.request, speech=SpeechOptions(rate=1.5))
    again = store.requeue(job.id, request=wish, redo=[Task.SPEECH, Task.DRAW])
    assert again == Job(wish, job.id)
    assert store.job(job.id) == again
    saved = store.saved(job.id)
    assert (saved.story, saved.speech) == (Story("Twice."), None)
    assert saved.caption is not None


def test_a_job_that_has_not_ended_cannot_be_queued_again(store: Store) -> None:
    job = story_job()
    store.add(job)
    store.save(job.id, caption())
    with pytest.raises(StorageError, match="is queued: it cannot become queued"):
        store.requeue(job.id, redo=[Task.CAPTION])
    store.start(job.id)
    with pytest.raises(StorageError, match="is running: it cannot become queued"):
        store.requeue(job.id)
    assert store.saved(job.id) == Saved(caption())


@pytest.mark.parametrize("has_begun", [False, True])
def test_one_job_that_others_left_can_be_queued_again_alone(
    data_dir: Path, has_begun: bool
) -> None:
    left, other = story_job(), story_job()
    with Store.open(data_dir) as first:
        first.add_all([left, other])
        first.save(left.id, caption())
        if has_begun:
            first.start(left.id)
    with Store.open(data_dir) as second:
        assert second.requeue(left.id) == left
        assert second.saved(left.id) == Saved(caption())
        assert second.interrupted() == [other]
        second.start(left.id)
        second.finish(left.id)


def test_a_job_queued_again_belongs_to_who_queued_it(data_dir: Path) -> None:
    job = story_job()
    with Store.open(data_dir) as first:
        first.add(job)
        first.cancel(job.id)
    with Store.open(data_dir) as second, Store.open(data_dir) as third:
        second.requeue(job.id)
        assert third.interrupted() == []


def test_what_others_left_is_counted_before_anybody_takes_it(data_dir: Path) -> None:
    jobs = [story_job(str(number)) for number in range(3)]
    with Store.open(data_dir) as first:
        first.add_all(jobs)
        first.start(jobs[0].id)
        with Store.open(data_dir) as second:
            assert second.left_by_others() == 0
    with Store.open(data_dir) as second:
        second.trash([jobs[2].id])
        assert second.left_by_others() == 2
        assert second.left_by_others() == 2
        assert second.interrupted() == jobs[:2]
        assert second.left_by_others() == 0


def test_what_others_left_can_be_dropped(data_dir: Path) -> None:
    left, kept = story_job(), story_job()
    with Store.open(data_dir) as first:
        first.add(left)
        first.start(left.id)
        first.save(left.id, caption())
    with Store.open(data_dir) as second, Library.open(data_dir) as library:
        second.add(kept)
        assert second.drop_interrupted() == [left.id]
        assert second.interrupted() == []
        dropped = library.result(left.id)
        assert dropped.state is JobState.CANCELLED
        assert dropped.finished_at is not None
        assert dropped.caption is not None
        assert library.result(kept.id).state is JobState.QUEUED
        assert second.requeue(left.id) == left
