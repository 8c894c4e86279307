"""An answer as pages: a full account, a short list to pick from, or nothing on record."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import assert_never

from onrecord.asking import Account, Answer, Heard, Match, Nothing, Position, Related
from onrecord.deciding import MOST_RELATED
from onrecord.model import AssertionId, ClaimId, Language
from onrecord_bot import phrases
from onrecord_bot.pages.foreign import one_line
from onrecord_bot.pages.paging import Button, Item, Page, Piece, Room, Section, flow
from onrecord_bot.pages.styled import Styled, blockquote, bold, italic, join, plain, theirs
from onrecord_bot.pages.taps import HandIn, HandInOne, OpenClaim, Still, TurnTo
from onrecord_bot.phrases.catalogue import said
from onrecord_bot.phrases.names import party_name
from onrecord_bot.render.around import (
    MOST_OF_A_CHANNEL,
    MOST_OF_A_WORDING,
    counts,
    origin_of,
    searched,
    withdrawn,
    wording,
)
from onrecord_bot.render.asked import Asked, asked_of
from onrecord_bot.render.naming import spoken_for
from onrecord_bot.render.places import references, titled_above
from onrecord_bot.render.statements import statement

KEPT_FREE = Room(2 * MOST_OF_A_CHANNEL + 160, 2)
"""On every page, for its origin and a later remark: pages end at the same place without them."""
MOST_FIGURES = 3
"""Of a question, in a head: one with more would push the statements from the screen."""
_NO_END = Room(sys.maxsize, sys.maxsize)


def pages(
    answer: Answer,
    language: Language,
    heard: Heard | None = None,
    room: Room | None = None,
    offer: HandIn | HandInOne = HandIn.OFFERED,
) -> tuple[Page, ...]:
    """The answer as messages to turn over; ``heard`` shows a forwarded channel post back.

    ``offer`` is what the button under an answer that found no match hands to the curators.
    """
    origin = origin_of(heard, language)
    match answer.finding:
        case Match(account):
            return _account(answer, account, origin, language, room or Room())
        case Related(accounts):
            return (_related(answer, accounts[:MOST_RELATED], origin, offer, language),)
        case Nothing():
            return (_nothing(answer, origin, offer, language),)
        case _:
            assert_never(answer.finding)


def sheets(answers: Sequence[Answer], language: Language | None = None) -> Iterator[Styled]:
    """Whole answers as one text each, for where nothing can be pressed, such as a terminal.

    Each of several stands below its part of the message; without a language, in that of its part.
    """
    for answer in answers:
        read = language or phrases.spoken(answer.question.language)
        of_part = len(answers) > 1 and isinstance(answer.finding, Match)
        above = _asked(answer, read) if of_part else Styled()
        yield join("\n\n", (above, _sheet(answer, read)))


def _sheet(answer: Answer, language: Language) -> Styled:
    match answer.finding:
        case Match(account):
            return _account(answer, account, Styled(), language, _NO_END)[0].text
        case Related(accounts):
            return _listing(answer, accounts[:MOST_RELATED], "answer.related.ask", language)
        case Nothing():
            return _nothing_yet(answer, language)
        case _:
            assert_never(answer.finding)


def corrected(page: Page, language: Language) -> Page:
    """A page that replaces an earlier one, with a line that says so."""
    changed = italic(phrases.say("answer.changed", language))
    return replace(page, text=join("\n\n", (page.text, changed)))


def below_its_part(page: Page, answer: Answer, heard: Heard | None, language: Language) -> Page:
    """A page below the part of a message that it answers, where both fit into one message."""
    origin = origin_of(heard, language)
    for above in ((origin, _asked(answer, language)), (origin,)):
        whole = join("\n\n", (*above, page.text))
        if Room().holds(whole):
            return replace(page, text=whole)
    return page


def _account(
    answer: Answer, account: Account, origin: Styled, language: Language, room: Room
) -> tuple[Page, ...]:
    texts = _texts(answer, account, language, room)
    texts[0] = join("\n\n", (origin, texts[0]))
    claim_id = account.claim.claim_id
    return tuple(
        Page(text, turning(claim_id, place, len(texts), language))
        for place, text in enumerate(texts)
    )


def page_of(assertion_id: AssertionId, answer: Answer, account: Account, language: Language) -> int:
    """The place of the page on which a statement ends; of the first where it is not shown."""
    return len(_texts(answer, account, language, Room(), until=assertion_id)) - 1


def _texts(
    answer: Answer,
    account: Account,
    language: Language,
    room: Room,
    until: AssertionId | None = None,
) -> list[Styled]:
    """The account page by page, up to a statement where one is named."""
    claim = bold(wording(account, language))
    summed = plain(counts(account, language))
    if not account.positions:
        summed = plain(phrases.say("answer.no_positions", language))
    asked = asked_of(answer.question, account)
    head = join("\n", (claim, summed, _in_question(asked, language)))
    top = join("\n\n", (head, withdrawn(account, language)))
    body = Room(room.units - KEPT_FREE.units, room.entities - KEPT_FREE.entities)
    sections = _sections(answer, account, asked, language)
    return flow(top, claim, sections if until is None else _up_to(until, sections, account), body)


def _up_to(
    assertion_id: AssertionId, sections: Sequence[Section], account: Account
) -> list[Section]:
    """What stands on the pages until the statement ends; nothing where it is not among them."""
    for place, position in enumerate(account.positions):
        for number, told in enumerate(position.told, start=1):
            if told.assertion.assertion_id == assertion_id:
                last = sections[place]
                return [*sections[:place], replace(last, items=last.items[:number])]
    return []


def turning(
    claim_id: ClaimId, place: int, of: int, language: Language
) -> tuple[tuple[Button, ...], ...]:
    """Back, where one is, and next; nothing under a single page."""
    if of == 1:
        return ()
    here = phrases.say("button.page", language, page=str(place + 1), pages=str(of))
    row = [Button(here, data=Still.HERE)]
    if place > 0:
        back = str(TurnTo(claim_id, place - 1))
        row.insert(0, Button(phrases.say("button.back", language), data=back))
    if place + 1 < of:
        onward = str(TurnTo(claim_id, place + 1))
        row.append(Button(phrases.say("button.next", language), data=onward))
    return (tuple(row),)


def _in_question(asked: Asked, language: Language) -> Styled:
    """What the statements are set beside: 'In the question: 1,956 killed; not given: period'."""
    slots = phrases.slots(asked.unsaid, language)
    if not 0 < len(asked.figures) <= MOST_FIGURES:
        return plain(phrases.say("answer.unsaid", language, slots=slots) if slots else "")
    figures = phrases.figured_together(asked.figures, language)
    if not slots:
        return said("answer.in_question", language, figures=figures)
    return said("answer.in_question.unsaid", language, figures=figures, slots=slots)


def _sections(answer: Answer, account: Account, asked: Asked, language: Language) -> list[Section]:
    parties = [_position(p, account, asked, language) for p in account.positions]
    noted = [phrases.noted(note, language) for note in account.notes]
    listed = (("note.title", noted), ("place.references", references(account)))
    titled = [_listed(bold(phrases.say(key, language)), lines) for key, lines in listed if lines]
    return [*parties, *titled, _listed(Styled(), [searched(answer, language)])]


def _position(position: Position, account: Account, asked: Asked, language: Language) -> Section:
    party = party_name(position.party, language)
    days = tuple(told.assertion.said_on for told in position.told if told.assertion.said_on)
    others = spoken_for(position.party, days, account, language)
    head = bold(party)
    if others:
        head = said("party.speaks_for", language, party=head, others=others)
    again = said("answer.continued", language, party=bold(party))
    titled = titled_above(account)
    items = (
        statement(told, account, asked, language, titled[told.assertion.assertion_id])
        for told in position.told
    )
    return Section(head, again, tuple(items))


def _listed(head: Styled, lines: list[Styled] | tuple[Styled, ...]) -> Section:
    """One item: a list without gaps between its lines."""
    return Section(head, head, (Item(tuple(Piece(line) for line in lines)),))


def _related(
    answer: Answer,
    accounts: tuple[Account, ...],
    origin: Styled,
    offer: HandIn | HandInOne,
    language: Language,
) -> Page:
    listing = _listing(answer, accounts, "answer.related.pick", language)
    taps = tuple(
        Button(str(place), data=str(OpenClaim(account.claim.claim_id)))
        for place, account in enumerate(accounts, start=1)
    )
    return Page(join("\n\n", (origin, listing)), (taps, _offered(offer, language)))


def _listing(
    answer: Answer, accounts: tuple[Account, ...], how_to_open: str, language: Language
) -> Styled:
    listed = [
        join("\n", (plain(f"{place}. ") + wording(account, language), counts(account, language)))
        for place, account in enumerate(accounts, start=1)
    ]
    head = bold(phrases.say("answer.related", language))
    pick = plain(phrases.say(how_to_open, language))
    asked = _asked(answer, language)
    return join("\n\n", (asked, head, *listed, pick, searched(answer, language)))


def _nothing(answer: Answer, origin: Styled, offer: HandIn | HandInOne, language: Language) -> Page:
    what_now = plain(phrases.say("answer.nothing.offer", language))
    text = join("\n\n", (origin, _nothing_yet(answer, language), what_now))
    return Page(text, (_offered(offer, language),))


def _nothing_yet(answer: Answer, language: Language) -> Styled:
    said_so = bold(phrases.say("answer.nothing", language))
    return join("\n\n", (_asked(answer, language), said_so, searched(answer, language)))


def _offered(offer: HandIn | HandInOne, language: Language) -> tuple[Button, ...]:
    return (Button(phrases.say("button.hand_in", language), data=str(offer)),)


def _asked(answer: Answer, language: Language) -> Styled:
    """What was taken as the question: the asker's own text, so it may be shortened."""
    text = one_line(answer.question.text, MOST_OF_A_WORDING)
    if not text:
        return Styled()
    asked = plain(phrases.say("answer.asked", language))
    return join("\n", (asked, blockquote(theirs(text))))
