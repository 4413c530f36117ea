"""No word on the reading page escapes translation, also when the language changes under it."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

import engine
from engine.events import Failed, Finished, Progressed, Started
from engine.jobs import Recipe
from gui.engine_words import NOTES, translated
from gui.views.picture_view import PictureView
from gui.views.story_details import StoryDetails
from gui.views.story_options import StoryOptionsBar
from gui.views.story_view import StoryView
from gui.views.welcome_view import WelcomeView
from tests.gui.readings import STORY, SURE, UNSURE, begun, finished, new_reading, tell

DATA = {"English", "swan.png", SURE.description, STORY}


class Quoting(QTranslator):
    """Puts every text that it is asked for in guillemets."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return f"«{source}»"

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def quoting(qapp: QApplication) -> Iterator[QTranslator]:
    translator = Quoting()
    yield translator
    qapp.removeTranslator(translator)
    qapp.sendPostedEvents(None, QEvent.Type.LanguageChange)


def words(view: QWidget) -> set[str]:
    """Everything that can be read on a view, or heard of it."""
    found = set()
    for one in view.findChildren(QWidget):
        if not one.isVisibleTo(view):
            continue
        found |= {one.toolTip(), one.accessibleName()}
        if isinstance(one, (QLabel, QAbstractButton)):
            found.add(one.text())
        elif isinstance(one, QComboBox):
            found |= {one.itemText(at) for at in range(one.count())}
        elif isinstance(one, QLineEdit):
            found.add(one.placeholderText())
    return found - DATA - {""}


def changed(qtbot: QtBot, app: QApplication, view: QWidget, quoting: QTranslator) -> set[str]:
    """What a view says once the language has changed."""
    view.grab()
    before = words(view)
    assert before
    assert not any("«" in text for text in before)
    app.installTranslator(quoting)
    qtbot.waitUntil(lambda: any("«" in text for text in words(view)))
    view.grab()
    return words(view)


def assert_translated(said: set[str]) -> None:
    assert {text for text in said if not (text.startswith("«") and text.endswith("»"))} == set()


def shown(qtbot: QtBot, view: QWidget) -> None:
    qtbot.addWidget(view)
    view.resize(500, 700)
    view.show()


@pytest.mark.parametrize("caption", [SURE, UNSURE])
@pytest.mark.parametrize("is_edited", [False, True])
def test_picture_and_caption(
    qtbot: QtBot, qapp: QApplication, quoting: QTranslator, caption: object, is_edited: bool
) -> None:
    view = PictureView()
    shown(qtbot, view)
    reading = begun(caption)  # type: ignore[arg-type]
    if is_edited:
        reading.change_caption(SURE.description, is_edited=True)
    view.set_reading(reading)
    view.show_failure("/pictures/swan.png", "")
    assert_translated(changed(qtbot, qapp, view, quoting))


def test_no_picture(qtbot: QtBot, qapp: QApplication, quoting: QTranslator) -> None:
    view = PictureView()
    shown(qtbot, view)
    view.set_reading(new_reading(Recipe.SPEAK, "Once."))
    assert_translated(changed(qtbot, qapp, view, quoting))


def test_story_edited(qtbot: QtBot, qapp: QApplication, quoting: QTranslator) -> None:
    view = StoryView()
    shown(qtbot, view)
    reading = finished()
    view.set_reading(reading)
    reading.change_story("Another.", is_edited=True)
    said = changed(qtbot, qapp, view, quoting)
    assert_translated(said)
    assert {"«Read aloud again»", "«Back to the model’s own words»", "«Edit»"} <= said


def test_story_without_text(qtbot: QtBot, qapp: QApplication, quoting: QTranslator) -> None:
    view = StoryView()
    shown(qtbot, view)
    reading = begun()
    view.set_reading(reading)
    tell(reading, Progressed("j", None, NOTES[0]))
    said = changed(qtbot, qapp, view, quoting)
    assert f"«{NOTES[0]}»" in said
    for event in (Started("j"), Finished("j"), Failed("j", "«It broke.»", "", "details")):
        tell(reading, event)
        qtbot.waitUntil(lambda: bool(view.findChildren(QPushButton)))
        assert_translated({text.removesuffix("…") for text in words(view)} - {f"««{NOTES[0]}»»"})


def test_options(qtbot: QtBot, qapp: QApplication, quoting: QTranslator) -> None:
    view = StoryOptionsBar()
    shown(qtbot, view)
    next(one for one in view.findChildren(QToolButton)).click()
    said = changed(qtbot, qapp, view, quoting) | words(view.findChild(StoryDetails))
    assert_translated(said)
    assert "«Mia, Ben»" in said


def test_welcome(qtbot: QtBot, qapp: QApplication, quoting: QTranslator) -> None:
    view = WelcomeView()
    shown(qtbot, view)
    assert_translated(changed(qtbot, qapp, view, quoting))


def test_the_notes_of_the_engine_are_known(qapp: QApplication, quoting: QTranslator) -> None:
    assert translated("Something new") == "Something new"
    qapp.installTranslator(quoting)
    assert [translated(note) for note in NOTES] == [f"«{note}»" for note in NOTES]
    assert translated("") == ""


def test_every_note_of_the_engine_is_marked_for_translation() -> None:
    folder = Path(engine.__file__).parent
    paths = [folder / "pipeline.py", folder / "captioning.py", *(folder / "backends").glob("*.py")]
    found = set()
    for path in paths:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in ("Progress", "_waking"):
                values = [*node.args, *(keyword.value for keyword in node.keywords)]
                found |= {one.value for one in values if isinstance(one, ast.Constant)}
    notes = {one for one in found if isinstance(one, str)}
    assert len(notes) >= 8
    assert notes <= set(NOTES)
