"""Which version a library has, and bringing an older one up to date.

The common case, a library that is up to date, is one small query; Alembic, slow to import, is
only asked when there is something to do.
"""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa

from engine.errors import StorageError

REVISION = "0002"
"""The newest revision in `migrations`."""

MIGRATIONS_DIR = Path(__file__).parent / "migrations"


def revision_of(engine: sa.Engine, path: Path) -> str | None:
    """The revision of the library at `path`; None for a file that holds nothing yet.

    Raises StorageError for a database that is something else.
    """
    with engine.connect() as connection:
        tables = sa.inspect(connection).get_table_names()
        if "alembic_version" in tables:
            found = connection.execute(sa.text("SELECT version_num FROM alembic_version"))
            return next((str(revision) for (revision,) in found), None)
    if tables:
        raise StorageError(
            f"The file ‘{path}’ is not a library of Vignette's.",
            "Move it away, or name another folder with VIGNETTE_DATA_DIR.",
        )
    return None


def upgrade(engine: sa.Engine, path: Path) -> None:
    """Bring the library at `path` to `REVISION`, in one transaction.

    Raises StorageError, and changes nothing, when a newer Vignette made it.
    """
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config(attributes={})
    config.set_main_option("script_location", str(MIGRATIONS_DIR).replace("%", "%%"))
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    revision = revision_of(engine, path)
    if revision is not None and revision not in known:
        raise StorageError(
            f"The library ‘{path}’ was made by a newer Vignette, and was left as it is.",
            "Update Vignette, or name another folder with VIGNETTE_DATA_DIR.",
        )
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
