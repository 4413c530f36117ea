"""What is known of a model before anything of it is here: its task, its files, its terms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from engine.schema import Task


class Origin(Enum):
    """Where a model's files come from."""

    NONE = "none"
    BUILT_IN = "built_in"
    FOLDER = "folder"
    HUB = "hub"


@dataclass(frozen=True)
class Licence:
    """Under what terms a model may be used; `is_commercial` is None where nobody told us."""

    name: str = "unknown"
    link: str = ""
    is_commercial: bool | None = None
    note: str = ""

    @property
    def plain(self) -> str:
        """The terms in one plain sentence for somebody who is about to use the model."""
        terms = {
            True: "commercial use is allowed",
            False: "not for commercial use",
            None: "find out whether you may use it commercially",
        }[self.is_commercial]
        return f"Licence {self.name}: {'; '.join(filter(None, [terms, self.note]))}."


@dataclass(frozen=True)
class ModelSpec:
    """A model: what it is for, what runs it, where it is and what it needs.

    `family` is empty for a hub repository nobody has looked into yet.  `source` is a folder below
    `resources` (built in), an absolute folder, a hub id, or empty for a backend without files.
    `settings` are the family's own, such as from where on a captioner is sure.  Sizes are 0 or
    absent where they are not known.
    """

    name: str
    task: Task
    """The first of its tasks."""
    family: str
    origin: Origin = Origin.NONE
    source: str = ""
    revision: str = ""
    licence: Licence = Licence()
    about: str = ""
    settings: Mapping[str, Any] = field(default_factory=dict, hash=False)
    title: str = ""
    also: tuple[Task, ...] = ()
    """What else it can do, without being loaded twice."""
    files: tuple[str, ...] = ()
    """Patterns of the files wanted from the hub; empty: weights and settings, all of them."""
    size_bytes: int = 0
    """About how much there is to download."""
    memory_bytes: Mapping[str, int] = field(default_factory=dict, hash=False)
    """About what its weights take when they are loaded, by precision."""
    languages: tuple[str, ...] = ()
    """BCP 47 tags of the languages it is good in; empty where that does not matter or is open."""
    hardware: str = ""
    """The least machine that it runs on in reasonable time, in a user's words."""
    figures: Mapping[str, str] = field(default_factory=dict, hash=False)
    """What was measured, never what was claimed: a value by what it is of."""
    is_gated: bool = False
    """Whether its makers ask for a login on the hub before it may be downloaded."""
    parts: Mapping[str, ModelSpec] = field(default_factory=dict, hash=False)
    """Other repositories of the hub that it cannot do without, such as a vocoder, by the name its
    family's settings have for their folder; `size_bytes` counts them in."""

    @property
    def tasks(self) -> tuple[Task, ...]:
        """Everything it is for."""
        return (self.task, *self.also)

    @property
    def shown(self) -> str:
        """What a user reads it as."""
        return self.title or self.name
