"""The notes of an account: bookkeeping about what parties said."""

from datetime import date, timedelta

import pytest
from tests.answering.fakes import comparisons_in, entry, figure, party, place, publication, said

from onrecord.answering import account_of, renewals
from onrecord.asking import Note, NoteKind
from onrecord.model import Entry, Mode, Part, Period, PeriodKind, Qualifier, Stance

MINISTRY, OBSERVERS, AGENCY = party("Ministry"), party("Observers"), party("Agency")
MARCH, JUNE = date(2022, 3, 29), date(2022, 6, 17)
TWO_WEEKS = Period(PeriodKind.WINDOW, as_of=MARCH, days=14)


def since_february(as_of: date) -> Period:
    return Period(PeriodKind.CUMULATIVE, date(2022, 2, 24), as_of)


def notes(held: Entry, kind: NoteKind) -> list[Note]:
    return [note for note in account_of(held, None).notes if note.kind is kind]


def test_counts_over_different_periods_are_noted_with_both() -> None:
    in_two_weeks = figure(600, Qualifier.ABOUT, TWO_WEEKS)
    since_the_start = figure(1956, period=since_february(JUNE))
    told = [said(MINISTRY, "a", in_two_weeks, on=MARCH), said(OBSERVERS, "b", since_the_start)]

    [note] = notes(entry([MINISTRY, OBSERVERS], told), NoteKind.DIFFERENT_PERIODS)

    assert note.figures == (in_two_weeks, since_the_start)


def test_counts_over_one_period_are_not_noted() -> None:
    told = [said(one, "a", figure(6, period=TWO_WEEKS)) for one in (MINISTRY, OBSERVERS)]

    assert account_of(entry([MINISTRY, OBSERVERS], told), None).notes == ()


def test_a_lead_that_widens_the_period_of_the_quotation_is_noted() -> None:
    paper = publication("paper")
    widened = figure(600, Qualifier.ABOUT, since_february(MARCH))
    as_said = figure(600, Qualifier.ABOUT, TWO_WEEKS)
    lead = said(MINISTRY, "some 600", widened, on=MARCH, mode=Mode.PARAPHRASE)
    quoted = said(MINISTRY, "about 600 more", as_said, on=MARCH)
    evidence = [place(lead, paper, part=Part.LEAD), place(quoted, paper)]

    [note] = notes(entry([MINISTRY], [lead, quoted], evidence), NoteKind.LEAD_DIFFERS)

    assert note.parties == (MINISTRY,)
    assert note.figures == (widened, as_said)


def test_a_lead_elsewhere_is_not_held_against_the_quotation() -> None:
    paper, other = publication("paper"), publication("other")
    lead = said(MINISTRY, "a", figure(6, period=since_february(MARCH)), mode=Mode.PARAPHRASE)
    quoted = said(MINISTRY, "b", figure(6, period=TWO_WEEKS))
    evidence = [place(lead, other, part=Part.LEAD), place(quoted, paper)]

    assert notes(entry([MINISTRY], [lead, quoted], evidence, other), NoteKind.LEAD_DIFFERS) == []


def test_a_later_figure_of_one_party_is_noted_once_from_the_first_to_the_last() -> None:
    april = date(2022, 4, 20)
    told = [
        said(MINISTRY, str(count), figure(count, period=since_february(on)), on=on)
        for count, on in ((600, MARCH), (1000, april), (1956, JUNE))
    ]

    [note] = notes(entry([MINISTRY], told), NoteKind.LATER_FIGURE)

    assert note.parties == (MINISTRY,)
    assert [given.value for given in note.figures] == [600, 1956]


def test_a_later_and_lower_figure_is_noted_as_such() -> None:
    told = [
        said(MINISTRY, "more", figure(900, period=since_february(MARCH)), on=MARCH),
        said(MINISTRY, "fewer", figure(300, period=since_february(JUNE)), on=JUNE),
    ]

    held = entry([MINISTRY], told)

    assert len(notes(held, NoteKind.LATER_LOWER_FIGURE)) == 1
    assert notes(held, NoteKind.LATER_FIGURE) == []


def test_a_figure_that_only_a_lead_gives_so_widely_is_not_renewed() -> None:
    paper = publication("paper")
    widened = figure(600, Qualifier.ABOUT, since_february(MARCH))
    lead = said(MINISTRY, "some 600", widened, on=MARCH, mode=Mode.PARAPHRASE)
    quoted = said(MINISTRY, "600 more", figure(600, Qualifier.ABOUT, TWO_WEEKS), on=MARCH)
    later = said(MINISTRY, "1,956", figure(1956, period=since_february(JUNE)), on=JUNE)
    evidence = [place(lead, paper, part=Part.LEAD), place(quoted, paper), place(later, paper)]

    held = entry([MINISTRY], [lead, quoted, later], evidence)

    assert len(notes(held, NoteKind.LEAD_DIFFERS)) == 1
    assert notes(held, NoteKind.LATER_FIGURE) == []


def test_a_later_toll_of_one_event_is_noted_too() -> None:
    sinking = Period(PeriodKind.EVENT, event="sinking of the Aurora")
    told = [
        said(MINISTRY, "31", figure(31, period=sinking), on=MARCH),
        said(MINISTRY, "52", figure(52, period=sinking), on=JUNE),
        said(OBSERVERS, "90", figure(90, period=sinking), on=JUNE),
    ]

    [note] = notes(entry([MINISTRY, OBSERVERS], told), NoteKind.LATER_FIGURE)

    assert note.parties == (MINISTRY,)
    assert [given.value for given in note.figures] == [31, 52]


def test_later_figures_of_two_parties_are_no_update() -> None:
    told = [
        said(MINISTRY, "a", figure(600, period=since_february(MARCH)), on=MARCH),
        said(OBSERVERS, "b", figure(900, period=since_february(JUNE)), on=JUNE),
    ]

    assert notes(entry([MINISTRY, OBSERVERS], told), NoteKind.LATER_FIGURE) == []


def test_places_that_go_back_to_one_origin_are_counted() -> None:
    one = said(MINISTRY, "a", on=MARCH)
    papers = [publication(f"paper-{n}", outlet=f"Outlet {n}") for n in range(12)]
    evidence = [place(one, paper, AGENCY, MINISTRY) for paper in papers]

    [note] = notes(entry([MINISTRY], [one], evidence, *papers), NoteKind.ONE_ORIGIN)

    assert (note.places, note.origins) == (12, 1)


def test_two_outlets_without_a_chain_are_two_origins() -> None:
    one = said(MINISTRY, "a", on=MARCH)
    papers = [publication(f"paper-{n}", outlet=f"Outlet {n}") for n in range(2)]
    evidence = [place(one, paper) for paper in papers]

    assert notes(entry([MINISTRY], [one], evidence, *papers), NoteKind.ONE_ORIGIN) == []


def test_two_spans_of_one_publication_are_one_place() -> None:
    one = said(MINISTRY, "a", on=MARCH)
    paper = publication("paper")
    evidence = [place(one, paper), place(one, paper, part=Part.LEAD)]

    assert notes(entry([MINISTRY], [one], evidence), NoteKind.ONE_ORIGIN) == []


def test_a_party_that_disputes_without_a_number_is_noted() -> None:
    told = [
        said(MINISTRY, "up to 180", figure(180, Qualifier.AT_MOST)),
        said(OBSERVERS, "far fewer", figure(None, Qualifier.RELATIVE), stance=Stance.DISPUTES),
    ]

    [note] = notes(entry([MINISTRY, OBSERVERS], told), NoteKind.NO_NUMBER_GIVEN)

    assert note.parties == (OBSERVERS,)


def test_a_count_that_a_party_gives_each_day_for_years_costs_no_square_of_its_days(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compared = comparisons_in(renewals, monkeypatch)
    days = [MARCH + timedelta(days=n) for n in range(600)]
    told = [
        said(MINISTRY, str(n), figure(600 + n, period=since_february(on)), on=on)
        for n, on in enumerate(days)
    ]

    [note] = notes(entry([MINISTRY], told), NoteKind.LATER_FIGURE)

    assert [given.value for given in note.figures] == [600, 1199]
    assert len(compared) < 100
