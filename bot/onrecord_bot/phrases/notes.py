"""Notes and relations in words: arithmetic and bookkeeping, never who is right."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from onrecord.asking import Comparison, Note, NoteKind, Relation
from onrecord.model import Figure, Language, Party, PeriodKind, Slot
from onrecord_bot.pages.styled import Styled, join, plain
from onrecord_bot.phrases.catalogue import count, knows, said, say
from onrecord_bot.phrases.figures import figured
from onrecord_bot.phrases.names import party_name
from onrecord_bot.phrases.periods import covered

_IN_TWO_WAYS = (Relation.SAME, Relation.COMPATIBLE, Relation.DIFFERS)


def note(remark: Note, language: Language) -> str:
    """One note as a sentence."""
    return noted(remark, language).text


def noted(remark: Note, language: Language) -> Styled:
    """One note as a sentence, with the names in it marked as theirs."""
    match remark.kind:
        case NoteKind.DIFFERENT_PERIODS:
            return _listed("note.different_periods", _periods(remark, language), language)
        case NoteKind.ONE_ORIGIN:
            return _one_origin(remark, language)
        case NoteKind.NO_NUMBER_GIVEN:
            return said("note.no_number_given", language, party=_names(remark.parties, language))
        case NoteKind.LEAD_DIFFERS | NoteKind.LATER_FIGURE | NoteKind.LATER_LOWER_FIGURE:
            return _two_figures(remark, language)


def relation(
    found: Comparison, language: Language, *, of_figures: bool, said_above: Collection[Slot] = ()
) -> str:
    """How an assertion stands to what was asked; empty where there is nothing to set beside.

    ``said_above`` are the slots of which the page says already that they are not given.
    """
    if found.relation is Relation.NOT_COMPARABLE and not of_figures:
        return ""
    own = "figures" if of_figures else "words"
    key = f"relation.{found.relation}"
    if found.apart is not None and knows(by_slot := f"{key}.{found.apart}", language):
        key = by_slot
    named = say(f"{key}.{own}" if found.relation in _IN_TWO_WAYS else key, language)
    if not found.missing or found.relation is Relation.NOT_COMPARABLE:
        return named
    missing = [slot for slot in found.missing if slot not in said_above]
    if not missing:
        return say("relation.perhaps.bare", language, relation=named)
    return say("relation.perhaps", language, relation=named, slots=slots(missing, language))


def slots(missing: Collection[Slot], language: Language) -> str:
    """What is not given, by name: 'period, place'."""
    return ", ".join(say(f"slot.{slot}", language) for slot in missing)


def _names(parties: tuple[Party, ...], language: Language) -> Styled:
    return join(", ", (party_name(party, language) for party in parties))


def _listed(key: str, listed: list[Styled], language: Language) -> Styled:
    if not listed:
        return plain(say(f"{key}.bare", language))
    return said(key, language, listed=join(" / ", listed))


def _periods(remark: Note, language: Language) -> list[Styled]:
    """The periods, each once, in the order given."""
    short = _distinct(covered(_bare(shown).period, language) for shown in remark.figures)
    if len(short) > 1:
        return short
    return _distinct(covered(shown.period, language) for shown in remark.figures)


def _distinct(periods: Iterable[Styled]) -> list[Styled]:
    return list(dict.fromkeys(period for period in periods if period))


def _one_origin(remark: Note, language: Language) -> Styled:
    places = count("count.places", language, remark.places)
    origins = count("count.origins", language, remark.origins)
    summed = plain(say("note.one_origin", language, places=places, origins=origins))
    named = _names(remark.parties, language)
    return said("note.origin_named", language, summed=summed, party=named) if named else summed


def _two_figures(remark: Note, language: Language) -> Styled:
    key = f"note.{remark.kind}"
    names = _names(remark.parties, language)
    if len(remark.figures) < 2:
        return said(f"{key}.bare", language, party=names)
    first, second = (figured(_bare(shown), language) for shown in remark.figures[:2])
    return said(key, language, party=names, first=first, second=second)


def _bare(shown: Figure) -> Figure:
    """Without what the statements above say already: where a period came from, and its end."""
    over = shown.period
    between = over.kind is PeriodKind.WINDOW and over.start is not None
    if not between and (over.start is not None or over.days is not None):
        over = replace(over, as_of=None)
    return replace(shown, period=over, inherited=())
