"""A model's tokenizer, and from its tokens back to text: for every family that reads or writes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from engine.backends.tokens_backend import BYTE_TOKEN
from engine.backends.tokens_loading import load_in_parts
from engine.errors import ModelError

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

_REPLACEMENT = "\ufffd"


def load_tokenizer(folder: Path) -> PreTrainedTokenizerBase:
    """The tokenizer of the model in `folder`; raises ModelError when it is missing or damaged.

    Without its files transformers makes an empty one.
    """
    try:
        tokenizer = load_in_parts(folder, _load) or _load(folder)
    except (OSError, ValueError, TypeError, KeyError, ImportError) as error:
        raise _without_tokenizer(folder) from error
    if len(tokenizer) <= len(tokenizer.all_special_ids):
        raise _without_tokenizer(folder)
    return tokenizer


def _load(folder: Path) -> PreTrainedTokenizerBase:
    from transformers import AutoTokenizer

    try:
        return AutoTokenizer.from_pretrained(folder, local_files_only=True, trust_remote_code=False)
    except BaseException as error:
        # tokenizers says so that a table is damaged, or panics, which is no Exception.
        if type(error) is Exception or type(error).__name__ == "PanicException":
            raise ValueError(str(error)) from error
        raise


def _without_tokenizer(folder: Path) -> ModelError:
    return ModelError(
        f"The tokenizer of the model in ‘{folder}’ is missing or damaged.",
        "Get the model again, or choose another one.",
    )


class Detokenizer:
    """Turns token ids into text one at a time.

    The pieces joined are what the tokenizer decodes from all the ids at once, special tokens left
    out.  A token's text depends on its neighbours (a space at the start, a character of several
    bytes), so a short window is decoded with and without the new tokens and the difference is
    what they say.  The method is that of vLLM and text-generation-inference.
    """

    def __init__(self, tokenizer: PreTrainedTokenizerBase, before: Sequence[int] = ()) -> None:
        """`before` are the ids that the text carries on from; their own text is not given."""
        self._tokenizer = tokenizer
        added = tokenizer.added_tokens_decoder.items()
        self._special = {
            *tokenizer.all_special_ids,
            *(key for key, token in added if token.special),
        }
        self._ids = [token for token in before if token not in self._special]
        self._start = 0
        self._read = len(self._ids)

    def feed(self, token: int) -> str:
        """The text that has become certain with `token`; empty while it is not."""
        if token in self._special:
            return ""
        self._ids.append(token)
        if BYTE_TOKEN.fullmatch(self._tokenizer.convert_ids_to_tokens(token) or ""):
            return ""  # bytes are decoded together as far as they go
        text = self._unread()
        return "" if text.endswith(_REPLACEMENT) else self._take(text)

    def flush(self) -> str:
        """What is left when there are no more tokens, half characters included."""
        return self._take(self._unread())

    def _unread(self) -> str:
        return self._decode(self._start, None)[len(self._decode(self._start, self._read)) :]

    def _take(self, text: str) -> str:
        if text:
            self._start, self._read = self._read, len(self._ids)
        return text

    def _decode(self, start: int, end: int | None) -> str:
        text = self._tokenizer.decode(self._ids[start:end], clean_up_tokenization_spaces=False)
        return str(text)
