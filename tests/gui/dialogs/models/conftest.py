"""The model window of the whole program, and a hub on the loopback with tiny models under the
names of real ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from engine.settings import save_changes
from gui.app import Vignette
from gui.dialogs.models.download_dialog import DownloadDialog
from gui.dialogs.models.model_details import ModelDetails
from gui.dialogs.models.model_window import ModelWindow
from gui.models.model_rows import ModelRow, ModelState
from tests.engine.hub.keyrings import no_keyring
from tests.gui.conftest import LONG_MS, Open
from tests.hub_server.repository import Repository, repository
from tests.hub_server.server import HubServer, serve
from tests.models import tiny_blip

BLIP = "blip-image-captioning-base"
BLIP_ID = "Salesforce/blip-image-captioning-base"
OTHER_ID = "somebody/captions"
WEIGHTS = "model.safetensors"


@pytest.fixture(scope="session")
def blip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_blip(tmp_path_factory.mktemp("served") / "blip")


@pytest.fixture
def repo(blip: Path) -> Repository:
    return repository(BLIP_ID, blip)


@pytest.fixture
def hub(
    repo: Repository, blip: Path, homes: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[HubServer]:
    """Reached by the settings file alone; there is no token but what a test gives."""
    for name in ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "HF_ENDPOINT", "HF_HUB_OFFLINE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_TOKEN_PATH", str(homes / "no-token"))
    with no_keyring(), serve(repo, repository(OTHER_ID, blip)) as server:
        save_changes(hub={"endpoint": server.address, "cache_dir": str(homes / "hub")})
        yield server


@dataclass
class User:
    """Drives the model window as somebody in front of it does."""

    vignette: Vignette
    qtbot: QtBot

    @property
    def window(self) -> ModelWindow:
        window = self.vignette.model_desk._window
        assert window is not None
        return window

    @property
    def details(self) -> ModelDetails:
        return self.window._details

    def wait(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=LONG_MS)

    def row(self, name: str = BLIP) -> ModelRow:
        return self.vignette.models.row(name)

    def wait_for_state(self, state: ModelState, name: str = BLIP) -> ModelRow:
        self.wait(lambda: self.row(name).state is state)
        return self.row(name)

    def choose(self, name: str = BLIP) -> None:
        """Select a model in the list."""
        self.window.select(name)
        assert self.details.row is not None
        assert self.details.row.name == name

    def offered(self, within: QWidget | None = None) -> list[str]:
        """What the buttons say that can be pressed."""
        return [one.text() for one in buttons(within or self.details) if one.isEnabled()]

    def press(self, words: str, within: QWidget | None = None) -> None:
        place = within or self.details
        (found,) = [one for one in buttons(place) if one.text() == words]
        assert found.isEnabled()
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)

    def dialog(self, kind: type[QDialog]) -> QDialog:
        self.wait(lambda: [one for one in self.window.findChildren(kind) if one.isVisible()])
        (found,) = [one for one in self.window.findChildren(kind) if one.isVisible()]
        return found

    def plan(self) -> DownloadDialog:
        """The dialog before a download, with what the hub says."""
        dialog = self.dialog(DownloadDialog)
        assert isinstance(dialog, DownloadDialog)
        self.wait(lambda: (dialog._plans or dialog._error) and dialog._begin.isVisible())
        return dialog

    def download(self, name: str = BLIP) -> None:
        """Begin a download by the buttons."""
        self.choose(name)
        self.press("Download…")
        dialog = self.plan()
        dialog._accept.setChecked(True)
        self.press("Download", dialog)


def buttons(place: QWidget) -> list[QPushButton]:
    return [one for one in place.findChildren(QPushButton) if one.isVisible()]


@pytest.fixture
def user(hub: HubServer, open_vignette: Open, qtbot: QtBot) -> User:
    """The window is open, and lists the models."""
    vignette = open_vignette()
    made = User(vignette, qtbot)
    vignette.window.commands["models"].trigger()
    qtbot.waitActive(made.window)
    made.wait(vignette.models.models.rows)
    return made


@pytest.fixture
def owner(user: User) -> User:
    """The same, after the captioner was downloaded."""
    user.download()
    user.wait_for_state(ModelState.HERE)
    return user
