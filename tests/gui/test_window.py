"""The window as a whole: what comes in by mouse and clipboard, what is told, and what is set."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from engine.jobs import JobState
from engine.schema import Style, Task
from gui import theme
from gui.actions import ACTIONS
from gui.app import Vignette
from gui.dialogs.error_dialog import ErrorDialog
from gui.dialogs.refused_dialog import RefusedDialog
from tests.conftest import ROOT
from tests.gui.conftest import Open
from tests.gui.telling import SAMPLES, begin, fill, kept, listed, open_entry, open_id, tell, until

LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
COPY = Qt.DropAction.CopyAction


@pytest.fixture(autouse=True)
def _clipboard(qtbot: QtBot) -> Iterator[None]:
    yield
    QGuiApplication.clipboard().clear()


def files(*paths: Path | str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def drop(vignette: Vignette, mime: QMimeData) -> QDropEvent:
    """Let go of a drag above the window."""
    window = vignette.window
    window.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), COPY, mime, LEFT, NO_KEYS))
    event = QDropEvent(QPointF(9, 9), COPY, mime, LEFT, NO_KEYS)
    window.dropEvent(event)
    return event


def toasts(vignette: Vignette) -> list[str]:
    return [one.notification.text for one in vignette.window.toasts.toasts]


# ---------------------------------------------------------------- what comes in


def test_the_pictures_of_a_folder_are_told_and_the_rest_is_refused_with_reasons(
    vignette: Vignette, qtbot: QtBot, homes: Path
) -> None:
    folder = homes / "holidays"
    (folder / "deeper").mkdir(parents=True)
    (folder / "deeper" / "beach.jpg").write_bytes(Path(SAMPLES[0]).read_bytes())
    letter, broken = homes / "letter.txt", homes / "broken.png"
    letter.write_text("Dear all")
    broken.write_bytes(b"\x89PNG but not really")
    drop(vignette, files(folder, letter, broken))
    until(qtbot, lambda: vignette.window.findChildren(RefusedDialog))
    (dialog,) = vignette.window.findChildren(RefusedDialog)
    said = dialog._list.text()
    assert "letter.txt" in said
    until(qtbot, lambda: vignette.session.jobs.rowCount() >= 1)
    assert vignette.session.jobs.index(0).data() == "beach.jpg"
    assert open_id(vignette)
    vignette.session.cancel_all()


def test_a_drag_is_greeted_and_let_go(vignette: Vignette) -> None:
    window = vignette.window
    mime = files("/a.jpg")
    enter = QDragEnterEvent(QPoint(9, 9), COPY, mime, LEFT, NO_KEYS)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    assert window.overlay.isVisible()
    window.dragLeaveEvent(QDragLeaveEvent())
    assert not window.overlay.isVisible()
    words = QMimeData()
    words.setText("a sentence")
    assert not drop(vignette, words).isAccepted()
    assert not window.overlay.isVisible()
    assert vignette.session.jobs.rowCount() == 0


def test_pixels_are_pasted_and_kept(vignette: Vignette, qtbot: QtBot, homes: Path) -> None:
    QGuiApplication.clipboard().setImage(QImage(SAMPLES[0]))
    vignette.window.commands["paste"].trigger()
    until(qtbot, lambda: vignette.session.reading is not None)
    reading = vignette.session.reading
    until(qtbot, lambda: reading.picture is not None)
    assert Path(reading.picture.path).is_relative_to(homes / "data")
    assert vignette.opening.recent == []
    vignette.session.cancel_all()


def test_a_browser_s_picture_is_dropped_as_pixels(
    vignette: Vignette, qtbot: QtBot, homes: Path
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/page")])
    mime.setImageData(QImage(SAMPLES[0]))
    assert drop(vignette, mime).isAccepted()
    until(qtbot, lambda: vignette.session.reading is not None)
    assert "example.org" not in vignette.session.reading.job.request.source
    vignette.session.cancel_all()


def test_pasting_nothing_is_told(vignette: Vignette) -> None:
    QGuiApplication.clipboard().clear()
    vignette.window.commands["paste"].trigger()
    assert toasts(vignette) == ["There is no picture on the clipboard. Copy one, then paste."]


def test_recent_pictures_are_in_the_menu_and_come_again(open_vignette: Open, qtbot: QtBot) -> None:
    vignette = open_vignette()
    begin(vignette, qtbot, SAMPLES[0])
    vignette.session.cancel_all()
    until(qtbot, lambda: not vignette.session.is_working)
    vignette.window.close()
    vignette = open_vignette()
    menu = vignette.window.menus["recent"]
    menu.aboutToShow.emit()
    assert vignette.opening.recent == [SAMPLES[0]]
    menu.actions()[0].trigger()
    until(qtbot, lambda: vignette.session.jobs.rowCount() == 1)
    vignette.session.cancel_all()


def test_what_is_named_on_the_command_line_is_told(open_vignette: Open, qtbot: QtBot) -> None:
    vignette = open_vignette([SAMPLES[0]])
    until(qtbot, lambda: vignette.session.reading is not None)
    assert vignette.session.reading.job.request.source == SAMPLES[0]
    vignette.session.cancel_all()


# ---------------------------------------------------------------- what is told


def test_a_job_that_fails_is_told_where_it_is_open_and_in_the_panel(
    vignette: Vignette, qtbot: QtBot, homes: Path
) -> None:
    path = homes / "cut.jpg"
    path.write_bytes(Path(SAMPLES[0]).read_bytes()[:3000])
    reading = tell(vignette, qtbot, str(path))
    assert reading.state is JobState.FAILED
    assert reading.message
    assert kept(homes, reading.job.id).message == reading.message
    vignette.window.story_view.details_requested.emit()
    (dialog,) = vignette.window.findChildren(ErrorDialog)
    assert dialog.message == reading.message
    dialog.close()
    vignette.window.job_panel.details_requested.emit(reading.job.id)
    shown = [one for one in vignette.window.findChildren(ErrorDialog) if one.isVisible()]
    assert [one.message for one in shown] == [reading.message]


def test_many_jobs_are_summed_up_at_their_end(
    vignette: Vignette, qtbot: QtBot, homes: Path
) -> None:
    paths = []
    for number in range(5):
        path = homes / f"cut{number}.jpg"
        path.write_bytes(Path(SAMPLES[0]).read_bytes()[:3000])
        paths.append(str(path))
    begin(vignette, qtbot, *paths)
    until(qtbot, lambda: vignette.session.jobs.count(JobState.FAILED) == 5)
    told = vignette.window.toasts.toasts[-1]
    assert told.notification.text.startswith("5 ")
    assert not vignette.window.job_panel.isVisible()
    told.action_button.click()
    assert vignette.window.job_panel.isVisible()


def test_what_nobody_caught_is_shown_and_the_window_goes_on(
    vignette: Vignette, qtbot: QtBot, homes: Path, caplog: pytest.LogCaptureFixture
) -> None:
    try:
        raise RuntimeError("a slot was wrong")
    except RuntimeError as error:
        sys.excepthook(RuntimeError, error, error.__traceback__)
    (dialog,) = vignette.window.findChildren(ErrorDialog)
    assert dialog.message == "Something went wrong inside Vignette."
    assert "a slot was wrong" in dialog.details
    (report,) = (homes / "log").glob("crash-*.txt")
    assert str(report) in dialog.hint
    assert tell(vignette, qtbot).state is JobState.DONE


def test_the_crash_of_last_time_is_offered_once(open_vignette: Open, qtbot: QtBot) -> None:
    code = (
        "import os, signal; from pathlib import Path; from gui.crash import CrashGuard;"
        "CrashGuard(Path(os.environ['VIGNETTE_LOG_DIR'])).install();"
        "os.kill(os.getpid(), signal.SIGSEGV)"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False, capture_output=True)
    vignette = open_vignette()
    until(qtbot, lambda: toasts(vignette))
    assert toasts(vignette) == ["Vignette closed unexpectedly last time."]
    vignette.window.toasts.toasts[0].action_button.click()
    (dialog,) = vignette.window.findChildren(ErrorDialog)
    assert "Segmentation fault" in dialog.details
    vignette.window.close()
    again = open_vignette()
    until(qtbot, lambda: again.crash_news._search.isFinished())
    qtbot.wait(1)
    assert toasts(again) == []


# ---------------------------------------------------------------- what is set


def test_settings_take_effect_at_once_and_last(
    open_vignette: Open, qtbot: QtBot, homes: Path
) -> None:
    vignette = open_vignette()
    vignette.preferences.update(
        story={"style": "funny", "length": "short"},
        speech={"voice": "en-us", "rate": 1.4},
        window={"theme": "dark", "shortcuts": {"open": "Ctrl+Alt+O"}},
    )
    assert theme.is_dark()
    assert vignette.window.commands["open"].shortcut().toString() == "Ctrl+Alt+O"
    reading = tell(vignette, qtbot)
    request = kept(homes, reading.job.id).job.request
    assert request.story.style is Style.FUNNY
    assert (request.speech.voice, request.speech.rate) == ("en-us", 1.4)
    vignette.window.close()
    theme.apply(vignette._app, theme.Theme.LIGHT)
    again = open_vignette()
    assert theme.is_dark()
    assert again.window.commands["open"].shortcut().toString() == "Ctrl+Alt+O"
    assert again.session.options().style is Style.FUNNY


def test_a_model_that_is_chosen_is_that_of_the_next_story(vignette: Vignette, qtbot: QtBot) -> None:
    vignette.preferences.update(models={"captioner": "/no/such/folder"})
    reading = begin(vignette, qtbot, SAMPLES[0])
    until(qtbot, lambda: not reading.is_active)
    assert reading.job.request.models[Task.CAPTION] == "/no/such/folder"
    assert reading.state is JobState.FAILED
    vignette.preferences.update(models={"captioner": ""})


def test_text_becomes_larger_and_smaller_by_keys(vignette: Vignette) -> None:
    before = vignette.window.font().pointSizeF()
    vignette.window.commands["larger_text"].trigger()
    assert vignette.preferences.settings.window.text_percent == 110
    assert vignette.window.font().pointSizeF() > before
    for _ in range(9):
        vignette.window.commands["smaller_text"].trigger()
    assert vignette.preferences.settings.window.text_percent == 80


# ---------------------------------------------------------------- menus and keys


def test_every_action_is_in_a_menu_with_words_and_a_key_of_its_own(vignette: Vignette) -> None:
    window = vignette.window
    in_menus = [action for menu in window.menus.values() for action in menu.actions()]
    keys: list[str] = []
    for spec in ACTIONS:
        action = window.commands[spec.name]
        assert action in in_menus, spec.name
        assert action.text(), spec.name
        if spec.keys:
            keys.append(action.shortcut().toString())
    assert len(keys) == len(set(keys))
    mnemonics = {
        name: [one.text().replace("&&", "") for one in menu.actions() if "&" in one.text()]
        for name, menu in window.menus.items()
    }
    for name, labels in mnemonics.items():
        letters = [label[label.index("&") + 1].lower() for label in labels]
        assert len(letters) == len(set(letters)), (name, labels)


def test_the_tools_are_reached_by_tab_and_have_names(vignette: Vignette) -> None:
    bar = vignette.window.tool_bar
    buttons = [bar.widgetForAction(action) for action in bar.actions()]
    for button in buttons:
        if isinstance(button, QToolButton):
            assert button.text()
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
            assert min(button.width(), button.height()) >= 24


def test_what_cannot_be_done_is_not_offered(vignette: Vignette, qtbot: QtBot) -> None:
    commands = vignette.window.commands
    needs_entry = ("edit_caption", "edit_story", "tell_another", "speak_again", "delete", "stop")
    assert not any(commands[name].isEnabled() for name in (*needs_entry, "undo", "redo", "retry"))
    reading = begin(vignette, qtbot, SAMPLES[0])
    assert commands["stop"].isEnabled()
    assert commands["stop_all"].isEnabled()
    until(qtbot, lambda: not reading.is_active)
    assert not commands["stop"].isEnabled()
    assert not commands["stop_all"].isEnabled()
    for name in ("edit_caption", "edit_story", "tell_another", "speak_again", "delete", "home"):
        assert commands[name].isEnabled(), name


def test_entries_are_stepped_through_by_keys(
    open_vignette: Open, qtbot: QtBot, homes: Path
) -> None:
    ids = fill(homes, 3)
    vignette = open_vignette()
    for name, wanted in (
        ("next_entry", ids[2]),
        ("next_entry", ids[1]),
        ("next_entry", ids[0]),
        ("previous_entry", ids[1]),
    ):
        vignette.window.commands[name].trigger()
        until(qtbot, lambda wanted=wanted: open_id(vignette) == wanted)
    vignette.window.commands["home"].trigger()
    assert vignette.session.reading is None
    assert vignette.window.welcome_view.isVisible()


def test_copying_is_told_and_the_find_key_leads_to_the_search(
    open_vignette: Open, qtbot: QtBot, homes: Path
) -> None:
    (job_id,) = fill(homes)
    vignette = open_vignette()
    open_entry(vignette, qtbot, job_id)
    vignette.window.commands["copy_story"].trigger()
    assert QGuiApplication.clipboard().text() == "Once. The end."
    vignette.window.commands["copy_caption"].trigger()
    assert QGuiApplication.clipboard().text() == "picture 0, I think"
    assert set(toasts(vignette)) == {"Copied."}
    vignette.window.commands["library"].setChecked(False)
    vignette.window.commands["find"].trigger()
    assert vignette.window.library_view.isVisible()
    assert vignette.window.library_view.bar.search.hasFocus()
    assert listed(vignette) == [job_id]


def test_the_panels_and_the_whole_screen_are_turned_on_and_off(
    vignette: Vignette, qtbot: QtBot
) -> None:
    window = vignette.window
    window.commands["jobs"].trigger()
    assert window.job_panel.isVisible()
    window.status_bar.jobs_requested.emit()
    assert not window.job_panel.isVisible()
    window.commands["full_screen"].trigger()
    assert window.isFullScreen()
    window.commands["full_screen"].trigger()
    assert not window.isFullScreen()
