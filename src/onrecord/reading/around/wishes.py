"""Wishes, farewells and feelings: 'happy birthday', 'до завтра, целую', 'Ганьба!'."""

import re

_ENGLISH = (
    r"(?:happy|merry|blessed) (?:\w+ ){0,2}(?:birthday|christmas|xmas|easter|holidays?|eid|diwali|"
    r"anniversary|thanksgiving|hanukkah|new year|weekend|\w*day)(?:,? \w+)?|"
    r"congrats|congratulations|(?:god )?bless|get well soon|rest in peace|my condolences|"
    r"(?:see|talk to|catch) (?:you|ya|u) (?:soon|later|tomorrow|tonight|then|around)|"
    r"(?:i |we )?wish(?:ing)? you (?:all )?(?:\w+ ){0,4}"
    r"(?:health|love|happiness|luck|joy|success|peace)|"
    r"kisses|hugs|xoxo|love you|miss you|take care|have a \w+ (?:one|day|night|evening|weekend)|"
    r"(?:sorry )?wrong (?:chat|number|person|group)|glory to ukraine|slava ukraini|heroiam slava"
)
_HOLIDAYS = (
    r"(?:с|со|з|із|зі) (?:\w+ ){0,2}(?:днем (?:рождения|народження)|днем|праздник\w+|пасхой|"
    r"рождеством|новым годом|наступающим|восьмым марта|8 марта|8 березня|святом|святами|"
    r"великоднем|різдвом|новим роком|прийдешнім)(?:,? \w+)?"
)
_RUSSIAN = (
    r"не туда (?:написала?|отправила?)|давно не виделись|"
    r"христос воскрес\w*|воистину воскрес\w*|царство небесное|вечная память|соболезную|"
    r"(?:до|на) (?:скорой )?(?:завтра|встречи|вечера|связи|скорого|понедельника)|"
    r"целую|обнимаю|люблю|скучаю|чмоки|чао|бай|береги(?:те)? себя|поздравляю|спокойной ночи|"
    r"хорошего вечера|(?:всего|всем) (?:доброго|хорошего|наилучшего)|"
    r"(?:(?:крепкого |большого |много |море |и )*"
    r"(?:удачи|успехов|здоровья|счастья|любви|радости|добра|терпения|мира)(?: (?=и )|))+"
)
_UKRAINIAN = (
    r"воістину воскрес\w*|царство небесне|вічна пам'ять|співчуваю|"
    r"(?:до|на) (?:зустрічі|вечора|зв'язку|побачення|понеділка|добраніч)|"
    r"(?:хай|нехай) щастить|(?:всього|усього) (?:доброго|найкращого)|не туди (?:написав|написала)|"
    r"цілую|обіймаю|кохаю|сумую|цьом|бувай(?:те)?|бережи себе|бережіть себе|щасти|"
    r"(?:(?:міцного |великого |багато |море |і |та )*"
    r"(?:успіхів|здоров'я|щастя|кохання|любові|радості|злагоди|терпіння|миру)(?: (?=і |та )|))+|"
    r"слава україні|слава украине|героям слава"
)
_FELT = (
    r"i(?:'m| am) (?:(?:so|really|very|just|absolutely) )*(?:angry|shocked|worried|scared|"
    r"furious|disgusted|speechless|fuming|terrified|upset|sad|fed up)|no words|"
    r"what a (?:shame|disgrace|joke)|"
    r"(?:this|that|it) is (?:so |just |absolutely )?(?:disgusting|outrageous|disgraceful|sick|"
    r"unacceptable|shocking|insane|crazy|terrifying)|это (?:просто )?(?:ужас|кошмар|позор|безумие)|"
    r"це (?:просто )?(?:жах|ганьба|божевілля)|"
    r"shame(?: on (?:you|them|him|her))?|disgrac(?:e|eful)|disgusting|outrageous|unacceptable|"
    r"(?:bloody |absolute )?(?:thieves|criminals|crooks|liars|traitors|murderers)|"
    r"(?:у меня )?(?:просто )?(?:нет слов|слов нет)|я (?:просто )?в (?:шоке|ужасе|шоці)|"
    r"позор(?:ище)?|стыд(?: и срам)?|воры|ворюги|преступники|предатели|убийцы|лжецы|возмутительно|"
    r"(?:просто )?(?:немає слів|слів немає)|ганьба|сором|злодії|зрадники|вбивці|обурливо"
)
_DEAR = (
    r"(?:honey|darling|sweetie|babe|солнышко|зайка|зая|котик|милая|милый|любимая|любимый|родная|"
    r"родной|сонечко|кохана|коханий|мила|рідна|рідненька|мамо|тату|гей(?=,)|"
    r"(?:дорогие|дорогі|любі|шановні|уважаемые|милые|dear) \w+|"
    r"девочки|дівчата|друзья|друзі|коллеги|колеги|friends)"
)
_SOON = r"(?:(?:завтра|сегодня|вечером|потом|скоро|сьогодні|ввечері|потім|зараз|тогда|я) )*"
_MEETING = (
    rf"{_SOON}(?:позвоню|перезвоню|наберу|напишу|подзвоню|зателефоную|увидимся|созвонимся|"
    r"спишемся|побачимос[ья]|зідзвонимос[ья]|спишемос[ья])"
    r"(?: (?:завтра|вечером|потом|позже|скоро|ввечері|пізніше|потім|тебе|вам|тобі))*|"
    r"(?:i'll|i will|will) (?:call|text|ring|phone) (?:you|u)(?: (?:back|later|tomorrow|tonight))*|"
    r"(?:are )?(?:you|u) (?:coming|free|home|awake|there)(?: (?:over|tonight|tomorrow|later|now))*|"
    r"no way"
)
_LONGEST = 80
_TO = (
    r"(?: (?:to |and )?(?:you|your|family|all|everyone|everybody|"
    r"in (?:this|the|our) (?:group|chat)|"
    r"всем|вас|вам|тебя|тебе|всех|усіх|усім|нас))*"
)
_BESIDE = "[,.!?;:()\u2600-\u2bff\U0001f300-\U0001faff-]"
_LAUGHING = r"(?:а?х[ах]{2,}|ha[ha]+|lo+l|omg|ok|ок|ладно|добре) "
_WISH = re.compile(
    rf"(?:(?<={_BESIDE})|(?<={_BESIDE} )|^)(?:{_LAUGHING})?"
    r"(?:(?:ну|тогда|тоді|то|и|і|and|so|well|then) )*"
    rf"(?:{_ENGLISH}|{_HOLIDAYS}|{_RUSSIAN}|{_UKRAINIAN}|{_FELT}|{_DEAR}|{_MEETING}){_TO}\s*"
    rf"(?={_BESIDE}|$)"
)


def without_wishes(folded: str) -> str:
    """The folded words without wishes, which stand between marks or alone.

    Long texts tell more than wishes, so nothing is looked for in them.
    """
    return _WISH.sub(" ", folded) if len(folded) <= _LONGEST else folded
