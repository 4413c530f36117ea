"""Migrations: from empty to the tables as they are declared, once, and all or nothing."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable

from engine.errors import StorageError
from engine.storage import database, upgrade
from engine.storage.database import LIBRARY_NAME
from engine.storage.results import Library
from engine.storage.store import Store
from engine.storage.tables import Base
from tests.engine.storage.jobs import story_job

ROOT = Path(__file__).resolve().parents[3]

NEXT = """
import sqlalchemy as sa
from alembic import op
revision, down_revision = "9999", "0002"
def upgrade():
    op.add_column("job", sa.Column("mood", sa.String(), nullable=False, server_default="calm"))
    op.create_table("mood", sa.Column("name", sa.String(), primary_key=True))
    op.execute("INSERT INTO mood VALUES ('calm')")
"""


FIRST_ROWS = (
    "INSERT INTO job (id, recipe, request, state, message, hint, owner, created_at) VALUES"
    """ ('old', 'tell', '{"recipe": "tell", "source": "/dog.png"}', 'done', '', '', 'me',"""
    " '2026-01-02 03:04:05.000000')",
    "INSERT INTO caption VALUES ('old', 'blip', '1', '', 0, '{}', 0.5,"
    " '2026-01-02 03:04:05.000000', 'a dog', 0.9, 0.5, 1, 'a dog', 0)",
    "INSERT INTO story VALUES ('old', 'rules', '1', 'a dog', 0, '{}', 0.5,"
    " '2026-01-02 03:04:05.000000', 'Once.')",
)
"""A job of the first library with a caption and a story."""


def schema_of(path: Path) -> list[str]:
    engine = sa.create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        found = connection.execute(sa.text("SELECT sql FROM sqlite_master ORDER BY name"))
        schema = [sql for (sql,) in found if sql]
    engine.dispose()
    return schema


@pytest.fixture
def next_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file of a revision that comes after the newest, to be written by the test."""
    folder = tmp_path / "migrations"
    shutil.copytree(upgrade.MIGRATIONS_DIR, folder)
    monkeypatch.setattr(upgrade, "MIGRATIONS_DIR", folder)
    monkeypatch.setattr(database, "REVISION", "9999")
    return folder / "versions" / "v9999_next.py"


@pytest.fixture
def first_only(tmp_path: Path) -> Path:
    """The migrations as they were when there was one."""
    folder = tmp_path / "first"
    shutil.copytree(upgrade.MIGRATIONS_DIR, folder)
    for later in (folder / "versions").glob("v000[2-9]*.py"):
        later.unlink()
    return folder


def test_the_migrated_tables_are_the_declared_ones(data_dir: Path) -> None:
    Store.open(data_dir).close()
    engine = sa.create_engine(f"sqlite:///{data_dir / LIBRARY_NAME}")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differences = compare_metadata(context, Base.metadata)
        assert differences == []
    engine.dispose()
    for table in Base.metadata.tables:
        assert any(f"CREATE TABLE {table}" in sql for sql in schema_of(data_dir / LIBRARY_NAME))


def test_the_revision_that_is_asked_for_is_the_newest() -> None:
    heads = ScriptDirectory(str(upgrade.MIGRATIONS_DIR)).get_heads()
    assert heads == [upgrade.REVISION]


def test_opening_and_upgrading_again_change_nothing(data_dir: Path) -> None:
    job = story_job()
    with Store.open(data_dir) as store:
        store.add(job)
    before = schema_of(data_dir / LIBRARY_NAME)
    with Store.open(data_dir) as store:
        assert store.job(job.id) == job
    engine = sa.create_engine(f"sqlite:///{data_dir / LIBRARY_NAME}")
    upgrade.upgrade(engine, data_dir / LIBRARY_NAME)
    engine.dispose()
    assert schema_of(data_dir / LIBRARY_NAME) == before


def test_a_library_that_is_up_to_date_opens_without_alembic(data_dir: Path) -> None:
    Store.open(data_dir).close()
    code = (
        "import sys; from engine.storage.store import Store\n"
        "Store.open(sys.argv[1]).close()\n"
        "assert 'alembic' not in sys.modules and 'torch' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code, str(data_dir)], check=True, cwd=ROOT)


def test_an_older_library_is_upgraded_with_all_it_has(data_dir: Path, next_version: Path) -> None:
    job = story_job()
    with pytest.MonkeyPatch.context() as older:
        older.setattr(database, "REVISION", "0002")
        with Store.open(data_dir) as store:
            store.add(job)
    next_version.write_text(NEXT)
    with Store.open(data_dir) as store:
        assert store.job(job.id) == job
    assert any("mood" in sql for sql in schema_of(data_dir / LIBRARY_NAME))


def test_the_first_library_is_upgraded_with_all_it_has(data_dir: Path, first_only: Path) -> None:
    data_dir.mkdir()
    path = data_dir / LIBRARY_NAME
    engine = sa.create_engine(f"sqlite:///{path}")
    with pytest.MonkeyPatch.context() as older:
        older.setattr(upgrade, "MIGRATIONS_DIR", first_only)
        upgrade.upgrade(engine, path)
    assert upgrade.revision_of(engine, path) == "0001"
    with engine.begin() as connection:
        for row in FIRST_ROWS:
            connection.exec_driver_sql(row)
    engine.dispose()
    with Store.open(data_dir) as store, Library.open(data_dir) as library:
        result = library.result("old")
        assert result.caption is not None
        assert result.story is not None
        assert (result.caption.item.description, result.caption.is_edited) == ("a dog", False)
        assert (result.story.item.text, result.trashed_at) == ("Once.", None)
        store.edit_story("old", "Twice.")
        assert library.result("old").story.item.text == "Twice."  # type: ignore[union-attr]
    engine = sa.create_engine(f"sqlite:///{path}")
    assert upgrade.revision_of(engine, path) == "0002"
    engine.dispose()


def test_an_upgrade_that_breaks_half_way_leaves_no_trace(
    data_dir: Path, next_version: Path
) -> None:
    with pytest.MonkeyPatch.context() as older:
        older.setattr(database, "REVISION", "0002")
        Store.open(data_dir).close()
    before = schema_of(data_dir / LIBRARY_NAME)
    next_version.write_text(NEXT + "    op.execute('INSERT INTO nowhere VALUES (1)')\n")
    with pytest.raises(StorageError, match="nowhere"):
        Store.open(data_dir)
    assert schema_of(data_dir / LIBRARY_NAME) == before


def test_a_library_of_a_newer_version_is_left_as_it_is(data_dir: Path) -> None:
    Store.open(data_dir).close()
    path = data_dir / LIBRARY_NAME
    engine = sa.create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = '2099'"))
    engine.dispose()
    before = path.read_bytes()
    with pytest.raises(StorageError, match="newer Vignette") as caught:
        Store.open(data_dir)
    assert "Update" in caught.value.hint
    assert path.read_bytes() == before


def test_another_programs_database_is_left_as_it_is(data_dir: Path) -> None:
    data_dir.mkdir()
    path = data_dir / LIBRARY_NAME
    engine = sa.create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        connection.execute(sa.text("CREATE TABLE bookmarks (url TEXT)"))
    engine.dispose()
    before = path.read_bytes()
    with pytest.raises(StorageError, match="not a library"):
        Store.open(data_dir)
    assert path.read_bytes() == before


def test_postgresql_could_have_the_same_tables() -> None:
    for table in Base.metadata.sorted_tables:
        assert "CREATE TABLE" in str(CreateTable(table).compile(dialect=postgresql.dialect()))
