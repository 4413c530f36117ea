"""A transformers tokenizer of which tokenizers holds only the part that is in use.

transformers makes it as always, from a copy of the model's settings with the letters alone for a
vocabulary; before each text, tokenizers gets the tokens and merges that this text can need.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from engine.backends.tokens_backend import BYTE_TOKEN, PartTokenizer
from engine.backends.tokens_vocabulary import Vocabulary, read_byte_pairs

if TYPE_CHECKING:
    from tokenizers import Tokenizer
    from transformers import PreTrainedTokenizerBase

LARGE_BYTES = 1 << 20
"""A smaller `tokenizer.json` is read at once: that takes some ten milliseconds."""

_FILE = "tokenizer.json"
_NAMING = ("tokenizer_config.json", "special_tokens_map.json", "added_tokens.json")


def load_in_parts(
    folder: Path, load: Callable[[Path], PreTrainedTokenizerBase]
) -> PreTrainedTokenizerBase | None:
    """The tokenizer of the model in `folder`, made by `load` from a folder with less in it.

    None where there is nothing to gain or where it could be another one than `load` makes of the
    whole: no large `tokenizer.json`, no byte pairs, tokens that only the settings name.
    """
    path = folder / _FILE
    if not path.is_file() or path.stat().st_size < LARGE_BYTES:
        return None
    found = read_byte_pairs(path)
    if found is None:
        return None
    settings, vocabulary = found
    try:
        tokenizer = _load_small(folder, settings, vocabulary, load)
    except OSError:
        return None  # no room for the copy
    backend = getattr(tokenizer, "backend_tokenizer", None)
    if backend is None or not _is_plain(backend.model) or not _knows(backend, settings, vocabulary):
        return None
    tokenizer.name_or_path = str(folder)
    tokenizer._tokenizer = PartTokenizer(backend, vocabulary)
    return tokenizer


def _load_small(
    folder: Path,
    settings: Any,
    vocabulary: Vocabulary,
    load: Callable[[Path], PreTrainedTokenizerBase],
) -> PreTrainedTokenizerBase:
    """What `load` makes of a copy of `folder` with few tokens and no merges."""
    with TemporaryDirectory(prefix="vignette-") as name:
        small = Path(name)
        for path in folder.iterdir():
            if path.suffix in (".json", ".jinja") and path.name not in (_FILE, "vocab.json"):
                shutil.copyfile(path, small / path.name)
        model = {**settings["model"], "vocab": _few(settings, vocabulary, small), "merges": []}
        (small / _FILE).write_text(json.dumps({**settings, "model": model}), encoding="utf-8")
        return load(small)


def _few(settings: Any, vocabulary: Vocabulary, folder: Path) -> dict[str, int]:
    """The tokens that are letters, stand for single bytes, are added or are named by a setting.

    Added ones are the model's as well here, for tokenizers to give them their own ids.
    """
    named = set(_texts(settings))
    for path in filter(Path.is_file, (folder / name for name in _NAMING)):
        named.update(_texts(json.loads(path.read_text("utf-8"))))
    few = {
        token: number
        for token, number in vocabulary.ids.items()
        if len(token) == 1 or token in named or BYTE_TOKEN.fullmatch(token)
    }
    return {**few, **_added(settings)}


def _added(settings: Any) -> dict[str, int]:
    return {token["content"]: token["id"] for token in settings.get("added_tokens") or []}


def _texts(values: Any) -> Iterator[str]:
    if isinstance(values, str):
        yield values
    elif isinstance(values, (dict, list)):
        for value in values.values() if isinstance(values, dict) else values:
            yield from _texts(value)


def _is_plain(model: Any) -> bool:
    """Whether words are split into letters first, and always in the same way."""
    from tokenizers.models import BPE

    return isinstance(model, BPE) and not (
        model.dropout or model.continuing_subword_prefix or model.end_of_word_suffix
    )


def _knows(backend: Tokenizer, settings: Any, vocabulary: Vocabulary) -> bool:
    """Whether the added tokens have the ids that they would have in the whole vocabulary."""
    ids = {**vocabulary.ids, **_added(settings)}
    added = backend.get_added_tokens_decoder()
    return all(ids.get(token.content) == number for number, token in added.items())
