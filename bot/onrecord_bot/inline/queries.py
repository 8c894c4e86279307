"""Answers what people type after the bot's name in any chat: only the latest of each, and soon."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

import structlog
from telegram import InlineQuery, InlineQueryResultArticle, InlineQueryResultsButton
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError

from onrecord.answering import AnswerDesk
from onrecord.asking import Heard, Match
from onrecord.model import Language
from onrecord_bot import phrases
from onrecord_bot.inline.articles import MOST_RESULTS, articles, of_account
from onrecord_bot.line.door import Me
from onrecord_bot.line.wire import Wire, wait_asked
from onrecord_bot.pages.deeplinks import ASK
from onrecord_bot.phrases.speech import Speech
from onrecord_bot.watch.counting import Counts
from onrecord_bot.watch.redacting import steps
from onrecord_bot.work.threads import Threads

log = structlog.get_logger()

CACHE_SECONDS = 30
"""Well under a minute, so that a withdrawn claim is soon gone from every chat."""
_LONG = 240
"""The platform cuts a query at 256 characters: near that the rest may be missing."""
MOST_TYPING = 1_000
PAUSE_SECONDS = 0.5
"""Until the same is said again where the line broke."""


@dataclass(frozen=True, slots=True)
class _Typed:
    query: InlineQuery
    at: float


class Suggestions:
    """What is offered while somebody types: answers to the words, or what was asked lately."""

    def __init__(self, desk: AnswerDesk, speech: Speech, me: Me) -> None:
        self._desk = desk
        self._speech = speech
        self._me = me

    def to(self, query: InlineQuery) -> tuple[Language, list[InlineQueryResultArticle]]:
        """The results in the language of the person who asks."""
        language = self._speech.of(query.from_user)
        name = self._me.username
        if words := query.query.strip():
            answers = self._desk.answer(Heard(words, language))
            return language, list(articles(answers, language, name))
        topics = (self._desk.about(c.claim_id).finding for c in self._desk.recent(MOST_RESULTS))
        found = [f.account for f in topics if isinstance(f, Match)]
        return language, [of_account(account, language, name) for account in found]


class InlineQueries:
    """Keeps the latest query of each person, in memory only.

    A query is worthless after ten ``seconds``, so none is ever written down, and none waits behind
    messages. While one of a person's queries is looked up, newer ones replace each other.
    """

    def __init__(
        self,
        suggestions: Suggestions,
        threads: Threads,
        wire: Wire,
        counts: Counts,
        seconds: float,
    ) -> None:
        self._suggestions = suggestions
        self._threads = threads
        self._wire = wire
        self._counts = counts
        self._seconds = seconds
        self._latest: dict[int, _Typed] = {}
        self._tasks: dict[int, asyncio.Task[None]] = {}

    def offer(self, query: InlineQuery) -> None:
        """Take the query; one that the same person typed before and that still waits is dropped."""
        person = query.from_user.id
        if person in self._latest:
            self._count("superseded")
        elif len(self._latest) >= MOST_TYPING:
            self._count("too many")
            return
        self._latest[person] = _Typed(query, asyncio.get_running_loop().time())
        if person not in self._tasks:
            self._tasks[person] = asyncio.create_task(self._serve(person))

    async def close(self) -> None:
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _serve(self, person: int) -> None:
        while (typed := self._latest.pop(person, None)) is not None:
            try:
                async with asyncio.timeout_at(typed.at + self._seconds):
                    await self._answer(typed.query)
            except TimeoutError:
                self._count("too late")
            except BadRequest:
                self._count("expired")
            except TelegramError as error:
                self._count(type(error).__name__)
            except Exception as error:  # noqa: BLE001 - one person's query is no other's trouble
                log.warning("inline_failed", error=type(error).__name__, at=steps(error))
                self._count("failed")
        # In the same step as the last look round: what is typed from now on needs a new task.
        del self._tasks[person]

    async def _answer(self, query: InlineQuery) -> None:
        language, results = await self._threads.run(self._suggestions.to, query)
        button = _button(query.query, len(results), language)
        while query.from_user.id not in self._latest:
            try:
                await self._say(query, results, button)
            except BadRequest:
                raise
            except (RetryAfter, NetworkError) as error:
                pause = wait_asked(error) if isinstance(error, RetryAfter) else PAUSE_SECONDS
                if pause >= self._seconds:
                    raise
                await asyncio.sleep(pause)
            else:
                self._count("answered")
                return
        self._count("superseded")

    async def _say(
        self,
        query: InlineQuery,
        results: Sequence[InlineQueryResultArticle],
        button: InlineQueryResultsButton | None,
    ) -> None:
        await self._wire.answer_inline_query(
            query.id,
            results,
            cache_time=CACHE_SECONDS,
            # The language, and so each text, depends on who asks.
            is_personal=True,
            button=button,
        )

    def _count(self, outcome: str) -> None:
        self._counts.handled.labels(f"inline {outcome}").inc()


def _button(query: str, results: int, language: Language) -> InlineQueryResultsButton | None:
    """The way into the private chat: for a long text, and where there is nothing to pick."""
    if len(query) >= _LONG:
        return InlineQueryResultsButton(phrases.say("inline.long", language), start_parameter=ASK)
    if results == 0:
        words = phrases.say("inline.nothing.title", language)
        return InlineQueryResultsButton(words, start_parameter=ASK)
    return None
