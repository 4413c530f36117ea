"""The dialogs that tell something: errors, refused pictures, findings, shortcuts, about."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from engine.diagnosis import Finding, Level
from engine.images.intake import Refused
from gui import theme
from gui.dialogs.about import PARTS, AboutDialog
from gui.dialogs.diagnosis import DiagnosisDialog
from gui.dialogs.dialog import Dialog, key_words
from gui.dialogs.error_dialog import ErrorDialog
from gui.dialogs.refused_dialog import RefusedDialog
from gui.dialogs.sentence_list import SentenceList
from gui.dialogs.shortcuts_help import ShortcutsHelp
from gui.widgets.badge import Badge
from tests.gui.dialogs.conftest import clipped, nameless

FINDINGS = (
    Finding(Level.OK, "The built-in models are whole: starter, rules, espeak, stickers."),
    Finding(Level.NOTE, "PortAudio, which plays and records, is not installed.", "Install it."),
    Finding(Level.MISSING, "This computer has no Apple GPU.", "Choose auto or cpu."),
)
LETTER = Refused("/a/letter.docx", "letter.docx", "‘letter.docx’ is no picture.", "Choose another.")
BROKEN = Refused("/a/broken.png", "broken.png", "The picture is damaged.", "Save it again.")


def error() -> Dialog:
    return ErrorDialog("It broke. " * 12, "Mend it. " * 12, "Traceback\n  line", "/tmp/log")


def refused() -> Dialog:
    made = RefusedDialog()
    made.add_refused([LETTER, BROKEN])
    return made


def diagnosis() -> Dialog:
    made = DiagnosisDialog()
    made.show_findings(FINDINGS)
    return made


def shortcuts() -> Dialog:
    rows = [("Pictures", "Open pictures…", "Ctrl+O"), ("Playing", "Play or pause", "Space")]
    return ShortcutsHelp(lambda: rows)


def about() -> Dialog:
    return AboutDialog("1.2.3", "/tmp/log")


ALL = (error, refused, diagnosis, shortcuts, about)


def shown(qtbot: QtBot, make: Callable[[], Dialog]) -> Dialog:
    made = make()
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    QApplication.processEvents()
    return made


def press(qtbot: QtBot, dialog: Dialog, text: str) -> None:
    (button,) = [one for one in dialog.findChildren(QPushButton) if one.text() == text]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    """What would be shown by another program."""
    urls: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", urls.append)
    return urls


@pytest.mark.parametrize("make", ALL)
def test_large_text_is_not_cut_off(
    qtbot: QtBot, large_text: None, make: Callable[[], Dialog]
) -> None:
    dialog = shown(qtbot, make)
    assert clipped(dialog) == []


@pytest.mark.parametrize("make", ALL)
def test_everything_has_a_name_and_escape_closes(qtbot: QtBot, make: Callable[[], Dialog]) -> None:
    dialog = shown(qtbot, make)
    assert nameless(dialog) == []
    assert not dialog.isModal(), "it is in nobody's way"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("make", ALL)
def test_another_language_makes_it_anew(qtbot: QtBot, make: Callable[[], Dialog]) -> None:
    dialog = shown(qtbot, make)
    title = dialog.windowTitle()
    dialog.setWindowTitle("")
    before = dialog._contents
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.LanguageChange))
    assert dialog.windowTitle() == title
    assert dialog._contents is not before
    assert clipped(dialog) == []


def test_an_error_shows_its_details_only_when_they_are_asked_for(qtbot: QtBot) -> None:
    dialog = shown(qtbot, error)
    (details,) = dialog.findChildren(QPlainTextEdit)
    assert not details.isVisible()
    press(qtbot, dialog, "Show details")
    assert details.isVisible()
    assert details.toPlainText() == "Traceback\n  line"
    press(qtbot, dialog, "Hide details")
    assert not details.isVisible()
    press(qtbot, dialog, "Copy details")
    assert clipboard().startswith("It broke.")
    assert clipboard().endswith("\n\nTraceback\n  line")


def test_an_error_without_details_has_nothing_to_unfold(qtbot: QtBot) -> None:
    dialog = shown(qtbot, lambda: ErrorDialog("It broke."))
    assert [button.text() for button in dialog.findChildren(QPushButton)] == ["Close"]


@pytest.mark.parametrize("make", [error, about])
def test_the_log_is_one_click_away(
    qtbot: QtBot, make: Callable[[], Dialog], opened: list[QUrl]
) -> None:
    dialog = shown(qtbot, make)
    press(qtbot, dialog, "Open logs")
    assert [url.toLocalFile() for url in opened] == ["/tmp/log"]


def test_refused_pictures_are_counted_named_and_copied(qtbot: QtBot) -> None:
    dialog = shown(qtbot, refused)
    assert isinstance(dialog, RefusedDialog)
    assert dialog.windowTitle().startswith("2 picture")
    dialog.add_refused([BROKEN])
    assert dialog.windowTitle().startswith("3 picture")
    press(qtbot, dialog, "Copy the list")
    lines = clipboard().splitlines()
    assert lines[0] == "‘letter.docx’ is no picture. Choose another.", "the name is in there"
    assert lines[1:3] == ["broken.png", "The picture is damaged. Save it again."]


def test_one_sentence_is_copied_by_keyboard(qtbot: QtBot) -> None:
    dialog = shown(qtbot, refused)
    (view,) = dialog.findChildren(SentenceList)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard() == "broken.png\nThe picture is damaged. Save it again."


def test_findings_are_asked_for_and_told_in_words(qtbot: QtBot) -> None:
    dialog = DiagnosisDialog()
    qtbot.addWidget(dialog)
    (verdict,) = dialog.findChildren(Badge)
    with qtbot.waitSignal(dialog.findings_wanted):
        dialog.ask()
    dialog.show()
    assert verdict.words == "Looking…"
    dialog.show_findings(FINDINGS)
    assert verdict.words == "Something is missing."
    press(qtbot, dialog, "Copy")
    assert [line.split(":")[0] for line in clipboard().splitlines()] == ["Fine", "Note", "Missing"]
    with qtbot.waitSignal(dialog.findings_wanted):
        press(qtbot, dialog, "Check again")
    dialog.show_findings(FINDINGS[:2])
    assert verdict.words == "Vignette has all it needs."


def test_shortcuts_are_grouped_and_found_by_typing(qtbot: QtBot) -> None:
    dialog = shown(qtbot, shortcuts)
    (tree,) = dialog.findChildren(QTreeWidget)
    groups = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    assert [group.text(0) for group in groups] == ["Pictures", "Playing"]
    qtbot.keyClicks(dialog._filter, "SPACE")
    assert [group.isHidden() for group in groups] == [True, False]
    dialog._filter.clear()
    assert not any(group.isHidden() for group in groups)


def test_keys_are_read_from_left_to_right_in_any_language(qtbot: QtBot, qapp: QApplication) -> None:
    assert key_words("Ctrl+,") == "Ctrl+,"
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    isolated = key_words("Ctrl+,")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert isolated == "\N{LEFT-TO-RIGHT ISOLATE}Ctrl+,\N{POP DIRECTIONAL ISOLATE}"


def test_about_tells_the_version_and_the_licences(qtbot: QtBot, opened: list[QUrl]) -> None:
    dialog = shown(qtbot, about)
    (tree,) = dialog.findChildren(QTreeWidget)
    rows = {tree.topLevelItem(row).text(0) for row in range(tree.topLevelItemCount())}
    assert rows == {part.name for part in PARTS} >= {"Qt, PySide6", "eSpeak NG", "Lucide"}
    press(qtbot, dialog, "Licence texts")
    assert "GPL" in " ".join(path.name for path in _folder(opened[0]))


def _folder(url: QUrl) -> list[object]:
    from pathlib import Path

    return list(Path(url.toLocalFile()).iterdir())


def test_icons_follow_the_theme(qtbot: QtBot, qapp: QApplication) -> None:
    dialog = shown(qtbot, refused)
    (view,) = dialog.findChildren(SentenceList)
    before = view.item(0).icon().cacheKey()
    theme.apply(qapp, theme.Theme.DARK)
    QApplication.processEvents()
    assert view.item(0).icon().cacheKey() != before
