"""The words around the nouns: places, hours, weather, relations, numbers, and what to pass over.

Tables alone; `reader.py` matches them, the longest phrase first.
"""

from enum import Enum

from engine.scenes.schema import Backdrop, Colour, Relation, TimeOfDay, Weather

Setting = Backdrop | Weather | TimeOfDay


class Mark(Enum):
    """Words that steer the reading of others."""

    AND = "and"
    THE = "the"
    WITHOUT = "without"
    BREAK = "."
    LEFT = "on the left"
    MIDDLE = "in the middle"
    RIGHT = "on the right"


def _table(rows: dict[str, Setting | Relation | Mark]) -> dict[str, Setting | Relation | Mark]:
    """One entry for every phrase of rows whose keys list several, parted by commas."""
    return {
        phrase.strip(): meaning
        for phrases, meaning in rows.items()
        for phrase in phrases.split(",")
    }


SETTINGS = _table(
    {
        "meadow, field, fields, grass, lawn, park, garden, farm, hill, hills": Backdrop.MEADOW,
        "countryside, pasture, prairie, savanna, savannah, grassland, yard": Backdrop.MEADOW,
        "forest, forests, woods, wood, jungle, rainforest, woodland": Backdrop.FOREST,
        "beach, seaside, shore, seashore, coast, sand, sandy beach": Backdrop.BEACH,
        "snow, ice, winter, arctic, antarctic, snowy field, snowy hill": Backdrop.SNOW,
        "desert, dune, dunes, sahara": Backdrop.DESERT,
        "city, town, street, road, downtown, village, big city": Backdrop.CITY,
        "sea, ocean, water, lake, river, pond, harbour, harbor, at sea": Backdrop.SEA,
        "underwater, under water, under the water, under the sea": Backdrop.UNDERWATER,
        "under the ocean, under the waves, bottom of the sea, sea floor": Backdrop.UNDERWATER,
        "ocean floor, seabed, reef, coral reef, aquarium": Backdrop.UNDERWATER,
        "mountains, mountain, alps, mountain top, peak, peaks": Backdrop.MOUNTAINS,
        "room, living room, bedroom, bathroom, playroom, nursery, office": Backdrop.ROOM,
        "indoors, inside a house, inside the house, in the house": Backdrop.ROOM,
        "at home, floor, lounge, classroom": Backdrop.ROOM,
        "kitchen": Backdrop.KITCHEN,
        "space, outer space, universe, galaxy, cosmos, orbit": Backdrop.SPACE,
        "rain, rains, raining, rainy, it rains, drizzle, storm, stormy": Weather.RAIN,
        "while it rains, while it is raining, rainstorm": Weather.RAIN,
        "snows, snowing, it snows, while it snows, snowfall, falling snow": Weather.SNOWFALL,
        "snow falls, snow is falling, snow falling, snowstorm, blizzard, snowy": Weather.SNOWFALL,
        "fog, foggy, mist, misty, haze, hazy": Weather.FOG,
        "rainbow, rainbows": Weather.RAINBOW,
        "sunny, clear sky, clear skies, blue sky, sunshine": Weather.CLEAR,
        "night, nighttime, midnight, at night, by night, tonight, starry": TimeOfDay.NIGHT,
        "under the stars, starry sky, starry night, night sky, in the dark": TimeOfDay.NIGHT,
        "sunset, sundown, dusk, twilight, evening, dawn, sunrise, daybreak": TimeOfDay.SUNSET,
        "day, daytime, morning, noon, afternoon, midday, daylight": TimeOfDay.DAY,
    }
)
"""What says where, when and in what weather."""

RELATIONS = _table(
    {
        "to the left of, left of, on the left of, at the left of": Relation.LEFT_OF,
        "on the left side of, to the left side of": Relation.LEFT_OF,
        "to the right of, right of, on the right of, at the right of": Relation.RIGHT_OF,
        "on the right side of, to the right side of": Relation.RIGHT_OF,
        "next to, beside, besides, near, close to, by, alongside": Relation.NEXT_TO,
        "above, over, on top of, atop, onto, on, riding, riding on": Relation.ABOVE,
        "sitting on, standing on, lying on": Relation.ABOVE,
        "below, under, beneath, underneath": Relation.BELOW,
        "in front of, before, inside, inside of, in": Relation.IN_FRONT_OF,
        "behind, in back of": Relation.BEHIND,
    }
)
"""How one thing stands to the next; "on" and "in" count only between two nouns."""

MARKS = _table(
    {
        "and, plus, as well as, &": Mark.AND,
        "the, that, this, these, those": Mark.THE,
        "without, no, not": Mark.WITHOUT,
        "on the left, at the left, to the left, on the left side, left": Mark.LEFT,
        "in the middle, in the centre, in the center": Mark.MIDDLE,
        "on the right, at the right, to the right, on the right side, right": Mark.RIGHT,
    }
)

NUMBERS: dict[str, int] = {
    "a": 1, "an": 1, "one": 1, "single": 1, "another": 1, "two": 2, "both": 2, "pair": 2,
    "a pair of": 2, "a couple of": 2, "couple": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "dozen": 12,
    "a dozen": 12, "twenty": 20, "hundred": 100, "a hundred": 100, "some": 3, "several": 3,
    "few": 3, "a few": 3, "many": 4, "a lot of": 4, "lots of": 4, "a group of": 3, "a herd of": 4,
    "a flock of": 4, "a school of": 4, "a bunch of": 3, "three of": 3,
}  # fmt: skip

COLOURS: dict[str, Colour] = {
    **{colour.value: colour for colour in Colour},
    "cream": Colour.WHITE, "ivory": Colour.WHITE, "golden": Colour.YELLOW, "gold": Colour.YELLOW,
    "crimson": Colour.RED, "scarlet": Colour.RED, "magenta": Colour.PINK, "violet": Colour.PURPLE,
    "lilac": Colour.PURPLE, "lavender": Colour.PURPLE, "navy": Colour.BLUE, "azure": Colour.BLUE,
    "turquoise": Colour.BLUE, "cyan": Colour.BLUE, "teal": Colour.GREEN, "lime": Colour.GREEN,
}  # fmt: skip

SHEETS = frozenset("background backdrop sheet paper canvas".split())
"""What a plain backdrop is called."""

ADJECTIVES = frozenset(
    """adorable amazing ancient awesome bad beautiful big black blond blonde bold brave bright
    brown calm cheerful clean clever cold colourful colorful cool cosy cozy curious cute dark
    dear deep different dirty dry elegant empty enormous evil famous fast fat fine fluffy free
    fresh friendly full funny furry gentle giant gigantic gold golden good gorgeous grand gray
    great green grey grumpy happy hard heavy high hot huge hungry kind large lazy light little
    lonely long loud lovely low lucky mad magic magical massive merry mighty modern narrow near
    new nice noisy odd old open orange pale perfect pink plain playful pretty proud purple quick
    quiet rare real red rich ripe round royal sad scary secret shiny short shy silent silly
    silver simple sleepy slim slow small smart smooth snug soft sour special spotted square
    strange striped strong super sweet tall tame tasty thick thin tidy tiny tired toy ugly
    violet warm weird wet white whole wide wild wise wonderful wooden yellow young yummy""".split()
)

FILLERS = frozenset(
    """about across again all along also always am among any are around as asleep at away back
    background backdrop be because been being between but came can chases come comes cosily could
    create day's did do does done down draw drawing drawn drives each eat eating eats each every
    fell few flies fly from game get gets give go goes got had has have he her here hers him his
    hold holds how i i'd i'm image into is isn't it it's its just kind let like likes live lives
    look looks made make makes many me middle more most much my name need next now of off often
    once only or other our out painting paint photo photograph pic picture pictures play plays
    please put really rest ride rides run runs said same scene see sees set shall she should show
    showing shows side sit sits sketch sky sleep sleeps smile smiles so somewhere sort stand
    stands stay still such swim swims take takes than their them then there there's they thing
    things through time to together too top toward towards two up upon us very view walk walks
    want was watches way we wear wearing were what when where which while who will wish with
    would you your nothing something anything someone happily slowly stands sat stood ran slept
    flew swam lies lay lying wants loves love loved meets met jumps jump jumped dances danced
    sings sing sang hops hop near far full sunlight weather sunny outside outdoors""".split()
)
"""Words that neither draw anything nor change where a thing goes."""

ADJECTIVE_ENDINGS = ("ful", "less", "ous", "ish", "able", "ible", "iest", "ier", "ly", "ed", "y")
"""A word before a noun that ends so is taken for an adjective."""

NOT_VERBS = frozenset("building string wing thing king spring sibling duckling seaweed".split())
"""Nouns that end like a verb in progress."""
