"""Lines that want something of readers: to subscribe, to pass a message on, to say what is so."""

import re

_PASSED_ON = (
    (
        r"(?:please |pls )?(?:send|forward|share|pass|copy|repost|retweet|rt) (?:(?:this|it)(?: "
        r"(?:message|post|video|text))?(?: on| along)? (?:to|with|everywhere)|if|(?:to|with) "
        r"(?:all|your|everyone|every|at least|as many|\d+|five|ten|twelve|twenty)|"
        r"before (?:it|this|they|he|she))[^,;:—]*$"
    ),
    (
        r"(?:[^\W\d_]{3,12}, )?(?:пере(?:шли|сылай|дай|сил)|отправ|скинь|разошл|надішл|розішл|"
        r"поділ[иі])\w* (?:это|це|всем|всім|своим|своїм|друзьям|друзям|\d+)(?!\w)[^,;:—]*$"
    ),
)
"""'Send this to all', 'перешли всем'."""
_ASKED_ABOUT = (
    (
        r"(?:а |and )?(?:как|что|як|що) (?:вы|ты|ви|ти) (?:счита|дума|вважа|"
        r"гада)\w+(?:\W+\w+){0,2}\W*$"
    ),
    (
        r"(?:кто|хто)(?: (?:что|что-то|що|щось|еще|ще|об этом|про это|про це))* (?:зна|слыш|чу)\w+ "
        r"(?:больше|більше|подробности|подробнее|подробиці|детали|деталі|точно)\W*$"
    ),
    r"what do you (?:guys |all )?think(?: about (?:it|this|that))?\W*$",
    r"(?:reply|react|vote|respond|answer)(?: below| here)?(?: with| by)\b[^,;:—]*$",
    r"(?:is (?:it|this) )?(?:an? )?(?:scam|real|legit|hoax) or (?:an? )?\w+\W*$",
    r"(?:(?:это|це|то|так) )*(?:правда|верно|реально|фейк|вірно) (?:или|чи) \w+\W*$",
    r"(?:debunked|confirmed|verified|true|real) or \w+\W*$",
    (
        r"is (?:this|it|that) (?:an? )?(?:new|old|recent|current|from (?:today|now|(?:19|20)\d\d))"
        r"(?: (?:one|photo|video))?(?: or (?:an? )?\w+)?\W*$"
    ),
    (
        r"is (?:that|this|the) (?:(?:first|second|third|last|other|whole) )?(?:bit|part|one|thing|"
        r"number|figure) (?:even |really |actually )?(?:right|true|correct|real|so)(?: or \w+)?\W*$"
    ),
    (
        r"(?:это|ето|це) (?:нов|стар|свеж|свіж|сегодняшн|сьогодніш)\w{1,3}"
        r"(?: (?:фото|видео|відео|новость|новина))?(?:,? (?:или|чи) \w+)?\W*$"
    ),
    (
        r"(?:или|чи) (?:это |це )?(?:опять |снова |знову )?(?:(?:19|20)\d\d|стар\w{2,3})"
        r"(?: (?:год|рік))?(?: (?:опять|снова|знову))? (?:гоня|крут|ганя|всплы|сплив)\w+\W*$"
    ),
    (
        r"(?:(?:перва|втора|перша|друга)я?|эта|ця) (?:часть|цифра|частина) "
        r"(?:вообще |точно |взагалі )?(?:верна|вірна|правда|правильна\w?|так)\W*$"
    ),
    (
        r"[¿¡]?(?:es (?:cierto|verdad)|stimmt (?:das|es)|ist das wahr|e vero|e verdade|c'est vrai|"
        r"est-ce vrai|czy to prawda|is dat waar|dogru mu)\W*$"
    ),
)
"""'What do you think?', 'scam or legit', 'это правда или фейк', 'хто знає більше'."""
_OPENED_OR_CLOSED = (
    (
        r"(?:(?:hello|hi|dear|good|здравствуйте|добрый|добрий|вітаю)(?: \w+){0,3}, )?(?:my name is|"
        r"i am (?:an?|dr)|i'm an?|i live in|i work (?:as|at|in)|меня зовут|мене звати|я (?:работаю|"
        r"працюю|живу))(?: (?!and|и|і|та)\w+|\.){1,7}(?: and i (?:teach|work|live|study)(?: "
        r"\w+){1,4})?\W*$"
    ),
    r"(?:many )?thank(?:s| you)?(?: \w+){0,2} in advance\W*$",
    r"best, \w+\W*$",
    r"(?:(?:best|kind|warm|many) )?(?:regards|wishes|sincerely)\W+\w*\W*$",
    r"(?:с уважением|з повагою)\W+\w*\W*$",
    r"asking for (?:an? |my |our )?\w+\W*$",
    r"(?:please |pls )?(?:be (?:careful|vigilant)|(?:stay|keep) safe)(?: \w+)?\W*$",
)
"""'My name is Ann', 'thanks in advance', 'best, Ann', 'с уважением', 'stay safe'."""
_CREDITED = (
    r"(?:фото|відео|видео|photo|video|image)s?: *\S+(?: \S+)?\W*$",
    r"(?:credits?|sources?|via|источники?|джерел[оа]): ?[^.!?]{1,50}\W*$",
    r"(?:a |short |long )*(?:thread|тред) (?:on|about|by|про|о|об|от|від|на тему)(?!\w)",
    (
        r"(?:инфа|информация|сообщение|новость|інфа|інформація|повідомлення|новина|info|"
        r"information|message|this)(?: is| -| —)? ?(?:100 ?%|(?:проверен|перевірен|точн|достоверн|"
        r"достовірн|verified|confirmed)\w*)[^.!?]{0,40}\W*$"
    ),
)
"""'Photo: …', 'source: …', 'a thread on …', 'инфа проверенная'."""
_VOUCHED = (
    (
        r"(?:(?:19|20)\d\d\)? )?(?:(?:and|but|well|so) )?(?:my|one of my) (?:[\w'-]+ ){1,4}"
        r"(?:keeps? (?:saying|telling (?:me|us|everyone))|says|said|told (?:me|us)|swears|insists|"
        r"sent (?:me|us)|posted|shared|believes)(?: (?:it|this|that|so|the same))"
        r"(?: (?:to me|all the time|every day|again|too))?\W*$"
    ),
    (
        r"(?:(?:мне|нам|мені|это|це) )*(?:скинул|кинул|прислал|написал|сказал|рассказал|надіслал|"
        r"розповіл|повідомил|розказал)(?:а|и)? (?:(?:мне|нам|мені) )?(?:(?:мо|наш)\w+ )?"
        r"(?:учительниц|воспитательниц|викладачк|вчительк|виховательк|лікарк|медсестр|класс?на|"
        r"подруг|сестр|сусідк|соседк|знаком|знайом|кум|тітк|тетк|тет|бабус|бабушк|мам|донька|дочь)"
        r"\w{0,3}(?:,? (?:он|она|він|вона) (?:(?:точно|все|усе|всегда|завжди) )?"
        r"(?:знает|знає|в курсе|в курсі|врать не будет|не бреше|не врет))?\W*$"
    ),
)
"""'My dad keeps saying it', 'кинула викладачка, вона точно знає': who it is from."""
_LED_ON = (
    r"(?:читай|дивіть|смотри)\w* (?:также|також|по теме|за темою|еще|ще)(?!\w)",
    r"(?:read|see) (?:also|next|more)(?: on(?: this)?)?:|related:",
    (
        r"(?:больше|еще|more|більше|ще) (?:новостей|новин|news|подробностей|деталей|details|фото|"
        r"видео|відео|updates|info)(?!\w)(?: (?:в|на|у|in|on|here|below|тут|здесь|ниже|нижче|нашем|"
        r"нашому|our|канале|каналі|channel|чате|чаті|сайте|сайті|site))*\W*$"
    ),
    r"(?:подробнее|подробности|детальніше|деталі)\W+(?:на|в|у|тут|здесь)(?!\w)[^,;]{0,40}$",
)
"""'More news in our channel', 'подробнее на …'."""
_SUBSCRIBED = (
    r"subscribe",
    r"(?:follow|join|support) (?:us|our)",
    r"подпи(?:саться|сывай|шись|шитесь)",
    r"підпи(?:сати(?:ся|сь)|суй(?:тес|ся)|шись|шіться)",
    r"присоединя(?:йтесь|йся)",
    r"приєднуйтес",
    r"долучайтес",
    r"вступай",
    r"(?:читай|смотри|дивіт|читайт|смотрит)\w{0,3} нас(?!\w)",
    r"(?:наш|our|join our) (?:канал|чат|бот|channel|chat|bot)\W*$",
)
"""'Subscribe', 'follow us', 'вступай', 'наш канал'."""
_SUPPORTED = (
    (
        r"(?:підтрим|поддерж|support|donate)\w* (?:(?:to|the|наш\w*|our|us|my) )?(?:канал|проє?кт|"
        r"автор|редакц|channel)"
    ),
    (
        r"(?:(?:по (?:вопросам|поводу)|з питань|щодо) )?(?:реклам[аиы]|advertis(?:ing|e|ement)|ads|"
        r"press|contacts?|enquiries|сотрудничеств[оа]|співпрац[яі]|связь|"
        r"зв'язок)\W{1,3}[\w.+-]+@[\w.-]+\W*$"
    ),
    r"[^\d\n]{0,60}(?:\d{4} ?){4}\W*$",
    r"(?:hotline|горячая линия|гаряча лінія|тел(?:ефон)?)(?!\w)[^\d\n]{0,30}[\d ()+-]{3,}\W*$",
)
"""'Support our channel', an address for adverts, the number of a bank card, of a hotline."""
_LINES = (
    *_PASSED_ON,
    *_ASKED_ABOUT,
    *_OPENED_OR_CLOSED,
    *_CREDITED,
    *_VOUCHED,
    *_LED_ON,
    *_SUBSCRIBED,
    *_SUPPORTED,
)
_LINE = re.compile(rf"\W*(?:{'|'.join(_LINES)})")


def is_inviting(line: str) -> bool:
    """Whether a folded line opens like one that hardly tells anything of the world."""
    return _LINE.match(line) is not None
