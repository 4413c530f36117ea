"""Sentence patterns: text with slots such as {hero}.

    {hero}            a slot: a role, a detail of the setting or one of a few others
    {friend.they}     a form of a role
    {they} {their}    short for {hero.they}, {hero.their}

A verb right after a role is written as for one and agrees by itself: in "{hero} was" and
"{friend}, who has" the verb becomes "were" and "have" when there are several.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

GROUPS = frozenset("others things views parts subject doers".split())
"""The roles that stand for whatever nouns a step brings along."""
ROLES = GROUPS | frozenset("hero friend treasure landmark passer stranger small".split())
HERO_FORMS = frozenset(
    "they them their theirs themself were have was is has does I me my mine myself am I'm".split()
) | frozenset("go went going".split())
FORMS = HERO_FORMS | frozenset("'s bare a the this".split())
MENTIONS = frozenset(("", "'s", "bare", "a", "the", "this"))
"""The forms that say the noun itself; the others are pronouns and verbs."""
DETAILS = frozenset("ground soft nook high edge sound smell dusk stir far when".split())
OTHERS = frozenset(
    "place dateline goal doing note mention names day caption told_hour told_weather".split()
)

_AGREEING = re.compile(
    r"\{(?P<role>hero|friend|treasure|landmark|passer|stranger|small)\}(?P<who>(?:, who)?) "
    r"(?P<verb>was|is|has|does)\b"
)
_TOKEN = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True)
class Slot:
    """A gap in a pattern; the form "" is the plain mention."""

    name: str
    form: str = ""


Part: TypeAlias = "str | Slot"


@dataclass(frozen=True)
class Template:
    """One pattern of a sentence or a few; `text` is as it is written in the grammar."""

    text: str
    parts: tuple[Part, ...]

    @cached_property
    def slots(self) -> tuple[Slot, ...]:
        return tuple(part for part in self.parts if isinstance(part, Slot))

    @cached_property
    def names(self) -> frozenset[str]:
        """What its slots ask for."""
        return frozenset(slot.name for slot in self.slots)

    @cached_property
    def mentions(self) -> frozenset[str]:
        """What it calls by a noun, and not only by a pronoun."""
        return frozenset(slot.name for slot in self.slots if slot.form in MENTIONS)

    @cached_property
    def only_pronouns(self) -> frozenset[str]:
        """The roles it speaks of as somebody already known."""
        return (self.names & ROLES) - GROUPS - self.mentions - {"hero"}

    @cached_property
    def literal_words(self) -> int:
        """How many words it has beside its slots."""
        return len(_TOKEN.sub("", self.text).split())


def parse(text: str) -> Template:
    """The template of one line; raises ValueError, naming the line, for what it cannot be."""
    if any(bracket in _TOKEN.sub("", text) for bracket in "{}[]"):
        raise ValueError(f"a bracket is not closed: {text!r}")
    agreeing = _AGREEING.sub(r"{\g<role>}\g<who> {\g<role>.\g<verb>}", text)
    return Template(text, tuple(_parts(agreeing, text)))


def _parts(text: str, line: str) -> Iterator[Part]:
    at = 0
    for match in _TOKEN.finditer(text):
        if match.start() > at:
            yield text[at : match.start()]
        yield _slot(match.group(1), line)
        at = match.end()
    if at < len(text):
        yield text[at:]


def _slot(words: str, line: str) -> Slot:
    name, _, form = words.partition(".")
    if words.endswith("'s") and words[:-2] in ROLES:
        name, form = words[:-2], "'s"
    if words in HERO_FORMS:
        name, form = "hero", words
    if name in ROLES and (not form or form in FORMS):
        return Slot(name, form)
    if (name in DETAILS | OTHERS and not form) or (name, form) == ("place", "the"):
        return Slot(name, form)
    raise ValueError(f"there is no slot {{{words}}}: {line!r}")
