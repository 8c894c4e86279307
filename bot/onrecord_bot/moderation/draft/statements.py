"""A statement in the making: begun, led from one part to the next, completed."""

from dataclasses import replace

from onrecord.curation import Draft, fresh_id
from onrecord.model import (
    ENGLISH,
    Assertion,
    AssertionId,
    Evidence,
    EvidenceId,
    Mode,
    PartyId,
    Precision,
    Publication,
    Stance,
)
from onrecord_bot import phrases
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.conversation.steps import Aim, Field, Step
from onrecord_bot.moderation.draft.contents import open_draft, whole
from onrecord_bot.moderation.draft.preview import opened_at
from onrecord_bot.moderation.draft.sources import is_ours, known, uttered
from onrecord_bot.moderation.here import Here, Unclear
from onrecord_bot.moderation.typed.counting import figures_of
from onrecord_bot.moderation.typed.dating import is_later
from onrecord_bot.moderation.typed.links import site_of
from onrecord_bot.moderation.typed.naming import label
from onrecord_bot.moderation.typed.occasions import keeping_names
from onrecord_bot.pages.styled import Styled, italic, join, plain, theirs
from onrecord_bot.phrases.catalogue import said as worded

_NEXT = {
    Field.PARTY: Step.SPOKESPERSON,
    Field.SPOKESPERSON: Step.STANCE,
    Field.STANCE: Step.WORDS,
    Field.WORDS: Step.OUTLET,
    Field.PLACE: Step.SAID_ON,
}
"""The step after each part of a new statement."""
_OF_A_PLACE = ("", Field.PLACE, Field.ANOTHER_PLACE)
"""What is edited where a place was entered: nothing yet of a new statement, or its place."""


def begun(sitting: Sitting, _here: Here) -> Sitting:
    """Begins an empty statement on the draft's claim."""
    draft = open_draft(sitting)
    said = Assertion(
        AssertionId(fresh_id("a")),
        draft.claim_id,
        PartyId(""),
        Stance.STATES,
        "",
        ENGLISH,
        Mode.PARAPHRASE,
    )
    fresh = replace(sitting, place=None, quoted="", names=(), typed="", editing="", quick=False)
    return fresh.to(Step.PARTY, said=said)


def in_the_making(sitting: Sitting) -> Assertion:
    """The statement being entered. Raises Unclear where there is none."""
    if sitting.said is None:
        raise Unclear("curate.trouble.no_draft")
    return sitting.said


def so_far(sitting: Sitting, here: Here) -> Styled:
    """What is known of the statement being entered: 'Freedonia · Sylva Herald · 17 June 2022'."""
    said, language = in_the_making(sitting), here.language
    parties = known(sitting, here)
    outlet_id = sitting.place.outlet_id if sitting.place else ""
    ids = (said.party_id, said.spokesperson_id, outlet_id)
    named = (parties.get(party_id) for party_id in ids if party_id)
    names = [label(party, language) for party in named if party]
    dated = said.precision is not Precision.UNKNOWN
    day = phrases.date(said.said_on, said.precision, language) if dated else ""
    return italic(join(" · ", (*map(theirs, names), day)))


def without_a_speaker(sitting: Sitting, here: Here) -> Styled:
    """The words of a statement that came in one message, shown while it is asked who said it."""
    said = in_the_making(sitting)
    if not sitting.quick:
        return plain("")
    return join("\n", (told_in_full(said, here), so_far(sitting, here)))


def told_in_full(said: Assertion, here: Here) -> Styled:
    """What the party did, unless it stated something, and all of its words."""
    words = theirs(said.words)
    if said.mode is Mode.DIRECT:
        words = worded("quote", here.language, words=words)
    stated = said.stance is Stance.STATES
    did = "" if stated else phrases.say(f"curate.stance.{said.stance}", here.language)
    return join("\n", (did, words))


def onwards(sitting: Sitting, here: Here, done: Field) -> Sitting:
    """Goes on after this part of a statement; where one field alone is changed, that is all."""
    if sitting.quick:
        return missing(uttered(sitting, here), here)
    if done is Field.DATE or (done is Field.WORDS and sitting.editing):
        return _figures_read(sitting, here)
    if sitting.editing or done is Field.FIGURES:
        return completed(sitting, here)
    if done is Field.WORDS and sitting.place is not None:
        return sitting.to(Step.SAID_ON)
    return sitting.to(_NEXT[done], names=(), typed="")


def missing(sitting: Sitting, here: Here) -> Sitting:
    """Asks for what a statement in one message left out; once it is whole, shows all of it."""
    if not in_the_making(sitting).party_id:
        return sitting.to(Step.PARTY)
    if sitting.place is None or not sitting.place.outlet_id:
        site = site_of(sitting.place.url) if sitting.place else ""
        return sitting.to(Step.OUTLET, typed=site, names=())
    return _standing(sitting, sitting.place, here)


def _standing(sitting: Sitting, place: Publication, here: Here) -> Sitting:
    """Shows the whole statement, or asks for the place's day if that would be earlier."""
    said, ours = in_the_making(sitting), is_ours(place, here)
    if ours and _is_supposed(place, sitting, here):
        place = _at_least_on(place, said)
    if not _comes_too_early(place, said):
        return sitting.to(Step.REVIEW, place=place, typed="", names=())
    if not ours:
        raise Unclear("curate.trouble.after_published")
    return sitting.to(Step.PUBLISHED_ON, typed="", names=())


def _is_supposed(place: Publication, sitting: Sitting, here: Here) -> bool:
    """Whether the place's day was taken from a statement in it, as nobody typed one."""
    entry = whole(open_draft(sitting), here)
    there = {e.assertion_id for e in entry.evidence if e.publication_id == place.publication_id}
    said_on = {one.said_on for one in entry.assertions if one.assertion_id in there}
    return place.published_on is not None and place.published_on in said_on


def _at_least_on(place: Publication, said: Assertion) -> Publication:
    """The place, published no earlier than the statement was made."""
    if said.said_on is None or place.published_on is None or said.precision is not Precision.DAY:
        return place
    return replace(place, published_on=max(place.published_on, said.said_on))


def _comes_too_early(place: Publication, said: Assertion) -> bool:
    """Whether the place was published before the statement was made."""
    published = (place.published_on, place.precision) if place.published_on else None
    return is_later(said.said_on, said.precision, published)


def completed(sitting: Sitting, here: Here) -> Sitting:
    """Puts the statement into the draft and shows it; a correction asks for its reason first."""
    said = in_the_making(sitting)
    draft = _placed(sitting, here, open_draft(sitting).having(said))
    if sitting.correcting:
        return replace(sitting, draft=draft).to(Step.REASON, aim=Aim.CORRECT)
    return opened_at(said.assertion_id, draft, sitting, here)


def _places_of(sitting: Sitting, here: Here) -> tuple[Evidence, ...]:
    """Where the statement being entered stands so far, in the record and in the draft."""
    said = in_the_making(sitting)
    entry = whole(open_draft(sitting), here)
    return tuple(one for one in entry.evidence if one.assertion_id == said.assertion_id)


def first_place(sitting: Sitting, here: Here) -> Publication | None:
    """The first of the places where the statement stands so far."""
    there = whole(open_draft(sitting), here).publications
    ids = (one.publication_id for one in _places_of(sitting, here))
    return next((there[each] for each in ids if each in there), None)


def _placed(sitting: Sitting, here: Here, draft: Draft) -> Draft:
    """The draft with the statement's place and evidence, as far as these were entered."""
    place = sitting.place
    if place is not None and sitting.editing in _OF_A_PLACE:
        return _at(place, sitting, here, draft).having(_evidence(sitting, here, place))
    if place is not None and sitting.editing == Field.PUBLISHED:
        # The evidence stays as it is; it says that the place is in use.
        return draft.having(place).having(*_places_of(sitting, here)[:1])
    if sitting.editing == Field.WORDS:
        for evidence in _places_of(sitting, here)[:1]:
            draft = draft.having(replace(evidence, quoted=sitting.quoted or evidence.quoted))
    return draft


def _at(place: Publication, sitting: Sitting, here: Here, draft: Draft) -> Draft:
    """The draft with the place as it was entered; a place on record stays as it is there."""
    shown = whole(draft, here).publications.get(place.publication_id)
    stands = here.desk.as_it_stands(place)
    if stands is None:
        language = shown.language if shown else in_the_making(sitting).language
        return draft.having(replace(place, language=language))
    return draft if shown else draft.taking_over(stands)


def _evidence(sitting: Sitting, here: Here, place: Publication) -> Evidence:
    said = in_the_making(sitting)
    there = _places_of(sitting, here)
    if there and sitting.editing == Field.PLACE:
        return replace(there[0], publication_id=place.publication_id)
    by_way = (said.spokesperson_id, said.party_id)
    via = tuple(party for party in by_way if party and party != place.outlet_id)
    quoted = sitting.quoted or (said.words if said.mode is not Mode.PARAPHRASE else "")
    return Evidence(
        EvidenceId(fresh_id("e")), said.assertion_id, place.publication_id, quoted, via=via
    )


def _figures_read(sitting: Sitting, here: Here) -> Sitting:
    """Reads the figures in the words and shows them; without any, the statement is complete."""
    said = in_the_making(sitting)
    found = keeping_names(figures_of(said.words, said), said.figures)
    sitting = replace(sitting, said=replace(said, figures=found))
    if found:
        return sitting.to(Step.FIGURES)
    if said.stance is Stance.GIVES_ANOTHER_FIGURE:
        return sitting.to(Step.RETYPE)
    return completed(sitting, here)
