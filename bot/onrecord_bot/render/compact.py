"""The short form of an answer, for any chat: a wording, a line for each party, a link."""

from datetime import date

from onrecord.asking import Account, Answer, Match, Nothing, Position, Related, Told
from onrecord.model import ClaimId, Language
from onrecord_bot import phrases
from onrecord_bot.paging import Button, Page
from onrecord_bot.phrases.catalogue import said
from onrecord_bot.phrases.names import party_name
from onrecord_bot.render.answers import counts, searched, wording
from onrecord_bot.render.statements import figures, introduced
from onrecord_bot.render.voices import verbatim
from onrecord_bot.styled import Styled, bold, filled, join, plain

MOST_LINES = 6


def compact(answer: Answer, language: Language, bot_username: str) -> Page:
    """One message for the whole finding; a keyboard is always under it."""
    match answer.finding:
        case Match(account):
            return compact_account(account, language, bot_username)
        case Related(accounts) if accounts:
            head = bold(phrases.say("answer.related", language))
            listed = (wording(account, language) for account in accounts[:MOST_LINES])
            text = join("\n\n", (head, join("\n", listed)))
            return Page(text, (_open(accounts[0].claim.claim_id, language, bot_username),))
        case Related() | Nothing():
            head = bold(phrases.say("answer.nothing", language))
            text = join("\n\n", (head, searched(answer, language)))
            return Page(text, (_ask(language, bot_username),))


def compact_account(account: Account, language: Language, bot_username: str) -> Page:
    """One claim: its wording, at most six lines by party, and the way to the full record."""
    shown = account.positions[:MOST_LINES]
    lines = [_line(position, account, language) for position in shown]
    if more := len(account.positions) - len(lines):
        left_out = more + 1
        lines[-1] = plain(phrases.count("inline.more_parties", language, left_out))
    text = join("\n\n", (bold(wording(account, language)), join("\n", lines)))
    return Page(text, (_open(account.claim.claim_id, language, bot_username),))


def title(account: Account, language: Language) -> str:
    """What an inline result is headed with."""
    return wording(account, language).text


def hint(account: Account, language: Language) -> str:
    """What stands below the head of an inline result."""
    return counts(account, language)


def full_record(claim_id: ClaimId, bot_username: str) -> str:
    """The deep link that opens a claim in the private chat."""
    return f"https://t.me/{bot_username}?start=c_{claim_id}"


def _line(position: Position, account: Account, language: Language) -> Styled:
    """The latest of what a party said, in our words: a quotation is never shortened to fit."""
    last = max(position.told, key=_latest)
    spoken = introduced(last, account, Styled(), language)
    if amounts := figures(last.assertion, language):
        spoken = said("inline.figures", language, lead=spoken, figures=amounts)
    if (said_before := len(position.told)) > 1:
        template = phrases.count("inline.last_of", language, said_before, said="{said}")
        spoken = filled(template, said=spoken)
    return said(
        "inline.line", language, party=bold(party_name(position.party, language)), said=spoken
    )


def _latest(told: Told) -> tuple[date, bool]:
    """What was said last; of one day, the party's own words before an outlet's account."""
    return told.assertion.said_on or date.min, verbatim(told)


def _open(claim_id: ClaimId, language: Language, bot_username: str) -> tuple[Button, ...]:
    label = phrases.say("button.full_record", language)
    return (Button(label, url=full_record(claim_id, bot_username)),)


def _ask(language: Language, bot_username: str) -> tuple[Button, ...]:
    return (Button(phrases.say("button.ask", language), url=f"https://t.me/{bot_username}"),)
