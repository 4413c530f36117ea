"""What must be true of every story, whatever it is about."""

import re
from collections import Counter

from engine.schema import StoryOptions
from engine.stories.phrases import article
from engine.stories.prose import words_in
from engine.stories.teller import Tale

YOUNG = 6
LONGEST_FOR_THE_YOUNG = 30
_FITTING_DOUBLES = {"had had", "that that", "la la"}


def faults(tale: Tale, options: StoryOptions) -> list[str]:
    """Everything wrong with a story; empty when all is well."""
    text = tale.text
    found = [f"left a bracket: {text}"] if re.search(r"[{}\[\]|]", text) else []
    found += [f"unbalanced: {part}" for part in text.split("\n\n") if part.count('"') % 2]
    found += [f"spaces: {match}" for match in re.findall(r".{9}(?:  | [,.;!?]|[,.]{2}).{9}", text)]
    found += [f"doubled: {match}" for match in _doubles(text)]
    found += [f"article: {match}" for match in _wrong_articles(text)]
    found += [f"left out: {noun}" for noun in _left_out(tale)]
    sentences = [sentence for paragraph in tale.paragraphs for sentence in paragraph]
    for sentence in sentences:
        found += [f"no end: {sentence}"] if not re.search(r"[.!?][\"']*$", sentence) else []
        found += [f"no capital: {sentence}"] if not re.match(r"[\"']*[A-Z0-9]", sentence) else []
        if options.age <= YOUNG and words_in(sentence) >= LONGEST_FOR_THE_YOUNG:
            found.append(f"too long: {sentence}")
    repeated = [s for s, count in Counter(sentences).items() if count > 1 and words_in(s) > 2]
    return [*found, *(f"repeated: {sentence}" for sentence in repeated)]


def deviation(tale: Tale, options: StoryOptions) -> float:
    """How far the number of words is from the one asked for, as a share of it."""
    return words_in(tale.text) / options.length.words - 1


def _doubles(text: str) -> list[str]:
    doubles = [match.group(0) for match in re.finditer(r"\b(\w+) \1\b", text, re.IGNORECASE)]
    return [double for double in doubles if double.lower() not in _FITTING_DOUBLES]


def _wrong_articles(text: str) -> list[str]:
    return [
        match.group(0)
        for match in re.finditer(r"\b([Aa]n?) ([A-Za-z][\w'-]*)", text)
        if match.group(1).lower() != article(match.group(2))
    ]


def _left_out(tale: Tale) -> list[str]:
    text = tale.text.lower()
    return [
        noun.head
        for noun in tale.cast.premise.nouns
        if noun.head.lower() not in text
        and noun.singular.lower() not in text
        # "on a blue background" becomes "a blue place", but not in the caption's own words.
        and noun.head != "place"
    ]
