"""A part of the curators' room: its screens, and what it does with texts and presses."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.conversation.steps import Step
from onrecord_bot.moderation.here import Given, Here
from onrecord_bot.moderation.screens.screen import Screen

Show = Callable[[Sitting, Here], Screen]
Read = Callable[[Sitting, Given, Here], Sitting]
Press = Callable[[Sitting, str, Here], Sitting]


@dataclass(frozen=True, slots=True)
class Part:
    """Screens and readers of texts by step, presses by the verb of the button.

    All of them may raise Unclear and the record's own errors.
    """

    screens: Mapping[Step, Show]
    texts: Mapping[Step, Read] = field(default_factory=dict)
    presses: Mapping[str, Press] = field(default_factory=dict)


def leads_to(step: Step, **changed: Any) -> Press:
    """A press that only goes on to a step."""
    return lambda sitting, _target, _here: sitting.to(step, **changed)


def leads_home(step: Step = Step.MENU) -> Press:
    """A press that only goes to a step from which no way leads back."""
    return lambda sitting, _target, _here: sitting.home(step)
