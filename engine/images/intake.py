"""What a user drops, looked at before it becomes a job: what cannot be a picture is refused at
once and with a sentence, not after an hour in the queue."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.errors import BadPicture
from engine.images.opening import peek
from engine.images.sources import expand, is_address, is_folder, name_of, unusable_folder


@dataclass(frozen=True)
class Accepted:
    """A picture file, or an address that may lead to one; `name` is what to call it."""

    source: str
    name: str


@dataclass(frozen=True)
class Refused:
    """What cannot be used, why, and what to do about it."""

    source: str
    name: str
    message: str
    hint: str


def take_in(sources: Iterable[str]) -> Iterator[Accepted | Refused]:
    """Look at each of `sources`: paths, folders (for the pictures in them) and addresses.

    Of a file only the first bytes are read, and only when its turn comes; addresses are passed
    on unasked, since fetching takes a while and is the job's work.  What is given twice comes
    once.
    """
    seen: set[str] = set()
    for source in expand(sources):
        identity = source if is_address(source) else os.path.normcase(os.path.abspath(source))
        if identity not in seen:
            seen.add(identity)
            yield _look_at(source)


def _look_at(source: str) -> Accepted | Refused:
    name = name_of(source)
    try:
        if is_folder(source):
            raise unusable_folder(source)
        if not is_address(source):
            peek(Path(source), name=name)
    except BadPicture as error:
        return Refused(source, name, error.message, error.hint)
    return Accepted(source, name)
