"""The log of the network: whole lines, from several writers, of bounded size."""

import json
import multiprocessing
import os
import stat
from pathlib import Path

import pytest

from engine.errors import StorageError
from engine.hub.network_log import Exchange, NetworkLog, OpenExchange, plain_address

LINES = 200
WRITERS = 4


def exchange(number: int) -> Exchange:
    return Exchange("2026-01-02T03:04:05+00:00", "GET", f"https://example.org/{number}", 200, 7)


@pytest.fixture
def log(tmp_path: Path) -> NetworkLog:
    return NetworkLog(tmp_path / "logs" / "network.jsonl")


def test_what_is_noted_is_read_again_in_order(log: NetworkLog) -> None:
    assert list(log.entries()) == []
    for number in range(3):
        log.note(exchange(number))
    assert list(log.entries()) == [exchange(number) for number in range(3)]


def test_a_line_is_json(log: NetworkLog) -> None:
    log.note(exchange(1))
    assert json.loads(log.path.read_text())["address"] == "https://example.org/1"


def test_it_is_cleared(log: NetworkLog) -> None:
    log.note(exchange(1))
    log.clear()
    log.clear()
    assert list(log.entries()) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
def test_only_the_user_reads_it(log: NetworkLog) -> None:
    log.note(exchange(1))
    assert stat.S_IMODE(log.path.stat().st_mode) == 0o600


def test_it_does_not_grow_for_ever(log: NetworkLog) -> None:
    small = NetworkLog(log.path, max_bytes=1000)
    for number in range(100):
        small.note(exchange(number))
    files = [path for path in log.path.parent.iterdir() if path.suffix != ".lock"]
    assert sum(path.stat().st_size for path in files) < 2500
    numbers = [int(entry.address.rpartition("/")[2]) for entry in small.entries()]
    assert numbers == list(range(numbers[0], 100))
    assert len(numbers) >= 5


def write(path: Path, writer: int, max_bytes: int) -> None:
    log = NetworkLog(path, max_bytes)
    for line in range(LINES):
        log.note(exchange(writer * LINES + line))


@pytest.mark.parametrize("max_bytes", [10_000_000, WRITERS * LINES * 125])
def test_several_programs_write_at_once(log: NetworkLog, max_bytes: int) -> None:
    """The smaller limit is reached once, so that they race to set the full file aside."""
    spawn = multiprocessing.get_context("spawn")
    writers = [
        spawn.Process(target=write, args=(log.path, writer, max_bytes)) for writer in range(WRITERS)
    ]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert [writer.exitcode for writer in writers] == [0] * WRITERS
    found = sorted(int(entry.address.rpartition("/")[2]) for entry in log.entries())
    assert found == list(range(WRITERS * LINES))


def test_a_garbled_line_hides_no_other(log: NetworkLog) -> None:
    log.note(exchange(1))
    with log.path.open("ab") as file:
        file.write(b'{"at": "2026\n\xff\xfe\n[]\n{"at": 1, "colour": 2}\n')
    log.note(exchange(2))
    assert list(log.entries()) == [exchange(1), exchange(2)]


def test_a_log_that_cannot_be_written_stops_no_one(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be")
    NetworkLog(tmp_path / "logs" / "network.jsonl").note(exchange(1))
    assert "cannot be written" in caplog.text


def test_a_log_that_cannot_be_cleared_is_told(log: NetworkLog) -> None:
    log.path.mkdir(parents=True)
    with pytest.raises(StorageError, match="cannot be removed"):
        log.clear()


def test_a_request_is_noted_once(log: NetworkLog) -> None:
    open_exchange = OpenExchange(log, "HEAD", "https://example.org/a")
    open_exchange.status = 404
    open_exchange.end()
    open_exchange.end()
    (entry,) = log.entries()
    assert (entry.method, entry.status, entry.address) == ("HEAD", 404, "https://example.org/a")
    assert entry.at.endswith("+00:00")


@pytest.mark.parametrize(
    ("url", "plain"),
    [
        (
            "https://me:key@example.org:8443/a%20b?Signature=s#part",
            "https://example.org:8443/a%20b",
        ),
        ("http://[::1]:80/x?token=t", "http://[::1]:80/x"),
    ],
)
def test_no_key_is_noted(url: str, plain: str) -> None:
    assert plain_address(url) == plain
