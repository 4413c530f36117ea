"""Alembic's way in; `engine.storage.upgrade` hands it a connection in a transaction."""

from alembic import context

from engine.storage.tables import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    transactional_ddl=True,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
