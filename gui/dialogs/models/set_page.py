"""Sets of models to be had with one click, while no model is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui import icons, theme
from gui.model_words import size_words
from gui.models.model_rows import ModelRow, ModelSet, Usage
from gui.widgets.badge import Badge
from gui.widgets.heading import Heading


class SetPage(QScrollArea):
    """A card a set: what it is for, what would be downloaded, and one button."""

    wanted = Signal(object)
    """The names of the models that are to be downloaded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sets: Sequence[ModelSet] = ()
        self._usage: Usage | None = None
        self._cards: list[_Card] = []
        self.setProperty("role", "pane")
        self.setAccessibleName(self.tr("Sets of models"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(theme.SPACE_L, theme.SPACE_S, theme.SPACE_L, theme.SPACE_L)
        self._column.setSpacing(theme.SPACE_M)
        self._column.addWidget(Heading(self.tr("Get models in one go"), 1.3, body))
        intro = QLabel(
            self.tr(
                "What comes with Vignette works at once and is small. These see, tell and speak "
                "better. Or choose a single model from the list."
            ),
            body,
        )
        intro.setWordWrap(True)
        self._column.addWidget(intro)
        self._waiting = Badge(body)
        self._waiting.show_words("hourglass", self.tr("Looking at this computer…"))
        self._column.addWidget(self._waiting)
        self._column.addStretch()
        self.setWidget(body)

    def show_sets(self, sets: Sequence[ModelSet], usage: Usage | None) -> None:
        """Show these, and how much room there is."""
        self._sets, self._usage = sets, usage
        self._waiting.setVisible(not sets)
        for gone in self._cards[len(sets) :]:
            gone.deleteLater()
        del self._cards[len(sets) :]
        while len(self._cards) < len(sets):
            card = _Card(self.widget())
            card.wanted.connect(self.wanted)
            self._cards.append(card)
            self._column.insertWidget(self._column.count() - 1, card)
        before: QWidget = self
        for card, one in zip(self._cards, sets, strict=True):
            card.show_set(one, usage)
            self.setTabOrder(before, card.button)  # cards come when other things stand already
            before = card.button


class _Card(QFrame):
    """One set."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._set: ModelSet | None = None
        self.setProperty("role", "card")
        self._title = Heading("", 1.1, self)
        self._about = self._label()
        self._models = self._label()
        self._size = self._label("muted")
        self.button = QPushButton(self.tr("Download…"), self)
        self.button.setAutoDefault(False)
        icons.dress(self.button, "download")
        self.button.clicked.connect(self._on_clicked)
        self._done = Badge(self)
        self._done.show_words("circle-check", self.tr("All of it is here."), "success")
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.SPACE_M] * 4)
        column.setSpacing(theme.SPACE_XS)
        for widget in (self._title, self._about, self._models, self._size, self._done):
            column.addWidget(widget)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)

    def show_set(self, one: ModelSet, usage: Usage | None) -> None:
        """Show this set."""
        self._set = one
        title, about = self._words(one.name)
        self._title.setText(title)
        self._about.setText(about)
        self._models.setText("\n".join(f"• {self._model_words(row)}" for row in one.models))
        self._size.setText(self._size_words(one, usage))
        self._size.setVisible(bool(one.missing))
        self.button.setVisible(bool(one.missing))
        self.button.setAccessibleName(self.tr("Download: {what}").format(what=title))
        self._done.setVisible(not one.missing)

    def _words(self, name: str) -> tuple[str, str]:
        return {
            "standard": (
                self.tr("Standard"),
                self.tr("Captions, stories and a natural voice: what most people want."),
            ),
            "small": (
                self.tr("Small"),
                self.tr("For older computers and slow lines: a little of everything."),
            ),
            "best": (
                self.tr("Best for this computer"),
                self.tr("For each task the best model that this computer can run."),
            ),
        }[name]

    def _model_words(self, row: ModelRow) -> str:
        if row.is_here:
            return self.tr("{model}, is here").format(model=row.title)
        size = size_words(row.size_bytes) if row.size_bytes else self.tr("size unknown")
        licence = row.licence.name or self.tr("licence unknown")
        words = self.tr("{model}, {size}, licence {licence}")
        if row.licence.is_commercial is False:
            words = self.tr("{model}, {size}, licence {licence}: not for commercial use")
        return words.format(model=row.title, size=size, licence=licence)

    def _size_words(self, one: ModelSet, usage: Usage | None) -> str:
        missing = size_words(sum(row.size_bytes for row in one.missing))
        said = self.tr("About {size} to download.").format(size=missing)
        if usage is None:
            return said
        free = self.tr("{size} are free.").format(size=size_words(usage.free_bytes))
        return f"{said} {free}"

    def _label(self, role: str = "") -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        return label

    def _on_clicked(self) -> None:
        if self._set is not None:
            self.wanted.emit([row.name for row in self._set.missing])
