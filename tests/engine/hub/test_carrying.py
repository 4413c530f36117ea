"""Models travel by folder, stick and zip; what was made to hurt is refused."""

import json
import shutil
import stat
import struct
import subprocess
import sys
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest

from engine.errors import ModelError, StorageError
from engine.hub.access import HubAccess
from engine.hub.download import download
from engine.hub.exporting import NOTE, export
from engine.hub.importing import Imported, import_model
from engine.hub.kept import Installed, installed
from engine.hub.network_log import NetworkLog
from engine.hub.plan import plan_repository
from engine.hub.verifying import Verdict, verify
from engine.hub.wanted import is_wanted
from engine.weights.folder import check_folder
from tests.conftest import ROOT
from tests.hub_server.repository import repository
from tests.hub_server.server import serve
from tests.models import tiny_blip

HUB_ID = "someone/tiny-blip"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_blip(tmp_path_factory.mktemp("model") / "tiny")


@pytest.fixture(scope="module")
def model(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    scratch = tmp_path_factory.mktemp("downloaded")
    with serve(repository(HUB_ID, folder)) as hub:
        access = HubAccess(endpoint=hub.address, cache_dir=scratch / "cache")
        log = NetworkLog(scratch / "network.jsonl")
        for _ in download(plan_repository(HUB_ID, access, log=log), access, log):
            pass
    (found,) = installed(scratch / "cache")
    return found


def bring_in(path: Path, tmp_path: Path) -> Imported:
    steps = list(import_model(path, tmp_path / "cache", tmp_path / "models"))
    assert isinstance(steps[-1], Imported)
    return steps[-1]


def zipped(folder: Path, target: Path, inside: str = "") -> Path:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(folder.iterdir()):
            archive.write(path, inside + path.name)
    return target


@pytest.mark.parametrize("name", ["stick/tiny", "tiny.zip"])
def test_an_exported_model_arrives_as_if_it_were_downloaded(
    model: Installed, tmp_path: Path, name: str
) -> None:
    target = tmp_path / name
    steps = list(export(model, target))
    assert steps[-1].done_bytes == steps[-1].total_bytes == model.size_bytes
    assert not list(target.parent.glob(".*"))
    arrived = bring_in(target, tmp_path)
    assert (arrived.hub_id, arrived.commit) == (HUB_ID, model.commit)
    (found,) = installed(tmp_path / "cache")
    assert found.revisions == ("main",)
    assert {step.verdict for step in verify(found) if step.verdict} == {Verdict.SOUND}
    check_folder(arrived.folder)
    for path in model.folder.iterdir():
        assert (arrived.folder / path.name).read_bytes() == path.read_bytes()


def test_an_exported_folder_is_a_model_for_anybody(model: Installed, tmp_path: Path) -> None:
    list(export(model, tmp_path / "out"))
    check_folder(tmp_path / "out")
    assert not any(path.is_symlink() for path in (tmp_path / "out").iterdir())


def test_exporting_overwrites_nothing(model: Installed, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "letter.txt").write_text("dear", encoding="utf-8")
    (tmp_path / "out.zip").write_text("dear", encoding="utf-8")
    for name in ("out", "out.zip"):
        with pytest.raises(StorageError, match="is there already"):
            list(export(model, tmp_path / name))


def test_damage_on_the_way_is_found(model: Installed, tmp_path: Path) -> None:
    list(export(model, tmp_path / "out"))
    weights = tmp_path / "out" / "model.safetensors"
    content = bytearray(weights.read_bytes())
    content[-1] ^= 1
    weights.write_bytes(content)
    with pytest.raises(StorageError, match="damaged"):
        bring_in(tmp_path / "out", tmp_path)
    assert installed(tmp_path / "cache") == []


def test_a_folder_without_a_note_becomes_a_model_of_its_own(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "My Blip").mkdir()
    for path in folder.iterdir():
        (tmp_path / "My Blip" / path.name).write_bytes(path.read_bytes())
    (tmp_path / "My Blip" / "run.py").write_text("print('hello')", encoding="utf-8")
    first = bring_in(tmp_path / "My Blip", tmp_path)
    second = bring_in(zipped(folder, tmp_path / "My Blip.zip", "some/"), tmp_path)
    assert first == Imported(tmp_path / "models" / "My-Blip")
    assert second == Imported(tmp_path / "models" / "My-Blip-2")
    for arrived in (first, second):
        check_folder(arrived.folder)
        assert {path.name for path in arrived.folder.iterdir()} == {
            path.name for path in folder.iterdir()
        }
    assert not list((tmp_path / "models").glob(".*"))


def test_a_snapshot_of_a_cache_on_a_stick_is_taken_through_its_links(
    model: Installed, tmp_path: Path
) -> None:
    arrived = bring_in(model.folder, tmp_path)
    check_folder(arrived.folder)
    assert not any(path.is_symlink() for path in arrived.folder.iterdir())


def _traversal(path: Path, folder: Path) -> None:
    zipped(folder, path)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("../evil.json", "{}")


def _absolute(path: Path, folder: Path) -> None:
    zipped(folder, path)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("/tmp/evil.json", "{}")


def _link(path: Path, folder: Path) -> None:
    zipped(folder, path)
    entry = zipfile.ZipInfo("vocab.json")
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(entry, "/etc/passwd")


def _bomb(path: Path, folder: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("model.safetensors", bytes(50 * 2**20))


def _many(path: Path, folder: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(10_001):
            archive.writestr(f"{number}.json", b"")


def _locked(path: Path, folder: Path) -> None:
    zipped(folder, path)
    content = bytearray(path.read_bytes())
    at = content.find(b"PK\1\2")
    content[at + 8] |= 1
    path.write_bytes(content)


def _torn(path: Path, folder: Path) -> None:
    content = zipped(folder, path).read_bytes()
    path.write_bytes(content[:-100])


def _lying(path: Path, folder: Path) -> None:
    """Its weights are not what their checksum says."""
    with zipfile.ZipFile(path, "w") as archive:
        for file in sorted(folder.iterdir()):
            archive.write(file, file.name)
        offset = archive.getinfo("model.safetensors").header_offset
    content = bytearray(path.read_bytes())
    content[offset + 5_000] ^= 1
    path.write_bytes(content)


def _nowhere(path: Path, folder: Path) -> None:
    """Its index is said to be where no file reaches."""
    end = b"PK\5\6" + bytes(8) + b"\xff" * 4 + bytes(6)
    path.write_bytes(bytes(100) + b"PK\6\7" + bytes(4) + b"\xff" * 8 + b"\1\0\0\0" + end)


def _unreadable(path: Path, folder: Path) -> None:
    """A name that is said to be UTF-8 and is not."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("configé.json", "{}")
    path.write_bytes(path.read_bytes().replace("é".encode(), b"\xff\xfe"))


def _spoilt(path: Path, folder: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("config.json", str(list(range(1000))))
    content = bytearray(path.read_bytes())
    content[60:120] = b"\xff" * 60
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (_nowhere, "damaged"),
        (_unreadable, "damaged"),
        (_spoilt, "damaged"),
        (_traversal, "outside its folder"),
        (_absolute, "outside its folder"),
        (_link, "a link or worse"),
        (_bomb, "fill the disk"),
        (_many, "no model does"),
        (_locked, "password"),
        (_torn, "damaged"),
        (_lying, "damaged"),
    ],
)
def test_a_zip_made_to_hurt_is_refused(
    folder: Path, tmp_path: Path, make: object, words: str
) -> None:
    path = tmp_path / "evil.zip"
    make(path, folder)  # type: ignore[operator]
    with pytest.raises(ModelError, match=words) as caught:
        bring_in(path, tmp_path)
    assert caught.value.hint
    assert not list(tmp_path.rglob("evil.json"))
    assert not (tmp_path / "models").exists() or not list((tmp_path / "models").iterdir())


def test_an_endless_index_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "evil.zip"
    index = bytes(2**20) * 30
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 1, 1, len(index), 0, 0)
    path.write_bytes(index + end)
    with pytest.raises(ModelError, match="no model does"):
        bring_in(path, tmp_path)


def test_a_folder_with_a_link_out_is_refused(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "evil").mkdir()
    for path in folder.iterdir():
        (tmp_path / "evil" / path.name).write_bytes(path.read_bytes())
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    (tmp_path / "evil" / "vocab.txt").unlink(missing_ok=True)
    (tmp_path / "evil" / "vocab.txt").symlink_to(tmp_path / "secret.txt")
    with pytest.raises(ModelError, match="outside"):
        bring_in(tmp_path / "evil", tmp_path)


@pytest.mark.parametrize(
    "note",
    [
        "[]",
        "{}",
        '{"hub_id": "../x", "commit": "a", "revisions": [], "files": []}',
        '{"hub_id": "a/b", "commit": "' + "a" * 40 + '", "revisions": ["../../x"], "files": []}',
        '{"hub_id": "a/b", "commit": "' + "a" * 40 + '", "revisions": [], "files": [{"path": '
        '"../../x.json", "size_bytes": 1, "digest": "' + "a" * 40 + '", "git_id": ""}]}',
    ],
)
def test_a_note_that_makes_no_sense_is_not_believed(
    folder: Path, tmp_path: Path, note: str
) -> None:
    with zipfile.ZipFile(zipped(folder, tmp_path / "x.zip"), "a") as archive:
        archive.writestr(NOTE, note)
    assert bring_in(tmp_path / "x.zip", tmp_path).hub_id == ""


def test_what_is_not_there_or_no_model_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="There is no"):
        bring_in(tmp_path / "gone.zip", tmp_path)
    (tmp_path / "text.zip").write_text("no zip", encoding="utf-8")
    with pytest.raises(ModelError, match="no zip"):
        bring_in(tmp_path / "text.zip", tmp_path)
    with zipfile.ZipFile(tmp_path / "pictures.zip", "w") as archive:
        archive.writestr("a.png", b"")
    with pytest.raises(ModelError, match="no model in it"):
        bring_in(tmp_path / "pictures.zip", tmp_path)


def test_importing_a_module_of_the_hub_loads_no_heavy_package() -> None:
    heavy = "torch transformers huggingface_hub httpx2 httpx numpy"
    code = (
        "import sys, engine.hub.downloads, engine.hub.importing, engine.hub.moving\n"
        f"print([name for name in {heavy.split()} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def copied(model: Installed, tmp_path: Path) -> Installed:
    """The model in a cache of its own, to be spoilt."""
    shutil.copytree(model.repo.cache_dir, tmp_path / "cache", symlinks=True)
    (found,) = installed(tmp_path / "cache")
    return found


def spoil(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.resolve().write_bytes(content)


def test_a_note_changes_no_model_that_is_here(
    model: Installed, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    here = copied(model, tmp_path)
    before = (here.folder / "model.safetensors").read_bytes()
    other = tiny_blip(tmp_path_factory.mktemp("other") / "tiny", seed=1)
    files = {path.name: path.read_bytes() for path in other.iterdir() if is_wanted(path.name)}
    listed = [
        {"path": name, "size_bytes": len(one), "digest": sha256(one).hexdigest(), "git_id": ""}
        for name, one in files.items()
    ]
    note = {"hub_id": HUB_ID, "commit": here.commit, "revisions": ["main"], "files": listed}
    with zipfile.ZipFile(tmp_path / "evil.zip", "w") as archive:
        archive.writestr(NOTE, json.dumps(note))
        for name, content in files.items():
            archive.writestr(name, content)
    for listing in (True, False):
        if not listing:
            here.repo.listing(here.commit).unlink()
        with pytest.raises(ModelError, match="is here already, with another"):
            bring_in(tmp_path / "evil.zip", tmp_path)
        assert (here.folder / "model.safetensors").read_bytes() == before


def test_a_good_copy_mends_what_is_damaged(model: Installed, tmp_path: Path) -> None:
    list(export(model, tmp_path / "good.zip"))
    here = copied(model, tmp_path)
    spoil(here.folder / "model.safetensors")
    bring_in(tmp_path / "good.zip", tmp_path)
    assert {step.verdict for step in verify(here) if step.verdict} == {Verdict.SOUND}


@pytest.mark.parametrize("name", ["stick/tiny", "tiny.zip"])
def test_only_whole_and_sound_models_go_out(model: Installed, tmp_path: Path, name: str) -> None:
    here, target = copied(model, tmp_path), tmp_path / name
    target.parent.mkdir(exist_ok=True)
    spoil(here.folder / "model.safetensors")
    with pytest.raises(StorageError, match=r"‘model\.safetensors’ is damaged"):
        list(export(here, target))
    spoil(here.folder / "model.safetensors")
    (here.folder / "tokenizer.json").unlink()
    with pytest.raises(StorageError, match=r"‘tokenizer\.json’ is missing"):
        list(export(here, target))
    assert not target.exists()
    assert not list(target.parent.glob(".*"))


@pytest.mark.parametrize("name", ["stick/tiny", "tiny.zip"])
def test_an_export_that_is_stopped_leaves_nothing(
    model: Installed, tmp_path: Path, name: str
) -> None:
    target = tmp_path / name
    target.parent.mkdir(exist_ok=True)
    steps = export(model, target)
    next(steps)
    steps.close()  # type: ignore[attr-defined]
    assert list(target.parent.iterdir()) == []


def test_a_folder_keeps_its_whole_name(folder: Path, tmp_path: Path) -> None:
    shutil.copytree(folder, tmp_path / "Qwen2.5-0.5B")
    assert bring_in(tmp_path / "Qwen2.5-0.5B", tmp_path).folder.name == "Qwen2.5-0.5B"
