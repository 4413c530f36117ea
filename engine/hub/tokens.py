"""The user's token for the hub: kept by the system's keyring, or in a file of the user's own.

Where a system has no keyring, as many servers and containers have not, the token is kept in the
config folder, in a file that only the user can read, and the user is told.  A token that other
programs for the hub use (`HF_TOKEN`, `hf auth login`) is used when Vignette has none of its own.
"""

from __future__ import annotations

import logging
import os
import re
from contextlib import suppress
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from engine import paths
from engine.errors import StorageError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_SERVICE = "vignette"
_USER = "huggingface.co"
_REAL_KEYRING = 1
"""keyring gives this priority, or more, to those that keep a secret encrypted."""

READABLE = re.compile(r"[!-~]+")
"""What may stand in a header; tokens begin with `hf_`, but those of mirrors need not."""

_log = logging.getLogger(__name__)


class Keeper(str, Enum):
    """Who keeps a token."""

    NOBODY = "nobody"
    KEYRING = "keyring"
    FILE = "file"
    ENVIRONMENT = "environment"
    HUGGING_FACE = "hugging face"


@dataclass(frozen=True)
class FoundToken:
    """A token, empty where there is none, who keeps it, and in words, where."""

    token: str = field(default="", repr=False)
    keeper: Keeper = Keeper.NOBODY
    place: str = "nowhere"


def token_path() -> Path:
    """The file that keeps the token where no keyring does."""
    return paths.config_dir() / "hub-token"


def find_token() -> FoundToken:
    """The token that is sent to the hub: Vignette's own, or that of other programs for the hub."""
    for place in (_in_keyring, _in_file, _in_environment, _of_hugging_face):
        found = place()
        if found is not None and READABLE.fullmatch(found.token):
            return found
        if found is not None:
            _log.info("what is in %s is no token", found.place)
    return FoundToken()


def keep_token(token: str) -> FoundToken:
    """Keep `token` in place of any before, and say where.

    Raises StorageError when neither a keyring nor the file can take it.
    """
    from keyring.errors import KeyringError

    forget_token()
    keyring = _keyring()
    if keyring is not None:
        try:
            keyring.set_password(_SERVICE, _USER, token)
        except KeyringError as error:
            _log.info("the keyring does not take the token: %s", error)
        else:
            return FoundToken(token, Keeper.KEYRING, _name_of(keyring))
    path = token_path()
    paths.ensure_dir(path.parent)
    paths.write_whole(path, token.encode())  # a new file is its owner's alone
    return FoundToken(token, Keeper.FILE, str(path))


def forget_token() -> bool:
    """Remove Vignette's own token from wherever it is kept; whether there was one.

    Raises StorageError when it cannot be removed.
    """
    from keyring.errors import KeyringError

    found = [one for one in (_in_keyring(), _in_file()) if one]
    keyring = _keyring()
    try:
        if keyring is not None and any(one.keeper is Keeper.KEYRING for one in found):
            keyring.delete_password(_SERVICE, _USER)
        token_path().unlink(missing_ok=True)
    except (KeyringError, OSError) as error:
        raise StorageError(
            f"The token cannot be removed: {error}.",
            "Unlock the keyring and allow writing to the config folder, then try again.",
        ) from error
    return bool(found)


def _keyring() -> KeyringBackend | None:
    """The system's keyring, or None where there is none that keeps secrets."""
    import keyring

    backend = keyring.get_keyring()
    return backend if backend.priority >= _REAL_KEYRING else None


def _name_of(keyring: KeyringBackend) -> str:
    return f"the system's keyring ({keyring.name})"


def _in_keyring() -> FoundToken | None:
    from keyring.errors import KeyringError

    keyring = _keyring()
    if keyring is None:
        return None
    try:
        token = keyring.get_password(_SERVICE, _USER)
    except KeyringError as error:
        _log.info("the keyring gives no token: %s", error)
        return None
    return FoundToken(token, Keeper.KEYRING, _name_of(keyring)) if token else None


def _in_file() -> FoundToken | None:
    return _read(token_path(), Keeper.FILE)


def _in_environment() -> FoundToken | None:
    for name in ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN"):
        if token := os.environ.get(name, "").strip():
            return FoundToken(token, Keeper.ENVIRONMENT, f"the variable {name}")
    return None


def _of_hugging_face() -> FoundToken | None:
    """What `hf auth login` left; the place is that of huggingface_hub's `constants`."""
    cache = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    home = os.environ.get("HF_HOME") or os.path.join(cache, "huggingface")
    path = os.environ.get("HF_TOKEN_PATH") or os.path.join(home, "token")
    return _read(Path(os.path.expandvars(path)).expanduser(), Keeper.HUGGING_FACE)


def _read(path: Path, keeper: Keeper) -> FoundToken | None:
    with suppress(FileNotFoundError, NotADirectoryError):
        try:
            token = path.read_text(encoding="utf-8", errors="replace").strip()
        except OSError as error:
            if isinstance(error, (FileNotFoundError, NotADirectoryError)):
                raise
            _log.info("the token in %s cannot be read: %s", path, error)
            return None
        return FoundToken(token, keeper, str(path)) if token else None
    return None
