"""Somebody who follows an invitation is asked for a name for the journal, then enrolled."""

from onrecord.curation import Staff
from onrecord.errors import Refused
from onrecord_bot import phrases
from onrecord_bot.delivery.outcome import Outcome
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.conversation.sittings import Sittings
from onrecord_bot.moderation.here import Unclear
from onrecord_bot.moderation.parts import enrolling
from onrecord_bot.moderation.screens.showing import marked
from onrecord_bot.moderation.visiting import Visit


class Welcome:
    """Stores nothing about anybody before they gave a name."""

    def __init__(self, staff: Staff, sittings: Sittings) -> None:
        self._staff = staff
        self._sittings = sittings

    def invited(self, token: str, sitting: Sitting, visit: Visit) -> Outcome:
        """Asks for the name, if the invitation holds; the rest of the conversation waits."""
        try:
            self._staff.invited_as(token)
        except Refused:
            return visit.said("curate.trouble.invitation")
        return self.ask_name(enrolling.invited(token, sitting, visit.language), visit)

    def named(self, sitting: Sitting, name: str, account: str, visit: Visit) -> Sitting | Outcome:
        """The conversation of the new curator, else the answer why there is none."""
        try:
            return enrolling.redeemed(sitting, name, account, self._staff)
        except Unclear as unclear:
            if unclear.key == "curate.trouble.invitation":
                return self._left(unclear.key, sitting, visit)
            told = phrases.say(unclear.key, visit.language, **unclear.values)
            return self.ask_name(sitting, visit, told)

    def declined(self, sitting: Sitting, visit: Visit) -> Outcome:
        """Leaves everything as it was before the invitation."""
        return self._left("curate.not_enrolled", sitting, visit)

    def ask_name(self, sitting: Sitting, visit: Visit, told: str = "") -> Outcome:
        """Asks for the name, below the words told about it, if any."""
        screen = enrolling.naming(sitting, visit.language)
        sitting = marked(sitting, screen, visit.update)
        self._sittings.keep(visit.user.id, sitting)
        return visit.shown(screen, sitting, told)

    def _left(self, key: str, sitting: Sitting, visit: Visit) -> Outcome:
        if sitting.draft is None:
            self._sittings.drop(visit.user.id)
        else:
            self._sittings.keep(visit.user.id, enrolling.uninvited(sitting))
        return visit.said(key)
