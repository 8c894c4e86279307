"""Roles by invitation: issued by admins as one-time links, redeemed under a name of one's own."""

import secrets
from dataclasses import replace

from onrecord.curation import Staff, may
from onrecord.errors import Refused
from onrecord.events import Action
from onrecord.model import CuratorRole, Language
from onrecord_bot import phrases
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.conversation.steps import Step
from onrecord_bot.moderation.here import Here, Unclear
from onrecord_bot.moderation.part import Part, leads_to
from onrecord_bot.moderation.screens.screen import Screen, asking, button_row, choice_row, to_menu
from onrecord_bot.moderation.typed.cleaning import MOST_OF_A_CURATORS_NAME, line
from onrecord_bot.pages.deeplinks import private_chat, to_role
from onrecord_bot.pages.styled import bold, code, join, plain

HOURS = 48


def naming(sitting: Sitting, language: Language) -> Screen:
    """Asks which name the journal should show, before anything is stored."""
    neutral = choice_row(sitting.invited_as, "named")
    title, hint = (
        phrases.say("curate.name", language),
        phrases.say("curate.name.hint", language),
    )
    no = button_row("no_role", language)
    return Screen(join("\n\n", (bold(title), plain(hint))), (neutral, no))


def invited(token: str, sitting: Sitting, language: Language) -> Sitting:
    """The conversation of somebody who followed an invitation; what they had begun waits."""
    neutral = phrases.say("curate.name.neutral", language, number=secrets.token_hex(2))
    return replace(sitting, step=Step.NAME, invitation=token, invited_as=neutral)


def redeemed(sitting: Sitting, name: str, account: str, staff: Staff) -> Sitting:
    """Enrols somebody under this name. Raises Unclear where the invitation does not hold."""
    named = line(name, MOST_OF_A_CURATORS_NAME)
    try:
        staff.redeem(sitting.invitation, account, named)
    except Refused as refused:
        # A crash may have come between the enrolment and its answer.
        if not may(staff.known(account), Action.DRAFTED):
            raise Unclear("curate.trouble.invitation") from refused
    return replace(uninvited(sitting), note="curate.enrolled")


def uninvited(sitting: Sitting) -> Sitting:
    """The menu, with what waits behind it, once the invitation is used or left."""
    return replace(sitting, step=Step.MENU, invitation="", invited_as="")


def _invite(_sitting: Sitting, here: Here) -> Screen:
    roles = (
        choice_row(phrases.say(f"curate.role.{role}", here.language), "invited", role)
        for role in CuratorRole
    )
    return asking(here.language, "curate.invite", *roles)


def _issued(sitting: Sitting, role: str, here: Here) -> Sitting:
    token = here.desk.staff.invite(here.by, CuratorRole(role), HOURS)
    return sitting.to(Step.INVITED, typed=token, subject=role)


def _shown(sitting: Sitting, here: Here) -> Screen:
    parameter = to_role(sitting.typed)
    link = private_chat(here.bot, parameter) if here.bot else f"/start {parameter}"
    hours = phrases.number(HOURS, here.language)
    role = phrases.say(f"curate.role.{sitting.subject}", here.language)
    told = phrases.say("curate.invited", here.language, role=role, hours=hours)
    return Screen(join("\n\n", (plain(told), code(link))), (to_menu(here.language),))


PART = Part(
    screens={Step.INVITE: _invite, Step.INVITED: _shown},
    presses={
        "invite": leads_to(Step.INVITE),
        "invited": _issued,
    },
)
