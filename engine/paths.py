"""Where Vignette keeps what is the user's: library, settings, cache and log.

Each kind has the folder that the system means for it (XDG on Linux, Library on macOS, AppData on
Windows; platformdirs knows them), or the one that a variable names: VIGNETTE_DATA_DIR,
VIGNETTE_CONFIG_DIR, VIGNETTE_CACHE_DIR, VIGNETTE_LOG_DIR.  Without a home folder, as in many
containers and services, they lie in the system's temporary folder.  Nothing is created before
`ensure_dir` is asked to.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import platformdirs

from engine.errors import StorageError

APP_NAME = "vignette"


def data_dir() -> Path:
    """The folder of the library: what cannot be made again."""
    return _folder("DATA", platformdirs.user_data_path(APP_NAME, appauthor=False))


def config_dir() -> Path:
    """The folder of the settings file."""
    return _folder("CONFIG", platformdirs.user_config_path(APP_NAME, appauthor=False))


def cache_dir() -> Path:
    """The folder of what can be made or fetched again."""
    return _folder("CACHE", platformdirs.user_cache_path(APP_NAME, appauthor=False))


def log_dir() -> Path:
    """The folder of the log."""
    return _folder("LOG", platformdirs.user_log_path(APP_NAME, appauthor=False))


def absolute(path: Path | str) -> Path:
    """`path` from the root, with `~` meaning the home folder where there is one."""
    return Path(os.path.abspath(os.path.expanduser(path)))


def ensure_dir(folder: Path) -> Path:
    """Create `folder` where it is missing and return it; raise StorageError where it cannot be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if folder.is_relative_to(_temporary_dir()):
            _claim_temporary_dir()
    except OSError as error:
        raise StorageError(
            f"The folder ‘{folder}’ cannot be created: {error.strerror or error}.",
            "Allow writing there, or name another folder, for instance with VIGNETTE_DATA_DIR.",
        ) from error
    return folder


def free_bytes(folder: Path) -> int:
    """What is free on the disk where `folder` is or would be; 0 where that disk is not there."""
    for path in (folder, *folder.parents):
        if path.exists():
            return shutil.disk_usage(path).free
    return 0


def write_whole(path: Path, content: bytes, scratch_dir: Path | None = None) -> None:
    """Write `path` whole or not at all, whatever happens meanwhile; its folder exists.

    Until it is whole it lies in `scratch_dir`, a folder on the same disk; by default, beside it.
    Raises StorageError when it cannot be written.
    """
    target = path.resolve()
    try:
        handle, part = tempfile.mkstemp(dir=scratch_dir or target.parent, prefix=f".{target.name}.")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            os.replace(part, target)
        except BaseException:
            os.unlink(part)
            raise
    except OSError as error:
        raise StorageError(
            f"The file ‘{path}’ cannot be written: {error.strerror}.",
            "Allow writing to its folder and see that the disk is not full, then try again.",
        ) from error


def _folder(kind: str, usual: Path) -> Path:
    named = os.environ.get(f"VIGNETTE_{kind}_DIR", "")
    if named:
        return absolute(named)
    home = Path(os.path.expanduser("~"))
    is_homeless = not usual.is_absolute() or (usual.is_relative_to(home) and not home.is_dir())
    return _temporary_dir() / kind.lower() if is_homeless else usual


def _temporary_dir() -> Path:
    user = os.getuid() if hasattr(os, "getuid") else "user"
    return Path(tempfile.gettempdir()) / f"{APP_NAME}-{user}"


def _claim_temporary_dir() -> None:
    # The temporary folder is open to everybody: another user may have made this one to read along.
    folder = _temporary_dir()
    if hasattr(os, "getuid") and folder.lstat().st_uid != os.getuid():
        raise PermissionError(f"‘{folder}’ belongs to somebody else")
    folder.chmod(0o700)
