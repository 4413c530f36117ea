"""The window around the story: the start page, the library, the jobs, what comes and goes."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from engine.events import Failed, Finished, Progressed, Started, Stopped
from engine.jobs import Job, JobRequest, JobState, Recipe
from engine.storage.entries import Entry, EntryQuery, Show
from gui.app import Vignette
from gui.notifications import Kind, Notification
from tests.gui.entries import entry
from tests.gui.scenes.material import HINT, MESSAGE, SAMPLE, Scene
from tests.gui.scenes.story import told


def welcome(vignette: Vignette) -> QWidget:
    """What a new user sees."""
    vignette.session.reading_changed.emit(None)
    return vignette.window


def welcome_back(vignette: Vignette) -> QWidget:
    """The same, with pictures that were opened before."""
    vignette.window.welcome_view.set_recent(["/pictures/a swan.png", "/pictures/beach.jpg"])
    return welcome(vignette)


def listed() -> list[Entry]:
    """One entry of each kind."""
    return [
        entry(5, name="beach.jpg", picture_path=str(SAMPLE)),
        entry(4, is_sure=False, confidence=0.1),
        entry(3, state=JobState.FAILED, message=MESSAGE, has_story=False, has_speech=False),
        entry(2, state=JobState.RUNNING, has_speech=False),
        entry(1, is_edited=True),
    ]


def library(vignette: Vignette) -> QWidget:
    """Entries of each kind, one of them selected."""
    vignette.library.set_entries(EntryQuery(), listed())
    vignette.window.library_view.select("job4")
    return vignette.window


def library_grid(vignette: Vignette) -> QWidget:
    """The same as cards."""
    vignette.window.library_view.set_grid(True)
    return library(vignette)


def library_empty(vignette: Vignette) -> QWidget:
    """Nothing was told yet."""
    vignette.library.set_entries(EntryQuery(), [])
    return vignette.window


def nothing_found(vignette: Vignette) -> QWidget:
    """No entry has what is looked for."""
    vignette.library.set_entries(EntryQuery(text="zebra"), [])
    return vignette.window


def nothing_failed(vignette: Vignette) -> QWidget:
    """No entry is like this."""
    vignette.library.set_entries(EntryQuery(show=Show.FAILED), [])
    return vignette.window


def trash_empty(vignette: Vignette) -> QWidget:
    """Nothing was deleted."""
    vignette.library.set_entries(EntryQuery(show=Show.TRASH), [])
    return vignette.window


def jobs(vignette: Vignette) -> QWidget:
    """A job in each state, and some left over from last time."""
    model = vignette.session.jobs
    made = [Job(JobRequest(Recipe.TELL, f"/pictures/{name}.jpg"), name) for name in "abcde"]
    model.add(made)
    for event in (
        *(Started(name) for name in "abcd"),
        Finished("a"),
        Failed("b", MESSAGE, HINT, "Traceback"),
        Stopped("c"),
        Progressed("d", 0.5, "Looking at the picture"),
    ):
        model.take(event)
    vignette.window.job_panel.offer_resuming(2)
    vignette.window.commands["jobs"].setChecked(True)
    told(vignette)
    return vignette.window


def no_jobs(vignette: Vignette) -> QWidget:
    """The panel of jobs with nothing in it."""
    vignette.window.commands["jobs"].setChecked(True)
    return vignette.window


def toasts(vignette: Vignette) -> QWidget:
    """Messages: one to undo, one that went wrong."""
    vignette.notifier.tell(
        Notification("Moved to the trash.", Kind.SUCCESS, "Undo", lambda: None),
    )
    vignette.notifier.tell_error(MESSAGE, HINT, "Traceback")
    return vignette.window


AROUND_SCENES: dict[str, Scene] = {
    one.__name__: one
    for one in (
        welcome,
        welcome_back,
        library,
        library_grid,
        library_empty,
        nothing_found,
        nothing_failed,
        trash_empty,
        jobs,
        no_jobs,
        toasts,
    )
}
