"""What stands above the list of entries: search, which to show, in which order, list or grid."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.storage.entries import EntryQuery, Order, Show
from gui import icons, theme
from gui.widgets.search_field import SearchField


class LibraryBar(QWidget):
    """Holds the query that the user has put together."""

    query_changed = Signal(object)
    """An `EntryQuery`."""
    grid_toggled = Signal(bool)
    left = Signal()
    """The keyboard should go to the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.query = EntryQuery()
        self.search = SearchField()
        self.show_box = QComboBox()
        self.order_button = QToolButton()
        self.grid_button = QToolButton()
        self._orders = self._made_orders()
        self._set_up()
        self._lay_out()
        self._retranslate()
        self.search.searched.connect(self._on_searched)
        self.search.left.connect(self.left)
        self.show_box.currentIndexChanged.connect(self._on_show_chosen)
        self.grid_button.toggled.connect(self.grid_toggled)

    def set_query(self, query: EntryQuery) -> None:
        """Show `query` in the controls, and ask for it."""
        self.search.setText(query.text)
        self.show_box.setCurrentIndex(list(Show).index(query.show))
        self._orders[query.order].trigger()
        self.search.search_now()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    # ------------------------------------------------------------ building

    def _made_orders(self) -> dict[Order, QAction]:
        menu = QMenu(self)
        group = QActionGroup(self)
        made = {}
        for order in Order:
            action = QAction(group)
            action.setCheckable(True)
            action.setChecked(order is self.query.order)
            action.setData(order)
            menu.addAction(action)
            made[order] = action
        group.triggered.connect(self._on_order_chosen)
        self.order_button.setMenu(menu)
        return made

    def _set_up(self) -> None:
        self.show_box.addItems([""] * len(Show))
        self.show_box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.show_box.setMinimumContentsLength(5)
        self.show_box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.order_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.grid_button.setCheckable(True)
        icons.dress(self.order_button, "arrow-down-up")
        icons.dress(self.grid_button, "layout-grid")

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_XS)
        row.addWidget(self.show_box, 1)
        row.addWidget(self.order_button)
        row.addWidget(self.grid_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_S, theme.SPACE_S, theme.SPACE_S, theme.SPACE_S)
        column.setSpacing(theme.SPACE_S)
        column.addWidget(self.search)
        column.addLayout(row)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a pane beside the story; the fields give way."""
        return QSize(theme.LEAST_TARGET_PX * 8, super().minimumSizeHint().height())

    def _retranslate(self) -> None:
        shows = {
            Show.ALL: self.tr("All"),
            Show.UNSURE: self.tr("Not sure"),
            Show.NO_STORY: self.tr("No story"),
            Show.FAILED: self.tr("Failed"),
            Show.EDITED: self.tr("Edited"),
            Show.TRASH: self.tr("Trash"),
        }
        for place, show in enumerate(Show):
            self.show_box.setItemText(place, shows[show])
        self._orders[Order.NEWEST].setText(self.tr("Newest first"))
        self._orders[Order.OLDEST].setText(self.tr("Oldest first"))
        self._orders[Order.NAME].setText(self.tr("By name"))
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setToolTip(self.tr("Search captions and stories"))
        self.search.setAccessibleName(self.tr("Search captions and stories"))
        self.show_box.setAccessibleName(self.tr("Show"))
        for button, words in (
            (self.order_button, self.tr("Sort")),
            (self.grid_button, self.tr("Show as a grid")),
        ):
            button.setText(words)
            button.setToolTip(words)
            button.setAccessibleName(words)

    # ------------------------------------------------------------ what the user does

    def _on_searched(self, text: str) -> None:
        self._change(replace(self.query, text=text))

    def _on_show_chosen(self, place: int) -> None:
        self._change(replace(self.query, show=list(Show)[place]))

    def _on_order_chosen(self, action: QAction) -> None:
        self._change(replace(self.query, order=action.data()))

    def _change(self, query: EntryQuery) -> None:
        if query != self.query:
            self.query = query
            self.query_changed.emit(query)
