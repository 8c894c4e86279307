"""Where a statement stands: the outlet, its link or reference, the title, the day."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from urllib.parse import urlsplit

from onrecord.curation import fresh_id
from onrecord.model import Party, PartyId, Precision, Publication, PublicationId
from onrecord_bot import phrases
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.conversation.steps import Field, Step
from onrecord_bot.moderation.draft.contents import open_draft, whole
from onrecord_bot.moderation.draft.sources import (
    being_entered,
    is_post,
    known,
    last_place,
    outlets_at,
    placed_by,
)
from onrecord_bot.moderation.draft.statements import onwards
from onrecord_bot.moderation.here import Given, Here, Unclear
from onrecord_bot.moderation.part import Part
from onrecord_bot.moderation.parts.names import as_new, name_asked, name_typed, party_row
from onrecord_bot.moderation.parts.parties import carried_by
from onrecord_bot.moderation.screens.screen import Row, Screen, asking, button_row, choice_row
from onrecord_bot.moderation.typed.at_once import AtOnce, is_whole, place_in
from onrecord_bot.moderation.typed.cleaning import MOST_OF_A_LINK, MOST_OF_A_TITLE, line, shortened
from onrecord_bot.moderation.typed.dating import is_later, typed_date
from onrecord_bot.moderation.typed.links import is_link, link_of, outlet_at, shown_site, site_of
from onrecord_bot.moderation.typed.naming import is_named, label
from onrecord_bot.pages.styled import Styled, theirs
from onrecord_bot.phrases.catalogue import said

_MOST_OFFERED = 4
_ON_A_BUTTON = 48


def _outlet(sitting: Sitting, here: Here) -> Screen:
    """Asks for the outlet; places that the claim has already are one button away."""
    place = being_entered(sitting, here)
    if place is not None and place.url:
        if sitting.typed == site_of(place.url) and not sitting.names:
            there = (party_row(each, here) for each in outlets_at(sitting.typed, sitting, here))
            rows = (*there, *as_new(sitting.typed, here))
            at = shown_site(place.url)
            return asking(here.language, "curate.outlet.of_site", *rows, name=at)
        return name_asked(sitting, here, "curate.outlet.of_link")
    rows = _earlier(sitting, here) if not sitting.typed else ()
    return name_asked(sitting, here, "curate.outlet", *rows)


def _earlier(sitting: Sitting, here: Here) -> tuple[Row, ...]:
    """Buttons for the latest places, the last one used first."""
    parties = known(sitting, here)
    rows = []
    for place in _latest(sitting, here):
        outlet = parties.get(place.outlet_id)
        name = label(outlet, here.language) if outlet else ""
        when = phrases.date(place.published_on, place.precision, here.language)
        shown = ", ".join(part for part in (name, when, place.title) if part)
        rows.append(choice_row(shortened(shown, _ON_A_BUTTON), "place", place.publication_id))
    return tuple(rows)


def _latest(sitting: Sitting, here: Here) -> tuple[Publication, ...]:
    last = last_place(sitting, here)
    entry = whole(open_draft(sitting), here)
    every = {p.publication_id: p for p in ((last,) if last else ())}
    every |= {p.publication_id: p for p in list(entry.publications.values())[::-1]}
    return tuple(every.values())[:_MOST_OFFERED]


def _outlet_typed(sitting: Sitting, given: Given, here: Here) -> Sitting:
    if is_post(given):
        return onwards(placed_by(sitting, given, here), here, Field.PLACE)
    _no_statement(given, here)
    found = place_in(given.text, here.today)
    if found.on and not (found.link or found.words):
        raise Unclear("curate.trouble.only_a_day")
    if not found.link:
        return name_typed(sitting, Given(found.words if found.on else given.text), here)
    place = _linked(found)
    name = found.words or site_of(place.url)
    sitting = replace(name_typed(sitting, Given(name), here), place=place)
    outlet = _outlet_of(place, found.words, known(sitting, here).values())
    return carried_by(sitting, outlet.party_id, here) if outlet else sitting


def _linked(found: AtOnce) -> Publication:
    """A new place at the link that was found, its outlet still open."""
    return Publication(
        PublicationId(fresh_id("u")),
        PartyId(""),
        "",
        line(found.link, MOST_OF_A_LINK),
        published_on=found.on,
        precision=found.precision,
    )


def _outlet_of(place: Publication, name: str, parties: Collection[Party]) -> Party | None:
    """The known outlet of exactly this name; without a name, the one that the address spells."""
    if not name:
        return outlet_at(place.url, parties)
    return next((party for party in parties if is_named(name, party)), None)


def _no_statement(given: Given, here: Here) -> None:
    """Raises Unclear if a whole statement comes while part of another is asked for."""
    if is_whole(given.text, here.today):
        raise Unclear("curate.trouble.whole_statement")


def _place_chosen(sitting: Sitting, publication_id: str, here: Here) -> Sitting:
    latest = {place.publication_id: place for place in _latest(sitting, here)}
    place = latest.get(PublicationId(publication_id))
    if place is None:
        raise Unclear("curate.trouble.stale")
    return onwards(replace(sitting, place=place), here, Field.PLACE)


def _link(_sitting: Sitting, here: Here) -> Screen:
    return asking(here.language, "curate.link")


def _link_typed(sitting: Sitting, given: Given, here: Here) -> Sitting:
    """Takes an address, or a reference to where it was printed."""
    _no_statement(given, here)
    place = in_the_making(sitting)
    if is_link(given.text.strip()):
        address = link_of(line(given.text, MOST_OF_A_LINK))
        return sitting.to(Step.TITLE, place=replace(place, url=address, reference=""))
    reference = line(given.text, MOST_OF_A_TITLE)
    return sitting.to(Step.TITLE, place=replace(place, url="", reference=reference))


def in_the_making(sitting: Sitting) -> Publication:
    if sitting.place is None:
        raise Unclear("curate.trouble.no_draft")
    return sitting.place


def _about(sitting: Sitting, here: Here) -> Styled:
    """The host or reference entered so far, so that a slip is seen."""
    place = in_the_making(sitting)
    host = urlsplit(place.url).hostname if place.url else ""
    return said("curate.place_so_far", here.language, place=theirs(host or place.reference))


def _title(sitting: Sitting, here: Here) -> Screen:
    skip = button_row("skip", here.language, "no_title")
    return asking(here.language, "curate.title", skip, about=_about(sitting, here))


def _title_typed(sitting: Sitting, given: Given, here: Here) -> Sitting:
    _no_statement(given, here)
    place = replace(in_the_making(sitting), title=line(given.text, MOST_OF_A_TITLE))
    return _entitled(sitting, place, here)


def _no_title(sitting: Sitting, _target: str, here: Here) -> Sitting:
    return _entitled(sitting, replace(in_the_making(sitting), title=""), here)


def _entitled(sitting: Sitting, place: Publication, here: Here) -> Sitting:
    """Asks for the day of publication, unless it came along with the link."""
    if place.published_on is not None and place.url:
        return onwards(replace(sitting, place=place), here, Field.PLACE)
    return sitting.to(Step.PUBLISHED_ON, place=place)


def _published_on(sitting: Sitting, here: Here) -> Screen:
    language = here.language
    today = button_row("today", language, "published_on", "today")
    unknown = button_row("unknown", language, "published_on", "unknown")
    return asking(language, "curate.published_on", today, unknown, about=_about(sitting, here))


def _published_on_typed(sitting: Sitting, given: Given, here: Here) -> Sitting:
    on, precision = typed_date(given.text, here.today)
    return _dated(sitting, on, precision, here)


def _published_on_chosen(sitting: Sitting, which: str, here: Here) -> Sitting:
    on = here.today if which == "today" else None
    return _dated(sitting, on, Precision.DAY if on else Precision.UNKNOWN, here)


def _dated(sitting: Sitting, on: date | None, precision: Precision, here: Here) -> Sitting:
    said = sitting.said
    known_already = sitting.quick or sitting.editing == Field.PUBLISHED
    if on and said and known_already and is_later(said.said_on, said.precision, (on, precision)):
        raise Unclear("curate.trouble.before_said")
    place = replace(in_the_making(sitting), published_on=on, precision=precision)
    return onwards(replace(sitting, place=place), here, Field.PLACE)


PART = Part(
    screens={
        Step.OUTLET: _outlet,
        Step.LINK: _link,
        Step.TITLE: _title,
        Step.PUBLISHED_ON: _published_on,
    },
    texts={
        Step.OUTLET: _outlet_typed,
        Step.LINK: _link_typed,
        Step.TITLE: _title_typed,
        Step.PUBLISHED_ON: _published_on_typed,
    },
    presses={
        "place": _place_chosen,
        "no_title": _no_title,
        "published_on": _published_on_chosen,
    },
)
