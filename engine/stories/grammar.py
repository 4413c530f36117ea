"""The grammar of stories, read from the text files in `resources/stories`.

A file is a list of blocks.  A line at the margin opens a block; its parts are indented:

    frame The yawn                      how a story opens and closes
      open
        {when}, a yawn came {place}.
        - A yawn came {when}.           what a short story says in place of the lines above
        + It was looking for {hero}.    what only a longer story says
      close
        The yawn landed at last.

    plot The borrowed light             what happens
      needs dry, not night              where or with whom it can happen
      goal find {treasure}              what the hero wants, after "to"
      problem / turn / end              and, where a style has them, headline and last

    episode The toll                    a small event on the way, for long stories
      tell

    pool things                         sentences for the nouns a plot has no part for
      tell

`#` begins a comment.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import cache
from pathlib import Path

from engine.stories.lexicon import listed, stories_dir
from engine.stories.templates import Template, parse

PARTS = {
    "frame": ("open", "close"),
    "plot": ("headline", "problem", "turn", "end", "last"),
    "episode": ("tell",),
    "pool": ("tell",),
}


class Use(str, Enum):
    """When a line is told; the value is the mark before it."""

    ALWAYS = ""
    SHORT = "-"
    """In short stories, and there in place of the part's other lines."""
    LONGER = "+"


@dataclass(frozen=True)
class Line:
    """One template and when it is told."""

    template: Template
    use: Use = Use.ALWAYS


@dataclass(frozen=True)
class Block:
    """A frame, a plot, an episode or a pool; `name` is unique among those of its sort and file."""

    sort: str
    name: str
    source: str
    parts: Mapping[str, tuple[Line, ...]]
    needs: frozenset[str] = frozenset()
    goal: Template | None = None

    @property
    def key(self) -> str:
        """Names the block in the whole grammar: "bedtime plot The yawn"."""
        return f"{self.source} {self.sort} {self.name}"

    def fits(self, traits: frozenset[str]) -> bool:
        """Whether all it needs is among the traits of a story, and nothing it cannot have."""
        return all(
            need[4:] not in traits if need.startswith("not ") else need in traits
            for need in self.needs
        )

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every line of every part."""
        return tuple(line for lines in self.parts.values() for line in lines)

    def core(self, part: str, is_short: bool) -> tuple[Line, ...]:
        """The lines of a part that a story cannot do without."""
        lines = self.parts.get(part, ())
        brief = tuple(line for line in lines if line.use is Use.SHORT)
        if is_short and brief:
            return brief
        return tuple(line for line in lines if line.use is Use.ALWAYS)


@dataclass
class _Draft:
    """A block while it is read."""

    sort: str
    name: str
    needs: frozenset[str] = frozenset()
    goal: Template | None = None
    parts: dict[str, list[Line]] = field(default_factory=dict)
    part: str = ""


@dataclass(frozen=True)
class Grammar:
    """The blocks of one file."""

    source: str
    blocks: tuple[Block, ...]

    def of(self, sort: str) -> tuple[Block, ...]:
        return tuple(block for block in self.blocks if block.sort == sort)

    def pool(self, name: str) -> tuple[Line, ...]:
        """The lines of the pool called `name`; raises KeyError."""
        for block in self.of("pool"):
            if block.name == name:
                return block.lines
        raise KeyError(name)


def read_grammar(source: str, lines: Iterable[str]) -> Grammar:
    """Read the lines of one file; raises ValueError, naming file and line, for a slip in it."""
    drafts: list[_Draft] = []
    for number, raw in enumerate(lines, start=1):
        text = raw.partition("#")[0].rstrip()
        if not text:
            continue
        try:
            _read_line(drafts, text)
        except ValueError as error:
            raise ValueError(f"{source}, line {number}: {error}") from None
    return Grammar(source, tuple(_block(draft, source) for draft in drafts))


def _read_line(drafts: list[_Draft], text: str) -> None:
    if not text[0].isspace():
        sort, _, name = text.partition(" ")
        if sort not in PARTS or not name:
            raise ValueError(f"a block begins with one of {', '.join(PARTS)} and a name")
        drafts.append(_Draft(sort, name.strip()))
        return
    if not drafts:
        raise ValueError("there is no block yet")
    draft, text = drafts[-1], text.strip()
    word, _, rest = text.partition(" ")
    if word == "needs":
        draft.needs = frozenset(listed(rest))
    elif word == "goal":
        draft.goal = parse(rest)
    elif text in PARTS[draft.sort]:
        draft.part = text
        draft.parts[text] = []
    elif not draft.part:
        raise ValueError(f"a {draft.sort} has the parts {', '.join(PARTS[draft.sort])}")
    else:
        use = Use(text[0]) if text[0] in "+-" else Use.ALWAYS
        template = parse(text[len(use.value) :].strip())
        draft.parts[draft.part].append(Line(template, use))


def _block(draft: _Draft, source: str) -> Block:
    parts = {name: tuple(lines) for name, lines in draft.parts.items()}
    return Block(draft.sort, draft.name, source, parts, draft.needs, draft.goal)


@cache
def grammar(source: str) -> Grammar:
    """The grammar in the file `source`.txt that ships with the application, read on first use."""
    path: Path = stories_dir() / f"{source}.txt"
    return read_grammar(source, path.read_text(encoding="utf-8").splitlines())
