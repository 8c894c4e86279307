"""What an app shows around a message that was copied from it: times, counters, who is online."""

import re

from onrecord.text.dates import MONTHS

_LONGEST = 60
_CLOCK = (
    r"(?:[01]?\d|2[0-3]):[0-5]\d(?: ?[ap]\.?m\.?)?"
    r"(?: (?:e[ds]?t|p[ds]?t|gmt|bst|utc|cest?|msk|мск)(?!\w))?"
)
_DAY = r"(?:today|yesterday|сегодня|вчера|сьогодні|вчора)"
_COUNTED = (
    r"(?:retweets?|quote (?:tweets?|posts?)|reposts?|likes?|views?|replies|reply|quotes?|"
    r"bookmarks?|comments?|shares?|followers?|subscribers?|members?|просмотр\w*|лайк\w*|репост\w*|комментари\w*|подписчик\w*|"
    r"участник\w*|перегляд\w*|вподоба\w*|поширен\w*|коментар\w*|підписник\w*|учасник\w*)"
)
_SIGNAL = r"(?:[345]g\+?|lte|wi-?fi|vo?lte|(?:twitter|x) (?:for (?:iphone|android)|web app))(?!\w)"
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_AROUND = re.compile(
    rf"\W*(?:{_DAY}\W+)?(?:(?:в|at|о|об) )?{_CLOCK}"
    rf"(?:\W|\d+[kmкм]?(?!\w)|{_MONTH}|{_COUNTED}|{_SIGNAL})*"
    rf"|(?:\W*\d[\d.,]* ?(?:[kmкм]|тыс|тис|млн)?\.? {_COUNTED})+\W*"
    r"|(?:\W*[\u2600-\u2bff\U0001f300-\U0001faff]\W*\d[\d.,]* ?(?:[kmкм]|тыс|тис)?\.?)+\W*"
    rf"|\W*(?:live|breaking(?: news)?|прямой эфир|прямий ефір|наживо)\W*(?:{_CLOCK})?\W*"
    r"|\W*(?:last )?(?:updated?|обновлено|оновлено)\W*"
    rf"(?:{_CLOCK}|(?:\d+|an?) (?:min|hour|day|час|мин|год|хв)\w*\.? (?:ago|назад|тому))\W*"
    r"|\W*(?:\d+|an?) (?:min(?:ute)?|hour|day)s?\.? ago\W*"
    r"|\W*\w+(?: \w+)?(?: ?[>›»] ?\w+(?: \w+)?)+\W*"
    r"|\W*(?:last seen|был[аи]? в сети|был[аи]? онлайн|бу(?:в|ла|ли) (?:в мережі|онлайн))(?!\w).*"
    r"|\W*(?:online|онлайн|в сети|в мережі|typing|печатает|друкує|edited|изменено|змінено)\W*"
    r"|\W*(?:read|show|see|читать|читати|показать|показати|смотреть|дивитися) "
    r"(?:more|all|full (?:story|article|text)|полностью|целиком|далее|еще|все|"
    r"повністю|далі|ще)\W*"
    r"|\W*\d{1,2} ?(?:[smhd]|min|hrs?|ч|мин|м|д|хв|год|дн)\.?(?: ago| назад| тому)? ?·\W*"
    r"|\W*· ?\d{1,2} ?(?:[smhd]|min|hrs?|ч|мин|м|д|хв|год|дн)\.?\W*"
)


def is_shown_around(line: str) -> bool:
    """Whether a folded line is only what an app shows beside messages."""
    return len(line) <= _LONGEST and _AROUND.fullmatch(line) is not None
