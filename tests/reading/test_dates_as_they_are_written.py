"""A date is the same in whatever order, language and marks it is written."""

from datetime import date

import pytest

from onrecord.text.dates import date_of

DAY = date(2020, 3, 5)


@pytest.mark.parametrize(
    "written",
    [
        "2020-03-05",
        "05.03.2020",
        "on 05.03.2020",
        "05.03.2020 г.",
        "05.03.2020 р.",
        "5.3.20",
        "March 5th, 2020",
        "5 Mar 2020",
        "5 марта 2020 года",
        "5 березня 2020 року",
    ],
)
def test_a_date_is_read_however_it_is_written(written: str) -> None:
    assert date_of(written) == DAY


@pytest.mark.parametrize("written", ["", "5 of 3 in 2020", "31.02.2020", "March 2020", "1.2.3.4"])
def test_what_is_no_date_is_none(written: str) -> None:
    assert date_of(written) is None
