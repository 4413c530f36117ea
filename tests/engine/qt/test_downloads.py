"""Downloads as a window sees them: orders return at once, what happens comes as signals."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject

from engine.hub.download_state import Download, State
from engine.qt.downloads import DownloadService
from engine.schema import Task
from engine.settings import HubSettings, Settings
from engine.weights.spec import ModelSpec, Origin
from tests.engine.hub.conftest import HUB_ID, WEIGHTS, small_repository
from tests.engine.hub.keyrings import no_keyring
from tests.hub_server.faults import Fault, Kind
from tests.hub_server.server import HubServer, serve

Wait = Callable[[Callable[[], object]], None]

SPEC = ModelSpec("small", Task.CAPTION, "blip", Origin.HUB, HUB_ID)


class Told(QObject):
    """Writes down what is told."""

    def __init__(self, service: DownloadService) -> None:
        super().__init__()
        self.downloads: list[Download] = []
        self.found: list[Download] | None = None
        service.changed.connect(self._on_changed)
        service.found.connect(self._on_found)

    @property
    def state(self) -> State | None:
        return self.downloads[-1].state if self.downloads else None

    def _on_changed(self, download: Download) -> None:
        assert threading.current_thread() is threading.main_thread()
        self.downloads.append(download)

    def _on_found(self, downloads: list[Download]) -> None:
        self.found = downloads


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[HubServer]:
    for name in ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "HF_ENDPOINT", "HF_HUB_OFFLINE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_TOKEN_PATH", str(tmp_path / "no-token"))
    monkeypatch.setenv("VIGNETTE_CONFIG_DIR", str(tmp_path / "config"))
    with no_keyring(), serve(small_repository()) as server:
        yield server


@pytest.fixture
def hub_settings(hub: HubServer, settings: Settings, tmp_path: Path) -> Settings:
    where = HubSettings(endpoint=hub.address, cache_dir=tmp_path / "hub")
    return settings.model_copy(update={"hub": where})


def test_a_download_is_told_from_its_beginning_to_its_end(
    application: QCoreApplication, wait: Wait, hub_settings: Settings
) -> None:
    service = DownloadService()
    told = Told(service)
    service.use(hub_settings)
    service.download([SPEC])
    wait(lambda: told.state is State.DONE)
    assert told.found == []
    assert told.downloads[-1].folder is not None
    assert (told.downloads[-1].folder / WEIGHTS).is_file()
    service.close()


def test_what_is_under_way_when_the_program_ends_is_found_by_the_next(
    application: QCoreApplication, wait: Wait, hub: HubServer, hub_settings: Settings
) -> None:
    hub.faults[WEIGHTS].append(Fault(Kind.STALL, 1000))
    service = DownloadService()
    told = Told(service)
    service.use(hub_settings)
    service.download([SPEC])
    wait(lambda: told.downloads and told.downloads[-1].here_bytes)
    service.close()
    again = DownloadService()
    told = Told(again)
    again.use(hub_settings)
    wait(lambda: told.found is not None)
    assert [one.name for one in told.found or ()] == ["small"]
    again.resume("small")
    wait(lambda: told.state is State.DONE)
    again.close()


def test_orders_are_followed_in_turn(
    application: QCoreApplication, wait: Wait, hub: HubServer, hub_settings: Settings
) -> None:
    hub.faults[WEIGHTS].append(Fault(Kind.STALL, 1000))
    service = DownloadService()
    told = Told(service)
    service.use(hub_settings)
    service.download([SPEC])
    service.pause("small")
    service.resume("small")
    service.cancel("small")
    wait(lambda: told.state is State.CANCELLED)
    service.close()


def test_going_offline_pauses_what_runs(
    application: QCoreApplication, wait: Wait, hub: HubServer, hub_settings: Settings
) -> None:
    hub.faults[WEIGHTS].append(Fault(Kind.STALL, 1000))
    service = DownloadService()
    told = Told(service)
    service.use(hub_settings)
    service.download([SPEC])
    wait(lambda: told.downloads and told.downloads[-1].here_bytes)
    service.use(hub_settings.model_copy(update={"offline": True}))
    wait(lambda: told.state is State.PAUSED)
    asked = len(hub.requests)
    service.close()
    assert len(hub.requests) == asked
