"""The picture and its caption, as a user looks at them and corrects them."""

from collections.abc import Callable

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from engine.events import Failed, Queued, Started
from engine.images.measure import describe, measure
from engine.jobs import Recipe
from engine.schema import Caption
from gui.engine_words import without_not_sure
from gui.models.reading import Reading
from gui.views.picture_view import PictureView
from gui.widgets.editable_text import EditableText
from tests.gui.readings import SURE, UNSURE, begun, new_reading, picture, produced, tell

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(qtbot: QtBot) -> PictureView:
    made = PictureView()
    qtbot.addWidget(made)
    made.resize(500, 600)
    made.show()
    return made


def caption(view: PictureView) -> EditableText:
    return view.findChild(EditableText)


def words(view: PictureView) -> list[str]:
    """What the caption's labels say."""
    labels = view.caption.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible() and label.text()]


def button(view: PictureView, name: str) -> QPushButton | QToolButton:
    """The visible button of that name."""
    found = [*view.findChildren(QPushButton), *view.findChildren(QToolButton)]
    return next(one for one in found if one.accessibleName() == name and one.isVisible())


def plain(colour: str) -> QImage:
    image = QImage(300, 200, QImage.Format.Format_RGB888)
    image.fill(QColor(colour))
    return image


# ---------------------------------------------------------------- the picture


def test_a_picture_is_wanted_before_the_engine_has_opened_it(
    qtbot: QtBot, view: PictureView
) -> None:
    wanted: list[str] = []
    view.picture_wanted.connect(wanted.append)
    reading = new_reading(source="/pictures/swan.png")
    view.set_reading(reading)
    assert wanted == ["/pictures/swan.png"]
    tell(reading, Started("j"), *produced(picture("/pictures/swan.png")))
    assert wanted == ["/pictures/swan.png"], "it is there already"
    tell(reading, *produced(picture("/library/swan.png")))
    assert wanted[1:] == ["/library/swan.png"]


def test_an_address_is_waited_for(view: PictureView) -> None:
    wanted: list[str] = []
    view.picture_wanted.connect(wanted.append)
    reading = new_reading(source="https://example.org/swan.png")
    tell(reading, Queued("j"))
    view.set_reading(reading)
    assert wanted == []
    assert view.image.text() == "Fetching the picture…"
    tell(reading, Failed("j", "It is gone."))
    assert view.image.text() == "There is no picture to this story."


def test_pixels_of_another_picture_are_left_out(view: PictureView) -> None:
    view.set_reading(begun())
    view.show_pixels("/pictures/other.png", plain("#ff0000"))
    assert view.image.pixmap().isNull()
    view.show_pixels("/pictures/swan.png", plain("#00ff00"))
    middle = view.image.rect().center()
    assert view.image.grab().toImage().pixelColor(middle) == QColor("#00ff00")
    view.show_failure("/pictures/other.png", "No.")
    assert view.image.text() == ""


def test_a_failure_is_said_where_the_picture_would_be(view: PictureView) -> None:
    view.set_reading(begun())
    view.show_failure("/pictures/swan.png", "The picture is no longer there.")
    assert view.image.text() == "The picture is no longer there."


def test_the_picture_of_the_reading_before_is_gone(view: PictureView) -> None:
    view.set_reading(begun())
    view.show_pixels("/pictures/swan.png", plain("#00ff00"))
    view.set_reading(new_reading(Recipe.SPEAK, "Once."))
    assert view.image.pixmap().isNull()


def test_the_picture_is_described_by_its_caption(view: PictureView) -> None:
    reading = begun()
    view.set_reading(reading)
    assert view.image.accessibleName() == "Picture “swan.png”"
    assert view.image.accessibleDescription() == SURE.description
    reading.change_caption("Two swans", is_edited=True)
    assert view.image.accessibleDescription() == "Two swans"


# ---------------------------------------------------------------- how sure


@pytest.mark.parametrize(
    ("confidence", "is_sure", "said"),
    [
        (0.97, True, "Sure"),
        (0.7, True, "Fairly sure"),
        (0.3, False, "Vignette is not sure what this shows."),
    ],
)
def test_confidence_is_said_in_words(
    view: PictureView, confidence: float, is_sure: bool, said: str
) -> None:
    view.set_reading(begun(Caption("a swan", confidence, 0.1, is_sure, "A swan")))
    assert words(view)[0] == said
    badge = next(one for one in view.caption.children() if said == one.property("accessibleName"))
    assert f"{confidence * 100:.0f} %" in badge.property("toolTip")


def test_not_sure_is_said_once_with_what_was_measured_and_what_to_do(view: PictureView) -> None:
    view.set_reading(begun(UNSURE))
    assert caption(view).toPlainText() == "It is a wide, bright picture, mostly blue."
    assert words(view) == [
        "Vignette is not sure what this shows.",
        "Write what you see; the story will follow your words.",
    ]


def test_the_engine_says_not_sure_in_the_words_that_are_left_out() -> None:
    image = Image.linear_gradient("L").convert("RGB")
    said = describe(measure(image))
    assert said.startswith("I am not sure")
    assert without_not_sure(said).startswith("It is a ")


def test_words_of_the_user_are_not_rated(view: PictureView) -> None:
    reading = new_reading(Recipe.STORY, "a fox")
    tell(reading, Started("j"), *produced(Caption("a fox", 1.0, 1.0, True, "a fox")))
    view.set_reading(reading)
    assert words(view) == ["Your own words"]


def test_without_a_caption_there_is_no_card(view: PictureView) -> None:
    reading = new_reading()
    view.set_reading(reading)
    assert not view.caption.isVisible()
    tell(reading, Started("j"), *produced(SURE))
    assert view.caption.isVisible()


# ---------------------------------------------------------------- correcting it


def begin_by_click(qtbot: QtBot, text: EditableText) -> None:
    qtbot.mouseClick(text.viewport(), LEFT, pos=QPoint(12, 12))


def begin_by_f2(qtbot: QtBot, text: EditableText) -> None:
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_F2)


def begin_by_e(qtbot: QtBot, text: EditableText) -> None:
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_E)


@pytest.mark.parametrize("begin", [begin_by_click, begin_by_f2, begin_by_e])
def test_a_caption_is_written_where_it_stands(
    qtbot: QtBot, view: PictureView, begin: Callable[[QtBot, EditableText], None]
) -> None:
    view.set_reading(begun())
    text = caption(view)
    edited: list[str] = []
    view.caption_edited.connect(edited.append)
    begin(qtbot, text)
    assert text.is_editing
    qtbot.keyClicks(text, "Two  swans")
    qtbot.keyClick(text, Qt.Key.Key_Return)
    assert edited == ["Two swans"]
    assert not text.is_editing
    assert text.toPlainText() == "Two swans"


def test_escape_forgets(qtbot: QtBot, view: PictureView) -> None:
    view.set_reading(begun())
    text = caption(view)
    view.edit_caption()
    qtbot.keyClicks(text, "Two swans")
    with qtbot.assertNotEmitted(view.caption_edited):
        qtbot.keyClick(text, Qt.Key.Key_Escape)
    assert text.toPlainText() == SURE.description


def test_leaving_it_keeps_what_was_written(qtbot: QtBot, view: PictureView) -> None:
    other = QLineEdit(view)
    other.show()
    view.set_reading(begun())
    view.edit_caption()
    qtbot.keyClicks(caption(view), "Two swans")
    with qtbot.waitSignal(view.caption_edited) as told:
        other.setFocus()
    assert told.args == ["Two swans"]


@pytest.mark.parametrize("written", ["", "   ", SURE.description])
def test_nothing_new_is_not_told(qtbot: QtBot, view: PictureView, written: str) -> None:
    view.set_reading(begun())
    text = caption(view)
    view.edit_caption()
    qtbot.keyClick(text, Qt.Key.Key_Backspace)
    qtbot.keyClicks(text, written)
    with qtbot.assertNotEmitted(view.caption_edited):
        qtbot.keyClick(text, Qt.Key.Key_Return)
    assert text.toPlainText() == SURE.description


def test_writing_about_an_unknown_picture_begins_with_all_that_was_said(
    qtbot: QtBot, view: PictureView
) -> None:
    view.set_reading(begun(UNSURE))
    view.edit_caption()
    assert caption(view).toPlainText() == UNSURE.description
    assert caption(view).textCursor().selectedText() == UNSURE.description
    qtbot.keyClick(caption(view), Qt.Key.Key_Escape)
    assert caption(view).toPlainText().startswith("It is a wide")


def test_what_is_being_written_belongs_to_the_reading_it_was_begun_for(
    qtbot: QtBot, view: PictureView
) -> None:
    first, second = begun(), begun(UNSURE)
    belongs: list[tuple[Reading | None, str]] = []
    view.caption_edited.connect(lambda text: belongs.append((view.reading, text)))
    view.set_reading(first)
    view.edit_caption()
    qtbot.keyClicks(caption(view), "Two swans")
    view.set_reading(second)
    assert belongs == [(first, "Two swans")]
    assert caption(view).toPlainText().startswith("It is a wide")


def test_an_edited_caption_has_a_way_back(qtbot: QtBot, view: PictureView) -> None:
    reading = begun(UNSURE)
    view.set_reading(reading)
    reading.change_caption("Two swans", is_edited=True)
    assert words(view) == ["Your own words"]
    with qtbot.waitSignal(view.caption_reset):
        qtbot.mouseClick(button(view, "Back to the model’s own words"), LEFT)
    reading.change_caption(UNSURE.description, is_edited=False)
    assert words(view)[0] == "Vignette is not sure what this shows."


def test_a_long_caption_wraps_and_shows_all_of_it(qtbot: QtBot, view: PictureView) -> None:
    view.set_reading(begun(Caption("x", 0.9, 0.9, True, "A swan on the sea. " * 12)))
    text = caption(view)
    qtbot.waitUntil(lambda: text.viewport().height() >= text.document().size().height() - 1)
    assert text.document().size().height() > 3 * text.fontMetrics().height()


def test_the_caption_is_copied_as_it_is_shown(qtbot: QtBot, view: PictureView) -> None:
    view.set_reading(begun())
    with qtbot.waitSignal(view.copy_requested) as told:
        qtbot.mouseClick(button(view, "Copy the caption"), LEFT)
    assert told.args == [SURE.description]


def test_nothing_open_shows_nothing(view: PictureView) -> None:
    view.set_reading(begun())
    view.set_reading(None)
    assert not view.caption.isVisible()
    assert view.image.accessibleDescription() == ""
    view.edit_caption()
    assert not caption(view).is_editing
