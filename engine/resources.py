"""Where the files that ship with Vignette are, in a checkout and in a packaged program."""

import sys
from functools import cache
from pathlib import Path


@cache
def resources_dir() -> Path:
    """The `resources` folder; PyInstaller unpacks it below `sys._MEIPASS`."""
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) if bundle else Path(__file__).resolve().parent.parent
    return root / "resources"
