"""Looking at pages: the only one, the stretches in one style, an account of some statements."""

from dataclasses import replace
from typing import Any

import pytest
from tests.render.answers import MINISTRY, SEED

from onrecord.asking import Account, Position, Statement
from onrecord_bot import phrases
from onrecord_bot.pages.paging import Page
from onrecord_bot.pages.styled import Kind, Styled

LANGUAGES = pytest.mark.parametrize("language", phrases.SUPPORTED)


def only(pages: tuple[Page, ...]) -> Styled:
    (page,) = pages
    return page.text


def stretches(text: Styled, kind: Kind) -> list[str]:
    return [run.text for run in text.runs() if kind in run.kinds]


def account_of(*shown: Statement, **rest: Any) -> Account:
    return replace(SEED, positions=(Position(MINISTRY, tuple(shown)),), notes=(), **rest)
