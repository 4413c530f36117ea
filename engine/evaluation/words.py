"""What the figures know of English words: function words, stems and irregular forms."""

from __future__ import annotations

from functools import lru_cache

FUNCTION_WORDS = frozenset(
    """a about after all also an and are as at be been but by can could for from had has have he her
    his i if in into is it its more not of on one or other out over 's she so some than that the
    their there they this to two up was we were what when which who will with would you""".split()
)
"""METEOR's function words: closed-class words that make up more than one in a thousand words of
news (Denkowski & Lavie 2011).  Nouns and adjectives that are as common there are no function
words here, as they tell what a picture shows: people, year, time, new, first, last."""

STOP_WORDS = FUNCTION_WORDS | frozenset(
    """above across against ahead alongside am among another any around away back back-to-back
    background backwards because before behind being below beneath beside besides between beyond
    both bottom bunch center centre close closeup close-up corner couple did different do does
    doing down during each edge eight end few five foreground four front group half having here him
    image inside itself just left lot lots many me middle most my near nearby next nine nobody
    nothing number off onto our outside pair part past photo photograph pic picture piece right row
    scene set seven several shot shown shows showing side sides six something sort ten them these
    those three through together top toward towards type under underneath until upon us various
    very view ways where while whose within without your n't 'm 're 've 'll 'd""".split()
)
"""Words that name nothing to be seen: function words, prepositions, numbers, words for a place in
the picture or for the picture itself.  The others are content words."""

_IRREGULAR_FORMS = {
    "be": "am is are was were been being",
    "have": "has had having",
    "do": "does did done",
    "begin": "began begun",
    "bite": "bit bitten",
    "blow": "blew blown",
    "break": "broke broken",
    "bring": "brought",
    "build": "built",
    "buy": "bought",
    "catch": "caught",
    "choose": "chose chosen",
    "come": "came",
    "draw": "drew drawn",
    "drink": "drank drunk",
    "drive": "drove driven",
    "eat": "ate eaten",
    "fall": "fell fallen",
    "feed": "fed",
    "feel": "felt",
    "fight": "fought",
    "find": "found",
    "fly": "flew flown",
    "get": "got gotten",
    "give": "gave given",
    "go": "went gone",
    "grow": "grew grown",
    "hang": "hung",
    "hide": "hid hidden",
    "hold": "held",
    "keep": "kept",
    "know": "knew known",
    "lay": "laid",
    "lead": "led",
    "leave": "left",
    "lie": "lain lying",
    "lose": "lost",
    "make": "made",
    "meet": "met",
    "ride": "rode ridden",
    "rise": "rose risen",
    "run": "ran",
    "say": "said",
    "see": "saw seen",
    "sell": "sold",
    "send": "sent",
    "shake": "shook shaken",
    "shine": "shone",
    "shoot": "shot",
    "show": "shown",
    "sing": "sang sung",
    "sit": "sat",
    "sleep": "slept",
    "speak": "spoke spoken",
    "spend": "spent",
    "stand": "stood",
    "steal": "stole stolen",
    "stick": "stuck",
    "swim": "swam swum",
    "swing": "swung",
    "take": "took taken",
    "teach": "taught",
    "tell": "told",
    "think": "thought",
    "throw": "threw thrown",
    "tie": "tying",
    "wear": "wore worn",
    "win": "won",
    "write": "wrote written",
    "calf": "calves",
    "child": "children",
    "die": "dice",
    "elf": "elves",
    "fireman": "firemen",
    "foot": "feet",
    "goose": "geese",
    "half": "halves",
    "knife": "knives",
    "leaf": "leaves",
    "life": "lives",
    "loaf": "loaves",
    "man": "men",
    "mouse": "mice",
    "ox": "oxen",
    "policeman": "policemen",
    "scarf": "scarves",
    "sheaf": "sheaves",
    "shelf": "shelves",
    "snowman": "snowmen",
    "thief": "thieves",
    "tooth": "teeth",
    "wife": "wives",
    "wolf": "wolves",
    "woman": "women",
    "good": "better best",
    "bad": "worse worst",
}
IRREGULAR = {form: base for base, forms in _IRREGULAR_FORMS.items() for form in forms.split()}
"""Irregular forms that captions and children's stories use, each with its base form."""


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """The Snowball English ("Porter2") stem of a lower-case word: running, runs -> run."""
    from snowballstemmer import stemmer

    return str(stemmer("english").stemWord(word))


def content_key(word: str) -> str:
    """What is the same for all forms of a word: men, man -> man; boxes, box -> box."""
    return stem("person" if word == "people" else IRREGULAR.get(word, word))
