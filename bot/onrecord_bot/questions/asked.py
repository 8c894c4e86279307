"""What a message asks: for a command, for an answer, or for nothing."""

import re
from dataclasses import dataclass

from telegram import Message

from onrecord.asking import Heard
from onrecord.model import Language
from onrecord.reading import claims_in
from onrecord_bot.line.door import Me
from onrecord_bot.questions.intake import heard, replied_to
from onrecord_bot.questions.introducing import Aim, is_short_thanks, only_points, to_us

# The signs and the length that Telegram lets the name of a command have.
_IS_NAME = re.compile(r"[A-Za-z0-9_]{1,32}")
_IS_LIKE_A_COMMAND = re.compile(r"/\w{1,32}")
_A_CALL = 60
"""The letters of the longest 'hey, could you have a look at this one please?'."""
_LINKS = ("http://", "https://", "www.", "t.me/", "tg://")


@dataclass(frozen=True, slots=True)
class Command:
    """A command for us, by its name in lower case, and the words that follow it."""

    name: str
    words: str

    @property
    def asks(self) -> bool:
        """Whether it is a question like any other, only called for by a command."""
        return self.name == "check"


def command_in(message: Message, me: Me) -> Command | None:
    """The command for us that a message is; None where it is none."""
    head = _head_of_command(message)
    name, at, whom = head.partition("@")
    if not head or (at and whom.casefold() != me.username.casefold()):
        return None
    return Command(name.casefold(), _written(message)[1 + len(head) :].strip())


def is_for_another(message: Message, me: Me) -> bool:
    """Whether it is a command that names another bot."""
    whom = _head_of_command(message).partition("@")[2]
    return bool(_IS_NAME.fullmatch(whom)) and whom.casefold() != me.username.casefold()


def _head_of_command(message: Message) -> str:
    """The command behind the slash, with any bot's name in it; empty where there is none."""
    text = _written(message)
    if not text.startswith("/") or message.forward_origin is not None:
        return ""
    head = text[1:].split(None, 1)[0] if text[1:].strip() else ""
    name = head.partition("@")[0]
    return head if text[1:].startswith(head) and _IS_NAME.fullmatch(name) else ""


def asked_in(message: Message, language: Language, me: Me) -> Heard | None:
    """What a message asks, whether called for by a command, by our name, or plainly."""
    command = command_in(message, me)
    if command is not None and not command.asks:
        return None
    if command is not None:
        own = Heard(command.words, language) if command.words else None
    else:
        own = heard(message, language, me)
    pointed_at = _pointed_at(message, language, me)
    if own is None or (pointed_at is not None and _only_points(own)):
        return pointed_at
    return own


def typed_in(message: Message, me: Me) -> str:
    """The words that the person wrote themselves: those of a forward are somebody else's."""
    if message.forward_origin is not None:
        return ""
    command = command_in(message, me)
    return command.words if command else _written(message)


def _written(message: Message) -> str:
    """What somebody wrote, be it below a picture."""
    return message.text or message.caption or ""


def _only_points(own: Heard) -> bool:
    """Whether it says no more than 'is it true?' or 'check this' of what it replies to."""
    wanted = to_us(own.text, own.language)
    if wanted is not None:
        return wanted.aim in (Aim.VIEW, Aim.SOURCE)
    short = len(own.text) <= _A_CALL and not is_short_thanks(own.text)
    return short and not claims_in(own)


def _pointed_at(message: Message, language: Language, me: Me) -> Heard | None:
    """The message replied to, unless it is our own."""
    target = message.reply_to_message
    if target is not None and target.from_user is not None and target.from_user.id == me.user_id:
        return None
    return replied_to(message, language)


def is_like_a_command(text: str) -> bool:
    """Whether it is a command in letters that no command has: '/помощь'."""
    return _IS_LIKE_A_COMMAND.fullmatch(text) is not None


def is_only_links(text: str) -> bool:
    """Whether there is nothing but links, and words that point at them: 'look at this'."""
    return has_link(text) and only_points(" ".join(w for w in text.split() if not has_link(w)))


def has_link(text: str) -> bool:
    return any(word.casefold().startswith(_LINKS) for word in text.split())
