"""The models as a user deals with them: wishes go to the engine, its news into the list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from engine.errors import EngineError
from engine.qt.downloads import DownloadService
from engine.schema import Task
from gui.model_answers import transfer_of
from gui.model_questions import ModelQuestions
from gui.model_works import ModelWorks
from gui.models.model_list import ModelList
from gui.models.model_rows import ModelRow, ModelSet, ModelState, PlanRow, Usage

if TYPE_CHECKING:
    from engine.hub.download_state import Download
    from engine.qt.service import EngineService
    from engine.settings import Settings
    from gui.preferences import Preferences

_STATES = {
    "waiting": ModelState.WAITING,
    "running": ModelState.DOWNLOADING,
    "paused": ModelState.PAUSED,
    "failed": ModelState.FAILED,
}
_ENDED = ("done", "cancelled")


class ModelSession(QObject):
    """All that the model window can ask for; its list is `models`.

    Downloads go on while the window is closed; nothing is asked before it is first opened.
    """

    sets_found = Signal(object)
    """A list of `ModelSet`."""
    measured = Signal(object)
    """The `Usage` of the disk."""
    planned = Signal(object)
    """A list of `PlanRow`: what was asked by `plan`."""
    plan_failed = Signal(str, str)
    """Why there is no plan: a sentence and a hint."""
    told = Signal(str)
    """Something was done: a sentence."""
    told_wrong = Signal(str, str)
    """Something could not be done: a sentence and a hint."""
    removed = Signal(str)
    """A model was removed, which `undo` takes back: a sentence."""
    arrived = Signal(str)
    """A model has been downloaded: its title."""
    left_found = Signal(int)
    """So many downloads were left unfinished when Vignette last ended."""
    added = Signal(str)
    """The name of a model that is on the list now."""
    add_failed = Signal(str, str)
    """Why a model cannot be added: a sentence and a hint."""
    logged_in = Signal()
    """The hub knows the token."""
    login_failed = Signal(str, str)
    """Why it does not: a sentence and a hint."""
    offline_changed = Signal(bool)
    """Whether Vignette is set to stay offline."""
    _saved = Signal(object)

    def __init__(
        self, service: EngineService, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.models = ModelList(self)
        self.questions = ModelQuestions(service, self._in_force, self._saved.emit)
        self.works = ModelWorks(self.questions, self.models, self)
        self._downloads = DownloadService(self)
        self._shown: dict[str, Download] = {}
        """The downloads that have not ended, by the names of their models."""
        self._left: list[str] = []
        self._trash: list[list[Any]] = []
        """What each deletion took away since the window was opened, as the engine keeps it."""
        self._settings: Settings | None = None
        self._is_open = False
        self._downloads.changed.connect(self._on_download)
        self._downloads.found.connect(self._on_found)
        self._saved.connect(self._on_saved)
        self.works.ended.connect(self.refresh)
        service.opened.connect(self._on_engine_opened)
        preferences.changed.connect(self._on_preferences)

    def _in_force(self) -> Settings:
        assert self._settings is not None, "the settings are read before anything is asked"
        return self._settings

    # ------------------------------------------------------------ the window

    def open(self) -> None:
        """The window is opened: look at what there is."""
        self._is_open = True
        self.refresh()
        self.questions.look_at_machine(self._on_looked, self.told_wrong.emit)

    def leave(self) -> None:
        """The window is closed: what was removed cannot be brought back any more."""
        self._is_open = False
        trash, self._trash = self._trash, []
        if trash:
            self.questions.discard(list(chain.from_iterable(trash)), self.told_wrong.emit)

    def refresh(self) -> None:
        """List the models anew, and measure the disk."""
        if self._is_open and not self.works.is_moving:
            self.questions.list_models(list(self._shown), self._on_rows, self.told_wrong.emit)
            self.questions.measure(self._on_measured, self.told_wrong.emit)

    def close(self) -> None:
        """Pause the downloads, and stop what goes on."""
        self.works.stop()
        self._downloads.close()

    @property
    def is_offline(self) -> bool:
        """Whether Vignette is set to stay offline."""
        return self._settings is not None and self._settings.offline

    def go_online(self) -> None:
        """Set it back."""
        self._preferences.update(offline=False)

    @property
    def left_count(self) -> int:
        """How many downloads were left unfinished and have not been gone on with."""
        return len(self._left)

    def row(self, name: str) -> ModelRow:
        """The model of that name: one of the list, or one of many that a row stands for."""
        listed = self.models.row(name)
        if listed is not None:
            return listed
        named = (row.one_called(name) for row in self.models.rows())
        return next(row for row in named if row is not None)

    # ------------------------------------------------------------ downloads

    def plan(self, names: Sequence[str]) -> None:
        """Ask what downloading these models would mean; `planned` or `plan_failed` tells."""
        self.questions.plan(names, self.planned.emit, self.plan_failed.emit)

    def download(self, plans: Sequence[PlanRow]) -> None:
        """Fetch what was planned, whose licences the user has accepted."""

        def begin(_: None) -> None:
            self._downloads.download(plan.spec for plan in plans)

        self.questions.accept(plans, begin, self.told_wrong.emit)

    def pause(self, name: str) -> None:
        """Stop a download for now."""
        self._downloads.pause(name)

    def resume(self, name: str) -> None:
        """Go on with a download."""
        self._downloads.resume(name)

    def cancel(self, name: str) -> None:
        """Stop a download and remove what has come of it."""
        self._downloads.cancel(name)

    def move(self, folder: str) -> None:
        """Keep the models in another folder; what is on its way waits for the user to go on."""
        self._downloads.pause_all()
        self.works.move(folder)

    def resume_left(self) -> None:
        """Go on with what was left unfinished when Vignette last ended."""
        for name in self._left:
            self._downloads.resume(name)
        self._left.clear()

    def log_in(self, token: str) -> None:
        """Keep a token for the hub, if the hub knows it."""
        self.questions.log_in(token, self._on_logged_in, self.login_failed.emit)

    # ------------------------------------------------------------ one model

    def choose(self, name: str, task: Task) -> None:
        """Let a model do a task from the next picture on."""
        self.questions.choose(name, task, self._on_chosen, self.told_wrong.emit)

    def remove(self, name: str) -> None:
        """Delete a model; `undo` brings it back until the window is closed."""
        title = self._title(name)
        self.questions.remove(name, partial(self._on_removed, title), self.told_wrong.emit)

    def undo(self) -> None:
        """Bring back what was removed last."""
        if self._trash:
            self.questions.restore(self._trash.pop(), self._on_changed, self.told_wrong.emit)

    def add(self, text: str) -> None:
        """Put a folder or a hub id on the list."""
        self.questions.add(text, self._on_added, self.add_failed.emit)

    def forget(self, name: str) -> None:
        """Take a model that was added off the list."""
        self.questions.forget(name, self._on_changed, self.told_wrong.emit)

    def free_memory(self) -> None:
        """Put every model out of the memory that is not at work."""
        self.questions.free_memory(self._on_freed, self.told_wrong.emit)

    # ------------------------------------------------------------ what happens

    def _on_engine_opened(self) -> None:
        assert self._settings is not None, "the settings are read before the library is opened"
        self._downloads.use(self._settings)

    def _on_preferences(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        if before is None:
            self.offline_changed.emit(settings.offline)
            return
        if before.offline != settings.offline:
            self.offline_changed.emit(settings.offline)
        if before.hub != settings.hub or before.offline != settings.offline:
            self._downloads.use(settings)
        seen = [(one.hub, one.models, one.device) for one in (before, settings)]
        if seen[0] != seen[1]:
            self.refresh()

    def _on_saved(self, changes: dict[str, Any]) -> None:
        """The engine has changed settings itself: they are in force here, too."""
        self._preferences.update(**changes)

    def _on_rows(self, rows: list[ModelRow]) -> None:
        if self._is_open:
            self.models.set_rows([self._with_download(row) for row in rows])

    def _on_measured(self, usage: Usage) -> None:
        if self._is_open:
            self.measured.emit(usage)

    def _on_looked(self, _: None) -> None:
        self.refresh()
        if self._is_open:
            self.questions.list_sets(self._on_sets, self.told_wrong.emit)

    def _on_sets(self, sets: list[ModelSet]) -> None:
        if self._is_open:
            self.sets_found.emit(sets)

    def _on_changed(self, _: object = None) -> None:
        self.refresh()

    def _on_found(self, downloads: list[Download]) -> None:
        self._left = [one.name for one in downloads]
        for one in downloads:
            self._shown[one.name] = one
        if self._left:
            self.left_found.emit(len(self._left))
            self.refresh()

    def _on_download(self, download: Download) -> None:
        name, before = download.name, self.models.row(download.name)
        if download.state.value in _ENDED:
            self._shown.pop(name, None)
            if download.state.value == "done":
                self.arrived.emit(before.title if before else name)
            self.refresh()
            return
        self._shown[name] = download
        if before is not None:
            self.models.put(self._with_download(before))
        else:
            self.refresh()

    def _with_download(self, row: ModelRow) -> ModelRow:
        download = self._shown.get(row.name)
        if download is None:
            return row
        return replace(row, state=_STATES[download.state.value], transfer=transfer_of(download))

    def _on_logged_in(self, place: str) -> None:
        said = self.tr("You are logged in. The token is kept in {place}.")
        self.told.emit(said.format(place=place))
        self.logged_in.emit()

    def _on_chosen(self, chosen: dict[str, Any]) -> None:
        try:
            self._preferences.update(models=chosen)
        except EngineError as error:
            self.told_wrong.emit(error.message, error.hint)

    def _on_removed(self, title: str, removed: list[Any]) -> None:
        self._trash.append(removed)
        self.removed.emit(self.tr("{model} was deleted.").format(model=title))
        self.refresh()

    def _on_added(self, name: str) -> None:
        self.refresh()
        self.added.emit(name)

    def _on_freed(self, names: list[str]) -> None:
        said = self.tr("%n model(s) put out of the memory.", "", len(names))
        self.told.emit(said if names else self.tr("No model is in the memory without work."))

    def _title(self, name: str) -> str:
        row = self.models.row(name)
        return row.title if row is not None else name
