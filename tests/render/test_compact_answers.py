"""The short form of an answer: at most six lines, the wording among them, and a keyboard."""

from dataclasses import replace

from tests.render.answers import DISPUTE, SEED, SEED_ANSWER, UKRAINE, answer
from tests.render.looking import LANGUAGES

from onrecord.asking import Nothing, Position, Related
from onrecord.model import ENGLISH, Language, PartyId
from onrecord_bot import phrases, render
from onrecord_bot.pages.styled import own_words


def test_compact_has_a_line_for_each_party_and_a_keyboard() -> None:
    page = render.compact(SEED_ANSWER, ENGLISH, "on_record_bot")

    own = [line for line in page.text.text.splitlines()[1:] if not line.startswith("· ")]
    assert [line.split(":")[0] for line in own] == ["Russia's Ministry of Defence", "Ukraine"]
    assert page.buttons[0][0].url == f"https://t.me/on_record_bot?start=c_{SEED.claim.claim_id}"


def test_compact_lists_every_statement_where_six_lines_are_enough() -> None:
    page = render.compact(SEED_ANSWER, ENGLISH, "on_record_bot")

    lines = page.text.text.splitlines()[1:]
    assert lines[0] == "Russia's Ministry of Defence:"
    assert [line.partition("\N{NO-BREAK SPACE}— ")[0] for line in lines[1:4]] == [
        "· 29 March 2022",
        "· 29 March 2022",
        "· 17 June 2022",
    ]
    assert len(lines) == 5


def test_compact_has_the_last_statement_of_each_party_where_all_would_be_too_many() -> None:
    ministry, ukraine = SEED.positions
    more = replace(SEED, positions=(replace(ministry, statements=ministry.statements * 2), ukraine))

    page = render.compact(answer(more), ENGLISH, "b")

    first, second = page.text.text.splitlines()[1:]
    assert first.startswith(
        "Russia's Ministry of Defence: 17 June 2022\N{NO-BREAK SPACE}— said: 1,956 killed"
    )
    assert first.endswith("(last of 6 statements)")
    assert second.startswith("Ukraine: ")


def test_compact_shows_the_words_where_no_figure_was_given() -> None:
    told = SEED.positions[0].statements[0]
    worded = replace(told, assertion=replace(told.assertion, figures=()))
    alone = replace(SEED, positions=(replace(SEED.positions[0], statements=(worded,)),))

    page = render.compact(answer(alone), ENGLISH, "b")

    assert page.text.text.endswith(
        "said: “about 600 more have been eliminated”\N{NO-BREAK SPACE}— RT"
    )


def test_compact_never_has_more_than_six_lines() -> None:
    many = tuple(
        Position(replace(UKRAINE, party_id=PartyId(f"p-{n}")), (DISPUTE,)) for n in range(9)
    )

    page = render.compact(answer(replace(SEED, positions=many)), ENGLISH, "b")

    assert len(page.text.text.splitlines()) == 6
    assert page.text.text.endswith("and 5 more parties")


def test_a_compact_list_of_claims_has_no_more_either() -> None:
    page = render.compact(replace(SEED_ANSWER, finding=Related((SEED,) * 9)), ENGLISH, "b")

    assert len(page.text.text.splitlines()) == 6


@LANGUAGES
def test_compact_answers_that_found_nothing_have_a_keyboard_too(language: Language) -> None:
    for finding in (Nothing(), Related(()), Related((SEED,))):
        page = render.compact(replace(SEED_ANSWER, finding=finding), language, "b")

        assert page.buttons
        assert phrases.judging(own_words(page.text)) == ()
