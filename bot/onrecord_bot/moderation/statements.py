"""One statement step by step: who, in which words, when, with which figures."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from onrecord.curation import fresh_id
from onrecord.language import language_of
from onrecord.model import (
    ENGLISH,
    OTHER,
    Act,
    Assertion,
    AssertionId,
    Evidence,
    EvidenceId,
    Figure,
    Language,
    Mode,
    PartyId,
    Precision,
    Publication,
    PublicationId,
    Stance,
)
from onrecord.reading import polarity_of
from onrecord_bot import phrases
from onrecord_bot.moderation.at_once import QUOTED
from onrecord_bot.moderation.cleaning import MOST_OF_A_WORDING, MOST_OF_WORDS, kept, line, shortened
from onrecord_bot.moderation.counting import covering, figures_of, lacks_period, typed_period
from onrecord_bot.moderation.dating import Dated, not_later, typed_date
from onrecord_bot.moderation.drafting import open_draft, statements, told, whole
from onrecord_bot.moderation.here import Given, Here, Unclear
from onrecord_bot.moderation.links import site_of
from onrecord_bot.moderation.naming import label
from onrecord_bot.moderation.screens import Choice, Row, Screen, asking, one
from onrecord_bot.moderation.sitting import Aim, Sitting, Step
from onrecord_bot.moderation.sources import is_post, known, last_place, placed_by, uttered
from onrecord_bot.moderation.stages import Part
from onrecord_bot.styled import Styled, italic, join, plain, theirs

_OF_OTHERS = (Stance.DENIES, Stance.DISPUTES)
_ON_A_BUTTON = 60
_LISTED = 12
_NEXT = {
    "party": Step.SPOKESPERSON,
    "spokesperson": Step.STANCE,
    "stance": Step.WORDS,
    "words": Step.OUTLET,
    "place": Step.SAID_ON,
}


def begun(sitting: Sitting, _here: Here) -> Sitting:
    """A statement on the draft's claim, nothing of it said yet."""
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


def onwards(sitting: Sitting, here: Here, done: str) -> Sitting:
    """What is asked after this part of a statement; a single field that is changed ends here."""
    if sitting.quick:
        return missing(uttered(sitting, here))
    if done in ("words", "date") and (sitting.editing or done == "date"):
        return _figures_read(sitting, here)
    if sitting.editing or done == "figures":
        return completed(sitting, here)
    if done == "words" and sitting.place is not None:
        return sitting.to(Step.SAID_ON)
    return sitting.to(_NEXT[done], names=(), typed="")


def missing(sitting: Sitting) -> Sitting:
    """What is still to be asked of a statement that came in one message; then all of it, shown."""
    if not in_the_making(sitting).party_id:
        return sitting.to(Step.PARTY)
    if sitting.place is None or not sitting.place.outlet_id:
        site = site_of(sitting.place.url) if sitting.place else ""
        return sitting.to(Step.OUTLET, typed=site, names=())
    return sitting.to(Step.REVIEW, typed="", names=())


def completed(sitting: Sitting, here: Here) -> Sitting:
    """The statement goes into the draft with its place; one that is on record asks for a reason."""
    said, draft = in_the_making(sitting), open_draft(sitting)
    draft = draft.having(said)
    if sitting.place is not None and sitting.editing in ("", "place", "another_place"):
        if sitting.place.publication_id not in whole(draft, here).publications:
            # One that is on record already stays as it is there.
            new = sitting.place != last_place(sitting, here)
            place = replace(sitting.place, language=said.language) if new else sitting.place
            draft = draft.having(place)
        draft = draft.having(_evidence(sitting, here, sitting.place))
    elif sitting.editing == "words":
        for evidence in _places_of(sitting, here)[:1]:
            draft = draft.having(replace(evidence, quoted=sitting.quoted or evidence.quoted))
    if sitting.correcting:
        return replace(sitting, draft=draft).to(Step.REASON, aim=Aim.CORRECT)
    return replace(sitting, draft=draft).home(Step.DRAFT)


def _evidence(sitting: Sitting, here: Here, place: Publication) -> Evidence:
    said = in_the_making(sitting)
    there = _places_of(sitting, here)
    if there and sitting.editing == "place":
        return replace(there[0], publication_id=place.publication_id)
    by_way = (said.spokesperson_id, said.party_id)
    via = tuple(party for party in by_way if party and party != place.outlet_id)
    quoted = sitting.quoted or (said.words if said.mode is not Mode.PARAPHRASE else "")
    return Evidence(
        EvidenceId(fresh_id("e")), said.assertion_id, place.publication_id, quoted, via=via
    )


def _places_of(sitting: Sitting, here: Here) -> tuple[Evidence, ...]:
    said = in_the_making(sitting)
    entry = whole(open_draft(sitting), here)
    return tuple(one for one in entry.evidence if one.assertion_id == said.assertion_id)


def _stance(_sitting: Sitting, here: Here) -> Screen:
    rows = (
        one(phrases.say(f"curate.stance.{stance}", here.language), "stance", stance)
        for stance in Stance
    )
    return asking(here.language, "curate.stance", *rows)


def _stance_chosen(sitting: Sitting, stance: str, here: Here) -> Sitting:
    chosen = Stance(stance)
    act = Act.DENY if chosen is Stance.DENIES else Act.SAY
    said = replace(in_the_making(sitting), stance=chosen, act=act, disputes=None)
    sitting = replace(sitting, said=said)
    if chosen in _OF_OTHERS and _others(sitting, here):
        return sitting.to(Step.DISPUTED)
    return onwards(sitting, here, "stance")


def _others(sitting: Sitting, here: Here) -> tuple[Assertion, ...]:
    said = in_the_making(sitting)
    every = statements(whole(open_draft(sitting), here))
    return tuple(other for other in every if other.party_id != said.party_id)


def _disputed(sitting: Sitting, here: Here) -> Screen:
    entry = whole(open_draft(sitting), here)
    rows = [
        one(shortened(told(other, entry, here), _ON_A_BUTTON), "disputed", other.assertion_id)
        for other in _others(sitting, here)[-8:]
    ]
    none = one(phrases.say("curate.button.no_statement", here.language), "disputed")
    return asking(here.language, "curate.disputed", *rows, none)


def _disputed_chosen(sitting: Sitting, assertion_id: str, here: Here) -> Sitting:
    disputes = AssertionId(assertion_id) if assertion_id else None
    said = replace(in_the_making(sitting), disputes=disputes)
    return onwards(replace(sitting, said=said), here, "stance")


def _words(sitting: Sitting, here: Here) -> Screen:
    rows: tuple[Row, ...] = ()
    if in_the_making(sitting).stance is Stance.DECLINES:
        rows = (one(phrases.say("curate.button.skip", here.language), "no_words"),)
    return asking(here.language, "curate.words", *rows)


def _words_typed(sitting: Sitting, given: Given, here: Here) -> Sitting:
    """Words in quotation marks are the party's own; of others it is asked whose they are."""
    text = kept(given.text, MOST_OF_WORDS)
    if is_post(given) and sitting.place is None and not sitting.editing:
        sitting = placed_by(sitting, given, here)
    said, quoted = quotation(text, in_the_making(sitting), here)
    sitting = replace(sitting, said=said, quoted=quoted)
    if quoted:
        return onwards(sitting, here, "words")
    return sitting.to(Step.WHOSE)


def quotation(text: str, said: Assertion, here: Here) -> tuple[Assertion, str]:
    """The statement with these words, and what of them its evidence holds."""
    found = language_of(text)
    spoken = here.language if found == OTHER else found
    said = replace(said, language=spoken, polarity=polarity_of(text))
    if whole_quote := QUOTED.fullmatch(text):
        inner = next(group for group in whole_quote.groups() if group is not None).strip()
        if inner:
            return replace(said, words=inner, mode=Mode.DIRECT), inner
    if QUOTED.search(text):
        return replace(said, words=text, mode=Mode.MIXED), text
    return replace(said, words=text, mode=Mode.PARAPHRASE), ""


def _no_words(sitting: Sitting, _target: str, here: Here) -> Sitting:
    said = replace(in_the_making(sitting), words="", mode=Mode.PARAPHRASE, language=here.language)
    return onwards(replace(sitting, said=said, quoted=""), here, "words")


def _whose(_sitting: Sitting, here: Here) -> Screen:
    own = Choice(phrases.say("curate.button.theirs", here.language), "whose", Mode.DIRECT)
    account = Choice(phrases.say("curate.button.account", here.language), "whose", Mode.PARAPHRASE)
    return asking(here.language, "curate.whose", (own, account))


def _whose_chosen(sitting: Sitting, mode: str, here: Here) -> Sitting:
    said = replace(in_the_making(sitting), mode=Mode(mode))
    quoted = said.words if said.mode is Mode.DIRECT else ""
    return onwards(replace(sitting, said=said, quoted=quoted), here, "words")


def _said_on(sitting: Sitting, here: Here) -> Screen:
    language = here.language
    days = [Choice(phrases.say("curate.button.today", language), "said_on", "today")]
    if published := _published(sitting, here):
        day = phrases.date(*published, language)
        as_published = phrases.say("curate.button.as_published", language, date=day)
        days.insert(0, Choice(as_published, "said_on", "published"))
    unknown = one(phrases.say("curate.button.unknown", language), "said_on", "unknown")
    return asking(language, "curate.said_on", *((day,) for day in days), unknown)


def _published(sitting: Sitting, here: Here) -> Dated | None:
    """When the place was published: the one in the making, else the statement's first."""
    place = sitting.place
    if place is None and sitting.editing:
        entry = whole(open_draft(sitting), here)
        ids = [PublicationId(one.publication_id) for one in _places_of(sitting, here)]
        place = next((entry.publications[i] for i in ids if i in entry.publications), None)
    if place is None or place.published_on is None:
        return None
    return place.published_on, place.precision


def _said_on_typed(sitting: Sitting, given: Given, here: Here) -> Sitting:
    on, precision = typed_date(given.text, here.today)
    return _dated(sitting, on, precision, here)


def _said_on_chosen(sitting: Sitting, which: str, here: Here) -> Sitting:
    if which == "today":
        return _dated(sitting, here.today, Precision.DAY, here)
    published = _published(sitting, here) if which == "published" else None
    on, precision = published or (None, Precision.UNKNOWN)
    return _dated(sitting, on, precision, here)


def _dated(sitting: Sitting, on: date | None, precision: Precision, here: Here) -> Sitting:
    not_later(on, precision, _published(sitting, here))
    before = in_the_making(sitting)
    sitting = replace(sitting, said=replace(before, said_on=on, precision=precision))
    if sitting.editing and _figures_stay(before, in_the_making(sitting)):
        return completed(sitting, here)
    return onwards(sitting, here, "date")


def _figures_stay(before: Assertion, now: Assertion) -> bool:
    """Whether the figures do not depend on the day: read alike, or typed by the curator."""
    read_before = figures_of(before.words, before)
    return before.figures != read_before or read_before == figures_of(now.words, now)


def _figures_read(sitting: Sitting, here: Here) -> Sitting:
    """The figures in the words are read and shown; where there are none, none are asked for."""
    said = in_the_making(sitting)
    found = figures_of(said.words, said)
    sitting = replace(sitting, said=replace(said, figures=found))
    if found:
        return sitting.to(Step.FIGURES)
    if said.stance is Stance.GIVES_ANOTHER_FIGURE:
        return sitting.to(Step.RETYPE)
    return completed(sitting, here)


def _figures(sitting: Sitting, here: Here) -> Screen:
    language = here.language
    said = in_the_making(sitting)
    lines = figure_lines(said.figures, language)
    again = Choice(phrases.say("curate.button.retype", language), "retype")
    none = Choice(phrases.say("curate.button.no_figures", language), "no_figures")
    keep = one(phrases.say("curate.button.keep", language), "keep_figures")
    return asking(language, "curate.figures", keep, (again, none), about=join("\n", lines))


def figure_lines(figures: Sequence[Figure], language: Language) -> list[Styled]:
    """One line for each figure, as answers word them; of a table only the first lines."""
    lines = [plain(f"• {phrases.figure(figure, language)}") for figure in figures[:_LISTED]]
    return [*lines, plain("…")] if len(figures) > _LISTED else lines


def _figures_kept(sitting: Sitting, _target: str, here: Here) -> Sitting:
    if lacks_period(in_the_making(sitting).figures):
        return sitting.to(Step.PERIOD)
    return onwards(sitting, here, "figures")


def _no_figures(sitting: Sitting, _target: str, here: Here) -> Sitting:
    said = replace(in_the_making(sitting), figures=())
    return onwards(replace(sitting, said=said), here, "figures")


def _retype(_sitting: Sitting, here: Here) -> Screen:
    none = one(phrases.say("curate.button.no_figures", here.language), "no_figures")
    return asking(here.language, "curate.retype", none)


def _retyped(sitting: Sitting, given: Given, here: Here) -> Sitting:
    text = line(given.text, MOST_OF_A_WORDING)
    said = in_the_making(sitting)
    found = language_of(text)
    read_as = replace(said, language=here.language if found == OTHER else found)
    figures = figures_of(text, read_as)
    if not figures:
        raise Unclear("curate.trouble.no_figure")
    return sitting.to(Step.FIGURES, said=replace(said, figures=figures))


def _period(sitting: Sitting, here: Here) -> Screen:
    skip = one(phrases.say("curate.button.no_period", here.language), "no_period")
    lacking = [f for f in in_the_making(sitting).figures if lacks_period((f,))]
    lines = figure_lines(lacking, here.language)
    return asking(here.language, "curate.period", skip, about=join("\n", lines))


def _period_typed(sitting: Sitting, given: Given, here: Here) -> Sitting:
    said = in_the_making(sitting)
    text = line(given.text, MOST_OF_A_WORDING)
    period = typed_period(text, said.said_on or here.today, here.language)
    figures = covering(said.figures, period)
    return sitting.to(Step.FIGURES, said=replace(said, figures=figures))


def _no_period(sitting: Sitting, _target: str, here: Here) -> Sitting:
    return onwards(sitting, here, "figures")


PART = Part(
    screens={
        Step.STANCE: _stance,
        Step.DISPUTED: _disputed,
        Step.WORDS: _words,
        Step.WHOSE: _whose,
        Step.SAID_ON: _said_on,
        Step.FIGURES: _figures,
        Step.RETYPE: _retype,
        Step.PERIOD: _period,
    },
    texts={
        Step.WORDS: _words_typed,
        Step.SAID_ON: _said_on_typed,
        Step.FIGURES: _retyped,
        Step.RETYPE: _retyped,
        Step.PERIOD: _period_typed,
    },
    presses={
        "stance": _stance_chosen,
        "disputed": _disputed_chosen,
        "no_words": _no_words,
        "whose": _whose_chosen,
        "said_on": _said_on_chosen,
        "keep_figures": _figures_kept,
        "no_figures": _no_figures,
        "retype": lambda sitting, _target, _here: sitting.to(Step.RETYPE),
        "no_period": _no_period,
    },
)
