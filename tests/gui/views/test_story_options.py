"""What kind of story is wanted, chosen with mouse and keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from engine.schema import Length, StoryOptions, Style
from gui import theme
from gui.views.story_details import StoryDetails
from gui.views.story_options import StoryOptionsBar

LEFT = Qt.MouseButton.LeftButton
CHOSEN = StoryOptions(
    Style.FABLE, Length.LONG, age=9, names=("Mia", "Ben"), mention="a red balloon", seed=42
)


@pytest.fixture
def bar(qtbot: QtBot) -> StoryOptionsBar:
    made = StoryOptionsBar()
    qtbot.addWidget(made)
    made.resize(420, 80)
    made.show()
    return made


def named(bar: QWidget, kind: type[QWidget], name: str) -> QWidget:
    """The control of this kind that assistive technology knows by this name."""
    return next(one for one in bar.findChildren(kind) if one.accessibleName() == name)


def unfold(qtbot: QtBot, bar: StoryOptionsBar) -> StoryDetails:
    qtbot.mouseClick(named(bar, QToolButton, "More about the story"), LEFT)
    details = bar.findChild(StoryDetails)
    qtbot.waitUntil(details.isVisible)
    return details


def type_into(qtbot: QtBot, field: QWidget, text: str) -> None:
    field.setFocus()
    field.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(field, text)


def test_options_come_back_as_they_were_set(qtbot: QtBot, bar: StoryOptionsBar) -> None:
    assert bar.options == StoryOptions()
    bar.set_options(CHOSEN)
    assert bar.options == CHOSEN
    unfold(qtbot, bar).close()
    assert bar.options == CHOSEN, "also out of the form"


@pytest.mark.parametrize("style", Style)
def test_every_style_can_be_chosen_by_keyboard(
    qtbot: QtBot, bar: StoryOptionsBar, style: Style
) -> None:
    styles = named(bar, QComboBox, "Style")
    styles.setFocus()
    for _ in range(list(Style).index(style)):
        qtbot.keyClick(styles, Qt.Key.Key_Down)
    assert bar.options == StoryOptions(style=style)


def test_lengths_are_words(qtbot: QtBot, bar: StoryOptionsBar) -> None:
    lengths = named(bar, QComboBox, "Length")
    assert isinstance(lengths, QComboBox)
    assert [lengths.itemText(at) for at in range(3)] == ["Short", "Medium", "Long"]
    lengths.setFocus()
    qtbot.keyClick(lengths, Qt.Key.Key_Up)
    assert bar.options.length is Length.SHORT


def test_the_form_is_filled_in_by_typing(qtbot: QtBot, bar: StoryOptionsBar) -> None:
    details = unfold(qtbot, bar)
    type_into(qtbot, named(details, QSpinBox, "Reader’s age"), "9")
    type_into(qtbot, named(details, QLineEdit, "Names"), " Mia , ,Ben,")
    type_into(qtbot, named(details, QLineEdit, "Mention"), " a red balloon ")
    type_into(qtbot, named(details, QSpinBox, "Seed"), "42")
    expected = replace(CHOSEN, style=Style.BEDTIME, length=Length.MEDIUM)
    assert bar.options == expected


def test_the_form_closes_on_escape_and_keeps_what_it_holds(
    qtbot: QtBot, bar: StoryOptionsBar
) -> None:
    details = unfold(qtbot, bar)
    type_into(qtbot, named(details, QLineEdit, "Names"), "Mia")
    qtbot.keyClick(named(details, QLineEdit, "Names"), Qt.Key.Key_Escape)
    assert not details.isVisible()
    assert bar.options.names == ("Mia",)
    assert unfold(qtbot, bar) is details


def test_the_dice_throw_another_seed(qtbot: QtBot, bar: StoryOptionsBar) -> None:
    details = unfold(qtbot, bar)
    seeds = set()
    for _ in range(4):
        qtbot.mouseClick(named(details, QToolButton, "Throw the dice for another seed"), LEFT)
        seeds.add(bar.options.seed)
    assert len(seeds) > 1


def test_languages_are_those_of_the_storyteller(qtbot: QtBot, bar: StoryOptionsBar) -> None:
    bar.set_languages([("en", "English"), ("de", "Deutsch")])
    languages = named(unfold(qtbot, bar), QComboBox, "Language")
    assert isinstance(languages, QComboBox)
    languages.setFocus()
    qtbot.keyClick(languages, Qt.Key.Key_Down)
    assert bar.options.language == "de"
    bar.set_languages([("de", "German"), ("en", "English"), ("fr", "French")])
    assert bar.options.language == "de", "what was chosen stays"


def test_a_language_that_is_not_offered_is_kept(qtbot: QtBot, bar: StoryOptionsBar) -> None:
    bar.set_options(StoryOptions(language="eo"))
    unfold(qtbot, bar)
    assert bar.options.language == "eo"


def test_another_story_with_nothing_changed_gets_another_seed(
    qtbot: QtBot, bar: StoryOptionsBar
) -> None:
    bar.set_options(CHOSEN)
    told: list[StoryOptions] = []
    bar.another_requested.connect(told.append)
    another = named(bar, QPushButton, "")
    for _ in range(2):
        qtbot.mouseClick(another, LEFT)
    assert len({CHOSEN.seed, *(one.seed for one in told)}) == 3
    assert all(replace(one, seed=CHOSEN.seed) == CHOSEN for one in told)


def test_another_story_keeps_the_seed_that_was_asked_for(
    qtbot: QtBot, bar: StoryOptionsBar
) -> None:
    bar.set_options(CHOSEN)
    type_into(qtbot, named(unfold(qtbot, bar), QSpinBox, "Seed"), "7")
    with qtbot.waitSignal(bar.another_requested) as told:
        bar.tell()
    assert told.args == [replace(CHOSEN, seed=7)]


def test_every_field_has_a_label_that_leads_to_it(qtbot: QtBot, bar: StoryOptionsBar) -> None:
    details = unfold(qtbot, bar)
    buddies = [label.buddy() for label in details.findChildren(QLabel) if label.buddy()]
    assert len(buddies) == 5
    assert all(buddy.accessibleName() for buddy in buddies)
    assert all(buddy.height() >= theme.LEAST_TARGET_PX for buddy in buddies)


def test_the_row_wraps_where_there_is_no_room(qapp: QApplication, bar: StoryOptionsBar) -> None:
    another = named(bar, QPushButton, "")
    beside = another.y()
    theme.apply(qapp, theme.Theme.LIGHT, 200)
    bar.resize(300, 300)
    QApplication.sendPostedEvents()
    assert another.y() > beside
    assert another.geometry().right() <= bar.width()


def test_from_right_to_left_the_row_begins_at_the_right(bar: StoryOptionsBar) -> None:
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.sendPostedEvents()
    styles = named(bar, QComboBox, "Style")
    assert styles.geometry().right() == bar.width() - 1
    assert named(bar, QComboBox, "Length").x() < styles.x()
