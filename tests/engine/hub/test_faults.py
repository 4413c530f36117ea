"""Each thing that can go wrong on the way: gone on from the same byte, or told in a sentence."""

import os
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest

from engine.errors import Cancelled, EngineError, ModelError, NetworkError, StorageError
from engine.hub.access import HubAccess
from engine.hub.download import Transferred, download
from engine.hub.interrupt import Interrupt
from engine.hub.network_log import NetworkLog
from engine.hub.plan import Plan, check_disk, plan_repository
from engine.hub.rate_limit import RateLimit
from tests.engine.hub.conftest import HASTY, HUB_ID, WEIGHTS
from tests.hub_server.faults import Fault, Kind
from tests.hub_server.repository import Repository
from tests.hub_server.server import HubServer


@pytest.fixture
def plan(access: HubAccess, log: NetworkLog) -> Plan:
    return plan_repository(HUB_ID, access, log=log)


def steps_of(plan: Plan, access: HubAccess, log: NetworkLog) -> Iterator[Transferred]:
    return download(plan, access, log, patience=HASTY)


def bring(plan: Plan, access: HubAccess, log: NetworkLog) -> None:
    for _ in steps_of(plan, access, log):
        pass


def assert_whole(plan: Plan, repo: Repository) -> None:
    for file in plan.files:
        assert (plan.folder / file.path).read_bytes() == repo.files[file.path].content


@pytest.mark.parametrize(
    "fault",
    [
        Fault(Kind.CUT, 700_001),
        Fault(Kind.CUT, 0),
        Fault(Kind.STALL, 700_001),
        Fault(Kind.ENDS_EARLY, 700_001),
        Fault(Kind.BUSY),
        Fault(Kind.TOO_MANY),
        Fault(Kind.BROKEN),
        Fault(Kind.STALE),
    ],
    ids=lambda fault: f"{fault.kind.name}-{fault.at_byte}",
)
def test_no_byte_comes_twice(
    hub: HubServer, repo: Repository, access: HubAccess, log: NetworkLog, plan: Plan, fault: Fault
) -> None:
    hub.faults[WEIGHTS].append(fault)
    bring(plan, access, log)
    assert_whole(plan, repo)
    assert hub.sent_bytes[WEIGHTS] == len(repo.files[WEIGHTS].content)
    assert not hub.faults[WEIGHTS]


@pytest.mark.parametrize("kind", [Kind.NO_RANGE, Kind.OTHER_RANGE])
def test_a_server_that_keeps_no_ranges_is_coped_with(
    hub: HubServer, repo: Repository, access: HubAccess, log: NetworkLog, plan: Plan, kind: Kind
) -> None:
    hub.faults[WEIGHTS] += [Fault(Kind.CUT, 1_000_000), Fault(kind)]
    bring(plan, access, log)
    assert_whole(plan, repo)


@pytest.mark.parametrize("kind", [Kind.TOO_SHORT, Kind.TOO_LONG])
def test_a_file_of_another_size_is_refused_at_its_first_bytes(
    hub: HubServer, repo: Repository, access: HubAccess, log: NetworkLog, plan: Plan, kind: Kind
) -> None:
    hub.faults[WEIGHTS] += [Fault(Kind.CUT, 1_000_000), Fault(kind)]
    bring(plan, access, log)
    assert_whole(plan, repo)
    assert hub.sent_bytes[WEIGHTS] < 1.2 * len(repo.files[WEIGHTS].content)
    assert not hub.faults[WEIGHTS]


def test_wrong_bytes_are_found_and_the_file_fetched_again(
    hub: HubServer, repo: Repository, access: HubAccess, log: NetworkLog, plan: Plan
) -> None:
    hub.faults[WEIGHTS].append(Fault(Kind.WRONG_BYTE, 123))
    hub.faults["vocab.txt"].append(Fault(Kind.WRONG_BYTE, 1))
    bring(plan, access, log)
    assert_whole(plan, repo)
    assert hub.sent_bytes[WEIGHTS] == 2 * len(repo.files[WEIGHTS].content)


def test_wrong_bytes_twice_are_a_sentence_and_nothing_wrong_is_kept(
    hub: HubServer, repo: Repository, access: HubAccess, log: NetworkLog, plan: Plan
) -> None:
    hub.faults[WEIGHTS] += [Fault(Kind.WRONG_BYTE, 123), Fault(Kind.WRONG_BYTE, 99)]
    with pytest.raises(NetworkError, match="came damaged twice") as caught:
        bring(plan, access, log)
    assert caught.value.hint
    assert not plan.folder.exists()
    bring(plan, access, log)
    assert_whole(plan, repo)


def test_a_server_that_stays_silent_is_given_up_with_a_sentence_and_gone_on_with(
    hub: HubServer, repo: Repository, access: HubAccess, log: NetworkLog, plan: Plan
) -> None:
    hub.faults[WEIGHTS] += [Fault(Kind.CUT, 1_000_000)] + [Fault(Kind.BUSY)] * HASTY.tries
    with pytest.raises(NetworkError, match="503"):
        bring(plan, access, log)
    assert plan.repo.part(repo.files[WEIGHTS].sha256).stat().st_size == 1_000_000
    again = plan_repository(HUB_ID, access, log=log)
    assert again.missing_bytes == len(repo.files[WEIGHTS].content) - 1_000_000
    bring(again, access, log)
    assert_whole(plan, repo)
    assert hub.sent_bytes[WEIGHTS] == len(repo.files[WEIGHTS].content)


def test_a_wait_longer_than_anybody_would_is_a_sentence(
    hub: HubServer, access: HubAccess, log: NetworkLog, plan: Plan
) -> None:
    hub.faults[WEIGHTS].append(Fault(Kind.TOO_MANY, retry_after="3600"))
    with pytest.raises(NetworkError, match="too many requests") as caught:
        bring(plan, access, log)
    assert "3600 seconds" in caught.value.hint


def test_the_index_is_asked_for_again_when_the_hub_is_busy(
    hub: HubServer, access: HubAccess, log: NetworkLog
) -> None:
    hub.faults["api"].append(Fault(Kind.TOO_MANY, retry_after="1"))
    start_s = time.monotonic()
    assert plan_repository(HUB_ID, access, log=log).files
    assert time.monotonic() - start_s >= 1
    hub.faults["api"].append(Fault(Kind.TOO_MANY, retry_after="3600"))
    with pytest.raises(NetworkError, match="too many requests"):
        plan_repository(HUB_ID, access, log=log)


def test_closing_pauses_and_a_later_download_goes_on(
    hub: HubServer, repo: Repository, access: HubAccess, log: NetworkLog, plan: Plan
) -> None:
    hub.faults[WEIGHTS].append(Fault(Kind.STALL, 900_000))
    steps = steps_of(plan, access, log)
    for step in steps:
        if step.path == WEIGHTS and step.file_here_bytes == 900_000:
            break
    steps.close()  # type: ignore[attr-defined]
    assert not plan.folder.exists()
    bring(plan, access, log)
    assert_whole(plan, repo)
    assert hub.sent_bytes[WEIGHTS] == len(repo.files[WEIGHTS].content)


def test_an_interrupt_ends_even_a_wait_for_a_silent_server(
    hub: HubServer, access: HubAccess, log: NetworkLog, plan: Plan
) -> None:
    hub.faults[WEIGHTS].append(Fault(Kind.STALL, 900_000))
    interrupt, is_silent = Interrupt(), threading.Event()

    def interrupt_it() -> None:
        is_silent.wait()
        interrupt.set()

    thread = threading.Thread(target=interrupt_it)
    thread.start()
    patience = replace(HASTY, silence_s=60)
    steps = download(plan, access, log, interrupt=interrupt, patience=patience)
    start_s = time.monotonic()
    for step in steps:
        if step.path == WEIGHTS and step.file_here_bytes == 900_000:
            break
    is_silent.set()
    with pytest.raises(Cancelled):
        next(steps)
    thread.join()
    assert time.monotonic() - start_s < 10


def test_what_lies_there_damaged_is_found_and_fetched_again(
    hub: HubServer, repo: Repository, access: HubAccess, log: NetworkLog, plan: Plan
) -> None:
    part = plan.repo.part(repo.files[WEIGHTS].sha256)
    part.parent.mkdir(parents=True)
    part.write_bytes(os.urandom(500_000))
    bring(plan, access, log)
    assert_whole(plan, repo)


def test_what_lies_there_too_long_is_fetched_again(
    repo: Repository, access: HubAccess, log: NetworkLog, plan: Plan
) -> None:
    part = plan.repo.part(repo.files[WEIGHTS].sha256)
    part.parent.mkdir(parents=True)
    part.write_bytes(bytes(5_000_000))
    bring(plan, access, log)
    assert_whole(plan, repo)


def test_a_file_changed_meanwhile_is_told_and_the_rest_kept(
    hub: HubServer, repo: Repository, access: HubAccess, log: NetworkLog, plan: Plan
) -> None:
    old_commit = repo.commit
    repo.put("config.json", b'{"model_type": "vits"}')
    repo.branches = ("main", old_commit)  # a mirror that serves what it has under any name
    with pytest.raises(NetworkError, match="was changed at the hub"):
        bring(plan, access, log)
    again = plan_repository(HUB_ID, access, log=log)
    assert again.commit != old_commit
    bring(again, access, log)
    assert_whole(again, repo)


def test_a_commit_that_is_gone_is_a_sentence(
    repo: Repository, access: HubAccess, log: NetworkLog, plan: Plan
) -> None:
    repo.put("config.json", b"{}")
    with pytest.raises(ModelError, match="no such revision"):
        bring(plan, access, log)


def test_an_older_model_shares_what_has_not_changed(
    hub: HubServer, repo: Repository, access: HubAccess, log: NetworkLog, plan: Plan
) -> None:
    bring(plan, access, log)
    repo.put("config.json", b'{"model_type": "vits"}')
    newer = plan_repository(HUB_ID, access, log=log)
    assert newer.missing_bytes == len(b'{"model_type": "vits"}')
    bring(newer, access, log)
    assert newer.folder != plan.folder
    assert hub.sent_bytes[WEIGHTS] == len(repo.files[WEIGHTS].content)
    assert newer.repo.refs() == {"main": newer.commit}


def test_a_mirror_that_lists_names_alone_is_asked_for_each_file(
    hub: HubServer, repo: Repository, access: HubAccess, log: NetworkLog
) -> None:
    hub.lists_digests = False
    plan = plan_repository(HUB_ID, access, log=log)
    assert {file.digest for file in plan.files} == {repo.files[one.path].etag for one in plan.files}
    bring(plan, access, log)
    assert_whole(plan, repo)


def test_a_name_that_leads_out_of_the_folder_is_left_out(
    repo: Repository, access: HubAccess, log: NetworkLog
) -> None:
    for path in (
        "../evil.json",
        "/etc/evil.json",
        "a/../../evil.json",
        "c:\\evil.json",
        ".git/x.json",
    ):
        repo.put(path, b"{}")
    plan = plan_repository(HUB_ID, access, log=log)
    assert not [file.path for file in plan.files if "evil" in file.path]


@pytest.mark.parametrize(
    ("token", "words"), [("", "makers let in"), ("hf_good", "makers let in"), ("hf_bad", "token")]
)
def test_a_gated_model_is_told_before_anything_is_fetched(
    hub: HubServer, repo: Repository, access: HubAccess, log: NetworkLog, token: str, words: str
) -> None:
    repo.is_gated, repo.readers = True, ("hf_reader",)
    with pytest.raises(ModelError, match=words) as caught:
        plan_repository(HUB_ID, replace(access, token=token), log=log)
    assert "https://huggingface.co/" in caught.value.hint
    assert not hub.sent_bytes


def test_a_gated_model_comes_to_those_let_in_and_the_token_stays_at_the_hub(
    hub: HubServer, repo: Repository, access: HubAccess, log: NetworkLog
) -> None:
    repo.is_gated, repo.readers = True, ("hf_reader",)
    access = replace(access, token="hf_reader")
    plan = plan_repository(HUB_ID, access, log=log)
    assert plan.is_gated
    bring(plan, access, log)
    assert_whole(plan, repo)
    assert set(hub.tokens_seen) == {("hub", "hf_reader")}
    assert "hf_reader" not in log.path.read_text(encoding="utf-8")


def test_a_model_that_does_not_fit_on_the_disk_is_refused(plan: Plan) -> None:
    check_disk(plan, reserve_bytes=0)
    with pytest.raises(StorageError, match="does not fit on the disk") as caught:
        check_disk(plan, reserve_bytes=10**18)
    assert "1.8 MB are still to come" in caught.value.message


def test_offline_no_socket_is_opened(
    plan: Plan, access: HubAccess, log: NetworkLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(*_: object) -> None:
        raise AssertionError("a socket was used")

    monkeypatch.setattr(socket.socket, "connect", forbidden)
    offline = replace(access, is_offline=True)
    with pytest.raises(NetworkError, match="stay offline"):
        plan_repository(HUB_ID, offline, log=log)
    with pytest.raises(NetworkError, match="stay offline"):
        bring(plan, offline, log)


def test_a_limit_is_kept_by_all_transfers_together(
    hub: HubServer, repo: Repository, access: HubAccess, log: NetworkLog, plan: Plan
) -> None:
    limit = RateLimit(2_000_000)
    start_s = time.monotonic()
    for _ in download(plan, access, log, limit=limit, patience=HASTY):
        pass
    duration_s = time.monotonic() - start_s
    assert plan.total_bytes / duration_s < 2_000_000 * 1.5
    assert_whole(plan, repo)


def test_a_second_program_waits_for_the_first(
    hub: HubServer, repo: Repository, access: HubAccess, log: NetworkLog, plan: Plan
) -> None:
    errors: list[EngineError] = []

    def other() -> None:
        try:
            bring(plan, access, log)
        except EngineError as error:
            errors.append(error)

    threads = [threading.Thread(target=other) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not errors
    assert_whole(plan, repo)
    assert hub.sent_bytes[WEIGHTS] == len(repo.files[WEIGHTS].content)
