"""From what a curator typed or pressed to the next place in the conversation."""

from dataclasses import replace

from telegram import Message, MessageOriginChannel

from onrecord.errors import (
    AlreadySaid,
    Busy,
    NoPlace,
    NoRole,
    NotOnRecord,
    OnRecordError,
    Unreadable,
)
from onrecord_bot.door import Me
from onrecord_bot.intake import heard
from onrecord_bot.moderation import (
    claims,
    days,
    drafting,
    enrolling,
    figures,
    journal,
    mending,
    menu,
    merging,
    parties,
    placing,
    reviewing,
    stances,
    statements,
    wording,
)
from onrecord_bot.moderation.here import Given, Here, Unclear
from onrecord_bot.moderation.screens import Screen
from onrecord_bot.moderation.sitting import Chosen, Sitting, Step
from onrecord_bot.styled import join

_PARTS = (
    menu.PART,
    claims.PART,
    drafting.PART,
    parties.PART,
    placing.PART,
    reviewing.PART,
    stances.PART,
    wording.PART,
    days.PART,
    figures.PART,
    mending.PART,
    merging.PART,
    journal.PART,
    enrolling.PART,
)
_SCREENS = {step: show for part in _PARTS for step, show in part.screens.items()}
_TEXTS = {step: take for part in _PARTS for step, take in part.texts.items()}
_PRESSES = {verb: press for part in _PARTS for verb, press in part.presses.items()}
RESTING = frozenset(
    {
        Step.MENU,
        Step.LEAVING,
        Step.QUEUE,
        Step.SUBMISSION,
        Step.SIMILAR,
        Step.CLAIM,
        Step.DRAFT,
        Step.PREVIEW,
        Step.STATEMENTS,
        Step.DONE,
        Step.ACTS,
        Step.INVITE,
        Step.INVITED,
    }
)
"""Steps that ask for no words: what is typed there is a question like anybody's."""
AT_REST = RESTING - {Step.DRAFT, Step.PREVIEW}
"""Steps of theirs at which nothing that was typed for the record is open."""
_OF_A_STATEMENT = frozenset(
    {
        Step.LEAVING,
        Step.SPOKESPERSON,
        Step.ALIAS,
        Step.VIA,
        Step.STANCE,
        Step.DISPUTED,
        Step.WORDS,
        Step.WHOSE,
        Step.OUTLET,
        Step.LINK,
        Step.TITLE,
        Step.PUBLISHED_ON,
        Step.SAID_ON,
        Step.FIGURES,
        Step.REVIEW,
        Step.RETYPE,
        Step.PERIOD,
    }
)
_ENTERED_AT = _OF_A_STATEMENT | {Step.PARTY, Step.KIND, Step.SPEAKS_FOR, Step.REASON}
"""Steps at which something of a statement is being entered."""
_LEFT = (RESTING | {Step.FOUND}) - {Step.DRAFT, Step.PREVIEW, Step.MENU, Step.LEAVING}
"""Steps at which nothing is being entered."""
_TROUBLES: dict[type[OnRecordError], str] = {
    NoPlace: "no_place",
    AlreadySaid: "already_said",
    NoRole: "no_role",
    Busy: "busy",
    NotOnRecord: "gone",
    Unreadable: "unreadable",
}


def screen_of(sitting: Sitting, here: Here) -> Screen:
    """The screen of the step; over the questions about a statement stands what is known of it."""
    screen = _SCREENS[sitting.step](sitting, here)
    known = statements.so_far(sitting, here) if sitting.step in _OF_A_STATEMENT else ""
    return replace(screen, text=join("\n\n", (known, screen.text))) if known else screen


def taken_in(sitting: Sitting, message: Message, here: Here) -> Sitting:
    """What was written or forwarded, taken by the step that asks for it."""
    take = _TEXTS.get(sitting.step)
    if take is None:
        raise Unclear("curate.trouble.press")
    return take(sitting, _given(message, here), here)


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
    """Out of what is being entered; a draft with something in it stays."""
    draft = sitting.draft
    if draft is None or sitting.correcting or not drafting.is_begun(draft, here):
        return Sitting()
    return sitting.home(Step.DRAFT)


def rested(sitting: Sitting) -> Sitting:
    """To the menu; what is half entered is one button away, and so is a draft."""
    if sitting.said is None:
        return sitting.home()
    if sitting.step is Step.LEAVING:
        return replace(sitting, step=Step.MENU)
    return sitting.to(Step.MENU)


def _half_entered(sitting: Sitting) -> bool:
    """Whether a statement waits behind the menu, new or being corrected."""
    behind = sitting.trail[-1:] if sitting.step is Step.MENU and sitting.said else ()
    return any(step in _ENTERED_AT for step in behind)


def tidied(sitting: Sitting, here: Here) -> Sitting:
    """Without a draft in which there is nothing yet, once it is left."""
    if sitting.draft is None or _half_entered(sitting) or sitting.step not in _LEFT | {Step.MENU}:
        return sitting
    if not sitting.correcting and drafting.is_begun(sitting.draft, here):
        return sitting
    return replace(sitting, draft=None, said=None, correcting=False, editing="")


def trouble_of(error: OnRecordError) -> str:
    return next((key for kind, key in _TROUBLES.items() if isinstance(error, kind)), "refused")


def _given(message: Message, here: Here) -> Given:
    """Their own words before those of a message that they point at. Raises Unclear."""
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
