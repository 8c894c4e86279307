"""Hearsay: the scene that somebody sets before telling what they heard."""

import re

from onrecord.figures.words.places import place_of
from onrecord.reading.around.hollow import runs_on
from onrecord.text import aligned, fold

_LONGEST = 200
_IN_A_ROOM = r"(?: (?:at|in|on) (?:the |my |our |a )?[\w']+)"
_WAS_TOLD = (
    r"(?:i|we)(?: was| were| got| have been|'ve been) told"
    r"(?: by (?:my|our|an?|the|some) [\w' ]{2,30}?)?"
)
_TO_ME = (
    rf"(?:(?:told|telling|tells|texted) (?:me|us){_IN_A_ROOM}?|{_WAS_TOLD}|"
    rf"(?:they|people|everyone|everybody) (?:say|said|(?:are|were|was|is) saying){_IN_A_ROOM}|"
    rf"(?:i|we)(?: just)? (?:over)?heard{_IN_A_ROOM}(?: today| earlier| yesterday)?)"
    rf"(?: that|:),? |{_WAS_TOLD} (?=(?:all|the|they|every|no|there)(?!\w))"
)
"""Whatever stands before this, it was told to whoever writes, or where they were."""
_OFFICES = (
    r"правит|уря[дт]|минис|мініс|минобор|генштаб|штаб|парлам|верхов|суд|полиц|поліц|арм|посол|мэр|"
    r"мері[їяюй]|прокур|дум|рад[уіе]|администр|адмініс|ведом|відом|партии|партії|кремл|фронт|сво|"
    r"оон|нато"
)
_OFFICE = re.compile(rf"(?<!\w)(?:в|во|на|у|из|з|із|с) (?:{_OFFICES})")
"""What is said there is told of those who may matter."""
_PEOPLE_SAY = (
    r"(?:мужики|бабы|девчонки|девочки|ребята|пацаны|соседи|коллеги|люди|знакомые|бабушки|водители|"
    r"дівчата|хлопці|сусіди|колеги|знайомі|бабусі|водії)"
    r"(?: (?:в|во|на|у|из|з|із|с) \w{3,})?(?: (?:тут|там|все|всі|уже|вже))* "
    r"(?:говорят|рассказывают|обсуждают|пишут|кажуть|розповідають|пишуть)[\s,]*"
    r"(?:(?:что|що|шо)(?!\w)[\s,]*)+"
)
"""'Мужики говорят, что', 'дівчата на роботі кажуть, що': whoever works or lives there."""
_SAID = (
    r"(?<!i )(?<!we )(?:was |were |is |are )?(?:saying|says|said)(?: that|:) |"
    r"(?:he|she|they) (?:goes|went|(?:is|was|were|be) like)(?: like|,|:)? "
    r"(?=(?:they|he|she|it|that|the)(?!\w))|"
    rf"{_PEOPLE_SAY}|"
    r"(?:написа|пиш|говор|рассказыва|обсужда|сказа|рассказа|утвержда|слыш|услыша|прочита)\w{1,4}"
    r"(?: \w+){0,2}(?:,? что|:) |"
    r"(?:напис|пиш|каж|каза|говор|розповіда|розказа|розказув|сказа|обговорю|чу|почу)\w{1,4}"
    r"(?: \w+){0,2}(?:,? що|:) "
)
_PEOPLE = re.compile(_PEOPLE_SAY)
_TOLD_ME = re.compile(_TO_ME)
_HEARD = re.compile(rf"(?<!\w)(?:{_TO_ME}|{_SAID})")
_CHECKS = re.compile(
    r"(?<!\w)(?:(?:can|could|would|will) (?:you|u|someone|anyone|somebody) (?:please |pls )?"
    r"(?:check|verify|confirm|look up)(?: (?:if|whether|that|this))?|"
    r"(?:можете|можешь|можеш|можно|можна) (?:пожалуйста |будь ласка )?(?:проверить|перевірити))"
    r"(?:[:,]| )\s*"
)
_KIN = (
    r"(?:(?:best |old |close |good )?friends?|(?:flat|room|house|class|work|team)?mates?|"
    r"(?:grand)?(?:mother|father|son|daughter|ma|pa|mum)|nan|gran|granny|"
    r"mom|dad|brother|sister|uncle|aunt(?:ie)?|cousin|niece|nephew|wife|husband|boyfriend|"
    r"girlfriend|partner|boss|colleague|coworker|neighbou?r|relative|landlord|hairdresser|barber|"
    r"teacher|doctor|dentist|gp)(?:[- ]in[- ]law)?"
)
_MY_KIN = re.compile(
    r"^\W*(?:(?:so|um|hi|ok|okay|yeah|well|and|but|hello|hey|all|everyone|guys)[, ]+)*"
    r"(?:(?:just )?(?:recording|driving|sitting|standing|walking|calling)[\w ]{0,30}, )?"
    rf"(?:(?:my|one of my|our) {_KIN}|an? (?:friend|colleague|coworker|neighbou?r|relative|mate))"
    r"(?!\w)[\w', -]{0,80}? (?:says|said|reckons|swears(?! up)|is saying|was saying|keeps saying|"
    r"(?:is|was) telling (?:me|us)|(?:told|tells|texted) (?:me|us))(?: that)?(?!,) "
    r"(?!(?:the (?:opposite|same|contrary|other)|otherwise|so|no|yes|nothing|it|hi|hello)(?!\w))"
)
"""'My friend at the ministry says', 'a friend of mine whose wife is a nurse says'."""
_IN_A_ROOM_ABROAD = (
    r"(?:(?:ну|вот|а|и|так|тут|от|ось|нам|мне) )*"
    r"(?:(?:в|во|на|у) (?:(?:нашей|нашем|нашому|нашій|моей|моем|\w+(?:ом|ой|ому|ій)) )?"
    r"\w{3,} ){1,2}"
    r"(?:(?:нам|мне|мені|всем|всім|уже|вже|сегодня|вчера|сьогодні|вчора|все|всі|люди) )*$"
)
"""'В бухгалтерии сказали', 'у черзі казали': whoever was there."""
_SAID_IN_A_ROOM = re.compile(
    r"(?:каж|каза|говор|пиш|сказа)\w{1,4} (?:в|во|на|у) \w{3,},? (?:что|що) "
)
"""'кажуть на роботі, що'."""
_LEADING_UP_ABROAD = (
    r"(?:(?:ну|вот|а|и|ой|так|от|ось|тут|там|алло|привет|привіт|здравствуйте|"
    r"добр(?:ый|ий) (?:день|вечер)|добрий вечір|я|хотел[аи]?|хоті[лв]а?|хочу|спросить|узнать|"
    r"спитати|запитати|слушай|слухай|мне|мені|нам|мо[йяеё]|мій|наш|наша|у меня|в мене),? )*"
)
_KIN_ABROAD = (
    r"(?:муж|жена|сын|дочь|дочка|мама|папа|отец|мать|батько|мати|брат|сестра|кума?|тетя|дядя|"
    r"бабушка|дедушка|подруга|"
    r"друг|сосед|соседка|коллега|знаком(?:ый|ая)|одноклассник|однокурсница|чоловік|дружина|син|"
    r"донька|тато|тітка|дядько|бабуся|дідусь|подружка|сусід|сусідка|колега|знайом(?:ий|а)|свекровь|"
    r"теща|зять|кузен|племянник|племянница|"
    r"внучк?[аи]?|внук|онук|онука|невестка|невістка|сваха?)(?!\w)"
)
_INTRODUCED = re.compile(
    rf"\W*(?:(?:my|our|a|the|у меня|в мене|мой|моя|мій) )?(?:{_KIN}|{_KIN_ABROAD})(?: "
    rf"[\w-]+){{0,3}} "
    r"(?:works?|lives?|serves?|studies|is an?|служит|служить|работает|працює|живет|живе|учится|"
    r"вчиться|лежит|лежить)(?!\w)[^\d]*"
)
"""'Дружина колеги служить у ДПСУ.'"""
_WHOSE = (
    r"(?: (?:одноклассни|однокласни|подруг|друг|сосед|сусід|коллег|колег|знаком|знайом)\w{1,5})?"
    r"(?:,? (?:из|с|з|із|зі|в|во|у|на|по|котор\w\w|який|яка|работает|працює|служит\w?|живе\w?) "
    r"[\w-]+(?: [\w-]+){0,4}?(?: (?:и|і|та|й))?)?,? "
)
"""'подруга однокласниці', 'сусідка з роботи': of whom and from where."""
_MY_KIN_ABROAD = f"{_LEADING_UP_ABROAD}{_KIN_ABROAD}{_WHOSE}"
_OF_SOMEBODY = (
    r"(?:(?:у|в) (?:мо\w{1,3} )?(?:подруги|друга|соседки|соседа|сусідки|сусіда|знакомой|знакомого|"
    r"знайомої|знайомого|коллеги|колеги|сестры|сестри|брата|мамы|мами|мужа|жены) )?"
)
"""'У подруги муж …'."""
_KIN_SAYS_ABROAD = re.compile(
    rf"^\W*{_OF_SOMEBODY}{_MY_KIN_ABROAD}"
    r"(?:(?:служит|служить|работает|працює|(?:по|пере|за)?[дз]звони\w{1,3}|приехала?|приїхала?|"
    r"приходила?|заходила?|була|был[аи]?)(?: \w+){0,2},? |(?:[\w-]+ ){0,3}[\w-]+, )?"
    r"(?:говорит|каже|говорят|кажуть|рассказывает|розповідає|клянется|клянеться)"
    r"(?:,? (?:что|що|шо|мол|мовляв)|,)? "
    r"(?!(?:нет|ні|да|так|то же|те саме|правду|неправду|о|об|про|по|с|со|з|на \w+ (?:язык|мов)\w*)"
    r"(?!\w))"
)
_ONE_DAY = (
    r"(?<!\w)(?:today|yesterday|this morning|last night|сегодня|вчера|сьогодні|вчора|"
    r"мне|нам|мені)(?!\w)"
)
_WAS_THERE = (
    r"^\W*(?:(?:so|um|hi|ok|yeah|yes|well|and|right|ну|так|вот|я|а|мы|ми|смотри|смотрите|"
    r"слушай|слушайте|слухай|слухайте) )*(?:(?:в|на|у) \w+ )?"
    r"(?:i was|i'm|i am|i met|we were|my|met|just met|"
    r"(?:(?:тут|там|сейчас|зараз) )?(?:(?:в|на|у) \w+ )?(?:еду|иду|сижу|стою|лежу|їду|йду|сиджу)|"
    r"ехала?|шла|шел|стояла?|сидела?|был|была|"
    r"мо[йяеиї]|мій|їхала|їхав|йшла|йшов|стояв|сидів|сиділа|був|була)(?!\w)"
)
_SCENE = re.compile(rf"{_ONE_DAY}|{_WAS_THERE}|^\W*(?:{_IN_A_ROOM_ABROAD}|{_MY_KIN_ABROAD}$)")
"""What only somebody says who tells where they were themselves."""
_NAMED = re.compile(
    r"[\d@]|^\W*[A-ZА-ЯІЇЄҐ]{2}|[^\W\d_]\W+[A-ZА-ЯІЇЄҐ]{2}|(?<=[^\W\d_] )[A-ZА-ЯІЇЄҐ](?=\w)(?!')"
)
"""A number or a name: then it is told of somebody who may matter."""
_EMPLOYER = re.compile(
    r"(?<!\w)(?:из|с|з|із|зі) (?!США|СРСР|СССР|РФ|ЕС|ЄС|ОАЭ)[А-ЯІЇЄҐ]{2,}[а-яіїєґ]{0,3}(?!\w)"
)
"""'сусідка з ЖЕКу': where they work, as so many do."""
_SOMEBODY = re.compile(r"\W*(?:dear \w+,? )?(?:an?|my|our|some|one of) [a-z]", re.IGNORECASE)
"""'A nurse at St. Thomas texted me': it is from nobody in particular, whatever is named."""
_PAUSE = re.compile(r"^(?:ну|вот|от|ось|типа|типу|like|well),? ")
_LEAST_LEFT = 3


def introduces(sentence: str) -> bool:
    """Whether a sentence only tells who a relative is, who says what stands behind it.

    Where that relative lives may be where it happened.
    """
    folded = fold(sentence)
    told = len(sentence) <= _LONGEST and _INTRODUCED.fullmatch(folded) is not None
    return told and not any(map(place_of, folded.strip(" .!").split()))


def without_scene(sentence: str) -> str:
    """What was heard, without where the teller was and whom they have it from."""
    folded, places = aligned(sentence[:_LONGEST])
    at = 0
    for mark in (_MY_KIN, _KIN_SAYS_ABROAD, _HEARD, _HEARD, _CHECKS):
        found = mark.search(folded, at)
        if found is None or not _is_scene(folded, found, at):
            continue
        before = sentence[: places[found.start() if found.re is _CHECKS else found.end() - 1]]
        vague = (
            _TOLD_ME.match(folded, found.start()) is not None
            and _SOMEBODY.match(before) is not None
        )
        if vague or not _matters(before, found):
            at = found.end()
    rest = _PAUSE.sub("", sentence[places[at - 1] + 1 :].lstrip(" ,:")) if at else sentence
    return rest if len(rest.split()) >= _LEAST_LEFT else sentence


def _matters(told: str, found: re.Match[str]) -> bool:
    """Whether those may matter from whom it was heard; what one's kin say is hearsay anyway."""
    if found.re not in {_MY_KIN, _KIN_SAYS_ABROAD} and _OFFICE.search(fold(told)):
        return True
    return _NAMED.search(_EMPLOYER.sub("", told)) is not None


def _is_scene(folded: str, found: re.Match[str], at: int) -> bool:
    """Whether the writer was told it, or says where; behind a scene anybody may have told it."""
    if at:
        return all(map(runs_on, folded[at : found.start()].split()))
    if found.re in {_CHECKS, _MY_KIN, _KIN_SAYS_ABROAD} or _TOLD_ME.match(folded, found.start()):
        return True
    opens = found.start() == 0 and _SAID_IN_A_ROOM.match(found[0]) is not None
    opens = opens or _PEOPLE.match(found[0]) is not None
    return opens or _SCENE.search(folded[: found.start()]) is not None
