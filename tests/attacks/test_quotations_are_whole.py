"""Promise 2: quotation marks stand only around words found, whole, in the stored evidence."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.render.answers import RT_PAGE, told

from onrecord.asking import Relation
from onrecord.model import Mode
from onrecord_bot.render.quotations import only_held
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
        ("We won", "We won't give in", False),
        ("We won", "We won’t give in", False),
        ("We won", "‘We won’, he said", True),
        ("15 were killed", "10-15 were killed", False),
        ("15 were killed", "10–15 were killed", False),
        ("15 were killed", "losses — 15 were killed", True),
        ("5 degrees", "-5 degrees", False),
        ("5 degrees", "−5 degrees", False),
        ("2 of them", "1/2 of them", False),
        ("at 12", "at 12:30", False),
        ("grew by 5", "grew by 5%", False),
        ("grew by 5", "grew by 5 %", False),
        ("grew by 5", "grew by 5, not by 7%", True),
        ("हम जीत", "हम जीतें", False),
        ("हम जीते", "हम जीतेगा", False),
        ("cafe", "the cafe\u0301", False),
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
        ("He spoke of ‘men’", "there were women there", "He spoke of men"),
        ("He spoke of ‘600 men’.", "there were 600 men there", "He spoke of ‘600 men’."),
        ("He spoke of 'the men'", "there were women there", "He spoke of the men"),
        ("They're the ‘soldiers’ sons’", "soldiers’ sons", "They're the ‘soldiers’ sons’"),
        ("the soldiers' pay wasn't paid", "nothing", "the soldiers' pay wasn't paid"),
        ("м'ясо з п’яти сіл", "nothing", "м'ясо з п’яти сіл"),
        ("of ‹men› and 「men」 and ＂men＂", "women", "of men and men and men"),
        ("of »men« and ”men”", "women", "of men and men"),
        ('“men" and “men“', "women", "men and men"),
        ("of ''men'' and ``men''", "women", "of men and men"),
        ("он: «она сказала „да“»", "нет", "он: она сказала да"),
        ("он: «она сказала „да“»", "сказала да", "он: она сказала „да“"),
        ("он: «она сказала „да“»", "что она сказала „да“", "он: «она сказала „да“»"),
        ("«“men”»", "women", "men"),
        ('a 12" shell and a 14" one', "shells", 'a 12" shell and a 14" one'),
        ('a "12" and a "14"', "shells", "a 12 and a 14"),
        ("of “men and", "women", "of men and"),
    ],
)
def test_marks_inside_an_account_go_where_the_evidence_says_something_longer(
    account: str, evidence: str, shown: str
) -> None:
    one = told("a", account, Relation.SAME, page=RT_PAGE, mode=Mode.MIXED)
    quoting = replace(one, evidence=(replace(one.evidence[0], quoted=evidence),))

    assert shown_words(quoting) == shown


@given(st.text("ab 1.’'\"“”„«»‹›‘‚「」`", max_size=30))
def test_of_words_that_the_evidence_does_not_hold_no_mark_is_left(account: str) -> None:
    shown = only_held(account, lambda _words: False)

    assert re.search(r"[“”„«»‹›「」]|(?<!1)\"", shown) is None
    assert re.search(r"(?<!\w)[‘']\w+[’'](?!\w)", shown) is None
    assert re.sub(r"[^\w .]", "", shown) == re.sub(r"[^\w .]", "", account)
