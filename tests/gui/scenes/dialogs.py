"""Every dialog but those about models."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog, QInputDialog, QWidget

from engine.diagnosis import Finding, Level
from gui.app import Vignette
from gui.views.story_details import StoryDetails
from tests.gui.scenes.material import HINT, MESSAGE, REFUSED, Scene
from tests.gui.scenes.story import told


def _dialog(kind: type[QDialog] = QDialog) -> QDialog:
    (found,) = [
        one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()
    ]
    return found


def settings(page: int) -> Scene:
    """The settings at one of their pages, with what there is to choose from."""

    def show(vignette: Vignette) -> QWidget:
        vignette.desk.show_settings()
        dialog = vignette.desk._settings_dialog()
        dialog.show_page(page)
        return dialog

    return show


def shortcuts(vignette: Vignette) -> QWidget:
    """All keys."""
    vignette.desk.show_shortcuts()
    return _dialog()


def about(vignette: Vignette) -> QWidget:
    """What Vignette is."""
    vignette.desk.show_about()
    return _dialog()


def diagnosis(vignette: Vignette) -> QWidget:
    """What was found on this computer."""
    from gui.dialogs.diagnosis import DiagnosisDialog

    dialog = DiagnosisDialog(vignette.window)
    dialog.show_findings(
        [Finding(Level.OK, "All is well."), Finding(Level.MISSING, "There is no GPU.", "Buy one.")]
    )
    dialog.show()
    dialog.activateWindow()
    return dialog


def error(vignette: Vignette) -> QWidget:
    """Something went wrong."""
    vignette.desk.show_error(MESSAGE, HINT, "Traceback\n  a line")
    return _dialog()


def refused(vignette: Vignette) -> QWidget:
    """Some of what was dropped is no picture."""
    vignette.desk.show_refused([REFUSED, REFUSED])
    return _dialog()


def open_address(vignette: Vignette) -> QWidget:
    """The address of a picture is asked for."""
    vignette.opening.ask_for_address()
    return _dialog(QInputDialog)


def story_details(vignette: Vignette) -> QWidget:
    """The less common wishes for a story."""
    told(vignette)
    vignette.window.story_view._options._on_more_clicked()
    (panel,) = vignette.window.findChildren(StoryDetails)
    return panel


SETTINGS_PAGES = (
    "voice", "stories", "models", "folders", "appearance", "language", "shortcuts",
)  # fmt: skip

DIALOG_SCENES: dict[str, Scene] = {
    **{f"settings_{name}": settings(page) for page, name in enumerate(SETTINGS_PAGES)},
    **{
        one.__name__: one
        for one in (shortcuts, about, diagnosis, error, refused, open_address, story_details)
    },
}
