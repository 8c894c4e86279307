"""A statement in one message: read, completed with what is missing, shown to be kept."""

import re
from collections.abc import Iterable
from dataclasses import replace

from onrecord.curation import fresh_id
from onrecord.model import (
    Assertion,
    Claim,
    Figure,
    Language,
    Mode,
    Party,
    PartyId,
    Precision,
    Publication,
    PublicationId,
    Stance,
)
from onrecord_bot import phrases
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.conversation.steps import Step
from onrecord_bot.moderation.draft.contents import open_draft, whole, wording
from onrecord_bot.moderation.draft.sources import (
    is_ours,
    is_post,
    known,
    last_place,
    placed_by,
    uttered,
)
from onrecord_bot.moderation.draft.statements import (
    begun,
    completed,
    in_the_making,
    missing,
    told_in_full,
)
from onrecord_bot.moderation.here import Given, Here, Unclear
from onrecord_bot.moderation.part import Part, leads_to
from onrecord_bot.moderation.parts.figures import figure_lines, naming_rows
from onrecord_bot.moderation.parts.names import name_typed
from onrecord_bot.moderation.parts.stances import taking
from onrecord_bot.moderation.parts.words import quotation
from onrecord_bot.moderation.screens.screen import Row, Screen, asking, button, button_row
from onrecord_bot.moderation.typed.at_once import AtOnce, is_whole, taken_apart
from onrecord_bot.moderation.typed.cleaning import (
    MOST_OF_A_NAME,
    MOST_OF_A_WORDING,
    MOST_OF_WORDS,
    kept,
    line,
    shortened,
)
from onrecord_bot.moderation.typed.counting import covering, figures_of, lacks_period, typed_period
from onrecord_bot.moderation.typed.links import is_link, outlet_at, shown_site
from onrecord_bot.moderation.typed.naming import fitting, is_named
from onrecord_bot.moderation.typed.stating import beyond_stance, stance_in
from onrecord_bot.pages.foreign import one_line
from onrecord_bot.pages.styled import Styled, join, plain, theirs
from onrecord_bot.phrases.catalogue import said as worded

# 'Ministry of Defence (Rufus Firefly)': a party, in brackets who spoke for it.
_WITH_SPOKESPERSON = re.compile(r"([^()]*[^()\s])\s*\(([^()]+)\)")

_SHOWN = 60
"""Of a part that is not understood, as it is named."""


def _first(sitting: Sitting, given: Given, here: Here) -> Sitting:
    """Takes a name, or a whole statement in one message or channel post."""
    if sitting.quick and is_whole(given.text, here.today):
        sitting = _anew(sitting, given, here)
    if sitting.quick or sitting.editing:
        return name_typed(sitting, given, here)
    if is_post(given):
        words = AtOnce(words=kept(given.text, MOST_OF_WORDS))
        return _read(placed_by(sitting, given, here), words, here)
    found = taken_apart(kept(given.text, MOST_OF_WORDS), here.today)
    return name_typed(sitting, given, here) if found is None else _read(sitting, found, here)


def _anew(sitting: Sitting, given: Given, here: Here) -> Sitting:
    """Takes the mended message; without a link in it, the place stays."""
    linked = any(map(is_link, given.text.split()))
    return replace(begun(sitting, here), place=None if linked else sitting.place)


def _rest(sitting: Sitting, given: Given, here: Here) -> Sitting:
    """Takes, once the party is known, who spoke for it, or all the rest in one message."""
    if not (sitting.quick or sitting.editing):
        found = taken_apart(kept(given.text, MOST_OF_WORDS), here.today)
        if found is not None:
            return _read(sitting, found, here)
    if sitting.step is Step.STANCE:
        raise Unclear("curate.trouble.press")
    return name_typed(sitting, given, here)


def _read(sitting: Sitting, found: AtOnce, here: Here) -> Sitting:
    """Takes everything from the message; without a place in it, the last place is used."""
    said, quoted = quotation(found.words, in_the_making(sitting), here)
    place = sitting.place or _place(sitting, found, here)
    if place is not None and found.published and is_ours(place, here):
        place = replace(place, published_on=found.published[0], precision=found.published[1])
    on, precision = found.on, found.precision
    if on is None and place is not None:
        on, precision = place.published_on, place.precision
    said = replace(said, said_on=on, precision=precision)
    said = replace(taking(stance_in(found.words), said), figures=_figures(found, said, here))
    if said.stance is Stance.DECLINES:
        said = replace(said, words=beyond_stance(said.words))
    sitting = replace(sitting, said=said, quoted=quoted, place=place, quick=True, note="")
    return missing(_spoken_by(sitting, found.party, here), here)


def _figures(found: AtOnce, said: Assertion, here: Here) -> tuple[Figure, ...]:
    """Those of a part of their own, else those in the words, over the period of another part.

    Raises Unclear for a part that is no figure, and for a period without one.
    """
    figures = figures_of(found.figures or found.words, said)
    if not figures and (part := found.figures or found.period):
        raise Unclear("curate.trouble.part", part=shortened(part, _SHOWN))
    if not found.period:
        return figures
    return covering(figures, typed_period(found.period, said.said_on, here.language))


def _place(sitting: Sitting, found: AtOnce, here: Here) -> Publication | None:
    if not found.link:
        return _place_before(sitting, found, here)
    there = whole(open_draft(sitting), here).publications.values()
    if same := next((place for place in there if place.url == found.link), None):
        return same
    outlet = outlet_at(found.link, known(sitting, here).values())
    # As a rule it was published on the day on which it was said; the review shows which that is.
    return Publication(
        PublicationId(fresh_id("u")),
        outlet.party_id if outlet else PartyId(""),  # who that is, is asked for next
        "",
        found.link,
        published_on=found.on,
        precision=found.precision if found.on else Precision.UNKNOWN,
    )


def _place_before(sitting: Sitting, found: AtOnce, here: Here) -> Publication | None:
    """The place of the statement before, unless this one was made or published later."""
    place = last_place(sitting, here)
    if place is None or place.published_on is None:
        return place
    if found.on and found.on > place.published_on:
        return None
    another = found.published and found.published[0] != place.published_on
    return None if another else place


def _spoken_by(sitting: Sitting, name: str, here: Here) -> Sitting:
    """Names the party of exactly this name, or the only one it fits; else leaves it open."""
    if not name:
        return sitting
    every = tuple(known(sitting, here).values())
    name, spokesperson = _named(line(name, MOST_OF_A_NAME), every)
    sitting = replace(sitting, uttered=spokesperson)
    exactly = tuple(party for party in every if is_named(name, party))
    near = exactly or fitting(name, every)
    if len(exactly) == 1:
        said = replace(in_the_making(sitting), party_id=exactly[0].party_id)
        return uttered(replace(sitting, said=said), here)
    return replace(sitting, typed=name, names=tuple(party.party_id for party in near))


def _named(name: str, every: Iterable[Party]) -> tuple[str, str]:
    """The party's name, and the one in brackets of who spoke for it."""
    both = _WITH_SPOKESPERSON.fullmatch(name)
    if both is None or any(is_named(name, party) for party in every):
        return name, ""
    return both[1], both[2].strip()


def _review(sitting: Sitting, here: Here) -> Screen:
    """Shows the whole statement once, before it goes into the draft."""
    said, language = in_the_making(sitting), here.language
    lines = figure_lines(said.figures, language)
    figures = join("\n", lines) if lines else plain(phrases.say("curate.review.none", language))
    about = join(
        "\n\n",
        (_worded(sitting, here), told_in_full(said, here), figures, _standing(sitting, here)),
    )
    return asking(language, "curate.review", *_choices(sitting, here), about=about)


def _worded(sitting: Sitting, here: Here) -> Styled:
    """How the draft words the claim, in every language, or how it stands on record."""
    draft = open_draft(sitting)
    own = [text.words for claim in draft.of(Claim) for text in claim.wordings]
    wordings = own or [wording(draft, here)]
    return join("\n", (theirs(one_line(words, MOST_OF_A_WORDING)) for words in wordings))


def _standing(sitting: Sitting, here: Here) -> Styled:
    place = sitting.place
    if place is None:
        return plain("")
    where = theirs(shown_site(place.url) if place.url else place.reference)
    at = worded("curate.place_so_far", here.language, place=where)
    dated = place.precision if place.published_on else Precision.UNKNOWN
    day = phrases.date(place.published_on, dated, here.language)
    return join("\n", (at, phrases.say("curate.review.published", here.language, date=day)))


def _choices(sitting: Sitting, here: Here) -> tuple[Row, ...]:
    said, language = in_the_making(sitting), here.language
    rows = [button_row("keep_statement", language)]
    rows.append((*_otherwise(said, language), button("change", language, "change_kept")))
    if said.figures and lacks_period(said.figures):
        rows.append(button_row("period", language))
    else:
        rows += naming_rows(said.figures, language)
    if sitting.place is not None and is_ours(sitting.place, here):
        rows.append(button_row("published", language))
    return tuple(rows)


def _otherwise(said: Assertion, language: Language) -> Row:
    """The button that says whose the words are, if there are any."""
    if not said.words:
        return ()
    if said.mode is Mode.DIRECT:
        return (button("account", language, "own_words", Mode.PARAPHRASE),)
    return (button("theirs", language, "own_words", Mode.DIRECT),)


def _kept(sitting: Sitting, _target: str, here: Here) -> Sitting:
    """Keeps the statement; then comes the next of those that were sent together."""
    kept_one = completed(sitting, here)
    return next_statement(kept_one, "", here) if kept_one.more else kept_one


def next_statement(sitting: Sitting, _target: str, here: Here) -> Sitting:
    """Begins the next of the statements that came in one message."""
    if not sitting.more:
        raise Unclear("curate.trouble.stale")
    text, *others = sitting.more
    return _first(begun(replace(sitting, more=tuple(others)), here), Given(text), here)


def _changed(sitting: Sitting, _target: str, here: Here) -> Sitting:
    """Puts the statement into the draft, where one field after the other can be changed."""
    said = in_the_making(sitting)
    return completed(sitting, here).to(Step.STATEMENT, said=said)


def _own_words(sitting: Sitting, mode: str, _here: Here) -> Sitting:
    said = replace(in_the_making(sitting), mode=Mode(mode))
    return replace(sitting, said=said, quoted=said.words if mode == Mode.DIRECT else "", note="")


PART = Part(
    screens={Step.REVIEW: _review},
    texts={Step.PARTY: _first, Step.SPOKESPERSON: _rest, Step.STANCE: _rest},
    presses={
        "keep_statement": _kept,
        "next_statement": next_statement,
        "change_kept": _changed,
        "own_words": _own_words,
        "period": leads_to(Step.PERIOD),
        "published": leads_to(Step.PUBLISHED_ON),
    },
)
