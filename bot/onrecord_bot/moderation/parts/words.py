"""The words of a statement: typed, and whose they are."""

from dataclasses import replace

from onrecord.model import Assertion, Mode, Stance
from onrecord.reading import polarity_of
from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.conversation.steps import Field, Step
from onrecord_bot.moderation.draft.sources import is_post, placed_by
from onrecord_bot.moderation.draft.statements import in_the_making, onwards, told_in_full
from onrecord_bot.moderation.here import Given, Here
from onrecord_bot.moderation.part import Part
from onrecord_bot.moderation.screens.screen import Row, Screen, asking, button, button_row
from onrecord_bot.moderation.typed.at_once import QUOTED
from onrecord_bot.moderation.typed.cleaning import MOST_OF_WORDS, kept
from onrecord_bot.pages.styled import plain


def _words(sitting: Sitting, here: Here) -> Screen:
    rows: tuple[Row, ...] = ()
    said = in_the_making(sitting)
    if said.stance is Stance.DECLINES:
        rows = (button_row("skip", here.language, "no_words"),)
    present = told_in_full(said, here) if sitting.editing else plain("")
    return asking(here.language, "curate.words", *rows, about=present)


def _words_typed(sitting: Sitting, given: Given, here: Here) -> Sitting:
    """Takes the words: the party's own if in quotation marks, else it asks whose they are."""
    text = kept(given.text, MOST_OF_WORDS)
    if is_post(given) and sitting.place is None and not sitting.editing:
        sitting = placed_by(sitting, given, here)
    said, quoted = quotation(text, in_the_making(sitting), here)
    sitting = replace(sitting, said=said, quoted=quoted)
    if quoted:
        return onwards(sitting, here, Field.WORDS)
    return sitting.to(Step.WHOSE)


def quotation(text: str, said: Assertion, here: Here) -> tuple[Assertion, str]:
    """The statement with these words, and the part of them that its evidence quotes."""
    said = replace(said, language=here.spoken(text), polarity=polarity_of(text))
    if whole_quote := QUOTED.fullmatch(text):
        inner = next(group for group in whole_quote.groups() if group is not None).strip()
        if inner:
            return replace(said, words=inner, mode=Mode.DIRECT), inner
    if QUOTED.search(text):
        return replace(said, words=text, mode=Mode.MIXED), text
    return replace(said, words=text, mode=Mode.PARAPHRASE), ""


def _no_words(sitting: Sitting, _target: str, here: Here) -> Sitting:
    said = replace(in_the_making(sitting), words="", mode=Mode.PARAPHRASE, language=here.language)
    return onwards(replace(sitting, said=said, quoted=""), here, Field.WORDS)


def _whose(_sitting: Sitting, here: Here) -> Screen:
    own = button("theirs", here.language, "whose", Mode.DIRECT)
    account = button("account", here.language, "whose", Mode.PARAPHRASE)
    return asking(here.language, "curate.whose", (own, account))


def _whose_chosen(sitting: Sitting, mode: str, here: Here) -> Sitting:
    said = replace(in_the_making(sitting), mode=Mode(mode))
    quoted = said.words if said.mode is Mode.DIRECT else ""
    return onwards(replace(sitting, said=said, quoted=quoted), here, Field.WORDS)


PART = Part(
    screens={Step.WORDS: _words, Step.WHOSE: _whose},
    texts={Step.WORDS: _words_typed},
    presses={"no_words": _no_words, "whose": _whose_chosen},
)
