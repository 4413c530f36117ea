"""What the engine says of models, in the language of the window.

The catalogue and the engine speak English only.  Their words are marked here so that translators
find them; `in_words` gives what nobody has translated as it is.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

TEXTS = (
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "Built in. Small, for pictures made of Vignette's own stickers.",
    ),
    QT_TRANSLATE_NOOP("Catalogue", "any computer"),
    QT_TRANSLATE_NOOP("Catalogue", "captions word for word as one of the references"),
    QT_TRANSLATE_NOOP("Catalogue", "F1 of nouns"),
    QT_TRANSLATE_NOOP("Catalogue", "CIDEr-D"),
    QT_TRANSLATE_NOOP("Catalogue", "photographs of which it says that it is not sure"),
    QT_TRANSLATE_NOOP("Catalogue", "Captions of photographs in one line."),
    QT_TRANSLATE_NOOP("Catalogue", "a computer with 4 GB of memory"),
    QT_TRANSLATE_NOOP("Catalogue", "Captions of photographs, with more detail."),
    QT_TRANSLATE_NOOP("Catalogue", "a computer with 8 GB of memory"),
    QT_TRANSLATE_NOOP("Catalogue", "Captions of everyday scenes in one line."),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "Captions short or long, and lists of objects; small for what it sees.",
    ),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "The smallest that both describes pictures and answers questions about them.",
    ),
    QT_TRANSLATE_NOOP("Catalogue", "Describes pictures and answers questions; still small."),
    QT_TRANSLATE_NOOP("Catalogue", "Describes pictures in detail and answers questions well."),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "a GPU with 8 GB, or a computer with 16 GB of memory and patience",
    ),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "Describes pictures in detail, reads text in them and answers, in many languages.",
    ),
    QT_TRANSLATE_NOOP("Catalogue", "Answers questions about photographs in a word or two."),
    QT_TRANSLATE_NOOP("Catalogue", "Built in. Writes by rules, at once, on any machine."),
    QT_TRANSLATE_NOOP("Catalogue", "A small language model for short and simple stories."),
    QT_TRANSLATE_NOOP("Catalogue", "Better stories, and slower."),
    QT_TRANSLATE_NOOP("Catalogue", "Good stories; wants a GPU."),
    QT_TRANSLATE_NOOP("Catalogue", "for research and for trying out"),
    QT_TRANSLATE_NOOP("Catalogue", "A small language model that knows many languages."),
    QT_TRANSLATE_NOOP("Catalogue", "Better stories in many languages."),
    QT_TRANSLATE_NOOP("Catalogue", "The smallest language model here: quick, and simple-minded."),
    QT_TRANSLATE_NOOP("Catalogue", "Small and quick, for short stories in English."),
    QT_TRANSLATE_NOOP("Catalogue", "Good stories in English."),
    QT_TRANSLATE_NOOP("Catalogue", "Built in. A plain voice in many languages."),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "what it speaks is yours; passing the program on means passing its source on",
    ),
    QT_TRANSLATE_NOOP("Catalogue", "A natural voice for one language."),
    QT_TRANSLATE_NOOP("Catalogue", "A clear English voice."),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "Lively English voices that may laugh and sigh; slow without a GPU.",
    ),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "a GPU with 4 GB, or a computer with 8 GB of memory and patience",
    ),
    QT_TRANSLATE_NOOP("Catalogue", "A lively English voice made for processors."),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "name its makers, Kyutai; no voice may be imitated without its owner's consent",
    ),
    QT_TRANSLATE_NOOP("Catalogue", "The quickest; makes mistakes in noise. Some 100 languages."),
    QT_TRANSLATE_NOOP("Catalogue", "Quick, and better than tiny. Some 100 languages."),
    QT_TRANSLATE_NOOP("Catalogue", "A good balance of speed and care. Some 100 languages."),
    QT_TRANSLATE_NOOP("Catalogue", "Careful and slow. Some 100 languages."),
    QT_TRANSLATE_NOOP("Catalogue", "The most careful; wants a GPU. Some 100 languages."),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "Nearly as careful as large-v3 and several times as quick. Some 100 languages.",
    ),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "Writes down short English recordings, quickly on any processor.",
    ),
    QT_TRANSLATE_NOOP("Catalogue", "Finds texts that mean the same; tiny and quick."),
    QT_TRANSLATE_NOOP("Catalogue", "Finds pictures by what they show, in many languages."),
    QT_TRANSLATE_NOOP("Catalogue", "Built in. Draws with Vignette's own stickers."),
    QT_TRANSLATE_NOOP("Catalogue", "Draws small pictures in one step."),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "below 1 million US dollars of yearly revenue, and registered with Stability AI",
    ),
    QT_TRANSLATE_NOOP("Catalogue", "Draws pictures with more detail in one step."),
    QT_TRANSLATE_NOOP("Catalogue", "Draws detailed pictures in four steps; very large."),
    QT_TRANSLATE_NOOP("Catalogue", "a GPU with 24 GB or more"),
)
"""Abouts, hardware, notes on licences and names of figures, as `resources/models.toml` has them."""

SENTENCES = (
    QT_TRANSLATE_NOOP("Catalogue", "Runs on any machine."),
    QT_TRANSLATE_NOOP("Catalogue", "Its size is not known yet."),
    QT_TRANSLATE_NOOP("Catalogue", "Vignette cannot run models of this kind ({family}) yet."),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "The download of about {size} does not fit on the disk, which has {free} free.",
    ),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "Needs about {size} of memory even with its weights made as small as they can be; "
        "this machine has {all} for models.",
    ),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "Needs about {size} of memory and runs {where}; only {free} are free now, so close "
        "something first.",
    ),
    QT_TRANSLATE_NOOP("Catalogue", "Needs about {size} of memory and runs {where}."),
    QT_TRANSLATE_NOOP("Catalogue", "{where}, with its weights made smaller ({precision})"),
    QT_TRANSLATE_NOOP("Catalogue", "on the GPU"),
    QT_TRANSLATE_NOOP("Catalogue", "on the processor"),
    QT_TRANSLATE_NOOP("Catalogue", "on the GPU, which shares the machine's memory"),
)
"""Why a model fits, as `engine.weights.fitting` says it, with what is filled in."""


def in_words(text: str) -> str:
    """A text of the catalogue's, or a sentence on fitness, in the user's language."""
    if not text:
        return ""
    for sentence in SENTENCES:
        found = _pattern(sentence).fullmatch(text)
        if found is not None:
            filled = {name: in_words(part) for name, part in found.groupdict().items()}
            return QCoreApplication.translate("Catalogue", sentence).format(**filled)
    return QCoreApplication.translate("Catalogue", text)


def _pattern(sentence: str) -> re.Pattern[str]:
    """The sentence with anything where something is filled in."""
    return re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+?)", re.escape(sentence)))
