"""What a button carries: callback data written, and read back, in one place."""

from dataclasses import dataclass
from enum import StrEnum

from onrecord.follows import OfClaim, OfSubmission, Subject
from onrecord.model import ClaimId, Language
from onrecord.submissions import SubmissionId

MOST_BYTES = 64
"""What Telegram lets a button carry; python-telegram-bot does not check it."""


@dataclass(frozen=True, slots=True)
class OpenClaim:
    """Show the full account of a claim: 'c:<claim>'."""

    claim_id: ClaimId

    def __str__(self) -> str:
        return _within(f"c:{self.claim_id}")


@dataclass(frozen=True, slots=True)
class TurnTo:
    """Show another page of an account, counted from 0: 'p:<claim>:<page>'."""

    claim_id: ClaimId
    page: int

    def __str__(self) -> str:
        return _within(f"p:{self.claim_id}:{self.page}")


@dataclass(frozen=True, slots=True)
class TurnList:
    """Show another page of what a party has on record, from 0: 'w:<answer>:<page>'.

    ``answer`` is its place among those to the message: whose statements they are stands there.
    """

    answer: int
    page: int

    def __str__(self) -> str:
        return _within(f"w:{self.answer}:{self.page}")


@dataclass(frozen=True, slots=True)
class ChooseLanguage:
    """Speak this language from now on: 'l:<code>'."""

    language: Language

    def __str__(self) -> str:
        return _within(f"l:{self.language}")


class Said(StrEnum):
    """What a vote says of the claim in an answer."""

    SAME = "y"
    OTHER = "n"
    TAKEN_BACK = "x"


@dataclass(frozen=True, slots=True)
class Voted:
    """The claim is, or is not, what was asked: 'v:y:<claim>'; unlike others it may be too long."""

    claim_id: ClaimId
    said: Said

    def __str__(self) -> str:
        return f"v:{self.said}:{self.claim_id}"


class HandIn(StrEnum):
    """The steps of handing a text to the curators; the text is the message replied to."""

    OFFERED = "s:offer"
    AGREED = "s:yes"
    DECLINED = "s:no"


@dataclass(frozen=True, slots=True)
class HandInOne:
    """A step for one question of a message that holds several, from 0: 's:offer:<place>'."""

    step: HandIn
    place: int

    def __str__(self) -> str:
        return _within(f"{self.step}:{self.place}")


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Undo what was handed in: 'b:<submission>'; only who handed it in can."""

    submission_id: SubmissionId

    def __str__(self) -> str:
        return _within(f"b:{self.submission_id}")


class TakeAllBack(StrEnum):
    """Undo everything that the person handed in."""

    NOW = "b"


@dataclass(frozen=True, slots=True)
class Follow:
    """Tell this chat from now on: 'f:<claim>' or 'fs:<submission>'; a claim's may be too long."""

    subject: Subject

    def __str__(self) -> str:
        return _named("f", self.subject)


@dataclass(frozen=True, slots=True)
class Unfollow:
    """Tell this chat no more: 'u:<claim>' or 'us:<submission>'."""

    subject: Subject

    def __str__(self) -> str:
        return _named("u", self.subject)


@dataclass(frozen=True, slots=True)
class ListFollows:
    """Show another page of what the chat follows, counted from 0: 'k:<page>'."""

    page: int

    def __str__(self) -> str:
        return _within(f"k:{self.page}")


class Still(StrEnum):
    """A button that only shows something, such as '2/5'."""

    HERE = "x"


Tap = (
    OpenClaim
    | TurnTo
    | TurnList
    | ChooseLanguage
    | Voted
    | HandIn
    | HandInOne
    | TakeBack
    | TakeAllBack
    | Follow
    | Unfollow
    | ListFollows
    | Still
)


def read(data: str) -> Tap | None:
    """What was tapped; None where the data is not one of ours."""
    match data.split(":"):
        case ["c", claim] if claim:
            return OpenClaim(ClaimId(claim))
        case ["p", claim, page] if claim and page.isdecimal():
            return TurnTo(ClaimId(claim), int(page))
        case ["w", answer, page] if answer.isdecimal() and page.isdecimal():
            return TurnList(int(answer), int(page))
        case ["l", language] if language:
            return ChooseLanguage(Language(language))
        case ["v", said, claim] if claim and said in tuple(Said):
            return Voted(ClaimId(claim), Said(said))
    return _of_handing(data) or _of_following(data) or _fixed(data)


def _of_handing(data: str) -> HandInOne | TakeBack | None:
    match data.split(":"):
        case ["b", submission] if submission:
            return TakeBack(SubmissionId(submission))
        case ["s", step, place] if place.isdecimal():
            found = _fixed(f"s:{step}")
            return HandInOne(found, int(place)) if isinstance(found, HandIn) else None
    return None


def _of_following(data: str) -> Follow | Unfollow | ListFollows | None:
    match data.split(":"):
        case ["f", claim] if claim:
            return Follow(OfClaim(ClaimId(claim)))
        case ["fs", submission] if submission:
            return Follow(OfSubmission(SubmissionId(submission)))
        case ["u", claim] if claim:
            return Unfollow(OfClaim(ClaimId(claim)))
        case ["us", submission] if submission:
            return Unfollow(OfSubmission(SubmissionId(submission)))
        case ["k", page] if page.isdecimal():
            return ListFollows(int(page))
    return None


def _named(letter: str, subject: Subject) -> str:
    match subject:
        case OfClaim(claim_id):
            return f"{letter}:{claim_id}"
        case OfSubmission(submission_id):
            return _within(f"{letter}s:{submission_id}")


def _fixed(data: str) -> HandIn | TakeAllBack | Still | None:
    fixed = (*HandIn, *TakeAllBack, *Still)
    return next((tap for tap in fixed if tap.value == data), None)


def _within(data: str) -> str:
    if len(data.encode()) > MOST_BYTES:
        raise ValueError(f"callback data longer than {MOST_BYTES} bytes: shorten the claim's id")
    return data
