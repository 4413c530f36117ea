"""The grammar files: how they are read, and that those which ship are whole."""

from collections import Counter

import pytest

from engine.schema import Style
from engine.stories.grammar import Block, Use, grammar, read_grammar
from engine.stories.prose import sentences, words_in
from engine.stories.setting import hours, places

STYLES = [style.value for style in Style]
TOLD = [style for style in STYLES if style != "plain"]
SOURCES = [*STYLES, "episodes", "support", "unsure"]
ENOUGH = 40
"""As many as there may be stories before one repeats another."""

EXAMPLE = """
# A comment
frame The yawn
  open
    {when} {hero} yawned {place}.  # and another
    - {hero} yawned.
  close
    {they} slept.

plot The key
  needs dry, not night
  goal find {treasure}
  problem
    It was gone.
    + Quite gone.
"""


def test_blocks_parts_and_marks() -> None:
    frame, plot = read_grammar("test", EXAMPLE.splitlines()).blocks
    assert (frame.sort, frame.name, frame.key) == ("frame", "The yawn", "test frame The yawn")
    assert [line.use for line in frame.parts["open"]] == [Use.ALWAYS, Use.SHORT]
    assert frame.parts["open"][0].template.text == "{when} {hero} yawned {place}."
    assert plot.goal is not None
    assert [line.use for line in plot.lines] == [Use.ALWAYS, Use.LONGER]


def test_short_stories_take_the_short_lines_where_there_are_any() -> None:
    frame, _ = read_grammar("test", EXAMPLE.splitlines()).blocks
    assert [line.template.text for line in frame.core("open", True)] == ["{hero} yawned."]
    assert [line.template.text for line in frame.core("close", True)] == ["{they} slept."]
    assert frame.core("middle", False) == ()


def test_needs() -> None:
    _, plot = read_grammar("test", EXAMPLE.splitlines()).blocks
    assert plot.fits(frozenset({"dry", "day"}))
    assert not plot.fits(frozenset({"dry", "night"}))
    assert not plot.fits(frozenset({"wet"}))


@pytest.mark.parametrize(
    ("lines", "complaint"),
    [
        (["tale The yawn"], "line 1: a block begins"),
        (["frame"], "line 1: a block begins"),
        (["  open"], "line 1: there is no block"),
        (["frame A", "  {hero}."], "line 2: a frame has the parts"),
        (["frame A", "  open", "    {zero}."], "line 3: there is no slot"),
    ],
)
def test_slips_are_found_by_file_and_line(lines: list[str], complaint: str) -> None:
    with pytest.raises(ValueError, match=f"test, {complaint}"):
        read_grammar("test", lines)


def test_a_pool_that_is_not_there() -> None:
    with pytest.raises(KeyError):
        grammar("support").pool("dragons")


# ---------------------------------------------------------------- what ships


def blocks(sort: str, *sources: str) -> list[Block]:
    return [block for source in sources for block in grammar(source).of(sort)]


def test_no_sentence_is_written_twice() -> None:
    texts = Counter(
        line.template.text
        for source in SOURCES
        for block in grammar(source).blocks
        for line in block.lines
    )
    assert [text for text, count in texts.items() if count > 1] == []


def test_names_are_unique() -> None:
    keys = Counter(block.key for source in SOURCES for block in grammar(source).blocks)
    assert [key for key, count in keys.items() if count > 1] == []


def test_all_needs_are_traits_a_story_can_have() -> None:
    traits = {"one", "many", *STYLES, *hours().tables["hours"], *hours().tables["weather"]}
    for kind in places():
        traits |= {kind.name, *kind.traits}
    needs = {
        need.removeprefix("not ")
        for source in SOURCES
        for block in grammar(source).blocks
        for need in block.needs
    }
    assert needs <= traits


@pytest.mark.parametrize("style", TOLD)
def test_an_opening_says_who_where_and_when(style: str) -> None:
    for frame in blocks("frame", style, "unsure"):
        for is_short in (False, True):
            lines = frame.core("open", is_short)
            names = frozenset[str]().union(*(line.template.names for line in lines))
            assert "hero" in names, frame.key
            assert names & {"place", "dateline"}, frame.key
            if frame.source != "unsure":
                assert names & {"when", "day"}, frame.key
        assert frame.core("close", False) or style == "funny", frame.key


@pytest.mark.parametrize("style", TOLD)
def test_a_plot_has_a_problem_a_turn_and_an_end(style: str) -> None:
    for plot in blocks("plot", style):
        assert plot.core("problem", False), plot.key
        assert plot.core("turn", False), plot.key
        assert plot.parts["end"], plot.key
        assert plot.goal is not None or style == "news", plot.key
        assert ("last" in plot.parts) == (style in ("fable", "funny")), plot.key
        assert ("headline" in plot.parts) == (style == "news"), plot.key


@pytest.mark.parametrize("style", TOLD)
def test_the_first_mention_of_the_hero_is_no_possessive(style: str) -> None:
    """ "It was a cat called Mia's birthday" would be odd."""
    for frame in blocks("frame", style):
        for is_short in (False, True):
            lines = frame.core("open", is_short)
            slots = [slot for line in lines for slot in line.template.slots]
            first = next(slot for slot in slots if slot.name == "hero")
            assert first.form != "'s", frame.key


@pytest.mark.parametrize("style", TOLD)
@pytest.mark.parametrize("kind", [kind.name for kind in places()])
@pytest.mark.parametrize("number", ["one", "many"])
def test_there_are_more_than_forty_shapes_everywhere(style: str, kind: str, number: str) -> None:
    for hour in ("day", "night"):
        traits = places()[kind].traits | {kind, number, hour, "", style}
        for sort in ("frame", "plot"):
            fitting = [block for block in grammar(style).of(sort) if block.fits(traits)]
            assert len(fitting) >= ENOUGH, (sort, traits)


def test_episodes_leave_out_who_may_be_missing() -> None:
    for episode in blocks("episode", "episodes", *TOLD):
        for line in episode.lines:
            assert not line.template.names & {"friend", "treasure"}, episode.key


def test_dialogue_tags_stay_with_their_question() -> None:
    """After a question mark "asked {hero}", so that a sentence does not begin with the tag."""
    import re

    tag = re.compile(r'[?!]" \{[a-z.]+\} (said|asked|cried|called|whispered)')
    for source in SOURCES:
        for block in grammar(source).blocks:
            for line in block.lines:
                assert not tag.search(line.template.text), block.key


def test_no_two_blocks_of_one_story_say_the_same_sentence() -> None:
    for style in TOLD:
        said: dict[str, set[str]] = {}
        for block in [*grammar(style).blocks, *grammar("episodes").blocks]:
            for line in block.lines:
                for sentence in sentences(line.template.text):
                    if words_in(sentence) > 2 and not sentence.startswith("{dateline}"):
                        said.setdefault(sentence, set()).add(block.key)
        assert {sentence: keys for sentence, keys in said.items() if len(keys) > 1} == {}
