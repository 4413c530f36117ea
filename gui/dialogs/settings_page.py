"""A page of the settings: fields that are shown, and changes that are asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QFrame,
    QLabel,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gui import theme
from gui.announce import announce
from gui.dialogs.offer import Answer, Offer
from gui.widgets.badge import Badge
from gui.widgets.number_box import number_box, whole_number_box

if TYPE_CHECKING:
    from engine.settings import Settings


class Said(Enum):
    """What may be said below a field, by the icon and the colour that it has."""

    PROBLEM = ("circle-alert", "danger")
    NOTE = ("info", "muted")
    OVERRIDDEN = ("triangle-alert", "warning")


@dataclass(frozen=True)
class Field:
    """A setting: its row, the widget that shows it, and what is said below it."""

    row: QWidget
    widget: QWidget
    write: Callable[[Any], None]
    said: dict[Said, Badge] = field(default_factory=dict)

    def say(self, kind: Said, sentence: str) -> None:
        """Say this; with no sentence, nothing."""
        if sentence and kind not in self.said:
            self.said[kind] = Badge()
            layout = self.row.layout()
            assert layout is not None
            layout.addWidget(self.said[kind])
        if kind in self.said:
            icon, role = kind.value
            self.said[kind].show_words(icon, sentence, role)
            self.said[kind].setVisible(bool(sentence))


class SettingsPage(QScrollArea):
    """A form; what is changed takes effect at once, so there is nothing to confirm.

    A subclass makes its rows in `build`, which the dialog calls when the page is first looked at,
    in its place already: a widget that changes its parent is styled once more.
    """

    changed = Signal(str, object)
    """The name of a setting, as in "story.style", and its new value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, Field] = {}
        self.settings: Settings | None = None
        self.is_built = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QWidget()
        self.setWidget(self.body)
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(*[theme.SPACE_L] * 4)
        self.column.setSpacing(theme.SPACE_M)
        self._form: QFormLayout | None = None

    def ensure_built(self) -> bool:
        """Make the rows, the first time; whether it was the first time."""
        is_first = not self.is_built
        if is_first:
            self.is_built = True
            self.build()
            self.column.addStretch()
        return is_first

    def build(self) -> None:
        """Make the rows."""
        raise NotImplementedError

    def owned(self) -> Sequence[str]:
        """The settings that this page shows."""
        return tuple(self._fields)

    def show_settings(self, settings: Settings) -> None:
        """Show what is in force."""
        self.settings = settings
        for name, one in self._fields.items():
            with QSignalBlocker(one.widget):
                one.write(value_of(settings, name))

    def show_offer(self, offer: Offer) -> None:
        """Show what can be chosen from; a page that offers something extends this."""

    def show_problem(self, name: str, sentence: str) -> None:
        """Say below a field why its value cannot be; with no sentence, all is well again."""
        one = self._fields[name]
        one.say(Said.PROBLEM, sentence)
        one.widget.setAccessibleDescription(sentence)
        if sentence:
            announce(one.widget, sentence, is_urgent=True)

    def show_overridden(self, is_overridden: Callable[[str], bool]) -> None:
        """Say of which settings the file is not the last word."""
        words = self.tr(
            "Given by a variable or on the command line: a change here lasts until Vignette closes."
        )
        for name, one in self._fields.items():
            one.say(Said.OVERRIDDEN, words if is_overridden(name) else "")

    def show_answer(self, name: str, answer: Answer | None) -> None:
        """Say below a field what the name in it means, or why it cannot be used."""
        is_problem = answer is not None and answer.is_problem
        sentence = answer.sentence if answer is not None else ""
        self.show_note(name, "" if is_problem else sentence)
        self.show_problem(name, sentence if is_problem else "")

    def set_field_visible(self, name: str, is_visible: bool) -> None:
        """Show a field, or leave it out."""
        self.rows().setRowVisible(self._fields[name].row, is_visible)

    def show_note(self, name: str, sentence: str) -> None:
        """Say below a field what should be known of it."""
        self._fields[name].say(Said.NOTE, sentence)

    # ------------------------------------------------------------ building

    def add_words(self, text: str, role: str = "muted") -> QLabel:
        """A paragraph."""
        label = QLabel(text, self.body)
        label.setWordWrap(True)
        label.setProperty("role", role)
        self.column.addWidget(label)
        self._form = None
        return label

    def add_field(
        self,
        name: str,
        label: str,
        widget: QWidget,
        write: Callable[[Any], None],
        *,
        below: Sequence[QWidget] = (),
        shown: QWidget | None = None,
    ) -> None:
        """A row for the setting `name`; `shown` is what stands there, where `widget` is a part."""
        if not widget.accessibleName():
            widget.setAccessibleName(label)
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        widget.installEventFilter(self)
        row = QWidget(self.body)
        stack = QVBoxLayout(row)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(theme.SPACE_XS)
        for one in (shown or widget, *below):
            stack.addWidget(one)
        caption = QLabel(label, self.body)
        caption.setBuddy(widget)
        self.rows().addRow(caption, row)
        self._fields[name] = Field(row, widget, write)

    def add_choice(self, name: str, label: str, choices: Sequence[tuple[object, str]]) -> QComboBox:
        """A row to choose one of `choices`: values and words."""
        combo = QComboBox(self.body)
        for value, words in choices:
            combo.addItem(words, value)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        combo.activated.connect(lambda _: self.changed.emit(name, combo.currentData()))
        self.add_field(name, label, combo, lambda value: combo.setCurrentIndex(_row(combo, value)))
        return combo

    def add_whole_number(self, name: str, label: str, least: int, most: int) -> QSpinBox:
        """A row for a whole number."""
        box = whole_number_box(self.body)
        box.setRange(least, most)
        box.setKeyboardTracking(False)  # "12" is not first 1
        box.valueChanged.connect(lambda value: self.changed.emit(name, value))
        self.add_field(name, label, box, box.setValue)
        return box

    def add_factor(self, name: str, label: str, least: float, most: float) -> QDoubleSpinBox:
        """A row for a number of times, 1 being the usual."""
        box = number_box(self.body)
        box.setRange(least, most)
        box.setSingleStep(0.05)
        box.setDecimals(2)
        box.setSuffix(" ×")
        box.setKeyboardTracking(False)
        box.valueChanged.connect(lambda value: self.changed.emit(name, round(value, 2)))
        self.add_field(name, label, box, box.setValue)
        return box

    def add_switch(self, name: str, label: str, words: str) -> QCheckBox:
        """A row that is on or off; `words` stand beside the switch."""
        switch = QCheckBox(words, self.body)
        switch.setAccessibleName(words)
        switch.clicked.connect(lambda is_on: self.changed.emit(name, is_on))
        self.add_field(name, label, switch, switch.setChecked)
        return switch

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_in_passing = isinstance(watched, QWidget) and not watched.hasFocus()
        if event.type() == QEvent.Type.Wheel and is_in_passing:
            event.ignore()  # whoever scrolls the page must not change what lies under the pointer
            return True
        return super().eventFilter(watched, event)

    def rows(self) -> QFormLayout:
        """The form that the next row goes to."""
        if self._form is None:
            self._form = QFormLayout()
            self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
            self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
            self._form.setHorizontalSpacing(theme.SPACE_L)
            self._form.setVerticalSpacing(theme.SPACE_M)
            self.column.addLayout(self._form)
        return self._form


def value_of(settings: Settings, name: str) -> Any:
    """The value of the setting `name`, as in "story.style"."""
    value: Any = settings
    for part in name.split("."):
        value = getattr(value, part)
    return value


def _row(combo: QComboBox, value: object) -> int:
    """Where `value` is among a combo's; enums are known by what they stand for."""
    wanted = value.value if isinstance(value, Enum) else value
    values = [combo.itemData(row) for row in range(combo.count())]
    return next((row for row, one in enumerate(values) if one == wanted), -1)
