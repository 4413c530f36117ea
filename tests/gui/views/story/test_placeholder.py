"""A page without a story says why, and offers what can be done."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from engine.events import Failed, Finished, Queued, Started, Stopped
from engine.schema import Story, StoryOptions, StoryText, Style
from gui.views.story_notices import StoryNotices
from gui.views.story_placeholder import StoryPlaceholder
from gui.views.story_view import StoryView
from tests.gui.readings import STORY, begun, finished, new_reading, produced, tell
from tests.gui.views.story.parts import buttons, page, press


@pytest.mark.parametrize(
    ("event", "said"),
    [
        (Queued("j"), "Waiting in the queue"),
        (Started("j"), "Getting ready"),
        (Stopped("j"), "You stopped this one."),
        (Finished("j"), "There is no story yet."),
        (Failed("j", "The picture is damaged.", "Try another."), "The picture is damaged."),
    ],
)
def test_a_page_without_a_story_says_why(view: StoryView, event: Queued, said: str) -> None:
    reading = new_reading()
    view.set_reading(reading)
    tell(reading, event)
    placeholder = view.findChild(StoryPlaceholder)
    assert placeholder.isVisible()
    assert placeholder.words == said


def test_nothing_open(view: StoryView) -> None:
    view.set_reading(finished())
    view.set_reading(None)
    assert view.findChild(StoryPlaceholder).words == "Open a picture to read its story."
    assert buttons(view) == {}


def test_a_failure_offers_another_try_and_details(qtbot: QtBot, view: StoryView) -> None:
    reading = new_reading()
    view.set_reading(reading)
    tell(reading, Failed("j", "It is damaged.", "Try another.", "Traceback"))
    assert view.findChild(StoryPlaceholder).hint == "Try another."
    with qtbot.waitSignal(view.retry_requested):
        press(qtbot, view, "Try again")
    with qtbot.waitSignal(view.details_requested):
        press(qtbot, view, "Details")


def test_a_failure_after_the_story_leaves_it_on_the_page(qtbot: QtBot, view: StoryView) -> None:
    reading = begun()
    view.set_reading(reading)
    tell(reading, *produced(StoryText(STORY), Story(STORY)))
    tell(reading, Failed("j", "The voice is gone.", "Choose another.", "Traceback"))
    assert page(view).isVisible()
    assert view.findChild(StoryNotices).words() == ["The voice is gone. Choose another."]
    with qtbot.waitSignal(view.retry_requested):
        press(qtbot, view, "Try again")


def test_a_caption_alone_offers_a_first_story(qtbot: QtBot, view: StoryView) -> None:
    reading = begun()
    tell(reading, Finished("j"))
    view.set_reading(reading)
    view.set_options(StoryOptions(style=Style.MYSTERY))
    with qtbot.waitSignal(view.another_requested) as told:
        press(qtbot, view, "Tell a story")
    assert told.args is not None
    assert told.args[0].style is Style.MYSTERY
    assert "Tell another" not in buttons(view), "one such button is enough"


def test_a_stopped_story_can_go_on(qtbot: QtBot, view: StoryView) -> None:
    reading = begun()
    view.set_reading(reading)
    tell(reading, *produced(StoryText("Once upon")), Stopped("j"))
    assert view.findChild(StoryNotices).words() == ["You stopped this one."]
    with qtbot.waitSignal(view.retry_requested):
        press(qtbot, view, "Go on")
