"""The window in each of its states and every dialog, for tests that look at all of them.

A scene brings a running `Vignette` to where the user would see it and gives the widget to look
at.  Stories are told to the views as the session tells them, so a scene takes no time and stays.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QApplication, QWidget

from engine.events import Stopped
from engine.jobs import JobState
from engine.storage.entries import EntryQuery
from gui.app import Vignette
from tests.gui.scenes.dialogs import DIALOG_SCENES
from tests.gui.scenes.material import Scene, settle
from tests.gui.scenes.models import MODEL_SCENES
from tests.gui.scenes.story import STORY_SCENES
from tests.gui.scenes.window import AROUND_SCENES

WINDOW_SCENES: dict[str, Scene] = {**STORY_SCENES, **AROUND_SCENES}
SCENES: dict[str, Scene] = {**WINDOW_SCENES, **DIALOG_SCENES, **MODEL_SCENES}

_PATIENCE_MS = 1000


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
