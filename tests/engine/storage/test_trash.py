"""Deleting can be undone; only emptying the trash is for good, and spares the user's own files."""

import logging
from datetime import datetime, timedelta, timezone
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.errors import StorageError
from engine.jobs import Job, JobRequest, Recipe
from engine.schema import Drawing, Picture, Task
from engine.storage.results import Library
from engine.storage.store import Store
from tests.engine.storage.jobs import STEPS, picture, save_step, speech, story_job


def later() -> datetime:
    return datetime.now(timezone.utc) + timedelta(seconds=1)


def ended(store: Store, job: Job) -> Job:
    """The job, added and done with all its steps."""
    store.add(job)
    store.start(job.id)
    for step in STEPS:
        save_step(store, job.id, step)
    store.finish(job.id)
    return job


def kept_picture(store: Store, content: bytes) -> Picture:
    path = store.keep_picture(content, "png")
    return Picture("https://there.example/", path.name, path.stem, "PNG", 1, 1, str(path))


def own_files(data_dir: Path) -> set[str]:
    folders = (data_dir / "speech", data_dir / "pictures")
    return {path.name for folder in folders for path in folder.rglob("*") if path.is_file()}


def listed(data_dir: Path) -> list[str]:
    with Library.open(data_dir) as library:
        return [result.job.id for result in library.results()]


def test_what_is_trashed_is_out_of_sight_until_it_is_restored(store: Store, data_dir: Path) -> None:
    jobs = [ended(store, story_job(str(number))) for number in range(3)]
    store.trash([jobs[0].id, jobs[2].id, "nobody"])
    assert listed(data_dir) == [jobs[1].id]
    with Library.open(data_dir) as library:
        trashed = library.result(jobs[0].id)
    assert trashed.trashed_at is not None
    assert trashed.speech is not None
    store.restore([jobs[0].id])
    assert listed(data_dir) == [jobs[1].id, jobs[0].id]
    with Library.open(data_dir) as library:
        assert library.result(jobs[0].id).trashed_at is None


def test_trashing_takes_any_number_of_jobs(store: Store, data_dir: Path) -> None:
    job = ended(store, story_job())
    store.trash([*map(str, range(50_000)), job.id])
    assert listed(data_dir) == []


def test_emptying_removes_what_was_trashed_before_and_its_files(
    store: Store, data_dir: Path
) -> None:
    old, new, kept = (ended(store, story_job(str(number))) for number in range(3))
    for extension in ("srt", "vtt"):
        store.speech_path(old.id).with_suffix(f".{extension}").touch()
    store.save(old.id, kept_picture(store, b"only here"))
    store.trash([old.id])
    moment = later()
    assert store.purge(moment - timedelta(hours=1)) == []
    assert store.purge(moment) == [old.id]
    store.trash([new.id])
    assert store.purge(moment - timedelta(hours=1)) == []
    with pytest.raises(StorageError, match="no job"):
        store.job(old.id)
    assert own_files(data_dir) == {f"{new.id}.wav", f"{kept.id}.wav"}
    store.restore([new.id])
    assert listed(data_dir) == [kept.id, new.id]


def test_the_users_own_files_are_never_removed(
    store: Store, data_dir: Path, tmp_path: Path
) -> None:
    mine = tmp_path / "mine.png"
    mine.write_bytes(b"pixels")
    job = Job(JobRequest(Recipe.TELL, str(mine), out_path=str(tmp_path / "told")))
    store.add(job)
    store.start(job.id)
    store.save(job.id, picture(origin=str(mine)))
    store.save(job.id, speech(tmp_path / "told.wav"))
    store.finish(job.id)
    store.trash([job.id])
    assert store.purge(later()) == [job.id]
    assert mine.read_bytes() == b"pixels"
    assert (tmp_path / "told.wav").exists()


def test_a_picture_stays_while_any_job_refers_to_it(store: Store, data_dir: Path) -> None:
    shown, drawn, given, alike, gone = (story_job(str(number)) for number in range(5))
    store.add_all([shown, drawn, gone])
    shared = kept_picture(store, b"shared")
    store.save(shown.id, shared)
    store.save(gone.id, shared)
    pixels = np.zeros((2, 2, 3), np.uint8)
    store.save(drawn.id, Drawing(Image.fromarray(pixels)))
    store.add_like(alike, shown.id, [Task.CAPTION])
    waiting = store.keep_picture(b"waiting", "png")
    given = Job(JobRequest(Recipe.CAPTION, str(waiting)))
    failed = Job(JobRequest(Recipe.CAPTION, str(waiting)))
    store.add_all([given, failed])
    everything = own_files(data_dir)
    assert len(everything) == 3
    for job in (shown, gone, failed):
        store.cancel(job.id)
    store.trash([shown.id, gone.id, failed.id])
    assert len(store.purge(later())) == 3
    assert own_files(data_dir) == everything
    for job in (alike, drawn, given):
        store.cancel(job.id)
    store.trash([alike.id, drawn.id, given.id])
    assert len(store.purge(later())) == 3
    assert own_files(data_dir) == set()


def test_jobs_that_somebody_is_about_to_do_are_left(data_dir: Path) -> None:
    mine, left = story_job(), story_job()
    with Store.open(data_dir) as first:
        first.add(left)
    with Store.open(data_dir) as store:
        store.add(mine)
        store.trash([mine.id, left.id])
        assert store.interrupted() == []
        assert store.purge(later()) == [left.id]
        store.start(mine.id)
        assert store.purge(later()) == []
        store.finish(mine.id)
        assert store.purge(later()) == [mine.id]


def test_a_file_that_cannot_be_removed_is_left_and_the_others_go(
    store: Store, data_dir: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "engine.storage.trash")
    job = ended(store, story_job())
    in_the_way = store.speech_path(job.id).with_suffix(".mp3")
    in_the_way.mkdir()
    store.trash([job.id])
    assert store.purge(later()) == [job.id]
    assert own_files(data_dir) == set()
    assert in_the_way.name in caplog.text
