"""From a caption and options to a story: read, cast, outline, fit to the length, tell."""

from __future__ import annotations

import random
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

from engine.schema import Length, StoryOptions, Style
from engine.stories.captions import CaptionReader
from engine.stories.casting import Cast, CastingOffice
from engine.stories.description import description
from engine.stories.lexicon import lexicon, read_toml, stories_dir
from engine.stories.measure import Measure
from engine.stories.naming import Names
from engine.stories.narration import Narrator, Story
from engine.stories.outline import Outline, Step, is_topic, narrative, supporting
from engine.stories.phrases import article, joined
from engine.stories.prose import headline, sentences, suited, words_in
from engine.stories.setting import hours, places
from engine.stories.wheels import Wheel

_ENOUGH = 0.97
_AT_MOST = 1.06
_TOLERANCE = 0.13
_ROUNDS = 6
_ONE_PARAGRAPH_WORDS = 90
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True)
class Tale:
    """A story: paragraphs of sentences, and what it was made of."""

    paragraphs: tuple[tuple[str, ...], ...]
    shape: str
    frame: str
    templates: tuple[str, ...]
    cast: Cast

    @property
    def text(self) -> str:
        return "\n\n".join(" ".join(paragraph) for paragraph in self.paragraphs)


class Teller:
    """Tells stories with the words, places and grammar that ship with the application."""

    def __init__(self) -> None:
        self.reader = CaptionReader(lexicon(), places(), hours())
        names = Names(read_toml(stories_dir() / "names.toml"))
        self._office = CastingOffice(self.reader, places(), hours(), names)

    def tell(self, caption: str, options: StoryOptions) -> Tale:
        """The story; the same caption and options give the same one."""
        mark = f"{caption}|{options.style.value}"
        rng = random.Random(f"{options.seed}|{mark}|{options.names}|{options.age}")
        wheel = Wheel(zlib.crc32(mark.encode()), options.seed)
        cast = self._office.cast(self.reader.read(caption), options, rng)
        return _Telling(cast, options, wheel, rng).tale()


class _Telling:
    """One story while it is made."""

    def __init__(self, cast: Cast, options: StoryOptions, wheel: Wheel, rng: random.Random) -> None:
        self._cast = cast
        self._options = options
        self._wheel = wheel
        outlined = description if options.style is Style.PLAIN else narrative
        self._outline: Outline = outlined(cast, options, wheel)
        words = _words(cast, rng)
        self._story = Story(cast, words, self._outline.goal)
        self._measure = Measure(self._story)

    def tale(self) -> Tale:
        """Choose by estimated length, tell, and correct by what it came to."""
        chosen = self._chosen()
        told = self._told(chosen)
        for _ in range(_ROUNDS):
            error = sum(words_in(text) for _, text in told) / self._options.length.words - 1
            corrected = self._corrected(chosen, error)
            if corrected == chosen:
                break
            chosen, told = corrected, self._told(corrected)
        return Tale(
            self._paragraphs(told),
            self._outline.shape,
            self._outline.frame,
            tuple(step.template.text for step, _ in told),
            self._cast,
        )

    def _steps(self, chosen: Sequence[int]) -> list[Step]:
        """The core, the chosen options and what supports them, in the order of telling."""
        steps = list(self._outline.core)
        for at in chosen:
            steps += self._outline.optional[at]
        if not self._outline.is_complete:
            is_short = self._options.length is Length.SHORT
            steps += supporting(self._cast, steps, self._wheel, is_short)
        return sorted(steps, key=lambda step: step.order)

    def _chosen(self) -> list[int]:
        """Which options to take: in order, as long as there is room."""
        target = self._options.length.words
        chosen: list[int] = []
        total = self._measure.words(self._steps(chosen))
        for at, option in enumerate(self._outline.optional):
            if total >= target * _ENOUGH:
                break
            if total + self._measure.told(option) <= target * _AT_MOST:
                chosen.append(at)
                total = self._measure.words(self._steps(chosen))
        return chosen

    def _corrected(self, chosen: list[int], error: float) -> list[int]:
        """One option fewer when the story came out too long, one more when too short."""
        if error > _TOLERANCE and chosen:
            return chosen[:-1]
        unused = [at for at in range(len(self._outline.optional)) if at not in chosen]
        if error < -_TOLERANCE and unused:
            lines = [at for at in unused if len(self._outline.optional[at]) == 1]
            return [*chosen, (lines or unused)[0]]
        return chosen

    def _told(self, chosen: Sequence[int]) -> list[tuple[Step, str]]:
        narrator = Narrator(self._story)
        told: list[tuple[Step, str]] = []
        for step in self._steps(chosen):
            if step.part == "headline":
                text = headline(Narrator(self._story).tell(step.template))
            else:
                text = suited(narrator.tell(step.template, step.group), self._options.age)
            told.append((step, text))
        return told

    def _paragraphs(self, told: Sequence[tuple[Step, str]]) -> tuple[tuple[str, ...], ...]:
        is_short = self._options.length.words <= _ONE_PARAGRAPH_WORDS
        paragraphs: dict[tuple[str, int], list[str]] = {}
        for step, text in told:
            part = _SHORT_PARTS.get(step.part, step.part) if is_short else step.part
            key = (_TOGETHER.get(part, part), step.scene)
            paragraphs.setdefault(key, []).extend(sentences(text))
        return tuple(tuple(paragraph) for paragraph in paragraphs.values())


def _words(cast: Cast, rng: random.Random) -> dict[str, str]:
    """The words that belong to this story alone."""
    premise = cast.premise
    first = premise.text.split(" ")[0]
    is_name = any(noun.is_proper and premise.text.startswith(noun.head) for noun in cast.nouns)
    keeps_capital = is_name or (first.isupper() and len(first) > 1)
    start = first if keeps_capital else first.lower()
    return {
        "mention": cast.mention if is_topic(cast.mention) else _as_sentence(cast.mention),
        "names": joined(list(cast.spare_names)),
        "day": _day(cast, rng),
        "caption": start + premise.text[len(first) :],
        "told_hour": hours().tables["hours"].get(premise.hour, {}).get("told", ""),
        "told_weather": hours().tables["weather"].get(premise.weather, {}).get("told", ""),
    }


def _as_sentence(words: str) -> str:
    return words[:1].upper() + words[1:] + ("" if words[-1:] in ".!?" else ".")


def _day(cast: Cast, rng: random.Random) -> str:
    """ "Friday", or "a rainy Friday night" where the caption tells the weather and the hour."""
    day = rng.choice(_DAYS)
    weather = cast.setting.details["sky"]
    if weather:
        day = f"{article(weather)} {weather} {day}"
    hour = cast.premise.hour
    return f"{day} {hour}" if hour in ("morning", "evening", "night") else day


_TOGETHER = {"support": "open", "close": "end"}
_SHORT_PARTS = {"support": "open", "problem": "open", "turn": "end", "close": "end"}
"""Which parts share a paragraph, always and in short stories."""
