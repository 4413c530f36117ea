"""A model that needs other repositories comes, is checked and goes with them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from engine.errors import ModelError, NetworkError
from engine.hub.access import HubAccess
from engine.hub.download import download
from engine.hub.download_state import Download, Kept, State, read_downloads, write_downloads
from engine.hub.kept import installed, parts_of
from engine.hub.network_log import NetworkLog
from engine.hub.plan import make_plan
from engine.hub.wanted import wanted_paths
from engine.weights.catalogue import find
from engine.weights.spec import ModelSpec
from tests.engine.hub.conftest import HASTY, small_repository
from tests.hub_server.repository import Repository
from tests.hub_server.server import HubServer, serve

VOICE, VOCODER = "microsoft/speecht5_tts", "microsoft/speecht5_hifigan"


@pytest.fixture
def spec() -> ModelSpec:
    """SpeechT5 as it is listed, but for commits that only the hub can have."""
    found = find("speecht5")
    assert found
    assert found.parts["vocoder"].source == VOCODER
    return replace(found, parts={"vocoder": replace(found.parts["vocoder"], revision="refs/pr/1")})


@pytest.fixture
def repositories() -> list[Repository]:
    voice, vocoder = small_repository(VOICE), small_repository(VOCODER, 700_000)
    voice.branches, vocoder.branches = ("main", "refs/pr/28"), ("main", "refs/pr/1")
    return [voice, vocoder]


@pytest.fixture
def hub(repositories: list[Repository]) -> Iterator[HubServer]:
    with serve(*repositories) as server:
        yield server


def bring(spec: ModelSpec, access: HubAccess, log: NetworkLog) -> None:
    for _ in download(make_plan(spec, access, log), access, log, patience=HASTY):
        pass


def test_a_plan_counts_the_parts(spec: ModelSpec, access: HubAccess, log: NetworkLog) -> None:
    plan = make_plan(spec, access, log)
    part = plan.parts["vocoder"]
    own_bytes = sum(file.size_bytes for file in plan.files)
    assert plan.total_bytes == plan.missing_bytes == own_bytes + part.total_bytes
    assert part.total_bytes > 700_000
    assert (plan.revision, part.revision) == ("refs/pr/28", "refs/pr/1")
    assert {path for _, path, _ in plan.everything()} >= {"config.json", "vocoder/config.json"}


def test_the_parts_come_with_the_model_and_are_told_apart(
    spec: ModelSpec, access: HubAccess, log: NetworkLog, hub: HubServer
) -> None:
    plan = make_plan(spec, access, log)
    steps = list(download(plan, access, log, patience=HASTY))
    here = [step.here_bytes for step in steps]
    assert here == sorted(here)
    assert here[-1] == steps[-1].total_bytes == plan.total_bytes
    assert {step.path for step in steps} == {path for _, path, _ in plan.everything()}
    for one in (plan, plan.parts["vocoder"]):
        content = hub.repositories[one.hub_id].files["model.safetensors"].content
        assert (one.folder / "model.safetensors").read_bytes() == content
    assert make_plan(spec, access, log).missing_bytes == 0


def test_a_model_is_not_there_before_its_parts(
    spec: ModelSpec, access: HubAccess, log: NetworkLog, hub: HubServer
) -> None:
    plan = make_plan(spec, access, log)
    del hub.repositories[VOCODER]
    with pytest.raises(ModelError, match="no model"):
        list(download(plan, access, log, patience=HASTY))
    assert not plan.folder.exists()


def test_what_is_here_says_whose_part_it_is(
    spec: ModelSpec, access: HubAccess, log: NetworkLog
) -> None:
    assert access.cache_dir
    bring(spec, access, log)
    found = installed(access.cache_dir)
    assert {one.hub_id: one.part_of for one in found} == {VOICE: "", VOCODER: "speecht5"}
    (model,) = [one for one in found if one.hub_id == VOICE]
    assert [one.hub_id for one in parts_of(model, found)] == [VOCODER]
    assert parts_of(replace(model, name="another"), found) == []


def test_a_restart_still_knows_the_parts(
    spec: ModelSpec, access: HubAccess, log: NetworkLog, tmp_path: Path
) -> None:
    kept = Kept(spec, Download(spec.name, spec.source, State.PAUSED))
    kept = kept.planned(make_plan(spec, access, log))
    write_downloads(tmp_path / "downloads.json", [kept])
    (again,) = read_downloads(tmp_path / "downloads.json")
    part = again.spec.parts["vocoder"]
    assert (part.source, part.revision) == (VOCODER, "refs/pr/1")
    assert make_plan(again.spec, access, log).total_bytes == kept.shown.total_bytes


def test_a_part_that_cannot_be_had_is_told_before_anything_is_downloaded(
    spec: ModelSpec, access: HubAccess, log: NetworkLog, hub: HubServer
) -> None:
    with pytest.raises(NetworkError, match="offline"):
        make_plan(spec, replace(access, is_offline=True), log)
    hub.repositories[VOCODER].files.pop("model.safetensors")
    with pytest.raises(ModelError, match=f"‘{VOCODER}’ does not come as safetensors"):
        make_plan(spec, access, log)
    assert not hub.sent_bytes


def test_a_family_may_keep_more_weights_beside_its_model() -> None:
    weights = ["model.safetensors", "onnx/model.safetensors", "vocoder/model.safetensors"]
    assert wanted_paths(weights, (), "a/b") == [weights[0], weights[2]]


def test_arrays_are_fetched_where_they_are_named() -> None:
    paths = ["config.json", "model.safetensors", "voices/anna.npy", "voices/bob.npy", "x.pt"]
    assert wanted_paths(paths, (), "a/b") == paths[:2]
    assert wanted_paths(paths, ("*.safetensors", "*/a*.npy", "*.pt"), "a/b") == paths[1:3]
