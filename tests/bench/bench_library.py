"""Listing and searching ten thousand stories, against sqlite3 alone reading the same rows."""

import random
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from engine.jobs import JobRequest, JobState, Recipe
from engine.storage.database import CACHE_KIB, LIBRARY_NAME
from engine.storage.entries import EntryQuery
from engine.storage.results import Library
from engine.storage.store import Store
from engine.storage.tables import CaptionRow, JobRow, PictureRow, SpeechRow, StoryRow
from tests.bench.ratio import Ratio, ratio

JOBS = 10_000
STORY_WORDS = 150
WORDS = (
    "fox snow river house moon bird child tree window garden old quick blue gentle stone".split()
)

_ROWS = (
    " FROM job LEFT JOIN picture ON sha256 = picture_sha256 LEFT JOIN caption ON caption.job_id ="
    " job.id LEFT JOIN story ON story.job_id = job.id LEFT JOIN speech ON speech.job_id = job.id"
)
LIST = (
    "SELECT job.id, number, recipe, state, picture.name, picture.path, sha256, description,"
    " is_sure, confidence, substr(story.text, 1, 120), speech.path, caption.edited, story.edited,"
    " message, trashed_at, job.created_at" + _ROWS + " ORDER BY number DESC"
)
SEARCH = (
    "SELECT job.id" + _ROWS + " WHERE picture.name LIKE '%dragon%' OR description LIKE '%dragon%'"
    " OR story.text LIKE '%dragon%'"
)


def run() -> list[Ratio]:
    """How many times as long as bare SQL: a whole list, and a search through every story."""
    with tempfile.TemporaryDirectory() as folder:
        data_dir = Path(folder)
        fill(data_dir)
        with (
            Library.open(data_dir) as library,
            closing(sqlite3.connect(data_dir / LIBRARY_NAME)) as bare,
        ):
            bare.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
            everything, nothing = EntryQuery(), EntryQuery("dragon")
            assert len(library.entries(everything)) == len(bare.execute(LIST).fetchall()) == JOBS
            assert library.entries(nothing) == bare.execute(SEARCH).fetchall() == []
            listing = ratio(
                lambda: bare.execute(LIST).fetchall(), lambda: library.entries(everything)
            )
            searching = ratio(
                lambda: bare.execute(SEARCH).fetchall(), lambda: library.entries(nothing)
            )
    return [
        Ratio("time to list 10,000 stories / bare SQL's", listing, 2.5, is_most=True),
        Ratio("time to search 10,000 stories / LIKE's", searching, 2.5, is_most=True),
    ]


def fill(data_dir: Path) -> None:
    """Ten thousand pictures with captions, stories and speech."""
    chance = random.Random(1)
    with Store.open(data_dir) as store, store._database.writing() as session:
        for number in range(JOBS):
            session.add_all(_job(number, chance))


def _job(
    number: int, chance: random.Random
) -> list[PictureRow | JobRow | CaptionRow | StoryRow | SpeechRow]:
    job_id, sha256 = f"{chance.getrandbits(128):032x}", f"{number:064x}"
    path = f"/pictures/IMG_{number:05}.jpg"
    made = {
        "job_id": job_id,
        "model": "model",
        "revision": "1",
        "prompt": "",
        "seed": 0,
        "settings": {},
        "seconds": 1.0,
    }
    caption, story = (" ".join(chance.choices(WORDS, k=count)) for count in (8, STORY_WORDS))
    return [
        PictureRow(
            sha256=sha256,
            name=Path(path).name,
            origin=path,
            path=path,
            format="JPEG",
            width_px=640,
            height_px=480,
        ),
        JobRow(
            id=job_id,
            recipe=Recipe.TELL,
            request=JobRequest(Recipe.TELL, path),
            state=JobState.DONE,
            owner="nobody",
            picture_sha256=sha256,
        ),
        CaptionRow(
            text=caption,
            confidence=0.9,
            least_confidence=0.5,
            is_sure=number % 10 > 0,
            description=caption,
            index=0,
            **made,
        ),
        StoryRow(text=story, **made),
        SpeechRow(path=f"speech/{job_id}.wav", duration_s=60.0, format="wav", cues=(), **made),
    ]
