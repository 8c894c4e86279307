"""Lists of claims to pick from: like what was asked, or those that a party spoke on."""

from collections.abc import Sequence

from onrecord.asking import Account, Answer
from onrecord.deciding import MOST_RELATED
from onrecord.model import Language
from onrecord_bot import phrases
from onrecord_bot.pages.paging import Button, Page
from onrecord_bot.pages.styled import Styled, join, plain
from onrecord_bot.pages.taps import HandIn, HandInOne, OpenClaim, Still, TurnList
from onrecord_bot.render.around import (
    counts,
    heading,
    no_longer,
    nothing_from,
    question_above,
    searched,
    wording,
)
from onrecord_bot.render.view import View

A_FEW = 5
"""Pages that are turned one by one; of more, the first and the last are a tap away."""

Numbered = tuple[tuple[int, Account], ...]
"""Claims to pick from, each with the number of its button."""


def related_page(
    answer: Answer, origin: Styled, offer: HandIn | HandInOne, language: Language
) -> Page:
    """A few claims that are like what was asked, which may be handed to the curators instead."""
    to_pick = numbered(answer)
    text = join("\n\n", (origin, listing(answer, to_pick, "answer.related.pick", language)))
    return Page(text, (_taps(to_pick), to_hand_in(offer, language)))


def spoken_pages(
    answer: Answer, origin: Styled, offer: HandIn | HandInOne, language: Language
) -> tuple[Page, ...]:
    """What a party has on record as pages to turn over."""
    listed = numbered(answer)
    parts = [listed[at : at + MOST_RELATED] for at in range(0, len(listed), MOST_RELATED)]
    place = offer.place if isinstance(offer, HandInOne) else 0
    leaves = [str(TurnList(place, page)) for page in range(len(parts))]
    return tuple(
        Page(
            join("\n\n", (origin, listing(answer, part, "answer.related.pick", language))),
            (_taps(part), *turning(leaves, page, language)),
        )
        for page, part in enumerate(parts)
    )


def numbered(answer: Answer) -> Numbered:
    """The claims to pick from: a few that are like what was asked, or all that a party spoke on."""
    most = None if answer.lists_statements else MOST_RELATED
    return tuple(enumerate(answer.accounts[:most], start=1))


def listing(answer: Answer, to_pick: Numbered, how_to_open: str, language: Language) -> Styled:
    """The claims with their numbers below what they are, and how to open one."""
    listed = [
        join("\n", (plain(f"{place}. ") + wording(view), counts(view)))
        for place, view in ((place, View(account, language)) for place, account in to_pick)
    ]
    head = join("\n", (heading(answer, language), _latest(answer, language)))
    pick = plain(phrases.say(how_to_open, language))
    asked = question_above(answer, language)
    above = (asked, no_longer(answer, language), nothing_from(answer, language))
    return join("\n\n", (*above, head, *listed, pick, searched(answer, language)))


def turning(
    leaves: Sequence[str], place: int, language: Language
) -> tuple[tuple[Button, ...], ...]:
    """Back, where one is, and next, for pages opened by this data; nothing under a single page."""
    if len(leaves) == 1:
        return ()
    here = phrases.say("button.page", language, page=str(place + 1), pages=str(len(leaves)))
    row = [Button(here, data=Still.HERE)]
    if place > 0:
        row.insert(0, Button(phrases.say("button.back", language), data=leaves[place - 1]))
    if place + 1 < len(leaves):
        row.append(Button(phrases.say("button.next", language), data=leaves[place + 1]))
    ends = _to_the_ends(leaves, place, language)
    return (tuple(row), ends) if ends else (tuple(row),)


def to_hand_in(offer: HandIn | HandInOne, language: Language) -> tuple[Button, ...]:
    """The button that hands what was asked to the curators."""
    return (Button(phrases.say("button.hand_in", language), data=str(offer)),)


def _taps(to_pick: Numbered) -> tuple[Button, ...]:
    return tuple(
        Button(str(place), data=str(OpenClaim(account.claim.claim_id)))
        for place, account in to_pick
    )


def _latest(answer: Answer, language: Language) -> Styled:
    """That more is on record from a party than is listed; empty where all is."""
    shown = len(answer.accounts)
    if answer.spoken_by is None or answer.spoken_by.claims <= shown:
        return Styled()
    return plain(phrases.say("answer.from.latest", language, shown=phrases.number(shown, language)))


def _to_the_ends(leaves: Sequence[str], place: int, language: Language) -> tuple[Button, ...]:
    """The first and the last of many pages, where these are no neighbours."""
    if len(leaves) <= A_FEW:
        return ()
    ends = []
    if place > 1:
        ends.append(Button(phrases.say("button.first", language), data=leaves[0]))
    if place + 2 < len(leaves):
        ends.append(Button(phrases.say("button.last", language), data=leaves[-1]))
    return tuple(ends)
