"""An answer as pages: a full account, a list to pick from, or nothing on record."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import assert_never

from onrecord.asking import Account, Answer, Heard, Match, Nothing, Position, Related
from onrecord.model import AssertionId, Language
from onrecord_bot import phrases
from onrecord_bot.pages.paging import Item, Page, Piece, Room, Section, flow, whole
from onrecord_bot.pages.styled import Styled, bold, italic, join, plain
from onrecord_bot.pages.taps import HandIn, HandInOne, TurnTo
from onrecord_bot.phrases.catalogue import said
from onrecord_bot.phrases.names import party_name
from onrecord_bot.render.around import (
    MOST_OF_A_CHANNEL,
    counts,
    none_on_record,
    nothing_from,
    origin_of,
    question_above,
    searched,
    withdrawn,
    wording,
)
from onrecord_bot.render.asked import asked_of
from onrecord_bot.render.lists import (
    listing,
    numbered,
    related_page,
    spoken_pages,
    to_hand_in,
    turning,
)
from onrecord_bot.render.naming import spoken_for
from onrecord_bot.render.places import TitledAbove, references, titled_above
from onrecord_bot.render.statements import statement
from onrecord_bot.render.view import View

KEPT_FREE = Room(2 * MOST_OF_A_CHANNEL + 160, 2)
"""On every page, for its origin and a later remark: pages end at the same place without them."""
LONG = 100
"""From so many statements on an answer is laid out once for all its pages that are turned to."""
MOST_FIGURES = 3
"""Of a question, in a head: one with more would push the statements from the screen."""


def pages(
    answer: Answer,
    language: Language,
    heard: Heard | None = None,
    offer: HandIn | HandInOne = HandIn.OFFERED,
) -> tuple[Page, ...]:
    """The answer as messages to turn over; ``heard`` shows a forwarded channel post back.

    ``offer`` is what the button under an answer that found no match hands to the curators.
    """
    origin = origin_of(heard, language)
    match answer.finding:
        case Match(account):
            return _account(answer, account, origin, language)
        case Related() if answer.lists_statements:
            return spoken_pages(answer, origin, offer, language)
        case Related():
            return (related_page(answer, origin, offer, language),)
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
        of_part = len(answers) > 1 and answer.is_match
        above = question_above(answer, read) if of_part else Styled()
        yield join("\n\n", (above, _sheet(answer, read)))


def _sheet(answer: Answer, language: Language) -> Styled:
    match answer.finding:
        case Match(account):
            view = _beside(answer, account, language)
            return whole(_top(bold(wording(view)), answer, view), _sections(answer, view))
        case Related():
            return listing(answer, numbered(answer), "answer.related.ask", language)
        case Nothing():
            return _nothing_yet(answer, language)
        case _:
            assert_never(answer.finding)


def corrected(page: Page, language: Language) -> Page:
    """A page that replaces an earlier one, with a line that says so."""
    changed = italic(phrases.say("answer.changed", language))
    return replace(page, text=join("\n\n", (page.text, changed)))


def leading_to_us(page: Page, language: Language) -> Page:
    """A page with the way to what OnRecord tells about itself."""
    way = plain(phrases.say("answer.nothing.to_us", language))
    return replace(page, text=join("\n\n", (page.text, way)))


def below_its_part(page: Page, answer: Answer, heard: Heard | None, language: Language) -> Page:
    """A page below the part of a message that it answers, where both fit into one message."""
    origin = origin_of(heard, language)
    for above in ((origin, question_above(answer, language)), (origin,)):
        whole = join("\n\n", (*above, page.text))
        if Room().holds(whole):
            return replace(page, text=whole)
    return page


def _beside(answer: Answer, account: Account, language: Language) -> View:
    return View(account, language, asked_of(answer.question, account))


def _account(
    answer: Answer, account: Account, origin: Styled, language: Language
) -> tuple[Page, ...]:
    laid_out = _laid_out_once if _is_long(account) else _laid_out
    first, *others = laid_out(_Same(answer), language)
    texts = (join("\n\n", (origin, first)), *others)
    leaves = [str(TurnTo(account.claim.claim_id, page)) for page in range(len(texts))]
    return tuple(Page(text, turning(leaves, place, language)) for place, text in enumerate(texts))


@dataclass(frozen=True, slots=True, eq=False)
class _Same:
    """An answer, known by being the very one: comparing its statements would take too long."""

    answer: Answer

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.answer is other.answer

    def __hash__(self) -> int:
        return id(self.answer)


def _laid_out(same: _Same, language: Language) -> tuple[Styled, ...]:
    answer = same.answer
    [account] = answer.accounts
    return tuple(_texts(answer, _beside(answer, account, language), Room()))


# Who turns a page of one of thousands of statements is likely to turn another.
_laid_out_once = lru_cache(maxsize=4)(_laid_out)


def _is_long(account: Account) -> bool:
    return len(account.statements) >= LONG


def page_of(assertion_id: AssertionId, answer: Answer, account: Account, language: Language) -> int:
    """The place of the page on which a statement ends; of the first where it is not shown."""
    view = _beside(answer, account, language)
    return len(_texts(answer, view, Room(), until=assertion_id)) - 1


def _texts(
    answer: Answer, view: View, room: Room, until: AssertionId | None = None
) -> list[Styled]:
    """The account page by page, up to a statement where one is named."""
    claim = bold(wording(view))
    body = Room(room.units - KEPT_FREE.units, room.entities - KEPT_FREE.entities)
    sections = _sections(answer, view)
    if until is not None:
        sections = _up_to(until, sections, view.account)
    return flow(_top(claim, answer, view), claim, sections, body)


def _top(claim: Styled, answer: Answer, view: View) -> Styled:
    """What the first page begins with: the claim, how much is on record, and what was asked."""
    summed = counts(view)
    if not view.account.positions:
        summed = phrases.say("answer.no_positions", view.language)
    head = join("\n", (claim, plain(summed), _in_question(view)))
    below = withdrawn(view.account.claim, view.language)
    return join("\n\n", (head, nothing_from(answer, view.language), below))


def _up_to(
    assertion_id: AssertionId, sections: Sequence[Section], account: Account
) -> list[Section]:
    """What stands on the pages until the statement ends; nothing where it is not among them."""
    for place, position in enumerate(account.positions):
        for number, told in enumerate(position.statements, start=1):
            if told.assertion.assertion_id == assertion_id:
                last = sections[place]
                return [*sections[:place], replace(last, items=last.items[:number])]
    return []


def _in_question(view: View) -> Styled:
    """What the statements are set beside: 'In the question: 1,956 killed; not given: period'."""
    asked, language = view.asked, view.language
    if asked is None:
        return Styled()
    slots = phrases.slots(asked.unsaid, language)
    if not 0 < len(asked.figures) <= MOST_FIGURES:
        return plain(phrases.say("answer.unsaid", language, slots=slots) if slots else "")
    figures = phrases.figured_together(asked.figures, language)
    if not slots:
        return said("answer.in_question", language, figures=figures)
    return said("answer.in_question.unsaid", language, figures=figures, slots=slots)


def _sections(answer: Answer, view: View) -> list[Section]:
    account, language = view.account, view.language
    titled = titled_above(account)
    parties = [_position(position, view, titled) for position in account.positions]
    noted = [phrases.noted(note, language) for note in account.notes]
    listed = (("note.title", noted), ("place.references", references(account)))
    lists = [_listed(bold(phrases.say(key, language)), lines) for key, lines in listed if lines]
    return [*parties, *lists, _listed(Styled(), [searched(answer, language)])]


def _position(position: Position, view: View, titled: TitledAbove) -> Section:
    language = view.language
    party = party_name(position.party, language)
    days = tuple(told.assertion.said_on for told in position.statements if told.assertion.said_on)
    others = spoken_for(position.party, days, view)
    head = bold(party)
    if others:
        head = said("party.speaks_for", language, party=head, others=others)
    again = said("answer.continued", language, party=bold(party))
    items = (
        statement(told, view, titled[told.assertion.assertion_id]) for told in position.statements
    )
    return Section(head, again, tuple(items))


def _listed(head: Styled, lines: list[Styled] | tuple[Styled, ...]) -> Section:
    """One item: a list without gaps between its lines."""
    return Section(head, head, (Item(tuple(Piece(line) for line in lines)),))


def _nothing(answer: Answer, origin: Styled, offer: HandIn | HandInOne, language: Language) -> Page:
    what_now = plain(phrases.say("answer.nothing.offer", language))
    text = join("\n\n", (origin, _nothing_yet(answer, language), what_now))
    return Page(text, (to_hand_in(offer, language),))


def _nothing_yet(answer: Answer, language: Language) -> Styled:
    asked, seen = question_above(answer, language), searched(answer, language)
    return join("\n\n", (asked, none_on_record(answer, language), seen))
