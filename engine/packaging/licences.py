"""The licence of everything that is packed, gathered from where it was installed.

A package mostly brings its licence in its metadata.  The few that do not are known here by the
licence they name; the texts of those lie in `resources/licences`.
"""

from __future__ import annotations

import os
import re
import sys
import sysconfig
from collections.abc import Iterable
from functools import lru_cache
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path

from engine.resources import resources_dir

ALWAYS = ("pyinstaller",)
"""Packed in every program, though no module of it is: the part that starts it."""

WITHOUT_TEXT = {
    "espeakng-loader": ("GPL-3.0",),
    "pyside6-essentials": ("LGPL-3.0", "GPL-3.0"),
    "sentencepiece": ("Apache-2.0",),
    "shiboken6": ("LGPL-3.0", "GPL-3.0"),
    "tokenizers": ("Apache-2.0",),
}
"""Packages that come without the text of the licence they name."""

_DPKG_DIR = Path("/var/lib/dpkg/info")
"""Where Debian keeps, for each package, the list of its files."""

_TEXT = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_SOURCE = {".py", ".pyc", ".pyi", ".so"}


def normal(name: str) -> str:
    """A package's name as registries compare it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def owners(files: Iterable[str]) -> tuple[list[Distribution], list[Path]]:
    """The packages that these files were installed by, and the files that belong to none."""
    names = set(ALWAYS)
    others = []
    for file in files:
        name = _owner_by_file().get(os.path.realpath(file))
        if name:
            names.add(name)
        else:
            others.append(Path(file))
    return [distribution(name) for name in sorted(names)], others


@lru_cache(maxsize=1)
def _owner_by_file() -> dict[str, str]:
    """Which package every installed file is of; there are some ten thousand."""
    by_file = {}
    for one in distributions():
        name = normal(one.name)
        folder = os.path.realpath(str(one.locate_file("")))
        for file in one.files or ():
            by_file[os.path.normpath(os.path.join(folder, file))] = name
    return by_file


def licence_files(package: Distribution) -> dict[str, Path]:
    """The texts of a package's licence, by the name each should have among the others."""
    texts: dict[str, Path] = {}
    for file in package.files or ():
        is_text = file.suffix not in _SOURCE and _TEXT.search(file.name)
        if is_text or ".dist-info/licenses/" in file.as_posix():
            place = re.sub(r"^.*?\.dist-info/(licenses/)?", "", file.as_posix())
            texts[place] = Path(str(package.locate_file(file)))
    for licence in WITHOUT_TEXT.get(normal(package.name), ()):
        texts[f"{licence}.txt"] = resources_dir() / "licences" / f"{licence}.txt"
    return texts


def system_licences(libraries: Iterable[Path]) -> dict[str, Path]:
    """The licences of libraries that the system installed, by package, where dpkg knows them."""
    texts: dict[str, Path] = {}
    for name in _debian_packages({library.name for library in libraries}):
        text = Path("/usr/share/doc", name, "copyright")
        if text.is_file():
            texts[f"system/{name}.txt"] = text
    return texts


def python_licence() -> Path:
    """The licence of Python itself."""
    folders = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    return next(path for folder in folders if (path := folder / "LICENSE.txt").is_file())


def gather(files: Iterable[str]) -> list[tuple[str, str]]:
    """For all that `files` are part of: (place in the package, where the text is now)."""
    packages, others = owners(files)
    texts = {
        "vignette/LICENSE.txt": resources_dir().parent / "LICENSE",
        "python/LICENSE.txt": python_licence(),
    }
    texts |= system_licences(path for path in others if ".so" in path.name)
    for package in packages:
        own = licence_files(package)
        if not own:
            raise LookupError(f"{package.name} comes without a licence: see WITHOUT_TEXT")
        texts |= {f"{normal(package.name)}/{place}": path for place, path in own.items()}
    return [(f"resources/licences/{place}", str(path)) for place, path in sorted(texts.items())]


def _debian_packages(libraries: set[str]) -> list[str]:
    """Which packages of Debian brought libraries of these names; none on other systems."""
    found = set()
    for files in _DPKG_DIR.glob("*.list"):
        lines = files.read_text(encoding="utf-8").splitlines()
        if any(line.rpartition("/")[2] in libraries for line in lines):
            found.add(files.stem.partition(":")[0])
    return sorted(found)
