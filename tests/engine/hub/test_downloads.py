"""Several downloads at once, each of which can be paused, gone on with and cancelled."""

import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from engine.hub.access import HubAccess
from engine.hub.download_state import Download, State
from engine.hub.downloads import Downloads
from engine.hub.network_log import NetworkLog
from engine.schema import Task
from engine.weights.spec import ModelSpec, Origin
from tests.engine.hub.conftest import HASTY, HUB_ID, WEIGHTS, small_repository
from tests.hub_server.faults import Fault, Kind
from tests.hub_server.repository import Repository
from tests.hub_server.server import HubServer

LONG_S = 20
SILENT = replace(HASTY, silence_s=60)
"""With it, a server that stalls keeps a download running until somebody stops it."""


def spec(hub_id: str = HUB_ID) -> ModelSpec:
    return ModelSpec(hub_id.partition("/")[2], Task.CAPTION, "blip", Origin.HUB, hub_id)


class Listener:
    """Keeps what it is told, and lets a test wait for it."""

    def __init__(self) -> None:
        self.told: list[Download] = []
        self._changed = threading.Condition()

    def __call__(self, download: Download) -> None:
        with self._changed:
            self.told.append(download)
            self._changed.notify_all()

    def wait_for(self, name: str, meets: Callable[[Download], bool]) -> Download:
        def found() -> Download | None:
            return next((one for one in self.told if one.name == name and meets(one)), None)

        with self._changed:
            assert self._changed.wait_for(found, LONG_S), self.told[-5:]
            download = found()
            assert download
            self.told.clear()
            return download

    def wait_until(self, name: str, state: State) -> Download:
        return self.wait_for(name, lambda one: one.state is state)

    def wait_for_bytes(self, name: str, here_bytes: int) -> Download:
        return self.wait_for(name, lambda one: one.here_bytes >= here_bytes)


@pytest.fixture
def listener() -> Listener:
    return Listener()


Maker = Callable[..., Downloads]


@pytest.fixture
def make(tmp_path: Path, access: HubAccess, log: NetworkLog, listener: Listener) -> Iterator[Maker]:
    made: list[Downloads] = []

    def maker(**options: object) -> Downloads:
        settings = {"log": log, "patience": HASTY, **options}
        downloads = Downloads(
            tmp_path / "data" / "downloads.json", lambda: access, listener, **settings
        )  # type: ignore[arg-type]
        made.append(downloads)
        return downloads

    yield maker
    for downloads in made:
        downloads.close()


def stalled_bytes(repo: Repository, at_byte: int) -> int:
    """What is here of the small repository when its weights stall at `at_byte`."""
    small = ("config.json", "tokenizer.json", "vocab.txt")
    return at_byte + sum(len(repo.files[path].content) for path in small)


def test_a_download_runs_to_its_end(make: Maker, listener: Listener, repo: Repository) -> None:
    downloads = make()
    downloads.start(spec())
    done = listener.wait_until("small", State.DONE)
    assert done.commit == repo.commit
    assert done.folder
    assert (done.folder / WEIGHTS).read_bytes() == repo.files[WEIGHTS].content
    assert done.here_bytes == done.total_bytes == sum(file.size_bytes for file in done.files)
    assert all(file.here_bytes == file.size_bytes for file in done.files)
    downloads.forget("small")
    assert downloads.all() == []


def test_while_it_runs_its_speed_and_its_end_are_told(
    make: Maker, listener: Listener, hub: HubServer, repo: Repository
) -> None:
    downloads = make()
    downloads.set_limit(1_500_000)
    downloads.start(spec())
    told = listener.wait_for("small", lambda one: one.here_bytes > 1_000_000)
    assert told.state is State.RUNNING
    assert 0 < told.bytes_per_s < 4_000_000
    assert told.eta_s is not None
    assert 0 < told.eta_s < 10
    downloads.set_limit(0)
    listener.wait_until("small", State.DONE)


def test_it_pauses_at_once_and_goes_on_at_the_same_byte(
    make: Maker, listener: Listener, hub: HubServer, repo: Repository
) -> None:
    hub.faults[WEIGHTS].append(Fault(Kind.STALL, 900_000))
    downloads = make(patience=SILENT)
    downloads.start(spec())
    listener.wait_for_bytes("small", stalled_bytes(repo, 800_000))
    downloads.pause("small")
    listener.wait_until("small", State.PAUSED)
    downloads.resume("small")
    listener.wait_until("small", State.DONE)
    assert hub.sent_bytes[WEIGHTS] == len(repo.files[WEIGHTS].content)


def test_after_a_restart_it_is_offered_and_goes_on(
    make: Maker, listener: Listener, hub: HubServer, repo: Repository, tmp_path: Path
) -> None:
    hub.faults[WEIGHTS].append(Fault(Kind.STALL, 900_000))
    first = make(patience=SILENT)
    first.start(spec())
    listener.wait_for_bytes("small", stalled_bytes(repo, 800_000))
    first.close()
    listener.wait_until("small", State.PAUSED)
    second = make()
    (offered,) = second.all()
    assert offered.state is State.PAUSED
    assert offered.here_bytes >= 800_000
    second.resume("small")
    listener.wait_until("small", State.DONE)
    assert hub.sent_bytes[WEIGHTS] == len(repo.files[WEIGHTS].content)
    second.close()
    assert make().all() == []


def test_cancelling_removes_what_has_come(
    make: Maker, listener: Listener, hub: HubServer, repo: Repository, access: HubAccess
) -> None:
    hub.faults[WEIGHTS].append(Fault(Kind.STALL, 900_000))
    downloads = make(patience=SILENT)
    downloads.start(spec())
    listener.wait_for_bytes("small", stalled_bytes(repo, 800_000))
    downloads.cancel("small")
    listener.wait_until("small", State.CANCELLED)
    assert downloads.all() == []
    assert access.cache_dir
    assert not list(access.cache_dir.glob("models--*/blobs/*"))


def test_cancelling_leaves_what_another_revision_uses(
    make: Maker, listener: Listener, hub: HubServer, repo: Repository, access: HubAccess
) -> None:
    downloads = make(patience=SILENT)
    downloads.start(spec())
    whole = listener.wait_until("small", State.DONE)
    assert whole.folder
    repo.put("tokenizer.json", b"{}" * 100_000)
    hub.faults["tokenizer.json"].append(Fault(Kind.STALL, 100_000))
    downloads.start(spec())
    listener.wait_for("small", lambda one: one.state is State.RUNNING and bool(one.files))
    downloads.cancel("small")
    listener.wait_until("small", State.CANCELLED)
    assert (whole.folder / WEIGHTS).read_bytes() == repo.files[WEIGHTS].content
    assert not list(whole.folder.parent.parent.glob("blobs/*.incomplete"))


def test_one_that_waits_can_be_paused_and_cancelled(
    make: Maker, listener: Listener, hub: HubServer, repo: Repository
) -> None:
    for number in range(3):
        hub.repositories[f"someone/m{number}"] = small_repository(f"someone/m{number}", 50_000)
    hub.faults[WEIGHTS].append(Fault(Kind.STALL, 900_000))
    downloads = make(at_once=1, patience=SILENT)
    downloads.start(spec())
    for number in range(3):
        downloads.start(spec(f"someone/m{number}"))
    listener.wait_for_bytes("small", stalled_bytes(repo, 800_000))
    assert [one.state for one in downloads.all()] == [State.RUNNING] + [State.WAITING] * 3
    downloads.pause("m0")
    downloads.cancel("m1")
    downloads.pause("small")
    listener.wait_until("m2", State.DONE)
    assert [(one.name, one.state) for one in downloads.all()] == [
        ("small", State.PAUSED),
        ("m0", State.PAUSED),
        ("m2", State.DONE),
    ]


def test_several_run_at_once(make: Maker, listener: Listener, hub: HubServer) -> None:
    names = [f"m{number}" for number in range(3)]
    for name in names:
        hub.repositories[f"someone/{name}"] = small_repository(f"someone/{name}", 200_000)
    hub.faults[WEIGHTS] += [Fault(Kind.STALL, 100_000)] * 3
    downloads = make(at_once=3, patience=SILENT)
    for name in names:
        downloads.start(spec(f"someone/{name}"))
    for name in names:
        listener.wait_for(name, lambda one: one.here_bytes >= 100_000)
    assert {one.state for one in downloads.all()} == {State.RUNNING}
    for name in names:
        downloads.pause(name)
        downloads.resume(name)
    for name in names:
        _wait_until_done(downloads, listener, name)


def _wait_until_done(downloads: Downloads, listener: Listener, name: str) -> None:
    is_done = {one.name: one.state for one in downloads.all()}[name] is State.DONE
    if not is_done:
        listener.wait_until(name, State.DONE)


def test_what_goes_wrong_is_a_sentence_and_can_be_gone_on_with(
    make: Maker, listener: Listener, hub: HubServer
) -> None:
    hub.faults[WEIGHTS] += [Fault(Kind.BUSY)] * HASTY.tries
    downloads = make()
    downloads.start(spec())
    failed = listener.wait_until("small", State.FAILED)
    assert "503" in failed.message
    assert failed.hint
    downloads.start(spec("someone/else"))
    assert "no model" in listener.wait_until("else", State.FAILED).message
    downloads.resume("small")
    assert not listener.wait_until("small", State.DONE).message


def test_no_token_is_written_down(
    make: Maker,
    listener: Listener,
    hub: HubServer,
    repo: Repository,
    tmp_path: Path,
    access: HubAccess,
    log: NetworkLog,
) -> None:
    repo.is_gated, repo.readers = True, ("hf_reader",)
    hub.faults[WEIGHTS].append(Fault(Kind.STALL, 900_000))
    path = tmp_path / "downloads.json"
    known = replace(access, token="hf_reader")
    downloads = Downloads(path, lambda: known, listener, log=log, patience=SILENT)
    downloads.start(spec())
    listener.wait_for_bytes("small", stalled_bytes(repo, 800_000))
    downloads.close()
    content = path.read_text(encoding="utf-8")
    assert json.loads(content)["downloads"][0]["hub_id"] == HUB_ID
    assert "hf_reader" not in content


@pytest.mark.parametrize(
    "content", ["", "[]", '{"version": 9}', '{"version": 1, "downloads": [1]}']
)
def test_a_damaged_list_costs_the_list_and_nothing_else(
    make: Maker, tmp_path: Path, content: str, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "data" / "downloads.json"
    path.parent.mkdir()
    path.write_text(content, encoding="utf-8")
    assert make().all() == []


def test_another_programs_downloads_stay_on_the_list(
    make: Maker, listener: Listener, hub: HubServer, tmp_path: Path
) -> None:
    other = small_repository("someone/other")
    hub.repositories[other.hub_id] = other
    command, window = make(), make(patience=SILENT)
    hub.faults[WEIGHTS].append(Fault(Kind.STALL, 1000))
    window.start(spec())
    listener.wait_until("small", State.RUNNING)
    listener.wait_for_bytes("small", 1000)
    command.start(spec("someone/other"))
    listener.wait_until("other", State.DONE)
    command.close()
    listed = json.loads((tmp_path / "data" / "downloads.json").read_text())["downloads"]
    assert [one["name"] for one in listed] == ["small"]
