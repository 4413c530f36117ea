"""The window in each of its states and every dialog, for tests that look at all of them.

A scene brings a running `Vignette` to where the user would see it and gives the widget to look
at.  Stories are told to the views as the session tells them, so a scene takes no time and stays.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent
from PySide6.QtWidgets import QApplication, QDialog, QInputDialog, QWidget

from engine.diagnosis import Finding, Level
from engine.events import Failed, Finished, Progressed, Queued, Started, Stopped
from engine.images.intake import Refused
from engine.jobs import Job, JobRequest, JobState, Recipe
from engine.model_trial import Attempt
from engine.resources import resources_dir
from engine.schema import AudioChunk, Caption, Speech, Story, StoryText, Task
from engine.storage.entries import Entry, EntryQuery, Show
from gui.app import Vignette
from gui.dialogs.models.add_dialog import AddDialog
from gui.dialogs.models.download_dialog import DownloadDialog
from gui.dialogs.models.model_window import ModelWindow
from gui.dialogs.models.token_dialog import TokenDialog
from gui.dialogs.models.try_dialog import TryDialog
from gui.model_works import Work
from gui.models.reading import Reading
from gui.notifications import Kind, Notification
from gui.views.story_details import StoryDetails
from tests.gui import model_rows, readings
from tests.gui.entries import entry

SAMPLE = resources_dir() / "samples" / "beach.jpg"
MESSAGE = "The picture is damaged and cannot be opened."
HINT = "Open it in another program and save it again."
REFUSED = Refused("/a/letter.docx", "letter.docx", "‘letter.docx’ is no picture.", "Choose others.")

_PATIENCE_MS = 1000

Scene = Callable[[Vignette], QWidget]


def settle() -> None:
    """Let layouts, polishing and deletions that were put off happen."""
    for _ in range(4):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@contextmanager
def scene(vignette: Vignette, name: str) -> Iterator[QWidget]:
    """Show the scene of that name, and tidy up afterwards."""
    shown = SCENES[name](vignette)
    settle()
    try:
        yield shown
    finally:
        _tidy(vignette)


def complaints(
    vignette: Vignette, find: Callable[[QWidget], list[str]], names: Iterable[str] = ()
) -> dict[str, list[str]]:
    """What `find` has to say of each scene, of all of them unless some are named; those that are
    as they should be are left out."""
    found = {}
    for name in names or SCENES:
        with scene(vignette, name) as shown:
            # An answer of the engine's may come in between, and is laid out a moment later.
            patience = QDeadlineTimer(_PATIENCE_MS)
            while (said := find(shown)) and not patience.hasExpired():
                settle()
            if said:
                found[name] = said
    return found


def _tidy(vignette: Vignette) -> None:
    window = vignette.window
    window.story_view.finish_editing()
    window.overlay.dismiss()
    for toast in list(window.toasts.toasts):
        toast.close_quietly()
    for top in QApplication.topLevelWidgets():
        if top is not window and top.isVisible():
            top.close()
    window.commands["jobs"].setChecked(False)
    window.library_view.set_grid(False)
    for job_id in vignette.session.jobs.ids(JobState.QUEUED, JobState.RUNNING):
        vignette.session.jobs.take(Stopped(job_id))
    vignette.session.jobs.clear_ended()
    window.job_panel.offer_resuming(0)
    vignette.library.set_entries(EntryQuery(), [])
    vignette.session.reading_changed.emit(None)
    settle()


# ---------------------------------------------------------------- the start page


def welcome(vignette: Vignette) -> QWidget:
    """What a new user sees."""
    vignette.session.reading_changed.emit(None)
    return vignette.window


def welcome_back(vignette: Vignette) -> QWidget:
    """The same, with pictures that were opened before."""
    vignette.window.welcome_view.set_recent(["/pictures/a swan.png", "/pictures/beach.jpg"])
    return welcome(vignette)


# ---------------------------------------------------------------- a story


def begun(caption: Caption = readings.SURE, path: Path = SAMPLE) -> Reading:
    """A reading of a picture that is there."""
    reading = readings.new_reading(source=str(path))
    picture = readings.picture(str(path))
    readings.tell(reading, Queued("j"), Started("j"), *readings.produced(picture, caption))
    return reading


def finished(story: str = readings.STORY, caption: Caption = readings.SURE) -> Reading:
    """Told and read aloud to its end."""
    reading = begun(caption)
    cues = readings.cues_of(story)
    readings.tell(reading, *readings.produced(StoryText(story), Story(story)))
    speech = Speech("/speech/j.wav", 2.0 * len(cues), cues)
    readings.tell(reading, *readings.produced(speech), Finished("j"))
    return reading


def _open(vignette: Vignette, reading: Reading) -> QWidget:
    """As the session does when the user opens an entry."""
    vignette.session.reading_changed.emit(reading)
    return vignette.window


def told(vignette: Vignette) -> QWidget:
    """A story that has ended."""
    return _open(vignette, finished())


def opening(vignette: Vignette) -> QWidget:
    """A picture has just been dropped."""
    reading = readings.new_reading(source=str(SAMPLE))
    readings.tell(reading, Queued("j"), Started("j"), Progressed("j", None, "Opening the picture"))
    return _open(vignette, reading)


def working(vignette: Vignette) -> QWidget:
    """The story is being written."""
    reading = begun()
    readings.tell(reading, *readings.produced(StoryText("Once upon a time ")))
    readings.tell(reading, Progressed("j", 0.4, "Reading what to write about"))
    return _open(vignette, reading)


def unsure(vignette: Vignette) -> QWidget:
    """The captioner does not know what it sees."""
    return _open(vignette, finished(caption=readings.UNSURE))


def caption_only(vignette: Vignette) -> QWidget:
    """A caption, and no story yet."""
    reading = begun()
    readings.tell(reading, Finished("j"))
    return _open(vignette, reading)


def failed(vignette: Vignette) -> QWidget:
    """Nothing came of it."""
    reading = readings.new_reading(source=str(SAMPLE))
    readings.tell(reading, Queued("j"), Started("j"), Failed("j", MESSAGE, HINT, "Traceback"))
    return _open(vignette, reading)


def failed_late(vignette: Vignette) -> QWidget:
    """The story broke off."""
    reading = begun()
    readings.tell(reading, *readings.produced(StoryText(readings.STORY)))
    readings.tell(reading, Failed("j", MESSAGE, HINT, "Traceback"))
    return _open(vignette, reading)


def stopped(vignette: Vignette) -> QWidget:
    """The user had enough."""
    reading = begun()
    readings.tell(reading, *readings.produced(StoryText(readings.STORY)), Stopped("j"))
    return _open(vignette, reading)


def edited(vignette: Vignette) -> QWidget:
    """Caption and story are the user's; what was read aloud is another one."""
    reading = finished()
    reading.change_caption("My own swan", is_edited=True)
    reading.change_story("Once there was a swan of my own.", is_edited=True)
    return _open(vignette, reading)


def editing(vignette: Vignette) -> QWidget:
    """The user writes."""
    shown = told(vignette)
    vignette.window.story_view.begin_editing()
    return shown


def story_details(vignette: Vignette) -> QWidget:
    """The less common wishes for a story."""
    told(vignette)
    vignette.window.story_view._options._on_more_clicked()
    (panel,) = vignette.window.findChildren(StoryDetails)
    return panel


# ---------------------------------------------------------------- library and jobs


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


# ---------------------------------------------------------------- what comes and goes


def toasts(vignette: Vignette) -> QWidget:
    """Messages: one to undo, one that went wrong."""
    vignette.notifier.tell(
        Notification("Moved to the trash.", Kind.SUCCESS, "Undo", lambda: None),
    )
    vignette.notifier.tell_error(MESSAGE, HINT, "Traceback")
    return vignette.window


def dropping(vignette: Vignette) -> QWidget:
    """Pictures are being dragged over the window."""
    vignette.window.overlay.invite(3)
    return vignette.window


def refusing(vignette: Vignette) -> QWidget:
    """Something else is."""
    vignette.window.overlay.refuse()
    return vignette.window


# ---------------------------------------------------------------- dialogs


def _dialog(kind: type[QDialog] = QDialog) -> QDialog:
    (found,) = [
        one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()
    ]
    return found


def settings(page: int) -> Scene:
    """The settings at one of their pages, with what there is to choose from."""

    def show(vignette: Vignette) -> QWidget:
        vignette.desk.show_settings()
        dialog = vignette.desk._settings_dialog()
        dialog.show_page(page)
        return dialog

    return show


def shortcuts(vignette: Vignette) -> QWidget:
    """All keys."""
    vignette.desk.show_shortcuts()
    return _dialog()


def about(vignette: Vignette) -> QWidget:
    """What Vignette is."""
    vignette.desk.show_about()
    return _dialog()


def diagnosis(vignette: Vignette) -> QWidget:
    """What was found on this computer."""
    from gui.dialogs.diagnosis import DiagnosisDialog

    dialog = DiagnosisDialog(vignette.window)
    dialog.show_findings(
        [Finding(Level.OK, "All is well."), Finding(Level.MISSING, "There is no GPU.", "Buy one.")]
    )
    dialog.show()
    dialog.activateWindow()
    return dialog


def error(vignette: Vignette) -> QWidget:
    """Something went wrong."""
    vignette.desk.show_error(MESSAGE, HINT, "Traceback\n  a line")
    return _dialog()


def refused(vignette: Vignette) -> QWidget:
    """Some of what was dropped is no picture."""
    vignette.desk.show_refused([REFUSED, REFUSED])
    return _dialog()


def open_address(vignette: Vignette) -> QWidget:
    """The address of a picture is asked for."""
    vignette.opening.ask_for_address()
    return _dialog(QInputDialog)


# ---------------------------------------------------------------- models


def models(name: str = "") -> Scene:
    """The model window with one of its models chosen, or with the sets."""

    def show(vignette: Vignette) -> QWidget:
        vignette.model_desk.show()
        window = vignette.model_desk._model_window()
        # what the engine finds comes late, and is of this machine
        vignette.models.leave()
        vignette.models.models.set_rows(model_rows.ROWS)
        window.show_usage(model_rows.USAGE)
        window.show_sets(model_rows.SETS)
        window.messages.hide()
        window.offer_resuming(0)
        window.show_work(None)
        window.select(name)
        return window

    return show


def models_busy(vignette: Vignette) -> QWidget:
    """All that the model window may say besides."""
    window = models("here")(vignette)
    assert isinstance(window, ModelWindow)
    window.show_offline(True)
    window.offer_resuming(2)
    window.tell_removed("/a")
    window.show_work(Work("/a", 0.4))
    return window


def models_not_found(vignette: Vignette) -> QWidget:
    """Nothing is like what is looked for."""
    window = models("here")(vignette)
    assert isinstance(window, ModelWindow)
    window._bar.search.setText("zebra")
    window._bar.search.search_now()
    return window


def download(vignette: Vignette) -> QWidget:
    """What a download would mean."""
    rows = [model_rows.ROWS[1], model_rows.ROWS[6]]
    dialog = DownloadDialog(rows, model_rows.USAGE, vignette.window)
    dialog.show_plans([model_rows.plan_of(row) for row in rows])
    return _shown(dialog)


def download_refused(vignette: Vignette) -> QWidget:
    """It cannot begin."""
    dialog = DownloadDialog([model_rows.ROWS[1]], model_rows.USAGE, vignette.window)
    row = model_rows.ROWS[4]
    assert row.transfer is not None
    dialog.show_failure(row.transfer.message, row.transfer.hint, is_offline=True)
    return _shown(dialog)


def token(vignette: Vignette) -> QWidget:
    """A token is asked for, and was wrong."""
    dialog = TokenDialog(vignette.window)
    _shown(dialog)
    dialog.show_problem(MESSAGE, HINT)
    return dialog


def add_model(vignette: Vignette) -> QWidget:
    """A model is named that is none."""
    dialog = AddDialog(vignette.window)
    _shown(dialog)
    dialog.show_problem(MESSAGE, HINT)
    return dialog


def try_model(vignette: Vignette) -> QWidget:
    """Two captioners side by side."""
    row = model_rows.ROWS[5]
    in_use = {Task.CAPTION: model_rows.ROWS[0]}
    return _shown(TryDialog(row, in_use, "/pictures/swan.jpg", vignette.window))


def try_voice(vignette: Vignette) -> QWidget:
    """A voice, which has said something."""
    row = replace(model_rows.ROWS[7], name="voice", languages=("xx",))
    dialog = TryDialog(row, {}, "", vignette.window)
    dialog.show_attempt(0, Attempt(chunks=(AudioChunk(np.zeros(8, np.float32), 16000),)))
    return _shown(dialog)


def _shown(dialog: QDialog) -> QDialog:
    dialog.show()
    dialog.activateWindow()
    return dialog


SETTINGS_PAGES = (
    "voice", "stories", "models", "folders", "appearance", "language", "shortcuts",
)  # fmt: skip

WINDOW_SCENES: dict[str, Scene] = {
    one.__name__: one
    for one in (
        welcome, welcome_back, opening, working, told, unsure, caption_only, failed, failed_late,
        stopped, edited, editing, library, library_grid, library_empty, nothing_found,
        nothing_failed, trash_empty, jobs, no_jobs, toasts,
    )
}  # fmt: skip

DIALOG_SCENES: dict[str, Scene] = {
    **{f"settings_{name}": settings(page) for page, name in enumerate(SETTINGS_PAGES)},
    **{
        one.__name__: one
        for one in (shortcuts, about, diagnosis, error, refused, open_address, story_details)
    },
}

MODEL_SCENES: dict[str, Scene] = {
    "models_sets": models(),
    **{f"models_{name}": models(name) for name in ("loading", "failed", "here", "large")},
    "models_language": models("voice-{code}"),
    **{
        one.__name__: one
        for one in (
            models_busy, models_not_found, download, download_refused, token, add_model, try_model,
            try_voice,
        )
    },
}  # fmt: skip

SCENES: dict[str, Scene] = {**WINDOW_SCENES, **DIALOG_SCENES, **MODEL_SCENES}
