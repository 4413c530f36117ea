"""The shared libraries of a package: which of them nothing needs, and which must not be changed."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Sequence
from pathlib import PurePath

Entry = tuple[str, str, str]
"""PyInstaller's: (place in the package, where the file is now, kind)."""

ROOTS = ("libportaudio.", "libpython")
"""Libraries that no other names, but which the program opens by itself."""

_NEEDED = re.compile(r"^\s*NEEDED\s+(\S+)", re.MULTILINE)
_REPAIRED = re.compile(r"\.libs/")


def needed(entries: Sequence[Entry]) -> list[Entry]:
    """The entries without those libraries of the system (Linux) that no other entry asks for.

    PyInstaller collects what every plug-in of Qt asks for; some of these plug-ins are left out.
    """
    by_name = {PurePath(entry[0]).name: entry for entry in entries}
    waiting = [entry for entry in entries if not _is_of_system(entry)]
    kept = set()
    while waiting:
        entry = waiting.pop()
        if entry not in kept:
            kept.add(entry)
            waiting += [by_name[name] for name in _asked_for(entry[1]) if name in by_name]
    return [entry for entry in entries if entry in kept]


def unchanged(entries: Sequence[Entry]) -> list[Entry]:
    """The entries, with those as mere data that stripping would break.

    auditwheel gathers the libraries of a package in a folder `NAME.libs` and moves parts of them
    about; afterwards `strip` leaves some that cannot be loaded.
    """
    return [
        (place, path, "DATA" if _REPAIRED.search(PurePath(place).as_posix()) else kind)
        for place, path, kind in entries
    ]


def _is_of_system(entry: Entry) -> bool:
    place, _, kind = entry
    is_alone = "/" not in place and kind == "BINARY"
    return is_alone and not place.startswith(ROOTS)


def _asked_for(path: str) -> list[str]:
    """The names of the libraries that the one at `path` asks the system for."""
    asked = subprocess.run(["objdump", "-p", path], capture_output=True, text=True)
    return _NEEDED.findall(asked.stdout)
