"""Where a statement stands: outlet, date, title, and the way by which it came there."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from functools import lru_cache

from onrecord.asking import Account, Statement
from onrecord.model import AssertionId, Evidence, Language, Precision, Publication, PublicationId
from onrecord_bot import phrases
from onrecord_bot.pages.foreign import one_line
from onrecord_bot.pages.styled import Styled, join, link, plain, theirs
from onrecord_bot.phrases.catalogue import said
from onrecord_bot.render.naming import name_of
from onrecord_bot.render.view import View

MOST_OF_A_TITLE, MOST_OF_A_REFERENCE = 300, 600

TitledAbove = Mapping[AssertionId, frozenset[PublicationId]]
"""By statement: those of its places whose title a statement above it shows."""


def places(
    told: Statement, view: View, titled: Collection[PublicationId] = ()
) -> tuple[Styled, ...]:
    """One line for each place, in the order of the record; two spans of one page are one place.

    The ``titled`` stand with their title above; here their outlet and date are enough.
    """
    lines = (_line(evidence, told, view, titled) for evidence in told.evidence)
    return tuple(dict.fromkeys(line for line in lines if line))


def titled_above(account: Account) -> TitledAbove:
    """For each statement those of its places that one before it shows, in the order shown."""
    above: dict[AssertionId, frozenset[PublicationId]] = {}
    known: set[PublicationId] = set()
    for told in account.statements:
        its_own = {evidence.publication_id for evidence in told.evidence}
        above[told.assertion.assertion_id] = frozenset(its_own & known)
        known |= its_own
    return above


def outlet(told: Statement, view: View) -> Styled:
    """The outlet whose account the words are: the first one that carries them."""
    found = _first(told, view.account)
    return name_of(found.outlet_id, view) if found else Styled()


def linked_outlet(told: Statement, view: View) -> Styled:
    """The same outlet, with a link to the page where there is an address."""
    found = _first(told, view.account)
    return link(name_of(found.outlet_id, view), found.url) if found else Styled()


def _first(told: Statement, account: Account) -> Publication | None:
    carriers = (account.publications.get(each.publication_id) for each in told.evidence)
    return next((publication for publication in carriers if publication), None)


def references(account: Account) -> tuple[Styled, ...]:
    """The bibliographic references of places without an address, each once."""
    shown = (e.publication_id for p in account.positions for t in p.statements for e in t.evidence)
    known = (account.publications.get(publication) for publication in dict.fromkeys(shown))
    return tuple(
        theirs(one_line(p.reference, MOST_OF_A_REFERENCE))
        for p in known
        if p and p.reference and not p.url
    )


def _line(
    evidence: Evidence, told: Statement, view: View, titled: Collection[PublicationId]
) -> Styled:
    publication = view.account.publications.get(evidence.publication_id)
    if publication is None:
        return Styled()
    if publication.publication_id in titled:
        publication = replace(publication, title="")
    where = name_of(publication.outlet_id, view)
    return _by_way(_place(publication, where, view.language), evidence, told, view)


# Thousands of statements may stand in one publication, below each other.
@lru_cache(maxsize=64)
def _place(publication: Publication, where: Styled, language: Language) -> Styled:
    """'Reported by RT, 29 March 2022: its title', linked where there is an address."""
    return _with_copy(_reported(publication, where, language), publication, language)


def _reported(publication: Publication, where: Styled, language: Language) -> Styled:
    when = phrases.date(publication.published_on, _precision(publication), language)
    title = theirs(one_line(publication.title, MOST_OF_A_TITLE))
    if not title:
        return said("place.line", language, outlet=link(where, publication.url), date=when)
    linked = link(title, publication.url)
    return said("place.titled", language, outlet=where, date=when, title=linked)


def _precision(publication: Publication) -> Precision:
    return publication.precision if publication.published_on else Precision.UNKNOWN


def _with_copy(line: Styled, publication: Publication, language: Language) -> Styled:
    if not publication.archived_url:
        return line
    copy = link(phrases.say("place.copy", language), publication.archived_url)
    return said("place.archived", language, place=line, copy=copy)


def _by_way(line: Styled, evidence: Evidence, told: Statement, view: View) -> Styled:
    """The chain behind the outlet, without those whom the lines above name already."""
    named = {told.assertion.party_id, told.assertion.spokesperson_id}
    steps = (name_of(step, view) for step in evidence.via if step not in named)
    chain = join(plain(" ← "), steps)
    return said("place.via", view.language, place=line, chain=chain) if chain else line
