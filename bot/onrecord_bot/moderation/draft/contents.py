"""What a draft holds: the claim as it would stand, its statements, each as a line of a list."""

from dataclasses import replace

from onrecord.curation import Draft, fresh_id
from onrecord.errors import NotOnRecord
from onrecord.language import language_of
from onrecord.model import (
    OTHER,
    Assertion,
    Claim,
    ClaimId,
    Entry,
    Mode,
    Phrasing,
    PhrasingId,
    Publication,
    Row,
    Status,
)
from onrecord_bot import phrases
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.here import Here, Unclear
from onrecord_bot.moderation.typed.cleaning import MOST_OF_A_WORDING, shortened
from onrecord_bot.moderation.typed.naming import label
from onrecord_bot.pages.foreign import one_line

_IN_A_LIST = 90
_IN_AN_ALERT = 120


def open_draft(sitting: Sitting) -> Draft:
    """The draft in hand. Raises Unclear where there is none."""
    if sitting.draft is None:
        raise Unclear("curate.trouble.no_draft")
    return sitting.draft


def none_open(sitting: Sitting, here: Here) -> None:
    """Raises Unclear, naming its claim, where a draft waits to be published or discarded first."""
    if sitting.draft is not None:
        claim = shortened(wording(sitting.draft, here), _IN_AN_ALERT)
        raise Unclear("curate.trouble.draft_open", claim=claim)


def whole(draft: Draft, here: Here) -> Entry:
    """The claim as it would stand, with every party that it may name. Raises Unclear."""
    try:
        there: Entry | None = here.entries.entry(draft.claim_id)
    except NotOnRecord:
        there = None
    try:
        entry = draft.entry(there)
    except ValueError as without_claim:
        raise Unclear("curate.trouble.no_draft") from without_claim
    known = {party.party_id: party for party in here.desk.parties()}
    return replace(entry, parties={**known, **entry.parties})


def is_begun(draft: Draft, here: Here) -> bool:
    """Whether the draft holds something worth keeping: a claim, or an addition to one."""
    try:
        whole(draft, here)
    except Unclear:
        return False
    return bool(draft.rows)


def wording(draft: Draft, here: Here) -> str:
    """How the claim of the draft is worded for this curator; empty while it is not."""
    try:
        wordings = whole(draft, here).claim.wordings
    except Unclear:
        return ""
    return one_line(phrases.worded(wordings, here.language), MOST_OF_A_WORDING)


def statements(entry: Entry) -> tuple[Assertion, ...]:
    """The statements on the claim, without withdrawn ones."""
    return tuple(one for one in entry.assertions if one.status is Status.PUBLISHED)


def rows_of(spoken: Assertion, entry: Entry) -> tuple[Row, ...]:
    """The statement with its evidence and the publications of that."""
    evidence = [one for one in entry.evidence if one.assertion_id == spoken.assertion_id]
    places = {one.publication_id for one in evidence} & entry.publications.keys()
    return (spoken, *evidence, *(entry.publications[each] for each in sorted(places)))


def seen_anew(draft: Draft, here: Here) -> Draft:
    """The draft with its claim as it stands now; a change to an earlier form is dropped."""
    try:
        claim = here.entries.entry(draft.claim_id).claim
    except NotOnRecord:
        return draft
    if claim in draft.seen:
        return draft
    others = tuple(row for row in draft.seen if not isinstance(row, Claim))
    return replace(draft.without(claim), seen=(claim, *others))


def renewed(draft: Draft, here: Here) -> Draft:
    """The draft begun anew from rows that others changed since they were seen."""
    for seen in draft.seen:
        stands = here.desk.as_it_stands(seen)
        if stands is not None and stands != seen:
            draft = _on(stands, draft)
    return draft


def _on(stands: Row, draft: Draft) -> Draft:
    """What the draft says of this row gives way to how it stands; a place is still shown."""
    fresh = draft.without(stands).seeing(stands)
    return fresh.having(stands) if isinstance(stands, Publication) else fresh


def told(spoken: Assertion, entry: Entry, here: Here) -> str:
    """One statement as a line of a list; only here are words shortened."""
    party = entry.parties.get(spoken.party_id)
    name = label(party, here.language) if party else ""
    when = phrases.date(spoken.said_on, spoken.precision, here.language)
    return phrases.say(
        "curate.line", here.language, party=name, date=when, words=_brief(spoken, here)
    )


def _brief(spoken: Assertion, here: Here) -> str:
    words = shortened(spoken.words, _IN_A_LIST)
    if words and spoken.mode is Mode.DIRECT:
        return phrases.say("quote", here.language, words=words)
    return words or phrases.say(f"stance.{spoken.stance}", here.language)


def phrasing_of(text: str, claim_id: ClaimId, spare: str) -> Phrasing:
    """The text as one way of wording the claim."""
    found = language_of(text)
    spoken = phrases.spoken(spare) if found == OTHER else found
    return Phrasing(PhrasingId(fresh_id("f")), claim_id, text, spoken)
