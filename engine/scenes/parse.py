"""Text into a scene: "two cats left of a tree in the snow at night" becomes something to draw.

Anything that names at least one known noun, place, hour or weather gives a scene; what was not
understood, or does not fit, is told.
"""

import random
from dataclasses import dataclass, field, replace

from engine.errors import BadText
from engine.scenes.phrases import Mark
from engine.scenes.placement import Entry, arrange
from engine.scenes.reader import Number, Reading, Said, Unknown, read
from engine.scenes.schema import (
    MAX_DRAWINGS,
    Backdrop,
    Colour,
    Link,
    Relation,
    Scene,
    TimeOfDay,
    Weather,
)
from engine.scenes.vocabulary import Habitat, Word, vocabulary

_UNSAID_COUNT = 2
"""How many "cats" are when no number is said."""

_HOMES = {
    Habitat.GROUND: Backdrop.MEADOW,
    Habitat.SKY: Backdrop.MEADOW,
    Habitat.WATER: Backdrop.SEA,
    Habitat.UNDER_WATER: Backdrop.UNDERWATER,
    Habitat.INDOOR: Backdrop.ROOM,
    Habitat.SPACE: Backdrop.SPACE,
    Habitat.ANY: Backdrop.MEADOW,
}
_HOURS_AS_BACKDROP = {TimeOfDay.NIGHT: Backdrop.NIGHT, TimeOfDay.SUNSET: Backdrop.SUNSET}
_TIMELESS = (Backdrop.SPACE, Backdrop.PLAIN)


@dataclass(frozen=True)
class Parsed:
    """A scene, the words not understood, and what was understood but has no room."""

    scene: Scene
    unknown_words: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()


@dataclass
class _Draft:
    """What the readings have said so far."""

    counts: dict[str, int] = field(default_factory=dict)
    links: list[tuple[str, Relation, str]] = field(default_factory=list)
    sides: dict[str, int] = field(default_factory=dict)
    places: list[Said] = field(default_factory=list)
    hours: list[TimeOfDay] = field(default_factory=list)
    weathers: list[Said] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)


class _Reader:
    """Walks the readings once and fills a draft."""

    def __init__(self) -> None:
        self.draft = _Draft()
        self._number: int | None = None
        self._is_known = False
        self._is_unwanted = False
        self._noun: str | None = None
        self._side: int | None = None
        self._relation: Relation | None = None
        self._waiting: tuple[Relation, str] | None = None
        self._previous: Reading | None = None

    def take(self, reading: Reading) -> None:
        """Read one more."""
        if isinstance(reading, Word):
            self._take_noun(reading)
        elif isinstance(reading, Number):
            self._number = reading.value
        elif isinstance(reading, Said):
            self._take_setting(reading)
        elif isinstance(reading, Relation):
            self._take_relation(reading)
        elif isinstance(reading, Unknown):
            self.draft.unknown.append(reading.word)
            self._number, self._is_unwanted, self._relation = None, False, None
        else:
            self._take_mark(reading)
        self._previous = reading

    def _take_mark(self, mark: Mark) -> None:
        if mark is Mark.BREAK:
            self._number = self._noun = self._relation = self._waiting = None
            self._is_unwanted = False
        elif mark is Mark.THE:
            self._is_known = True
        elif mark is Mark.WITHOUT:
            self._is_unwanted = True
        elif mark is not Mark.AND:
            side = (Mark.LEFT, Mark.MIDDLE, Mark.RIGHT).index(mark)
            if self._noun is None or self._noun in self.draft.sides:
                self._side = side
            else:
                self.draft.sides[self._noun] = side

    def _take_setting(self, said: Said) -> None:
        self._relation, self._number, self._is_known = None, None, False
        if self._is_unwanted:
            self._is_unwanted = False
        elif isinstance(said.setting, Weather):
            self.draft.weathers.append(said)
        elif isinstance(said.setting, TimeOfDay):
            self.draft.hours.append(said.setting)
        else:
            self.draft.places.append(said)

    def _take_relation(self, relation: Relation) -> None:
        if isinstance(self._previous, Said) and self._previous.setting is Weather.RAINBOW:
            return
        if self._previous is Mark.AND and self.draft.links and self._waiting is None:
            self._noun = self.draft.links[-1][0]
        self._relation = relation

    def _take_noun(self, word: Word) -> None:
        noun, counts = word.noun.singular, self.draft.counts
        number, is_known = self._number, self._is_known
        self._number, self._is_known = None, False
        if self._is_unwanted:
            self._is_unwanted, self._relation = False, None
            return
        if number is None:
            number = _UNSAID_COUNT if word.is_plural else 1
        if not (is_known and noun in counts):
            counts[noun] = counts.get(noun, 0) + number
        if self._side is not None:
            self.draft.sides[noun], self._side = self._side, None
        self._link(noun)
        self._noun = noun

    def _link(self, noun: str) -> None:
        """Join this noun to the one that a relation has been waiting with."""
        relation, self._relation = self._relation, None
        if self._waiting is not None and relation is None:
            waiting, target = self._waiting
            self._waiting = None
            if noun != target:
                self.draft.links.append((noun, waiting, target))
        elif relation is not None and self._noun is None:
            self._waiting = (relation, noun)
        elif relation is not None and self._noun is not None and self._noun != noun:
            self.draft.links.append((self._noun, relation, noun))


def parse(text: str, seed: int = 0) -> Parsed:
    """The scene a text describes; the same text and seed give the same scene.

    Raises BadText (a BadInput) when the text is empty or names nothing that can be drawn.
    """
    if not text.strip():
        raise BadText("There is nothing to draw: the text is empty.", _what_can_be_drawn())
    reader = _Reader()
    for reading in read(text):
        reader.take(reading)
    draft = reader.draft
    unknown = tuple(dict.fromkeys(draft.unknown))
    if not (draft.counts or draft.places or draft.hours or draft.weathers):
        words = ", ".join(f"‘{word}’" for word in unknown[:6]) or "this text"
        raise BadText(f"Nothing to draw was found in {words}.", _what_can_be_drawn())
    scene, left_out = _scene(draft, random.Random(f"{seed}/{' '.join(text.lower().split())}"))
    return Parsed(scene, unknown, left_out)


def _what_can_be_drawn() -> str:
    nouns = vocabulary().nouns
    some = ", ".join(noun.singular for noun in nouns[:: len(nouns) // 12])
    places = ", ".join(backdrop.value for backdrop in Backdrop)
    return f"It can draw {len(nouns)} things, such as {some}; and these places: {places}."


def _scene(draft: _Draft, rng: random.Random) -> tuple[Scene, tuple[str, ...]]:
    entries, crowded = _fitted(draft.counts)
    entries.sort(key=lambda entry: draft.sides.get(entry.noun, 1))
    index = {entry.noun: number for number, entry in enumerate(entries)}
    links = tuple(
        Link(index[subject], relation, index[target])
        for subject, relation, target in draft.links
        if subject in index and target in index
    )
    scene, unplaced = _setting(draft, entries)
    stickers = arrange(entries, scene.backdrop, rng, links)
    return replace(scene, stickers=stickers, links=links), (*crowded, *unplaced)


def _fitted(counts: dict[str, int]) -> tuple[list[Entry], tuple[str, ...]]:
    """The first four nouns, with numbers cut down until all fit; and what was cut."""
    wanted = {noun: count for noun, count in counts.items() if count > 0}
    kept = dict(list(wanted.items())[:MAX_DRAWINGS])
    kept = {noun: min(count, MAX_DRAWINGS) for noun, count in kept.items()}
    while sum(kept.values()) > MAX_DRAWINGS:
        most = max(kept, key=lambda noun: kept[noun])
        kept[most] -= 1
    missing = {noun: count - kept.get(noun, 0) for noun, count in wanted.items()}
    words = tuple(_amount(noun, count) for noun, count in missing.items() if count)
    return [Entry(noun, count) for noun, count in kept.items()], words


def _amount(noun: str, count: int) -> str:
    known = vocabulary()[noun]
    return f"{count} {known.singular if count == 1 else known.plural}"


def _setting(draft: _Draft, entries: list[Entry]) -> tuple[Scene, tuple[str, ...]]:
    """The scene without its stickers, and the places and weathers that lost."""
    places, weathers = list(draft.places), list(draft.weathers)
    settings = [said.setting for said in places]
    if Backdrop.SNOW in settings and len(set(settings)) > 1:
        snow = places.pop(settings.index(Backdrop.SNOW))
        weathers.append(Said(Weather.SNOWFALL, snow.text))
    hour = next(iter(draft.hours), TimeOfDay.DAY)
    weather = weathers[0].setting if weathers else Weather.CLEAR
    first = places[0].setting if places else _home(hour, weather, entries)
    is_plain = isinstance(first, Colour)
    backdrop = first if isinstance(first, Backdrop) else Backdrop.PLAIN
    is_tinted = bool(places) and backdrop not in _TIMELESS
    lost = [said.text for said in places[1:] if said.setting != first]
    lost += [said.text for said in weathers[1:] if said.setting != weather]
    scene = Scene(
        backdrop=backdrop,
        stickers=(),
        weather=weather if isinstance(weather, Weather) else Weather.CLEAR,
        colour=first if is_plain and isinstance(first, Colour) else None,
        time_of_day=hour if is_tinted else TimeOfDay.DAY,
    )
    return scene, tuple(dict.fromkeys(lost))


def _home(hour: TimeOfDay, weather: object, entries: list[Entry]) -> Backdrop:
    """The backdrop of a text that names none: its hour, else where the first noun is at home."""
    if hour in _HOURS_AS_BACKDROP:
        return _HOURS_AS_BACKDROP[hour]
    if weather is not Weather.CLEAR or not entries:
        return Backdrop.MEADOW
    return _HOMES[vocabulary()[entries[0].noun].habitat]
