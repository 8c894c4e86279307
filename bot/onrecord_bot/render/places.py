"""Where a statement stands: outlet, date, title, and the way by which it came there."""

from onrecord.asking import Account, Told
from onrecord.model import Evidence, Language, Precision, Publication
from onrecord_bot import phrases
from onrecord_bot.foreign import one_line
from onrecord_bot.phrases.catalogue import said
from onrecord_bot.render.naming import name_of
from onrecord_bot.styled import Styled, join, link, plain, theirs

MOST_OF_A_TITLE, MOST_OF_A_REFERENCE = 300, 600


def places(told: Told, account: Account, language: Language) -> tuple[Styled, ...]:
    """One line for each place, in the order of the record; two spans of one page are one place."""
    lines = (_line(evidence, told, account, language) for evidence in told.evidence)
    return tuple(dict.fromkeys(line for line in lines if line))


def outlet(told: Told, account: Account, language: Language) -> Styled:
    """The outlet whose account the words are: the first one that carries them."""
    for evidence in told.evidence:
        if publication := account.publications.get(evidence.publication_id):
            return name_of(publication.outlet_id, account, language)
    return Styled()


def references(account: Account) -> tuple[Styled, ...]:
    """The bibliographic references of places without an address, each once."""
    shown = (e.publication_id for p in account.positions for t in p.told for e in t.evidence)
    known = (account.publications.get(publication) for publication in dict.fromkeys(shown))
    return tuple(
        theirs(one_line(p.reference, MOST_OF_A_REFERENCE))
        for p in known
        if p and p.reference and not p.url
    )


def _line(evidence: Evidence, told: Told, account: Account, language: Language) -> Styled:
    publication = account.publications.get(evidence.publication_id)
    if publication is None:
        return Styled()
    line = _with_copy(_place(publication, account, language), publication, language)
    return _by_way(line, evidence, told, account, language)


def _place(publication: Publication, account: Account, language: Language) -> Styled:
    """'Reported by RT, 29 March 2022: its title', linked where there is an address."""
    where = name_of(publication.outlet_id, account, language)
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


def _by_way(
    line: Styled, evidence: Evidence, told: Told, account: Account, language: Language
) -> Styled:
    """The chain behind the outlet, without those whom the lines above name already."""
    named = {told.assertion.party_id, told.assertion.spokesperson_id}
    steps = (name_of(step, account, language) for step in evidence.via if step not in named)
    chain = join(plain(" ← "), steps)
    return said("place.via", language, place=line, chain=chain) if chain else line
