"""Names in the reader's language: parties, outlets, spokespersons, and what they speak for."""

from datetime import date

from onrecord.model import Assertion, Party, PartyId, Role
from onrecord_bot.pages.foreign import one_line
from onrecord_bot.pages.styled import Styled, join, theirs
from onrecord_bot.phrases import worded
from onrecord_bot.phrases.catalogue import said
from onrecord_bot.phrases.names import party_name
from onrecord_bot.render.view import View

MOST_OF_A_TITLE = 120
"""In code points, for the title of an office."""


def name_of(party_id: PartyId, view: View) -> Styled:
    """The name of a party that the account knows; empty where it does not."""
    party = view.account.parties.get(party_id)
    return party_name(party, view.language) if party else Styled()


def spoken_for(party: Party, said_on: tuple[date, ...], view: View) -> Styled:
    """Those the party spoke for on these days, by name; empty where it spoke for itself."""
    roles = [role for role in party.speaks_for if _held(role, said_on)]
    return join(", ", (name_of(role.party_id, view) for role in roles))


def speaker(told: Assertion, view: View) -> Styled:
    """Who uttered it for the party: 'Sergei Shoigu (minister of defence)'; empty for nobody."""
    who = view.account.parties.get(told.spokesperson_id) if told.spokesperson_id else None
    if who is None:
        return Styled()
    name = party_name(who, view.language)
    office = next((r for r in who.speaks_for if _is_office(r, told)), None)
    if office is None or not office.title:
        return name
    held = theirs(one_line(worded(office.title, view.language), MOST_OF_A_TITLE))
    return said("told.titled", view.language, name=name, title=held)


def _is_office(role: Role, told: Assertion) -> bool:
    days = (told.said_on,) if told.said_on else ()
    return role.party_id == told.party_id and _held(role, days)


def _held(role: Role, days: tuple[date, ...]) -> bool:
    """Whether the role was held on any of the days; where no day is known, it may have been."""
    if not days:
        return True
    since, until = role.since or date.min, role.until or date.max
    return any(since <= day <= until for day in days)
