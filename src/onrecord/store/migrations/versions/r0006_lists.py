"""Delivered lists: an answer says whether it lists its claims, and which of the answers it is."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    account, first = sa.text("'account'"), sa.text("0")
    op.add_column(
        "delivered", sa.Column("showing", sa.Text(), nullable=False, server_default=account)
    )
    op.add_column("delivered", sa.Column("nth", sa.Integer(), nullable=False, server_default=first))
    # Until now more than one claim was kept of no other answers than those.
    op.execute(
        "UPDATE delivered SET showing = 'nearest' "
        "WHERE place IN (SELECT place FROM cited WHERE n > 0)"
    )
