"""Who speaks, for whom, and through which outlet: known parties picked, new ones made."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from onrecord.curation import fresh_id
from onrecord.model import Party, PartyId, PartyKind, Publication, PublicationId, Role, Text
from onrecord_bot import phrases
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.conversation.steps import Field, Step
from onrecord_bot.moderation.draft import chains
from onrecord_bot.moderation.draft.contents import open_draft, statements, whole
from onrecord_bot.moderation.draft.sources import being_entered, called, known
from onrecord_bot.moderation.draft.statements import in_the_making, missing, onwards
from onrecord_bot.moderation.here import Here, Unclear
from onrecord_bot.moderation.part import Part
from onrecord_bot.moderation.parts.names import name_asked, name_typed, party_row
from onrecord_bot.moderation.screens.screen import Row, Screen, asking, button_row, choice_row
from onrecord_bot.pages.styled import join

_SPEAKS_FOR_ITSELF = (PartyKind.PERSON, PartyKind.OUTLET, PartyKind.UNNAMED)
_MAY_SPEAK_FOR = (PartyKind.PERSON, PartyKind.INSTITUTION, PartyKind.OUTLET, PartyKind.GROUP)
_MAY_BE_SPOKEN_FOR = (PartyKind.STATE, PartyKind.INSTITUTION, PartyKind.GROUP)
_MOST_OFFERED = 5


def _party(sitting: Sitting, here: Here) -> Screen:
    if sitting.typed and not sitting.names:
        return _unknown(sitting, here)
    return name_asked(_with_earlier(sitting, here), here, "curate.party")


def _unknown(sitting: Sitting, here: Here) -> Screen:
    """Asks who or what has this name, which is like that of no known party."""
    alias = button_row("alias", here.language)
    return asking(
        here.language, "curate.unknown", *_kinds("kind", PartyKind, here), alias, name=sitting.typed
    )


def _kinds(verb: str, kinds: Iterable[PartyKind], here: Here) -> Iterator[Row]:
    """A button for each of these kinds of party."""
    for kind in kinds:
        yield choice_row(phrases.say(f"curate.kind.{kind}", here.language), verb, kind)


def _with_earlier(sitting: Sitting, here: Here) -> Sitting:
    """Offers those who speak in the claim already, before a name is typed."""
    if sitting.typed:
        return sitting
    entry = whole(open_draft(sitting), here)
    spoke = dict.fromkeys(str(spoken.party_id) for spoken in reversed(statements(entry)))
    return replace(sitting, names=tuple(spoke)[:_MOST_OFFERED])


def _spokesperson(sitting: Sitting, here: Here) -> Screen:
    skip = button_row("nobody", here.language)
    if sitting.typed:
        return name_asked(sitting, here, "curate.spokesperson", skip)
    said = in_the_making(sitting)
    speak = [
        party.party_id
        for party in known(sitting, here).values()
        if any(role.party_id == said.party_id for role in party.speaks_for)
        and party.kind is PartyKind.PERSON
    ]
    offered = replace(sitting, names=tuple(speak)[:_MOST_OFFERED])
    return name_asked(offered, here, "curate.spokesperson", skip)


def _speaks_for(sitting: Sitting, here: Here) -> Screen:
    language = here.language
    skip = button_row("itself", language, "nobody")
    if not sitting.typed or sitting.names:
        return name_asked(sitting, here, "curate.speaks_for", skip, new=False)
    rows = _kinds("principal", _MAY_BE_SPOKEN_FOR, here)
    return asking(language, "curate.unknown", *rows, skip, name=sitting.typed)


def _alias(sitting: Sitting, here: Here) -> Screen:
    parties = known(sitting, here)
    named = (parties[each] for each in sitting.names if each in parties)
    rows = (party_row(party, here) for party in named)
    return asking(here.language, "curate.alias", *rows, name=sitting.alias)


def _via(sitting: Sitting, here: Here) -> Screen:
    screen = name_asked(sitting, here, "curate.via")
    return replace(screen, text=join("\n\n", (chains.shown(sitting, here), screen.text)))


def _kind(sitting: Sitting, here: Here) -> Screen:
    return asking(
        here.language, "curate.kind", *_kinds("kind", PartyKind, here), name=_new_name(sitting)
    )


def _new_name(sitting: Sitting) -> str:
    """The name of the party to be made, also after a step back."""
    return sitting.typed or (sitting.party.names[0].words if sitting.party else "")


def _picked(sitting: Sitting, party_id: str, here: Here) -> Sitting:
    """Puts a known party into the slot that was asked for."""
    party = known(sitting, here).get(party_id)
    if party is None:
        raise Unclear("curate.trouble.stale")
    return _put(sitting, party, here)


def _put(sitting: Sitting, party: Party, here: Here) -> Sitting:
    match sitting.step:
        case Step.ALIAS:
            return _also_called(sitting, party, here)
        case Step.VIA:
            return chains.passed_on(sitting, party, here)
        case Step.SPOKESPERSON:
            said = replace(in_the_making(sitting), spokesperson_id=party.party_id)
            return onwards(replace(sitting, said=said), here, Field.SPOKESPERSON)
        case Step.SPEAKS_FOR if sitting.party is not None:
            named = replace(sitting.party, speaks_for=(Role(party.party_id),))
            return _made(sitting, named, here)
        case Step.OUTLET:
            return carried_by(sitting, party.party_id, here)
        case _:
            return _speaking(sitting, party, here)


def _also_called(sitting: Sitting, party: Party, here: Here) -> Sitting:
    """Gives the party the name, and puts it into the slot that the name was typed for."""
    name = Text(sitting.alias, here.spoken(sitting.alias))
    draft = open_draft(sitting).seeing(party)
    party = replace(party, aliases=(*party.aliases, name))
    draft = draft.having(party)
    asked = next(step for step in reversed(sitting.trail) if step is not Step.ALIAS)
    return _put(
        replace(sitting, draft=draft, step=asked, alias="", typed="", names=()), party, here
    )


def carried_by(sitting: Sitting, outlet_id: PartyId, here: Here) -> Sitting:
    """Gives the place its outlet, then asks for its title, or for its link if unknown."""
    there = being_entered(sitting, here)
    if there is not None and (there.url or there.reference or not there.outlet_id):
        placed = replace(sitting, place=replace(there, outlet_id=outlet_id))
        return missing(placed, here) if sitting.quick else placed.to(Step.TITLE)
    place = Publication(PublicationId(fresh_id("u")), outlet_id, "")
    return sitting.to(Step.LINK, place=place)


def _speaking(sitting: Sitting, party: Party, here: Here) -> Sitting:
    said = replace(in_the_making(sitting), party_id=party.party_id, spokesperson_id=None)
    sitting = replace(sitting, said=said, typed="", names=(), party=None)
    done = Field.SPOKESPERSON if party.kind in _SPEAKS_FOR_ITSELF else Field.PARTY
    return onwards(sitting, here, done)


def _new_party(sitting: Sitting, _target: str, here: Here) -> Sitting:
    """Makes a party of the typed name; only for the speaker must its kind be asked."""
    if sitting.step is Step.PARTY:
        return sitting.to(Step.KIND)
    if sitting.step in (Step.OUTLET, Step.VIA):
        outlet = called(sitting.typed, PartyKind.OUTLET, here.language)
        draft = open_draft(sitting).having(outlet)
        return _put(replace(sitting, draft=draft), outlet, here)
    person = called(sitting.typed, PartyKind.PERSON, here.language)
    person = replace(person, speaks_for=(Role(in_the_making(sitting).party_id),))
    return _put(replace(sitting, draft=open_draft(sitting).having(person)), person, here)


def _kind_chosen(sitting: Sitting, kind: str, here: Here) -> Sitting:
    party = called(_new_name(sitting), PartyKind(kind), here.language)
    if party.kind in _MAY_SPEAK_FOR:
        there = sitting if sitting.step is Step.KIND else sitting.to(Step.KIND)
        return there.to(Step.SPEAKS_FOR, party=party, typed="", names=())
    return _made(sitting, party, here)


def _made(sitting: Sitting, party: Party, here: Here) -> Sitting:
    return _speaking(replace(sitting, draft=open_draft(sitting).having(party)), party, here)


def _principal(sitting: Sitting, kind: str, here: Here) -> Sitting:
    """Makes the new, unknown party for whom the new party speaks."""
    if sitting.step is not Step.SPEAKS_FOR or not sitting.typed:
        raise Unclear("curate.trouble.stale")
    party = called(sitting.typed, PartyKind(kind), here.language)
    return _put(replace(sitting, draft=open_draft(sitting).having(party)), party, here)


def _nobody(sitting: Sitting, _target: str, here: Here) -> Sitting:
    if sitting.step is Step.SPEAKS_FOR and sitting.party is not None:
        return _made(sitting, sitting.party, here)
    said = replace(in_the_making(sitting), spokesperson_id=None)
    return onwards(replace(sitting, said=said), here, Field.SPOKESPERSON)


PART = Part(
    screens={
        Step.PARTY: _party,
        Step.KIND: _kind,
        Step.SPOKESPERSON: _spokesperson,
        Step.SPEAKS_FOR: _speaks_for,
        Step.ALIAS: _alias,
        Step.VIA: _via,
    },
    texts={
        Step.SPEAKS_FOR: name_typed,
        Step.ALIAS: name_typed,
        Step.VIA: name_typed,
    },
    presses={
        "party": _picked,
        "new_party": _new_party,
        "alias": lambda sitting, _target, _here: sitting.to(
            Step.ALIAS, alias=sitting.typed, typed="", names=()
        ),
        "kind": _kind_chosen,
        "principal": _principal,
        "nobody": _nobody,
    },
)
