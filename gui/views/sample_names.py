"""What the pictures that come with Vignette show, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

NAMES = {
    "meadow.jpg": QT_TRANSLATE_NOOP("Samples", "A bird above a house in a meadow"),
    "beach.jpg": QT_TRANSLATE_NOOP("Samples", "A crab, a palm and a dog on the beach"),
    "forest.jpg": QT_TRANSLATE_NOOP(
        "Samples", "A fox, an owl and two mushrooms in the forest in the fog"
    ),
    "snow.jpg": QT_TRANSLATE_NOOP(
        "Samples", "A snowman and three penguins while it snows in the mountains"
    ),
    "city.jpg": QT_TRANSLATE_NOOP(
        "Samples", "A bus, a tree and a police car in the city in the rain"
    ),
    "sea.jpg": QT_TRANSLATE_NOOP("Samples", "A swan, a sailboat and an island on the sea"),
    "pink.jpg": QT_TRANSLATE_NOOP("Samples", "Two donuts above a cup on a pink background"),
    "underwater.jpg": QT_TRANSLATE_NOOP(
        "Samples", "An octopus, a fish, a turtle and a dolphin under water"
    ),
    "space.jpg": QT_TRANSLATE_NOOP("Samples", "An astronaut, a rocket and a planet in space"),
    "night.jpg": QT_TRANSLATE_NOOP("Samples", "A castle next to a dragon at night"),
    "sunset.jpg": QT_TRANSLATE_NOOP("Samples", "An elephant and a giraffe at sunset"),
    "kitchen.jpg": QT_TRANSLATE_NOOP(
        "Samples", "A teapot, a cake and two strawberries in the kitchen"
    ),
    "room.jpg": QT_TRANSLATE_NOOP(
        "Samples", "A guitar, a sofa and a teddy bear in the living room"
    ),
    "rainbow.jpg": QT_TRANSLATE_NOOP(
        "Samples", "A unicorn and a butterfly in a field under a rainbow"
    ),
}
"""By file, in the order in which they are offered; samples.toml says the same to the engine."""


def name_of(file: str) -> str:
    """A sentence for who does not see the picture."""
    return QCoreApplication.translate("Samples", NAMES[file])
