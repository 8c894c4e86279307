"""What stands around the statements of an answer: origin, wording, counts, what was searched."""

from onrecord.asking import Answer, Heard, Speaker
from onrecord.model import Claim, Language, Status
from onrecord_bot import phrases
from onrecord_bot.pages.foreign import one_line
from onrecord_bot.pages.styled import (
    Styled,
    blockquote,
    bold,
    filled,
    italic,
    join,
    link,
    plain,
    theirs,
)
from onrecord_bot.phrases.catalogue import said
from onrecord_bot.phrases.dates import day
from onrecord_bot.phrases.names import MOST_OF_A_NAME, party_name
from onrecord_bot.render.view import View

MOST_OF_A_WORDING = 400
"""In code points; a wording is the record's own, so a list or a head may shorten it."""
MOST_OF_A_CHANNEL = 128


def origin_of(heard: Heard | None, language: Language) -> Styled:
    """Where a forwarded post stands: only an open channel gives a link to the post."""
    if heard is None or not heard.outlet:
        return Styled()
    channel = link(theirs(one_line(heard.outlet, MOST_OF_A_CHANNEL)), heard.link)
    if heard.said_on is None:
        return said("answer.channel.undated", language, channel=channel)
    return said("answer.channel", language, channel=channel, date=day(heard.said_on, language))


def question_above(answer: Answer, language: Language) -> Styled:
    """What was taken as the question: the asker's own text, so it may be shortened."""
    text = one_line(answer.question.text, MOST_OF_A_WORDING)
    if not text:
        return Styled()
    asked = plain(phrases.say("answer.asked", language))
    return join("\n", (asked, blockquote(theirs(text))))


def withdrawn(claim: Claim, language: Language) -> Styled:
    """Says that the claim was withdrawn, and why; empty for any other claim."""
    if claim.status is not Status.WITHDRAWN:
        return Styled()
    if not (reason := one_line(claim.reason, MOST_OF_A_WORDING)):
        return plain(phrases.say("answer.withdrawn.bare", language))
    return said("answer.withdrawn", language, reason=theirs(reason))


def no_longer(answer: Answer, language: Language) -> Styled:
    """The claim asked about that was withdrawn, and why; empty where there is none."""
    if (claim := answer.withdrawn) is None:
        return Styled()
    return join("\n", (bold(worded(claim, language)), withdrawn(claim, language)))


def heading(answer: Answer, language: Language) -> Styled:
    """What stands above a list of claims: that they are like the question, or whose they are."""
    speaker = answer.spoken_by
    if speaker is None or speaker.party is None or not answer.lists_statements:
        return bold(phrases.say("answer.related", language))
    key = "answer.from.on_topic" if speaker.topic else "answer.from"
    template = phrases.count(key, language, speaker.claims, party="{party}")
    return bold(filled(template, party=party_name(speaker.party, language)))


def none_on_record(answer: Answer, language: Language) -> Styled:
    """That nothing is on record yet; or no more, with what was and why it is not."""
    if gone := no_longer(answer, language):
        return gone
    if answer.spoken_by is not None:
        return bold(_nothing_from(answer.spoken_by, language))
    return bold(phrases.say("answer.nothing", language))


def nothing_from(answer: Answer, language: Language) -> Styled:
    """That whoever was asked for said nothing on what others are shown with; else empty."""
    speaker = answer.spoken_by
    if speaker is None or speaker.claims or not answer.accounts:
        return Styled()
    return _nothing_from(speaker, language)


def _nothing_from(speaker: Speaker, language: Language) -> Styled:
    if speaker.party is None:
        # Told as a name in the question: in a sentence of ours it could be what we say.
        name = theirs(one_line(speaker.name, MOST_OF_A_NAME))
        return said("answer.from.nobody", language, name=name)
    key = "answer.from.nothing_on_topic" if speaker.topic else "answer.from.nothing"
    return said(key, language, party=party_name(speaker.party, language))


def wording(view: View) -> Styled:
    """The neutral wording of the claim in the reader's language."""
    return worded(view.account.claim, view.language)


def worded(claim: Claim, language: Language) -> Styled:
    """A claim by its neutral wording, in the reader's language if there is one."""
    return theirs(one_line(phrases.worded(claim.wordings, language), MOST_OF_A_WORDING))


def counts(view: View) -> str:
    """How much is on record: 'On record: 2 parties, 5 statements.'."""
    account, language = view.account, view.language
    parties = phrases.count("count.parties", language, len(account.positions))
    statements = phrases.count("count.statements", language, len(account.statements))
    return phrases.say("answer.counts", language, parties=parties, statements=statements)


def searched(answer: Answer, language: Language) -> Styled:
    """What was looked through, and where the search was in part."""
    seen = answer.searched
    counted = {
        "claims": phrases.count("count.claims", language, seen.claims),
        "phrasings": phrases.count("count.phrasings", language, seen.phrasings),
    }
    if seen.changed_on is None:
        line = phrases.say("answer.searched.undated", language, **counted)
    else:
        as_of = day(seen.changed_on, language)
        line = phrases.say("answer.searched", language, **counted, date=as_of)
    in_part = (phrases.say(f"in_part.{why}", language) for why in answer.in_part)
    return italic(join("\n", (*in_part, line)))
