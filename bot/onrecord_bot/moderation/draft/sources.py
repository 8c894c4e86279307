"""The parties and places that a statement may name: on record, in the draft, or new."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from onrecord.curation import fresh_id
from onrecord.language import language_of
from onrecord.model import (
    Language,
    Party,
    PartyId,
    PartyKind,
    Precision,
    Publication,
    PublicationId,
    Role,
    Status,
    Text,
)
from onrecord.rows import as_row
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.draft.contents import open_draft, whole
from onrecord_bot.moderation.here import Given, Here
from onrecord_bot.moderation.typed.cleaning import MOST_OF_A_NAME, line
from onrecord_bot.moderation.typed.links import site_of
from onrecord_bot.moderation.typed.naming import fitting, is_named
from onrecord_bot.phrases import SUPPORTED

_LOOKED_AT = 20


def known(sitting: Sitting, here: Here) -> dict[str, Party]:
    """Parties on record and those that the draft adds, by id."""
    parties: dict[str, Party] = {party.party_id: party for party in here.desk.parties()}
    if sitting.draft is not None:
        parties |= {party.party_id: party for party in sitting.draft.of(Party)}
    return parties


def called(name: str, kind: PartyKind, language: Language) -> Party:
    """A new party under this name."""
    found = language_of(name)
    spoken = found if found in SUPPORTED else language
    return Party(PartyId(fresh_id("p")), kind, (Text(name, spoken),))


def is_post(given: Given) -> bool:
    """Whether it was forwarded from a channel that has an address."""
    return bool(given.outlet and given.link)


def placed_by(sitting: Sitting, given: Given, here: Here) -> Sitting:
    """Takes a channel's post as the place: its outlet, link and day are known."""
    name = line(given.outlet, MOST_OF_A_NAME)
    every = known(sitting, here).values()
    outlet = next((party for party in every if is_named(name, party)), None)
    if outlet is None:
        outlet = called(name, PartyKind.OUTLET, here.language)
        sitting = replace(sitting, draft=open_draft(sitting).having(outlet))
    place = Publication(
        PublicationId(fresh_id("u")),
        outlet.party_id,
        "",
        given.link,
        published_on=given.said_on,
        precision=Precision.DAY if given.said_on else Precision.UNKNOWN,
    )
    return replace(sitting, place=place)


def last_place(sitting: Sitting, here: Here) -> Publication | None:
    """Where the statement before stands: in the draft, else in what this curator did last."""
    return next(_earlier_places(sitting, here), None)


def outlets_at(site: str, sitting: Sitting, here: Here) -> tuple[Party, ...]:
    """The outlets of the claim's other places at this site, and of this curator's lately."""
    parties = known(sitting, here)
    there = whole(open_draft(sitting), here).publications.values()
    places = (*there, *_earlier_places(sitting, here))
    outlets = dict.fromkeys(p.outlet_id for p in places if p.url and site_of(p.url) == site)
    return tuple(parties[each] for each in outlets if each in parties)


def _earlier_places(sitting: Sitting, here: Here) -> Iterator[Publication]:
    """The places of the draft, then those that this curator put on record lately; last first."""
    if sitting.draft is not None:
        yield from reversed(sitting.draft.of(Publication))
    lately = here.desk.acts_of(here.by, _LOOKED_AT)
    for change in chain.from_iterable(reversed(act.changes) for act in lately):
        if change.kind == "publication" and change.after:
            place = here.desk.as_it_stands(as_row(Publication, change.after))
            yield from [place] if place and place.status is Status.PUBLISHED else []


def being_entered(sitting: Sitting, here: Here) -> Publication | None:
    """The place being entered; None where there is none, or an existing one was picked."""
    place = sitting.place
    if place is None or not is_ours(place, here):
        return None
    drafted = {each.publication_id for each in open_draft(sitting).of(Publication)}
    return None if place.publication_id in drafted else place


def is_ours(place: Publication, here: Here) -> bool:
    """Whether the place is not on record yet, so that changing it is no correction."""
    return here.desk.as_it_stands(place) is None


def uttered(sitting: Sitting, here: Here) -> Sitting:
    """Names the spokesperson whose name came along, once it is known for whom they speak."""
    said, name = sitting.said, sitting.uttered
    if not name or said is None or not said.party_id:
        return sitting
    people = [p for p in known(sitting, here).values() if p.kind is PartyKind.PERSON]
    speaking = [p for p in people if any(r.party_id == said.party_id for r in p.speaks_for)]
    exactly = [person for person in people if is_named(name, person)]
    person = next(iter((*exactly, *fitting(name, speaking))), None)
    if person is None:
        person = called(name, PartyKind.PERSON, here.language)
        person = replace(person, speaks_for=(Role(said.party_id),))
        sitting = replace(sitting, draft=open_draft(sitting).having(person))
    said = replace(said, spokesperson_id=person.party_id)
    return replace(sitting, said=said, uttered="")
