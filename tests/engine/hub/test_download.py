"""A model comes whole, checked and where every program finds it, whatever goes wrong on the way."""

from pathlib import Path

from huggingface_hub import HfApi, snapshot_download

from engine.hub.access import HubAccess
from engine.hub.download import Transferred, download
from engine.hub.network import connect
from engine.hub.network_log import NetworkLog
from engine.hub.plan import plan_repository
from engine.hub.transfer import Patience
from tests.engine.hub.conftest import HASTY, HUB_ID, WEIGHTS
from tests.hub_server.repository import Repository
from tests.hub_server.server import HubServer

WANTED = {"config.json", WEIGHTS, "tokenizer.json", "vocab.txt"}


def fetch_all(access: HubAccess, log: NetworkLog, hub_id: str = HUB_ID) -> Path:
    plan = plan_repository(hub_id, access, log=log)
    for _ in download(plan, access, log, patience=HASTY):
        pass
    return plan.folder


def assert_whole(folder: Path, repo: Repository) -> None:
    assert {path.name for path in folder.iterdir()} == WANTED
    for path in folder.iterdir():
        assert path.read_bytes() == repo.files[path.name].content


def test_a_plan_says_what_is_to_come(repo: Repository, access: HubAccess, log: NetworkLog) -> None:
    plan = plan_repository(HUB_ID, access, log=log)
    assert {file.path for file in plan.files} == WANTED
    assert plan.commit == repo.commit
    assert plan.total_bytes == sum(len(repo.files[path].content) for path in WANTED)
    assert plan.missing_bytes == plan.total_bytes
    assert plan.licence.name == "mit"
    assert not plan.is_gated


def test_a_model_comes_whole_and_where_every_program_finds_it(
    hub: HubServer, repo: Repository, access: HubAccess, log: NetworkLog
) -> None:
    folder = fetch_all(access, log)
    assert_whole(folder, repo)
    asked = len(hub.requests)
    found = snapshot_download(
        HUB_ID, cache_dir=access.cache_dir, local_files_only=True, allow_patterns=list(WANTED)
    )
    assert Path(found) == folder
    assert len(hub.requests) == asked
    assert not list(folder.parent.parent.glob("blobs/*.incomplete"))


def test_what_another_program_brought_is_used(
    hub: HubServer, repo: Repository, access: HubAccess, log: NetworkLog
) -> None:
    connect(access, log)
    folder = snapshot_download(
        HUB_ID, cache_dir=access.cache_dir, endpoint=hub.address, allow_patterns=list(WANTED)
    )
    assert_whole(Path(folder), repo)
    sent = hub.sent_bytes.total()
    plan = plan_repository(HUB_ID, access, log=log)
    assert plan.missing_bytes == 0
    assert fetch_all(access, log) == Path(folder)
    assert hub.sent_bytes.total() == sent


def test_the_real_client_understands_the_hub(
    hub: HubServer, repo: Repository, access: HubAccess, log: NetworkLog
) -> None:
    connect(access, log)
    info = HfApi(endpoint=hub.address).model_info(HUB_ID, files_metadata=True)
    assert info.sha == repo.commit
    by_name = {one.rfilename: one for one in info.siblings or []}
    assert by_name[WEIGHTS].lfs is not None
    assert by_name[WEIGHTS].lfs.sha256 == repo.files[WEIGHTS].sha256
    assert by_name["config.json"].blob_id == repo.files["config.json"].git_id


def test_nobody_waits_between_files(access: HubAccess, log: NetworkLog) -> None:
    plan = plan_repository(HUB_ID, access, log=log)
    slow = Patience(first_wait_s=600)
    steps = list(download(plan, access, log, patience=slow))
    assert steps[-1].here_bytes == plan.total_bytes


def test_progress_counts_up_to_the_whole(access: HubAccess, log: NetworkLog) -> None:
    plan = plan_repository(HUB_ID, access, log=log)
    steps = list(download(plan, access, log, patience=HASTY))
    assert [step.here_bytes for step in steps] == sorted(step.here_bytes for step in steps)
    assert steps[-1] == Transferred(
        WEIGHTS,
        steps[-1].file_size_bytes,
        steps[-1].file_size_bytes,
        plan.total_bytes,
        plan.total_bytes,
    )
