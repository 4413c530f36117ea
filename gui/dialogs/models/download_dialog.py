"""What a download would mean, before it begins: size, room, licences, a login."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui import icons, theme
from gui.dialogs.dialog import Dialog
from gui.dialogs.models.way_out import WayOut
from gui.model_words import commercial_words, fit_icon, fit_words, licence_name, size_words
from gui.models.model_rows import Licence, ModelRow, PlanRow, Usage
from gui.widgets.badge import Badge
from gui.widgets.heading import Heading
from gui.widgets.quiet_button import QuietButton

_RESERVE_BYTES = 500 * 10**6
"""What the engine leaves free, too."""


class DownloadDialog(Dialog):
    """Says what the list knows at once, and what the hub says as soon as it has said it."""

    accepted_plans = Signal(object)
    """The `PlanRow`s to be downloaded; their licences were accepted."""
    login_wanted = Signal()
    online_wanted = Signal()

    def __init__(
        self, rows: Sequence[ModelRow], usage: Usage | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, width_letters=78, height_lines=20)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._rows = rows
        self._usage = usage
        self._plans: Sequence[PlanRow] = ()
        self._error: tuple[str, str, bool] | None = None
        self.rebuild()

    @property
    def names(self) -> list[str]:
        """The models that it is about."""
        return [row.name for row in self._rows]

    def is_about(self, plans: Sequence[PlanRow]) -> bool:
        """Whether these are the plans of its models."""
        return [plan.name for plan in plans] == self.names

    def show_plans(self, plans: Sequence[PlanRow]) -> None:
        """What the hub says."""
        self._plans, self._error = plans, None
        self.rebuild()
        (self._begin if self._accept.isHidden() else self._accept).setFocus()

    def show_failure(self, message: str, hint: str, *, is_offline: bool) -> None:
        """The hub cannot be asked, or says no."""
        self._error = (message, hint, is_offline)
        self.rebuild()

    def show_waiting(self) -> None:
        """The hub is asked once more."""
        self._plans, self._error = (), None
        self.rebuild()

    # ------------------------------------------------------------ building

    def build(self, column: QVBoxLayout) -> None:
        count = len(self._rows)
        title = self.tr("Download %n model(s)", "", count)
        if count == 1:
            title = self.tr("Download {model}").format(model=self._rows[0].title)
        self.setWindowTitle(title)
        column.addWidget(self.heading(title))
        column.addWidget(self._cards(), stretch=1)
        self._total = Badge()
        column.addWidget(self._total)
        self._way_out = WayOut()
        self._way_out.login_wanted.connect(self.login_wanted)
        self._way_out.online_wanted.connect(self.online_wanted)
        column.addWidget(self._way_out)
        self._accept = QCheckBox(self._accept_words())
        self._accept.toggled.connect(self._enable)
        column.addWidget(self._accept)
        column.addLayout(self._buttons())
        self._show_state()

    def _buttons(self) -> QHBoxLayout:
        self._begin = self.button(self.tr("Download"), self._on_begin)
        self._begin.setProperty("role", "primary")
        icons.dress(self._begin, "download", "on_accent")
        self._begin.setDefault(True)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.button(self.tr("Cancel"), self.close))
        row.addWidget(self._begin)
        return row

    def _cards(self) -> QScrollArea:
        area = QScrollArea()
        area.setProperty("role", "pane")
        area.setAccessibleName(self.tr("What will be downloaded"))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(*[theme.SPACE_XS] * 4)
        column.setSpacing(theme.SPACE_S)
        plans = {plan.name: plan for plan in self._plans}
        for row in self._rows:
            column.addWidget(self._card(row, plans.get(row.name)))
        column.addStretch()
        area.setWidget(body)
        return area

    def _card(self, row: ModelRow, plan: PlanRow | None) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(*[theme.SPACE_M] * 4)
        column.setSpacing(theme.SPACE_XS)
        title = Heading(row.title, 1.0, card)
        column.addWidget(title)
        column.addWidget(self._line(self._size_words(row, plan)))
        fit = Badge()
        icon, colour = fit_icon(row.fitting)
        fit.show_words(icon, fit_words(row.fitting), colour)
        column.addWidget(fit)
        licence = plan.licence if plan is not None else row.licence
        said = self.tr("Licence: {licence}. {terms}").format(
            licence=licence_name(licence), terms=commercial_words(licence)
        )
        column.addWidget(self._line(said))
        if plan is not None and plan.is_gated:
            column.addWidget(self._line(self.tr("You have been let in by its makers."), "muted"))
        if licence.link:
            column.addWidget(self._link(row, licence), 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _link(self, row: ModelRow, licence: Licence) -> QuietButton:
        button = QuietButton("external-link", self.tr("Read the licence"))
        button.setAccessibleName(self.tr("Read the licence of {model}").format(model=row.title))
        button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(licence.link)))
        return button

    def _line(self, text: str, role: str = "") -> QLabel:
        return self.paragraph(text, role)

    # ------------------------------------------------------------ words

    def _size_words(self, row: ModelRow, plan: PlanRow | None) -> str:
        if plan is None:
            return self.tr("About {size}").format(size=size_words(row.size_bytes))
        if plan.missing_bytes == plan.total_bytes:
            return self.tr("{size} to download").format(size=size_words(plan.total_bytes))
        words = self.tr("{size} to download of {all}; the rest is here")
        missing, whole = size_words(plan.missing_bytes), size_words(plan.total_bytes)
        return words.format(size=missing, all=whole)

    def _accept_words(self) -> str:
        return (
            self.tr("I have read and accept the licences")
            if len(self._rows) > 1
            else self.tr("I have read and accept the licence")
        )

    def _show_state(self) -> None:
        self._way_out.setVisible(self._error is not None)
        self._total.setVisible(self._error is None)
        has_new = any(not plan.is_accepted for plan in self._plans)
        self._accept.setVisible(bool(self._plans) and has_new)
        if self._error is not None:
            message, hint, is_offline = self._error
            self._way_out.show_error(message, hint, is_offline=is_offline)
        elif not self._plans:
            self._total.show_words("hourglass", self.tr("Asking how large it is…"))
        else:
            self._show_total()
        self._enable()

    def _show_total(self) -> None:
        missing = size_words(self._missing_bytes())
        free = size_words(self._usage.free_bytes) if self._usage is not None else ""
        if not self._has_room():
            words = self.tr("{size} do not fit on the disk: {free} are free. Make room first.")
            self._total.show_words("circle-alert", words.format(size=missing, free=free), "danger")
        elif free:
            words = self.tr("{size} in all; {free} are free on the disk.")
            self._total.show_words("hard-drive", words.format(size=missing, free=free))
        else:
            self._total.show_words("hard-drive", self.tr("{size} in all.").format(size=missing))

    # ------------------------------------------------------------ what happens

    def _missing_bytes(self) -> int:
        return sum(plan.missing_bytes for plan in self._plans)

    def _has_room(self) -> bool:
        missing = self._missing_bytes()
        if self._usage is None or not missing:
            return True
        return missing + _RESERVE_BYTES <= self._usage.free_bytes

    def _enable(self) -> None:
        is_agreed = self._accept.isChecked() or all(plan.is_accepted for plan in self._plans)
        self._begin.setEnabled(bool(self._plans) and is_agreed and self._has_room())

    def _on_begin(self) -> None:
        self.accepted_plans.emit(self._plans)
        self.close()
