"""A tokenizer of which tokenizers holds a part at a time splits and joins as the whole one."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.backends import tokens_loading
from engine.backends.tokens import load_tokenizer
from engine.backends.tokens_backend import PartTokenizer
from engine.errors import ModelError
from tests.language_models import KINDS, LINES, tiny_causal_lm
from tests.tiny_models.hearing import tiny_whisper
from tests.tiny_models.meaning import tiny_bert

TEXTS = st.text(max_size=40) | st.sampled_from(LINES)
MARKS = [
    "<|im_start|>",
    "<|im_end|>",
    "<|endoftext|>",
    "<s>",
    "<unk>",
    "<0x41>",
    "<|en|>",
    "\n",
    " ",
]


@pytest.fixture(scope="module", autouse=True)
def _every_vocabulary_is_large() -> Any:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tokens_loading, "LARGE_BYTES", 0)
        yield


def whole_of(folder: Path) -> Any:
    from transformers import AutoTokenizer

    return AutoTokenizer.from_pretrained(folder)


def _of_class(name: str, kind: str) -> Callable[[Path], Any]:
    """As most models come: a class of their own makes the tokenizer anew from its table."""

    def make(folder: Path) -> None:
        import transformers

        path = tiny_causal_lm(folder, kind) / "tokenizer.json"
        model = json.loads(path.read_text("utf-8"))["model"]
        merges = [tuple(pair) for pair in model["merges"]]
        made = getattr(transformers, name)(vocab=model["vocab"], merges=merges)
        for path in folder.glob("*.json"):
            path.unlink()  # the class is named by the tokenizer's settings alone
        made.save_pretrained(folder)

    return make


def _changed(folder: Path, **changes: Any) -> Path:
    """A tiny language model whose table of words says something else."""
    path = tiny_causal_lm(folder, "llama") / "tokenizer.json"
    content = json.loads(path.read_text("utf-8"))
    for name, value in changes.items():
        before = content["model"][name]
        content["model"][name] = value(before) if callable(value) else value
    path.write_text(json.dumps(content), encoding="utf-8")
    return folder


def _as_lines(merges: list[list[str]]) -> list[str]:
    """As merges were written before tokens could hold spaces."""
    return [" ".join(pair) for pair in merges]


MAKERS: dict[str, Callable[[Path], Any]] = {
    **{kind: lambda folder, kind=kind: tiny_causal_lm(folder, kind) for kind in KINDS},
    "Qwen2": _of_class("Qwen2Tokenizer", "qwen2"),
    "GPT-2": _of_class("GPT2Tokenizer", "gpt2"),
    "Llama": _of_class("LlamaTokenizer", "llama"),
    "Gemma": _of_class("GemmaTokenizer", "llama"),
    "merges as lines": lambda folder: _changed(folder, merges=_as_lines),
    "whole words first": lambda folder: _changed(folder, ignore_merges=True),
    "whisper": tiny_whisper,
}


@pytest.fixture(scope="module", params=MAKERS)
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("model")
    MAKERS[request.param](made)
    return made


@pytest.fixture(scope="module")
def whole(folder: Path) -> Any:
    return whole_of(folder)


@pytest.fixture(scope="module")
def part(folder: Path) -> Any:
    found = load_tokenizer(folder)
    assert isinstance(found.backend_tokenizer, PartTokenizer)
    return found


@settings(deadline=None)
@given(texts=st.lists(TEXTS | st.sampled_from(MARKS), min_size=1, max_size=5))
def test_texts_are_split_alike(whole: Any, part: Any, texts: list[str]) -> None:
    joined = "".join(texts)
    for text in (joined, [joined, *texts]):
        assert part(text).data == whole(text).data
    assert part(texts, is_split_into_words=True).data == whole(texts, is_split_into_words=True).data
    assert part(joined, texts[0]).data == whole(joined, texts[0]).data


@settings(deadline=None)
@given(text=TEXTS, length=st.integers(1, 12))
def test_texts_that_are_cut_are_cut_alike(whole: Any, part: Any, text: str, length: int) -> None:
    limits = {"truncation": True, "max_length": length, "add_special_tokens": False}
    assert part(text, **limits).data == whole(text, **limits).data


@settings(deadline=None)
@given(text=st.lists(TEXTS | st.sampled_from(MARKS), max_size=4).map("".join))
def test_marks_that_people_write_are_split_alike(whole: Any, part: Any, text: str) -> None:
    assert part(text, split_special_tokens=True).data == whole(text, split_special_tokens=True).data


@settings(deadline=None)
@given(data=st.data(), skip=st.booleans())
def test_tokens_are_joined_alike(whole: Any, part: Any, data: st.DataObject, skip: bool) -> None:
    ids = data.draw(st.lists(st.integers(0, len(whole) + 3), max_size=30))
    assert part.decode(ids, skip_special_tokens=skip) == whole.decode(ids, skip_special_tokens=skip)
    assert part.convert_ids_to_tokens(ids) == whole.convert_ids_to_tokens(ids)


def test_tables_are_alike(whole: Any, part: Any, folder: Path) -> None:
    assert part.get_vocab() == whole.get_vocab()
    assert (len(part), part.vocab_size) == (len(whole), whole.vocab_size)
    assert part.added_tokens_decoder == whole.added_tokens_decoder
    assert part.special_tokens_map == whole.special_tokens_map
    assert type(part) is type(whole)
    assert part.name_or_path == str(folder)
    tokens = [*whole.get_vocab(), "no such token"]
    assert part.convert_tokens_to_ids(tokens) == whole.convert_tokens_to_ids(tokens)


def test_added_tokens_get_the_same_ids(whole: Any, part: Any) -> None:
    from transformers import AddedToken

    whole, part = copy.deepcopy(whole), copy.deepcopy(part)
    for special in (True, False):
        for tokens in (["<image>", "duck"], ["<end>", "<end>", AddedToken("the", lstrip=True)]):
            assert part.add_tokens(tokens, special) == whole.add_tokens(tokens, special)
            text = "the duck <image> of the <end>duck"
            assert part(text).data == whole(text).data
            ids = whole(text)["input_ids"]
            assert part.decode(ids, skip_special_tokens=True) == whole.decode(
                ids, skip_special_tokens=True
            )
    assert part.get_vocab() == whole.get_vocab()


def test_what_needs_the_whole_is_refused(part: Any, tmp_path: Path) -> None:
    with pytest.raises(AttributeError, match="a tokenizer in parts has no 'save'"):
        part.save_pretrained(tmp_path)
    with pytest.raises(AttributeError, match="'unknown'"):
        part.backend_tokenizer.unknown = 1


@pytest.mark.parametrize(
    "make",
    [
        tiny_bert,
        lambda folder: _changed(folder, dropout=0.5),
        lambda folder: _changed(folder, end_of_word_suffix="e"),
        lambda folder: _changed(folder, continuing_subword_prefix="##", merges=[]),
    ],
    ids=["words", "chance", "ends of words", "middles of words"],
)
def test_other_tables_are_read_at_once(make: Callable[[Path], Any], tmp_path: Path) -> None:
    make(tmp_path)
    found = load_tokenizer(tmp_path)
    assert not isinstance(found.backend_tokenizer, PartTokenizer)


def test_a_token_that_only_the_settings_name_has_its_place_in_the_whole(tmp_path: Path) -> None:
    path = tiny_causal_lm(tmp_path) / "tokenizer_config.json"
    content = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps({**content, "mask_token": "<|new|>"}), encoding="utf-8")
    found = load_tokenizer(tmp_path)
    assert found.mask_token_id == whole_of(tmp_path).mask_token_id == len(found) - 1


def test_a_small_table_is_read_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tokens_loading, "LARGE_BYTES", 1 << 20)
    found = load_tokenizer(tiny_causal_lm(tmp_path))
    assert not isinstance(found.backend_tokenizer, PartTokenizer)


@pytest.mark.parametrize(
    "changes",
    [
        {"vocab": {"a": 0, "b": -1}, "merges": [["a", "b"]]},
        {"vocab": {"a": 0, "b": "1"}, "merges": [["a", "b"]]},
        {"vocab": {"a": 0, "b": 1}, "merges": [["a", "b"]]},
        {"vocab": {"a": 0, "b": 1, "ab": 2}, "merges": ["a b b"]},
        {"vocab": {"a": 0, "b": 1, "ab": 2}, "merges": [["a", 1]]},
        {"vocab": 7},
        {"vocab": []},
    ],
)
def test_a_damaged_table_is_told_as_the_whole_is(changes: Any, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"The tokenizer .* is missing or damaged\."):
        load_tokenizer(_changed(tmp_path, **changes))


@pytest.mark.parametrize("text", ["", "{", "[]", '{"model": 7}', '{"model": {"vocab": {}}}', "\0"])
def test_what_is_no_table_is_told(text: str, tmp_path: Path) -> None:
    (tiny_causal_lm(tmp_path) / "tokenizer.json").write_text(text, encoding="utf-8")
    with pytest.raises(ModelError, match=r"The tokenizer .* is missing or damaged\."):
        load_tokenizer(tmp_path)


def test_without_room_for_a_copy_the_whole_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*args: Any, **options: Any) -> Any:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(tokens_loading, "TemporaryDirectory", no_room)
    found = load_tokenizer(tiny_causal_lm(tmp_path))
    assert found("a little duck").data == whole_of(tmp_path)("a little duck").data
