"""Answers where the bot is no member: called by its name under a message, it answers once."""

from telegram import Message

from onrecord.answering import AnswerDesk
from onrecord.model import ClaimId
from onrecord_bot.delivery.outcome import AnswerGuest, Outcome, ignored
from onrecord_bot.inline.articles import NOTHING, articles, no_claim
from onrecord_bot.line.door import Me
from onrecord_bot.phrases.speech import Speech
from onrecord_bot.questions.asked import asked_in, typed_in
from onrecord_bot.work.threads import Threads


class Guests:
    """Takes the message that calls, or the one it replies to."""

    def __init__(self, desk: AnswerDesk, speech: Speech, threads: Threads, me: Me) -> None:
        self._desk = desk
        self._speech = speech
        self._threads = threads
        self._me = me

    async def outcome_of(self, message: Message) -> Outcome:
        """The answer: the first claim that is found, or that there is none."""
        language = await self._threads.run(
            self._speech.of, message.from_user, typed_in(message, self._me)
        )
        asked = asked_in(message, language, self._me)
        if not message.guest_query_id:
            return ignored("not called")
        answers = await self._threads.run(self._desk.answer, asked) if asked else ()
        results = articles(answers, language, self._me.username)
        result = results[0] if results else no_claim(language, self._me.username)
        cited = (ClaimId(result.id),) if result.id != NOTHING else ()
        answer = AnswerGuest(message.guest_query_id, result, cited)
        return Outcome("guest answered", (answer,), None, language)
