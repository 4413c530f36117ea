"""The library beside the story: everything that was told, to be searched, sorted and opened."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QStackedLayout, QVBoxLayout, QWidget

from engine.storage.entries import EntryQuery, Show
from gui import theme
from gui.models.library import LibraryModel
from gui.views.entry_list import EntryList
from gui.views.entry_menu import EntryMenu
from gui.views.library_bar import LibraryBar
from gui.widgets.empty_state import EmptyState


class LibraryView(QWidget):
    """Shows a `LibraryModel`; what the user wants is told by signals."""

    query_changed = Signal(object)
    """An `EntryQuery`: the model should show the answer."""
    grid_changed = Signal(bool)
    """Whether entries are shown as a grid from now on."""
    opened = Signal(str)
    """The id of the entry to show."""
    trash_requested = Signal(object)
    """A list of job ids, as in the next two."""
    restore_requested = Signal(object)
    retry_requested = Signal(object)
    copy_requested = Signal(str, str)
    """"caption" or "story", and a job's id, as in the next two."""
    folder_requested = Signal(str)
    another_requested = Signal(str)
    choose_requested = Signal()
    """The library is empty and the user wants to choose pictures."""

    def __init__(self, model: LibraryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.bar = LibraryBar()
        self.list = EntryList(model)
        self.empty = EmptyState()
        self.count = QLabel()
        self._lay_out()
        self._connect()
        self._retranslate()

    @property
    def query(self) -> EntryQuery:
        """What the user wants to see."""
        return self.bar.query

    @property
    def is_grid(self) -> bool:
        """Whether entries are shown as a grid."""
        return self.list.is_grid

    def set_grid(self, is_grid: bool) -> None:
        """Show a grid, or a list."""
        self.bar.grid_button.setChecked(is_grid)

    def select(self, job_id: str) -> None:
        """Select the entry that was opened elsewhere; none of them, if it is not listed."""
        self.list.select(job_id)

    def selected_ids(self) -> list[str]:
        """The ids of the entries that are selected."""
        return self.list.selected_ids()

    def focus_search(self) -> None:
        """Let the user type what to look for."""
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.selectAll()

    def focus_list(self) -> None:
        """Let the user walk through the entries with the keyboard."""
        if not self.list.currentIndex().isValid() and self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(0))
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def clear_search(self) -> None:
        """Look for no words."""
        self.bar.search.clear()

    def show_all(self) -> None:
        """Leave out nothing but what is in the trash."""
        self.bar.set_query(replace(self.query, text="", show=Show.ALL))

    def sizeHint(self) -> QSize:
        return QSize(320, 600)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Find):
            self.focus_search()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    # ------------------------------------------------------------ building

    def _lay_out(self) -> None:
        page = QWidget()
        self._stack = QStackedLayout(page)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        self.count.setProperty("role", "muted")
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.count.setContentsMargins(*[theme.SPACE_XS] * 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(page, 1)
        column.addWidget(self.count)

    def _connect(self) -> None:
        self.bar.query_changed.connect(self.query_changed)
        self.bar.grid_toggled.connect(self._on_grid_toggled)
        self.bar.left.connect(self.focus_list)
        self.list.chosen.connect(self.opened)
        self.list.delete_pressed.connect(self._on_delete_pressed)
        self.list.menu_wanted.connect(self._on_menu_wanted)
        self.list.selection_changed.connect(self._show_count)
        for signal in (
            self._model.modelReset,
            self._model.rowsInserted,
            self._model.rowsRemoved,
        ):
            signal.connect(self._on_rows_changed)

    def _retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Stories"))
        self._on_rows_changed()

    # ------------------------------------------------------------ what happens

    def _on_rows_changed(self) -> None:
        is_empty = self._model.query is not None and self._model.rowCount() == 0
        if is_empty:
            self._show_emptiness(self._model.query)
        self._stack.setCurrentWidget(self.empty if is_empty else self.list)
        self._show_count()

    def _show_emptiness(self, query: EntryQuery | None) -> None:
        """Why there is nothing, and the way out."""
        assert query is not None
        if query.text:
            words = self.tr("Nothing found")
            hint = self.tr("No caption or story here has “{words}”.").format(words=query.text)
            self.empty.show_words("search", words, hint)
            self.empty.add_button("x", self.tr("Clear the search"), self.clear_search)
        elif query.show is Show.TRASH:
            hint = self.tr("What you delete can be taken back from here.")
            self.empty.show_words("trash-2", self.tr("The trash is empty"), hint)
            self.empty.add_button("list", self.tr("Show all stories"), self.show_all)
        elif query.show is not Show.ALL:
            self.empty.show_words("circle-check", self.tr("No story is like this"))
            self.empty.add_button("list", self.tr("Show all stories"), self.show_all)
        else:
            hint = self.tr("Drop a picture anywhere in this window, and its story is kept here.")
            self.empty.show_words("images", self.tr("No stories yet"), hint)
            choose = self.tr("Choose pictures…")
            self.empty.add_button("image-plus", choose, self.choose_requested.emit)

    def _show_count(self) -> None:
        selected, count = self.list.selected_count(), self._model.rowCount()
        self.count.setVisible(count > 0)
        if selected > 1:
            self.count.setText(self.tr("%n story(s) selected", "", selected))
        else:
            self.count.setText(self.tr("%n story(s)", "", count))

    def _on_grid_toggled(self, is_grid: bool) -> None:
        self.list.set_grid(is_grid)
        self.grid_changed.emit(is_grid)

    def _on_delete_pressed(self) -> None:
        if self.query.show is not Show.TRASH:
            self._trash(self.selected_ids())

    def _trash(self, job_ids: list[str]) -> None:
        rows = self._model.rows(job_ids)
        if rows:
            self.trash_requested.emit(job_ids)
            self.list.choose_near(rows[0])

    def _on_menu_wanted(self, position: QPoint) -> None:
        entries = [self._model.entry(row) for row in self._model.rows(self.selected_ids())]
        if not entries:
            return
        menu = EntryMenu(entries, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.opened.connect(self.opened)
        menu.copy_requested.connect(self.copy_requested)
        menu.another_requested.connect(self.another_requested)
        menu.retry_requested.connect(self.retry_requested)
        menu.folder_requested.connect(self.folder_requested)
        menu.restore_requested.connect(self.restore_requested)
        menu.trash_requested.connect(self._trash)
        menu.popup(position)
