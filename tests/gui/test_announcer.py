"""What a screen reader is told of the story that is open."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from engine.events import Failed, Finished, Progressed, Queued, Started, Stopped
from gui import announcer
from gui.announcer import Announcer
from tests.gui.readings import SURE, finished, new_reading, picture, produced, tell


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """What is said, and whether at once: no screen reader listens to a test."""
    heard: list[tuple[str, bool]] = []

    def hear(widget: QWidget, text: str, *, is_urgent: bool = False) -> None:
        heard.append((text, is_urgent))

    monkeypatch.setattr(announcer, "announce", hear)
    return heard


@pytest.fixture
def speaker(qtbot: QtBot, said: list[tuple[str, bool]]) -> Announcer:
    window = QWidget()
    qtbot.addWidget(window)
    return Announcer(window)


def test_each_step_is_said_once(speaker: Announcer, said: list[tuple[str, bool]]) -> None:
    reading = new_reading()
    speaker.follow(reading)
    tell(reading, Queued("j"), Started("j"))
    for fraction in (0.1, 0.2, 0.3):
        tell(reading, Progressed("j", fraction, "telling"))
    tell(reading, *produced(picture(), SURE), Finished("j"))
    assert [text for text, _ in said] == [
        "telling",
        f"It shows: {SURE.description}",
        "The story has ended.",
    ]


def test_what_went_wrong_is_said_at_once(speaker: Announcer, said: list[tuple[str, bool]]) -> None:
    reading = new_reading()
    speaker.follow(reading)
    tell(reading, Started("j"), Failed("j", "It is damaged.", "Choose another.", "details"))
    assert said == [("It is damaged. Choose another.", True)]


def test_stopping_is_said(speaker: Announcer, said: list[tuple[str, bool]]) -> None:
    reading = new_reading()
    speaker.follow(reading)
    tell(reading, Started("j"), Stopped("j"))
    assert said == [("Stopped.", False)]


def test_nothing_is_said_of_what_is_not_open(
    speaker: Announcer, said: list[tuple[str, bool]]
) -> None:
    first = new_reading()
    speaker.follow(first)
    speaker.follow(finished())
    tell(first, Started("j"), *produced(SURE), Finished("j"))
    speaker.follow(None)
    assert said == []
