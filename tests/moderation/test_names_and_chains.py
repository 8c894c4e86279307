"""A party gains another name where it is typed; a statement keeps the way it came to its outlet."""

from tests.moderation.room import Chat, Place

from onrecord.events import Action
from onrecord.model import Party


def on_the_claim(curator: Chat) -> Chat:
    return curator.say("/curate").tap("Find a claim").say("fighters killed so far").tap("1")


def ministry(place: Place) -> Party:
    return next(p for p in place.desk.parties() if p.party_id == "p-ministry")


def test_another_name_is_kept_with_the_statement_that_brought_it(place: Place) -> None:
    vera = on_the_claim(place.curator()).tap("Add a statement")

    vera.say("Минобороны: «Потеряно 40 танков» — 17.06.2022 — https://theoutlet.example/1")
    vera.tap("another name").say("Ministry of Defence").tap("Ministry of Defence")
    assert "Is this right?" in vera.text
    vera.tap("Keep it").tap("Publish")

    assert [text.words for text in ministry(place).aliases] == ["Минобороны"]
    assert ministry(place).aliases[0].language == "ru"
    said = next(a for a in place.entry().assertions if a.words == "Потеряно 40 танков")
    assert said.party_id == "p-ministry"

    vera.tap("Undo")

    assert ministry(place).aliases == ()


def test_a_name_that_fits_nobody_is_asked_for_anew(place: Place) -> None:
    vera = on_the_claim(place.curator()).tap("Add a statement").say("MoD Freedonia")

    vera.tap("another name").say("Ministry of Nothing at All")

    assert "Whose other name is “MoD Freedonia”?" in vera.text
    assert not any("Nothing at All" in label for label in vera.buttons)
    assert "New: MoD Freedonia" in vera.tap("Back").buttons or "Whose" in vera.text


def test_an_agency_stands_between_the_outlet_and_who_said_it(place: Place) -> None:
    vera = on_the_claim(place.curator()).tap("Correct a statement")

    vera.tap("Through whom").say("Sylva Press").tap("New: Sylva Press").say(
        "the agency was left out"
    )

    [evidence] = place.entry().evidence
    names = [place.entry().parties[each].names[0].words for each in evidence.via]
    assert names == ["Sylva Press"]
    assert place.acts(Action.CORRECTED) == 1


def test_the_way_is_shown_while_it_is_asked_for(place: Place) -> None:
    vera = on_the_claim(place.curator()).tap("Add a statement")
    vera.say("Ministry of Defence: “Nobody left” — 17.06.2022 — https://theoutlet.example/1")
    vera.tap("Change").tap("Through whom")

    assert "The Outlet ← Ministry of Defence" in vera.text
    vera.say("Sylva Press").tap("New: Sylva Press").tap("Publish")
    said = next(a for a in place.entry().assertions if a.words == "Nobody left")
    [evidence] = [e for e in place.entry().evidence if e.assertion_id == said.assertion_id]
    assert evidence.via[1:] == ("p-ministry",)


def test_a_statement_under_another_name_of_who_spoke_there_last_is_published(place: Place) -> None:
    chat = place.curator().say("/curate").tap("New claim").say("How many tanks were lost?")
    chat.say("Kastrian Army: “We lost 40 tanks” — 5 May 2022 — https://herald.example/1")
    chat.tap("An institution").tap("For nobody else")
    chat.tap("New: herald.example").tap("Keep it").tap("Publish")

    chat.tap("Open the claim").tap("Add a statement")
    chat.say("Army of Kastria: “We lost 41 tanks” — 6 May 2022 — https://herald.example/2")
    chat.tap("another name").say("Kastrian Army").tap("Kastrian Army")
    chat.tap("Keep it").tap("Publish")

    assert "Published" in chat.text
    said = {spoken.words for spoken in place.only_new().assertions}
    assert said == {"We lost 40 tanks", "We lost 41 tanks"}
