"""What the settings can be chosen from, as far as it is known while the settings are open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from engine.backends.espeak_voices import VoiceInfo
    from engine.schema import Task


class Shortcut(NamedTuple):
    """An action that keys may be given to: its name, what it does, and its usual keys."""

    name: str
    label: str
    default: str


class Answer(NamedTuple):
    """What the name of a model means: a note, or why it cannot be used."""

    sentence: str
    is_problem: bool


@dataclass
class Offer:
    """Filled bit by bit, since most of it is not known at once."""

    voices: Sequence[VoiceInfo] | None = None
    """None: not asked for yet."""
    timbres: Sequence[VoiceInfo] = ()
    models: Mapping[Task, Sequence[str]] = field(default_factory=dict)
    languages: Sequence[tuple[str, str]] = ()
    """Tags and names of the languages that stories are told in."""
    shortcuts: Sequence[Shortcut] = ()
    device_note: str = ""
    """Which device runs the models, and why."""
    answers: dict[Task, Answer] = field(default_factory=dict)
    """What is known of the models that are chosen."""
