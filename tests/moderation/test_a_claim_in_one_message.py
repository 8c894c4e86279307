"""A claim that comes with what was said on it, and one that is on record already."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.moderation.room import TODAY, Chat, Place

from onrecord.events import Action
from onrecord.model import PartyKind
from onrecord.submissions import Demand
from onrecord_bot.moderation.here import Unclear
from onrecord_bot.moderation.typed.claiming import claim_in

ASKED = "How many tanks did Freedonia lose at Lake Sylva?"
ARMY = "Army: “We lost 40 tanks” — 17 June 2022 — https://theoutlet.example/42"
STAFF = "General Staff: forty-one tanks burned — 18 June 2022 — https://theoutlet.example/43"
KNOWN = "fighters killed so far"


def at_the_wording(place: Place) -> Chat:
    return place.curator().say("/curate").tap("New claim")


@pytest.mark.parametrize(
    ("text", "wording", "statements"),
    [
        (ASKED, ASKED, ()),
        (f"{ASKED}\n{ARMY}", ASKED, (ARMY,)),
        (f"{ASKED} {ARMY}", ASKED, (ARMY,)),
        (f"{ASKED}\n\n{ARMY}\n{STAFF}", ASKED, (ARMY, STAFF)),
        (f"{ASKED}\n{ARMY}\nPress office: declined to comment\nGuard: “None burned”", ASKED,
         (ARMY, "Press office: declined to comment", "Guard: “None burned”")),
        (f"{ASKED}\n{ARMY}\nШтаб: відмовився від коментарів", ASKED,
         (ARMY, "Штаб: відмовився від коментарів")),
        (f"{ASKED}\n{ARMY}\nSeen there: two more burned", ASKED,
         (f"{ARMY}\nSeen there: two more burned",)),
        (f"{ASKED}\n{ARMY.replace(' — ', chr(10))}", ASKED, (ARMY.replace(" — ", "\n"),)),
        (f"{ASKED}\nСколько танков потеряно?\n{ARMY}", f"{ASKED}\nСколько танков потеряно?",
         (ARMY,)),
        ("Losses: how many tanks?", "Losses: how many tanks?", ()),
        (f"{ASKED}\nArmy: “Why ask? We lost none” — June 2022", ASKED,
         ("Army: “Why ask? We lost none” — June 2022",)),
    ],
)  # fmt: skip
def test_a_message_holds_a_wording_and_statements(
    text: str, wording: str, statements: tuple[str, ...]
) -> None:
    found = claim_in(text, TODAY)

    assert (found.wording, found.statements) == (wording, statements)


@pytest.mark.parametrize(
    "text",
    [f"{ASKED} https://theoutlet.example/42", ARMY, "Army: “We lost 40 tanks” — 17 June 2022"],
)
def test_neither_a_link_nor_a_statement_alone_is_a_wording(text: str) -> None:
    with pytest.raises(Unclear) as unclear:
        claim_in(text, TODAY)

    assert unclear.value.key == "curate.trouble.claim_at_once"


def test_a_message_of_nothing_but_lines_is_soon_read() -> None:
    lines = 2000 * "a: b — 1 May 2022\n"

    with pytest.raises(Unclear) as unclear:
        claim_in(lines[:4096], TODAY)

    assert unclear.value.key == "curate.trouble.too_many_lines"


@given(st.text(max_size=200))
def test_no_text_breaks_the_reading_of_a_claim(text: str) -> None:
    with suppress(Unclear):
        assert claim_in(text, TODAY).wording


def test_a_day_to_come_in_the_statement_is_named(place: Place) -> None:
    chat = at_the_wording(place).say(f"{ASKED}\n{ARMY.replace('2022', '2032')}")

    assert "That day is still to come." in chat.text


def test_a_claim_and_its_statement_are_shown_for_one_confirmation(place: Place) -> None:
    chat = at_the_wording(place).say(f"{ASKED}\nMinistry of Defence: {ARMY.split(': ')[1]}")

    assert "Is this right?" in chat.text
    chat.tap("Keep it").tap("Publish")
    entry = place.only_new()
    assert entry.claim.wordings[0].words == ASKED
    assert [said.words for said in entry.assertions] == ["We lost 40 tanks"]


@pytest.mark.parametrize("way", [(), ("Asked by people",)])
def test_a_whole_claim_may_be_sent_from_the_menu(place: Place, way: tuple[str, ...]) -> None:
    chat = place.curator().say("/curate")
    for label in way:
        chat.tap(label)

    chat.say(f"{ASKED}\n{ARMY}").tap("An institution").tap("For nobody else").tap("Keep it")

    chat.tap("Publish")
    assert place.only_new().claim.wordings[0].words == ASKED


def test_a_whole_claim_sent_to_a_text_in_hand_answers_it(place: Place) -> None:
    handed = place.record.demands.hand_in("Did Freedonia lose tanks?", "en")
    chat = place.curator().say("/curate").tap("Asked by people").tap("1").tap("Take")

    chat.say(f"{ASKED}\n{ARMY}").tap("An institution").tap("For nobody else")

    chat.tap("Keep it").tap("Publish")
    assert place.desk.submission(handed.submission_id).state is Demand.ANSWERED


@pytest.mark.parametrize("text", [ASKED, ARMY, f"{ASKED} https://theoutlet.example/42"])
def test_anything_less_is_a_question_like_anybodys(place: Place, text: str) -> None:
    chat = place.curator().say("/curate").say(text)

    assert chat.outcome is None


def test_a_whole_claim_does_not_push_a_draft_aside(place: Place) -> None:
    chat = at_the_wording(place).say(ASKED).tap("Cancel").tap("Menu")

    assert chat.say(f"{KNOWN}\n{ARMY}").outcome is None


def test_the_review_of_a_new_claim_shows_its_wording(place: Place) -> None:
    chat = at_the_wording(place).say(f"{ASKED}\nMinistry of Defence: {ARMY.split(': ')[1]}")

    assert ASKED in chat.text


def test_what_is_missing_is_asked_for(place: Place) -> None:
    chat = at_the_wording(place).say(f"{ASKED}\n{ARMY}")

    assert "“Army” is not on record yet" in chat.text
    chat.tap("An institution").tap("For nobody else").tap("Keep it").tap("Publish")
    entry = place.only_new()
    (said,) = entry.assertions
    assert (said.said_on, entry.parties[said.party_id].kind) == (
        date(2022, 6, 17),
        PartyKind.INSTITUTION,
    )


def test_statements_that_came_together_are_shown_one_after_the_other(place: Place) -> None:
    chat = at_the_wording(place).say(f"{ASKED}\n{ARMY}\n{STAFF}")

    chat.tap("An institution").tap("For nobody else").tap("Keep it")
    assert "General Staff" in chat.text
    chat.tap("An institution").tap("For nobody else").tap("Keep it").tap("Publish")
    assert len(place.only_new().assertions) == 2


def test_a_statement_that_was_left_is_still_offered(place: Place) -> None:
    chat = at_the_wording(place).say(f"{ASKED}\n{ARMY}\n{STAFF}")

    chat.tap("Cancel").tap("Next of those you sent (1)")

    assert "General Staff" in chat.text


def test_each_line_of_another_language_is_a_wording(place: Place) -> None:
    chat = at_the_wording(place).say(f"{ASKED}\nСколько танков потеряла Фридония?\n{ARMY}")

    chat.tap("An institution").tap("For nobody else").tap("Keep it").tap("Publish")

    languages = [wording.language for wording in place.only_new().claim.wordings]
    assert languages == ["en", "ru"]


def test_a_claim_on_record_is_shown_before_another_is_made(place: Place) -> None:
    chat = at_the_wording(place).say(KNOWN)

    assert "on record already" in chat.text
    assert "1. How many fighters does c-1" in chat.text


def test_what_was_typed_goes_to_the_claim_on_record(place: Place) -> None:
    chat = at_the_wording(place).say(f"{KNOWN}\n{ARMY}")

    chat.pick("").tap("An institution").tap("For nobody else").tap("Keep it").tap("Publish")

    assert "We lost 40 tanks" in [said.words for said in place.entry().assertions]
    assert len(place.record.ledger.recent(20)) == 1


def test_a_claim_may_be_made_beside_one_that_is_alike(place: Place) -> None:
    chat = at_the_wording(place).say(f"{KNOWN}\n{ARMY}").tap("Another claim")

    chat.tap("An institution").tap("For nobody else").tap("Keep it").tap("Publish")

    assert place.only_new().claim.wordings[0].words == KNOWN


def test_a_statement_alone_does_not_answer_a_text_in_hand_and_is_told_so(place: Place) -> None:
    place.record.demands.hand_in("Did Freedonia lose tanks?", "en")
    chat = place.curator().say("/curate").tap("Asked by people").tap("1").tap("Take")

    chat.say(ARMY)

    assert "The wording of the claim is missing" in chat.text
    assert "New claim" in chat.buttons
    chat.say(f"{ASKED}\n{ARMY}")
    assert "“Army” is not on record yet" in chat.text


def test_what_people_asked_goes_along_to_the_claim_on_record(place: Place) -> None:
    handed = place.record.demands.hand_in("Did Freedonia lose tanks at Lake Sylva?", "en")
    chat = place.curator().say("/curate").tap("Asked by people").tap("1").tap("Take")

    chat.tap("New claim").say(KNOWN).pick("").tap("Publish")

    assert place.desk.submission(handed.submission_id).state is Demand.ANSWERED
    assert place.acts(Action.PUBLISHED) == 1
    assert "Did Freedonia lose tanks at Lake Sylva?" in [p.text for p in place.entry().phrasings]


def test_a_statement_may_come_with_a_new_wording_of_a_claim_too(place: Place) -> None:
    chat = at_the_wording(place).say("How many tanks were lost?").tap("Cancel").tap("Wording")

    chat.say(f"{ASKED}\n{ARMY}")

    assert "“Army” is not on record yet" in chat.text
    chat.tap("An institution").tap("For nobody else").tap("Keep it").tap("Publish")
    entry = place.only_new()
    assert [wording.words for wording in entry.claim.wordings] == [ASKED]
    assert [said.words for said in entry.assertions] == ["We lost 40 tanks"]
