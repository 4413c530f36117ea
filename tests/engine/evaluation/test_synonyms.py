"""Synonyms come from a file of lemmas and their synsets."""

import gzip
from pathlib import Path

import pytest

from engine.errors import BadInput
from engine.evaluation.synonyms import Synonyms

ROWS = "sofa\t1-n\ncouch\t1-n 2-v\nbe\t3-v\nlive\t3-v\nlady\t4-n\nwoman\t4-n\nbox\t5-n\nbake\t6-v\n"


def written(folder: Path, data: bytes) -> Path:
    path = folder / "synsets.tsv"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzipped"])
def test_words_that_share_a_synset_are_synonyms(tmp_path: Path, pack: type[bytes]) -> None:
    synonyms = Synonyms.read(written(tmp_path, pack(ROWS.encode())))
    assert ("sofa", "couch") in synonyms
    assert ("sofa", "box") not in synonyms
    assert ("wug", "wug") not in synonyms


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("sofas", "sofa"),
        ("boxes", "box"),
        ("ladies", "lady"),
        ("women", "lady"),
        ("was", "live"),
        ("baking", "bake"),
        ("baked", "bake"),
    ],
)
def test_forms_of_a_word_mean_what_the_word_means(form: str, lemma: str) -> None:
    rows = (row.split("\t") for row in ROWS.splitlines())
    synonyms = Synonyms({word: frozenset(names.split()) for word, names in rows})
    assert synonyms.of(form) == synonyms.of(lemma) != frozenset()


@pytest.mark.parametrize(
    "data",
    [b"", b"a line\nanother\n", b"\xff\xfe\x00", b"\x1f\x8bnot gzip", gzip.compress(b"a\tb")[:-9]],
    ids=["empty", "no tabs", "no text", "damaged gzip", "cut-off gzip"],
)
def test_a_file_of_another_kind_is_refused_by_name(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(BadInput, match=r"synsets\.tsv") as caught:
        Synonyms.read(written(tmp_path, data))
    assert caught.value.hint


def test_a_file_that_is_not_there_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"none\.tsv"):
        Synonyms.read(tmp_path / "none.tsv")


def test_rows_that_say_nothing_are_passed_over(tmp_path: Path) -> None:
    synonyms = Synonyms.read(written(tmp_path, b"Sofa\t1-n\n\tx\nword\t\nplain\n"))
    assert synonyms.of("sofa") == {"1-n"}
    assert synonyms.of("word") == frozenset()
