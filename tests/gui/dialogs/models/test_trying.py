"""A model tried beside the one in use."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from gui.dialogs.models.try_dialog import TryDialog
from tests.gui.dialogs.models.conftest import User


def tried(user: User) -> TryDialog:
    user.press("Try it…")
    dialog = user.dialog(TryDialog)
    assert isinstance(dialog, TryDialog)
    return dialog


def begin(user: User, dialog: TryDialog) -> None:
    user.press("Try", dialog)
    assert not dialog._begin.isEnabled()
    user.wait(dialog._begin.isEnabled)


def test_two_captioners_caption_the_same_picture(owner: User) -> None:
    dialog = tried(owner)
    titles = [side._text.accessibleName() for side in dialog.sides]
    assert titles == ["What BLIP base has made", "What Starter has made"]
    owner.wait(lambda: not dialog._shown.pixmap().isNull())
    begin(owner, dialog)
    assert not dialog._problem.isVisible()
    assert all("seconds" in side._state.words for side in dialog.sides)
    assert "crab" in dialog.sides[1].text, "the starter knows this picture"
    dialog.close()


def test_a_storyteller_writes_and_a_voice_speaks(user: User) -> None:
    user.choose("rules")
    dialog = tried(user)
    begin(user, dialog)
    assert len(dialog.sides[0].text.split()) > 20
    dialog.close()
    user.choose("espeak")
    dialog = tried(user)
    begin(user, dialog)
    assert dialog.sides[0].play_button.isVisible()
    dialog.close()


def test_a_trial_can_be_stopped(user: User) -> None:
    user.choose("rules")
    dialog = tried(user)
    user.press("Try", dialog)
    (stop,) = [one for one in dialog.findChildren(QPushButton) if one.text() == "Stop"]
    stop.click()
    user.wait(dialog._begin.isEnabled)
    dialog.close()
    user.wait(lambda: user.vignette.model_desk._trials._dialog is None)


def test_what_cannot_be_tried_is_told(owner: User) -> None:
    dialog = tried(owner)
    dialog._on_picture(__file__)
    begin(owner, dialog)
    assert dialog._problem.isVisible()
    dialog.close()
