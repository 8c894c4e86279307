"""What a chat follows: the button under an answer, what it is told, and the list of it all."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from onrecord.answering import News, Turn, Turned, news_of
from onrecord.follows import Due, OfClaim, OfSubmission, Subject, afterwards
from onrecord.model import AssertionId, Claim, ClaimId, Language
from onrecord_bot import phrases
from onrecord_bot.pages.foreign import one_line
from onrecord_bot.pages.paging import Button, Page, Room
from onrecord_bot.pages.styled import Styled, bold, join, plain, theirs
from onrecord_bot.pages.taps import MOST_BYTES, Follow, ListFollows, Still, Unfollow, read
from onrecord_bot.phrases.catalogue import said
from onrecord_bot.phrases.names import party_name
from onrecord_bot.render.around import MOST_OF_A_WORDING, withdrawn, worded
from onrecord_bot.render.compact import line_of
from onrecord_bot.render.view import View

MOST_LINES = 5
"""Changes named one by one in a message; more than these are counted."""
MOST_OF_NEWS = Room(2_800, 80)
"""What the lines on one claim may take of a message: its wording and our words come on top."""
MOST_LISTED = 5
"""Follows on one page of the list."""

Rows = tuple[tuple[Button, ...], ...]
Reasons = Mapping[AssertionId, str]


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads: a person, or a group, which is not addressed as one."""

    language: Language
    group: bool = False


@dataclass(frozen=True, slots=True)
class Listed:
    """A line of the list, and the claim that it opens, if it is one."""

    subject: Subject
    text: Styled
    opens: ClaimId | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that a chat is told: of what, the claim to open, and what its button follows."""

    due: Due
    head: Styled
    text: Styled
    opens: ClaimId | None = None
    subject: Subject | None = None
    follows: bool = False
    """Whether the chat follows that still: a text that is answered was all it waited for."""


def with_follow(page: Page, subject: Subject, reader: Reader, *, on: bool) -> Page:
    """The page with the button below it that begins or ends a follow, if it can carry the id."""
    button = _button(subject, reader, on=on)
    return replace(page, buttons=(*page.buttons, (button,))) if _fits(button) else page


def toggled(rows: Rows, pressed: Subject, followed: Subject, reader: Reader, *, on: bool) -> Rows:
    """The buttons under a message, those of what was pressed turned to the other side.

    ``followed`` is another where the claim under the button was merged into one meanwhile.
    """
    ours = [b.data for row in rows for b in row if _subject_of(b) is not None]
    numbers = {data: n for n, data in enumerate(ours, start=1)} if len(ours) > 1 else {}

    def turned(button: Button) -> Button:
        if _subject_of(button) != pressed:
            return button
        return _button(followed, reader, on=on, nth=numbers.get(button.data))

    return tuple(tuple(turned(button) for button in row) for row in rows)


def follows(shown: Sequence[Listed], number: int, pages: int, reader: Reader) -> Page:
    """One of the pages of what the chat follows, each with its way to the answer and to the end."""
    language = reader.language
    if not shown:
        button = phrases.say(_key(OfClaim(ClaimId("")), reader, on=False), language)
        return Page(plain(phrases.say("follow.list.none", language, button=button)))
    lines = _numbered([one.text for one in shown])
    head = bold(phrases.say("follow.list.title", language))
    rows = (_listed(one, reader, n if len(shown) > 1 else None) for n, one in enumerate(shown, 1))
    return Page(join("\n\n", (head, *lines)), (*rows, *_turning(number, pages, language)))


def news(due: Due, reader: Reader) -> Told | None:
    """What to tell of one follow; None where nothing changed that an answer shows."""
    if due.declined:
        return _declined(due, reader.language)
    if due.now is None:
        return None
    opens = due.now.claim.claim_id
    if isinstance(due.follow.subject, OfSubmission):
        head = plain(phrases.say("news.answered", reader.language))
        text = bold(worded(due.now.claim, reader.language))
        return Told(due, head, text, opens, OfClaim(opens), due.follows_already)
    if due.before is None or (found := news_of(due.before, due.now)) is None:
        return None
    then, head = afterwards(due), plain(phrases.say("news.title", reader.language))
    text = _changed(due.before.claim, found, due.reasons, reader.language)
    return Told(due, head, text, opens, then.subject if then else None, follows=True)


def _declined(due: Due, language: Language) -> Told:
    text = theirs(one_line(due.declined, MOST_OF_A_WORDING))
    last = plain(phrases.say("news.last", language))
    return Told(due, plain(phrases.say("news.declined", language)), join("\n", (text, last)))


def together(told: Sequence[Told], reader: Reader) -> tuple[Page, int]:
    """One message for as many of these as fit, and how many that are."""
    for many in range(len(told), 1, -1):
        page = _message(told[:many], reader)
        if Room().holds(page.text):
            return page, many
    return _message(told[:1], reader), 1


def _message(told: Sequence[Told], reader: Reader) -> Page:
    several = len(told) > 1
    rows = (_row(one, reader, nth=n if several else None) for n, one in enumerate(told, start=1))
    return Page(_in_one(told), tuple(row for row in rows if row))


def _in_one(told: Sequence[Told]) -> Styled:
    """All that is told, below one head where it is the same for all."""
    if len(told) > 1 and len({one.head for one in told}) == 1:
        return join("\n\n", (told[0].head, *_numbered([one.text for one in told])))
    whole = [join("\n", (one.head, one.text)) for one in told]
    return join("\n\n", _numbered(whole) if len(told) > 1 else whole)


def _row(one: Told, reader: Reader, *, nth: int | None) -> tuple[Button, ...]:
    if one.opens is None:
        return ()
    opening = _opening(one.opens, reader.language, nth)
    if one.subject is None:
        return _fitting(opening)
    return _fitting(opening, _button(one.subject, reader, on=one.follows, nth=nth))


def _changed(before: Claim, found: News, reasons: Reasons, language: Language) -> Styled:
    now = found.account.claim
    if found.withdrawn:
        lines = [withdrawn(now, language), plain(phrases.say("news.last", language))]
    elif found.merged:
        merged = plain(phrases.say("news.merged", language))
        lines = [merged, bold(worded(now, language))]
    else:
        lines = list(_as_many_as_fit(found, reasons, language))
    shown = before if found.merged or found.withdrawn else now
    return join("\n", (bold(worded(shown, language)), *lines))


def _as_many_as_fit(found: News, reasons: Reasons, language: Language) -> tuple[Styled, ...]:
    """The changes one by one; fewer where words or reasons are long: one message holds them all."""
    for most in range(MOST_LINES, 0, -1):
        lines = tuple(_lines(found, reasons, language, most))
        if MOST_OF_NEWS.holds(join("\n", lines)):
            return lines
    return tuple(_lines(found, reasons, language, 0))


def _lines(found: News, reasons: Reasons, language: Language, most: int) -> Iterator[Styled]:
    if found.reworded:
        yield plain(phrases.say("news.reworded", language))
    for turned in found.turned[:most]:
        reason = reasons.get(turned.statement.assertion.assertion_id, "")
        yield _line(turned, reason, language)
    if (more := len(found.turned) - most) > 0:
        yield plain(phrases.count("news.more", language, more))


def _line(turned: Turned, reason: str, language: Language) -> Styled:
    """A statement in one line: whose, what became of it, what it says and where."""
    view = View(turned.account, language)
    party = bold(party_name(turned.party, language))
    line = said("inline.line", language, party=party, said=line_of(turned.statement, view))
    match turned.turn:
        case Turn.ADDED:
            return said("news.added", language, said=line)
        case Turn.CHANGED:
            return said("news.changed", language, said=line)
        case Turn.GONE if reason:
            why = theirs(one_line(reason, MOST_OF_A_WORDING))
            return said("news.gone.reason", language, said=line, reason=why)
        case Turn.GONE:
            return said("news.gone", language, said=line)
        case _:
            assert_never(turned.turn)


def _listed(one: Listed, reader: Reader, nth: int | None) -> tuple[Button, ...]:
    ending = _button(one.subject, reader, on=True, nth=nth)
    if one.opens is None:
        return _fitting(ending)
    return _fitting(_opening(one.opens, reader.language, nth), ending)


def _numbered(texts: Sequence[Styled]) -> list[Styled]:
    return [plain(f"{n}. ") + text for n, text in enumerate(texts, start=1)]


def _fitting(*buttons: Button) -> tuple[Button, ...]:
    return tuple(button for button in buttons if _fits(button))


def _opening(claim_id: ClaimId, language: Language, nth: int | None) -> Button:
    if nth is None:
        return Button(phrases.say("button.open", language), data=f"c:{claim_id}")
    return Button(phrases.say("button.open.nth", language, n=str(nth)), data=f"c:{claim_id}")


def _button(subject: Subject, reader: Reader, *, on: bool, nth: int | None = None) -> Button:
    data = str(Unfollow(subject) if on else Follow(subject))
    if nth is None:
        return Button(phrases.say(_key(subject, reader, on=on), reader.language), data=data)
    key = "button.unfollow.nth" if on else "button.follow.nth"
    return Button(phrases.say(key, reader.language, n=str(nth)), data=data)


def _key(subject: Subject, reader: Reader, *, on: bool) -> str:
    match on, reader.group, subject:
        case True, True, _:
            return "button.unfollow.group"
        case True, False, _:
            return "button.unfollow"
        case False, True, OfSubmission():
            return "button.follow.text.group"
        case False, False, OfSubmission():
            return "button.follow.text"
        case False, True, _:
            return "button.follow.group"
        case _:
            return "button.follow"


def _fits(button: Button) -> bool:
    return len(button.data.encode()) <= MOST_BYTES


def _subject_of(button: Button) -> Subject | None:
    match read(button.data):
        case Follow(subject) | Unfollow(subject):
            return subject
        case _:
            return None


def _turning(number: int, pages: int, language: Language) -> Rows:
    if pages == 1:
        return ()
    here = phrases.say("button.page", language, page=str(number + 1), pages=str(pages))
    row = [Button(here, data=Still.HERE)]
    if number > 0:
        back = phrases.say("button.back", language)
        row.insert(0, Button(back, data=str(ListFollows(number - 1))))
    if number + 1 < pages:
        row.append(Button(phrases.say("button.next", language), data=str(ListFollows(number + 1))))
    return (tuple(row),)
