"""Who may do what: default is no."""

from collections.abc import Mapping

from onrecord.events import Action
from onrecord.model import Curator, CuratorRole, Status

_RANK = tuple(CuratorRole)
"""Each role may do what those before it may."""

LEAST: Mapping[Action, CuratorRole] = {
    Action.TOOK: CuratorRole.CURATOR,
    Action.PUT_BACK: CuratorRole.CURATOR,
    Action.DECLINED: CuratorRole.CURATOR,
    Action.DRAFTED: CuratorRole.CURATOR,
    Action.PUBLISHED: CuratorRole.CURATOR,
    Action.CORRECTED: CuratorRole.CURATOR,
    Action.WITHDREW: CuratorRole.CURATOR,
    Action.UNDID: CuratorRole.CURATOR,
    Action.MERGED: CuratorRole.EDITOR,
    Action.REDACTED: CuratorRole.ADMIN,
    Action.ENROLLED: CuratorRole.ADMIN,
    Action.DISMISSED: CuratorRole.ADMIN,
}
"""The least role for each act; an act that is not named here is nobody's."""

OTHERS_ACTS = CuratorRole.EDITOR
"""The least role that may undo what somebody else did."""


def may(curator: Curator | None, action: Action) -> bool:
    """Whether this person may do this; strangers and dismissed curators may do nothing."""
    least = LEAST.get(action)
    return least is not None and has_role(curator, least)


def has_role(curator: Curator | None, least: CuratorRole) -> bool:
    """Whether the person is enrolled with this role or a higher one."""
    if curator is None or curator.status is not Status.PUBLISHED:
        return False
    return _RANK.index(curator.role) >= _RANK.index(least)
