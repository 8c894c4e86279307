"""The menu, the queue of what people asked, and what becomes of one of their texts."""

from dataclasses import replace

from onrecord.asking import Account, Heard
from onrecord.curation import Draft, fresh_id, may
from onrecord.language import language_of
from onrecord.model import (
    OTHER,
    Action,
    ClaimId,
    CuratorRole,
    Demand,
    Phrasing,
    PhrasingId,
    Submission,
    SubmissionId,
)
from onrecord_bot import phrases
from onrecord_bot.foreign import one_line
from onrecord_bot.moderation.cleaning import MOST_OF_A_WORDING, pieces, shortened
from onrecord_bot.moderation.drafting import none_open, publish
from onrecord_bot.moderation.here import Here, Unclear
from onrecord_bot.moderation.screens import Choice, Row, Screen, asking, leaving, one, to_menu
from onrecord_bot.moderation.sitting import Aim, Sitting, Step
from onrecord_bot.moderation.stages import Part
from onrecord_bot.phrases.catalogue import said
from onrecord_bot.styled import Styled, blockquote, bold, expandable, italic, join, plain, theirs

ON_A_PAGE = 6
_MOST_WANTED = 999
_IN_A_LIST = 120
_ON_A_BUTTON = 34
_LONGEST_PIECE = 3000
_MOST_SIMILAR = 5


def similar(text: str, here: Here) -> tuple[Account, ...]:
    """Claims on record that are like the text, each once, best first."""
    return tuple(here.answers.nearest(Heard(text, here.language), _MOST_SIMILAR))


def listed(accounts: tuple[Account, ...], here: Here) -> Styled:
    """The claims' wordings, numbered."""
    wordings = (phrases.worded(account.claim.wordings, here.language) for account in accounts)
    shown = (one_line(words, MOST_OF_A_WORDING) for words in wordings)
    lines = (f"{number}. {words}" for number, words in enumerate(shown, 1))
    return join("\n", (theirs(line) for line in lines))


def buttons(accounts: tuple[Account, ...], verb: str, here: Here) -> tuple[Row, ...]:
    """One button for each of the listed claims."""
    return tuple(
        one(
            f"{n}. {shortened(phrases.worded(a.claim.wordings, here.language), _ON_A_BUTTON)}",
            verb,
            a.claim.claim_id,
        )
        for n, a in enumerate(accounts, 1)
    )


def phrasing_of(text: str, claim_id: ClaimId, spare: str) -> Phrasing:
    """The text as one way of wording the claim."""
    found = language_of(text)
    spoken = phrases.spoken(spare) if found == OTHER else found
    return Phrasing(PhrasingId(fresh_id("f")), claim_id, text, spoken)


def _menu(sitting: Sitting, here: Here) -> Screen:
    language = here.language
    waiting = len(here.desk.queue(_MOST_WANTED)) + len(here.desk.in_hand(here.by))
    name = said("curate.menu.name", language, name=theirs(here.by.name))
    role = plain(phrases.say(f"curate.role.{here.by.role}", language))
    text = join("\n\n", (bold(phrases.say("curate.menu", language)), join(" · ", (name, role))))
    queue = phrases.say("curate.button.queue", language, n=phrases.number(waiting, language))
    rows: list[Row] = []
    if sitting.draft is not None:
        going_on = "correction" if sitting.correcting else "draft"
        rows.append(one(phrases.say(f"curate.button.{going_on}", language), "draft"))
    rows.append(one(queue, "queue", "0"))
    rows.append(
        (
            Choice(phrases.say("curate.button.new_claim", language), "new_claim"),
            Choice(phrases.say("curate.button.find", language), "find"),
        )
    )
    rows.append(one(phrases.say("curate.button.acts", language), "acts"))
    if may(here.by, Action.ENROLLED):
        rows.append(one(phrases.say("curate.button.invite", language), "invite"))
    return Screen(text, tuple(rows))


def _leaving(_sitting: Sitting, here: Here) -> Screen:
    """Something is half entered and would be lost on the way that was taken."""
    rows = (
        one(phrases.say("curate.button.go_on", here.language), "draft"),
        one(phrases.say("curate.button.drop", here.language), "dropped"),
    )
    return Screen(bold(phrases.say("curate.leaving", here.language)), rows)


def _queue(sitting: Sitting, here: Here) -> Screen:
    language = here.language
    every = (*here.desk.in_hand(here.by), *here.desk.queue(_MOST_WANTED))
    last = max(len(every) - 1, 0) // ON_A_PAGE
    number = min(sitting.page, last)
    shown = every[number * ON_A_PAGE : (number + 1) * ON_A_PAGE]
    lines = [_wanted(n, each, here) for n, each in enumerate(shown, number * ON_A_PAGE + 1)]
    title = bold(phrases.say("curate.queue" if every else "curate.queue.empty", language))
    opening = tuple(
        Choice(str(n), "submission", each.submission_id)
        for n, each in enumerate(shown, number * ON_A_PAGE + 1)
    )
    rows = [opening] if opening else []
    if last:
        rows.append(_pages_of_queue(number, last))
    return Screen(join("\n\n", (title, *lines)), (*rows, to_menu(language)))


def _pages_of_queue(number: int, last: int) -> Row:
    return (
        Choice("‹", "queue", str(max(number - 1, 0))),
        Choice(f"{number + 1}/{last + 1}", "queue", str(number)),
        Choice("›", "queue", str(min(number + 1, last))),
    )


def _wanted(number: int, wanted: Submission, here: Here) -> Styled:
    times = phrases.count("curate.times", here.language, wanted.count)
    if wanted.state is Demand.TAKEN:
        times = f"{times} · {phrases.say('curate.in_hand', here.language)}"
    words = theirs(shortened(wanted.text, _IN_A_LIST))
    return plain(f"{number}. ") + words + "\n" + italic(times)


def _submission(sitting: Sitting, here: Here) -> Screen:
    wanted, language = _opened(sitting, here), here.language
    *ahead, last = pieces(wanted.text, _LONGEST_PIECE)
    times = phrases.count("curate.times", language, wanted.count)
    found = phrases.spoken(phrasing_of(wanted.text, ClaimId(""), wanted.language).language)
    spoken = phrases.say(f"curate.language.{found}", language)
    text = join("\n\n", (expandable(theirs(last)), italic(f"{times} · {spoken}")))
    rows: tuple[Row, ...] = (
        one(phrases.say("curate.button.take", language), "take"),
        one(phrases.say("curate.button.decline", language), "decline"),
        (Choice(phrases.say("curate.button.back", language), "queue", "0"), *to_menu(language)),
    )
    return Screen(text, rows, tuple(expandable(theirs(part)) for part in ahead))


def _similar(sitting: Sitting, here: Here) -> Screen:
    language = here.language
    wanted = _opened(sitting, here).text
    accounts = similar(wanted, here)
    key = "curate.similar" if accounts else "curate.similar.none"
    asked = blockquote(theirs(shortened(wanted, MOST_OF_A_WORDING)))
    text = join("\n\n", (asked, bold(phrases.say(key, language)), listed(accounts, here)))
    rows = (
        *buttons(accounts, "is_claim", here),
        one(phrases.say("curate.button.new_claim", language), "new_claim"),
        one(phrases.say("curate.button.decline", language), "decline"),
        leaving(language),
    )
    return Screen(text, rows)


def _opened(sitting: Sitting, here: Here) -> Submission:
    return here.desk.submission(SubmissionId(sitting.subject))


def _to_queue(sitting: Sitting, number: str, _here: Here) -> Sitting:
    return replace(sitting.home(Step.QUEUE), page=int(number))


def _to_submission(sitting: Sitting, submission_id: str, here: Here) -> Sitting:
    here.desk.submission(SubmissionId(submission_id))
    return sitting.to(Step.SUBMISSION, subject=submission_id)


def _taken(sitting: Sitting, _target: str, here: Here) -> Sitting:
    none_open(sitting)
    wanted = _opened(sitting, here)
    if wanted.state in (Demand.ANSWERED, Demand.DECLINED):
        raise Unclear("curate.trouble.closed")
    if wanted.taken_by != here.by.curator_id or wanted.state is not Demand.TAKEN:
        here.desk.take(here.by, wanted.submission_id)
    return sitting.to(Step.SIMILAR)


def _is_claim(sitting: Sitting, claim_id: str, here: Here) -> Sitting:
    """The text becomes one more wording of the claim, and is answered, as one act."""
    wanted = _opened(sitting, here)
    if wanted.state is Demand.ANSWERED:
        raise Unclear("curate.trouble.closed")
    phrased = phrasing_of(wanted.text, ClaimId(claim_id), wanted.language)
    draft = Draft(ClaimId(claim_id), (phrased,), wanted.submission_id)
    return publish(replace(sitting, draft=draft), here, "phrased")


def _new_claim(sitting: Sitting, _target: str, here: Here) -> Sitting:
    """From the submission that is open, if one is: its text is the first wording people use."""
    none_open(sitting)
    draft = Draft(ClaimId(fresh_id("c")))
    if sitting.step is Step.SIMILAR:
        wanted = _opened(sitting, here)
        phrased = phrasing_of(wanted.text, draft.claim_id, wanted.language)
        draft = Draft(draft.claim_id, (phrased,), wanted.submission_id)
    return sitting.to(Step.WORDING, draft=draft)


def _declining(sitting: Sitting, _target: str, _here: Here) -> Sitting:
    return sitting.to(Step.REASON, aim=Aim.DECLINE)


def _invite(_sitting: Sitting, here: Here) -> Screen:
    roles = (
        one(phrases.say(f"curate.role.{role}", here.language), "invited", role)
        for role in CuratorRole
    )
    return asking(here.language, "curate.invite", *roles)


PART = Part(
    screens={
        Step.MENU: _menu,
        Step.LEAVING: _leaving,
        Step.QUEUE: _queue,
        Step.SUBMISSION: _submission,
        Step.SIMILAR: _similar,
        Step.INVITE: _invite,
    },
    presses={
        "menu": lambda sitting, _target, _here: sitting.home(),
        "queue": _to_queue,
        "submission": _to_submission,
        "take": _taken,
        "is_claim": _is_claim,
        "new_claim": _new_claim,
        "decline": _declining,
        "invite": lambda sitting, _target, _here: sitting.to(Step.INVITE),
    },
)
