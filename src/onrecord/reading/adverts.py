"""Adverts that stand between the claims of a message: what they sell is nobody's assertion."""

import re

_LABEL = re.compile(
    r"^\W*(?:реклама|на правах реклам[иы]|advertisement|sponsored|ad|promo|промо)\s*(?:[.:|\n]|$)|"
    r"\berid\b\W*\w|\bинн:? ?\d{10}|#(?:ad|реклама|sponsored)\b|"
    r"\b(?:post|message|video|thread|episode) is sponsored by\b|\bpaid (?:post|partnership)\b|"
    r"\bпромокод\w*|\bpromo ?code\b|\b(?:use|with|enter) (?:the |my )?code \w",
    re.IGNORECASE | re.MULTILINE,
)
"""What only adverts carry, most of it because the law wants it there."""
_GIVEN = (
    r"(?:discounts?|bonus\w*|скид\w+|знижк\w+|кэшб[еэ]к\w*|кешбек\w*|бонус\w*)"
    r"(?:\W{1,3}\w{1,20}){0,3}?\W{1,3}\d{1,4} ?%"
)
_PRICE = re.compile(
    rf"{_GIVEN}|(?<!\d)\d{{1,4}} ?%(?: ?(?:off|bonus|discount|cash ?back)|"
    r"\W{1,3}(?:скид|знижк|бонус|кэшб|кешб))|"
    r"\b(?:от|від|from|only|всего за|всього за|лише за) [$€£₽]?\d[\d., ]{0,12}"
    r"(?:k\b|тыс|тис|млн|руб|грн|[$€₽])|"
    r"\b(?:earn|make|заработ\w+|зароб\w+) (?:up to |от |від |до )?[$€£]?\d",
    re.IGNORECASE,
)
_CALL = re.compile(
    r"\b(?:order|buy|shop|register|sign up|click|deposit|dm|apply|book) "
    r"(?:now|here|today|at|via|me|@)|"
    r"\b(?:закаж|заказыва|замовля|замов|купуй|покупай|купи|жми|тисни|переход|регистрир|реєстру|"
    r"пиши|звони|дзвони)\w*|\b[\w-]{1,40}\.(?:com|net|org|io|ru|ua|shop|store|me|app)\b|@\w{3,}|"
    r"\+?\d[\d ()-]{8,}\d",
    re.IGNORECASE,
)
"""What tells readers where to go with their money."""
_WARES = re.compile(
    r"\b(?:free|fast|same.day) (?:shipping|delivery)|\bhand.?made\b|\b(?:best|hot|great) deals?\b|"
    r"\b(?:no|any) (?:day of the week|prepayment|obligation)|\bmoney.back\b|"
    r"^\W*(?:tired of|looking for|in need of|dreaming of|want(?:ed)? to (?:lose|learn|earn)|"
    r"устали от|надоел\w*|ищете|мечтаете|хотите|нуж(?:ен|на|но|ны)|"
    r"втомились|набридл\w+|шукаєте|мрієте|хочете|потріб(?:ен|на|не|ні))\b[^.!\n]{3,60}\?|"
    r"\b(?:доставка|доставкой|доставкою|под заказ|на заказ|на замовлення|ручной работы|"
    r"ручної роботи|"
    r"без вложений|без вкладень|без предоплаты|без передоплати|в наличии|"
    r"в наявності|бесплатный замер|"
    r"замер бесплатно|от производителя|від виробника|ціною виробника|цене производителя)\b",
    re.IGNORECASE,
)
"""What sellers praise their wares with where they name no price."""
_ORDER = re.compile(
    r"\b(?:order|buy|shop|book|call|message|dm|write to|text|contact) (?:us\b|me\b|now\b|today\b)|"
    r"\b(?:закаж|заказыва|замовляй|замовте|звони|дзвон|пиши|пишіть)\w*",
    re.IGNORECASE,
)
_PARAGRAPH = re.compile(r"[^\n]+(?:\n[ \t]*[^\s][^\n]*)*")
_LINE = re.compile(r"[^\n]+")


def adverts_in(text: str) -> list[tuple[int, int]]:
    """Where the adverts stand: paragraphs that sell, or from the line that says so on."""
    found = list[tuple[int, int]]()
    for paragraph in _PARAGRAPH.finditer(text):
        start = _begins(text, *paragraph.span())
        if start is not None:
            found.append((start, paragraph.end()))
    return found


def _begins(text: str, start: int, end: int) -> int | None:
    """Where in the paragraph the advert begins: at its first line that sells."""
    for line in _LINE.finditer(text, start, end):
        sells = _PRICE.search(line[0]) and _CALL.search(text, line.start(), end)
        offers = _WARES.search(line[0]) and _ORDER.search(text, line.start(), end)
        if sells or offers or _LABEL.search(line[0]):
            return line.start()
    return None
