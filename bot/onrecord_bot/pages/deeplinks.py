"""Links into the private chat: where a parameter leads, written and read back in one place."""

from onrecord.model import ClaimId

ASK = "q"
"""Leads to an invitation to write the question."""
_CLAIM = "c_"
_INVITATION = "i_"


def private_chat(bot_username: str, parameter: str = "") -> str:
    """The address of the chat with the bot; who opens it sends '/start <parameter>'."""
    address = f"https://t.me/{bot_username}"
    return f"{address}?start={parameter}" if parameter else address


def to_claim(claim_id: ClaimId) -> str:
    """Leads to the full record of a claim: 'c_<claim>'."""
    return f"{_CLAIM}{claim_id}"


def claim_in(parameter: str) -> ClaimId:
    """The claim that a parameter leads to; whether it is on record is another question."""
    return ClaimId(parameter.removeprefix(_CLAIM))


def to_role(token: str) -> str:
    """Leads to a role among the curators: 'i_<token>'."""
    return f"{_INVITATION}{token}"


def token_in(parameter: str) -> str | None:
    """The token of an invitation; None where the parameter leads elsewhere."""
    return parameter.removeprefix(_INVITATION) if parameter.startswith(_INVITATION) else None
