"""Folders made to hurt are refused with a sentence, in little time and memory, without torch.

Each is made in this process and checked in one of its own, whose time and peak memory are limited.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from engine.weights.folder import INDEX, WEIGHTS
from tests.conftest import ROOT
from tests.models import tiny_blip

MAX_SECONDS = 2.0
MAX_BYTES = 200_000_000

CHECK = """
import json, sys, time
from pathlib import Path
from engine.errors import ModelError
from engine.weights.folder import check_folder

def peak_bytes():
    status = Path("/proc/self/status")
    if status.is_file():
        return int(status.read_text().split("VmHWM:")[1].split()[0]) * 1024
    import resource
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # bytes on macOS

started_s = time.perf_counter()
try:
    check_folder(Path(sys.argv[1]))
except ModelError as error:
    told = [error.message, error.hint]
else:
    told = None
assert not {"torch", "transformers"} & set(sys.modules)
print(json.dumps([told, time.perf_counter() - started_s, peak_bytes()]))
"""

Spoil = Callable[[Path], None]


def edit(folder: Path, name: str = "config.json", **changes: Any) -> None:
    path = folder / name
    content = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(content | changes), encoding="utf-8")


def in_text(**changes: Any) -> Spoil:
    """Changes to the config of the language half of the model."""

    def spoil(folder: Path) -> None:
        config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        edit(folder, text_config=config["text_config"] | changes)

    return spoil


def in_vision(**changes: Any) -> Spoil:
    def spoil(folder: Path) -> None:
        config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        edit(folder, vision_config=config["vision_config"] | changes)

    return spoil


def header(
    folder: Path, entries: dict[str, Any], size_bytes: int, length: int | None = None
) -> None:
    """Weights of `size_bytes`, nearly all of them holes in the file, under this header."""
    text = json.dumps(entries).encode()
    with (folder / WEIGHTS).open("wb") as file:
        file.write((len(text) if length is None else length).to_bytes(8, "little") + text)
        file.truncate(size_bytes)


def tensor(shape: list[int], start: int, end: int, dtype: str = "F32") -> dict[str, Any]:
    return {"dtype": dtype, "shape": shape, "data_offsets": [start, end]}


def sparse(folder: Path, size_bytes: int) -> None:
    with folder.open("wb") as file:
        file.truncate(size_bytes)


def pickle_only(folder: Path) -> None:
    (folder / WEIGHTS).rename(folder / "pytorch_model.bin")


def traversing_index(folder: Path) -> None:
    (folder / WEIGHTS).rename(folder.parent / WEIGHTS)
    text = json.dumps({"weight_map": {"a": f"../{WEIGHTS}"}})
    (folder / INDEX).write_text(text, encoding="utf-8")


def deep(folder: Path) -> None:
    (folder / "config.json").write_text('{"a":' * 500_000 + "1" + "}" * 500_000)


def rather_deep(folder: Path) -> None:
    """Not so deep that reading it fails here; it would, further inside transformers."""
    edit(folder, a=json.loads('{"a":' * 500 + "1" + "}" * 500))


def many_lists(folder: Path) -> None:
    (folder / "config.json").write_text('{"a":[' + "[]," * 30_000_000 + "[]]}")


def many_lists_within_the_limit(folder: Path) -> None:
    (folder / "config.json").write_text('{"a":[' + "[]," * 990_000 + "[]]}")


def linked_settings(folder: Path) -> None:
    secret = folder.parent / "secret.json"
    secret.write_text('{"password": "1234"}', encoding="utf-8")
    (folder / "tokenizer_config.json").unlink()
    (folder / "tokenizer_config.json").symlink_to(secret)


def linked_weights(folder: Path) -> None:
    (folder / WEIGHTS).rename(folder.parent / WEIGHTS)
    (folder / WEIGHTS).symlink_to(folder.parent / WEIGHTS)


def endless(folder: Path) -> None:
    (folder / "generation_config.json").unlink(missing_ok=True)
    (folder / "generation_config.json").symlink_to("/dev/zero")


def pipe(folder: Path) -> None:
    os.mkfifo(folder / "extra_config.json")


TEN_GB = 10 * 2**30
FAMILIES_OF_CONFIGS = {
    "a million layers": in_text(num_hidden_layers=1_000_000),
    "a million layers elsewhere": in_vision(num_hidden_layers=1_000_000),
    "layers as a float": in_text(num_hidden_layers=1e9),
    "layers beyond any number": in_text(num_hidden_layers=10**400),
    "a list of layers": in_text(depths=[100_000] * 20),
    "an absurd width": in_text(hidden_size=10**9),
    "a width just below the limit": in_text(hidden_size=65_000),
    "an absurd inner width": in_text(intermediate_size=10**10),
    "an absurd vocabulary": in_text(vocab_size=10**9),
    "absurdly many heads": in_text(num_attention_heads=10**9),
    "absurdly many positions": in_text(max_position_embeddings=10**10),
    "absurdly many turning positions": in_text(max_position_embeddings=10**10, rope_theta=1e4),
    "an absurd picture": in_vision(image_size=10**7),
    "an absurd anything": in_text(num_buckets=10**9),
}
WEIGHTS_THAT_LIE = {
    "a tensor beyond the end": lambda folder: header(
        folder, {"a": tensor([2**20], 0, 2**40)}, TEN_GB
    ),
    "a shape that is not its place": lambda folder: header(
        folder, {"a": tensor([10**12, 10**12], 0, 2**30)}, TEN_GB
    ),
    "a shape beyond counting": lambda folder: header(
        folder, {"a": tensor([2**62, 2**62], 0, 2**30)}, TEN_GB
    ),
    "tensors that overlap": lambda folder: header(
        folder, {"a": tensor([256], 0, 1024), "b": tensor([256], 512, 1536)}, TEN_GB
    ),
    "a gap of ten gigabytes": lambda folder: header(folder, {"a": tensor([256], 0, 1024)}, TEN_GB),
    "a header without end": lambda folder: header(folder, {}, TEN_GB, length=2**63),
    "a header of a gigabyte": lambda folder: header(folder, {}, TEN_GB, length=2**30),
    "a header of ninety megabytes": lambda folder: header(folder, {}, TEN_GB, length=90_000_000),
    "no header": lambda folder: sparse(folder / WEIGHTS, TEN_GB),
}
FILES_THAT_HURT = {
    "a pickle": pickle_only,
    "code": lambda folder: edit(folder, auto_map={"AutoModel": "modeling.Model"}),
    "code deeper": in_text(auto_map={"AutoModel": "modeling.Model"}),
    "an index that leaves the folder": traversing_index,
    "settings nested without end": deep,
    "settings nested rather deep": rather_deep,
    "settings of many lists": many_lists,
    "settings of rather many lists": many_lists_within_the_limit,
    "settings of a gigabyte": lambda folder: sparse(folder / "config.json", 2**30),
    "a tokenizer of a gigabyte": lambda folder: sparse(folder / "tokenizer.json", 2**30),
    "words of a gigabyte": lambda folder: sparse(folder / "vocab.txt", 2**30),
    "an index of a gigabyte": lambda folder: (
        (folder / WEIGHTS).unlink(),
        sparse(folder / INDEX, 2**30),
    ),
    "settings that are a user's file": linked_settings,
    "weights that are a user's file": linked_weights,
    "a file without end": endless,
    "a pipe": pipe,
}
ALL: dict[str, Any] = FAMILIES_OF_CONFIGS | WEIGHTS_THAT_LIE | FILES_THAT_HURT


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither pipes nor holes in files")
@pytest.mark.parametrize("name", ALL)
def test_a_folder_made_to_hurt_is_refused_fast_and_in_little_memory(
    tmp_path: Path, name: str
) -> None:
    folder = tiny_blip(tmp_path / "model")
    ALL[name](folder)
    told, seconds, peak = checked(folder)
    assert told is not None, "it was taken"
    message, hint = told
    assert message.endswith(".")
    assert "\n" not in message
    assert len(message) < 600
    assert hint
    assert seconds < MAX_SECONDS
    assert peak < MAX_BYTES


def test_an_honest_folder_passes_the_same_check(tmp_path: Path) -> None:
    told, seconds, peak = checked(tiny_blip(tmp_path / "model"))
    assert told is None
    assert seconds < MAX_SECONDS
    assert peak < MAX_BYTES


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_the_links_of_the_hugging_face_cache_are_fine(tmp_path: Path) -> None:
    repository = tmp_path / "models--someone--tiny"
    snapshot = tiny_blip(repository / "snapshots" / "0123abc")
    blobs = repository / "blobs"
    blobs.mkdir()
    for path in list(snapshot.iterdir()):
        path.rename(blobs / path.name)
        path.symlink_to(Path("../../blobs") / path.name)
    told, _, _ = checked(snapshot)
    assert told is None


def checked(folder: Path) -> tuple[list[str] | None, float, int]:
    """What the folder is told (None: nothing), the seconds it took and the most memory."""
    done = subprocess.run(
        [sys.executable, "-c", CHECK, str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stderr == ""
    told, seconds, peak = json.loads(done.stdout)
    return told, seconds, peak
