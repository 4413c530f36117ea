"""Runs first in the packaged program on Linux: PyInstaller calls it a run-time hook.

The package sounddevice asks the system for PortAudio; the one that is packed is offered instead.
And PyInstaller makes the system's linker look into the package first, which goes for every child
process too: a browser or a file manager opened from the window would load our libraries.
"""

import ctypes.util
import os

from engine.resources import resources_dir

_find_in_system = ctypes.util.find_library


def _find_library(name: str) -> str | None:
    packed = sorted(resources_dir().parent.glob(f"lib{name}.so*")) if name == "portaudio" else []
    return str(packed[0]) if packed else _find_in_system(name)


ctypes.util.find_library = _find_library

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
if _before:
    os.environ["LD_LIBRARY_PATH"] = _before
else:
    os.environ.pop("LD_LIBRARY_PATH", None)
