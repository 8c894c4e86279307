"""What a button carries is read back as it was written, and nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model import ClaimId, Language
from onrecord.submissions import SubmissionId
from onrecord_bot.pages.taps import (
    ChooseLanguage,
    HandIn,
    HandInOne,
    OpenClaim,
    Still,
    TakeAllBack,
    TakeBack,
    Tap,
    TurnList,
    TurnTo,
    read,
)


@pytest.mark.parametrize(
    "tap",
    [
        OpenClaim(ClaimId("c-1")),
        TurnTo(ClaimId("c-1"), 12),
        TurnList(0, 3),
        ChooseLanguage(Language("uk")),
        *HandIn,
        *(HandInOne(step, 3) for step in HandIn),
        TakeBack(SubmissionId("s-0123456789ab")),
        *TakeAllBack,
        *Still,
    ],
)
def test_a_tap_is_read_back_as_written(tap: Tap) -> None:
    assert read(str(tap)) == tap


@pytest.mark.parametrize(
    "data",
    [
        "",
        "c",
        "c:",
        "p:c-1",
        "p:c-1:x",
        "p::1",
        "l:",
        "s:other",
        "s:other:1",
        "s:yes:x",
        "b:",
        "v:true",
        "a:b:c:d",
    ],
)
def test_data_that_is_not_ours_is_nothing(data: str) -> None:
    assert read(data) is None


@given(st.text())
def test_any_data_can_be_read(data: str) -> None:
    read(data)


def test_more_than_a_button_can_carry_is_refused() -> None:
    with pytest.raises(ValueError, match="64 bytes"):
        str(OpenClaim(ClaimId("я" * 32)))
