"""METEOR's alignment: most words, then fewest pieces, then the least moved."""

from itertools import combinations, pairwise, permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.evaluation.alignment import Link, Match, align
from engine.evaluation.synonyms import Synonyms

SYNONYMS = Synonyms({"sofa": frozenset({"1-n"}), "couch": frozenset({"1-n", "2-v"})})


def chunks_of(links: list[tuple[int, int]]) -> int:
    breaks = (right != (left[0] + 1, left[1] + 1) for left, right in pairwise(links))
    return bool(links) + sum(breaks)


def all_alignments(first: list[str], second: list[str]) -> list[list[tuple[int, int]]]:
    """Every way to link equal words, the links in order of the second text."""
    size = min(len(first), len(second))
    return [
        list(zip(chosen, places, strict=True))
        for count in range(size + 1)
        for places in combinations(range(len(second)), count)
        for chosen in permutations(range(len(first)), count)
        if all(first[i] == second[j] for i, j in zip(chosen, places, strict=True))
    ]


texts = st.lists(st.sampled_from("abc"), max_size=5)
seeded = settings(max_examples=100, deadline=None, derandomize=True)


@seeded
@given(texts, texts)
def test_no_other_alignment_is_better(first: list[str], second: list[str]) -> None:
    best = min((-len(links), chunks_of(links)) for links in all_alignments(first, second))
    found = align(first, second)
    assert (-len(found.links), found.chunks) == best
    assert found.chunks == chunks_of([(link.hypothesis, link.reference) for link in found.links])


@seeded
@given(texts, texts)
def test_each_word_is_linked_at_most_once(first: list[str], second: list[str]) -> None:
    links = align(first, second).links
    assert len({link.hypothesis for link in links}) == len(links)
    assert len({link.reference for link in links}) == len(links)


@pytest.mark.parametrize(
    ("word", "other", "match"),
    [("dog", "dog", Match.EXACT), ("dogs", "dog", Match.STEM), ("sofas", "couch", Match.SYNONYM)],
)
def test_the_first_way_that_holds_is_taken(word: str, other: str, match: Match) -> None:
    assert align([word], [other], SYNONYMS).links == (Link(0, 0, match),)


def test_without_synonyms_there_is_no_such_link() -> None:
    assert align(["sofas"], ["couch"]).links == ()


def test_an_exact_match_is_worth_more_than_a_stem() -> None:
    assert align("dogs dog".split(), ["dog"]).links == (Link(1, 0, Match.EXACT),)


def test_of_two_equal_words_the_nearer_is_linked() -> None:
    assert align("a x a".split(), "q r a".split()).links == (Link(2, 2, Match.EXACT),)


def test_a_repeated_word_is_linked_in_one_piece() -> None:
    found = align(["a"] * 40, ["a"] * 12)
    assert (len(found.links), found.chunks) == (12, 1)
