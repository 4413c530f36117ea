"""What stands in for a `tokenizers.Tokenizer` whose vocabulary is too large to be read at once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from copy import deepcopy
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from engine.backends.tokens_vocabulary import Vocabulary

if TYPE_CHECKING:
    from tokenizers import Encoding, Tokenizer
    from tokenizers.models import BPE

BYTE_TOKEN = re.compile(r"<0x[0-9A-F]{2}>")
"""A token for one byte of a letter that is no token itself."""

_OPTIONS = (
    "unk_token",
    "continuing_subword_prefix",
    "end_of_word_suffix",
    "fuse_unk",
    "byte_fallback",
    "ignore_merges",
)
_PASSED_ON = {
    "decoder",
    "enable_padding",
    "enable_truncation",
    "encode_special_tokens",
    "get_added_tokens_decoder",
    "model",
    "no_padding",
    "no_truncation",
    "normalizer",
    "num_special_tokens_to_add",
    "padding",
    "post_processor",
    "pre_tokenizer",
    "truncation",
}
"""What does not depend on the vocabulary.  Saving and learning do."""


class PartTokenizer:
    """Stands in for a `tokenizers.Tokenizer` whose vocabulary is not in it.

    What the whole one could do and this one cannot is no attribute of it.
    """

    _backend: Tokenizer
    _speller: Tokenizer
    _letters: dict[str, int]
    _vocabulary: Vocabulary
    _options: dict[str, Any]
    _always: dict[str, int]

    def __init__(self, backend: Tokenizer, vocabulary: Vocabulary) -> None:
        """`backend` splits a word into letters; it knows its added tokens and no merges."""
        from tokenizers import Tokenizer

        speller = Tokenizer.from_str(backend.to_str())
        speller.no_truncation()
        speller.no_padding()
        model = backend.model
        options = {name: getattr(model, name) for name in _OPTIONS}
        vars(self).update(
            _backend=backend,
            _speller=speller,
            _letters=speller.get_vocab(),
            _vocabulary=vocabulary,
            _options={name: value for name, value in options.items() if value is not None},
            _always={token: vocabulary.ids[token] for token in _always(model, vocabulary)},
        )

    def __deepcopy__(self, memo: object) -> PartTokenizer:
        """One of the same vocabulary, which does not change.

        transformers copies what prepares pictures only to describe it in its log.
        """
        self._backend.model = self._speller.model  # a copy asks it for the ids of added tokens
        return PartTokenizer(deepcopy(self._backend), self._vocabulary)

    def encode_batch(self, texts: Sequence[Any], **options: Any) -> list[Encoding]:
        """As tokenizers does it, with the tokens and merges that the words of `texts` need."""
        self._speller.encode_special_tokens = self._backend.encode_special_tokens
        spelt = self._speller.encode_batch(texts, **{**options, "add_special_tokens": False})
        words = {word for one in spelt for word in _words(one)}
        self._backend.model = self._model(*self._vocabulary.part(words))
        encoded: list[Encoding] = self._backend.encode_batch(texts, **options)
        return encoded

    def decode(self, ids: Sequence[int], skip_special_tokens: bool = True) -> str:
        """As tokenizers does it, with the tokens that `ids` name."""
        tokens = self._vocabulary.tokens
        self._backend.model = self._model({tokens[one]: one for one in ids if one in tokens}, [])
        return str(self._backend.decode(ids, skip_special_tokens))

    def token_to_id(self, token: str) -> int | None:
        """The id of a token, added ones first; None for what is none."""
        return self._letters.get(token, self._vocabulary.ids.get(token))

    def id_to_token(self, number: int) -> str | None:
        """The token with this id, added ones first; None when there is none."""
        token: str | None = self._speller.id_to_token(number)
        return self._vocabulary.tokens.get(number) if token is None else token

    def get_vocab(self, with_added_tokens: bool = True) -> dict[str, int]:
        """All tokens and their ids."""
        return {**self._vocabulary.ids, **(self._letters if with_added_tokens else {})}

    def get_vocab_size(self, with_added_tokens: bool = True) -> int:
        """How many tokens there are."""
        ids = self._vocabulary.ids
        added = self._letters.keys() - ids.keys() if with_added_tokens else ()
        return len(ids) + len(added)

    def add_tokens(self, tokens: Sequence[Any]) -> int:
        """Let these be found in texts before anything else; how many are new."""
        return self._add("add_tokens", tokens)

    def add_special_tokens(self, tokens: Sequence[Any]) -> int:
        """Let these be found in texts before anything else, and be left out of decoded ones."""
        return self._add("add_special_tokens", tokens)

    def _add(self, method: str, tokens: Sequence[Any]) -> int:
        """tokenizers asks its model for the ids, so the letters have to know them first."""
        for text in (str(getattr(token, "content", token)) for token in tokens):
            known = self.token_to_id(text)
            self._letters[text] = self._next_id() if known is None else known
        self._backend.model = self._speller.model = self._model(self._letters, [])
        getattr(self._speller, method)(tokens)
        return int(getattr(self._backend, method)(tokens))

    def _next_id(self) -> int:
        """The id that tokenizers gives to a token that is wholly new."""
        ids = self._vocabulary.ids
        new = [number for token, number in self._letters.items() if token not in ids]
        return max(len(ids), 1 + max([*self._backend.get_added_tokens_decoder(), *new], default=-1))

    def __getattr__(self, name: str) -> Any:
        self._check(name)
        return getattr(self._backend, name)

    def __setattr__(self, name: str, value: Any) -> None:
        self._check(name)
        setattr(self._backend, name, value)

    def _check(self, name: str) -> None:
        if name not in _PASSED_ON:
            raise AttributeError(f"a tokenizer in parts has no {name!r}")

    def _model(self, ids: dict[str, int], merges: list[tuple[str, str]]) -> BPE:
        from tokenizers.models import BPE

        return BPE(vocab={**self._always, **ids}, merges=merges, **self._options)


def _words(spelt: Encoding) -> Iterator[str]:
    """The words of a text that was split into letters."""
    letters = zip(spelt.word_ids, spelt.tokens, strict=True)
    for _, word in groupby(letters, key=itemgetter(0)):
        yield "".join(letter for _, letter in word)


def _always(model: Any, vocabulary: Vocabulary) -> Iterator[str]:
    """What stands for letters that the model does not know."""
    if model.unk_token in vocabulary.ids:
        yield model.unk_token
    if model.byte_fallback:
        yield from filter(BYTE_TOKEN.fullmatch, vocabulary.ids)
