"""Answers where the bot is no member: called by its name under a message, it answers once."""

from telegram import InlineQueryResult, Message
from telegram.error import BadRequest, TelegramError

from onrecord.answering import AnswerDesk
from onrecord.model import ClaimId, Language
from onrecord_bot.articles import NOTHING, articles, no_claim
from onrecord_bot.door import Me
from onrecord_bot.outcome import Outcome, Remember, ignored
from onrecord_bot.questions import asked_in
from onrecord_bot.speech import Speech
from onrecord_bot.threads import Threads
from onrecord_bot.wire import Wire
from onrecord_bot.working import Later

_RETRY_SECONDS = 2.0


class Guests:
    """Takes the message that calls, or the one it replies to."""

    def __init__(
        self, desk: AnswerDesk, speech: Speech, threads: Threads, wire: Wire, me: Me
    ) -> None:
        self._desk = desk
        self._speech = speech
        self._threads = threads
        self._wire = wire
        self._me = me

    async def outcome_of(self, message: Message) -> Outcome:
        """Answers, and remembers where the answer stands. Raises Later."""
        language = await self._threads.run(self._speech.of, message.from_user)
        asked = asked_in(message, language, self._me)
        if not message.guest_query_id:
            return ignored("not called")
        answers = await self._threads.run(self._desk.answer, asked) if asked else ()
        results = articles(answers, language, self._me.username)
        result = results[0] if results else no_claim(language, self._me.username)
        cited = answers[0].claim_ids[:1] if result.id != NOTHING else ()
        return await self._answer(message.guest_query_id, result, cited, language)

    async def _answer(
        self,
        query_id: str,
        result: InlineQueryResult,
        claim_ids: tuple[ClaimId, ...],
        language: Language,
    ) -> Outcome:
        try:
            sent = await self._wire.answer_guest_query(query_id, result)
        except BadRequest:
            return ignored("guest query expired")
        except TelegramError as error:
            raise Later(type(error).__name__, _RETRY_SECONDS) from error
        remembered = (Remember(sent.inline_message_id, claim_ids),) if claim_ids else ()
        return Outcome("guest answered", remembered, None, language)
