"""A claim as one person reads it: what is on record, in which language, beside which question."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from onrecord.asking import Account
from onrecord.model import Assertion, AssertionId, Language
from onrecord_bot.render.asked import Asked


@dataclass(frozen=True)
class View:
    """``asked`` is None where statements stand by themselves, with no question beside them."""

    account: Account
    language: Language
    asked: Asked | None = None

    @cached_property
    def assertions(self) -> Mapping[AssertionId, Assertion]:
        """Those of the account by their ids: each of thousands may dispute another."""
        every = (told.assertion for told in self.account.statements)
        return {assertion.assertion_id: assertion for assertion in every}
