"""What a caption gives a story."""

from __future__ import annotations

from dataclasses import dataclass

from engine.stories.phrases import NounPhrase
from engine.stories.setting import NOWHERE, Place


@dataclass(frozen=True)
class Doing:
    """What the first nouns of a caption are doing: "riding a wave on top of a surfboard".

    `subjects` are indices into the nouns of the premise; `pieces` are words and indices.
    """

    subjects: tuple[int, ...]
    pieces: tuple[str | int, ...]


@dataclass(frozen=True)
class Premise:
    """Everything a story may take from a caption; `kind` names the kind of place."""

    text: str
    nouns: tuple[NounPhrase, ...] = ()
    doing: Doing | None = None
    place: Place | None = None
    kind: str = NOWHERE
    hour: str = ""
    weather: str = ""
    is_unsure: bool = False
    """Whether the caption only says how the picture looks; its nouns are the colours."""
