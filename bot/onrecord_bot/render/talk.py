"""What the bot says about itself: start, help, privacy, languages, consent, small troubles."""

from onrecord.asking import Searched
from onrecord.model import Language
from onrecord_bot import phrases
from onrecord_bot.paging import Button, Page
from onrecord_bot.styled import Styled, bold, join, plain
from onrecord_bot.taps import ChooseLanguage, HandIn

COMMANDS = ("start", "help", "about", "privacy", "language", "forget", "check")


def start(language: Language) -> Page:
    return Page(_told(language, "start.title", "start.text", "start.more"))


def help_page(language: Language, bot_username: str) -> Page:
    keys = ("help.private", "help.quote", "help.group")
    parts = [plain(phrases.say(key, language)) for key in keys]
    inline = plain(phrases.say("help.inline", language, bot=bot_username))
    rest = _told(language, "", "help.reading", "help.commands")
    return Page(join("\n\n", (_title("help.title", language), *parts, inline, rest)))


def about(language: Language, held: Searched) -> Page:
    """What OnRecord is, with how much it holds now."""
    claims = phrases.count("count.claims", language, held.claims)
    phrasings = phrases.count("count.phrasings", language, held.phrasings)
    record = phrases.say("about.record", language, claims=claims, phrasings=phrasings)
    told = _told(language, "about.title", "about.text", "about.curators")
    return Page(join("\n\n", (told, plain(record))))


def privacy(language: Language) -> Page:
    kept = ("asking", "answers", "handing_in", "voting", "settings")
    return Page(_told(language, "privacy.title", *(f"privacy.{what}" for what in kept)))


def language_choice(language: Language) -> Page:
    """Every language under its own name."""
    choices = tuple(
        (Button(phrases.say("language.own", offered), data=str(ChooseLanguage(offered))),)
        for offered in phrases.SUPPORTED
    )
    return Page(plain(phrases.say("language.title", language)), choices)


def consent(language: Language) -> Page:
    """What would be stored, before anything is."""
    row = (
        Button(phrases.say("button.agree", language), data=HandIn.AGREED),
        Button(phrases.say("button.decline", language), data=HandIn.DECLINED),
    )
    return Page(plain(phrases.say("handing_in.consent", language)), (row,))


def handed_in(language: Language, wishes: int) -> Page:
    """Thanks, with how often this was asked for."""
    return Page(plain(phrases.count("handing_in.done", language, wishes)))


def notice(key: str, language: Language) -> Page:
    """One phrase as a page: 'trouble.too_long', 'language.chosen', 'group.how' and the like."""
    return Page(plain(phrases.say(key, language)))


def commands(language: Language) -> tuple[tuple[str, str], ...]:
    """The command menu: names and what they do."""
    return tuple((each, phrases.say(f"command.{each}", language)) for each in COMMANDS)


def _told(language: Language, title: str, *keys: str) -> Styled:
    said = (plain(phrases.say(key, language)) for key in keys)
    return join("\n\n", (_title(title, language) if title else Styled(), *said))


def _title(key: str, language: Language) -> Styled:
    return bold(phrases.say(key, language))
