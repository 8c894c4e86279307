"""What each command says, and where a deep link leads."""

from collections.abc import Callable
from dataclasses import replace

from telegram import User

from onrecord.answering import AnswerDesk
from onrecord.durable import Shown
from onrecord.errors import NotOnRecord
from onrecord.model import ClaimId, Language
from onrecord_bot import render
from onrecord_bot.delivery.outcome import ForgetChat, Outcome, Place, Show
from onrecord_bot.line.door import Me
from onrecord_bot.pages.deeplinks import ASK, claim_in
from onrecord_bot.pages.paging import Page
from onrecord_bot.phrases.speech import Speech
from onrecord_bot.questions.asked import Command
from onrecord_bot.render.following import Reader
from onrecord_bot.updates.following import Following
from onrecord_bot.updates.handing import Handing
from onrecord_bot.updates.spoken import Spoken

_ALSO_IN_GROUPS = frozenset({"about", "privacy", "following"})
_LOOKED_AT = 8
"""Claims among which the example is chosen, the latest ones."""
_ALSO_CALLED = {"stop": "following"}
"""What people send bots that write to them unasked."""
_IN_PRIVATE = frozenset({"language", "forget", "curate"})


class Commands:
    """Commands other than /check, which is a question."""

    def __init__(
        self, desk: AnswerDesk, speech: Speech, handing: Handing, following: Following, me: Me
    ) -> None:
        self._desk = desk
        self._speech = speech
        self._handing = handing
        self._following = following
        self._me = me

    def obey(self, command: Command, spoken: Spoken) -> Outcome:
        """What a command says; called in a thread."""
        name, place, language = command.name, spoken.place, spoken.language
        name = _ALSO_CALLED.get(name, name)
        if name == "start" and command.words and not place.group:
            return self._led(command.words, replace(place, message_id=0), language)
        if name == "forget" and not place.group:
            return self._forget(spoken.message.from_user, place, language)
        page = self._page(name, place, language)
        # In private it is plain to whom this is said; a group must see who asked.
        place = place if place.group else replace(place, message_id=0)
        show = Show(page or render.unknown_command(name, language))
        return Outcome(f"/{name}" if page else "/unknown", (show,), place, language)

    def _page(self, name: str, place: Place, language: Language) -> Page | None:
        if place.group and name not in _ALSO_IN_GROUPS:
            return self._pointed(name, language)
        pages: dict[str, Callable[[Language], Page]] = {
            "start": self.welcome,
            "help": lambda spoken: render.help_page(spoken, self._me.username),
            "about": lambda spoken: render.about(spoken, self._desk.searched()),
            "privacy": render.privacy,
            "language": render.language_choice,
            "following": lambda spoken: self._following.listed(
                place.chat_id, Reader(spoken, place.group)
            ),
        }
        page = pages.get(name)
        return page(language) if page else None

    def _pointed(self, name: str, language: Language) -> Page:
        """What a group is told: the way to the private chat, or how to ask here."""
        if name in _IN_PRIVATE:
            return render.in_private(language, self._me.username)
        return render.notice("group.how", language)

    def welcome(self, language: Language) -> Page:
        """The welcome, with an example where there is one."""
        latest = (claim.claim_id for claim in self._desk.recent(_LOOKED_AT))
        return render.start(language, max(latest, key=self._parties_and_statements, default=None))

    def _parties_and_statements(self, claim_id: ClaimId) -> tuple[int, int]:
        """How good an example a claim is: many parties first, then many statements."""
        try:
            [account] = self._desk.about(claim_id).accounts
        except (NotOnRecord, ValueError):
            return 0, 0
        return len(account.positions), len(account.statements)

    def _led(self, parameter: str, place: Place, language: Language) -> Outcome:
        """A deep link leads to a claim's full record, or to the start."""
        if parameter == ASK:
            page = render.asked_to_send(self.welcome(language), language)
            return Outcome("/start q", (Show(page),), place, language)
        claim_id = claim_in(parameter)
        try:
            answer = self._desk.about(claim_id)
        except NotOnRecord:
            page = render.notice("answer.not_on_record", language, "trouble.no_claim.how")
            return Outcome("/start unknown", (Show(page),), place, language)
        show = Show(render.pages(answer, language)[0], Shown((claim_id,)))
        show = self._following.offered(show, answer, place.chat_id, Reader(language))
        return Outcome("/start claim", (show,), place, language)

    def _forget(self, user: User | None, place: Place, language: Language) -> Outcome:
        if user is not None:
            self._speech.forget(user)
            self._handing.forget(user.id)
        page = render.notice("privacy.forgotten", language)
        return Outcome("/forget", (ForgetChat(), Show(page)), place, language)
