"""What a language model is told so that a caption becomes a story.

The words stand in `resources/prompts/story.toml`, for people to read and change; here they are
filled in.  What came from a picture or a user is data: it is put on one line, without the
characters that chat markup is made of, and into one marked place.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from engine.errors import BadInput, BadOption, BadText
from engine.resources import resources_dir
from engine.schema import StoryOptions, StoryRequest, Style

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

MAX_AGE = 120

_REQUIRED = (
    *("system", "user", "names", "mention", "readers", "languages"),
    *(f"completion.{key}" for key in ("opening", "names", "mention")),
    *(f"styles.{style.value}.{key}" for style in Style for key in ("task", "opening")),
)

# Of the invisible characters, those that Persian, Hindi and emoji are written with.
_JOINERS = "\u200c\u200d"
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_PREAMBLE = re.compile(r"(there (is|are)|(an?|the) (picture|photo|image|photograph) of) ", re.I)
_ONE_THING = re.compile(r"(an?|the|one|some(one|body|thing))\b", re.I)
_THINGS = re.compile(r"(two|three|four|five|six|several|many|some|a (couple|few) of)\b", re.I)


@dataclass(frozen=True)
class Prompt:
    """The two messages a chat model gets; `system` does not depend on the picture."""

    system: str
    user: str


def prompts_path() -> Path:
    """The file with the words of the prompts."""
    return resources_dir() / "prompts" / "story.toml"


def languages(path: Path | None = None) -> dict[str, str]:
    """The languages a story can be asked for: BCP 47 tags and their English names.

    Raises BadInput when the file at `path` (the one that ships, if None) cannot be used.
    """
    return dict(_read(path or prompts_path())["languages"])


def language_name(tag: str) -> str:
    """The English name of the language that `tag` (BCP 47, or the name itself) means.

    Raises BadOption for a language that is not in the file that ships.
    """
    return _language(tag, languages())


def build_prompt(request: StoryRequest, path: Path | None = None) -> Prompt:
    """The messages that ask a chat model for the story.

    Raises BadText for an empty caption, BadOption for an age or language that is unknown, and
    BadInput when the file at `path` (the one that ships, if None) cannot be used.
    """
    words = _read(path or prompts_path())
    caption = _checked_caption(request)
    options = request.options
    language = _language(options.language, words["languages"])
    system = {
        "style": words["styles"][options.style.value]["task"],
        "words": str(options.length.words),
        "language": language,
        "age": str(options.age),
        "reader": _reader(options.age, words["readers"]),
        **_extras(options, words),
    }
    return Prompt(
        system=_fill(words["system"], system),
        user=_fill(words["user"], {"caption": caption, "language": language}),
    )


def build_opening(request: StoryRequest, path: Path | None = None) -> str:
    """The first sentence of the story, for a model that can only carry on with a text.

    It is English whatever the language wanted: such models know the one they were made with.
    Raises as `build_prompt` does.
    """
    words = _read(path or prompts_path())
    caption = _checked_caption(request)
    options = request.options
    things = _PREAMBLE.sub("", caption)
    is_plural = bool(_THINGS.match(things))
    if is_plural or _ONE_THING.match(things):
        template = words["styles"][options.style.value]["opening"]
        caption = things[0].lower() + things[1:].rstrip(".!?")
    else:
        template = words["completion"]["opening"]
        caption = caption if caption.endswith((".", "!", "?")) else caption + "."
    opening = _fill(template, {"caption": caption, "was": "were" if is_plural else "was"})
    return " ".join(filter(None, [opening, *_extras(options, words["completion"]).values()]))


def quoted(text: str) -> str:
    """`text` as data: one line, nothing invisible, and no angle brackets.

    Without these it can neither close the place it is put in nor spell a model's control tokens,
    such as `<|im_end|>` or `</s>`.
    """
    seen = "".join(_visible(char) for char in text)
    return " ".join(seen.translate({ord("<"): "‹", ord(">"): "›"}).split())


def _visible(char: str) -> str:
    category = unicodedata.category(char)
    if category in {"Cc", "Cs"}:
        return " "
    if category == "Cf" and char not in _JOINERS:
        return ""
    return char


@lru_cache(maxsize=4)
def _read(path: Path) -> dict[str, Any]:
    undo = "Undo the last change to that file."
    try:
        words: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BadInput(f"The prompts in ‘{path}’ cannot be read: {error}.", undo) from error
    for name in _REQUIRED:
        part: Any = words
        for key in name.split("."):
            part = part.get(key) if isinstance(part, dict) else None
        if not part:
            raise BadInput(f"The prompts in ‘{path}’ lack ‘{name}’.", undo)
    return words


def _fill(template: str, values: Mapping[str, str]) -> str:
    """`template` with its {placeholders} filled in, in one pass: values are never templates.

    A line whose only content is an empty value is left out.
    """

    def value(match: re.Match[str]) -> str:
        if match[1] not in values:
            known = ", ".join(f"{{{name}}}" for name in values)
            raise BadInput(
                f"The prompts use ‘{match[0]}’, which cannot be filled in there.",
                f"Use only {known}.",
            )
        return values[match[1]]

    lines = []
    for line in template.strip().splitlines():
        filled = _PLACEHOLDER.sub(value, line).strip()
        if filled or not line.strip():
            lines.append(filled)
    return "\n".join(lines)


def _checked_caption(request: StoryRequest) -> str:
    caption = quoted(request.caption)
    if not caption:
        raise BadText("There is nothing to tell a story about.", "Give a picture or a few words.")
    return caption


def _extras(options: StoryOptions, words: Mapping[str, str]) -> dict[str, str]:
    """What the user also asked for: sentences with the names and the mention, or empty."""
    names = ", ".join(filter(None, map(quoted, options.names)))
    mention = quoted(options.mention).rstrip(".")
    return {
        "names": _fill(words["names"], {"names": names}) if names else "",
        "mention": _fill(words["mention"], {"mention": mention}) if mention else "",
    }


def _reader(age: int, readers: list[dict[str, Any]]) -> str:
    if not 1 <= age <= MAX_AGE:
        raise BadOption(
            f"The reading age must be from 1 to {MAX_AGE} years, not {age}.", "Choose another age."
        )
    hints: list[str] = [reader["hint"] for reader in readers if age <= reader["up_to"]]
    return hints[0] if hints else ""


def _language(tag: str, names: Mapping[str, str]) -> str:
    """The English name of the language that `tag` (BCP 47, or the name itself) means."""
    wanted = tag.strip().lower().replace("_", "-")
    for key in (wanted, wanted.split("-")[0]):
        if key in names:
            return names[key]
    for name in names.values():
        if name.lower() == wanted:
            return name
    raise BadOption(
        f"Vignette cannot ask for a text in the language ‘{tag}’.",
        f"Use one of these tags: {', '.join(sorted(names))}.",
    )
