"""The small parts of a download: limit, pace, patience, digests, links, what is worth fetching."""

import subprocess
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from pathlib import Path

import pytest
from huggingface_hub import get_cached_repo_tree

from engine.errors import ModelError, StorageError
from engine.hub import digests
from engine.hub.access import HubAccess
from engine.hub.answers import retry_after_s
from engine.hub.download import download
from engine.hub.layout import RepoFolder, is_inside, link, record
from engine.hub.leftovers import discard
from engine.hub.listing import RemoteFile, read_listing, write_listing
from engine.hub.network_log import NetworkLog
from engine.hub.pace import Pace
from engine.hub.plan import plan_repository
from engine.hub.rate_limit import RateLimit
from engine.hub.remote_config import remote_config
from engine.hub.wanted import wanted_paths
from tests.engine.hub.conftest import HASTY, HUB_ID, WEIGHTS
from tests.hub_server.repository import Repository, git_blob_id
from tests.hub_server.server import HubServer


class Clock:
    """Time that passes when it is told to."""

    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


def test_a_limit_lets_so_many_bytes_through_in_a_second() -> None:
    clock = Clock()
    limit = RateLimit(1000, clock)
    read_bytes = 0
    while clock.now_s < 110:
        clock.now_s += limit.take(100)
        read_bytes += 100
    assert read_bytes == pytest.approx(10_000, rel=0.05)


def test_a_pause_is_not_made_up_for() -> None:
    clock = Clock()
    limit = RateLimit(1000, clock)
    clock.now_s += 3600
    assert limit.take(1250) == pytest.approx(1.0)


def test_no_limit_means_no_wait_and_a_limit_can_be_changed() -> None:
    limit = RateLimit(0, Clock())
    assert limit.take(10**12) == 0
    limit.max_bytes_per_s = 100
    assert limit.take(1000) == pytest.approx(10.0)
    limit.max_bytes_per_s = 0
    assert limit.take(1) == 0


def test_a_pace_is_that_of_the_last_seconds_and_falls_while_nothing_comes() -> None:
    clock = Clock()
    pace = Pace(window_s=10, clock=clock)
    assert pace.bytes_per_s == 0
    assert pace.eta_s(1) is None
    for second in range(31):
        pace.note(second * 1000 if second < 20 else 20_000 + (second - 20) * 100)
        clock.now_s += 1
    assert 90 < pace.bytes_per_s < 200
    eta_s = pace.eta_s(1000)
    assert eta_s
    clock.now_s += 60
    assert pace.bytes_per_s < 50
    assert (pace.eta_s(1000) or 10**9) > eta_s


def test_a_wait_may_be_asked_for_in_seconds_or_as_a_date() -> None:
    assert retry_after_s("120") == 120
    soon = datetime.now(timezone.utc) + timedelta(seconds=90)
    assert retry_after_s(format_datetime(soon, usegmt=True)) == pytest.approx(90, abs=5)
    assert retry_after_s("Wed, 21 Oct 2015 07:28:00 GMT") == 0
    assert retry_after_s("") == retry_after_s("soon") == 0


def test_a_file_is_checked_as_git_and_lfs_name_it(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"hello\n")
    git = subprocess.run(
        ["git", "hash-object", str(path)], capture_output=True, text=True, check=True
    )
    assert git.stdout.strip() == git_blob_id(b"hello\n")
    sha256 = "5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03"
    for digest in (git.stdout.strip(), sha256):
        assert digests.is_digest(digest)
        assert digests.is_intact(path, digest)
        assert not digests.is_intact(path, digest[::-1])
    with pytest.raises(ValueError, match="neither"):
        digests.start("xyz", 1)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("config.json", True),
        ("1_Pooling/config.json", True),
        ("..json", True),
        ("../x", False),
        ("a/../x", False),
        ("/x", False),
        ("a//x", False),
        ("a\\x", False),
        ("C:x", False),
        ("", False),
        ("a/./x", False),
        ("a\0", False),
    ],
)
def test_a_path_stays_inside_or_not(path: str, expected: bool) -> None:
    assert is_inside(path) is expected


def test_where_there_are_no_links_files_stand_for_themselves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blob = tmp_path / "blobs" / "a"
    blob.parent.mkdir()
    blob.write_bytes(b"hello")

    def refuse(*_: object, **__: object) -> None:
        raise OSError("a required privilege is not held by the client")

    monkeypatch.setattr(Path, "symlink_to", refuse)
    link(blob, tmp_path / "snapshots" / "hard")
    assert (tmp_path / "snapshots" / "hard").samefile(blob)
    monkeypatch.setattr(Path, "hardlink_to", refuse)
    link(blob, tmp_path / "snapshots" / "copy")
    assert (tmp_path / "snapshots" / "copy").read_bytes() == b"hello"
    assert sorted(path.name for path in (tmp_path / "snapshots").iterdir()) == ["copy", "hard"]


def test_lists_are_those_of_huggingface_hub(tmp_path: Path) -> None:
    repo = RepoFolder(tmp_path, "someone/small")
    commit = "a" * 40
    files = (
        RemoteFile("config.json", 3, "b" * 40, "b" * 40),
        RemoteFile("model.safetensors", 9, "c" * 64, "d" * 40),
    )
    write_listing(repo.listing(commit), files)
    assert read_listing(repo.listing(commit)) == files
    known = get_cached_repo_tree("someone/small", revision=commit, cache_dir=tmp_path)
    assert {(one.path, one.size, one.blob_id) for one in known} == {
        (one.path, one.size_bytes, one.git_id) for one in files
    }


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        '{"format_version": 2, "files": {}}',
        '{"format_version": 1, "files": {"../x": {"size": 1, "blob_id": "' + "a" * 40 + '"}}}',
        '{"format_version": 1, "files": {"x": {"size": 1, "blob_id": "../../x"}}}',
    ],
)
def test_a_list_that_makes_no_sense_is_none(tmp_path: Path, content: str) -> None:
    (tmp_path / "list.json").write_text(content, encoding="utf-8")
    assert read_listing(tmp_path / "list.json") == ()


def test_branches_are_noted_as_huggingface_hub_does(tmp_path: Path) -> None:
    repo = RepoFolder(tmp_path, "someone/small")
    record(repo, "refs/pr/1", "a" * 40)
    record(repo, "a" * 40, "a" * 40)
    assert repo.refs() == {"refs/pr/1": "a" * 40}


def test_weights_are_not_wanted_twice() -> None:
    paths = ["config.json", "model.safetensors", "model.fp32-00001-of-00002.safetensors"]
    assert wanted_paths(paths, (), "a/b") == ["config.json", "model.safetensors"]
    shards = ["model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"]
    index = ["model.safetensors.index.json", "onnx/model.safetensors", *shards]
    assert wanted_paths(index, (), "a/b") == ["model.safetensors.index.json", *shards]
    assert wanted_paths(["unet/x.safetensors"], (), "a/b") == ["unet/x.safetensors"]


def test_patterns_choose_but_never_what_is_not_safe() -> None:
    paths = ["a.safetensors", "b.safetensors", "a.bin", "a.py", "config.json", ".hidden/a.json"]
    assert wanted_paths(paths, ("a.*",), "a/b") == ["a.safetensors"]
    with pytest.raises(ModelError, match="safetensors"):
        wanted_paths(paths, ("a.bin", "a.py"), "a/b")


def test_what_nobody_uses_is_removed_and_nothing_else(
    repo: Repository, access: HubAccess, log: NetworkLog
) -> None:
    plan = plan_repository(HUB_ID, access, log=log)
    for _ in download(plan, access, log, patience=HASTY):
        pass
    stray = "e" * 64
    plan.repo.part(stray).write_bytes(b"part")
    plan.repo.lock(stray).touch()
    digest = repo.files[WEIGHTS].sha256
    assert discard(plan.repo, [stray, digest, "../../x"]) == 4
    assert plan.repo.blob(digest).is_file()
    assert not plan.repo.part(stray).exists()


def test_the_settings_of_a_model_are_read_before_it_is_here(
    hub: HubServer, repo: Repository, access: HubAccess, log: NetworkLog
) -> None:
    assert remote_config(HUB_ID, access, log=log) == {"model_type": "blip"}
    assert hub.sent_bytes[WEIGHTS] == 0
    with pytest.raises(ModelError, match="no model"):
        remote_config("someone/else", access, log=log)
    repo.put("config.json", b"[" * 100_000)
    with pytest.raises(ModelError, match="cannot be read"):
        remote_config(HUB_ID, access, log=log)
    repo.put("config.json", b'{"a": "' + b"a" * 2_000_000 + b'"}')
    with pytest.raises(ModelError, match="cannot be read"):
        remote_config(HUB_ID, access, log=log)
    repo.is_gated = True
    with pytest.raises(ModelError, match="makers let in"):
        remote_config(HUB_ID, access, log=log)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 1 MiB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)],
        capture_output=True,
        check=False,
    )
    if mounted.returncode:
        pytest.skip("only root may mount a small disk here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_is_a_sentence_and_the_download_goes_on_when_there_is_room(
    hub: HubServer, repo: Repository, log: NetworkLog, small_disk: Path
) -> None:
    access = HubAccess(endpoint=hub.address, cache_dir=small_disk / "cache")
    plan = plan_repository(HUB_ID, access, log=log)
    with pytest.raises(StorageError, match="does not fit"):
        list(download(plan, access, log, patience=HASTY))
    assert not hub.sent_bytes
    steps = download(plan, access, log, patience=HASTY, reserve_bytes=-(10**9))
    with pytest.raises(StorageError, match="disk is full") as caught:
        list(steps)
    assert "kept" in caught.value.hint
    subprocess.run(["mount", "-o", "remount,size=4m", str(small_disk)], check=True)
    for _ in download(plan, access, log, patience=HASTY, reserve_bytes=0):
        pass
    assert (plan.folder / WEIGHTS).read_bytes() == repo.files[WEIGHTS].content
    again_bytes = hub.sent_bytes[WEIGHTS] - len(repo.files[WEIGHTS].content)
    assert again_bytes < 0.2 * len(repo.files[WEIGHTS].content)
