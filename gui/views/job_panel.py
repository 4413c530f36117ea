"""The panel of jobs: what waits, runs, failed and is done, with ways to stop and to try again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from engine.jobs import JobState
from gui import theme
from gui.durations import about
from gui.models.jobs import JobRole, JobsModel
from gui.views.job_delegate import JobDelegate
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.quiet_button import QuietButton
from gui.widgets.shrinking import Shrinking

_CLOCK_MS = 1000


class JobPanel(QWidget):
    """Shows a `JobsModel`; what the user wants is told by signals."""

    stop_requested = Signal(object)
    """A list of job ids."""
    stop_all_requested = Signal()
    retry_requested = Signal(object)
    """A list of job ids."""
    opened = Signal(str)
    """The id of a job whose entry is to be shown."""
    details_requested = Signal(str)
    """The id of a failed job."""
    resume_requested = Signal()
    drop_requested = Signal()

    def __init__(self, model: JobsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._interrupted = 0
        self._banner = self._made_banner()
        self._summary = QLabel()
        self._summary.setWordWrap(True)
        self._list = self._made_list()
        self._empty = QLabel()
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._stop_all = QuietButton("square", "")
        self._retry = QuietButton("rotate-ccw", "")
        self._clear = QuietButton("check", "")
        self._stop_all.clicked.connect(self.stop_all_requested)
        self._retry.clicked.connect(self._on_retry)
        self._clear.clicked.connect(model.clear_ended)
        self._lay_out()
        self._clock = QTimer(self)
        self._clock.setInterval(_CLOCK_MS)
        self._clock.timeout.connect(self._show_counts)
        model.counts_changed.connect(self._on_counts)
        self._retranslate()

    def offer_resuming(self, count: int) -> None:
        """Say that so many jobs were left unfinished last time, and offer to go on."""
        self._interrupted = count
        self._banner.setVisible(count > 0)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    # ------------------------------------------------------------ building

    def _made_banner(self) -> Shrinking:
        banner = QFrame()
        banner.setProperty("role", "card")
        self._left_words = QLabel()
        self._left_words.setWordWrap(True)
        self._resume = QPushButton()
        self._resume.setProperty("role", "primary")
        self._leave = QPushButton()
        self._resume.clicked.connect(self._on_resume)
        self._leave.clicked.connect(self._on_leave)
        buttons = FlowLayout(spacing_px=theme.SPACE_S)
        buttons.addWidget(self._resume)
        buttons.addWidget(self._leave)
        layout = QVBoxLayout(banner)
        layout.addWidget(self._left_words)
        layout.addLayout(buttons)
        shrinking = Shrinking()
        shrinking.column.addWidget(banner)
        shrinking.hide()
        return shrinking

    def _made_list(self) -> QListView:
        view = QListView()
        view.setModel(self._model)
        view.setItemDelegate(JobDelegate(view))
        view.setUniformItemSizes(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.customContextMenuRequested.connect(self._on_menu)
        view.activated.connect(self._on_activated)
        stop = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), view)
        stop.setContext(Qt.ShortcutContext.WidgetShortcut)
        stop.activated.connect(self._on_stop)
        return view

    def _lay_out(self) -> None:
        page = QWidget()
        page.setMinimumHeight(theme.LEAST_TARGET_PX)  # the list scrolls, the rest does not
        self._stack = QStackedLayout(page)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_S, theme.SPACE_S, theme.SPACE_S, theme.SPACE_S)
        layout.addWidget(self._banner)
        layout.addWidget(self._summary)
        layout.addWidget(page, 1)
        for button in (self._stop_all, self._retry, self._clear):
            layout.addWidget(button)

    def _retranslate(self) -> None:
        self._left_words.setText(
            self.tr("%n story(s) were left unfinished last time.", "", self._interrupted)
        )
        self._resume.setText(self.tr("Go on"))
        self._leave.setText(self.tr("Leave them"))
        self._stop_all.set_words(self.tr("Stop all"))
        self._retry.set_words(self.tr("Try failed ones again"))
        self._clear.set_words(self.tr("Clear finished ones"))
        self._list.setAccessibleName(self.tr("Jobs"))
        self._empty.setText(self.tr("Nothing to do. Drop a picture in, and it is listed here."))
        self._show_counts()

    # ------------------------------------------------------------ what happens

    def _on_counts(self) -> None:
        self._show_counts()
        is_working = bool(self._model.count(JobState.QUEUED, JobState.RUNNING))
        if is_working and not self._clock.isActive():
            self._clock.start()
        elif not is_working:
            self._clock.stop()

    def _show_counts(self) -> None:
        model = self._model
        left = model.count(JobState.QUEUED, JobState.RUNNING)
        failed = model.count(JobState.FAILED, JobState.CANCELLED)
        ended = model.count(JobState.DONE) + failed
        self._stack.setCurrentIndex(int(bool(left or ended)))
        self._stop_all.setEnabled(left > 0)
        self._retry.setEnabled(failed > 0)
        self._clear.setEnabled(ended > 0)
        self._summary.setVisible(bool(left or ended))
        self._summary.setText(self._counts_in_words(left, ended))

    def _counts_in_words(self, left: int, ended: int) -> str:
        if not left:
            return self.tr("%n job(s) ended.", "", ended)
        done = self.tr("{ended} of {all} done").format(ended=ended, all=ended + left)
        left_s = self._model.left_s()
        if left_s is None:
            return done
        return self.tr("{done}, {time} left").format(done=done, time=about(left_s))

    def _selected(self) -> list[str]:
        rows = sorted(index.row() for index in self._list.selectedIndexes())
        return [self._model.index(row).data(JobRole.ROW).job.id for row in rows]

    def _on_activated(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(JobRole.ROW).job.id)

    def _on_stop(self) -> None:
        if ids := self._selected():
            self.stop_requested.emit(ids)

    def _on_retry(self) -> None:
        self.retry_requested.emit(self._model.ids(JobState.FAILED, JobState.CANCELLED))

    def _on_retry_selected(self) -> None:
        rows = [self._model.row(job_id) for job_id in self._selected()]
        states = (JobState.FAILED, JobState.CANCELLED)
        self.retry_requested.emit([row.job.id for row in rows if row and row.state in states])

    def _on_details(self) -> None:
        self.details_requested.emit(self._selected()[0])

    def _on_open(self) -> None:
        self.opened.emit(self._selected()[0])

    def _on_menu(self, position: QPoint) -> None:
        rows = [row for row in map(self._model.row, self._selected()) if row is not None]
        if not rows:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        is_single = len(rows) == 1
        menu.addAction(self.tr("Open"), self._on_open).setEnabled(is_single)
        stop = menu.addAction(self.tr("Stop"), self._on_stop)
        stop.setEnabled(any(not row.has_ended for row in rows))
        retry = menu.addAction(self.tr("Try again"), self._on_retry_selected)
        states = (JobState.FAILED, JobState.CANCELLED)
        retry.setEnabled(any(row.state in states for row in rows))
        details = menu.addAction(self.tr("What went wrong…"), self._on_details)
        details.setEnabled(is_single and rows[0].state is JobState.FAILED)
        menu.popup(self._list.viewport().mapToGlobal(position))

    def _on_resume(self) -> None:
        self.offer_resuming(0)
        self.resume_requested.emit()

    def _on_leave(self) -> None:
        self.offer_resuming(0)
        self.drop_requested.emit()
