"""Texts that people handed in: taken in hand, pointed at a claim, declined."""

from dataclasses import replace

from onrecord.curation import Draft, fresh_id
from onrecord.events import Action
from onrecord.model import ClaimId
from onrecord.submissions import Demand, Submission, SubmissionId
from onrecord_bot import phrases
from onrecord_bot.moderation.acts import done, latest_act
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.conversation.steps import Aim, Step
from onrecord_bot.moderation.draft.contents import none_open, phrasing_of
from onrecord_bot.moderation.here import Here, Unclear
from onrecord_bot.moderation.part import Part, leads_home
from onrecord_bot.moderation.parts.onwards import (
    act_that_added,
    behind,
    done_before,
    gone_on,
    next_waiting,
    reopened,
)
from onrecord_bot.moderation.parts.reasons import given_before
from onrecord_bot.moderation.screens.near import asked_for, ids_of, listed, similar
from onrecord_bot.moderation.screens.numbered import doing
from onrecord_bot.moderation.screens.screen import (
    Choice,
    Row,
    Screen,
    button,
    button_row,
    in_the_making,
    leaving,
    to_menu,
)
from onrecord_bot.moderation.screens.turning import leaf
from onrecord_bot.moderation.typed.cleaning import MOST_OF_A_WORDING, pieces, shortened
from onrecord_bot.pages.styled import (
    Styled,
    blockquote,
    bold,
    expandable,
    italic,
    join,
    plain,
    theirs,
)

_IN_A_LIST = 120
_LONGEST_PIECE = 2_048
"""Leaves room on the page for three of the longest wordings, and for what was done before."""
_LIKELIEST = 3
"""Claims offered with a text that nobody has in hand yet."""
_DECLINED_FOR = 2
"""Reasons given lately that are offered with it."""
_BACK = "curate.put_back"


def _queue(sitting: Sitting, here: Here) -> Screen:
    language = here.language
    every = here.waiting()
    page = leaf(every, sitting.page)
    numbered = list(enumerate(page.shown, page.first + 1))
    lines = [_wanted(n, each, here) for n, each in numbered]
    title = bold(phrases.say("curate.queue" if every else "curate.queue.empty", language))
    opening = tuple(Choice(str(n), "submission", each.submission_id) for n, each in numbered)
    rows = (opening,) if opening else ()
    if sitting.note == _BACK:
        rows = (button_row("undo", language, "in_hand_again", sitting.subject), *rows)
    return Screen(join("\n\n", (title, *lines)), (*rows, *page.turning, to_menu(language)))


def _wanted(number: int, wanted: Submission, here: Here) -> Styled:
    told = [phrases.count("curate.times", here.language, wanted.count)]
    if wanted.state is Demand.TAKEN:
        told.append(phrases.say("curate.in_hand", here.language))
    if asked_for((wanted.text,), here):
        told.append(phrases.say("curate.on_record_by_now", here.language))
    words = theirs(shortened(wanted.text, _IN_A_LIST))
    return plain(f"{number}. ") + words + "\n" + italic(" · ".join(told))


def _submission(sitting: Sitting, here: Here) -> Screen:
    wanted, language = _opened(sitting, here), here.language
    *ahead, last = pieces(wanted.text, _LONGEST_PIECE)
    before, back = done_before(sitting, here)
    times = phrases.count("curate.times", language, wanted.count)
    found = phrases.spoken(phrasing_of(wanted.text, ClaimId(""), wanted.language).language)
    spoken = phrases.say(f"curate.language.{found}", language)
    about = join("\n\n", (expandable(theirs(last)), italic(f"{times} · {spoken}")))
    text, claims = _with_claims(about, sitting, here)
    begun = in_the_making(sitting, language)
    rows: tuple[Row, ...] = (
        *claims,
        *(begun or ((button("new_claim", language), button("take", language)),)),
        *given_before(here, _DECLINED_FOR),
        (button("decline", language), *_skipping(wanted, here)),
        *back,
        (button("back", language, "queue"), *to_menu(language)),
    )
    longer = tuple(expandable(theirs(part)) for part in ahead)
    return Screen(join("\n\n", (before, text)), rows, longer)


def _skipping(wanted: Submission, here: Here) -> Row:
    """The button to the text that waits behind this one, which stays where it is."""
    following = behind(wanted.submission_id, here)
    if not following:
        return ()
    return (button("next_text", here.language, "submission", following),)


def _with_claims(about: Styled, sitting: Sitting, here: Here) -> tuple[Styled, tuple[Row, ...]]:
    """The likeliest claims on record below the text, each added to at a tap; none for a draft."""
    accounts = () if sitting.draft else similar(_opened(sitting, here).text, here)[:_LIKELIEST]
    if not accounts:
        return about, ()
    title = bold(phrases.say("curate.similar", here.language))
    text = join("\n\n", (about, title, listed(accounts, here)))
    return text, doing("add_to", "is_claim", ids_of(accounts), here.language)


def _similar(sitting: Sitting, here: Here) -> Screen:
    language = here.language
    wanted = _opened(sitting, here).text
    accounts = similar(wanted, here)
    key = "curate.similar" if accounts else "curate.similar.none"
    asked = blockquote(theirs(shortened(wanted, MOST_OF_A_WORDING)))
    text = join("\n\n", (asked, bold(phrases.say(key, language)), listed(accounts, here)))
    rows = (
        *doing("add_to", "is_claim", ids_of(accounts), language),
        button_row("new_claim", language),
        (button("decline", language), button("put_back", language)),
        leaving(language),
    )
    return Screen(text, rows)


def _opened(sitting: Sitting, here: Here) -> Submission:
    return here.desk.submission(SubmissionId(sitting.subject))


def _to_submission(sitting: Sitting, submission_id: str, here: Here) -> Sitting:
    here.desk.submission(SubmissionId(submission_id))
    return sitting.to(Step.SUBMISSION, subject=submission_id)


def _taken(sitting: Sitting, _target: str, here: Here) -> Sitting:
    none_open(sitting, here)
    _held(sitting, here)
    return sitting.to(Step.SIMILAR)


def _held(sitting: Sitting, here: Here) -> Submission:
    """The open text, in this curator's hands from now on."""
    wanted = _opened(sitting, here)
    if (wanted.state, wanted.taken_by) == (Demand.TAKEN, here.by.curator_id):
        return wanted
    return here.desk.take(here.by, wanted.submission_id)


def _is_claim(sitting: Sitting, claim_id: str, here: Here) -> Sitting:
    """Answers the text by making it one more phrasing of the claim, in one act."""
    none_open(sitting, here)
    wanted, there = _opened(sitting, here), ClaimId(claim_id)
    following = next_waiting(wanted.submission_id, here)
    # It was done already where a crash came between the act and its answer.
    if wanted.claim_id != there or act_that_added(wanted, there, here) is None:
        phrased = phrasing_of(wanted.text, there, wanted.language)
        here.desk.publish(here.by, Draft(there, (phrased,), wanted.submission_id))
    done_here = replace(done("phrased", Action.PUBLISHED, there, here), claim_id=claim_id)
    return gone_on(done_here, wanted, following)


def _new_claim(sitting: Sitting, _target: str, here: Here) -> Sitting:
    """Begins a claim; the text of an open submission becomes its first phrasing."""
    none_open(sitting, here)
    draft = Draft(ClaimId(fresh_id("c")))
    if sitting.step in (Step.SUBMISSION, Step.SIMILAR):
        wanted = _held(sitting, here)
        phrased = phrasing_of(wanted.text, draft.claim_id, wanted.language)
        draft = Draft(draft.claim_id, (phrased,), wanted.submission_id)
    return sitting.to(Step.WORDING, draft=draft)


def _put_back(sitting: Sitting, _target: str, here: Here) -> Sitting:
    """Lets others take the submission again, and goes back to the queue."""
    wanted = _opened(sitting, here)
    if wanted.state in (Demand.TAKEN, Demand.DECLINED):
        here.desk.put_back(here.by, wanted.submission_id)
    return sitting.home(Step.QUEUE, note=_BACK, subject=sitting.subject, typed=wanted.state)


def _in_hand_again(sitting: Sitting, submission_id: str, here: Here) -> Sitting:
    """Takes what was put back, or declines it once more for the reason that was given."""
    wanted = here.desk.submission(SubmissionId(submission_id))
    declined = latest_act(here, Action.DECLINED, submission_id)
    if sitting.typed != Demand.DECLINED or declined is None:
        return _taken(sitting.to(Step.SUBMISSION, subject=submission_id), "", here)
    if wanted.state is not Demand.DECLINED:
        here.desk.decline(here.by, wanted.submission_id, declined.reason)
    return sitting.home(Step.DONE, typed="declined", subject=submission_id)


def _declining(sitting: Sitting, _target: str, here: Here) -> Sitting:
    wanted = _opened(sitting, here)
    if wanted.state is Demand.TAKEN and wanted.taken_by != here.by.curator_id:
        raise Unclear("curate.trouble.in_other_hands")
    return sitting.to(Step.REASON, aim=Aim.DECLINE)


PART = Part(
    screens={
        Step.QUEUE: _queue,
        Step.SUBMISSION: _submission,
        Step.SIMILAR: _similar,
    },
    presses={
        "queue": leads_home(Step.QUEUE),
        "submission": _to_submission,
        "take": _taken,
        "is_claim": _is_claim,
        "new_claim": _new_claim,
        "put_back": _put_back,
        "in_hand_again": _in_hand_again,
        "decline": _declining,
        "reopen": reopened,
    },
)
