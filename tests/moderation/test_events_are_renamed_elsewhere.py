"""An event that got a new name in one statement gets it in others, also on claims beside it."""

from dataclasses import replace
from pathlib import Path

from tests.moderation.room import Chat, Place, a_place
from tests.moderation.test_corrections_and_undo import opened, the_statement
from tests.moderation.test_events_are_named import NAMES, events_of
from tests.rows import assertion, claim, evidence, figure

from onrecord.events import Action
from onrecord.model import (
    ENGLISH,
    Assertion,
    AssertionId,
    ClaimId,
    EventClass,
    Period,
    PeriodKind,
    Row,
    Status,
    Text,
)
from onrecord.store import verify


def on_one_claim(*events: str) -> tuple[Row, ...]:
    """Statements of the small record's party, one on each of these events."""
    rows: list[Row] = []
    for number, name in enumerate(events):
        period = Period(PeriodKind.EVENT, event=(Text(name, ENGLISH),))
        figures = (figure(31 + number, unit="people", period=period, event=EventClass.KILLED),)
        said = f"a-{number + 1}"
        rows.append(assertion(said, words=f"{31 + number} people were killed", figures=figures))
        rows.append(evidence(said))
    return tuple(rows)


def called(place: Place, claim_id: str = "c-1") -> list[str]:
    """The principal name of the event of each statement on the claim."""
    every = sorted(place.entry(claim_id).assertions, key=lambda said: said.assertion_id)
    return [said.figures[0].period.names[0].words for said in every]


def renaming(place: Place, *typed: str) -> Chat:
    """Renames the event of the first statement."""
    chat = opened(place.curator()).tap("Correct a statement")
    chat.pick("31 people").tap("Figures").tap("Name the event")
    for name in typed:
        chat.say(name)
    return chat.tap("Keep these").tap("Keep these").say("As the towns call it")


def test_a_new_name_is_given_to_the_other_statements_at_a_tap(tmp_path: Path) -> None:
    with a_place(tmp_path, *on_one_claim("siege", "siege", "raid", "siege")) as place:
        chat = renaming(place, "blockade of the town")
        offered = chat.text
        chat.tap("Rename it there too")
        mended = called(place)
        chat.give(chat.raw)

        assert "In 2 other statements the event is still called: siege" in offered
        assert mended == ["blockade of the town", "blockade of the town", "raid", *mended[:1]]
        assert called(place) == mended
        assert "Rename it there too" not in chat.buttons
        assert place.acts(Action.CORRECTED) == 2
        assert verify(place.record).agrees


def test_the_others_get_their_name_back_at_a_tap(tmp_path: Path) -> None:
    with a_place(tmp_path, *on_one_claim("siege", "siege")) as place:
        chat = renaming(place, "blockade of the town").tap("Rename it there too").tap("Undo")

        assert called(place) == ["blockade of the town", "siege"]
        assert chat.text.endswith("The record is as it was before that act.")


def test_a_name_in_one_more_language_is_offered_to_the_others(tmp_path: Path) -> None:
    with a_place(tmp_path, *on_one_claim("siege of Sylva", "siege of Sylva")) as place:
        renaming(place, NAMES[1].words).tap("Rename it there too")

        assert [s.figures[0].period.names for s in place.entry().assertions] == [NAMES[:2]] * 2


def beside(*events: str) -> tuple[Row, ...]:
    """A claim beside the small record's, with a statement on each of these events."""
    rows: list[Row] = [claim("c-2", "How many people were wounded in the siege of Sylva?")]
    for number, said in enumerate(on_one_claim(*events)):
        row_id = f"b-{number // 2 + 1}"
        if isinstance(said, Assertion):
            rows.append(replace(said, assertion_id=AssertionId(row_id), claim_id=ClaimId("c-2")))
        else:
            rows.append(evidence(row_id))
    return tuple(rows)


def test_a_claim_beside_it_gets_the_new_name_at_a_tap_too(tmp_path: Path) -> None:
    rows = (
        *on_one_claim("siege of Sylva", "raid"),
        *beside("siege of Sylva", "raid", "siege of Sylva"),
    )
    with a_place(tmp_path, *rows) as place:
        chat = renaming(place, "blockade of the town")
        offered = chat.text
        chat.tap("Rename it there too")

        assert "How many people were wounded in the siege of Sylva?" in offered
        assert "In 2 statements there the event is still called: siege of Sylva" in offered
        new = "blockade of the town"
        assert called(place, "c-2") == [new, "raid", new]
        assert chat.text.startswith("How many people were wounded in the siege of Sylva?")
        assert "Rename it there too" not in chat.buttons
        assert verify(place.record).agrees
        chat.tap("Undo")
        assert called(place, "c-2") == ["siege of Sylva", "raid", "siege of Sylva"]
        assert called(place) == [new, "raid"]


def test_the_other_statements_come_before_a_claim_beside_it(tmp_path: Path) -> None:
    rows = (*on_one_claim("siege of Sylva", "siege of Sylva"), *beside("siege of Sylva"))
    with a_place(tmp_path, *rows) as place:
        chat = renaming(place, "blockade of the town").tap("Rename it there too")
        kept = called(place, "c-2")
        chat.tap("Rename it there too")

        assert kept == ["siege of Sylva"]
        assert called(place) == ["blockade of the town"] * 2
        assert called(place, "c-2") == ["blockade of the town"]


def test_a_claim_beside_it_that_tells_the_two_events_apart_is_left_alone(tmp_path: Path) -> None:
    rows = (
        *on_one_claim("siege of Sylva", "raid"),
        *beside("siege of Sylva", "blockade of the town"),
    )
    with a_place(tmp_path, *rows) as place:
        chat = renaming(place, "blockade of the town")

        assert "Rename it there too" not in chat.buttons


def test_a_statement_told_to_be_of_another_event_leaves_a_claim_beside_it_alone(
    tmp_path: Path,
) -> None:
    rows = (*on_one_claim("siege of Sylva", "raid"), *beside("siege of Sylva"))
    with a_place(tmp_path, *rows) as place:
        chat = opened(place.curator()).tap("Correct a statement").pick("31 people")
        chat.tap("Figures").tap("Name the event").tap("raid").tap("Keep these").say("A slip")

        assert called(place) == ["raid", "raid"]
        assert "Rename it there too" not in chat.buttons


def test_a_withdrawn_claim_beside_it_keeps_the_old_name(tmp_path: Path) -> None:
    first, *others = beside("siege of Sylva")
    gone = replace(first, status=Status.WITHDRAWN, reason="Said twice")
    with a_place(tmp_path, *on_one_claim("siege of Sylva", "raid"), gone, *others) as place:
        chat = renaming(place, "blockade of the town")

        assert "Rename it there too" not in chat.buttons


def test_a_statement_told_to_be_of_another_event_renames_none(tmp_path: Path) -> None:
    with a_place(tmp_path, *on_one_claim("siege", "siege", "raid")) as place:
        chat = opened(place.curator()).tap("Correct a statement").pick("31 people")
        chat.tap("Figures").tap("Name the event").tap("raid").tap("Keep these").say("A slip")

        assert called(place) == ["raid", "siege", "raid"]
        assert "Rename it there too" not in chat.buttons


def test_an_event_that_was_parted_from_another_renames_none(tmp_path: Path) -> None:
    siege = Period(PeriodKind.EVENT, event=(Text("siege", ENGLISH),))
    figures = tuple(figure(n, unit="people", period=siege, event=EventClass.KILLED) for n in (7, 9))
    both = assertion(words="7 and 9 people were killed", figures=figures)
    _, _, other, place_of_it = on_one_claim("siege", "siege")
    with a_place(tmp_path, both, other, place_of_it) as place:
        chat = opened(place.curator()).tap("Correct a statement").pick("7 and 9")
        chat.tap("Figures").tap("Name the event").tap("Only: 9 killed").say("blockade")
        chat.tap("Keep these").tap("Keep these").say("Two events")

        assert events_of(the_statement(place)) == [("siege",), ("blockade",)]
        assert "Rename it there too" not in chat.buttons


def test_figures_typed_anew_rename_none(tmp_path: Path) -> None:
    with a_place(tmp_path, *on_one_claim("siege", "siege")) as place:
        chat = opened(place.curator()).tap("Correct a statement").pick("31 people").tap("Figures")
        chat.say("31 killed and 12 wounded")
        chat.tap("Name the event").say("blockade").tap("Keep these").tap("Keep these")

        chat.say("A slip")

        assert "Corrected." in chat.text
        assert "Rename it there too" not in chat.buttons


def test_a_correction_of_something_else_renames_none(tmp_path: Path) -> None:
    with a_place(tmp_path, *on_one_claim("siege", "siege")) as place:
        chat = opened(place.curator()).tap("Correct a statement").pick("31 people")
        chat.tap("Date").say("16 June 2022").say("A slip")

        assert "Rename it there too" not in chat.buttons
