"""What tests of the whole program ask of it: to tell stories, and to find some told already."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from engine.jobs import Job, JobRequest, Recipe
from engine.schema import Story
from engine.storage.results import Library, Result
from engine.storage.store import Store
from gui.app import Vignette
from gui.dropped import Dropped
from gui.models.reading import Reading
from tests.conftest import ROOT
from tests.engine.storage.jobs import caption, picture, speech
from tests.gui.conftest import LONG_MS

SAMPLES = [str(path) for path in sorted((ROOT / "resources" / "samples").glob("*.jpg"))]


def until(qtbot: QtBot, condition: Callable[[], object]) -> None:
    """Let the window work until this is so."""
    qtbot.waitUntil(lambda: bool(condition()), timeout=LONG_MS)


def begin(vignette: Vignette, qtbot: QtBot, *sources: str) -> Reading:
    """Drop pictures; the first one's reading, once it is open."""
    before = vignette.session.reading
    vignette.window.dropped.emit(Dropped(sources))
    until(qtbot, lambda: vignette.session.reading not in (None, before))
    assert vignette.session.reading is not None
    return vignette.session.reading


def tell(vignette: Vignette, qtbot: QtBot, source: str = SAMPLES[0]) -> Reading:
    """Drop a picture, and wait until its story has been read aloud or it has failed."""
    reading = begin(vignette, qtbot, source)
    until(qtbot, lambda: not reading.is_active)
    return reading


def open_entry(vignette: Vignette, qtbot: QtBot, job_id: str) -> Reading:
    """Open an entry as the library's list does."""
    vignette.window.library_view.opened.emit(job_id)
    until(qtbot, lambda: open_id(vignette) == job_id)
    assert vignette.session.reading is not None
    return vignette.session.reading


def open_id(vignette: Vignette) -> str:
    """The id of the entry that is open; empty: none."""
    reading = vignette.session.reading
    return reading.job.id if reading is not None else ""


def listed(vignette: Vignette) -> list[str]:
    """The ids of the entries that the list shows, from top to bottom."""
    return [vignette.library.entry(row).job_id for row in range(vignette.library.rowCount())]


def kept(homes: Path, job_id: str) -> Result:
    """What the library on the disk has of a job."""
    with Library.open(homes / "data") as library:
        return library.result(job_id)


def fill(homes: Path, count: int = 1) -> list[str]:
    """A library with so many stories that were told, the oldest first."""
    data = homes / "data"
    jobs = [Job(JobRequest(Recipe.TELL, f"/pictures/{number}.png")) for number in range(count)]
    with Store.open(data) as store:
        store.add_all(jobs)
        for number, job in enumerate(jobs):
            store.start(job.id)
            stem = store.speech_path(job.id)
            stem.parent.mkdir(parents=True, exist_ok=True)
            for item in (
                picture(f"{number}.png", f"/pictures/{number}.png"),
                caption(f"picture {number}"),
                Story("Once. The end."),
                speech(stem.with_suffix(".wav")),
            ):
                store.save(job.id, item)
            store.finish(job.id)
    return [job.id for job in jobs]


def leave_unfinished(homes: Path, *sources: str) -> list[str]:
    """Jobs of a process that has ended without doing them."""
    jobs = [Job(JobRequest(Recipe.TELL, source)) for source in sources]
    with Store.open(homes / "data") as store:
        store.add_all(jobs)
        store.start(jobs[0].id)
    return [job.id for job in jobs]
