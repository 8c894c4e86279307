"""What the bot says about itself: start, help, privacy, languages, consent, small troubles."""

import difflib
from dataclasses import replace

from onrecord.asking import Searched
from onrecord.model import ClaimId, Language
from onrecord.submissions import Submission
from onrecord_bot import phrases
from onrecord_bot.line.door import GROUP_COMMANDS
from onrecord_bot.pages.deeplinks import private_chat
from onrecord_bot.pages.foreign import one_line
from onrecord_bot.pages.paging import Button, Page
from onrecord_bot.pages.styled import Styled, blockquote, bold, join, plain, theirs
from onrecord_bot.pages.taps import (
    ChooseLanguage,
    HandIn,
    HandInOne,
    OpenClaim,
    TakeAllBack,
    TakeBack,
)

MOST_OF_A_TEXT = 1_000
"""In code points, of a text to be handed in: enough to know it again."""
_SPELT_LIKE = 0.6
COMMANDS = ("start", "help", "following", "about", "privacy", "language", "forget", "check")


def start(language: Language, example: ClaimId | None = None) -> Page:
    """The welcome; the example is a claim whose account a newcomer can open."""
    welcome = _told(language, "start.title", "start.text", "start.more")
    if example is None:
        return Page(welcome)
    opening = Button(phrases.say("button.example", language), data=str(OpenClaim(example)))
    return Page(welcome, ((opening,),))


def help_page(language: Language, bot_username: str) -> Page:
    keys = ("help.private", "help.quote", "help.group")
    parts = [plain(phrases.say(key, language)) for key in keys]
    inline = plain(phrases.say("help.inline", language, bot=bot_username))
    rest = _told(language, "", "help.following", "help.reading", "help.commands")
    return Page(join("\n\n", (_title("help.title", language), *parts, inline, rest)))


def about(language: Language, held: Searched) -> Page:
    """What OnRecord is, with how much it holds now."""
    claims = phrases.count("count.claims", language, held.claims)
    phrasings = phrases.count("count.phrasings", language, held.phrasings)
    record = phrases.say("about.record", language, claims=claims, phrasings=phrasings)
    told = _told(language, "about.title", "about.text", "about.curators")
    more = plain(phrases.say("about.more", language))
    return Page(join("\n\n", (told, plain(record), more)))


def privacy(language: Language) -> Page:
    """What is kept, with the way to take back what was handed in."""
    kept = ("asking", "answers", "handing_in", "following", "voting", "settings")
    back = Button(phrases.say("button.take_all_back", language), data=TakeAllBack.NOW)
    told = _told(language, "privacy.title", *(f"privacy.{what}" for what in kept))
    return Page(told, ((back,),))


def language_choice(language: Language) -> Page:
    """Every language under its own name."""
    choices = tuple(
        (Button(phrases.say("language.own", offered), data=str(ChooseLanguage(offered))),)
        for offered in phrases.SUPPORTED
    )
    return Page(plain(phrases.say("language.title", language)), choices)


def consent(language: Language, text: str, offer: HandIn | HandInOne) -> Page:
    """What would be stored, before anything is: the text itself, and on which terms."""
    row = tuple(
        Button(phrases.say(key, language), data=str(_next(offer, step)))
        for key, step in (("button.agree", HandIn.AGREED), ("button.decline", HandIn.DECLINED))
    )
    asking = bold(phrases.say("handing_in.consent", language))
    shown = blockquote(theirs(one_line(text, MOST_OF_A_TEXT)))
    terms = plain(phrases.say("handing_in.terms", language))
    return Page(join("\n\n", (asking, shown, terms)), (row,))


def handed_in(language: Language, kept: Submission) -> Page:
    """How many people asked for it by now, how to learn of an answer, and how to take it back."""
    back = Button(phrases.say("button.take_back", language), data=str(TakeBack(kept.submission_id)))
    done = phrases.count("handing_in.done", language, kept.count)
    later = phrases.say("handing_in.later", language)
    return Page(plain(f"{done}\n\n{later}"), ((back,),))


def taken_back(language: Language, left: int) -> Page:
    """What became of the text: erased, or kept for others who handed it in too."""
    if left == 0:
        return notice("handing_in.taken_back", language)
    return Page(plain(phrases.count("handing_in.others", language, left)))


def notice(key: str, language: Language, *more: str) -> Page:
    """A phrase or two as a page: 'trouble.failed', 'group.how' and the like."""
    return Page(plain(" ".join(phrases.say(each, language) for each in (key, *more))))


def unknown_command(name: str, language: Language) -> Page:
    """That there is no such command, and the one that is spelt like it."""
    near = difflib.get_close_matches(name, COMMANDS, n=1, cutoff=_SPELT_LIKE)
    if not near:
        return notice("trouble.unknown_command", language)
    return Page(plain(phrases.say("trouble.unknown_command.near", language, command=near[0])))


def commands(language: Language) -> tuple[tuple[str, str], ...]:
    """The command menu: names and what they do."""
    return _menu(COMMANDS, language)


def curator_commands(language: Language) -> tuple[tuple[str, str], ...]:
    """The command menu of who keeps the record: their own work first."""
    return _menu(("curate", *COMMANDS), language)


def group_commands(language: Language) -> tuple[tuple[str, str], ...]:
    """The command menu in groups: what works there."""
    return _menu(GROUP_COMMANDS, language)


def asked_to_send(welcome: Page, language: Language) -> Page:
    """The welcome for somebody who comes with a text that was too long elsewhere."""
    here = plain(phrases.say("inline.send_here", language))
    return replace(welcome, text=join("\n\n", (welcome.text, here)))


def in_private(language: Language, username: str) -> Page:
    """What was asked for works in the private chat: the way there."""
    button = Button(phrases.say("button.private", language), url=private_chat(username))
    return Page(plain(phrases.say("group.private", language)), ((button,),))


def _menu(names: tuple[str, ...], language: Language) -> tuple[tuple[str, str], ...]:
    return tuple((each, phrases.say(f"command.{each}", language)) for each in names)


def _next(offer: HandIn | HandInOne, step: HandIn) -> HandIn | HandInOne:
    return HandInOne(step, offer.place) if isinstance(offer, HandInOne) else step


def _told(language: Language, title: str, *keys: str) -> Styled:
    said = (plain(phrases.say(key, language)) for key in keys)
    return join("\n\n", (_title(title, language) if title else Styled(), *said))


def _title(key: str, language: Language) -> Styled:
    return bold(phrases.say(key, language))
