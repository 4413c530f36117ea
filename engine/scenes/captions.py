"""Scenes in words: one canonical caption, and the other wordings that are as good.

The canonical caption is what the picture model learns.  It says only what can be seen, always in
the same way: the nouns from left to right, or a relation that leaps to the eye; then the place;
then the weather unless it is clear.
"""

from collections.abc import Sequence
from itertools import permutations

from engine.scenes.schema import Backdrop, Colour, Relation, Scene, Sticker, TimeOfDay, Weather
from engine.scenes.vocabulary import vocabulary

PLACES: dict[Backdrop, tuple[str, ...]] = {
    Backdrop.MEADOW: ("in a meadow", "on a meadow", "in a field", "on the grass"),
    Backdrop.FOREST: ("in a forest", "in the woods", "in the forest"),
    Backdrop.BEACH: ("on a beach", "on the beach", "at the beach"),
    Backdrop.SNOW: ("in the snow", "on the snow", "on snow"),
    Backdrop.DESERT: ("in a desert", "in the desert"),
    Backdrop.CITY: ("in a city", "in the city", "on a street"),
    Backdrop.SEA: ("on the sea", "at sea", "on the ocean"),
    Backdrop.UNDERWATER: ("under water", "underwater", "under the sea"),
    Backdrop.MOUNTAINS: ("in the mountains", "on a mountain"),
    Backdrop.ROOM: ("in a room", "in a living room", "in the room"),
    Backdrop.KITCHEN: ("in a kitchen", "in the kitchen"),
    Backdrop.SPACE: ("in space", "in outer space"),
    Backdrop.NIGHT: ("at night", "under the stars"),
    Backdrop.SUNSET: ("at sunset", "at dusk"),
}
"""How captions name a backdrop, the canonical wording first; PLAIN is told by its colour."""

WEATHERS: dict[Weather, tuple[str, ...]] = {
    Weather.CLEAR: ("",),
    Weather.RAIN: ("in the rain", "while it rains"),
    Weather.SNOWFALL: ("while it snows", "in falling snow"),
    Weather.FOG: ("in the fog", "in fog"),
    Weather.RAINBOW: ("under a rainbow", "with a rainbow"),
}

HOURS: dict[TimeOfDay, str] = {
    TimeOfDay.DAY: "",
    TimeOfDay.SUNSET: "at sunset",
    TimeOfDay.NIGHT: "at night",
}

_OPPOSITE = {Relation.BELOW: Relation.ABOVE, Relation.BEHIND: Relation.IN_FRONT_OF}
_STACKED = (Relation.ABOVE, Relation.IN_FRONT_OF)


def canonical(scene: Scene) -> str:
    """The caption to learn, such as "a cat and two dogs in a meadow in the rain"."""
    stack = _stack(scene)
    if stack is not None:
        upper, relation, lower = stack
        nouns = f"{_counted(upper)} {relation.value} {_counted(lower)}"
    else:
        nouns = _listed(_from_left(scene))
    return _joined(nouns, _places(scene)[0], HOURS[scene.time_of_day], WEATHERS[scene.weather][0])


def references(scene: Scene) -> tuple[str, ...]:
    """The canonical caption, then every other wording that is as true; all differ.

    Each names every noun with its number, the backdrop, and the weather unless it is clear.
    """
    hour = HOURS[scene.time_of_day]
    settings = [
        _joined(place, hour, weather)
        for place in _places(scene)
        for weather in WEATHERS[scene.weather]
    ]
    plain = settings[0]
    captions = [canonical(scene)]
    for nouns in _noun_phrases(scene):
        captions += [_joined(nouns, setting) for setting in settings]
    for nouns in _noun_phrases(scene):
        captions.append(_joined(_there(nouns), nouns, plain))
        captions.append(_joined("a picture of", nouns, plain))
        captions.append(_joined(plain + ",", nouns))
    return tuple(dict.fromkeys(captions))


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def _counted(sticker: Sticker) -> str:
    return vocabulary()[sticker.noun].counted(sticker.count)


def _listed(stickers: Sequence[Sticker]) -> str:
    phrases = [_counted(sticker) for sticker in stickers]
    if len(phrases) < 2:
        return "".join(phrases) or "nothing"
    return ", ".join(phrases[:-1]) + " and " + phrases[-1]


def _from_left(scene: Scene) -> list[Sticker]:
    return sorted(scene.stickers, key=lambda sticker: sticker.x)


def _stack(scene: Scene) -> tuple[Sticker, Relation, Sticker] | None:
    """The two stickers of a scene that shows one thing above or in front of one other."""
    if len(scene.stickers) != 2 or not scene.links:
        return None
    link = scene.links[0]
    subject, target = scene.stickers[link.subject], scene.stickers[link.target]
    if link.relation in _OPPOSITE:
        subject, target = target, subject
    relation = _OPPOSITE.get(link.relation, link.relation)
    return (subject, relation, target) if relation in _STACKED else None


def _places(scene: Scene) -> tuple[str, ...]:
    if scene.backdrop is not Backdrop.PLAIN:
        return PLACES[scene.backdrop]
    colour = (scene.colour or Colour.WHITE).value
    article = "an" if colour == "orange" else "a"
    return (
        f"on {article} {colour} background",
        f"on plain {colour}",
        f"in front of {article} {colour} background",
    )


def _noun_phrases(scene: Scene) -> list[str]:
    """The nouns in every order, and what else can be said of two."""
    phrases = [_listed(order) for order in permutations(_from_left(scene))]
    if len(scene.stickers) != 2:
        return phrases
    stack = _stack(scene)
    if stack is not None:
        upper, relation, lower = stack
        if relation is Relation.ABOVE:
            return [
                f"{_counted(upper)} above {_counted(lower)}",
                f"{_counted(upper)} over {_counted(lower)}",
                f"{_counted(lower)} below {_counted(upper)}",
                *phrases,
            ]
        return [
            f"{_counted(upper)} in front of {_counted(lower)}",
            f"{_counted(lower)} behind {_counted(upper)}",
            *phrases,
        ]
    left, right = (_counted(sticker) for sticker in _from_left(scene))
    return [
        *phrases,
        f"{left} to the left of {right}",
        f"{right} to the right of {left}",
        f"{left} next to {right}",
        f"{right} next to {left}",
    ]


def _there(nouns: str) -> str:
    is_one = nouns.startswith(("a ", "an ", "nothing"))
    return "there is" if is_one else "there are"
