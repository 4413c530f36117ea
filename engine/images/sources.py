"""What a user may give for a picture: a path, a folder, an address, a data: URL, or - for
standard input."""

from __future__ import annotations

import base64
import binascii
import os
import re
import stat
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import unquote, unquote_to_bytes

from engine.errors import BadPicture
from engine.images.fetch import FetchOptions, fetch
from engine.images.formats import SUFFIXES
from engine.images.names import shown

STANDARD_INPUT = "-"

_WEB = re.compile(r"https?://", re.IGNORECASE)
_DATA = re.compile(r"data:", re.IGNORECASE)


def expand(sources: Iterable[str]) -> Iterator[str]:
    """`sources` with each folder replaced by the pictures in it and below.

    Pictures come in natural order (2 before 10), found by their extension; hidden ones are left
    out.  Nothing is raised here, so that one bad source does not keep the others from being
    read: what cannot be expanded, such as a folder without pictures, is passed on, and `read`
    says what is wrong with it.
    """
    for source in sources:
        if is_folder(source):
            pictures = _pictures_in(source)
            yield next(pictures, source)
            yield from pictures
        else:
            yield source


def read(source: str, options: FetchOptions = FetchOptions()) -> bytes | Path:
    """The picture file that `source` is or names: its bytes, or its path where it is a file.

    Raises BadPicture, and NetworkError for addresses.
    """
    if source == STANDARD_INPUT:
        return _read_standard_input(options.max_bytes)
    if is_web_address(source):
        return fetch(source, options)
    if _DATA.match(source):
        return _read_data_url(source)
    if is_folder(source):
        raise unusable_folder(source)
    return Path(source)


def is_web_address(source: str) -> bool:
    """Whether `source` has to be fetched."""
    return bool(_WEB.match(source))


def is_address(source: str) -> bool:
    """Whether `source` is an address, which is the same from every folder; data: is one."""
    return is_web_address(source) or bool(_DATA.match(source))


def name_of(source: str) -> str:
    """What to call `source`: the last part of its path, or what it is."""
    if source == STANDARD_INPUT:
        return "standard input"
    if _DATA.match(source):
        return "data: address"
    if is_web_address(source):
        host, _, path = re.split("[?#]", source.partition("://")[2])[0].partition("/")
        last = unquote(path).rstrip("/").rpartition("/")[2]
        return last or host.rpartition("@")[2]
    return os.path.basename(os.path.normpath(source)) or source


def natural_order(name: str) -> tuple[list[str | int], str]:
    """What to sort names by for numbers to count by their value: "2.jpg" before "10.jpg"."""
    parts: list[str | int] = list(re.split(r"(\d+)", name.casefold()))
    parts[1::2] = [int(number) for number in parts[1::2]]
    return parts, name


def is_folder(source: str) -> bool:
    """Whether `source` is a folder: `expand` passes on those that have no pictures."""
    return source != STANDARD_INPUT and not is_address(source) and os.path.isdir(source)


def unusable_folder(folder: str) -> BadPicture:
    """Why no picture comes from `folder`."""
    name = shown(name_of(folder))
    try:
        os.scandir(folder).close()
    except OSError as error:
        hint = "Ask its owner, or choose another folder."
        return BadPicture(f"The folder {name} cannot be read: {error.strerror}.", hint)
    if next(_pictures_in(folder), None) is None:
        return BadPicture(f"There are no pictures in the folder {name}.", "Choose another folder.")
    return BadPicture(f"{name} is a folder, not a picture.", "Choose a picture in it.")


def _pictures_in(folder: str) -> Iterator[str]:
    """The pictures in `folder`, then those below it; a folder that cannot be read as itself."""
    pending = [folder]
    seen: set[tuple[int, int]] = set()  # a link may lead back to a folder above it
    while pending:
        folder = pending.pop()
        try:
            status = os.stat(folder)
            identity = (status.st_dev, status.st_ino)
            if identity in seen:
                continue
            seen.add(identity)
            with os.scandir(folder) as entries:
                found = sorted(
                    (e for e in entries if not _is_hidden(e)),
                    key=lambda entry: natural_order(entry.name),
                )
        except OSError:
            yield folder
            continue
        folders = []
        for entry in found:
            if os.path.isdir(entry.path):
                folders.append(entry.path)
            elif os.path.splitext(entry.name)[1].lower() in SUFFIXES:
                yield entry.path
        pending += reversed(folders)


def _is_hidden(entry: os.DirEntry[str]) -> bool:
    if entry.name.startswith("."):
        return True
    attributes = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)  # Windows
    return bool(attributes & stat.FILE_ATTRIBUTE_HIDDEN)


def _read_standard_input(max_bytes: int) -> bytes:
    if sys.stdin is None or sys.stdin.isatty():
        hint = "Send one, as in: vignette caption - < photo.jpg"
        raise BadPicture("No picture comes from standard input.", hint)
    data = sys.stdin.buffer.read(max_bytes + 1)
    if len(data) > max_bytes:
        limit = max_bytes // 2**20
        hint = "Save it to a file and open that."
        raise BadPicture(f"Standard input holds more than {limit} MiB.", hint)
    return data


def _read_data_url(address: str) -> bytes:
    """The content of a data: URL (RFC 2397); its media type is not trusted, hence not read."""
    header, _, content = address.partition(",")
    data = unquote_to_bytes(content)
    if not header.lower().endswith(";base64"):
        return data
    try:
        return base64.b64decode(b"".join(data.split()), validate=True)
    except binascii.Error as error:
        hint = "Copy it again, all of it."
        raise BadPicture(f"The address {shown(address, 30)} is damaged.", hint) from error
