"""Lists of claims to pick from: like what was asked, or those that a party spoke on."""

from collections.abc import Sequence

from onrecord.asking import Account, Answer
from onrecord.deciding import MOST_RELATED
from onrecord.durable import Showing, Shown
from onrecord.model import Language
from onrecord_bot import phrases
from onrecord_bot.pages.paging import Button, Page
from onrecord_bot.pages.styled import Styled, bold, join, plain
from onrecord_bot.pages.taps import HandIn, HandInOne, OpenClaim, Still, TurnList
from onrecord_bot.render.around import (
    counts,
    heading,
    no_longer,
    nothing_from,
    question_above,
    searched,
    withdrawn,
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
    parts = [listed_on(answer, page) for page in range(-(-len(answer.accounts) // MOST_RELATED))]
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


def listed_on(answer: Answer, page: int) -> Numbered:
    """The claims on one page of the list, from 0."""
    return numbered(answer)[page * MOST_RELATED :][:MOST_RELATED]


def listed_anew(answer: Answer, before: Shown, language: Language) -> Page:
    """The claims of a list that was sent, as they stand now; what was asked is not known any more.

    Nor is whose statements were asked for: that, and more of them, is a tap away.
    """
    to_pick = tuple(enumerate(answer.accounts, start=1 + before.page * MOST_RELATED))
    nearest = before.showing is Showing.NEAREST
    head = bold(phrases.say("answer.related" if nearest else "answer.listed", language))
    pick = plain(phrases.say("answer.related.pick", language))
    items = (_item(place, View(account, language)) for place, account in to_pick)
    text = join("\n\n", (head, *items, pick, searched(answer, language)))
    return Page(text, (_taps(to_pick), _beyond(before, language)))


def _beyond(before: Shown, language: Language) -> tuple[Button, ...]:
    """What leads on from a list: to all that a party said, or to the curators."""
    if before.showing is not Showing.SPOKEN:
        return to_hand_in(HandInOne(HandIn.OFFERED, before.nth), language)
    whole = phrases.say("button.list_anew", language)
    return (Button(whole, data=str(TurnList(before.nth, before.page))),)


def listing(answer: Answer, to_pick: Numbered, how_to_open: str, language: Language) -> Styled:
    """The claims with their numbers below what they are, and how to open one."""
    listed = [_item(place, View(account, language)) for place, account in to_pick]
    head = join("\n", (heading(answer, language), _latest(answer, language)))
    pick = plain(phrases.say(how_to_open, language))
    asked = question_above(answer, language)
    above = (asked, no_longer(answer, language), nothing_from(answer, language))
    return join("\n\n", (*above, head, *listed, pick, searched(answer, language)))


def _item(place: int, view: View) -> Styled:
    """A claim with its number, above how much is on record or why it no longer is."""
    below = withdrawn(view.account.claim, view.language) or plain(counts(view))
    return join("\n", (plain(f"{place}. ") + wording(view), below))


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
