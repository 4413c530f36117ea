"""Filling patterns: what has been met is met again with "the", pronouns and verbs agree."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from engine.stories.casting import Cast
from engine.stories.phrases import (
    NUMBERS,
    PLURAL,
    NounPhrase,
    Pronouns,
    article,
    joined,
    possessive,
)
from engine.stories.templates import DETAILS, GROUPS, Part, Slot, Template

_GAITS = {
    "walk": ("walk", "walked", "walking"),
    "hop": ("hop", "hopped", "hopping"),
    "fly": ("fly", "flew", "flying"),
    "swim": ("swim", "swam", "swimming"),
    "creep": ("creep", "crept", "creeping"),
    "float": ("float", "floated", "floating"),
    "paddle": ("paddle", "paddled", "paddling"),
}
_NAMED_EVERY = 4
_BEGINS_SENTENCE = re.compile(r"""(^|[.!?]["']?\s)["']?$|: "$""")


@dataclass(frozen=True)
class Group:
    """Several nouns mentioned as one: "a tree, two cups and some grass"."""

    nouns: tuple[NounPhrase, ...]
    note: str = ""
    """What is said of them: their number, their looks."""


@dataclass(frozen=True)
class Story:
    """Everything a narrator may have to say.

    `words` are ready words that belong to this story alone: {mention}, {names}, {day}...
    """

    cast: Cast
    words: Mapping[str, str]
    goal: Template | None = None


class Narrator:
    """Tells one story, template by template, remembering what the listener has met."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._cast = story.cast
        self._met: set[NounPhrase] = set()
        self._used_details: dict[str, int] = {}
        self._text = ""
        self._group_now: Group | None = None
        self._mentions = 0
        nouns = {*self._cast.nouns, self._cast.hero, self._cast.friend}
        heads = [noun.head for noun in nouns]
        self._told_apart = {head for head in heads if heads.count(head) > 1}

    def tell(self, template: Template, group: Group | None = None) -> str:
        """The template with every slot filled, its sentences beginning with a capital.

        `group` is what {things} and the like mean in it.
        """
        self._text = ""
        self._group_now = group
        self._fill(template.parts)
        return self._text

    def _fill(self, parts: Sequence[Part]) -> None:
        for part in parts:
            if isinstance(part, str):
                self._text += part
            else:
                words = self._slot(part)
                if _BEGINS_SENTENCE.search(self._text):
                    words = words[:1].upper() + words[1:]
                self._text += words

    # ------------------------------------------------------------ slots

    def _slot(self, slot: Slot) -> str:
        if slot.name in DETAILS:
            return self._detail(slot.name)
        if slot.name == "place":
            return self._place(slot.form)
        if slot.name == "dateline":
            return self._dateline()
        if slot.name == "doing":
            return self._doing()
        if slot.name == "goal":
            return self._nested(self._story.goal)
        if slot.name == "caption":
            self._met.update(self._cast.nouns)
        if slot.name in self._story.words:
            return self._story.words[slot.name]
        if slot.name in GROUPS | {"note"}:
            assert self._group_now is not None
            if slot.name == "note":
                return self._group_now.note
            return self._group(self._group_now, slot.form)
        noun: NounPhrase = getattr(self._cast, slot.name)
        return self._noun(noun, slot.form)

    def _detail(self, name: str) -> str:
        """A detail of the setting; one that would repeat itself is drawn anew."""
        setting = self._cast.setting
        used = self._used_details.get(name, 0)
        self._used_details[name] = used + 1
        choices = setting.kind.details.get(name, ())
        if not used or name in ("ground", "high", "edge", "far", "when") or len(choices) < 2:
            return setting.details[name]
        others = [choice for choice in choices if choice != setting.details[name]]
        return others[(used - 1) % len(others)]

    def _place(self, form: str) -> str:
        """ "in a meadow", then "in the meadow"; without the preposition in the form "the"."""
        place = self._cast.place
        noun = place.noun
        if noun.is_mass and not noun.determiner:
            words = noun.again() if form else noun.bare
            self._met.add(noun)
        else:
            words = self._mention(noun)
        return words if form else f"{place.preposition} {words}"

    def _dateline(self) -> str:
        """ "CITY STREET", as newspapers print where a report comes from."""
        place = self._cast.place
        is_inside = place.preposition in ("in", "on", "at")
        words = place.noun.bare if is_inside else f"{place.preposition} {place.noun.bare}"
        return words.upper()

    def _doing(self) -> str:
        doing = self._cast.premise.doing
        assert doing is not None
        words = [
            piece if isinstance(piece, str) else self._inner(self._cast.nouns[piece])
            for piece in doing.pieces
        ]
        return " ".join(words).replace(" ,", ",")

    def _nested(self, template: Template | None) -> str:
        assert template is not None
        text, self._text = self._text, "x"
        self._fill(template.parts)
        words, self._text = self._text[1:], text
        return words

    # ------------------------------------------------------------ nouns

    def _noun(self, noun: NounPhrase, form: str) -> str:
        if form == "":
            return self._mention(noun)
        if form == "'s":
            return possessive(self._mention(noun), noun.is_plural)
        if form == "bare":
            self._met.add(noun)
            return noun.bare
        if form == "a":
            return self._introduced(noun)
        if form in ("the", "this"):
            self._met.add(noun)
            words = self._again(noun)
            that = "these" if noun.is_plural else "this"
            return words if form == "the" or not words.startswith("the ") else that + words[3:]
        if form in ("go", "went", "going"):
            return self._moves(noun)[("go", "went", "going").index(form)]
        return agreeing(form, noun.pronouns, noun.is_plural)

    def _group(self, group: Group, form: str) -> str:
        if len(group.nouns) == 1:
            return self._noun(group.nouns[0], form)
        if form in ("", "a"):
            return joined([self._mention(noun) for noun in group.nouns])
        return agreeing(form, PLURAL, is_plural=True)

    def _mention(self, noun: NounPhrase) -> str:
        return self._again(noun) if noun in self._met else self._introduced(noun)

    def _introduced(self, noun: NounPhrase) -> str:
        self._met.add(noun)
        words, owner = noun.introduced(), self._cast.hero
        is_owned = noun.determiner == possessive(owner.introduced(), owner.is_plural)
        if is_owned or noun.determiner.split(" ")[0] in ("his", "her", "its", "their"):
            pronoun = article(noun.bare) if noun == owner else owner.pronouns.their
            words = f"{pronoun} {noun.bare}"
        inner = [
            piece if isinstance(piece, str) else self._inner(piece) for piece in noun.complement
        ]
        words = " ".join([words, *inner])
        if not noun.name or noun.complement[:1] == (noun.name,):
            return words
        if noun.is_plural and " and the other" in noun.name:
            return _with_some_named(noun)
        return f"{words} called {noun.name}"

    def _inner(self, noun: NounPhrase) -> str:
        """A noun inside a longer phrase, "of food", as the caption has it: without "some"."""
        if noun.determiner or noun in self._met:
            return self._mention(noun)
        self._met.add(noun)
        return noun.bare

    def _again(self, noun: NounPhrase) -> str:
        is_told_apart = noun.head in self._told_apart
        if noun.is_plural and "the other" in noun.name:
            # "Rex and the others" would soon be too much: mostly they are "the dogs".
            self._mentions += 1
            if self._mentions % _NAMED_EVERY:
                return replace(noun, name="").again(is_told_apart)
        return noun.again(is_told_apart)

    def _moves(self, noun: NounPhrase) -> tuple[str, str, str]:
        traits = self._cast.setting.traits
        if "space" in traits:
            return _GAITS["float"]
        if "wet" in traits and noun.gait != "swim":
            is_above = "sky" in traits
            return _GAITS[
                "fly" if is_above and noun.gait == "fly" else "paddle" if is_above else "swim"
            ]
        if "wet" not in traits and noun.gait == "swim":
            return ("go", "went", "going")
        return _GAITS[noun.gait]


def agreeing(form: str, pronouns: Pronouns, is_plural: bool) -> str:
    """The word for a form: `were` and `have` agree with the pronoun, `was`, `has` with the noun."""
    one_many = {
        "was": ("was", "were"),
        "is": ("is", "are"),
        "has": ("has", "have"),
        "does": ("does", "do"),
        "I": ("I", "we"),
        "me": ("me", "us"),
        "my": ("my", "our"),
        "mine": ("mine", "ours"),
        "myself": ("myself", "ourselves"),
        "am": ("am", "are"),
        "I'm": ("I'm", "we're"),
    }
    if form in one_many:
        return one_many[form][is_plural]
    if form in ("were", "have"):
        return {"were": ("was", "were"), "have": ("has", "have")}[form][pronouns.is_plural]
    word: str = getattr(pronouns, form)
    return word


def _with_some_named(noun: NounPhrase) -> str:
    """ "Nemo and two other fish"."""
    names = noun.name.split(" and the other")[0]
    number = noun.determiner.split(" ")[-1]
    count = NUMBERS.index(number) + 2 if number in NUMBERS else 0
    named = len(re.split(r", | and ", names))
    adjectives = tuple(word for word in noun.adjectives if word != "other")
    if count - named == 1:
        return f"{names} and another {' '.join((*adjectives, noun.singular))}"
    rest = NUMBERS[count - named - 2] if count else "some"
    return f"{names} and {rest} other {' '.join((*adjectives, noun.head))}"
