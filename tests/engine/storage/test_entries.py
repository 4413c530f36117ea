"""The library as a list: what each row shows, which rows a filter shows, and finding words."""

import subprocess
import sys
from datetime import timezone
from pathlib import Path

import pytest

from engine.jobs import Job, JobRequest, JobState, Recipe
from engine.schema import Caption, Picture, Story
from engine.storage.entries import Entry, EntryQuery, Order, Show, order_key
from engine.storage.results import Library
from engine.storage.store import Store
from tests.conftest import ROOT
from tests.engine.storage.jobs import caption, picture, save_step, speech, story_job


def entries(data_dir: Path, query: EntryQuery = EntryQuery()) -> list[Entry]:
    with Library.open(data_dir) as library:
        return library.entries(query)


def ids(data_dir: Path, query: EntryQuery = EntryQuery()) -> list[str]:
    return [entry.job_id for entry in entries(data_dir, query)]


def add(store: Store, job_id: str, recipe: Recipe = Recipe.TELL, source: str = "") -> str:
    store.add(Job(JobRequest(recipe, source or f"/pictures/{job_id}.png"), id=job_id))
    return job_id


def unsure() -> Caption:
    return Caption("something", 0.2, 0.1, False, "mostly blue")


def test_an_entry_shows_what_a_job_has_made(store: Store, data_dir: Path, tmp_path: Path) -> None:
    job = story_job("/pictures/dog.png")
    store.add(job)
    store.start(job.id)
    store.save(job.id, picture("Dog.png", origin="/pictures/dog.png"))
    store.save(job.id, caption("a dog"))
    store.save(job.id, Story("Once upon a time. " * 40))
    store.save(job.id, speech(tmp_path / "told.wav"))
    store.finish(job.id)
    (entry,) = entries(data_dir)
    assert entry._replace(created_at=None) == Entry(
        job_id=job.id,
        number=1,
        recipe=Recipe.TELL,
        state=JobState.DONE,
        name="Dog.png",
        picture_path="/pictures/dog.png",
        sha256=picture("Dog.png").sha256,
        caption="a dog, I think",
        is_sure=True,
        confidence=0.9,
        story_start=("Once upon a time. " * 40)[:120],
        has_story=True,
        has_speech=True,
        speech_path=str(tmp_path / "told.wav"),
        is_edited=False,
        is_trashed=False,
        message="",
        created_at=None,  # type: ignore[arg-type]
    )
    with Library.open(data_dir) as library:
        assert entry.created_at == library.result(job.id).created_at
    assert entry.created_at.tzinfo is timezone.utc


def test_an_entry_of_a_job_that_waits_shows_what_it_was_given(store: Store, data_dir: Path) -> None:
    add(store, "file", source="/pictures/my cat.png")
    add(store, "web", source="https://there.example/birds/owl.jpg?size=2")
    add(store, "text", Recipe.STORY, "two cats\n  in a boat " + "and a dog " * 20)
    found = {entry.job_id: entry for entry in entries(data_dir)}
    assert (found["file"].name, found["file"].picture_path) == (
        "my cat.png",
        "/pictures/my cat.png",
    )
    assert (found["web"].name, found["web"].picture_path) == ("owl.jpg", "")
    assert found["text"].name.startswith("two cats in a boat and a dog")
    assert len(found["text"].name) <= 80
    for entry in found.values():
        assert entry.state is JobState.QUEUED
        assert (entry.caption, entry.is_sure, entry.confidence) == ("", None, None)
        assert (entry.story_start, entry.has_story) == ("", False)
        assert (entry.speech_path, entry.has_speech) == ("", False)


def test_an_entry_shows_the_users_words(store: Store, data_dir: Path) -> None:
    add(store, "dog")
    store.save("dog", unsure())
    store.save("dog", Story("Once."))
    assert entries(data_dir)[0].is_sure is False
    store.edit_caption("dog", "our cat")
    (entry,) = entries(data_dir)
    assert (entry.caption, entry.is_sure, entry.is_edited) == ("our cat", True, True)
    assert (entry.confidence, entry.story_start) == (0.2, "Once.")
    store.edit_caption("dog", None)
    store.edit_story("dog", "Twice.")
    (entry,) = entries(data_dir)
    assert (entry.caption, entry.is_sure, entry.is_edited) == ("mostly blue", False, True)
    assert entry.story_start == "Twice."


def test_an_entrys_own_files_are_found_where_the_folder_is_now(
    data_dir: Path, tmp_path: Path
) -> None:
    with Store.open(data_dir) as store:
        add(store, "pasted")
        kept = store.keep_picture(b"pixels", "png")
        store.save("pasted", Picture("", kept.name, kept.stem, "PNG", 1, 1, str(kept)))
        save_step(store, "pasted", "speech")
    moved = data_dir.rename(tmp_path / "moved")
    (entry,) = entries(moved)
    assert Path(entry.picture_path) == moved / kept.relative_to(data_dir)
    assert Path(entry.picture_path).read_bytes() == b"pixels"
    assert Path(entry.speech_path) == moved / "speech" / "pasted.wav"


@pytest.fixture
def library_of_all_kinds(store: Store) -> Store:
    for job_id in ("good", "unsure", "corrected", "retold", "failed", "stopped", "gone"):
        add(store, job_id)
        store.start(job_id)
        store.save(job_id, unsure() if job_id in ("unsure", "corrected", "gone") else caption())
    for job_id in ("good", "unsure", "corrected", "retold", "gone"):
        store.save(job_id, Story("Once."))
        store.finish(job_id)
    store.edit_caption("corrected", "our cat")
    store.edit_story("retold", "Twice.")
    store.fail("failed", "No voice.", "Choose another.")
    store.cancel("stopped")
    store.trash(["gone"])
    add(store, "waiting")
    add(store, "told", Recipe.STORY, "two cats")
    store.cancel("told")
    for job_id, recipe in (("caption only", Recipe.CAPTION), ("spoken", Recipe.SPEAK)):
        add(store, job_id, recipe)
        store.start(job_id)
        store.finish(job_id)
    return store


@pytest.mark.parametrize(
    ("show", "shown"),
    [
        (Show.UNSURE, ["unsure"]),
        (Show.NO_STORY, ["told", "stopped", "failed"]),
        (Show.FAILED, ["failed"]),
        (Show.EDITED, ["retold", "corrected"]),
        (Show.TRASH, ["gone"]),
    ],
)
def test_filters(library_of_all_kinds: Store, data_dir: Path, show: Show, shown: list[str]) -> None:
    assert ids(data_dir, EntryQuery(show=show)) == shown
    assert [one.message for one in entries(data_dir, EntryQuery(show=Show.FAILED))] == ["No voice."]


def test_all_is_all_but_the_trash(library_of_all_kinds: Store, data_dir: Path) -> None:
    everything = ids(data_dir)
    assert len(everything) == 10
    assert "gone" not in everything
    (gone,) = entries(data_dir, EntryQuery(show=Show.TRASH))
    assert gone.is_trashed


def test_a_filter_and_words_go_together(library_of_all_kinds: Store, data_dir: Path) -> None:
    assert ids(data_dir, EntryQuery("cat", Show.EDITED)) == ["corrected"]


@pytest.mark.parametrize(
    ("order", "found"),
    [
        (Order.NEWEST, ["img_1", "a", "IMG_2", "b", "IMG_10"]),
        (Order.OLDEST, ["IMG_10", "b", "IMG_2", "a", "img_1"]),
        (Order.NAME, ["a", "b", "img_1", "IMG_2", "IMG_10"]),
    ],
)
def test_orders(store: Store, data_dir: Path, order: Order, found: list[str]) -> None:
    for name in ("IMG_10", "b", "IMG_2", "a", "img_1"):
        add(store, name)
    listed = entries(data_dir, EntryQuery(order=order))
    assert [entry.job_id for entry in listed] == found
    assert sorted(listed, key=lambda entry: order_key(entry, order)) == listed


def test_pictures_of_one_name_come_newest_first(store: Store, data_dir: Path) -> None:
    for job_id in ("first", "second"):
        add(store, job_id, source="/pictures/dog.png")
    assert ids(data_dir, EntryQuery(order=Order.NAME)) == ["second", "first"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("fox snow", ["fox"]),
        ("SNOW FOX", ["fox"]),
        ("fo now", ["fox"]),
        ("fox boat", []),
        ("fox.PNG", ["fox"]),
        ("ÄPFEL", ["apples"]),
        ("straße", ["apples"]),
        ("STRASSE", ["apples"]),
        ("cafe\u0301", ["apples"]),
        ("two cats", ["cats"]),
        ("100%", ["cats"]),
        ("0%0", []),
        ("_", []),
        ("' OR 1=1 --", []),
        ("pictures", []),
        (" \n", ["cats", "apples", "fox"]),
    ],
)
def test_all_words_are_found_in_name_caption_or_story(
    store: Store, data_dir: Path, text: str, found: list[str]
) -> None:
    add(store, "fox")
    store.save("fox", picture("Fox.png", origin="/pictures/fox.png"))
    store.save("fox", caption("a fox"))
    store.save("fox", Story("It ran through the Snow."))
    add(store, "apples")
    store.save("apples", picture("apples.png"))
    store.save("apples", Story("Drei äpfel auf der Straße vor dem Caf\u00e9."))
    add(store, "cats", Recipe.STORY, "two cats, 100% wool")
    assert ids(data_dir, EntryQuery(text)) == found


def test_entries_of_some_jobs(library_of_all_kinds: Store, data_dir: Path) -> None:
    with Library.open(data_dir) as library:
        found = library.entries_of(["good", "nobody", "gone", "told"])
        assert [entry.job_id for entry in found] == ["told", "gone", "good"]
        assert [entry.is_trashed for entry in found] == [False, True, False]
        assert library.entries_of([]) == []


def test_the_rows_of_a_list_are_imported_without_the_database() -> None:
    code = (
        "import sys, engine.storage.entries\n"
        "assert not {'sqlalchemy', 'pydantic', 'numpy', 'PIL'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)
