"""Reading captions: nouns, what they do, the place, the hour and the weather."""

from __future__ import annotations

import re
from dataclasses import replace

from engine.stories.chunks import Chunk, Chunker, with_complement
from engine.stories.lexicon import Lexicon
from engine.stories.phrases import Kind, NounPhrase, Piece
from engine.stories.premise import Doing, Premise
from engine.stories.setting import NOWHERE, Hours, Place, Places
from engine.stories.wording import cleaned, plain_background, without_hours, without_opening

_UNSURE = re.compile(r"\bI am not sure what\b|^This picture is blank\b", re.IGNORECASE)
_MEASURED = re.compile(
    r"(?:It is an? (?P<looks>.*?)\s*picture, mostly|picture is blank: it is all) (?P<colours>.*)$"
)
"""What `engine.images.measure` says of a picture that the captioner could not name."""
_STATIC = ("in", "on", "at", "by", "near", "under", "inside", "outside", "beside", "next to")
_MOVING = ("through", "across", "along", "down", "up", "over", "into", "onto", "off", "around")
_NOT_PLACES = (Kind.THING, Kind.FOOD, Kind.PERSON, Kind.ANIMAL, Kind.FIGURE, Kind.PART)
_COPULAS = ("is", "are", "was", "were", "that", "which", "who", "'s")
_BREAKS = ("while", "as", "when", "that", "which", "who", ".", ";", ":", "but", "so", "if")


class CaptionReader:
    """Reads captions with the words and places it is given."""

    def __init__(self, lexicon: Lexicon, places: Places, hours: Hours) -> None:
        self._lexicon = lexicon
        self._places = places
        self._hours = hours
        self._read_nouns: dict[str, NounPhrase] = {}

    def read(self, caption: str) -> Premise:
        """The premise of `caption`; without nouns when the caption names none."""
        text = cleaned(caption)
        if _UNSURE.search(text):
            return self._unsure(text)
        opened = plain_background(without_opening(text, self._lexicon))
        rest, hour, weather = without_hours(opened, self._hours)
        chunks = self._combined(Chunker(rest, self._lexicon).chunks())
        place_at = self._place_at(chunks)
        nouns, indices = _nouns(chunks)
        place = None
        if place_at is not None:
            place = replace(self._place(chunks, place_at), index=indices[place_at])
        if not nouns:
            return self._unsure(text)
        return Premise(
            text,
            tuple(nouns),
            self._doing(chunks, indices),
            place,
            place.kind if place else self._places.hinted([noun.singular for noun in nouns]),
            hour,
            weather,
        )

    def noun(self, words: str) -> NounPhrase:
        """One noun phrase with all that follows it, "a shell with a hole in it".

        Read once and remembered; raises ValueError when there is no noun.
        """
        if words not in self._read_nouns:
            first = next(iter(Chunker(words, self._lexicon).chunks()))
            if first.noun is None:
                raise ValueError(f"there is no noun to begin {words!r}")
            rest = words.removeprefix(first.noun.introduced()).strip()
            noun = with_complement(first.noun, (rest,)) if rest and rest != words else first.noun
            self._read_nouns[words] = noun
        return self._read_nouns[words]

    def _unsure(self, text: str) -> Premise:
        """The colours and the looks of a picture nobody could name; they are all there is."""
        match = _MEASURED.search(text)
        looks, colours = (match["looks"] or "", match["colours"]) if match else ("", text)
        found = re.split(r",| and ", colours)
        names = [name.strip() for name in found if name.strip().lower() in self._lexicon.colours]
        picture = NounPhrase(
            "picture",
            Kind.PLACE,
            "picture",
            "a",
            tuple(look for look in looks.replace("black-and-white", "").split(" ") if look),
        )
        heroes = [
            NounPhrase(name.title(), Kind.FIGURE, name.title()) for name in dict.fromkeys(names)
        ]
        nouns = (*heroes, picture)
        place = Place("in", picture, NOWHERE, index=len(heroes))
        return Premise(text, nouns, place=place, is_unsure=True)

    def _combined(self, chunks: list[Chunk]) -> list[Chunk]:
        """Join what belongs together: "a plate of food", "a man in a hat"."""
        found: list[Chunk] = []
        at = 0
        while at < len(chunks):
            chunk, at = chunks[at], at + 1
            while chunk.noun is not None and at + 1 < len(chunks):
                inner = chunks[at + 1].noun
                if inner is None or not self._belongs(chunk.noun, chunks[at].text, inner):
                    break
                chunk = self._attached(chunk, chunks[at].text, chunks[at + 1])
                at += 2
            found.append(chunk)
        return found

    def _belongs(self, noun: NounPhrase, word: str, inner: NounPhrase) -> bool:
        if word == "of":
            return True
        is_part = inner.kind is Kind.PART or inner.singular in self._lexicon.worn
        return noun.kind.is_alive and word in ("with", "in") and is_part

    def _attached(self, chunk: Chunk, word: str, inner: Chunk) -> Chunk:
        assert chunk.noun is not None
        assert inner.noun is not None
        if word == "of" and chunk.noun.singular in self._lexicon.contexts["sides"]:
            return replace(inner, text=f"{chunk.text} of {inner.text}")
        pieces: tuple[Piece, ...] = (word, inner.noun)
        return replace(chunk, noun=with_complement(chunk.noun, pieces))

    # ------------------------------------------------------------ the place

    def _place_at(self, chunks: list[Chunk]) -> int | None:
        """Which chunk names the place: rather a field than its grass, the ground than the sky."""
        found = [at for at in range(len(chunks)) if self._is_place(chunks, at)]
        return min(found, key=lambda at: self._vagueness(chunks, at), default=None)

    def _vagueness(self, chunks: list[Chunk], at: int) -> tuple[bool, bool]:
        place = self._place(chunks, at)
        return place.kind == "sky", place.noun.kind is not Kind.PLACE

    def _is_place(self, chunks: list[Chunk], at: int) -> bool:
        noun = chunks[at].noun
        if noun is None or noun.kind in _NOT_PLACES or self._named(noun) is None:
            return False
        before = chunks[at - 1].text if at else ""
        if noun.kind is Kind.FIXTURE:
            return before in ("in", "inside")
        is_after = before in (*_STATIC, *_MOVING) or _is_within(before)
        return is_after or (at == 0 and noun.kind is Kind.PLACE)

    def _named(self, noun: NounPhrase) -> tuple[str, str] | None:
        return self._places.named(noun.bare) or self._places.named(noun.head)

    def _place(self, chunks: list[Chunk], at: int) -> Place:
        noun = chunks[at].noun
        assert noun is not None
        named = self._named(noun) or self._places.named(noun.singular)
        kind, preposition = named or (NOWHERE, "in")
        before = chunks[at - 1].text if at else ""
        if before == "under" and noun.head in ("water", "sea"):
            kind = "underwater"
        is_under_roof = before == "under" and kind != "underwater"
        keeps = (before in _STATIC or _is_within(before)) and not is_under_roof
        return Place(before if keeps else preposition, noun, kind)

    # ------------------------------------------------------------ what is done

    def _doing(self, chunks: list[Chunk], indices: dict[int, int]) -> Doing | None:
        """The verb after the first nouns, as a participle, with all that follows it."""
        subjects: list[int] = []
        at = 0
        while at < len(chunks) and (chunks[at].noun is not None or chunks[at].text in ("and", ",")):
            if at in indices:
                subjects.append(indices[at])
            at += 1
        has_copula = at < len(chunks) and chunks[at].text in _COPULAS
        while at < len(chunks) and chunks[at].text in _COPULAS:
            at += 1
        verb = self._participle(chunks, at)
        if verb is None or not subjects:
            return None
        if has_copula and verb.endswith("ing") and chunks[at].text != verb:
            return None
        pieces: list[str | int] = [verb]
        for chunk_at in range(at + 1, self._doing_ends(chunks, at)):
            pieces.append(indices.get(chunk_at, chunks[chunk_at].text))
        return Doing(tuple(subjects), _trimmed(pieces))

    def _participle(self, chunks: list[Chunk], at: int) -> str | None:
        if at >= len(chunks) or chunks[at].noun is not None:
            return None
        word = chunks[at].text
        if word in self._lexicon.past and self._lexicon.participle(word) is None:
            return word
        if word in ("has", "have", "be", "being", "having"):
            return None
        return self._lexicon.participle(word) or (word if word.endswith("ing") else None)

    def _doing_ends(self, chunks: list[Chunk], start: int) -> int:
        """Where another clause begins: its verb would not fit the first one's form."""
        for at in range(start + 1, len(chunks)):
            word = chunks[at].text
            if chunks[at].noun is not None:
                continue
            if word in _BREAKS or word in ("is", "are", "has", "have", "was", "were"):
                return self._clause_start(chunks, start, at)
            is_finite = self._lexicon.participle(word) is not None and not word.endswith("ing")
            if is_finite and word not in self._lexicon.past:
                return self._clause_start(chunks, start, at)
        return len(chunks)

    def _clause_start(self, chunks: list[Chunk], start: int, at: int) -> int:
        """Back over the subject of the clause and the word that joins it."""
        if chunks[at].text in _BREAKS:
            return at
        while at > start + 1 and (
            chunks[at - 1].noun is not None or chunks[at - 1].text in ("and", ",", "to", *_BREAKS)
        ):
            at -= 1
        return at


def _nouns(chunks: list[Chunk]) -> tuple[list[NounPhrase], dict[int, int]]:
    """The nouns in order, owners first, and which of them each chunk is."""
    nouns: list[NounPhrase] = []
    indices: dict[int, int] = {}
    for at, chunk in enumerate(chunks):
        if chunk.owner is not None and chunk.owner not in nouns:
            nouns.append(chunk.owner)
        if chunk.noun is not None:
            indices[at] = len(nouns)
            nouns.append(chunk.noun)
    return nouns, indices


def _is_within(preposition: str) -> bool:
    """ "in the middle of", "on the side of", but not "out of"."""
    return preposition.endswith(" of") and preposition.startswith(("in ", "on ", "at ", "by "))


def _trimmed(pieces: list[str | int]) -> tuple[str | int, ...]:
    while pieces and pieces[-1] in (",", "and", "to", "with", "in", "on", "at", "of", "the", "a"):
        pieces.pop()
    return tuple(pieces)
