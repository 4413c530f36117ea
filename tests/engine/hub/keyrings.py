"""Keyrings for tests: one in memory, one that is locked, and none."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

import keyring
from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.errors import KeyringLocked, PasswordDeleteError


class MemoryKeyring(KeyringBackend):
    """Keeps passwords as long as it lives."""

    priority = 5
    name = "memory"

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("there is none")


class LockedKeyring(MemoryKeyring):
    """Gives and takes nothing, as when the user does not unlock it."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("locked")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked("locked")


@contextmanager
def using(backend: KeyringBackend) -> Iterator[KeyringBackend]:
    """`backend` is the system's keyring inside."""
    before = keyring.get_keyring()
    keyring.set_keyring(backend)
    try:
        yield backend
    finally:
        keyring.set_keyring(before)


def no_keyring() -> AbstractContextManager[KeyringBackend]:
    """A system without a keyring."""
    return using(fail.Keyring())
