"""The store: jobs and their states, results the moment they are saved, resuming."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from engine.errors import StorageError
from engine.jobs import Job, JobRequest, JobState, Recipe, Saved
from engine.runner import Ledger
from engine.schema import (
    AudioFormat,
    Caption,
    CaptionOptions,
    Drawing,
    Length,
    SpeechOptions,
    Story,
    StoryOptions,
    Style,
    Task,
)
from engine.storage.results import Library
from engine.storage.store import Store
from tests.engine.storage.jobs import STEPS, caption, picture, save_step, speech, story_job


def state_of(data_dir: Path, job_id: str) -> JobState:
    with Library.open(data_dir) as library:
        return library.result(job_id).state


def test_the_store_is_a_ledger_for_the_runner(store: Store) -> None:
    ledger: Ledger = store
    job = story_job()
    ledger.add(job)
    assert ledger.saved(job.id) == Saved()


requests = st.builds(
    JobRequest,
    recipe=st.sampled_from(Recipe),
    source=st.text(st.characters(codec="utf-8")),
    models=st.dictionaries(st.sampled_from(Task), st.text(st.characters(codec="utf-8"))),
    caption=st.builds(
        CaptionOptions, prompt=st.just("a photo of"), top_p=st.none() | st.floats(0, 1)
    ),
    story=st.builds(
        StoryOptions,
        style=st.sampled_from(Style),
        length=st.sampled_from(Length),
        names=st.lists(st.sampled_from(["Zoë", "陽", "'; DROP TABLE job; --"])).map(tuple),
        seed=st.integers(0, 2**63 - 1),
    ),
    speech=st.builds(SpeechOptions, noise_scale=st.none() | st.floats(0, 1)),
    audio_format=st.sampled_from(AudioFormat),
)


def test_a_job_is_read_as_it_was_added(store: Store) -> None:
    @settings(max_examples=30, deadline=None)
    @given(request=requests)
    def check(request: JobRequest) -> None:
        job = Job(request)
        store.add(job)
        assert store.job(job.id) == job

    check()


def test_a_job_goes_from_queued_over_running_to_done(store: Store, data_dir: Path) -> None:
    job = story_job()
    store.add(job)
    assert state_of(data_dir, job.id) is JobState.QUEUED
    store.start(job.id)
    assert state_of(data_dir, job.id) is JobState.RUNNING
    store.finish(job.id)
    assert state_of(data_dir, job.id) is JobState.DONE


def test_a_job_that_failed_says_why(store: Store, data_dir: Path) -> None:
    job = story_job()
    store.add(job)
    store.start(job.id)
    store.fail(job.id, "The picture is gone.", "Drop it in again.")
    with Library.open(data_dir) as library:
        result = library.result(job.id)
    assert (result.state, result.message, result.hint) == (
        JobState.FAILED,
        "The picture is gone.",
        "Drop it in again.",
    )
    assert result.finished_at is not None
    assert result.started_at is not None
    assert result.created_at <= result.started_at <= result.finished_at
    assert result.created_at.utcoffset().total_seconds() == 0  # type: ignore[union-attr]


def test_a_waiting_job_can_be_cancelled_or_fail_at_once(store: Store, data_dir: Path) -> None:
    cancelled, failed = story_job(), story_job()
    store.add(cancelled)
    store.add(failed)
    store.cancel(cancelled.id)
    store.fail(failed.id, "No.", "")
    assert state_of(data_dir, cancelled.id) is JobState.CANCELLED
    assert state_of(data_dir, failed.id) is JobState.FAILED


@pytest.mark.parametrize("end", ["finish", "cancel", "fail"])
def test_a_job_ends_once_and_does_not_begin_again(store: Store, end: str) -> None:
    job = story_job()
    store.add(job)
    store.start(job.id)
    arguments = ("It broke.", "") if end == "fail" else ()
    getattr(store, end)(job.id, *arguments)
    for again in (lambda: store.start(job.id), lambda: store.finish(job.id)):
        with pytest.raises(StorageError, match="cannot become"):
            again()


def test_a_job_is_added_once(store: Store) -> None:
    job = story_job()
    store.add(job)
    with pytest.raises(StorageError, match="already"):
        store.add(job)


def test_a_job_that_is_not_there_is_a_sentence(store: Store) -> None:
    for ask in (
        lambda: store.job("nobody"),
        lambda: store.start("nobody"),
        lambda: store.saved("nobody"),
        lambda: store.save("nobody", Story("Once.")),
    ):
        with pytest.raises(StorageError, match="no job ‘nobody’"):
            ask()


def test_each_step_is_there_the_moment_it_is_saved(store: Store, tmp_path: Path) -> None:
    job = story_job()
    store.add(job)
    store.start(job.id)
    store.save(job.id, picture())
    assert store.saved(job.id) == Saved()
    store.save(job.id, caption())
    assert store.saved(job.id) == Saved(caption())
    store.save(job.id, Story("Once."))
    assert store.saved(job.id) == Saved(caption(), Story("Once."))
    spoken = speech(tmp_path / "once.wav")
    store.save(job.id, spoken)
    assert store.saved(job.id) == Saved(caption(), Story("Once."), spoken)


def test_speech_whose_file_is_gone_is_to_be_spoken_again(store: Store, tmp_path: Path) -> None:
    job = story_job()
    store.add(job)
    spoken = speech(tmp_path / "once.wav")
    store.save(job.id, spoken)
    Path(spoken.path).unlink()
    assert store.saved(job.id).speech is None


def test_a_step_taken_again_replaces_what_it_made(store: Store, data_dir: Path) -> None:
    job = story_job()
    store.add(job)
    store.save(job.id, Story("First."), model="a")
    store.save(job.id, Story("Second."), model="b")
    with Library.open(data_dir) as library:
        story = library.result(job.id).story
    assert story is not None
    assert (story.item.text, story.provenance.model) == ("Second.", "b")


def test_one_content_is_one_picture_and_its_last_place_counts(store: Store, data_dir: Path) -> None:
    first, second = story_job(), story_job()
    for job, origin in ((first, "/old/dog.png"), (second, "/new/dog.png")):
        store.add(job)
        store.save(job.id, picture(origin=origin))
    with Library.open(data_dir) as library:
        assert library.result(first.id).picture == library.result(second.id).picture
        assert library.result(first.id).picture == picture(origin="/new/dog.png")


def test_pictures_without_a_file_are_kept_once_by_their_content(
    store: Store, data_dir: Path
) -> None:
    path = store.keep_picture(b"pixels", "JPG")
    assert path.read_bytes() == b"pixels"
    assert path.relative_to(data_dir).parts[0] == "pictures"
    assert path.suffix == ".jpg"
    assert path.parent.name == path.stem[:2]
    written_at = path.stat().st_mtime_ns
    assert store.keep_picture(b"pixels", "jpg") == path
    assert path.stat().st_mtime_ns == written_at
    assert store.keep_picture(b"pixels", "../..").parent == path.parent


def test_a_drawing_is_kept_as_a_picture(store: Store, data_dir: Path) -> None:
    pixels = np.arange(48, dtype=np.uint8).reshape(4, 4, 3)
    job = Job(JobRequest(Recipe.STORY, "a dragon on a skateboard"))
    store.add(job)
    store.save(job.id, Drawing(Image.fromarray(pixels), ("skateboard",)), model="stickers")
    with Library.open(data_dir) as library:
        drawing = library.result(job.id).drawing
    assert drawing is not None
    assert drawing.item.unknown_words == ("skateboard",)
    assert drawing.provenance.prompt == "a dragon on a skateboard"
    with Image.open(drawing.item.picture.path) as image:
        assert np.array_equal(np.asarray(image), pixels)


def test_a_result_says_how_it_was_made(store: Store, data_dir: Path, tmp_path: Path) -> None:
    request = JobRequest(
        Recipe.TELL,
        "/pictures/dog.png",
        caption=CaptionOptions(prompt="a photo of", seed=1),
        story=StoryOptions(style=Style.NEWS, seed=2**62),
        speech=SpeechOptions(rate=1.5, seed=3),
    )
    job = Job(request)
    store.add(job)
    store.save(job.id, caption(), model="blip", revision="abc", seconds=1.5)
    store.save(job.id, Story("Once."), model="rules", revision="2", seconds=0.1)
    store.save(job.id, speech(tmp_path / "once.ogg"), model="espeak", revision="1.51", seconds=2.0)
    with Library.open(data_dir) as library:
        result = library.result(job.id)
    assert result.caption is not None
    assert result.story is not None
    assert result.speech is not None
    by = [made.provenance for made in (result.caption, result.story, result.speech)]
    assert [(made.model, made.revision, made.seconds) for made in by] == [
        ("blip", "abc", 1.5),
        ("rules", "2", 0.1),
        ("espeak", "1.51", 2.0),
    ]
    assert [made.prompt for made in by] == ["a photo of", caption().description, ""]
    assert [made.seed for made in by] == [1, 2**62, 3]
    assert by[1].settings["style"] == "news"
    assert by[1].settings["top_p"] == 0.95
    assert by[2].settings["rate"] == 1.5
    assert all(made.created_at.tzinfo is not None for made in by)


def test_the_story_of_a_text_was_asked_with_that_text(store: Store, data_dir: Path) -> None:
    job = Job(JobRequest(Recipe.STORY, "two cats"))
    store.add(job)
    store.save(job.id, Story("Once."))
    with Library.open(data_dir) as library:
        story = library.result(job.id).story
    assert story is not None
    assert story.provenance.prompt == "two cats"


def test_the_folder_may_be_moved(data_dir: Path, tmp_path: Path) -> None:
    job = story_job()
    with Store.open(data_dir) as store:
        store.add(job)
        kept = store.keep_picture(b"pixels", "png")
        store.save(job.id, picture(origin=str(kept)))
        save_step(store, job.id, "speech")
    moved = data_dir.rename(tmp_path / "moved")
    with Store.open(moved) as store, Library.open(moved) as library:
        found = library.result(job.id).picture
        assert found is not None
        assert Path(found.path).read_bytes() == b"pixels"
        assert Path(found.path).is_relative_to(moved)
        assert store.saved(job.id).speech is not None


def test_many_threads_may_use_one_store(store: Store, data_dir: Path) -> None:
    failed: list[BaseException] = []

    def work() -> None:
        try:
            for _ in range(5):
                job = story_job()
                store.add(job)
                store.start(job.id)
                for step in STEPS:
                    save_step(store, job.id, step)
                store.finish(job.id)
        except BaseException as error:
            failed.append(error)
            raise

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed
    with Library.open(data_dir) as library:
        results = library.results()
    assert len(results) == 20
    assert all(result.state is JobState.DONE and result.speech for result in results)


def test_jobs_left_by_a_closed_store_are_taken_over_in_order_and_resume(data_dir: Path) -> None:
    jobs = [story_job(str(number)) for number in range(4)]
    with Store.open(data_dir) as first:
        for job in jobs:
            first.add(job)
        first.start(jobs[1].id)
        first.save(jobs[1].id, caption())
        first.cancel(jobs[2].id)
        first.start(jobs[3].id)
        first.finish(jobs[3].id)
    with Store.open(data_dir) as second:
        assert second.interrupted() == jobs[:2]
        assert second.interrupted() == []
        assert second.saved(jobs[1].id) == Saved(caption())
        second.start(jobs[1].id)
        second.save(jobs[1].id, Story("Once."))
        second.finish(jobs[1].id)


def test_jobs_of_a_store_that_is_open_are_left_alone(store: Store, data_dir: Path) -> None:
    waiting, running = story_job(), story_job()
    store.add(waiting)
    store.add(running)
    store.start(running.id)
    with Store.open(data_dir) as second:
        assert second.interrupted() == []
    assert state_of(data_dir, running.id) is JobState.RUNNING


def test_a_closed_store_leaves_no_lock_and_a_dead_one_is_swept(data_dir: Path) -> None:
    with Store.open(data_dir):
        pass
    assert list((data_dir / "owners").iterdir()) == []
    (data_dir / "owners" / "dead.lock").touch()
    (data_dir / "owners" / "dead").mkdir()
    (data_dir / "owners" / "dead" / "half-a-picture").touch()
    with Store.open(data_dir), Store.open(data_dir):
        names = {path.name for path in (data_dir / "owners").iterdir()}
        assert not any("dead" in name for name in names)
        assert len(names) == 4


def test_a_caption_keeps_every_field(store: Store) -> None:
    job = story_job()
    store.add(job)
    whole = Caption("Ein Bär 🐻\n", 0.1, 1e-9, False, "", index=3)
    store.save(job.id, whole)
    assert store.saved(job.id).caption == whole
