"""How long every parser takes over texts made to be slow: nothing that a person sends may stall us.

python -m tests.benchmarks.worst_texts
"""

# ruff: noqa: T201 - it prints its figures

import time
from collections.abc import Callable

from tests.render.answers import SEED_ANSWER

from onrecord.asking import Heard
from onrecord.comparing import compare, saying_of_question
from onrecord.figures import figures_in
from onrecord.language import language_of
from onrecord.model import ENGLISH, RUSSIAN, UKRAINIAN
from onrecord.reading import question_of, read
from onrecord.text import dense_form, fold, lexical_form, sentences, tokens
from onrecord_bot import phrases, render
from onrecord_bot.pages.foreign import one_line, quoted

LONGEST = 4096
ALLOWED_MS = 50.0
TEXTS = {
    "emoji": "🙂",
    "families": "👨‍👩‍👧‍👦",
    "zero width": "a\u200b\u200c\u200d\u2060",
    "tags": "\U000e0041\U000e0062",
    "zalgo": "a" + "\u0301" * 40,
    "only marks": "\u0301",
    "overrides": "\u202e\u2066\u200f",
    "digits": "9",
    "zeros": "0",
    "1e309": "1e309 ",
    "thousands": "1,956,",
    "dots": "1.",
    "digits and spaces": "1 ",
    "ranges": "1-2-",
    "number words": "twenty-one hundred thousand million ",
    "русские числа": "двадцать одна тысяча миллионов ",
    "українські числа": "двадцять одна тисяча мільйонів ",
    "claims": "At least 600 foreign fighters were killed in Ukraine since 24 February 2022. ",
    "не": "не ни никогда не ",
    "not": "not never no n't ",
    "quotes": '"',
    "angle quotes": "«„“",
    "brackets": "((((",
    "apostrophes": "a'",
    "periods of time": "over the past two weeks since the start of March until ",
    "times compared": "three times as many as in 2019, ",
    "rates": "$10 an hour, 7 dead every day, ",
    "dates": "17.06.2022 29 March 2022 24/02 ",
    "months": "March April May ",
    "percents": "5% per cent half of a third ",
    "no end": "a",
    "no spaces, Cyrillic": "ы",
    "leet": "k1ll3d m3rc3n4r13s ",
    "spaced": "k i l l e d ",
    "links": "https://e.example/?a=1&b=2#x ",
    "mentions": "@a #b /c $D ",
    "new lines": "\n",
    "list": "1. a\n2) b\n- c\n",
    "full width": "１９５６ ｋｉｌｌｅｄ ",
    "bold letters": "𝐤𝐢𝐥𝐥𝐞𝐝 ",
    "ligatures": "ﷺ",
    "look-alikes": "кіllеd ",
    "hangul": "ㅤ각",
    "spaces": "\u00a0\u2003\u3000 ",
    "abbreviations": "U.S. Gen. Mr. Dr. т.е. и т.д. ",
    "hyphens": "so-",
    "plus and minus": "+-±~≈<>",
    "currency": "$5bn €6m ₴7 ",
    "controls": "\x00\x07\x1b",
    "combining": "ё" + "\u0308" * 3,
}


def parsers() -> dict[str, Callable[[str], object]]:
    """Whatever takes a person's text."""
    other = question_of("600 foreign fighters were killed in Ukraine")

    def compared(text: str) -> object:
        return compare(saying_of_question(question_of(text)), saying_of_question(other))

    def rendered(text: str) -> object:
        return render.pages(SEED_ANSWER, UKRAINIAN, Heard(text, author=text, outlet=text))

    return {
        "fold": fold,
        "tokens": tokens,
        "lexical_form": lambda text: lexical_form(Heard(text)),
        "dense_form": lambda text: dense_form(Heard(text)),
        "sentences": sentences,
        "language_of": language_of,
        "figures en": lambda text: figures_in(text, ENGLISH),
        "figures ru": lambda text: figures_in(text, RUSSIAN),
        "figures uk": lambda text: figures_in(text, UKRAINIAN),
        "read": lambda text: read(Heard(text)),
        "question_of": question_of,
        "compare": compared,
        "one_line": one_line,
        "quoted": quoted,
        "judging": phrases.judging,
        "render": rendered,
    }


def took(parser: Callable[[str], object], text: str) -> float:
    """Milliseconds, the best of three; each time another text, as some texts are remembered."""
    times = []
    for number in range(3):
        another = f"{text[:-1]}{number}"
        begun = time.perf_counter()
        parser(another)
        times.append(time.perf_counter() - begun)
    return 1000 * min(times)


def main() -> None:
    texts = {name: (piece * LONGEST)[:LONGEST] for name, piece in TEXTS.items()}
    for name, parser in parsers().items():
        parser("warm 5 up")
        times = {kind: took(parser, text) for kind, text in texts.items()}
        worst = max(times, key=lambda kind: times[kind])
        over = sorted(kind for kind, ms in times.items() if ms > ALLOWED_MS)
        print(
            f"{name:>14}: worst {times[worst]:7.1f} ms ({worst}), over {ALLOWED_MS:.0f} ms: {over}"
        )


if __name__ == "__main__":
    main()
