"""Fixed phrases that close a claim, and the light words beside which a frame still is one."""

from onrecord.text.lists import word_set

LIGHT = word_set(
    "so well and but ok okay also yes please pls honestly personally ну так а и і й та"
)
CLOSINGS = (
    (
        r",\s(?:(?:you|ты|ти) )?(?:hear|слышишь|слышите|понял[аи]?|чуєш|чуєте|зрозумі(?:в|ла))"
        r"\s*\?+"
    ),
    (
        r"[,;.—–-]\s*(?:(?:ok|okay|anyway|so|ладно|давай|всё|все|ну|добре|гаразд)[, ]+)+"
        r"(?:(?:love you|love ya|bye(?: bye)?|пока(?: пока)?|целую|обнимаю|бувай|па|цілую)[, ]*)+"
        r"\W*$"
    ),
    (
        r"[,;—-]\s*(?:is (?:it|this|that|he|she) (?:true|right|correct|real|legit|fake|so)|true|"
        r"right|correct|really|fake)(?: or (?:not|fake|false|true))?\s*\?+"
    ),
    (
        r"[,;—-]\s*(?:(?:can|could) (?:you|someone|anyone) )?(?:please |pls )?"
        r"(?:check|confirm|verify)(?: (?:it|this|that))?(?: please| pls)?\s*\?*"
    ),
    (
        r"[,;—-]\s*(?:(?:это|ето) (?:так|правда|фейк|верно|развод|вброс|утка|шутка|обман)|правда|"
        r"верно|так ли это|"
        r"правда ли это|фейк)"
        r"(?: или (?:нет|фейк|правда|ложь))?\s*\?+"
    ),
    (
        r",?\s(?:or|или|чи) (?:(?:is|are) (?:that|it|this|they) |это |це |то )?"
        r"(?:again |another |опять |снова |очередной |знову? |черговий )?"
        r"(?:just |all |просто )?"
        r"(?:talk|(?:a )?rumou?rs?|nonsense|fake|lies|a hoax|развод|вброс|утка|фейк|сплетни|гонят|"
        r"гон|врут|брешут|брешуть|слухи|бред|брехня|вигадка|чутки|плітки|розводка|вкид|качка|"
        r"розвод|обман|ложь|ерунда|маячня)\W*$"
    ),
    (
        r"(?<!\bis)(?<!'s)(?<!\bare),?\s(?:a )?(?:scam|true|real|fake|legit|hoax|fact) or "
        r"(?:a )?(?:scam|true|real|fake|false|legit|hoax|fiction|old|outdated|not?|nah|nope|bs)\W*$"
    ),
    r",?\s(?:yeah|ya|aye) right\W*$",
    r",\s(?:карле?|carl)\W*$",
    r"[,.—–-]\s*(?:сто пуд(?:ов|ово|ів)|стопудово|зуб даю|гадом буду|for sure|no doubt)\W*$",
    (
        r",\s(?:thank (?:god|goodness|heavens?)|thankfully|слава богу|слава богові|хвала богу|"
        r"дякувати богу|дякувати богові)\W*$"
    ),
    (
        r"[,\s](?:вот|от|ось) (?:и|і|й) (?:считай|думай|рахуй|гадай|суди)(?:те)?"
        r"(?: (?:сами|самі|сам))?\W*$"
    ),
    (
        r",\s(?:(?:it|that|this|which) )?(?:all )?(?:sounds|seems|smells|looks) "
        r"(?:(?:a bit|a little|very|pretty|kinda|kind of|so|totally) )?(?:made up|fake|fishy|off|"
        r"sus|suspicious|dodgy|weird|like (?:(?:a|an|total|complete|utter) )*(?:nonsense|bs|"
        r"rubbish|bullshit|scam|hoax|lies?|propaganda|fake|rumou?r|clickbait))(?: to me)?\W*$"
    ),
    (
        r",\s(?:это |це )?(?:звучит|выглядит|похоже|звучить|виглядає|схоже) (?:как |на |як )?"
        r"(?:бред|фейк|сомнительно|странно|чушь|вброс|развод|маячня|маячню|дивно|підозріло|"
        r"сумнівно|"
        r"вкид|брехня|брехню|розвод|неправду|правду)\W*$"
    ),
    (
        r",\s(?:who knew|go figure|just saying|no joke|(?:not|no) kidding|mark my words|"
        r"what a (?:joke|shame|disgrace)|can you believe (?:it|that|this)|"
        r"(?:but |and )?i(?:'m| am)? (?:don't|do not|not) buy(?:ing)? (?:it|this|that))\W*$"
    ),
    (
        r"[,;]\s(?:and )?is (?:that|this|it) (?:still|actually|really) (?:happening|on|true|so|"
        r"the case|the plan|a thing|going ahead|planned)\W*$"
    ),
    r"[,\s](?:это|ето|це) так (?:вообще|взагалі)\W*$",
    (
        r"[,;.—–-]\s*(?:(?:это|ето|це|то) )?(?:(?:точно|случайно|часом|случаем|надеюсь) )?не "
        r"(?:фейк|утка|вброс|развод|шутка|брехня|качка|вкид|розвод|обман|жарт)\s*\?+"
    ),
    (
        r",\s(?:(?:но|але|только|тільки) )?(?:(?:я|мне|мені|мы|ми|этому|в это|цьому|в це|как-то|"
        r"щось|что-то|честно|чесно) )*не (?:верю|вірю|верим|віримо|верится|віриться)\W*$"
    ),
    (
        r",\s(?:surely not|certainly not|no|isn't (?:it|that so)|не так ли|разве нет|чи не так|"
        r"хіба ні|так ведь)\s*\?+"
    ),
    (
        r",?\s(?:but |but i'm |but i am |но я |але я )(?:i'm )?(?:not (?:so |too |really )?"
        r"(?:sure|convinced|certain)|не (?:уверена?|впевнен[аи]й?|певна|певен))\W*$"
    ),
    (
        r",\s(?:but )?i (?:really |just |honestly )?(?:don't|do not|can't|cannot) believe "
        r"(?:it|this|that|him|her|them)\W*$"
    ),
    r",?\s(?:или|чи) (?:это |то |це )?не ?правда\s*\?+",
    (
        r"(?<!\bis)(?<!\bare)(?<!\bwas)(?<!\bwere)(?<!\bbe)(?<!\bthe)(?<!\bthat)(?<!\bit)"
        r"(?<!\bthis)(?<!\bfar)(?<!\ba)(?<!\bhe)(?<!\bshe)(?<!\bthey)(?<!\byou)(?<!\ball)"
        r"(?<!\bturn)(?<!\bhuman)(?<!\balt)(?<!\d)\s(?:right|innit)\s*\?+"
    ),
    (
        r"[,;.—–-]\s*(?:is|are) (?:this|that|it|they|these) (?:even|really|actually) "
        r"(?:legal|allowed|lawful|normal|ok|okay|possible)\s*\?+"
    ),
    (
        r"[,;.—–-]\s*(?:(?:это|ето|це) )?(?:вообще|взагалі|вообще-то|хоть|хоча б|хіба|разве)"
        r"(?: (?:это|ето|це))? (?:законно|легально|нормально|можно|можна|по закону|за законом|"
        r"разрешено|дозволено|возможно|можливо)\s*\?+"
    ),
    (
        r"[,;.—–-]\s*(?:stimmt (?:das|es)|[¿¡]?es (?:cierto|verdad)|e vero|e verdade|c'est vrai|"
        r"czy to prawda|dogru mu)\s*\?+"
    ),
    r"(?<!что)(?<!що)(?<!\bи)(?<!не)\s(?:это|це) так\W*$",
    (
        r"[,\s](?:ну )?(?:вы |ви )?(?:проверьте|подскажите|уточните|перевірте|підкажіть|уточніть)"
        r"(?: (?:пожалуйста|плиз|пж|будь ласка))?\W*$"
    ),
    r"\s(?:please|pls) (?:check|verify|confirm)(?: this| it)?(?: for me)?\W*$",
    (
        r",?\s(?:(?:ты|вы|ти|ви) )?не (?:знаешь|знаете|знаєш|знаєте|в курсе|в курсі|слышали?|чули?)"
        r",? (?:(?:это |це |чи )?(?:правда|так)(?: ли)?(?: это| це)?)?(?: (?:или|чи) \w+)?\W*$"
    ),
    (
        r"[,\s](?:(?:так|это|це|правда|верно|вірно) ){1,3}(?:или|чи) "
        r"(?:не ?(?:так|правда|верно)|нет|ні)\W*$"
    ),
    r",?\s(?:чи|или) (?:шо|що|что|че|чо|как|як)\W*$",
    (
        r"(?<!что)(?<!що),?\s(?:это|ето|це|то|так это) (?:правда|фейк|верно|fake|true|брехня|ложь)"
        r"\s*\?+"
    ),
    (
        r"\sis (?:it|this|that) (?:even |really |actually )?"
        r"(?:true|right|correct|real|legit|so|(?:a )?(?:real )?thing|for real)"
        r"(?: or (?:not|what))?\s*\?*"
    ),
    (
        r"[,;—-]?\s(?:(?:but|and|so) )?i (?:just )?"
        r"(?:do not|don't|dont|(?:want|wanted|need|would like) to) know (?:if|whether) "
        r"(?:that's|that is|it's|it is|this is|its|thats) (?:right|true|correct|real|so)\W*$"
    ),
    (
        r"[,;:—-]\s*(?:(?:apply|register|click|check|visit|see|watch)(?: on| at| the)? )?"
        r"(?:link|here|links)(?: below| here)?\W*$"
    ),
    r"[,;:—-]\s*(?:ссылка|посилання|подробности|деталі)(?: ниже| нижче| тут| здесь)?\W*$",
    (
        r"[,;—-]\s*(?:це (?:так|правда|фейк|вірно|розвод|вкид|обман|брехня|жарт)|правда|вірно|"
        r"чи правда(?: це)?|чи (?:так це|це так|це правда)|фейк)"
        r"(?: чи (?:ні|фейк|правда|брехня))?\s*\?+"
    ),
    (
        r"(?:подписывайтесь|подпишитесь|подпишись|подписаться|підписуйтесь|підписуйтеся|"
        r"підписуйся|підпишись|підписатися|підпишіться|subscribe)"
        r"(?: (?:на|to) (?:наш |our )?(?:канал|channel))?(?: [@\w]+)?\W*"
    ),
)
"""What closes a sentence behind its claim: ', is it true?', ', это так?'."""
