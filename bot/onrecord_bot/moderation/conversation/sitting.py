"""Where a curator's conversation stands, as a value that outlives the process."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from onrecord.curation import Draft
from onrecord.errors import Unreadable
from onrecord.model import Assertion, ClaimId, Party, Publication
from onrecord.rows import as_json, as_row, from_json, kind_of
from onrecord.submissions import SubmissionId
from onrecord_bot.moderation.conversation.steps import NAMING, Step

VERSION = 1
_LONGEST_TRAIL = 40
_ROWS = {"said": Assertion, "place": Publication, "party": Party}
_STRUCTURED = {*_ROWS, "draft", "choices"}


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a button on the screen means; the button itself carries only its number."""

    verb: str
    target: str = ""


@dataclass(frozen=True, slots=True)
class Sitting:
    """One curator's conversation.

    ``said``, ``place`` and ``party`` are rows in the making. ``names`` are the parties that fit
    what was ``typed``, or the texts that are alike; ``more`` are the statements that came along
    and are not read yet; ``counted`` are the numbers of the figures whose event is being named.
    ``alias`` is one more name for a party that is looked for, ``uttered`` the name of who spoke
    for the party. ``subject`` is the submission, claim, statement or act that is open,
    ``claim_id`` the claim it belongs to, ``before`` the submission that was dealt with just
    before. ``invitation`` is the token that was followed, ``invited_as`` the name that it offers.

    ``editing`` names the only field of a statement that is being changed; ``correcting`` says that
    the statement is on record; ``quick`` that it came in one message, so that only what is missing
    is asked for. ``mark`` makes the buttons of earlier screens stale, ``seen`` is the last update
    handled, so that none counts twice, and ``at`` is the message on show.
    """

    step: Step = Step.MENU
    trail: tuple[Step, ...] = ()
    draft: Draft | None = None
    said: Assertion | None = None
    place: Publication | None = None
    party: Party | None = None
    quoted: str = ""
    names: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    counted: tuple[int, ...] = ()
    typed: str = ""
    alias: str = ""
    uttered: str = ""
    subject: str = ""
    claim_id: str = ""
    before: str = ""
    invitation: str = ""
    invited_as: str = ""
    editing: str = ""
    correcting: bool = False
    quick: bool = False
    aim: str = ""
    note: str = ""
    page: int = 0
    mark: str = ""
    choices: tuple[Chosen, ...] = ()
    seen: int = -1
    at: int = 0

    def to(self, step: Step, **changed: Any) -> "Sitting":
        """Goes on to a step and remembers the way back, unless it is the present step."""
        way = self.trail if step is self.step else (*self.trail, self.step)
        trail = way[-_LONGEST_TRAIL:]
        return replace(self, **{"step": step, "trail": trail, "note": "", "page": 0, **changed})

    def back(self) -> "Sitting":
        """Goes one step back; from the first step to the menu."""
        if self.typed and self.step in NAMING:
            return replace(self, typed="", names=(), note="")
        if not self.trail:
            return replace(self, step=Step.MENU, note="", page=0)
        return replace(self, step=self.trail[-1], trail=self.trail[:-1], note="", page=0)

    def home(self, step: Step = Step.MENU, **changed: Any) -> "Sitting":
        """Goes to a step with no way back and drops what was being entered; the draft stays."""
        return Sitting(step=step, draft=self.draft, more=self.more, **changed)


def written(sitting: Sitting) -> str:
    """The conversation as JSON."""
    plain: dict[str, Any] = {
        name: getattr(sitting, name) for name in _PLAIN if getattr(sitting, name) != _DEFAULT[name]
    }
    plain |= {
        name: as_json(row) for name in _ROWS if (row := getattr(sitting, name, None)) is not None
    }
    if sitting.draft is not None:
        plain["draft"] = _draft_as_json(sitting.draft)
    plain["choices"] = [[chosen.verb, chosen.target] for chosen in sitting.choices]
    return json.dumps({"version": VERSION, **plain}, ensure_ascii=False, separators=(",", ":"))


def read(text: str) -> Sitting:
    """The conversation that the JSON holds. Raises Unreadable."""
    try:
        plain = json.loads(text)
        if plain.pop("version") != VERSION:
            raise Unreadable("conversation: version: another one")
        return _read(plain)
    except (ValueError, TypeError, KeyError, AttributeError) as wrong:
        raise Unreadable(f"conversation: {type(wrong).__name__}") from wrong


_DEFAULT = {field: getattr(Sitting(), field) for field in Sitting.__slots__}
_PLAIN = tuple(name for name in _DEFAULT if name not in _STRUCTURED)


def _read(plain: Mapping[str, Any]) -> Sitting:
    values: dict[str, Any] = {name: plain[name] for name in _PLAIN if name in plain}
    values |= {name: as_row(kind, plain[name]) for name, kind in _ROWS.items() if name in plain}
    if "draft" in plain:
        values["draft"] = _draft(plain["draft"])
    values["step"] = Step(plain.get("step", Step.MENU))
    values["trail"] = tuple(Step(step) for step in plain.get("trail", ()))
    values |= {name: tuple(plain.get(name, ())) for name in ("names", "more", "counted")}
    values["choices"] = tuple(Chosen(verb, target) for verb, target in plain["choices"])
    return Sitting(**values)


def _draft_as_json(draft: Draft) -> dict[str, Any]:
    rows, seen = (
        [[kind_of(row), as_json(row)] for row in each] for each in (draft.rows, draft.seen)
    )
    return {"claim_id": draft.claim_id, "rows": rows, "answers": draft.answers, "seen": seen}


def _draft(plain: Mapping[str, Any]) -> Draft:
    rows, seen = (
        tuple(from_json(kind, text) for kind, text in plain.get(name, ()))
        for name in ("rows", "seen")
    )
    answers = SubmissionId(plain["answers"]) if plain["answers"] else None
    return Draft(ClaimId(plain["claim_id"]), rows, answers, seen)
