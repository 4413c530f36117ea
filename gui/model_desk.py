"""Opens the model window and the dialogs that belong to it, and gives them what they show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from engine.schema import Task
from gui.notifications import Kind, Notification, Notifier

if TYPE_CHECKING:
    from gui.dialogs.models.add_dialog import AddDialog
    from gui.dialogs.models.download_dialog import DownloadDialog
    from gui.dialogs.models.model_window import ModelWindow
    from gui.dialogs.models.token_dialog import TokenDialog
    from gui.dialogs.models.wishes import Wish
    from gui.model_session import ModelSession
    from gui.models.model_rows import PlanRow
    from gui.trial_desk import TrialDesk


class ModelDesk(QObject):
    """Everything about models that opens over the main window."""

    def __init__(
        self,
        window: QWidget,
        models: ModelSession,
        trials: TrialDesk,
        notifier: Notifier,
    ) -> None:
        super().__init__(window)
        self._parent = window
        self._models = models
        self._trials = trials
        self._notifier = notifier
        self._window: ModelWindow | None = None
        self._download: DownloadDialog | None = None
        self._token: TokenDialog | None = None
        self._add: AddDialog | None = None
        models.arrived.connect(self._on_arrived)
        models.left_found.connect(self._on_left_found)
        models.planned.connect(self._on_planned)
        models.plan_failed.connect(self._on_plan_failed)
        models.added.connect(self._on_added)
        models.logged_in.connect(self._on_logged_in)
        models.login_failed.connect(self._on_login_failed)
        models.add_failed.connect(self._on_add_failed)

    def show(self) -> None:
        """Open the model window, or bring it to the front."""
        window = self._model_window()
        if not window.isVisible():
            self._models.open()
        window.show_offline(self._models.is_offline)
        window.show()
        window.raise_()
        window.activateWindow()

    def move(self, folder: str) -> None:
        """Move the models to another folder, which the window shows."""
        self.show()
        self._models.move(folder)

    def _model_window(self) -> ModelWindow:
        if self._window is None:
            from gui.dialogs.models.model_window import ModelWindow

            self._window = ModelWindow(self._models.models, self._parent)
            self._hear(self._window)
            self._tell(self._window)
        return self._window

    def _hear(self, window: ModelWindow) -> None:
        """What the user wants of the models."""
        models = self._models
        window.wished.connect(self._on_wished)
        window.chosen.connect(self._on_chosen)
        window.set_wanted.connect(self._ask_to_download)
        window.add_wanted.connect(self._ask_for_model)
        window.import_wanted.connect(self._ask_what_to_import)
        window.login_wanted.connect(self._ask_for_token)
        window.online_wanted.connect(models.go_online)
        window.undo_wanted.connect(models.undo)
        window.resume_wanted.connect(models.resume_left)
        window.stop_wanted.connect(models.works.stop)
        window.free_wanted.connect(models.free_memory)
        window.closed.connect(models.leave)

    def _tell(self, window: ModelWindow) -> None:
        """What happens to the models."""
        models, works = self._models, self._models.works
        models.sets_found.connect(window.show_sets)
        models.measured.connect(window.show_usage)
        models.offline_changed.connect(window.show_offline)
        models.removed.connect(window.tell_removed)
        for told in (models.told, works.told):
            told.connect(window.tell)
        for told_wrong in (models.told_wrong, works.told_wrong):
            told_wrong.connect(window.tell_wrong)
        works.changed.connect(window.show_work)
        works.damaged.connect(window.tell_damaged)
        window.offer_resuming(models.left_count)

    # ------------------------------------------------------------ wishes

    def _on_wished(self, wish: Wish, name: str) -> None:
        from gui.dialogs.models.wishes import Wish

        models = self._models
        {
            Wish.DOWNLOAD: lambda one: self._ask_to_download([one]),
            Wish.PAUSE: models.pause,
            Wish.RESUME: models.resume,
            Wish.CANCEL: models.cancel,
            Wish.TRY: self._try,
            Wish.VERIFY: models.works.verify,
            Wish.REPAIR: models.works.repair,
            Wish.REMOVE: models.remove,
            Wish.FORGET: models.forget,
            Wish.EXPORT: self._ask_where_to_export,
        }[wish](name)

    def _on_chosen(self, task: Task, name: str) -> None:
        self._models.choose(name, task)

    def _try(self, name: str) -> None:
        rows = self._models.models.rows()
        in_use = {task: row for row in rows for task in row.default_for if row.is_here}
        self._trials.show(self._models.row(name), in_use, self._model_window())

    # ------------------------------------------------------------ downloads

    def _ask_to_download(self, names: Sequence[str]) -> None:
        from gui.dialogs.models.download_dialog import DownloadDialog

        window = self._model_window()
        rows = [self._models.row(name) for name in names]
        dialog = DownloadDialog(rows, window.usage, window)
        self._download = dialog
        dialog.accepted_plans.connect(self._models.download)
        dialog.login_wanted.connect(self._ask_for_token)
        dialog.online_wanted.connect(self._on_online_wanted)
        dialog.finished.connect(self._on_download_closed)
        dialog.open()
        self._models.plan(names)

    def _on_planned(self, plans: list[PlanRow]) -> None:
        if self._download is not None and self._download.is_about(plans):
            self._download.show_plans(plans)

    def _on_plan_failed(self, message: str, hint: str) -> None:
        if self._download is not None:
            self._download.show_failure(message, hint, is_offline=self._models.is_offline)

    def _on_online_wanted(self) -> None:
        self._models.go_online()
        self._plan_again()

    def _plan_again(self) -> None:
        if self._download is not None:
            self._download.show_waiting()
            self._models.plan(self._download.names)

    def _on_download_closed(self) -> None:
        if self.sender() is self._download:
            self._download = None

    def _on_arrived(self, title: str) -> None:
        said = self.tr("{model} has been downloaded.").format(model=title)
        if self._window is not None and self._window.isVisible():
            self._window.tell(said)
        else:
            self._notifier.tell(Notification(said, Kind.SUCCESS, self.tr("Models"), self.show))

    def _on_left_found(self, count: int) -> None:
        said = self.tr("%n download(s) of models were left unfinished last time.", "", count)
        self._notifier.tell(
            Notification(said, action_label=self.tr("Go on"), action=self._resume_left)
        )
        if self._window is not None:
            self._window.offer_resuming(count)

    def _resume_left(self) -> None:
        self._models.resume_left()
        if self._window is not None:
            self._window.offer_resuming(0)

    # ------------------------------------------------------------ a token

    def _ask_for_token(self) -> None:
        from gui.dialogs.models.token_dialog import TokenDialog

        dialog = TokenDialog(self._download or self._model_window())
        self._token = dialog
        dialog.given.connect(self._models.log_in)
        dialog.finished.connect(self._on_token_closed)
        dialog.open()

    def _on_logged_in(self) -> None:
        if self._token is not None:
            self._token.close()
        self._plan_again()

    def _on_login_failed(self, message: str, hint: str) -> None:
        if self._token is not None:
            self._token.show_problem(message, hint)

    def _on_token_closed(self) -> None:
        if self.sender() is self._token:
            self._token = None

    # ------------------------------------------------------------ more models

    def _ask_for_model(self) -> None:
        from gui.dialogs.models.add_dialog import AddDialog

        dialog = AddDialog(self._model_window())
        self._add = dialog
        dialog.given.connect(self._models.add)
        dialog.finished.connect(self._on_add_closed)
        dialog.open()

    def _on_added(self, name: str) -> None:
        if self._add is not None:
            self._add.close()
        self._model_window().select(name)

    def _on_add_failed(self, message: str, hint: str) -> None:
        if self._add is not None:
            self._add.show_problem(message, hint)

    def _on_add_closed(self) -> None:
        if self.sender() is self._add:
            self._add = None

    def _ask_what_to_import(self, is_folder: bool) -> None:
        dialog = QFileDialog(self._model_window(), self.tr("Choose the model to bring in"))
        if is_folder:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            dialog.setNameFilter(self.tr("Zip files (*.zip)"))
        self._open(dialog, self._models.works.import_model)

    def _ask_where_to_export(self, name: str) -> None:
        row = self._models.row(name)
        dialog = QFileDialog(self._model_window(), self.tr("Where to write the model"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(f"{row.name.replace('/', '--')}.zip")
        self._open(dialog, lambda target: self._models.works.export(name, target))

    def _open(self, dialog: QFileDialog, act: Callable[[str], None]) -> None:
        dialog.fileSelected.connect(act)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
