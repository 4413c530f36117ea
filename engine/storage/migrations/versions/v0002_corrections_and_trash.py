"""What users do to results: they correct captions and stories, and throw jobs away for a while."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the columns; nothing in an older library was corrected or thrown away."""
    op.add_column("job", sa.Column("trashed_at", sa.DateTime(timezone=True)))
    op.create_index("ix_job_trashed_at", "job", ["trashed_at"])
    op.add_column("caption", sa.Column("edited", sa.String()))
    op.add_column("story", sa.Column("edited", sa.String()))
