"""The short form of an answer, for any chat: a wording, a line for each party, a link."""

from dataclasses import replace
from datetime import date

from onrecord.asking import (
    Account,
    Answer,
    Heard,
    Match,
    NoteKind,
    Nothing,
    Position,
    Related,
    Statement,
)
from onrecord.model import ClaimId, Language, Status
from onrecord_bot import phrases
from onrecord_bot.pages.deeplinks import private_chat, to_claim
from onrecord_bot.pages.paging import Button, Page
from onrecord_bot.pages.styled import Styled, bold, filled, italic, join, plain, theirs
from onrecord_bot.pages.taps import HandIn, HandInOne
from onrecord_bot.phrases.catalogue import said
from onrecord_bot.phrases.names import party_name
from onrecord_bot.render.answers import pages
from onrecord_bot.render.around import (
    counts,
    heading,
    none_on_record,
    nothing_from,
    origin_of,
    searched,
    withdrawn,
    wording,
)
from onrecord_bot.render.places import linked_outlet
from onrecord_bot.render.statements import figures, introduced
from onrecord_bot.render.view import View
from onrecord_bot.render.voices import shown_words, verbatim

MOST_LINES = 5
"""Six with the wording above them."""
MOST_OF_WORDS = 200
"""In code points: longer words are left to the full record, for they are never shortened."""


def compact(answer: Answer, language: Language, bot_username: str) -> Page:
    """One message for the whole finding; a keyboard is always under it."""
    match answer.finding:
        case Match(account):
            page = compact_account(account, language, bot_username)
            return replace(page, text=join("\n\n", (nothing_from(answer, language), page.text)))
        case Related(accounts) if accounts:
            head = heading(answer, language)
            listed = (wording(View(account, language)) for account in accounts[:MOST_LINES])
            return Page(
                join("\n", (nothing_from(answer, language), head, *listed)),
                (_open(accounts[0].claim.claim_id, language, bot_username),),
            )
        case Related() | Nothing():
            head = none_on_record(answer, language)
            text = join("\n\n", (head, searched(answer, language)))
            return Page(text, (_ask(language, bot_username),))


def brief(
    answer: Answer,
    language: Language,
    bot_username: str,
    heard: Heard | None = None,
    offer: HandIn | HandInOne = HandIn.OFFERED,
) -> Page:
    """For a group, which shares one screen: a match in its short form; the rest is short already.

    What people would set side by side there is told apart: the periods that figures cover.
    """
    match answer.finding:
        case Match(account):
            short = compact_account(account, language, bot_username)
            above = (origin_of(heard, language), nothing_from(answer, language))
            parts = (*above, short.text, _periods(account, language))
            return replace(short, text=join("\n\n", parts))
        case Related() | Nothing():
            return pages(answer, language, heard, offer=offer)[0]


def compact_account(account: Account, language: Language, bot_username: str) -> Page:
    """One claim in six lines at most: its wording, lines by party, the way to the full record."""
    view = View(account, language)
    text = join("\n", (bold(wording(view)), *_lines(view)))
    return Page(text, (_open(account.claim.claim_id, language, bot_username),))


def title(account: Account, language: Language) -> str:
    """What an inline result is headed with."""
    return wording(View(account, language)).text


def title_of_nothing(answer: Answer, language: Language) -> str:
    """The same where nothing was found."""
    if answer.spoken_by is not None:
        return none_on_record(answer, language).text
    return phrases.say("inline.nothing.title", language)


def hint(account: Account, language: Language) -> str:
    """What stands below the head of an inline result."""
    return counts(View(account, language))


def no_claim(language: Language, bot_username: str) -> Page:
    """Says that a text holds no claim, and how to ask in private."""
    return Page(plain(phrases.say("trouble.no_claim", language)), (_ask(language, bot_username),))


def line_of(told: Statement, view: View) -> Styled:
    """A statement with its place; an outlet's account names the outlet already."""
    line = _in_short(told, view)
    carrier = linked_outlet(told, view)
    if not carrier or (shown_words(told) and not verbatim(told)):
        return line
    return said("inline.place", view.language, said=line, outlet=carrier)


def _lines(view: View) -> list[Styled]:
    if view.account.claim.status is Status.WITHDRAWN:
        return [withdrawn(view.account.claim, view.language)]
    if not view.account.positions:
        return [plain(phrases.say("answer.no_positions", view.language))]
    lines = _every_statement(view)
    return lines if len(lines) <= MOST_LINES else _one_for_each_party(view)


def _every_statement(view: View) -> list[Styled]:
    """Each party once, with a line for each of its statements below where it has several."""
    lines, language = [], view.language
    for position in view.account.positions:
        party = bold(party_name(position.party, language))
        spoken = [line_of(told, view) for told in position.statements]
        if len(spoken) == 1:
            lines.append(said("inline.line", language, party=party, said=spoken[0]))
        else:
            lines.append(said("told.colon", language, lead=party))
            lines.extend(said("inline.item", language, said=each) for each in spoken)
    return lines


def _one_for_each_party(view: View) -> list[Styled]:
    positions = view.account.positions
    lines = [_line(position, view) for position in positions[:MOST_LINES]]
    if more := len(positions) - len(lines):
        lines[-1] = plain(phrases.count("inline.more_parties", view.language, more + 1))
    return lines


def _line(position: Position, view: View) -> Styled:
    """The latest of what a party said."""
    spoken = line_of(max(position.statements, key=_latest), view)
    if (statements := len(position.statements)) > 1:
        template = phrases.count("inline.last_of", view.language, statements, said="{said}")
        spoken = filled(template, said=spoken)
    party = bold(party_name(position.party, view.language))
    return said("inline.line", view.language, party=party, said=spoken)


def _in_short(told: Statement, view: View) -> Styled:
    """The figures in our words; where there are none, the words said, whole or not at all."""
    language = view.language
    lead = introduced(told, Styled(), view)
    if amounts := figures(told.assertion, language):
        return said("inline.figures", language, lead=lead, figures=amounts)
    words = shown_words(told)
    if not words or len(words) > MOST_OF_WORDS or "\n" in words:
        return lead
    shown = said("quote", language, words=theirs(words)) if verbatim(told) else theirs(words)
    return join(" ", (said("told.colon", language, lead=lead), shown))


def _periods(account: Account, language: Language) -> Styled:
    apart = (note for note in account.notes if note.kind is NoteKind.DIFFERENT_PERIODS)
    return italic(join("\n", (phrases.noted(note, language) for note in apart)))


def _latest(told: Statement) -> tuple[date, bool]:
    """What was said last; of one day, the party's own words before an outlet's account."""
    return told.assertion.said_on or date.min, verbatim(told)


def _open(claim_id: ClaimId, language: Language, bot_username: str) -> tuple[Button, ...]:
    label = phrases.say("button.full_record", language)
    return (Button(label, url=private_chat(bot_username, to_claim(claim_id))),)


def _ask(language: Language, bot_username: str) -> tuple[Button, ...]:
    return (Button(phrases.say("button.ask", language), url=private_chat(bot_username)),)
