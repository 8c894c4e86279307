"""What is on record is corrected, withdrawn and brought back, each as one act with its reason."""

from datetime import date

import pytest
from tests.moderation.room import Chat, Place
from tests.moderation.test_from_the_queue_to_an_answer import WANTED, entered

from onrecord.answering import account_of
from onrecord.asking import Heard, Match, Nothing
from onrecord.events import Action
from onrecord.model import Assertion, CuratorRole, Mode, Stance, Status
from onrecord.store import verify


def opened(chat: Chat) -> Chat:
    """The claim of the small record, found by words."""
    return chat.say("/curate").tap("Find a claim").say("fighters killed so far").tap("1")


def the_statement(place: Place) -> Assertion:
    return place.entry().assertions[0]


def test_words_are_corrected_with_their_evidence_and_a_reason(place: Place) -> None:
    chat = opened(place.curator()).tap("Correct a statement")

    chat.tap("Words").say("«Убито 600 наёмников за две недели»").tap("Keep these")
    chat.say("The page was updated")

    said = the_statement(place)
    (evidence,) = place.entry().evidence
    assert "Corrected" in chat.text
    assert said.words == evidence.quoted == "Убито 600 наёмников за две недели"
    assert said.mode is Mode.DIRECT
    assert said.language == "ru"
    assert said.figures[0].value == 600
    event = place.record.book.events_by(place.enrol().curator_id, 5)[0]
    assert (event.action, event.reason) == (Action.CORRECTED, "The page was updated")


def test_a_reason_given_before_corrects_at_one_tap(place: Place) -> None:
    chat = opened(place.curator()).tap("Correct a statement").tap("Date")
    chat.say("16 June 2022").say("A slip of the day").tap("Open the claim")

    chat.tap("Correct a statement").tap("Date").say("15 June 2022").tap("A slip of the day")

    assert "Corrected" in chat.text
    assert the_statement(place).said_on == date(2022, 6, 15)


@pytest.mark.parametrize(
    ("field", "steps", "seen"),
    [
        ("Date", ["say June 2022"], lambda said: said.said_on == date(2022, 6, 1)),
        ("Date", ["say 16 June 2022"], lambda said: said.said_on == date(2022, 6, 16)),
        ("Date", ["As published"], lambda said: said.said_on == date(2022, 6, 17)),
        ("Date", ["Unknown"], lambda said: said.said_on is None),
        ("What they did", ["Denied it"], lambda said: said.stance is Stance.DENIES),
        ("Figures", ["say about 600 killed since 24 February 2022", "Keep these"],
         lambda said: said.figures[0].value == 600),
        ("Spokesperson", ["say Ann Lee", "New: Ann Lee"], lambda said: said.spokesperson_id),
        ("Who", ["say Ruritania", "A state"],
         lambda said: said.party_id != "p-ministry"),
    ],
)  # fmt: skip
def test_each_field_of_a_statement_is_corrected_alone(
    place: Place, field: str, steps: list[str], seen: object
) -> None:
    before = the_statement(place)
    chat = opened(place.curator()).tap("Correct a statement").tap(field)

    for step in steps:
        chat.say(step[4:]) if step.startswith("say ") else chat.tap(step)
    chat.say("It was entered in haste")

    said = the_statement(place)
    assert "Corrected" in chat.text
    assert callable(seen)
    assert seen(said)
    assert said.words == before.words
    assert place.acts(Action.CORRECTED) == 1
    assert verify(place.record).agrees


def test_what_another_curator_changed_meanwhile_is_not_overwritten(place: Place) -> None:
    slow = opened(place.curator()).tap("Correct a statement").tap("Date").say("June 2022")
    quick = opened(place.curator(user_id=9)).tap("Correct a statement").tap("Words")
    quick.say("«Убито 600 наёмников за две недели»").tap("Keep these").say("The page was updated")

    slow.say("It was entered in haste")

    assert "changed meanwhile" in slow.text
    assert the_statement(place).words == "Убито 600 наёмников за две недели"
    assert place.acts(Action.CORRECTED) == 0


def test_a_statement_that_was_withdrawn_meanwhile_stays_so(place: Place) -> None:
    slow = opened(place.curator()).tap("Correct a statement").tap("Date").say("June 2022")
    quick = opened(place.curator(user_id=9)).tap("Correct a statement")
    quick.tap("Withdraw this statement").say("Another party's words")

    slow.say("It was entered in haste")

    assert "not on record any more" in slow.text
    assert place.entry().assertions == ()


def test_a_reporting_chain_that_another_curator_changed_meanwhile_is_not_overwritten(
    place: Place,
) -> None:
    slow = opened(place.curator()).tap("Correct a statement").tap("Through whom")
    slow.say("Sylva Agency").tap("New: Sylva")
    quick = opened(place.curator(user_id=9)).tap("Correct a statement").tap("Place")
    quick.say("Sylva Herald").tap("New: Sylva").say("https://herald.example/a")
    quick.tap("Skip").tap("Unknown").say("The link had moved")
    (moved,) = place.entry().evidence

    slow.say("It came from there")

    assert "changed meanwhile" in slow.text
    assert place.entry().evidence == (moved,)
    assert place.acts(Action.CORRECTED) == 0


def test_a_wording_that_another_curator_gave_meanwhile_is_not_overwritten(place: Place) -> None:
    slow = opened(place.curator()).tap("Wording").say("How many have died so far?")
    quick = opened(place.curator(user_id=9)).tap("Wording").say("How many were killed?")
    quick.tap("Preview").tap("Publish")

    slow.tap("Preview").tap("Publish")

    assert "changed meanwhile" in slow.toast
    assert [text.words for text in place.entry().claim.wordings] == ["How many were killed?"]


def test_a_wording_is_begun_again_from_the_claim_as_it_stands_by_now(place: Place) -> None:
    slow = opened(place.curator()).tap("Wording").say("How many have died so far?")
    quick = opened(place.curator(user_id=9)).tap("Wording").say("Сколько убито бойцов?")
    quick.tap("Preview").tap("Publish")
    slow.tap("Preview").tap("Publish")

    slow.tap("Menu").tap("Go on with the draft").tap("Wording").say("How many have died so far?")
    slow.tap("Preview").tap("Publish")

    assert {text.words for text in place.entry().claim.wordings} == {
        "How many have died so far?",
        "Сколько убито бойцов?",
    }


def test_a_place_is_replaced_and_another_added(place: Place) -> None:
    chat = opened(place.curator()).tap("Correct a statement")
    chat.tap("Place").say("Sylva Herald").tap("New: Sylva").say("https://herald.example/a")
    chat.tap("Skip").tap("Unknown").say("The link had moved")
    replaced = place.entry()

    chat.tap("Open the claim").tap("Correct a statement").tap("One more place")
    chat.forward("600 killed", "Lake News", "lakenews", 42, date(2022, 6, 20)).say("Found again")

    entry = place.entry()
    urls = {entry.publications[one.publication_id].url for one in entry.evidence}
    (only,) = replaced.evidence
    assert replaced.publications[only.publication_id].url == "https://herald.example/a"
    assert urls == {"https://herald.example/a", "https://t.me/lakenews/42"}


def test_a_withdrawn_claim_is_in_no_answer_and_its_undoing_brings_it_back(place: Place) -> None:
    chat = opened(place.curator()).tap("Withdraw the claim").say("Entered twice")
    gone = place.answers.answer(Heard("fighters killed so far"))[0].finding
    reason = place.entry().claim.reason

    chat.tap("Undo")

    assert isinstance(gone, Nothing)
    assert reason == "Entered twice"
    assert "Undone" in chat.text
    assert place.entry().claim.status is Status.PUBLISHED


def test_a_withdrawn_statement_leaves_the_claim(place: Place) -> None:
    chat = opened(place.curator()).tap("Correct a statement")

    chat.tap("Withdraw this statement").say("Another party's words")

    assert "Withdrawn" in chat.text
    assert account_of(place.entry(), None).positions == ()
    chat.tap("Undo")
    assert len(account_of(place.entry(), None).positions) == 1


def test_a_correction_that_is_undone_leads_back_to_its_claim(place: Place) -> None:
    chat = opened(place.curator()).tap("Correct a statement").tap("Date").say("16 June 2022")
    while "Why is it corrected?" not in chat.text:
        chat.tap("Keep these")
    chat.say("The day before").tap("Undo")

    chat.tap("Open the claim")

    assert "17 June 2022" in chat.text


def test_a_published_claim_is_undone_whole(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")
    chat = entered(place.curator()).tap("Publish")

    chat.tap("Undo")

    assert "Undone" in chat.text
    assert isinstance(place.answers.answer(Heard(WANTED))[0].finding, Nothing)
    assert [wanted.text for wanted in place.desk.queue(9)] == [WANTED]
    chat.tap("Menu").tap("What was done last")
    assert "1. undone" in chat.text
    assert "event" not in chat.text
    assert "Undo 2" not in chat.buttons


def test_what_was_undone_by_mistake_is_brought_back(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")
    chat = entered(place.curator()).tap("Publish").tap("Undo")

    chat.tap("Do it again")

    assert isinstance(place.answers.answer(Heard(WANTED))[0].finding, Match)
    assert place.desk.queue(9) == []
    chat.tap("Menu").tap("What was done last")
    assert [label for label in chat.buttons if "Undo" in label] == ["Undo 1", "Undo 3"]
    chat.tap("Undo 3")
    assert isinstance(place.answers.answer(Heard(WANTED))[0].finding, Nothing)


def test_a_text_that_was_declined_by_mistake_returns_to_the_queue(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")
    chat = place.curator().say("/curate").tap("Asked by people").tap("1").tap("Decline")

    chat.say("Nobody spoke").tap("Return to the queue")

    assert [wanted.text for wanted in place.desk.queue(9)] == [WANTED]
    assert WANTED in chat.text
    chat.tap("Menu").tap("What was done last")
    assert f"{WANTED[:40]}" in chat.text


def test_what_was_changed_since_is_not_undone_but_said(place: Place) -> None:
    chat = opened(place.curator()).tap("Correct a statement")
    chat.tap("Date").say("16 June 2022").say("First")
    chat.tap("Open the claim").tap("Correct a statement")
    chat.tap("Date").tap("Unknown").say("Second").tap("Menu").tap("What was done last")

    chat.tap("Undo 2")

    assert "changed since" in chat.toast
    assert the_statement(place).said_on is None


def test_an_editor_undoes_what_others_did_and_sees_whose_it_was(place: Place) -> None:
    opened(place.curator()).tap("Withdraw the claim").say("Entered twice")
    editor = place.curator(role=CuratorRole.EDITOR, user_id=9)

    editor.say("/curate").tap("What was done last")
    seen = editor.text
    editor.tap("Undo 1")

    assert "Vera" in seen
    assert place.entry().claim.status is Status.PUBLISHED


def test_a_curator_sees_only_their_own_acts(place: Place) -> None:
    opened(place.curator()).tap("Withdraw the claim").say("Entered twice")
    other = place.curator(user_id=9)

    other.say("/curate").tap("What was done last")

    assert "Nothing was done yet" in other.text


def test_a_statement_of_the_draft_is_changed_and_removed(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")
    chat = entered(place.curator())

    chat.tap("Change").pick("Freedonian Army").tap("What they did").tap("Denied it")
    assert "denied" in chat.text
    chat.tap("Change").pick("Freedonian Army").tap("Remove")

    assert "0 new statements" in chat.text
    assert "Preview" not in chat.buttons


def test_a_text_is_added_to_a_claim_that_is_on_record_as_one_act(place: Place) -> None:
    handed = place.record.demands.hand_in("How many fighters killed so far by now?", "en")
    chat = place.curator().say("/curate").tap("Asked by people").tap("1").tap("Take")

    chat.pick("How many")

    texts = [phrasing.text for phrasing in place.entry().phrasings]
    assert "Added to the claim" in chat.text
    assert handed.text in texts
    assert place.record.demands.submission(handed.submission_id).claim_id == "c-1"
    assert place.acts(Action.PUBLISHED) == 1


def test_a_text_is_declined_with_a_reason(place: Place) -> None:
    handed = place.record.demands.hand_in("Buy cheap boats here!", "en")
    chat = place.curator().say("/curate").tap("Asked by people").tap("1").tap("Decline")

    chat.say("An advertisement")

    assert "Declined" in chat.text
    assert place.record.demands.submission(handed.submission_id).state == "declined"


def test_what_was_taken_stays_in_the_queue_of_who_took_it(place: Place) -> None:
    place.record.demands.hand_in("Which boats sank?", "en")
    mine, theirs = place.curator(), place.curator(user_id=9)

    mine.say("/curate").tap("Asked by people").tap("1").tap("Take").say("/curate")
    theirs.say("/curate").tap("Asked by people")

    assert "Nobody is waiting" in theirs.text
    mine.tap("Asked by people (1)")
    assert "in your hands" in mine.text


def test_another_way_people_ask_is_added_to_a_claim(place: Place) -> None:
    chat = opened(place.curator()).tap("Another phrasing")

    chat.say("Скільки найманців вбито?").tap("Preview").tap("Publish")

    phrased = {phrasing.text: phrasing.language for phrasing in place.entry().phrasings}
    assert phrased["Скільки найманців вбито?"] == "uk"


def test_a_claim_gets_a_wording_in_another_language(place: Place) -> None:
    place.record.demands.hand_in(WANTED, "en")
    chat = (
        entered(place.curator())
        .tap("Change")
        .tap("Wording")
        .say("Сколько танков потеряла Фридония?")
    )

    chat.tap("Preview").tap("Publish")

    wordings = place.only_new().claim.wordings
    assert [wording.language for wording in wordings] == ["en", "ru"]


def test_a_wording_that_takes_sides_is_asked_for_anew(place: Place) -> None:
    chat = place.curator().say("/curate").tap("New claim")

    chat.say("Is the fake news about tanks true?")

    assert "without “fake”" in chat.text
    assert "How should the record word" in chat.text
