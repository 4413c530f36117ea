"""A caption cut into noun phrases and the words between them.

Shallow parsing by lists and a few rules of thumb (Abney, "Parsing by Chunks", 1991): captions are
short and plain, and a caption that is read wrongly still makes a story.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from engine.stories.lexicon import Entry, Lexicon
from engine.stories.phrases import NUMBERS, Gender, Kind, NounPhrase, Piece, possessive
from engine.stories.tokens import Tokens

_LONGEST_NOUN = 3
_SINGULAR = ("a", "an", "one", "another", "every", "each", "this", "that")
_MANY = ("several", "many", "few", "various", "multiple", "both", "these", "those")
_NOUN_FOLLOWS = ("", "of", "with", "and", "in", "on", "near", "by", "from")


@dataclass(frozen=True)
class Chunk:
    """A noun phrase, or one word or mark between two; `owner` is who the noun belongs to."""

    text: str
    noun: NounPhrase | None = None
    owner: NounPhrase | None = None


class Chunker:
    """Cuts one caption into chunks."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._tokens = Tokens(text, lexicon)
        self._words = self._tokens.words
        self._context = frozenset(self._words)
        self._verbs: set[int] = set()
        """Where a noun phrase ended because a verb began."""

    def chunks(self) -> list[Chunk]:
        """The whole caption in order."""
        found: list[Chunk] = []
        at = 0
        while at < len(self._words):
            chunk, at = self._next(at, found)
            found.append(chunk)
        return found

    def _next(self, at: int, before: list[Chunk]) -> tuple[Chunk, int]:
        length = self._tokens.preposition_length(at)
        if length:
            return Chunk(self._tokens.phrase(at, length)), at + length
        chunk, after = (None, at) if at in self._verbs else self._noun_phrase(at)
        if chunk is None:
            return Chunk(self._words[at]), at + 1
        return _sharing_determiner(chunk, before), after

    # ------------------------------------------------------------ one noun phrase

    def _noun_phrase(self, start: int) -> tuple[Chunk | None, int]:
        after = self._tokens.name_ends(start)
        if after > start:
            name = " ".join(self._tokens.spelled[start:after])
            return Chunk(name, NounPhrase(name, Kind.PERSON, name, gender=Gender.ANY)), after
        determiner, at = self._tokens.determiner(start)
        core: list[str] = []
        name, owner = "", None
        while at < len(self._words):
            word = self._words[at]
            if word.endswith("'s") and word not in self._lexicon.small["possessives"]:
                owner = self._built(determiner, [*core, word[:-2]])
                determiner = (
                    possessive(owner.introduced(), owner.is_plural) if owner else determiner
                )
                core = []
            elif self._tokens.is_adverb(at) and determiner and not self._is_described(core):
                pass
            elif self._joins_adjectives(core, at):
                core.append(word)
            elif core and self._is_alive(core) and self._tokens.name_ends(at) > at:
                after = self._tokens.name_ends(at)
                name, at = " ".join(self._tokens.spelled[at:after]), after
                break
            elif self._ends(core, determiner, at):
                break
            elif self._is_described(core) and self._is_verb(core, determiner, at):
                self._verbs.add(at)
                break
            else:
                core.append(word)
            at += 1
        noun = self._built(determiner, core)
        if noun is None or (not determiner and not self._stands_alone(noun, start)):
            return None, start
        if name:
            noun = replace(noun, name=name, complement=(name,))
        return Chunk(noun.introduced(), noun, owner), at

    # ------------------------------------------------------------ where it ends

    def _ends(self, core: list[str], determiner: str, at: int) -> bool:
        if self._tokens.preposition_length(at):
            return True
        is_small = self._tokens.is_small(at)
        if is_small and (core or self._lexicon.noun(self._words[at]) is None):
            return True
        return is_small and not determiner

    def _is_alive(self, core: list[str]) -> bool:
        entry = self._entry(" ".join(core[-2:])) or self._entry(core[-1])
        return entry is not None and entry.kind.is_alive

    def _is_described(self, core: list[str]) -> bool:
        """Whether the words so far can be a whole noun phrase."""
        if not core:
            return False
        return core[-1] not in self._lexicon.adjectives or self._lexicon.noun(core[-1]) is not None

    def _is_verb(self, core: list[str], determiner: str, at: int) -> bool:
        """Whether the word after a noun says what the noun does."""
        word = self._words[at]
        is_noun = self._lexicon.noun(word) is not None
        leads_on = self._tokens.leads_on(at + 1)
        if word in self._lexicon.past and not is_noun:
            return leads_on
        participle = self._lexicon.participle(word)
        if word.endswith("ing"):
            return not is_noun or (participle is not None and leads_on)
        if participle is None:
            is_past = word.endswith("ed") and not word.endswith("eed")
            return is_past and not is_noun and leads_on
        head = self._entry(" ".join(core[-2:])) or self._entry(core[-1])
        is_many = bool(head and head.is_plural) or determiner in NUMBERS
        is_third = word.endswith("s") and not is_many
        if not is_noun:
            return is_third or is_many or self._lexicon.noun(core[-1]) is not None
        is_one = determiner in _SINGULAR or self._is_alive(core)
        return leads_on and (is_many or (is_third and is_one))

    def _joins_adjectives(self, core: list[str], at: int) -> bool:
        """Whether "and" or a comma stands between two adjectives: "a red and white bus"."""
        if not core or self._words[at] not in ("and", ",") or at + 2 >= len(self._words):
            return False
        following = self._words[at + 1]
        both_colours = {core[-1], following} <= self._lexicon.colours
        return (
            core[-1] in self._lexicon.adjectives
            and (both_colours or self._lexicon.noun(" ".join(core)) is None)
            and following in self._lexicon.adjectives
            and not self._tokens.is_small(at + 2)
        )

    # ------------------------------------------------------------ what it means

    def _entry(self, words: str) -> Entry | None:
        entry = self._lexicon.noun(words)
        if entry is None:
            return None
        contexts = self._lexicon.contexts
        is_dish = entry.singular in contexts["edible_animals"] and not entry.is_plural
        if is_dish and self._context & contexts["tableware"]:
            return replace(entry, kind=Kind.FOOD, gender=Gender.IT, is_mass=True)
        is_mouse = entry.singular == "mouse" and bool(self._context & contexts["desktop"])
        is_bat = entry.singular == "bat" and bool(self._context & contexts["ballgame"])
        if is_mouse or is_bat:
            return replace(entry, kind=Kind.THING, gender=Gender.IT)
        return entry

    def _built(self, determiner: str, core: list[str]) -> NounPhrase | None:
        """The noun phrase of these words; None when none of them is a noun."""
        core = list(core)
        while core and (core[-1] in ("and", ",") or not self._can_be_head(core[-1])):
            core.pop()
        if not core:
            return None
        for length in range(min(_LONGEST_NOUN, len(core)), 0, -1):
            head = " ".join(core[-length:])
            entry = self._entry(head)
            if entry is not None:
                return self._phrase(determiner, core[:-length], head, entry)
        return self._phrase(determiner, core[:-1], core[-1], self._lexicon.guessed(core[-1]))

    def _can_be_head(self, word: str) -> bool:
        is_noun = self._entry(word) is not None
        return is_noun or (word[0].isalpha() and word not in self._lexicon.adjectives)

    def _phrase(self, determiner: str, before: list[str], head: str, entry: Entry) -> NounPhrase:
        words = determiner.split(" ")
        is_open = entry.kind.is_alive and self._lexicon.plural(entry.singular) == entry.singular
        is_many = (
            (is_open and determiner in ("", "some"))
            or words[-1] in NUMBERS
            or words[0] in _MANY
            or " of" in determiner
            or words[-1].isdigit()
        )
        is_mass = entry.is_mass and words[0] not in _SINGULAR
        return NounPhrase(
            head=head,
            kind=entry.kind,
            singular=entry.singular,
            determiner="" if determiner in ("any", "no", "each", "every") else determiner,
            adjectives=tuple(_with_commas(before)),
            is_plural=(entry.is_plural or is_many) and not (is_mass and not entry.is_plural),
            is_mass=is_mass and not entry.is_plural,
            gender=entry.gender,
            gait=entry.gait,
        )

    def _stands_alone(self, noun: NounPhrase, start: int) -> bool:
        """Whether a noun without any determiner is one: known, or where a noun must be."""
        before = self._words[start - 1] if start else ""
        first = self._words[start]
        is_verb = self._lexicon.participle(first) is not None and self._lexicon.noun(first) is None
        if is_verb and before not in self._lexicon.small["prepositions"] | {"and", ",", ""}:
            return False
        if self._entry(noun.head) is not None:
            return True
        if self._lexicon.participle(noun.head) is not None:
            return False
        must_be = before in _NOUN_FOLLOWS
        return must_be and len(noun.head) > 2 and not noun.head.endswith(("ing", "ed"))


def _sharing_determiner(chunk: Chunk, before: list[Chunk]) -> Chunk:
    """ "the father and daughter": the second noun shares the first one's determiner."""
    noun = chunk.noun
    first = before[-2].noun if len(before) > 1 and before[-1].text == "and" else None
    if noun is None or first is None or noun.determiner or noun.is_plural or noun.is_mass:
        return chunk
    if noun.is_proper or first.determiner not in ("a", "an", "the", "my", "our", "his", "her"):
        return chunk
    return replace(chunk, noun=replace(noun, determiner=first.determiner))


def _with_commas(words: list[str]) -> list[str]:
    """A comma joins the word it follows, so that the adjectives can be said as they stood."""
    found: list[str] = []
    for word in words:
        if word == "," and found:
            found[-1] += ","
        else:
            found.append(word)
    return found


def with_complement(noun: NounPhrase, pieces: tuple[Piece, ...]) -> NounPhrase:
    """The noun with what belongs to it: "a plate" and "of food"."""
    return replace(noun, complement=(*noun.complement, *pieces))
