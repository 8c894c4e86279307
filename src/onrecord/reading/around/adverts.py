"""Adverts, alone or between the claims of a message: what they sell is nobody's assertion."""

import re

_LABEL = re.compile(
    r"^\W*(?:реклама|на правах реклам[иы]|advertisement|sponsored|ad|promo|промо)\s*(?:[.:|\n]|$)|"
    r"\berid\b\W*\w|\bинн:? ?\d{10}|#(?:ad|реклама|sponsored)\b|"
    r"\b(?:post|message|video|thread|episode) is sponsored by\b|\bpaid (?:post|partnership)\b|"
    r"\bпромокод\w*|\bpromo ?code\b|\b(?:use|with|enter) (?:the |my )?code \w",
    re.MULTILINE,
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
)
_CALL = re.compile(
    r"\b(?:order|buy|shop|register|sign up|click|deposit|dm|apply|book) "
    r"(?:now|here|today|at|via|me|@)|"
    r"\b(?:закаж|заказыва|замовля|замов|купуй|покупай|купи|жми|тисни|переход|регистрир|реєстру|"
    r"пиши|звони|дзвони)\w*|\b[\w-]{1,40}\.(?:com|net|org|io|ru|ua|shop|store|me|app)\b|@\w{3,}|"
    r"\+?\d[\d ()-]{8,}\d",
)
"""What tells readers where to go with their money."""
_PRAISED = (
    r"\b(?:free|fast|same.day) (?:shipping|delivery)|\bhand.?made\b|\b(?:best|hot|great) deals?\b|"
    r"\b(?:no|any) (?:day of the week|prepayment|obligation)|\bmoney.back\b"
)
_WANTED = (
    r"^\W*(?:tired of|looking for|in need of|dreaming of|want(?:ed)? to (?:lose|learn|earn)|"
    r"устали от|надоел\w*|ищете|мечтаете|хотите|нуж(?:ен|на|но|ны)|"
    r"втомились|набридл\w+|шукаєте|мрієте|хочете|потріб(?:ен|на|не|ні))\b[^.!\n]{3,60}\?"
)
_PRAISED_ABROAD = (
    r"\b(?:доставка|доставкой|доставкою|под заказ|на заказ|на замовлення|ручной работы|"
    r"ручної роботи|"
    r"без вложений|без вкладень|без предоплаты|без передоплати|в наличии|"
    r"в наявності|бесплатный замер|"
    r"замер бесплатно|от производителя|від виробника|ціною виробника|цене производителя)\b"
)
_WARES = re.compile(f"{_PRAISED}|{_WANTED}|{_PRAISED_ABROAD}")
"""What sellers praise their wares with where they name no price."""
_ORDER = re.compile(
    r"\b(?:order|buy|shop|book|call|message|dm|write to|text|contact) (?:us\b|me\b|now\b|today\b)|"
    r"\b(?:закаж|заказыва|замовляй|замовте|звони|дзвон|пиши|пишіть)\w*",
)
_MONEY = re.compile(
    r"[$€£₽₴]\s?\d|\d\s?(?:(?:тыс|тис|млн)\.?\s?)?(?:[$€£₽₴]|руб|грн|usd|eur|dollars?)|"
    r"\bfree\b|бесплатн|безкоштовн|\d ?% ?(?:off|discount|cash ?back)|"
    r"(?:discounts?|скид\w+|знижк\w+|кэшб[еэ]к|кешбек)\W",
)
_CONTACT = re.compile(
    r"\b(?:link in bio|whats ?app|viber|по ссылке|за посиланням|"
    r"[ву] (?:лс|личку|дірект|директ|приват|особисті)|тел)\b|@\w{3,}|"
    r"\+\d[\d ()-]{7,}|\b[08]\d{0,4}[ (-][\d ()-]{6,}\d|"
    r"\b[\w-]{1,40}\.(?:com|net|org|io|ru|ua|shop|store|me|app|example)\b",
)
_BUY = (
    r"(?:^|[^\w\s'][\W_]*|\n\s*)(?:order|buy|shop|enrol?l|register|sign up|apply|book|call|text|"
    r"message|dm|tap|click|swipe|pick ?up|hurry|get|learn|become)\b"
)
_BUY_ABROAD = (
    r"\b(?:закажи|заказывай|звони|пиши|жми|переходи|регистрируй|записывай|успей|купи|покупай|"
    r"оставь|замовляй|замов|дзвони|телефонуй|реєструй|записуй|купуй|встигни)"
    r"(?:те|ть)?(?:с[ья])?\b|\b(?:дзвоніть|пишіть|встигніть|запись? (?:по|в)|запис [ву])\b"
)
_TO_DO = re.compile(f"{_BUY}|{_BUY_ABROAD}")
"""What tells to buy, where a part of a sentence opens: 'migrants get $350' tells something."""
_ON_SALE = (
    r"\b(?:sale(?! of)|for sale|for rent|like new|hand.?made|money.back|no agents|100% natural|"
    r"need a loan|no credit check|(?:limited|special) (?:time )?offer|from scratch|"
    r"(?:seats|spots|places) left|today only|this week(?:end)? only|vip signals|"
    r"free (?:worldwide )?(?:shipping|delivery|trial|lesson|consultation|quote)|"
    r"our (?:students|clients)|no experience (?:needed|required)|now hiring|hiring now)\b"
)
_ON_SALE_ABROAD = (
    r"\b(?:продам|продаю|сдам|сдаю|сда[её]тся|куплю|здам|здаю|здається|меняю|требу[ею]тся|"
    r"потрібн[іа] [\w']+!|(?:зарплата|оплата) (?:от|від)|(?:вільний|гнучкий) графік|"
    r"(?:свободный|гибкий) график|(?:оплата|выплаты|виплати) (?:ежедневно|щодня)|"
    r"без коміс[іи]+|без комисси[ий]|новая коллекция|нова колекція|уже в продаже|"
    r"вже в продажу|под ключ|"
    r"(?:бесплатн|безкоштовн)\w+ (?:\w+ )?(?:урок|консультац|замер|замір|доставк|пробн)\w*|"
    r"(?:урок|занятие|консультаці?я|доставка) (?:безкоштовн|бесплатн)\w+|"
    r"спишем|приглашает на|приглашает \w+ |запрошує \w+ |курс[иы](?! валют)|"
    r"(?:только|тільки|лише) (?:сегодня|сьогодні|до (?:конца|кінця) \w+))(?!\w)"
)
_OFFERED = re.compile(f"{_ON_SALE}|{_ON_SALE_ABROAD}")
"""What only sellers say, landlords and those who look for hands."""
_TOLD = re.compile(
    r"\b(?:gives?|giving|gave|will|said|says|tell|told|offers|offering|has|had|were|"
    r"was(?! [$€£₽])|banned|stated|reported|according|government|govt|minister|president|"
    r"to all|to every\w*|true|real|fake|scam|legit|hoax|"
    r"дар[ия]т|разда\w+|выплат[ия]т|заявил\w*|сообщил\w*|сказал\w*|запрет\w+|подписал\w*|"
    r"государств\w*|правительств\w*|президент\w*|министр\w*|правда|фейк|развод|обман|"
    r"роздає|роздають|дарує|виплатить|заявив|повідоми\w+|сказав|уряд\w*|міністр\w*|шахра\w+)\b",
)
"""What is told of somebody or asked about: an advert speaks of itself alone."""
_APART = re.compile(r"\n\s*\n")
_LONGEST = 500
_SIGNS = 3
_PARAGRAPH = re.compile(r"[^\n]+(?:\n[ \t]*[^\s][^\n]*)*")
_LINE = re.compile(r"[^\n]+")


def adverts_in(text: str) -> list[tuple[int, int]]:
    """The spans of adverts: paragraphs that sell, or all from a line that says it is an advert."""
    found, small = list[tuple[int, int]](), _small(text)
    for paragraph in _PARAGRAPH.finditer(text):
        start = _begins(small, *paragraph.span())
        if start is not None:
            found.append((start, paragraph.end()))
    return found


def only_sells(text: str) -> bool:
    """Whether the whole message is an advert: an offer with two of price, address and appeal."""
    small = _small(text)
    if len(small) > _LONGEST or _OFFERED.search(small) is None or _TOLD.search(small):
        return False
    signs = (_OFFERED, _MONEY, _CONTACT, _TO_DO)
    if not all(any(sign.search(one) for sign in signs) for one in _APART.split(small.strip())):
        return False
    return sum(1 for sign in signs if sign.search(small)) >= _SIGNS


def _small(text: str) -> str:
    """The text in small letters, every character in its old position."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(sign.lower()[:1] for sign in text)


def _begins(text: str, start: int, end: int) -> int | None:
    """Where the advert begins in its paragraph: at the first line that sells."""
    for line in _LINE.finditer(text, start, end):
        sells = _PRICE.search(line[0]) and _CALL.search(text, line.start(), end)
        offers = _WARES.search(line[0]) and _ORDER.search(text, line.start(), end)
        if sells or offers or _LABEL.search(line[0]):
            return line.start()
    return None
