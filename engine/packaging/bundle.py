"""What build.spec adds to a package besides code: metadata, and what each system wants to know."""

from __future__ import annotations

import ctypes.util
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from engine.packaging.licences import owners

if TYPE_CHECKING:
    from PyInstaller.utils.win32.versioninfo import VSVersionInfo

MAC_INFO = {
    "NSMicrophoneUsageDescription": "Vignette listens while you tell it which picture to draw.",
    "NSHighResolutionCapable": True,
    "CFBundleDocumentTypes": [
        {
            "CFBundleTypeName": "Picture",
            "CFBundleTypeRole": "Viewer",
            "LSHandlerRank": "Alternate",
            "LSItemContentTypes": ["public.image", "public.svg-image", "public.folder"],
        }
    ],
}
"""For Info.plist: why there is a microphone, and what may be dropped on the icon in the Dock."""

_METADATA = ("METADATA", "entry_points.txt")
"""Of a package's metadata, what programs ask for; the rest tells how and where it was installed."""


def metadata(files: Iterable[str]) -> list[tuple[str, str]]:
    """The metadata of every package that `files` are of: (place in the package, where it is).

    Packages look up each other's versions by it.
    """
    found = []
    for package in owners(files)[0]:
        for file in package.files or ():
            if file.name in _METADATA and file.parent.suffix == ".dist-info":
                found.append((file.as_posix(), str(package.locate_file(file))))
    return found


def portaudio() -> list[tuple[str, str]]:
    """PortAudio, which the package sounddevice brings along everywhere but on Linux."""
    name = ctypes.util.find_library("portaudio") if sys.platform == "linux" else None
    folders = ("/usr/lib", "/usr/local/lib", "/lib")
    found = (path for folder in folders for path in sorted(Path(folder).rglob(name or "-")))
    return [(str(path), ".") for path in found][:1]


def windows_version(version: str) -> VSVersionInfo:
    """What Windows shows as the properties of the program."""
    from PyInstaller.utils.win32.versioninfo import (
        FixedFileInfo,
        StringFileInfo,
        StringStruct,
        StringTable,
        VarFileInfo,
        VarStruct,
        VSVersionInfo,
    )

    numbers = (*(int(part) for part in version.split(".")[:3]), 0)
    told = {
        "FileDescription": "Vignette",
        "FileVersion": version,
        "LegalCopyright": "MIT licence; see resources/licences/NOTICE.txt",
        "ProductName": "Vignette",
        "ProductVersion": version,
    }
    strings = StringTable("040904B0", [StringStruct(key, text) for key, text in told.items()])
    return VSVersionInfo(
        ffi=FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            StringFileInfo([strings]),
            VarFileInfo([VarStruct("Translation", [0x0409, 0x04B0])]),
        ],
    )
