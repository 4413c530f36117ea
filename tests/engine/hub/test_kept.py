"""What is on the disk is known, verified, repaired, removed and brought back."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from huggingface_hub import scan_cache_dir, snapshot_download

from engine.errors import NetworkError, StorageError
from engine.hub import kept, leftovers
from engine.hub.access import HubAccess
from engine.hub.download import download
from engine.hub.kept import Installed, installed, model_files, usage
from engine.hub.network import connect
from engine.hub.network_log import NetworkLog
from engine.hub.plan import plan_repository
from engine.hub.trash import TRASH, empty, remove, removed_models, restore
from engine.hub.verifying import Checked, Verdict, repair, verify
from tests.engine.hub.conftest import HASTY, HUB_ID, WEIGHTS
from tests.hub_server.repository import Repository
from tests.hub_server.server import HubServer


@pytest.fixture
def cache_dir(access: HubAccess) -> Path:
    assert access.cache_dir
    return access.cache_dir


def bring(access: HubAccess, log: NetworkLog) -> None:
    for _ in download(plan_repository(HUB_ID, access, log=log), access, log, patience=HASTY):
        pass


@pytest.fixture
def model(access: HubAccess, log: NetworkLog, cache_dir: Path) -> Installed:
    bring(access, log)
    (found,) = installed(cache_dir)
    return found


def verdicts(model: Installed) -> dict[str, Verdict]:
    return {step.path: step.verdict for step in verify(model) if step.verdict}


def spoil(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.resolve().write_bytes(content)


def test_what_is_here_is_known(model: Installed, repo: Repository, cache_dir: Path) -> None:
    assert (model.name, model.hub_id, model.commit) == (HUB_ID, HUB_ID, repo.commit)
    assert model.revisions == ("main",)
    assert model.size_bytes == usage(cache_dir).models_bytes > 1_500_000
    assert usage(cache_dir).leftovers_bytes == 0
    (known,) = scan_cache_dir(cache_dir).repos
    assert known.repo_id == HUB_ID
    assert known.size_on_disk == model.size_bytes


def test_a_model_of_the_catalogue_goes_by_its_name(
    hub: HubServer, repo: Repository, access: HubAccess, log: NetworkLog, cache_dir: Path
) -> None:
    repo.hub_id = "Salesforce/blip-image-captioning-base"
    hub.repositories[repo.hub_id] = repo
    for _ in download(plan_repository(repo.hub_id, access, log=log), access, log):
        pass
    assert [one.name for one in installed(cache_dir)] == ["blip-image-captioning-base"]


def test_an_empty_cache_holds_nothing(tmp_path: Path) -> None:
    assert installed(tmp_path / "none") == []
    assert usage(tmp_path / "none").models_bytes == 0
    assert usage(tmp_path / "none").free_bytes > 0


def test_models_that_are_taken_away_while_they_are_looked_at_are_not_here(
    model: Installed, cache_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def list_and_take_away(folder: Path) -> list[Path]:
        files = model_files(folder)
        shutil.rmtree(model.repo.path)
        return files

    monkeypatch.setattr(kept, "model_files", list_and_take_away)
    assert installed(cache_dir) == []


def test_what_is_taken_away_meanwhile_takes_no_room(
    model: Installed, cache_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def take_away_and_measure(path: Path) -> tuple[int, int]:
        shutil.rmtree(model.repo.path)
        return identity(path)

    identity = leftovers.identity
    monkeypatch.setattr(leftovers, "identity", take_away_and_measure)
    assert usage(cache_dir).models_bytes == 0


def test_sound_files_are_sound_without_asking_anybody(model: Installed, hub: HubServer) -> None:
    asked = len(hub.requests)
    steps = list(verify(model))
    assert {step.verdict for step in steps if step.verdict} == {Verdict.SOUND}
    assert steps[-1].done_bytes == steps[-1].total_bytes == model.size_bytes
    assert len(hub.requests) == asked


def test_damage_is_found_and_repaired_and_nothing_else_is_fetched(
    model: Installed,
    hub: HubServer,
    repo: Repository,
    access: HubAccess,
    log: NetworkLog,
) -> None:
    spoil(model.folder / "tokenizer.json")
    (model.folder / "vocab.txt").unlink()
    found = verdicts(model)
    assert found["tokenizer.json"] is Verdict.DAMAGED
    assert found["vocab.txt"] is Verdict.MISSING
    assert found[WEIGHTS] is Verdict.SOUND
    before = hub.sent_bytes[WEIGHTS]
    repo.branches = ()  # the commit is had, not whatever the branch has by now
    steps = list(repair(model, access, log))
    assert isinstance(steps[0], Checked)
    assert set(verdicts(model).values()) == {Verdict.SOUND}
    assert hub.sent_bytes[WEIGHTS] == before


def test_offline_nothing_is_removed_that_cannot_be_had_again(
    model: Installed, access: HubAccess, log: NetworkLog
) -> None:
    spoil(model.folder / WEIGHTS)
    with pytest.raises(NetworkError, match="offline"):
        list(repair(model, replace(access, is_offline=True), log))
    assert (model.folder / WEIGHTS).is_file()


def test_what_another_program_brought_is_verified_by_its_blobs(
    hub: HubServer, access: HubAccess, log: NetworkLog, cache_dir: Path
) -> None:
    connect(access, log)
    folder = Path(snapshot_download(HUB_ID, cache_dir=cache_dir, endpoint=hub.address))
    (model,) = installed(cache_dir)
    model.repo.listing(model.commit).unlink()
    assert set(verdicts(model).values()) == {Verdict.SOUND}
    spoil(folder / WEIGHTS)
    own = folder / "notes.json"
    own.write_text("{}", encoding="utf-8")
    found = verdicts(model)
    assert found[WEIGHTS] is Verdict.DAMAGED
    assert found["notes.json"] is Verdict.UNKNOWN


def test_a_model_is_removed_and_brought_back(model: Installed, cache_dir: Path) -> None:
    removed = remove(model)
    assert installed(cache_dir) == []
    assert not model.repo.path.exists()
    assert removed_models(cache_dir) == [removed]
    assert removed.size_bytes >= model.size_bytes
    restore(removed)
    assert installed(cache_dir) == [model]
    assert set(verdicts(model).values()) == {Verdict.SOUND}
    assert not (cache_dir / TRASH).exists()


def test_the_trash_is_emptied_for_good(model: Installed, cache_dir: Path) -> None:
    removed = remove(model)
    assert empty(cache_dir) == removed.size_bytes
    assert not (cache_dir / TRASH).exists()
    assert usage(cache_dir).models_bytes == 0
    assert empty(cache_dir) == 0


def test_what_another_commit_uses_stays(
    model: Installed, repo: Repository, access: HubAccess, log: NetworkLog, cache_dir: Path
) -> None:
    repo.put("config.json", b'{"model_type": "vits"}')
    bring(access, log)
    removed = remove(model)
    empty(cache_dir)
    assert removed.size_bytes < 10_000
    (left,) = installed(cache_dir)
    assert left.commit == repo.commit
    assert set(verdicts(left).values()) == {Verdict.SOUND}


def test_bringing_back_keeps_what_came_meanwhile(
    model: Installed, access: HubAccess, log: NetworkLog, cache_dir: Path
) -> None:
    removed = remove(model)
    bring(access, log)
    restore(removed)
    assert installed(cache_dir) == [model]
    assert set(verdicts(model).values()) == {Verdict.SOUND}


def test_links_lead_the_removal_nowhere(model: Installed, cache_dir: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "letter.json").write_text("dear", encoding="utf-8")
    (model.folder / "letters").symlink_to(outside)
    (model.folder / "letter.json").symlink_to(outside / "letter.json")
    remove(model)
    empty(cache_dir)
    assert (outside / "letter.json").read_text(encoding="utf-8") == "dear"


def test_a_linked_model_is_not_removed(model: Installed, tmp_path: Path, cache_dir: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    model.repo.path.rename(elsewhere)
    model.repo.path.symlink_to(elsewhere)
    with pytest.raises(StorageError, match="is a link"):
        remove(model)
    assert installed(cache_dir) == [model]


def test_other_files_among_the_notes_are_left_alone(model: Installed, cache_dir: Path) -> None:
    (model.repo.path / "refs" / ".DS_Store").write_bytes(b"\xff\x00Bud1")
    assert installed(cache_dir) == [model]


def test_a_link_that_is_lost_is_made_anew_without_fetching(
    model: Installed, hub: HubServer, access: HubAccess, log: NetworkLog
) -> None:
    (model.folder / WEIGHTS).unlink()
    sent_bytes = hub.sent_bytes[WEIGHTS]
    list(repair(model, access, log))
    assert set(verdicts(model).values()) == {Verdict.SOUND}
    assert hub.sent_bytes[WEIGHTS] == sent_bytes


def test_what_another_program_brought_beside_it_is_its_own_matter(
    model: Installed, access: HubAccess, log: NetworkLog
) -> None:
    (model.folder / "README.md").write_bytes(b"# Another")
    assert set(verdicts(model).values()) == {Verdict.SOUND}
