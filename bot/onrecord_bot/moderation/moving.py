"""From what a curator typed or pressed to the next step of the conversation."""

from dataclasses import replace
from datetime import date

from telegram import Message, MessageOriginChannel

from onrecord.errors import (
    AlreadySaid,
    Busy,
    Closed,
    InOtherHands,
    NoPlace,
    NoRole,
    NotOnRecord,
    OnRecordError,
    Overtaken,
    Unreadable,
)
from onrecord_bot.line.door import Me
from onrecord_bot.moderation.conversation.sitting import Chosen, Sitting
from onrecord_bot.moderation.conversation.steps import (
    AT_REST,
    ENTERED_AT,
    LEFT,
    OF_A_DRAFT,
    OF_A_STATEMENT,
    Step,
)
from onrecord_bot.moderation.draft.contents import is_begun, wording
from onrecord_bot.moderation.draft.statements import so_far, without_a_speaker
from onrecord_bot.moderation.here import Given, Here, Unclear
from onrecord_bot.moderation.parts import PARTS
from onrecord_bot.moderation.parts.enrolling import uninvited
from onrecord_bot.moderation.parts.merging import words_of
from onrecord_bot.moderation.screens.screen import Screen
from onrecord_bot.moderation.typed.at_once import is_whole
from onrecord_bot.moderation.typed.claiming import is_whole_claim
from onrecord_bot.moderation.typed.cleaning import MOST_OF_WORDS, line
from onrecord_bot.moderation.typed.naming import label
from onrecord_bot.pages.styled import Styled, italic, join, theirs
from onrecord_bot.questions.intake import heard

_SCREENS = {step: show for part in PARTS for step, show in part.screens.items()}
_TEXTS = {step: take for part in PARTS for step, take in part.texts.items()}
_PRESSES = {verb: press for part in PARTS for verb, press in part.presses.items()}
_ADDED, _BEGUN = Chosen("add"), Chosen("new_claim")
_TROUBLES: dict[type[OnRecordError], str] = {
    NoPlace: "no_place",
    AlreadySaid: "already_said",
    Closed: "closed",
    Overtaken: "overtaken",
    InOtherHands: "in_other_hands",
    NoRole: "no_role",
    Busy: "busy",
    NotOnRecord: "gone",
    Unreadable: "unreadable",
}


def screen_of(sitting: Sitting, here: Here) -> Screen:
    """The screen of the step, below its claim and what is known of the statement being entered."""
    screen = _SCREENS[sitting.step](sitting, here)
    about = (_claim_of(sitting, here), _known(sitting, here), screen.text)
    return replace(screen, text=join("\n\n", about))


def _claim_of(sitting: Sitting, here: Here) -> Styled:
    """The claim that is worked on, at the steps whose own screens do not show it."""
    step, draft = sitting.step, sitting.draft
    if step is Step.STATEMENTS:
        return theirs(words_of(sitting.claim_id, here))
    within = step in OF_A_DRAFT or (step is Step.REASON and sitting.correcting)
    return theirs(wording(draft, here)) if within and draft else Styled()


def _known(sitting: Sitting, here: Here) -> Styled:
    if sitting.step in OF_A_STATEMENT:
        return so_far(sitting, here)
    if sitting.step is Step.SPEAKS_FOR and sitting.party is not None:
        return italic(theirs(label(sitting.party, here.language)))
    return without_a_speaker(sitting, here) if sitting.step is Step.PARTY else Styled()


def begun_by(sitting: Sitting, message: Message, today: date) -> Chosen | None:
    """What comes unasked and begins by itself: a statement on the draft on show, a whole claim.

    A statement on a text in hand begins a claim too, which then asks for its wording.
    """
    if message.forward_origin is not None:
        return None
    text = message.text or ""
    if sitting.step in (Step.DRAFT, Step.PREVIEW):
        return _ADDED if is_whole(text, today) else None
    if sitting.step not in AT_REST or sitting.draft is not None:
        return None
    alone = sitting.step is Step.SIMILAR and is_whole(text, today)
    return _BEGUN if alone or is_whole_claim(text, today) else None


def taken_in(sitting: Sitting, message: Message, here: Here) -> Sitting:
    """Hands what was written or forwarded to the step that asks for it.

    Writing what a button says counts as pressing it.
    """
    own = message.text if message.forward_origin is None else None
    if own and (chosen := _button_written(sitting, own, here)) is not None:
        return pressed(sitting, chosen, here)
    if begins := begun_by(sitting, message, here.today):
        sitting = pressed(sitting, begins, here)
    take = _TEXTS.get(sitting.step)
    if take is None:
        raise Unclear("curate.trouble.press")
    return take(sitting, _given(message, here), here)


def _button_written(sitting: Sitting, text: str, here: Here) -> Chosen | None:
    """The button on the present screen with just this label, unless it offers a party's name."""
    for choice in (choice for row in screen_of(sitting, here).rows for choice in row):
        if choice.verb != "party" and choice.label.casefold() == text.strip().casefold():
            return Chosen(choice.verb, choice.target)
    return None


def pressed(sitting: Sitting, chosen: Chosen, here: Here) -> Sitting:
    if chosen.verb == "back":
        return sitting.back()
    if chosen.verb == "cancel":
        return cancelled(sitting, here)
    if chosen.verb == "dropped":
        return replace(cancelled(sitting, here), step=Step.MENU)
    if _half_entered(sitting) and chosen.verb not in ("draft", "menu"):
        return replace(sitting, step=Step.LEAVING)
    return _PRESSES[chosen.verb](sitting, chosen.target, here)


def cancelled(sitting: Sitting, here: Here) -> Sitting:
    """Gives up what is being entered; a draft with something in it stays."""
    draft = sitting.draft
    if draft is None or sitting.correcting or not is_begun(draft, here):
        return Sitting()
    return sitting.home(Step.DRAFT)


def rested(sitting: Sitting) -> Sitting:
    """Goes to the menu, from which a draft and a half-entered statement are one button away."""
    if sitting.said is None:
        return sitting.home()
    if sitting.step is Step.NAME:
        return uninvited(sitting)
    if sitting.step is Step.LEAVING:
        return replace(sitting, step=Step.MENU)
    return sitting.to(Step.MENU)


def left_behind(sitting: Sitting) -> Sitting | None:
    """What was begun, behind the menu; None where nothing was entered."""
    begun = sitting.said is not None or (sitting.draft is not None and sitting.draft.rows)
    return rested(sitting) if begun else None


def sought(sitting: Sitting, words: str) -> Sitting:
    """Goes on from the menu to claims like the words; first asks about what is half entered."""
    if not words:
        return sitting
    if _half_entered(sitting):
        return replace(sitting, step=Step.LEAVING)
    return sitting.to(Step.FOUND, typed=line(words, MOST_OF_WORDS))


def _half_entered(sitting: Sitting) -> bool:
    """Whether a statement waits behind the menu, new or being corrected."""
    behind = sitting.trail[-1:] if sitting.step is Step.MENU and sitting.said else ()
    return any(step in ENTERED_AT for step in behind)


def tidied(sitting: Sitting, here: Here) -> Sitting:
    """Drops a correction, or a draft with nothing in it, once it is left."""
    if sitting.draft is None or _half_entered(sitting) or sitting.step not in LEFT | {Step.MENU}:
        return sitting
    if not sitting.correcting and is_begun(sitting.draft, here):
        return sitting
    return replace(sitting, draft=None, said=None, more=(), correcting=False, editing="")


def trouble_of(error: OnRecordError) -> str:
    return next((key for kind, key in _TROUBLES.items() if isinstance(error, kind)), "refused")


def _given(message: Message, here: Here) -> Given:
    """What a message gives: the curator's own words, else what it forwards. Raises Unclear."""
    own = message.text or message.caption or ""
    if message.quote is not None and own:
        return Given(own)
    found = heard(message, here.language, Me(0, ""))
    if found is not None:
        return Given(found.text, found.outlet, found.link, found.said_on)
    post = message.forward_origin
    if isinstance(post, MessageOriginChannel) and post.chat.username:
        link = f"https://t.me/{post.chat.username}/{post.message_id}"
        return Given("", post.chat.title or "", link, post.date.date())
    raise Unclear("curate.trouble.only_text")
