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
    r"bookmarks?|comments?|shares?|followers?|subscribers?|members?|reactions?|"
    r"просмотр\w*|лайк\w*|репост\w*|комментари\w*|подписчик\w*|"
    r"участник\w*|перегляд\w*|вподоба\w*|поширен\w*|коментар\w*|реакц\w*|відповід\w*|ответ\w{0,2}|"
    r"підписник\w*|учасник\w*)"
)
_MENU = (
    r"(?:reply|like|dislike|share|send|save|repost|retweet|quote|follow|comment|bookmark|react|"
    r"more|"
    r"report|translate (?:post|tweet)|(?:see|show) translation|learn more|write a comment|"
    r"add a comment|most relevant|sponsored|verified|public|(?:view|see) (?:all )?(?:\d+ )?"
    r"(?:replies|comments|more)|нравится|комментировать|поделиться|ответить|отправить|сохранить|"
    r"подписаться|репост|перевести|показать перевод|пожаловаться|подобається|вподобати|"
    r"коментувати|поширити|поділитися|відповісти|надіслати|зберегти|підписатися|перекласти|"
    r"показати переклад|коментар|комментарий|ещё|еще|більше)"
)
"""The buttons below a post."""
_SIGNAL = r"(?:[345]g\+?|lte|wi-?fi|vo?lte|(?:twitter|x) (?:for (?:iphone|android)|web app))(?!\w)"
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_TIMED = (
    rf"\W*(?:{_DAY}\W+)?(?:(?:в|at|о|об) )?{_CLOCK}"
    rf"(?:\W|\d+[kmкм]?(?!\w)|{_MONTH}|{_COUNTED}|{_SIGNAL})*"
)
"""'Today at 9:41, 12 May, 3 likes': a time, and what stands beside it."""
_COUNTERS = (
    rf"(?:\W*(?:\d[\d.,]* ?(?:[kmкм]|тыс|тис|млн)?\.? {_COUNTED}|edited|изменено|змінено))+\W*"
)
_LABELLED = rf"\W*(?:{_COUNTED} ?: ?\d[\d.,]* ?(?:[kmкм]|тыс|тис|млн)?\.?\W*)+"
"""'Comments: 842'."""
_MEDIA = (
    r"\W*[\[(<{](?:screen ?shots?|photos?|pics?|pictures?|images?|video|gif|sticker|voice(?: "
    r"message)?|"
    r"audio|media(?: omitted)?|скрин\w*|скріншот\w*|фото|видео|відео|голосов\w+|стикер|стікер|"
    r"картинка|аудио|аудіо)(?: (?:of|from|in|on|из|с|со|з|із|в|у|від|от) [\w ]{2,30})?[\])>}]\W*"
)
"""'[screenshot]': what stands for a picture in copied words."""
_CHANNEL = (
    r"\W*(?:(?:из|с|з|із|від|от|from) )?(?:(?:the|our|наш\w*) )?(?:телеграм-?)?(?:канал\w?|"
    r"каналу|"
    r"паблик\w?|паблік\w?|чат\w?|групп[аыу]|груп[аиу]|channel|group) ?[:—–-]? ?"
    r"[\"«“„][^\"«»“”„]{2,40}[\"»”]\W*"
)
"""'Из канала «Без цензуры»': where the lines below it were posted."""
_BUTTONS = rf"(?:\W*{_MENU}(?!\w)(?:\W{{0,3}}\d[\d.,]* ?(?:[kmкм]|тыс|тис|млн)?(?!\w))?)+\W*"
_PICTURES = (
    r"(?:\W*[\u2190-\u2bff\U0001f300-\U0001f946\U0001f94a-\U0001faff]"
    r"\W*\d[\d.,]* ?(?:[kmкм]|тыс|тис)?\.?)+"
    rf"(?:\W*\d[\d.,]* ?(?:[kmкм]|тыс|тис|млн)?\.? {_COUNTED})*\W*"
)
"""Signs with numbers: reactions, and how many; behind them how many saw it. Medals are news."""
_LIVE = (
    rf"\W*(?:live|breaking(?: news)?|прямой эфир|прямий ефір|наживо)\W*(?:{_CLOCK})?\W*",
    (
        r"\W*(?:last )?(?:updated?|обновлено|оновлено)\W*"
        rf"(?:{_CLOCK}|(?:\d+|an?) (?:min|hour|day|час|мин|год|хв)\w*\.? (?:ago|назад|тому))\W*"
    ),
)
_PATH = r"\W*\w+(?: \w+)?(?: ?[>›»] ?\w+(?: \w+)?)+\W*"
"""'News > World': where in a site it stands."""
_PRESENCE = (
    r"\W*(?:last seen|был[аи]? в сети|был[аи]? онлайн|бу(?:в|ла|ли) (?:в мережі|онлайн))(?!\w).*",
    r"\W*(?:online|онлайн|в сети|в мережі|typing|печатает|друкує|edited|изменено|змінено)\W*",
)
_UNFOLDING = (
    r"\W*(?:read|show|see|читать|читати|показать|показати|смотреть|дивитися) "
    r"(?:more|all|full (?:story|article|text)|полностью|целиком|далее|еще|все|"
    r"повністю|далі|ще)\W*"
)
_AGO = (
    r"\W*(?:\d+|an?) (?:min(?:ute)?|hour|day)s?\.? ago\W*",
    r"\W*\d{1,2} ?(?:[smhd]|min|hrs?|ч|мин|м|д|хв|год|дн)\.?(?: ago| назад| тому)? ?·\W*",
    r"\W*\d{1,2} ?(?:mins?|hrs?|мин|ч|хв|год)\.?(?: ago| назад| тому)?\W*",
    r"\W*· ?\d{1,2} ?(?:[smhd]|min|hrs?|ч|мин|м|д|хв|год|дн)\.?\W*",
)
_SHOWN = (
    *(_TIMED, _COUNTERS, _LABELLED, _MEDIA, _CHANNEL, _BUTTONS, _PICTURES, _PATH, _UNFOLDING),
    *_LIVE,
    *_PRESENCE,
    *_AGO,
)
_AROUND = re.compile("|".join(_SHOWN))


def is_shown_around(line: str) -> bool:
    """Whether a folded line is only what an app shows beside messages."""
    return len(line) <= _LONGEST and _AROUND.fullmatch(line) is not None
