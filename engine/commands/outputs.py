"""The files that a user finds in the folder named with --out: how they are called, and the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from engine.audio.growing_file import GrowingFile
from engine.errors import BadOption
from engine.images.names import is_text, shown
from engine.images.sources import name_of
from engine.schema import AudioFormat
from engine.storage.results import Library, Result

TEXT = "txt"
SUBTITLES = ("srt", "vtt")

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\ud800-\udfff]')
"""Not in file names, on one system or another."""
_LONGEST_BYTES = 200
"""File systems take 255; extensions, numbers and the mark of an unfinished file come on top."""


class OutputNames:
    """Names for a run's files, without an extension: the pictures' own, told apart when equal.

    What Vignette made of the same picture before is replaced.  A file that is somebody else's,
    or was made of another picture of that name, is never touched: the name gets a number.
    """

    def __init__(self, folder: Path, audio_format: AudioFormat, library: Library) -> None:
        """Raises BadOption when `folder` cannot be one."""
        check_name(folder)
        self._folder = folder.absolute()
        self._extensions = (audio_format.value, *SUBTITLES, TEXT)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise BadOption(
                f"The folder ‘{folder}’ cannot be used: {error.strerror}.", "Choose another."
            ) from error
        self._made_of = library.outputs()
        self._taken: set[str] = set()

    def of(self, source: str, kept: str) -> str:
        """Where the files for `source` go, a path; `kept` is the source as its job knows it."""
        for name in _numbered(_file_name(source)):
            stem = self._folder / name
            if name.casefold() not in self._taken and self._is_free(stem, kept):
                self._taken.add(name.casefold())
                return str(stem)
        raise AssertionError("numbers do not end")

    def _is_free(self, stem: Path, kept: str) -> bool:
        made_of = self._made_of.get(str(stem))
        if made_of is not None and made_of.source == kept:
            return True
        is_awaited = made_of is not None and not made_of.has_ended
        return not is_awaited and not any(
            stem.with_name(f"{stem.name}.{extension}").exists() for extension in self._extensions
        )


def check_name(path: Path) -> None:
    """Raise BadOption for a path with bytes that are no text: the library cannot note it down."""
    if not is_text(str(path.absolute())):
        raise BadOption(
            f"The name {shown(str(path))} is not text in UTF-8.", "Choose another place."
        )


def check_companions(stem: str, library: Library) -> None:
    """Raise BadOption when subtitles would replace files that are not Vignette's own."""
    if stem in library.outputs():
        return
    for extension in SUBTITLES:
        path = Path(f"{stem}.{extension}")
        if path.exists():
            raise BadOption(
                f"The subtitles would replace ‘{path}’, which is not Vignette's.",
                "Choose another name for the audio file, or move that file away.",
            )


def write_text(result: Result) -> None:
    """Put what was seen and told beside the audio that a user named a place for.

    Raises StorageError.
    """
    stem = result.job.request.out_path
    if stem and result.caption and result.story:
        text = f"{result.caption.item.description}\n\n{result.story.item.text}\n"
        GrowingFile(Path(f"{stem}.{TEXT}"), text.encode()).close()


def _numbered(name: str) -> Iterator[str]:
    yield name
    number = 2
    while True:
        yield f"{name}-{number}"
        number += 1


def _file_name(source: str) -> str:
    """A name that every file system takes, after the picture's own."""
    stem = _FORBIDDEN.sub("_", Path(name_of(source)).stem).strip(". ")
    short = stem.encode()[:_LONGEST_BYTES].decode(errors="ignore")
    return short or "picture"
