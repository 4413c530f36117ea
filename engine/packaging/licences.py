"""The licence of everything that is packed, gathered from where it was installed.

A package mostly brings its licence in its metadata.  The few that do not are known here by the
licence they name; the texts of those lie in `resources/licences`.
"""

from __future__ import annotations

import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path

from engine.resources import resources_dir

ALWAYS = ("pyinstaller",)
"""Packed in every program, though no module of it is: the part that starts it."""

WITHOUT_TEXT = {
    "espeakng-loader": ("GPL-3.0",),
    "pyside6-essentials": ("LGPL-3.0", "GPL-3.0"),
    "shiboken6": ("LGPL-3.0", "GPL-3.0"),
    "tokenizers": ("Apache-2.0",),
}
"""Packages that come without the text of the licence they name."""

_TEXT = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_SOURCE = {".py", ".pyc", ".pyi", ".so"}


def normal(name: str) -> str:
    """A package's name as registries compare it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def owners(files: Iterable[str]) -> tuple[list[Distribution], list[Path]]:
    """The packages that these files were installed by, and the files that belong to none."""
    by_file: dict[Path, Distribution] = {}
    for one in distributions():
        by_file |= {Path(str(one.locate_file(file))).resolve(): one for file in one.files or ()}
    found: dict[str, Distribution] = {name: distribution(name) for name in ALWAYS}
    others = []
    for file in files:
        path = Path(file).resolve()
        if path in by_file:
            found[normal(by_file[path].name)] = by_file[path]
        else:
            others.append(path)
    return [found[name] for name in sorted(found)], others


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
    for library in sorted(set(libraries)):
        for name in _debian_packages(library):
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


def _debian_packages(library: Path) -> list[str]:
    """Which packages of Debian brought a library; none on other systems."""
    try:
        asked = subprocess.run(
            ["dpkg-query", "--search", f"*/{library.name}"], capture_output=True, text=True
        )
    except OSError:
        return []
    found = re.findall(r"^([^:\s]+)(?::\w+)?: ", asked.stdout, re.MULTILINE)
    return sorted(set(found))
