"""A caption becomes the words that the COCO caption toolkit would count."""

import json
from collections import Counter
from pathlib import Path

import pytest

from engine.evaluation.tokens import ngrams, tokenize


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A dog runs.", "a dog runs"),
        ("It's a dog's life, isn't it?", "it 's a dog 's life is n't it"),
        ("They\u2019re here \u2014 we'll see\u2026", "they 're here we 'll see"),
        ("a black-and-white photo", "a black-and-white photo"),
        ("a tub/shower combination", "a tub/shower combination"),
        ("you cannot", "you can not"),
        ('"Stop" (a sign) [red]', "stop a sign red"),
        ("the U.S.A. flag on Main St.", "the u.s.a. flag on main st."),
        ("at 5:54pm, 1,000 dogs & 3.5 cats", "at 5:54 pm 1,000 dogs & 3.5 cats"),
        ("the dogs' bowls", "the dogs bowls"),
        ("Ein Café für Bären", "ein café für bären"),
        ("#41 costs $5", "# 41 costs $ 5"),
    ],
)
def test_tokenizes_as_the_penn_treebank_without_punctuation(text: str, words: str) -> None:
    assert tokenize(text) == words.split()


@pytest.mark.parametrize("text", ["", "   ", "...", "?!", "\n", "- -- \u2014"])
def test_what_holds_no_word_has_no_tokens(text: str) -> None:
    assert tokenize(text) == []


def test_counts_the_runs_of_words() -> None:
    assert ngrams(["a", "b", "a"], 2) == Counter(
        {("a",): 2, ("b",): 1, ("a", "b"): 1, ("b", "a"): 1}
    )


def test_a_text_shorter_than_n_has_no_such_run() -> None:
    assert ngrams(["a"], 4) == Counter({("a",): 1})


@pytest.mark.shared
def test_human_captions_hold_words_and_no_punctuation(shared_data: Path) -> None:
    rows = json.loads((shared_data / "text" / "coco_captions_val2017.json").read_text())
    tokens = [tokenize(row["caption"]) for row in rows["annotations"][:2000]]
    assert all(tokens)
    assert not {word for words in tokens for word in words} & set(".,;:?!\"'()")
