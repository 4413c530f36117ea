"""What the engine tells its caller: text and plain values, never exceptions or tensors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from engine.schema import Item


@dataclass(frozen=True)
class Queued:
    """The job waits for its turn."""

    job_id: str


@dataclass(frozen=True)
class Started:
    """The job's first step begins."""

    job_id: str


@dataclass(frozen=True)
class Progressed:
    """A step was done; `fraction` is 0-1, or None where the end is not known."""

    job_id: str
    fraction: float | None
    note: str


@dataclass(frozen=True)
class Noted:
    """The job goes on, but otherwise than was chosen, such as on the processor: a sentence."""

    job_id: str
    text: str


@dataclass(frozen=True)
class Produced:
    """The job has something to show: a caption, text, a sentence, audio, a file."""

    job_id: str
    item: Item


@dataclass(frozen=True)
class Finished:
    """The job is done and in the library."""

    job_id: str


@dataclass(frozen=True)
class Failed:
    """The job ended with an error: a sentence, a way out, and details for a report."""

    job_id: str
    message: str
    hint: str = ""
    details: str = ""


@dataclass(frozen=True)
class Stopped:
    """The job was cancelled; what it had finished is kept."""

    job_id: str


Event: TypeAlias = Queued | Started | Progressed | Noted | Produced | Finished | Failed | Stopped
