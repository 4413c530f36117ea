"""A folder that is not whole, or not safe, is refused before anything is loaded."""

import json
from pathlib import Path
from typing import Any

import pytest
from safetensors.numpy import load_file, save_file

from engine.errors import ModelError
from engine.weights.folder import INDEX, WEIGHTS, check_folder, weight_files
from tests.models import tiny_blip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tiny_blip(tmp_path)


def refusal(folder: Path) -> str:
    """The sentence with which the folder is refused."""
    with pytest.raises(ModelError) as caught:
        check_folder(folder)
    assert caught.value.hint
    return caught.value.message


def edit(path: Path, **changes: Any) -> None:
    content = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(content | changes), encoding="utf-8")


def split(folder: Path) -> dict[str, str]:
    """Cut the weights into two files with an index, as large models come; gives the index."""
    weights = load_file(folder / WEIGHTS)
    (folder / WEIGHTS).unlink()
    names = sorted(weights)
    where = {}
    for number, part in enumerate((names[::2], names[1::2])):
        name = f"model-{number}.safetensors"
        save_file({key: weights[key] for key in part}, folder / name, {"format": "pt"})
        where |= dict.fromkeys(part, name)
    (folder / INDEX).write_text(json.dumps({"weight_map": where}), encoding="utf-8")
    return where


def test_a_whole_folder_passes(folder: Path) -> None:
    check_folder(folder)


def test_weights_in_several_files_pass(folder: Path) -> None:
    split(folder)
    check_folder(folder)
    assert [path.name for path in weight_files(folder)] == [
        "model-0.safetensors",
        "model-1.safetensors",
    ]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert "no model folder" in refusal(tmp_path / "nowhere")


def test_a_missing_config(folder: Path) -> None:
    (folder / "config.json").unlink()
    assert "config.json is missing" in refusal(folder)


def test_an_adapter_is_told_from_a_model(tmp_path: Path) -> None:
    (tmp_path / "adapter_config.json").write_text("{}")
    assert "holds an adapter, not a model" in refusal(tmp_path)


@pytest.mark.parametrize("content", [b"{", b"[]", b"\xff\xfe", b""])
def test_a_damaged_config(folder: Path, content: bytes) -> None:
    (folder / "config.json").write_bytes(content)
    assert "damaged" in refusal(folder)


def test_missing_weights(folder: Path) -> None:
    (folder / WEIGHTS).unlink()
    assert "are missing" in refusal(folder)


@pytest.mark.parametrize("name", ["pytorch_model.bin", "model.pt", "model.ckpt", "model.pth"])
def test_weights_as_a_pickle_alone(folder: Path, name: str) -> None:
    (folder / WEIGHTS).rename(folder / name)
    message = refusal(folder)
    assert "pickle" in message
    assert name in message


def test_a_pickle_beside_safetensors_is_never_opened(folder: Path) -> None:
    (folder / "pytorch_model.bin").write_bytes(b"whatever")
    check_folder(folder)


@pytest.mark.parametrize("name", ["config.json", "tokenizer_config.json"])
def test_code_that_comes_with_a_model(folder: Path, name: str) -> None:
    edit(folder / name, auto_map={"AutoModel": "modeling.Model"})
    message = refusal(folder)
    assert "run code of its own" in message
    assert name in message


def test_a_large_table_of_words_is_left_to_the_tokenizer(folder: Path) -> None:
    (folder / "tokenizer.json").write_text('{"model": {"vocab": ')
    check_folder(folder)


@pytest.mark.parametrize("length", [0, 7, 100, -1])
def test_weights_that_are_cut_short(folder: Path, length: int) -> None:
    path = folder / WEIGHTS
    path.write_bytes(path.read_bytes()[:length])
    assert "damaged" in refusal(folder)


def test_a_header_that_claims_more_than_there_is(folder: Path) -> None:
    path = folder / WEIGHTS
    path.write_bytes((2**40).to_bytes(8, "little") + path.read_bytes()[8:])
    assert "damaged" in refusal(folder)


@pytest.mark.parametrize(
    "name",
    ["../secret.safetensors", "/etc/secret.safetensors", "a/b.safetensors", "c:\\x", "..\\x"],
)
def test_an_index_that_leaves_its_folder(folder: Path, name: str) -> None:
    where = split(folder)
    first = next(iter(where))
    (folder / INDEX).write_text(json.dumps({"weight_map": where | {first: name}}))
    assert "outside its folder" in refusal(folder)


def test_an_index_that_names_a_pickle(folder: Path) -> None:
    where = split(folder)
    where[next(iter(where))] = "part.bin"
    (folder / INDEX).write_text(json.dumps({"weight_map": where}))
    assert "not safetensors (part.bin)" in refusal(folder)


def test_an_index_whose_files_are_not_all_there(folder: Path) -> None:
    split(folder)
    (folder / "model-1.safetensors").unlink()
    assert "model-1.safetensors’ are missing" in refusal(folder)


@pytest.mark.parametrize("content", ["[]", "{}", '{"weight_map": {}}', '{"weight_map": 3}'])
def test_an_index_that_names_no_weights(folder: Path, content: str) -> None:
    split(folder)
    (folder / INDEX).write_text(content)
    assert "names no weights" in refusal(folder)
