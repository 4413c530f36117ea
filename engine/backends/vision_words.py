"""What a model is asked about a picture, and its answer in the shape that was wanted.

The words stand in `resources/prompts/picture.toml`, for people to read and change.
"""

from __future__ import annotations

import re
import sys
from functools import lru_cache
from typing import Any

from engine.errors import BadInput
from engine.prompts import language_name
from engine.resources import resources_dir
from engine.schema import ALT_CHARACTERS, CaptionStyle
from engine.sentences import SentenceSplitter

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

_QUOTES = "\"'“”‘’«»„"
_MARKER = re.compile(r"^\s*(?:[-*•–]+|\(?\d+[.):])\s*")
_BETWEEN_THINGS = re.compile(r"[\n,;、，；]+")
_AND = re.compile(r"^and\s+", re.IGNORECASE)
_LABEL = re.compile(r"^(?:alt(?:ernative)?[ -]?text|caption)\s*:\s*", re.IGNORECASE)
_ELLIPSIS = "…"
_SPACELESS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff]")
"""Japanese, Chinese, Thai and Lao: between any two of their characters a text may be cut."""


def request_for(style: CaptionStyle, language: str) -> str:
    """The words that ask for a caption of this style in a language (a BCP 47 tag).

    Raises BadOption for an unknown language, BadInput when the file of prompts cannot be used.
    """
    prompts = _prompts()
    asked = str(prompts["captions"][style.value]).strip()
    if language.lower().partition("-")[0] == "en":
        return asked
    return f"{asked} {prompts['language'].strip().format(language=language_name(language))}"


def shaped(text: str, style: CaptionStyle, *, is_whole: bool = True) -> str:
    """What a model wrote, as a caption of the style it was asked for.

    Nothing is added but an ellipsis where a text that has no end of a sentence is cut.
    `is_whole` is False for a text that was stopped at its longest.
    """
    if style is CaptionStyle.OBJECTS:
        named = things(text)
        return ", ".join(named if is_whole or len(named) < 2 else named[:-1])
    words = _LABEL.sub("", " ".join(text.split())).strip(_QUOTES + " ")
    sentences = _sentences(words)
    if not is_whole and len(sentences) > 1:
        sentences = sentences[:-1]
    if style is CaptionStyle.ALT:
        return _within(" ".join(sentences), ALT_CHARACTERS)
    return " ".join(sentences)


def things(text: str) -> list[str]:
    """The things that a list names, each once: a line, a bullet or a comma stands between them."""
    found: dict[str, str] = {}
    for part in _BETWEEN_THINGS.split(text):
        thing = _AND.sub("", _MARKER.sub("", part).strip(_QUOTES + " .:")).strip()
        if thing:
            found.setdefault(thing.casefold(), thing)
    return list(found.values())


def _sentences(text: str) -> list[str]:
    splitter = SentenceSplitter(max_chars=len(text) + 1)
    return [one.text for one in (*splitter.feed(text), *splitter.flush())]


def _within(text: str, most: int) -> str:
    """`text` in `most` characters: its whole sentences that fit, else its whole words."""
    if len(text) <= most:
        return text
    fitting = ""
    for sentence in _sentences(text):
        longer = f"{fitting} {sentence}".strip()
        if len(longer) > most:
            break
        fitting = longer
    if fitting:
        return fitting
    end = most - len(_ELLIPSIS)
    while end > 0 and not _is_border(text, end):
        end -= 1
    return text[: end or most - len(_ELLIPSIS)].rstrip(" ,;:-–") + _ELLIPSIS


def _is_border(text: str, position: int) -> bool:
    """Whether a word ends before `position`."""
    return text[position].isspace() or bool(_SPACELESS.match(text[position]))


@lru_cache(maxsize=1)
def _prompts() -> dict[str, Any]:
    path = resources_dir() / "prompts" / "picture.toml"
    undo = "Undo the last change to that file."
    try:
        prompts: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BadInput(f"The prompts in ‘{path}’ cannot be read: {error}.", undo) from error
    captions = prompts.get("captions", {})
    lacking = [style.value for style in CaptionStyle if not captions.get(style.value)]
    if lacking or "{language}" not in prompts.get("language", ""):
        name = f"captions.{lacking[0]}" if lacking else "language"
        raise BadInput(f"The prompts in ‘{path}’ lack ‘{name}’.", undo)
    return prompts
