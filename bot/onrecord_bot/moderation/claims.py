"""Claims: found by words, opened, worded anew, given a topic or one more wording of people."""

from dataclasses import replace

from onrecord.curation import Draft
from onrecord.language import language_of
from onrecord.model import OTHER, Claim, ClaimId, Language, Phrasing, Status, Text
from onrecord_bot import phrases, render
from onrecord_bot.moderation.cleaning import MOST_OF_A_WORDING, MOST_OF_WORDS, line, shortened
from onrecord_bot.moderation.drafting import none_open, open_draft, statements, turning, whole
from onrecord_bot.moderation.here import Given, Here, Unclear
from onrecord_bot.moderation.menu import buttons, listed, phrasing_of, similar
from onrecord_bot.moderation.merging import offered
from onrecord_bot.moderation.screens import Choice, Row, Screen, asking, leaving, one
from onrecord_bot.moderation.sitting import Aim, Sitting, Step
from onrecord_bot.moderation.stages import Part
from onrecord_bot.moderation.statements import begun
from onrecord_bot.styled import bold, join, theirs

_MOST_OF_A_TOPIC = 80
_MOST_SHOWN = 400


def _search(_sitting: Sitting, here: Here) -> Screen:
    return asking(here.language, "curate.search")


def _searched(sitting: Sitting, given: Given, _here: Here) -> Sitting:
    return sitting.to(Step.FOUND, typed=line(given.text, MOST_OF_WORDS))


def _found(sitting: Sitting, here: Here) -> Screen:
    language = here.language
    accounts = similar(sitting.typed, here)
    key = "curate.found" if accounts else "curate.found.none"
    text = join("\n\n", (bold(phrases.say(key, language)), listed(accounts, here)))
    return Screen(text, (*buttons(accounts, "claim", here), leaving(language)))


def _claim(sitting: Sitting, here: Here) -> Screen:
    """What people see of it, with what can be done about it."""
    language = here.language
    claim_id = ClaimId(sitting.claim_id)
    pages = render.pages(here.answers.about(claim_id), language)
    number = min(sitting.page, len(pages) - 1)
    rows = [*turning(number, len(pages)), *_work_on(claim_id, here)]
    return Screen(pages[number].text, (*rows, leaving(language)))


def _work_on(claim_id: ClaimId, here: Here) -> tuple[Row, ...]:
    language = here.language
    entry = here.entries.entry(claim_id)
    if entry.claim.status is not Status.PUBLISHED:
        return ()
    add = (
        Choice(phrases.say("curate.button.add", language), "add"),
        Choice(phrases.say("curate.button.phrasing", language), "phrasing"),
    )
    change = Choice(phrases.say("curate.button.correct", language), "statements")
    withdraw = Choice(phrases.say("curate.button.withdraw_claim", language), "withdraw_claim")
    wording = one(phrases.say("curate.button.wording", language), "wording")
    rows = (add, wording, (change, withdraw) if statements(entry) else (withdraw,))
    return (*rows, *offered(here))


def _opened(sitting: Sitting, claim_id: str, here: Here) -> Sitting:
    here.entries.entry(ClaimId(claim_id))
    return sitting.to(Step.CLAIM, claim_id=claim_id)


def _adding(sitting: Sitting, _target: str, here: Here) -> Sitting:
    """One more statement: in the draft in hand, or in a new draft on the claim that is open."""
    return begun(_with_draft(sitting), here)


def _phrasing_wanted(sitting: Sitting, _target: str, _here: Here) -> Sitting:
    return _with_draft(sitting).to(Step.PHRASING)


def _wording_wanted(sitting: Sitting, _target: str, _here: Here) -> Sitting:
    return _with_draft(sitting).to(Step.WORDING)


def _with_draft(sitting: Sitting) -> Sitting:
    if sitting.step is not Step.CLAIM:
        open_draft(sitting)
        return sitting
    if sitting.draft is not None and sitting.draft.claim_id == sitting.claim_id:
        return sitting
    none_open(sitting)
    return replace(sitting, draft=Draft(ClaimId(sitting.claim_id)))


def _phrasing(_sitting: Sitting, here: Here) -> Screen:
    return asking(here.language, "curate.phrasing")


def _phrased(sitting: Sitting, given: Given, here: Here) -> Sitting:
    draft = open_draft(sitting)
    text = line(given.text, MOST_OF_WORDS)
    phrased = phrasing_of(text, draft.claim_id, here.language)
    return replace(sitting.home(Step.DRAFT), draft=draft.having(phrased))


def _wording(sitting: Sitting, here: Here) -> Screen:
    draft = open_draft(sitting)
    there = _claim_of(draft, here)
    own = "\n".join(text.words for text in there.wordings) if there else ""
    asked = "\n".join(phrasing.text for phrasing in _first_phrasings(draft))
    as_asked = one(phrases.say("curate.button.as_asked", here.language), "as_asked")
    rows = (as_asked,) if _as_asked(draft, here) else ()
    about = theirs(shortened(own or asked, _MOST_SHOWN))
    return asking(here.language, "curate.wording", *rows, about=about)


def _first_phrasings(draft: Draft) -> tuple[Phrasing, ...]:
    return draft.of(Phrasing)[:1]


def _as_asked(draft: Draft, here: Here) -> str:
    """The words people asked with, where they can word a new claim; else nothing."""
    asked = _first_phrasings(draft)
    if not asked or _claim_of(draft, here) is not None:
        return ""
    try:
        return _neutral(asked[0].text, MOST_OF_A_WORDING)
    except Unclear:
        return ""


def _worded_as_asked(sitting: Sitting, _target: str, here: Here) -> Sitting:
    return _worded(sitting, Given(_as_asked(open_draft(sitting), here)), here)


def _worded(sitting: Sitting, given: Given, here: Here) -> Sitting:
    """A wording for the language it is in; a new claim goes on to its topic."""
    draft = open_draft(sitting)
    words = _neutral(given.text, MOST_OF_A_WORDING)
    text = Text(words, _language_of(words, here))
    there = _claim_of(draft, here)
    if there is None:
        claim = Claim(draft.claim_id, (text,))
        return sitting.to(Step.TOPIC, draft=draft.having(claim))
    others = [other for other in there.wordings if other.language != text.language]
    own = [other for other in there.wordings if other.language == text.language]
    first = own and own[0] == there.wordings[0]
    wordings = (text, *others) if first else (*others, text)
    claim = replace(there, wordings=wordings)
    return replace(sitting.home(Step.DRAFT), draft=draft.having(claim))


def _topic(_sitting: Sitting, here: Here) -> Screen:
    skip = one(phrases.say("curate.button.skip", here.language), "no_topic")
    return asking(here.language, "curate.topic", skip)


def _topic_typed(sitting: Sitting, given: Given, here: Here) -> Sitting:
    draft = open_draft(sitting)
    there = _claim_of(draft, here)
    if there is None:
        raise Unclear("curate.trouble.no_draft")
    claim = replace(there, topic=_neutral(given.text, _MOST_OF_A_TOPIC))
    return _after_topic(replace(sitting, draft=draft.having(claim)), here)


def _no_topic(sitting: Sitting, _target: str, here: Here) -> Sitting:
    return _after_topic(sitting, here)


def _after_topic(sitting: Sitting, here: Here) -> Sitting:
    """A new claim goes on to its first statement at once."""
    if statements(whole(open_draft(sitting), here)):
        return sitting.home(Step.DRAFT)
    return begun(sitting, here)


def _neutral(text: str, most: int) -> str:
    """Our own wording must not judge. Raises Unclear, naming the word."""
    words = line(text, most)
    if judging := phrases.judging(words):
        raise Unclear("curate.trouble.judging", word=judging[0])
    return words


def _claim_of(draft: Draft, here: Here) -> Claim | None:
    try:
        return whole(draft, here).claim
    except Unclear:
        return None


def _language_of(words: str, here: Here) -> Language:
    found = language_of(words)
    return here.language if found == OTHER else found


def _withdrawing(sitting: Sitting, _target: str, _here: Here) -> Sitting:
    return sitting.to(Step.REASON, aim=Aim.WITHDRAW_CLAIM)


PART = Part(
    screens={
        Step.SEARCH: _search,
        Step.FOUND: _found,
        Step.CLAIM: _claim,
        Step.WORDING: _wording,
        Step.TOPIC: _topic,
        Step.PHRASING: _phrasing,
    },
    texts={
        Step.SEARCH: _searched,
        Step.FOUND: _searched,
        Step.WORDING: _worded,
        Step.TOPIC: _topic_typed,
        Step.PHRASING: _phrased,
    },
    presses={
        "find": lambda sitting, _target, _here: sitting.to(Step.SEARCH),
        "claim": _opened,
        "add": _adding,
        "phrasing": _phrasing_wanted,
        "wording": _wording_wanted,
        "as_asked": _worded_as_asked,
        "topic": lambda sitting, _target, _here: sitting.to(Step.TOPIC),
        "no_topic": _no_topic,
        "withdraw_claim": _withdrawing,
    },
)
