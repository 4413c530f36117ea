"""A library that cannot be used is a sentence, told once, before any work."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from engine.storage.database import LIBRARY_NAME
from tests.engine.commands.conftest import Vignette


def newer(folder: Path, vignette: Vignette) -> None:
    vignette("resume")
    with closing(sqlite3.connect(folder / LIBRARY_NAME)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")


def damaged(folder: Path, vignette: Vignette) -> None:
    folder.mkdir()
    (folder / LIBRARY_NAME).write_text("not a database, and longer than the header of one is")


def a_file(folder: Path, vignette: Vignette) -> None:
    folder.touch()


LIBRARIES = {
    "newer": (newer, "newer"),
    "damaged": (damaged, "damaged"),
    "a file": (a_file, ".data"),
}


@pytest.mark.parametrize(("spoil", "word"), LIBRARIES.values(), ids=LIBRARIES.keys())
@pytest.mark.parametrize("command", ["speak", "doctor"])
def test_a_library_that_cannot_be_used(
    vignette: Vignette,
    tmp_path: Path,
    spoil: Callable[[Path, Vignette], None],
    word: str,
    command: str,
) -> None:
    spoil(tmp_path / ".data", vignette)
    arguments = {"speak": ["speak", "Hello.", "-o", "a.wav"], "doctor": ["doctor"]}[command]
    ran = vignette(*arguments)
    assert ran.status == 1
    told = ran.err if command == "speak" else ran.out
    assert sum(word in line for line in told.splitlines()) == 1
    assert not Path("a.wav").exists()
