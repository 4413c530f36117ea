"""What is done with models that are here: `verify`, `repair`, `remove`, `export`, `move`, ..."""

import shutil
import zipfile
from pathlib import Path

import pytest

from engine.hub.digests import is_digest
from engine.settings import load_saved_settings
from engine.weights.catalogue import find
from tests.engine.commands.conftest import Vignette
from tests.engine.commands.models.conftest import NAME, WEIGHTS, objects, row
from tests.engine.hub.conftest import small_repository
from tests.hub_server.repository import Repository
from tests.hub_server.server import HubServer


def weights(vignette: Vignette) -> Path:
    return Path(row(vignette)["folder"]) / WEIGHTS


def spoil(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.resolve().write_bytes(content)


def test_damage_is_found_and_mended(here: HubServer, repo: Repository, vignette: Vignette) -> None:
    sound = vignette("models", "verify")
    assert (sound.status, sound.err) == (0, "")
    assert f"‘{NAME}’ is sound: {len(repo.files)} files." in sound.out
    spoil(weights(vignette))
    ran = vignette("models", "verify", NAME)
    assert (ran.status, ran.out) == (1, f"‘{NAME}’: {WEIGHTS} is damaged.\n")
    assert f"models repair {NAME}" in ran.err
    (line,) = objects(vignette("models", "verify", "--json"))
    assert (line["is_sound"], line["files"][WEIGHTS]) == (False, "damaged")
    here.sent_bytes.clear()
    ran = vignette("models", "repair", NAME)
    assert (ran.status, ran.err) == (0, "")
    assert ran.out == f"‘{NAME}’ is whole: 1 file was mended.\n"
    assert list(here.sent_bytes) == [WEIGHTS]
    assert vignette("models", "verify").status == 0
    assert vignette("models", "repair", NAME).out == f"‘{NAME}’ is sound.\n"


def test_what_was_removed_can_be_brought_back_until_the_trash_is_emptied(
    here: HubServer, vignette: Vignette
) -> None:
    ran = vignette("models", "remove", NAME)
    assert ran.status == 0
    assert f"models restore {NAME}" in ran.err
    assert row(vignette)["is_here"] is False
    assert "The trash takes" in vignette("models", "usage").out
    assert vignette("models", "restore", NAME).status == 0
    assert row(vignette)["is_whole"] is True
    vignette("models", "remove", NAME)
    assert "were freed" in vignette("models", "empty-trash").out
    ran = vignette("models", "restore", NAME)
    assert ran.status == 2
    assert "is not in the trash" in ran.err


@pytest.mark.parametrize("target", ["stick/blip.zip", "stick/blip", "stick"])
def test_a_model_is_carried_to_a_machine_without_network(
    here: HubServer, vignette: Vignette, tmp_path: Path, target: str
) -> None:
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick" / "other.txt").touch()
    ran = vignette("models", "export", NAME, target)
    assert (ran.status, ran.err) == (0, "")
    written = Path(ran.out.removeprefix(f"‘{NAME}’ is in ").removesuffix(".\n"))
    assert zipfile.is_zipfile(written) if written.suffix else (written / WEIGHTS).is_file()
    vignette("models", "remove", NAME)
    vignette("models", "empty-trash")
    here.requests.clear()
    ran = vignette("models", "import", written)
    assert (ran.status, ran.err) == (0, "")
    assert f"‘{NAME}’ is here" in ran.out
    assert row(vignette)["is_whole"] is True
    assert vignette("models", "verify", NAME).status == 0
    assert here.requests == []


def test_a_folder_that_is_not_the_hubs_goes_on_the_list(
    hub: HubServer, blip: Path, vignette: Vignette, tmp_path: Path
) -> None:
    source = shutil.copytree(blip, tmp_path / "stick" / "starter")
    ran = vignette("models", "import", source)
    assert (ran.status, ran.err) == (0, "")
    assert "‘starter-2’ is here" in ran.out
    found = row(vignette, "starter-2")
    assert (found["origin"], found["is_whole"], found["tasks"]) == ("folder", True, ["caption"])
    assert Path(found["folder"]).is_relative_to(tmp_path / ".data")
    ran = vignette("models", "remove", "starter-2")
    assert ran.status == 2
    assert "which Vignette leaves alone" in ran.err


def test_what_nothing_can_run_leaves_nothing_behind(
    hub: HubServer, blip: Path, vignette: Vignette, tmp_path: Path
) -> None:
    source = shutil.copytree(blip, tmp_path / "stick")
    (source / "config.json").write_text('{"model_type": "unheard-of"}')
    ran = vignette("models", "import", source)
    assert (ran.status, ran.out) == (2, "")
    assert not any((tmp_path / ".data" / "models").iterdir())


def test_models_are_moved_and_found_again(
    here: HubServer, vignette: Vignette, tmp_path: Path
) -> None:
    ran = vignette("models", "move", "elsewhere")
    assert (ran.status, ran.err) == (0, "")
    assert load_saved_settings().hub.cache_dir == tmp_path / "elsewhere"
    assert Path(row(vignette)["folder"]).is_relative_to(tmp_path / "elsewhere")
    assert not list((tmp_path / "hub").glob("models--*"))
    assert vignette("models", "verify", NAME).status == 0


def test_models_are_not_moved_where_they_would_not_be_found(
    here: HubServer, vignette: Vignette, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VIGNETTE_HUB_CACHE_DIR", str(tmp_path / "hub"))
    assert vignette("models", "move", "elsewhere").status == 0
    monkeypatch.setenv("VIGNETTE_HUB_CACHE_DIR", str(tmp_path / "other"))
    ran = vignette("models", "move", "third")
    assert ran.status == 2
    assert "VIGNETTE_HUB_CACHE_DIR" in ran.err


def test_usage_names_the_largest_first(
    here: HubServer, repo: Repository, vignette: Vignette
) -> None:
    assert vignette("models", "download", "someone/other", "--accept-licence").status == 0
    first, second = objects(vignette("models", "usage", "--json"))
    assert first["name"] == "someone/other"
    assert (second["name"], second["commit"]) == (NAME, repo.commit)
    assert second["size_bytes"] == sum(len(file.content) for file in repo.files.values())
    assert f"Models take {(first['size_bytes'] + second['size_bytes']) / 1e6:.1f} MB in" in (
        vignette("models", "usage").out
    )


def test_what_a_model_cannot_do_without_goes_with_it(hub: HubServer, vignette: Vignette) -> None:
    voice = find("speecht5")
    assert voice
    vocoder = voice.parts["vocoder"]
    for spec in (voice, vocoder):
        served = small_repository(spec.source, 100_000)
        served.branches = ("main", spec.revision)
        served.pinned = spec.revision if is_digest(spec.revision) else ""
        hub.repositories[spec.source] = served
    assert vignette("models", "download", "speecht5", "--accept-licence").status == 0
    whole = row(vignette, "speecht5")
    assert whole["is_whole"] is True
    (line,) = objects(vignette("models", "verify", "--json"))
    assert line["name"] == "speecht5"
    assert {WEIGHTS, f"{vocoder.source}/{WEIGHTS}"} <= set(line["files"])
    assert vocoder.source in vignette("models", "export", "speecht5", "stick").err
    names = [one["name"] for one in objects(vignette("models", "list", "--installed", "--json"))]
    assert vocoder.source not in names
    vignette("models", "remove", "speecht5")
    assert vignette("models", "usage", "--json").out == ""
    vignette("models", "restore", "speecht5")
    assert row(vignette, "speecht5") == whole


@pytest.mark.parametrize("command", ["verify", "repair", "remove", "restore"])
@pytest.mark.parametrize("name", ["nobody", "smolvlm2-256m", "rules"])
def test_what_is_not_here_is_wrong_usage(
    here: HubServer, vignette: Vignette, command: str, name: str
) -> None:
    ran = vignette("models", command, name)
    assert (ran.status, ran.out) == (2, "")
    assert f"‘{name}’" in ran.err
    assert ran.err.count("\n") == 1
