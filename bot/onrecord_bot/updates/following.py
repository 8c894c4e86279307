"""What a chat follows: offered under answers, begun and ended by a press, listed on command."""

from contextlib import suppress
from dataclasses import replace

from onrecord.answering import AnswerDesk
from onrecord.asking import Answer, Match
from onrecord.curation import Demands
from onrecord.errors import NotOnRecord
from onrecord.follows import MOST_FOLLOWS, Follow, Follows, OfClaim, OfSubmission, Subject
from onrecord.model import Claim, ClaimId, Status
from onrecord.submissions import SubmissionId
from onrecord_bot import phrases
from onrecord_bot.delivery.outcome import Act, Mark, Show, Toast
from onrecord_bot.pages import taps
from onrecord_bot.pages.foreign import one_line
from onrecord_bot.pages.paging import Page
from onrecord_bot.pages.styled import Styled, plain, theirs
from onrecord_bot.phrases.catalogue import said
from onrecord_bot.render import following as render
from onrecord_bot.render.around import MOST_OF_A_WORDING, worded
from onrecord_bot.render.following import MOST_LISTED, Listed, Reader
from onrecord_bot.updates.press import Done, Press, rows_under


class Following:
    """Begins and ends follows; anybody in a group may, as anybody there may ask."""

    def __init__(self, follows: Follows, desk: AnswerDesk, demands: Demands) -> None:
        self._follows = follows
        self._desk = desk
        self._demands = demands

    def offered(self, show: Show, answer: Answer, chat_id: int, reader: Reader) -> Show:
        """The answer with its button, where it is the account of one claim that may change."""
        match answer.finding:
            case Match(account):
                return replace(show, page=self.under(show.page, account.claim, chat_id, reader))
            case _:
                return show

    def under(self, page: Page, claim: Claim, chat_id: int, reader: Reader) -> Page:
        """The page of a claim with its button as it should stand in this chat."""
        if claim.status is not Status.PUBLISHED:
            return page
        return self._with_button(page, OfClaim(claim.claim_id), chat_id, reader)

    def under_thanks(
        self, page: Page, submission_id: SubmissionId, chat_id: int, reader: Reader
    ) -> Page:
        """The page that says that a text was handed in, with its button."""
        return self._with_button(page, OfSubmission(submission_id), chat_id, reader)

    def pressed(self, tap: taps.Follow | taps.Unfollow | taps.ListFollows, press: Press) -> Done:
        """What a press on one of its buttons does."""
        if press.place is None:
            return "nothing to do", ()
        match tap:
            case taps.Follow(subject):
                return self._begun(subject, press)
            case taps.Unfollow(subject):
                return self._ended(subject, press.place.chat_id, press)
            case taps.ListFollows(number):
                page = self.listed(press.place.chat_id, press.reader, number)
                return "follows listed", (press.change(page),)

    def listed(self, chat_id: int, reader: Reader, number: int = 0) -> Page:
        """A page of all that the chat follows."""
        every = self._follows.of(chat_id)
        pages = max(1, -(-len(every) // MOST_LISTED))
        number = min(number, pages - 1)
        shown = every[number * MOST_LISTED :][:MOST_LISTED]
        listed = [self._listed(one.subject, reader) for one in shown]
        return render.follows(listed, number, pages, reader)

    def let_go(self, chat_id: int, submission_id: SubmissionId) -> None:
        """The text was taken back: whoever handed it in waits for nothing any more."""
        self._follows.end(chat_id, OfSubmission(submission_id))

    def let_go_of_texts(self, chat_id: int) -> None:
        """All texts were taken back."""
        for one in self._follows.of(chat_id):
            if isinstance(one.subject, OfSubmission):
                self._follows.end(chat_id, one.subject)

    def _with_button(self, page: Page, subject: Subject, chat_id: int, reader: Reader) -> Page:
        on = self._follows.has(chat_id, subject)
        return render.with_follow(page, subject, reader, on=on)

    def _begun(self, subject: Subject, press: Press) -> Done:
        """Raises NotOnRecord where the claim is not on record, or the text was taken back."""
        place = press.place
        assert place is not None  # noqa: S101 - seen by who calls
        followed = subject
        if isinstance(subject, OfClaim):
            claim = self._claim(subject.claim_id)
            if claim.status is not Status.PUBLISHED:
                return "nothing to follow", (press.toast("follow.over", alert=True),)
            followed = OfClaim(claim.claim_id)
        else:
            self._demands.submission(subject.submission_id)
        wanted = Follow(place.chat_id, followed, press.language, place.thread_id or 0)
        if not self._follows.begin(wanted):
            full = phrases.say("follow.full", press.language, n=str(MOST_FOLLOWS))
            return "follows too much", (Toast(press.query.id, full, alert=True),)
        told = "follow.begun" if isinstance(subject, OfClaim) else "follow.begun.text"
        return "followed", _turned(subject, followed, press, told, on=True)

    def _ended(self, subject: Subject, chat_id: int, press: Press) -> Done:
        """Also what became of the claim: an old button names the one that was merged since."""
        self._follows.end(chat_id, subject)
        if isinstance(subject, OfClaim):
            with suppress(NotOnRecord):
                claim = self._claim(subject.claim_id)
                self._follows.end(chat_id, OfClaim(claim.claim_id))
        return "unfollowed", _turned(subject, subject, press, "follow.ended", on=False)

    def _claim(self, claim_id: ClaimId) -> Claim:
        """The claim, or the one that it was merged into. Raises NotOnRecord."""
        return self._desk.about(claim_id).accounts[0].claim

    def _listed(self, subject: Subject, reader: Reader) -> Listed:
        try:
            match subject:
                case OfClaim(claim_id):
                    claim = self._claim(claim_id)
                    return Listed(subject, worded(claim, reader.language), claim.claim_id)
                case OfSubmission(submission_id):
                    text = self._demands.submission(submission_id).text
                    return Listed(subject, _awaited(text, reader))
        except NotOnRecord:
            return Listed(subject, plain(phrases.say("follow.list.gone", reader.language)))


def _awaited(text: str, reader: Reader) -> Styled:
    shown = theirs(one_line(text, MOST_OF_A_WORDING))
    return said("follow.list.text", reader.language, text=shown)


def _turned(
    pressed: Subject, followed: Subject, press: Press, told: str, *, on: bool
) -> tuple[Act, ...]:
    """A word on what happens from now on, and the button turned to its other side."""
    toast = press.toast(told)
    if press.message is None:
        return (toast,)
    rows = render.toggled(rows_under(press.message), pressed, followed, press.reader, on=on)
    return toast, Mark(rows, press.message.message_id)
