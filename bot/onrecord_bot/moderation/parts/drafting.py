"""The draft on show: previewed, published, changed or discarded."""

from dataclasses import replace

from onrecord.curation import Draft
from onrecord.errors import Closed, InOtherHands
from onrecord.events import Action
from onrecord.model import Assertion, AssertionId, ClaimId, Entry, Evidence, Phrasing
from onrecord.rows import row_id
from onrecord_bot import phrases, render
from onrecord_bot.moderation.acts import done, latest_act
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.conversation.steps import Step
from onrecord_bot.moderation.draft.contents import open_draft, renewed, statements, told, whole
from onrecord_bot.moderation.draft.preview import answer_of
from onrecord_bot.moderation.draft.strays import in_use
from onrecord_bot.moderation.here import Here
from onrecord_bot.moderation.part import Part, leads_to
from onrecord_bot.moderation.parts.renaming import old_name_elsewhere
from onrecord_bot.moderation.screens.numbered import lines, opening
from onrecord_bot.moderation.screens.screen import Row, Screen, asking, button, button_row, to_menu
from onrecord_bot.moderation.screens.turning import turned, turning
from onrecord_bot.moderation.typed.cleaning import MOST_OF_A_WORDING
from onrecord_bot.pages.foreign import one_line
from onrecord_bot.pages.styled import Styled, bold, italic, join, plain, theirs

_LISTED = 10
"""Statements of a draft that are listed, the latest ones."""
_TO_CHANGE = 18
_OWN = (Assertion, Evidence, Phrasing)


def _published_already(draft: Draft, here: Here) -> bool:
    """Whether this very draft was published, before a crash that came ahead of the answer."""
    act = latest_act(here, Action.PUBLISHED, draft.claim_id)
    # Ids made for this draft alone: a party or an outlet may be on record from an earlier one.
    ids = {row_id(row) for kind in _OWN for row in draft.of(kind)}
    return act is not None and bool(ids & {change.row_id for change in act.changes})


def publish(sitting: Sitting, here: Here, told_as: str) -> Sitting:
    """Publishes the draft as one act, and offers to undo it."""
    draft = in_use(open_draft(sitting))
    if not _published_already(draft, here):
        here.desk.publish(here.by, draft)
    return replace(done(told_as, Action.PUBLISHED, draft.claim_id, here), claim_id=draft.claim_id)


def _draft(sitting: Sitting, here: Here) -> Screen:
    draft, language = open_draft(sitting), here.language
    entry = whole(draft, here)
    new = draft.of(Assertion)
    said = join("\n", (theirs(told(spoken, entry, here)) for spoken in new[-_LISTED:]))
    summed = plain(phrases.count("curate.draft.new", language, len(new)))
    worded = _wordings(entry, here)
    text = join("\n\n", (worded, summed, said, _phrased(entry, here)))
    more = (
        button("wording", language),
        button("phrasing", language),
    )
    return Screen(text, (*_more(sitting, here), *_first(draft, here), more, _last(here)))


def _wordings(entry: Entry, here: Here) -> Styled:
    """The claim's wordings, the one in the reader's language first."""
    own = phrases.worded(entry.claim.wordings, here.language)
    others = (text.words for text in entry.claim.wordings if text.words != own)
    lines = [theirs(one_line(words, MOST_OF_A_WORDING)) for words in (own, *others)]
    return join("\n", (bold(lines[0]), *lines[1:]))


def _phrased(entry: Entry, here: Here) -> Styled:
    if not entry.phrasings:
        return Styled()
    return plain(phrases.count("curate.draft.phrasings", here.language, len(entry.phrasings)))


def _first(draft: Draft, here: Here) -> tuple[Row, ...]:
    add = button_row("add", here.language)
    if not _is_whole(draft, here):
        return (add,)
    return (button_row("preview", here.language), add)


def _is_whole(draft: Draft, here: Here) -> bool:
    """Whether the draft can be published: a new claim needs a statement with a place."""
    return bool(draft.rows) and bool(statements(whole(draft, here)))


def _last(here: Here) -> Row:
    return (
        button("discard", here.language),
        *to_menu(here.language),
    )


def _preview(sitting: Sitting, here: Here) -> Screen:
    draft, language = open_draft(sitting), here.language
    pages = render.pages(answer_of(draft, here)[0], language)
    number = min(sitting.page, len(pages) - 1)
    head = italic(phrases.say("curate.preview", language))
    text = join("\n\n", (head, pages[number].text))
    return Screen(text, (*turning(number, len(pages)), *_under_preview(sitting, here)))


def _under_preview(sitting: Sitting, here: Here) -> tuple[Row, ...]:
    draft, language = open_draft(sitting), here.language
    change = (
        button("add", language),
        button("change", language),
    )
    if not _is_whole(draft, here):
        return (*_more(sitting, here), change, _last(here))
    publish_row = button_row("publish", language)
    return (*_more(sitting, here), publish_row, change, _last(here))


def _more(sitting: Sitting, here: Here) -> tuple[Row, ...]:
    """The button for what was sent together with the statement before, if something was."""
    if not sitting.more:
        return ()
    left = phrases.number(len(sitting.more), here.language)
    return (button_row("next_statement", here.language, n=left),)


def _change(sitting: Sitting, here: Here) -> Screen:
    draft = open_draft(sitting)
    entry, language = whole(draft, here), here.language
    new = draft.of(Assertion)[-_TO_CHANGE:]
    listed = lines(told(spoken, entry, here) for spoken in new)
    rows = opening("edit", [spoken.assertion_id for spoken in new])
    wording = (
        button("wording", language),
        button("topic", language),
    )
    asked = button_row("phrasing", language)
    return asking(language, "curate.change", *rows, wording, asked, about=listed)


def _discard(_sitting: Sitting, here: Here) -> Screen:
    sure = button_row("discard_all", here.language, "discarded")
    keep = button_row("keep_draft", here.language, "draft")
    return Screen(plain(phrases.say("curate.discard", here.language)), (sure, keep))


def _done(sitting: Sitting, here: Here) -> Screen:
    language = here.language
    old_name, rename = old_name_elsewhere(sitting, here)
    rows = [*rename]
    if sitting.typed == "declined":
        rows.append(button_row("put_back", language))
    elif sitting.subject:
        again = "redo" if sitting.typed == "undone" else "undo"
        rows.append(button_row(again, language, "undo", sitting.subject))
    if sitting.claim_id and sitting.typed != "withdrawn":
        rows.append(button_row("open", language, "claim", sitting.claim_id))
    rows += _what_waits(sitting, here)
    told_of = plain(phrases.say(f"curate.done.{sitting.typed or 'changed'}", language))
    text = join("\n\n", (_worked_on(sitting, here), told_of, old_name))
    return Screen(text, (*rows, to_menu(language)))


def _worked_on(sitting: Sitting, here: Here) -> Styled:
    """The claim that the act was on, which a button opens: after a merger it is the other one."""
    if not sitting.claim_id:
        return Styled()
    wordings = here.entries.entry(ClaimId(sitting.claim_id)).claim.wordings
    return theirs(one_line(phrases.worded(wordings, here.language), MOST_OF_A_WORDING))


def _what_waits(sitting: Sitting, here: Here) -> tuple[Row, ...]:
    """The ways on to what people asked: texts like the one just answered, the next, all."""
    waiting, language = here.waiting(), here.language
    if not waiting:
        return ()
    following = button("next_text", language, "submission", waiting[0].submission_id)
    every = button("queue", language, n=phrases.number(len(waiting), language))
    if sitting.typed not in ("published", "phrased"):
        return ((following, every),)
    return (button_row("alike", language), (following, every))


def _gone_on(sitting: Sitting, _target: str, here: Here) -> Sitting:
    """Goes back into the statement that was being entered, else to the draft."""
    if sitting.step in (Step.MENU, Step.LEAVING) and sitting.said is not None:
        return sitting.back()
    draft = renewed(sitting.draft, here) if sitting.draft else None
    return replace(sitting, draft=draft).home(Step.DRAFT)


def _previewed(sitting: Sitting, _target: str, _here: Here) -> Sitting:
    open_draft(sitting)
    return sitting.to(Step.PREVIEW)


def _published(sitting: Sitting, _target: str, here: Here) -> Sitting:
    try:
        return publish(sitting, here, "published")
    except (InOtherHands, Closed):
        # What was entered is not lost with the text: that is somebody else's, or closed.
        draft = replace(open_draft(sitting), answers=None)
        return replace(sitting, draft=draft, note="curate.preview.text_left")


def _removed(sitting: Sitting, assertion_id: str, _here: Here) -> Sitting:
    draft = open_draft(sitting)
    gone = [one for one in draft.of(Assertion) if one.assertion_id == AssertionId(assertion_id)]
    for spoken in gone:
        draft = draft.without(spoken)
    return replace(sitting.home(Step.DRAFT), draft=draft)


PART = Part(
    screens={
        Step.DRAFT: _draft,
        Step.PREVIEW: _preview,
        Step.CHANGE: _change,
        Step.DISCARD: _discard,
        Step.DONE: _done,
    },
    presses={
        "draft": _gone_on,
        "preview": _previewed,
        "turn": turned,
        "publish": _published,
        "change": leads_to(Step.CHANGE),
        "remove": _removed,
        "discard": leads_to(Step.DISCARD),
        "discarded": lambda _sitting, _target, _here: Sitting(note="curate.discarded"),
    },
)
