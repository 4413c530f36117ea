"""Models as the model window lists them: what each is, where it stands, what can be done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any, NamedTuple

from engine.schema import Task


class ModelState(Enum):
    """Where a model stands."""

    BUILT_IN = "built in"
    HERE = "here"
    PARTLY_HERE = "partly here"
    WAITING = "waiting"
    DOWNLOADING = "downloading"
    PAUSED = "paused"
    FAILED = "failed"
    AVAILABLE = "available"
    NOT_RUNNABLE = "not runnable"


class Fitting(Enum):
    """Whether this computer can run a model."""

    FITS = "fits"
    TIGHT = "tight"
    """It fits, but only with other programs closed."""
    TOO_LARGE = "too large"
    NOT_RUNNABLE = "not runnable"
    UNKNOWN = "unknown"
    """Nobody has looked at the computer yet."""


class Licence(NamedTuple):
    """Under what terms a model may be used; `is_commercial` is None where nobody told us."""

    name: str = ""
    link: str = ""
    is_commercial: bool | None = None
    note: str = ""


class FileRow(NamedTuple):
    """A file of a download and how much of it is here."""

    path: str
    here_bytes: int
    size_bytes: int


@dataclass(frozen=True)
class Transfer:
    """How far a download is; `message` and `hint` say why it failed."""

    here_bytes: int = 0
    total_bytes: int = 0
    bytes_per_s: float = 0.0
    eta_s: float | None = None
    files: tuple[FileRow, ...] = ()
    message: str = ""
    hint: str = ""

    @property
    def fraction(self) -> float | None:
        """0-1, None as long as nobody knows the size."""
        return min(1.0, self.here_bytes / self.total_bytes) if self.total_bytes else None


@dataclass(frozen=True)
class ModelRow:
    """A model; `size_bytes` is on the disk, or else about what there is to download."""

    name: str
    title: str
    tasks: tuple[Task, ...]
    state: ModelState
    fitting: Fitting = Fitting.FITS
    fit_reason: str = ""
    """In the engine's words."""
    about: str = ""
    hardware: str = ""
    licence: Licence = Licence()
    size_bytes: int = 0
    memory_bytes: Mapping[str, int] = field(default_factory=dict, hash=False)
    languages: tuple[str, ...] = ()
    figures: Mapping[str, str] = field(default_factory=dict, hash=False)
    source: str = ""
    """Its id on the hub, or its folder."""
    page: str = ""
    """Where it is described on the web."""
    is_gated: bool = False
    is_own: bool = False
    """Added by the user."""
    is_on_hub: bool = False
    is_open: bool = False
    """It stands for many: a language has to be named before it is a model."""
    default_for: tuple[Task, ...] = ()
    transfer: Transfer | None = None

    @property
    def is_here(self) -> bool:
        """Whether it can be used without a download."""
        return self.state in (ModelState.BUILT_IN, ModelState.HERE)

    @property
    def is_under_way(self) -> bool:
        """Whether it is being downloaded, or was and stands still."""
        return self.transfer is not None

    def one_called(self, name: str) -> ModelRow | None:
        """One of the many that an open row stands for; None when `name` is none of them."""
        before, _, after = self.name.partition("{code}")
        if not (self.is_open and name.startswith(before) and name.endswith(after)):
            return None
        code = name[len(before) : len(name) - len(after)]
        title = self.title.replace("{code}", code)
        return replace(self, name=name, title=title, languages=(code,), is_open=False)

    @property
    def can_be_removed(self) -> bool:
        """Whether there is something of it on the disk that Vignette may take away."""
        return self.is_on_hub and self.state in (ModelState.HERE, ModelState.PARTLY_HERE)

    @property
    def can_be_fetched(self) -> bool:
        """Whether a download of it can begin."""
        return self.state in (ModelState.AVAILABLE, ModelState.PARTLY_HERE) and self.is_on_hub


class PlanRow(NamedTuple):
    """What downloading a model would mean, as the hub says.

    `spec` and `plan` are the engine's.
    """

    name: str
    title: str
    total_bytes: int
    missing_bytes: int
    licence: Licence
    is_gated: bool
    is_accepted: bool
    """Whether the user has accepted the licence before."""
    spec: Any
    plan: Any


class ModelSet(NamedTuple):
    """Models to be had with one click: those of the set, and what is not here of it."""

    name: str
    models: tuple[ModelRow, ...]

    @property
    def missing(self) -> tuple[ModelRow, ...]:
        """What would be downloaded."""
        return tuple(row for row in self.models if not row.is_here)


class Usage(NamedTuple):
    """What models take of the disk, and how much of it is free; `folder` is where they are."""

    models_bytes: int
    free_bytes: int
    folder: str
