"""Promise 2: quotation marks stand only around words found, whole, in the stored evidence."""

from dataclasses import replace

import pytest
from tests.render.answers import RT_PAGE, told

from onrecord.asking import Relation
from onrecord.model import Mode
from onrecord_bot.render.voices import shown_words, verbatim


@pytest.mark.parametrize(
    ("words", "evidence", "stands"),
    [
        ("we killed 600", "He said: we killed 600 of them", True),
        ("we killed 600", "He said: we killed 6000 of them", False),
        ("we killed 600", "He said: we killed 600,000 of them", False),
        ("956 were killed", "1,956 were killed", False),
        ("956 were killed", "1 956 were killed", False),
        ("956 were killed", "1\u202f956 were killed", False),
        ("5 were killed", "2.5 were killed", False),
        ("no one left", "no one left-handed came", True),
        ("thing was lost", "nothing was lost", False),
        ("we will not", "we will nothing", False),
        ("убили", "не убили ли", True),
        ("убили", "неубили", False),
        ("“We won”", "said “We won” twice", True),
        ("We won", "they never won", False),
        ("600. We left", "all 600. We left then", True),
        ("(a.b)*", "an (a.b)* here", True),
    ],
)
def test_words_cut_out_of_longer_words_or_numbers_are_no_quotation(
    words: str, evidence: str, stands: bool
) -> None:
    one = told("a", words, Relation.SAME, page=RT_PAGE, mode=Mode.DIRECT)
    quoting = replace(one, evidence=(replace(one.evidence[0], quoted=evidence),))

    assert verbatim(quoting) is stands


@pytest.mark.parametrize(
    ("account", "evidence", "shown"),
    [
        ("He spoke of “600 men”", "there were 600 men there", "He spoke of “600 men”"),
        ("He spoke of “600 men”", "there were 1,600 men there", "He spoke of 600 men"),
        ("He spoke of “men”", "there were women there", "He spoke of men"),
    ],
)
def test_marks_inside_an_account_go_where_the_evidence_says_something_longer(
    account: str, evidence: str, shown: str
) -> None:
    one = told("a", account, Relation.SAME, page=RT_PAGE, mode=Mode.MIXED)
    quoting = replace(one, evidence=(replace(one.evidence[0], quoted=evidence),))

    assert shown_words(quoting) == shown
