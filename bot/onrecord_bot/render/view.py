"""A claim as one person reads it: what is on record, in which language, beside which question."""

from dataclasses import dataclass

from onrecord.asking import Account
from onrecord.model import Language
from onrecord_bot.render.asked import Asked


@dataclass(frozen=True, slots=True)
class View:
    """``asked`` is None where statements stand by themselves, with no question beside them."""

    account: Account
    language: Language
    asked: Asked | None = None
