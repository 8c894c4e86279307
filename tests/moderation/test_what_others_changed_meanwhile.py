"""A place or a party that is taken over from the record stays as others have made it meanwhile."""

from datetime import date

from tests.moderation.one_message import LINK, WHOLE, on_the_claim
from tests.moderation.room import Chat, Place

from onrecord.model import Publication

SHORT = "Ministry of Defence: “Nobody left”"
THE_18TH = date(2022, 6, 18)


def placed(place: Place) -> Chat:
    """A curator who has just published a statement in a place of its own."""
    return on_the_claim(place.curator()).say(WHOLE).tap("Keep it").tap("Publish").tap("Menu")


def corrects_the_day(chat: Chat) -> None:
    chat.say("/curate").tap("Find a claim").say("fighters killed so far").tap("1")
    chat.tap("Correct a statement").pick("We lost 40 tanks").tap("Published on")
    chat.say("18 June 2022").say("The page says the 18th")


def the_place(place: Place) -> Publication:
    [found] = [p for p in place.record.book.rows(Publication) if p.url == LINK]
    return found


def test_a_place_of_an_earlier_act_is_taken_over_as_it_is_by_now(place: Place) -> None:
    vera, another = placed(place), place.curator(user_id=9)
    corrects_the_day(another)

    vera.tap("New claim").say("How many tanks were lost?").say(SHORT)
    assert "Published: 18 June 2022" in vera.text
    vera.tap("Keep it").tap("Publish")

    assert the_place(place).published_on == THE_18TH


def test_a_place_in_a_draft_is_not_put_back_to_what_it_was_before_a_correction(
    place: Place,
) -> None:
    vera, another = placed(place), place.curator(user_id=9)
    vera.tap("New claim").say("How many tanks were lost?").say(SHORT).tap("Keep it")
    corrects_the_day(another)

    vera.tap("Publish")

    assert "Published" in vera.text
    assert the_place(place).published_on == THE_18TH


def test_a_place_of_the_claim_that_is_corrected_under_review_stays_corrected(place: Place) -> None:
    vera, another = placed(place), place.curator(user_id=9)
    on_the_claim(vera).say(f"{SHORT} — {LINK}")
    corrects_the_day(another)

    vera.tap("Keep it").tap("Publish")

    assert "Published" in vera.text
    assert the_place(place).published_on == THE_18TH


def test_a_day_of_publication_is_not_typed_over_the_correction_of_another(place: Place) -> None:
    vera, another = placed(place), place.curator(user_id=9)
    on_the_claim(vera).say(f"{SHORT} — {LINK}").tap("Change").tap("Published on")
    corrects_the_day(another)

    vera.say("19 June 2022").tap("Publish")

    assert "changed meanwhile" in vera.toast
    assert the_place(place).published_on == THE_18TH
    vera.tap("Menu").tap("Go on with the draft").tap("Preview").tap("Publish")
    assert "Published" in vera.text
    assert the_place(place).published_on == THE_18TH


def test_two_other_names_given_to_one_party_at_once_are_not_lost_one_over_the_other(
    place: Place,
) -> None:
    vera = on_the_claim(place.curator()).say(f"MoD: “Nobody left” — 17 June 2022 — {LINK}")
    vera.tap("another name").say("Ministry of Defence").tap("Ministry of Defence").tap("Keep it")
    another = on_the_claim(place.curator(user_id=9)).say(f"Минобороны: «40» — 17.06.2022 — {LINK}")
    another.tap("another name").say("Ministry of Defence").tap("Ministry of Defence")
    another.tap("Keep it").tap("Publish")

    vera.tap("Publish")
    assert "changed meanwhile" in vera.toast
    vera.tap("Menu").tap("Go on with the draft").tap("Preview").tap("Publish")

    [party] = [p for p in place.desk.parties() if p.party_id == "p-ministry"]
    assert [text.words for text in party.aliases] == ["Минобороны"]
    assert len(place.entry().assertions) == 3
