"""The first library: jobs, pictures, captions, stories, speech and drawings."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "picture",
        sa.Column("sha256", sa.String(64), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("name", "origin", "format")),
        sa.Column("width_px", sa.Integer(), nullable=False),
        sa.Column("height_px", sa.Integer(), nullable=False),
        sa.Column("path", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_picture"),
    )
    op.create_table(
        "job",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("recipe", sa.String(16), nullable=False),
        sa.Column("request", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("message", "hint", "owner")),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True)),
        sa.Column("finished_at", sa.DateTime(timezone=True)),
        sa.Column("picture_sha256", sa.String(64)),
        sa.PrimaryKeyConstraint("number", name="pk_job"),
        sa.UniqueConstraint("id", name="uq_job_id"),
        sa.ForeignKeyConstraint(
            ["picture_sha256"], ["picture.sha256"], name="fk_job_picture_sha256"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_job_state", "job", ["state"])
    op.create_index("ix_job_picture_sha256", "job", ["picture_sha256"])
    _create_step(
        "caption",
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("confidence", sa.Double(), nullable=False),
        sa.Column("least_confidence", sa.Double(), nullable=False),
        sa.Column("is_sure", sa.Boolean(), nullable=False),
        sa.Column("description", sa.String(), nullable=False),
        sa.Column("index", sa.Integer(), nullable=False),
    )
    _create_step("story", sa.Column("text", sa.String(), nullable=False))
    _create_step(
        "speech",
        sa.Column("path", sa.String(), nullable=False),
        sa.Column("duration_s", sa.Double(), nullable=False),
        sa.Column("format", sa.String(), nullable=False),
        sa.Column("cues", sa.JSON(), nullable=False),
    )
    _create_step(
        "drawing",
        sa.Column("picture_sha256", sa.String(64), nullable=False),
        sa.Column("unknown_words", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["picture_sha256"], ["picture.sha256"], name="fk_drawing_picture_sha256"
        ),
    )
    op.create_index("ix_drawing_picture_sha256", "drawing", ["picture_sha256"])


def _create_step(name: str, *parts: sa.Column[Any] | sa.Constraint) -> None:
    op.create_table(
        name,
        sa.Column("job_id", sa.String(), nullable=False),
        sa.Column("model", sa.String(), nullable=False),
        sa.Column("revision", sa.String(), nullable=False),
        sa.Column("prompt", sa.String(), nullable=False),
        sa.Column("seed", sa.BigInteger(), nullable=False),
        sa.Column("settings", sa.JSON(), nullable=False),
        sa.Column("seconds", sa.Double(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        *parts,
        sa.PrimaryKeyConstraint("job_id", name=f"pk_{name}"),
        sa.ForeignKeyConstraint(["job_id"], ["job.id"], name=f"fk_{name}_job_id"),
    )
