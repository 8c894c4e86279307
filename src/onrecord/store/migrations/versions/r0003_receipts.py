"""Receipts: by them people take back what they handed in, and nobody else can."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "receipt",
        sa.Column("receipt", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("receipt"),
    )
