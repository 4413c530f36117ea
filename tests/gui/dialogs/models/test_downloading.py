"""Models come from the hub: asked about first, with progress, paused, gone on with, refused."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from engine.hub.licences import accepted_licences
from engine.hub.tokens import Keeper, find_token
from gui.dialogs.models.token_dialog import TokenDialog
from gui.models.model_rows import ModelState
from tests.gui.conftest import Open
from tests.gui.dialogs.models.conftest import BLIP, BLIP_ID, WEIGHTS, User, buttons
from tests.hub_server.faults import Fault, Kind
from tests.hub_server.repository import Repository
from tests.hub_server.server import HubServer


def test_a_model_is_downloaded_once_its_licence_was_accepted(user: User, repo: Repository) -> None:
    user.choose()
    assert user.row().state is ModelState.AVAILABLE
    user.press("Download…")
    dialog = user.plan()
    assert "Download" not in user.offered(dialog)
    dialog._accept.setChecked(True)
    size_bytes = sum(one.missing_bytes for one in dialog._plans)
    wanted = [one for path, one in repo.files.items() if path != "README.md"]
    assert size_bytes == sum(len(file.content) for file in wanted)
    user.press("Download", dialog)
    row = user.wait_for_state(ModelState.HERE)
    assert row.size_bytes == size_bytes
    assert accepted_licences() == {BLIP_ID: "BSD-3-Clause"}
    assert user.window.messages.words == "BLIP base has been downloaded."
    assert "Use for captions" in user.offered()


def test_a_licence_is_accepted_once(owner: User) -> None:
    owner.press("Delete")
    owner.wait_for_state(ModelState.AVAILABLE)
    owner.press("Download…")
    dialog = owner.plan()
    assert not dialog._accept.isVisible()
    assert "Download" in owner.offered(dialog)


def test_a_download_is_paused_and_gone_on_with(user: User, hub: HubServer) -> None:
    at_byte = len(hub.repositories[BLIP_ID].files[WEIGHTS].content) // 2
    hub.faults[WEIGHTS].append(Fault(Kind.STALL, at_byte))
    user.download()

    def is_half() -> bool:
        transfer = user.row().transfer
        return transfer is not None and transfer.here_bytes >= at_byte

    user.wait(is_half)
    row = user.row()
    assert row.state is ModelState.DOWNLOADING
    assert row.transfer is not None
    by_path = {file.path: file for file in row.transfer.files}
    assert 0 < by_path[WEIGHTS].here_bytes < by_path[WEIGHTS].size_bytes
    assert user.details._transfer.isVisible()
    user.press("Pause")
    user.wait_for_state(ModelState.PAUSED)
    user.press("Go on")
    user.wait_for_state(ModelState.HERE)
    assert hub.sent_bytes[WEIGHTS] == len(hub.repositories[BLIP_ID].files[WEIGHTS].content)


def test_a_download_that_is_cancelled_leaves_nothing(user: User, hub: HubServer) -> None:
    hub.faults[WEIGHTS].append(Fault(Kind.STALL, 1000))
    user.download()
    user.wait(lambda: user.row().transfer is not None and user.row().transfer.here_bytes)
    user.press("Cancel the download")
    user.wait_for_state(ModelState.AVAILABLE)
    user.wait(lambda: user.window.usage is not None and user.window.usage.models_bytes == 0)


def test_what_was_left_unfinished_is_offered_when_the_window_opens_again(
    user: User, hub: HubServer, open_vignette: Open
) -> None:
    hub.faults[WEIGHTS].append(Fault(Kind.STALL, 1000))
    user.download()
    user.wait(lambda: user.row().transfer is not None and user.row().transfer.here_bytes)
    user.vignette.window.close()
    again = User(open_vignette(), user.qtbot)
    user.wait(lambda: again.vignette.models.left_count)
    toasts = again.vignette.window.toasts.toasts
    assert [one.text_label.text() for one in toasts] == [
        "1 download of models was left unfinished last time."
    ]
    again.vignette.window.commands["models"].trigger()
    again.wait(again.vignette.models.models.rows)
    assert again.wait_for_state(ModelState.PAUSED).transfer is not None
    again.press("Go on", again.window._leftovers)
    again.wait_for_state(ModelState.HERE)


def test_offline_is_told_with_the_way_out(user: User) -> None:
    user.vignette.preferences.update(offline=True)
    assert user.window._offline.isVisible()
    user.choose()
    user.press("Download…")
    dialog = user.plan()
    assert "offline" in dialog._way_out.words
    user.press("Go online", dialog)
    user.wait(lambda: dialog._plans and dialog._begin.isVisible())
    assert user.vignette.preferences.settings is not None
    assert not user.vignette.preferences.settings.offline
    assert not user.window._offline.isVisible()
    dialog.close()


def test_a_gated_model_asks_for_a_token(user: User, repo: Repository) -> None:
    repo.is_gated, repo.readers = True, ("hf_good",)
    user.choose()
    user.press("Download…")
    dialog = user.plan()
    assert "only by those its makers let in" in dialog._way_out.words
    assert {"Log in…", "Open the page"} <= set(user.offered(dialog))
    user.press("Log in…", dialog)
    (login,) = [one for one in dialog.findChildren(TokenDialog) if one.isVisible()]
    (field,) = login.findChildren(QLineEdit)
    QTest.keyClicks(field, "hf_wrong")
    user.press("Log in", login)
    user.wait(lambda: "refuses the token" in login._said.words)
    field.clear()
    QTest.keyClicks(field, "hf_good")
    QTest.keyClick(field, Qt.Key.Key_Return)
    user.wait(lambda: dialog._plans and dialog._begin.isVisible())
    kept = find_token()
    assert (kept.token, kept.keeper) == ("hf_good", Keeper.FILE)
    dialog._accept.setChecked(True)
    user.press("Download", dialog)
    user.wait_for_state(ModelState.HERE)


def test_a_failure_is_told_with_what_can_be_done(user: User, repo: Repository) -> None:
    user.choose()
    user.press("Download…")
    dialog = user.plan()
    repo.is_gated = True  # the hub has changed its mind since
    dialog._accept.setChecked(True)
    user.press("Download", dialog)
    row = user.wait_for_state(ModelState.FAILED)
    assert row.transfer is not None
    assert "only by those its makers let in" in row.transfer.message
    assert {"Log in…", "Open the page", "Go on"} <= set(user.offered())
    repo.is_gated = False
    user.press("Go on")
    user.wait_for_state(ModelState.HERE)


def test_a_set_lists_what_would_be_downloaded(user: User) -> None:
    user.wait(lambda: user.window._sets)
    names = [one.name for one in user.window._sets]
    assert names == ["standard", "small", "best"]
    standard = user.window._sets[0]
    assert BLIP in [row.name for row in standard.missing]
    words = "Download: Standard"
    user.wait(lambda: words in [one.accessibleName() for one in buttons(user.window._set_page)])
    (button,) = [one for one in buttons(user.window) if one.accessibleName() == words]
    button.click()
    dialog = user.plan()
    assert dialog.names == [row.name for row in standard.missing]
    assert dialog._error is not None, "the hub of this test has but one of them"
    dialog.close()
