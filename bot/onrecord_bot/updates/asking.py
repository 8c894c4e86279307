"""What a question gets: its answers, or a word on why there is nothing to answer."""

from collections.abc import Callable, Sequence
from typing import assert_never

from onrecord.answering import AnswerDesk
from onrecord.asking import Answer, Heard
from onrecord.durable import Shown
from onrecord.model import Language
from onrecord.reading import asks_on
from onrecord_bot import render
from onrecord_bot.delivery.outcome import Outcome, Place, Show, ignored
from onrecord_bot.line.door import Me
from onrecord_bot.pages.paging import Page
from onrecord_bot.questions.answered import shown
from onrecord_bot.questions.asked import has_link, is_like_a_command, is_only_links
from onrecord_bot.questions.introducing import (
    Aim,
    ToUs,
    asks_for_a_side,
    ends_with_us,
    is_short_thanks,
    thanked_in,
    to_us,
)
from onrecord_bot.render.following import Reader
from onrecord_bot.updates.following import Following
from onrecord_bot.updates.parsing import shows_something
from onrecord_bot.updates.spoken import Spoken
from onrecord_bot.updates.voting import Voting
from onrecord_bot.watch.counting import Counts

NO_QUESTION = frozenset(
    {
        "trouble.no_claim",
        "trouble.only_link",
        "trouble.asks_on",
        "thanked",
        "talk.view",
        "talk.source",
        "talk.task",
    }
)
"""Outcomes of a text that may be no more than a comment on what comes right after it."""

NOTHING_ASKED = frozenset({"trouble.no_claim", "trouble.nothing_to_read"})
"""Outcomes of a text in which nothing was found that could be answered."""


class Asking:
    """Questions in chats of ours; without ``voting`` no answer has buttons to vote with."""

    def __init__(
        self,
        desk: AnswerDesk,
        me: Me,
        counts: Counts,
        voting: Voting | None,
        following: Following,
        welcome: Callable[[Language], Page],
    ) -> None:
        self._desk = desk
        self._me = me
        self._counts = counts
        self._voting = voting
        self._following = following
        self._welcome = welcome

    def told_at_once(self, asked: Heard, spoken: Spoken) -> Outcome | None:
        """The answer to what needs no look-up; None where the record has to be asked."""
        place = spoken.place
        if is_only_links(asked.text):
            return told("trouble.only_link", place, asked.language)
        if _is_passed_on(asked):
            return None
        if place.group:
            return self._told_in_a_group(asked, spoken)
        is_command = is_like_a_command(asked.text)
        if (wanted := to_us(asked.text, asked.language)) is None:
            return told("trouble.unknown_command", place, asked.language) if is_command else None
        return self._introduced(wanted, place)

    def _told_in_a_group(self, asked: Heard, spoken: Spoken) -> Outcome | None:
        """One line on ourselves, for who asks us: 'nonsense!' below an answer is talk of people."""
        calls = not spoken.replies_to_us or "?" in asked.text
        wanted = to_us(asked.text, asked.language) if calls else None
        if wanted is None:
            return None
        match wanted.aim:
            case Aim.VIEW | Aim.SOURCE | Aim.TASK:
                return self._introduced(wanted, spoken.place)
            case Aim.START | Aim.USE:
                return told("group.how", spoken.place, wanted.language)
            case Aim.US:
                return told("talk.task", spoken.place, wanted.language)
            case Aim.PRIVACY | Aim.LANGUAGE:
                private = Show(render.in_private(wanted.language, self._me.username), Shown())
                return Outcome("in private", (private,), spoken.place, wanted.language)
            case _:
                assert_never(wanted.aim)

    def _introduced(self, wanted: ToUs, place: Place) -> Outcome:
        show = Show(self._of_ourselves(wanted), Shown())
        return Outcome(f"talk.{wanted.aim}", (show,), place, wanted.language)

    def _of_ourselves(self, wanted: ToUs) -> Page:
        language = wanted.language
        match wanted.aim:
            case Aim.START:
                return self._welcome(language)
            case Aim.USE:
                return render.help_page(language, self._me.username)
            case Aim.PRIVACY:
                return render.privacy(language)
            case Aim.LANGUAGE:
                return render.language_choice(language)
            case Aim.US:
                return render.about(language, self._desk.searched())
            case Aim.VIEW | Aim.SOURCE | Aim.TASK:
                return render.notice(f"talk.{wanted.aim}", language)
            case _:
                assert_never(wanted.aim)

    def answered(self, asked: Heard, spoken: Spoken) -> Outcome:
        """The answers from the record; called in a thread."""
        place, language = spoken.place, asked.language
        answers = self._desk.answer(asked)
        if (answers or not place.group) and (instead := _instead(asked, answers)):
            return told(instead, place, language)
        found = any(answer.accounts for answer in answers)
        thanks = not found and is_short_thanks(asked.text)
        wanted = None if found else _wanted_at_the_end(asked, place)
        if wanted is not None:
            return self._introduced(wanted, place)
        if shows := () if thanks else self._shows(answers, asked, spoken):
            return Outcome("answered", shows, place, language)
        return _without_answers(asked, spoken)

    def _shows(self, answers: Sequence[Answer], asked: Heard, spoken: Spoken) -> tuple[Show, ...]:
        language = asked.language
        for answer in answers:
            self._counts.found.labels(type(answer.finding).__name__.casefold()).inc()
        briefly = self._me if spoken.place.group else None
        both = zip(shown(answers, asked, spoken.text, briefly), answers, strict=False)
        return tuple(
            self._with_buttons(show, answer, spoken.place, language) for show, answer in both
        )

    def _with_buttons(self, show: Show, answer: Answer, place: Place, language: Language) -> Show:
        """The answer with what can be done about it: vote on it (in private), follow it."""
        if self._voting is not None and not place.group:
            show = self._voting.offered(show, answer, language)
        return self._following.offered(show, answer, place.chat_id, Reader(language, place.group))


def _instead(asked: Heard, answers: Sequence[Answer]) -> str:
    """What helps more than 'nothing on record', which would offer the text to the curators.

    Answers are not kept, so nobody can go on from one: 'And how many of them?'. Who asks for a
    side is not helped either by claims that only name the same: 'Who is right, Moscow or Kyiv?'.
    """
    helped = (each.is_match or each.spoken_by is not None for each in answers)
    if _is_passed_on(asked) or any(helped):
        return ""
    if asks_for_a_side(asked.text):
        return "talk.view"
    found = any(answer.accounts for answer in answers)
    return "trouble.asks_on" if not found and asks_on(asked.text) else ""


def _without_answers(asked: Heard, spoken: Spoken) -> Outcome:
    place, language = spoken.place, asked.language
    # In a group thanks to the bot are talk among people; only a command is owed a word.
    if place.group and spoken.command is None:
        return ignored("no claim")
    if not _is_passed_on(asked) and (thanked := thanked_in(asked.text, language)):
        return told("thanked", place, thanked)
    if has_link(asked.text):
        return told("trouble.only_link", place, language)
    return told("trouble.no_claim", place, language, "trouble.no_claim.how")


def _wanted_at_the_end(asked: Heard, place: Place) -> ToUs | None:
    if place.group or _is_passed_on(asked):
        return None
    return ends_with_us(asked.text, asked.language)


def _is_passed_on(asked: Heard) -> bool:
    """Whether others wrote it: a forward always has the day of the original."""
    return bool(asked.said_on or asked.outlet)


def told(key: str, place: Place, language: Language, *more: str) -> Outcome:
    """A notice instead of an answer."""
    return Outcome(key, (Show(render.notice(key, language, *more), Shown()),), place, language)


def nothing_to_read(spoken: Spoken) -> Outcome:
    """The answer to a message without words."""
    place, language, message = spoken.place, spoken.language, spoken.message
    if place.group:
        # A call by name without words is told how to ask; a sticker in reply is not a call.
        return told("group.how", place, language) if message.text else ignored("no words")
    # What the platform itself reports (a pinned message, a new picture) asks for no answer.
    if not shows_something(message):
        return ignored("service message")
    return told("trouble.nothing_to_read", place, language)
