"""Fixed phrases that frame a claim; runs of empty words are found by ``hollow``."""

from onrecord.text.lists import word_set

FRAMES = (
    r"(?:what|how) about this(?: one)?\b[:,]?",
    (
        r"(?:i(?:'m| am)? )?(?:not (?:gonna|going to)|won't|will not|don't|do not|can't|cannot) "
        r"believe (?:this|it|that)(?: (?:until|till|unless|without|before)[^:]{0,50})?:"
    ),
    (
        r"(?:i )?(?:can't|cannot|couldn't|could not|can not) find (?:anything|any (?:info|"
        r"information|sources?|proof|news)) (?:about|on|for) (?:this|it|that)(?: \w+){0,2}:"
    ),
    (
        r"(?:я )?(?:не (?:могу|можу|нахожу|знаходжу)|нигде не) (?:найти |знайти |нагуглить )?"
        r"(?:\w+ ){0,2}(?:об этом|про это|про це)(?: \w+){0,2}:"
    ),
    (
        r"(?:у?виде(?:л|ла|ли)|(?:по)?бачи(?:в|ла|ли)) (?:\w+ )?(?:объявление|оголошення|"
        r"листовку|листівку|записку|плакат|пост|допис|сообщение|повідомлення|видео|відео)"
        r"(?: (?:в|во|на|у) \w+){0,2}:"
    ),
    r"(?:ну )?(?:(?:и|і|а) )?(?:как|як) (?:вам|тебе|тобі) (?:такое|таке)(?=[:?,])",
    (
        r"(?:has|did|have) (?:anyone|anybody|any of you|you|u)(?: else| guys| all)* "
        r"(?:notice|noticed|see|seen|realise|realised|realize|realized)(?: that| how)\b"
    ),
    (
        r"(?:только что |щойно |сейчас |зараз )?(?:передали|сказали|сообщили|объявили|оголосили|"
        r"повідомили) (?:по|на|в|у) (?:радио|радіо|тв|телевизору|телевізору|телику|новостях|"
        r"новинах)(?::|,? (?:что|що|шо)(?!\w))"
    ),
    (
        r"(?:чи )?не (?:фейк|утка|вброс|развод|шутка|брехня|качка|вкид|розвод)а?"
        r"(?: ли)?(?: это| це)?(?=:)"
    ),
    (
        r"(?:somebody|someone|they) (?:put|left|posted|pushed) (?:an?|this) "
        r"(?:leaflet|letter|note|flyer) (?:\w+ ){1,3}(?:that says|saying)(?: that)?\b"
    ),
    (
        r"(?:according to|per) (?:(?:some|unconfirmed|unverified|media|local|various|several|"
        r"multiple|social media|online|press|anonymous) )+(?:reports?|sources|accounts|posts|media|"
        r"rumou?rs)(?!\w),?"
    ),
    (
        r"(?:по|согласно|за|згідно з) (?:не(?:подтвержденн|проверенн|підтверджен|перевірен)\w+|"
        r"некоторым|деякими) (?:данным|сообщениям|сведениям|слухам|информации|даними|"
        r"повідомленнями|чутками|інформацією),?"
    ),
    (
        r"(?:(?:i|we|i've|we've) )?(?:just )?(?:read|heard|saw|seen) (?:(?:it|this) )?"
        r"(?:somewhere|online|on the internet|on social media)(?: online)?,? that\b"
    ),
    (
        r"(?:is it|am i) (?:just |only )?(?:me|crazy|mad|dreaming),? or"
        r"(?= (?:did|do|does|is|are|was|were|has|have|had|will|can)\b)"
    ),
    (
        r"(?:the )?(?:thing|word|talk|rumou?r|story|message)(?: that's| that is)? (?:going|doing) "
        r"(?:a?round|the rounds)(?: (?:in|at|on)? ?(?:the |my |our )?\w+)? (?:is|says)(?: that)?\b"
    ),
    (
        r"(?:в|по|у) (?:интернете|интернету|сети|соцсетях|соцсетям|телеграме|ватсапе|чатах|чатам|"
        r"інтернеті|мережі|соцмережах|телеграмі) (?:гуляет|ходит|распространя\w+|разгоняют|гуляє|"
        r"ходить|шириться|поширю\w+|розганяють) (?:(?!про)\w+ )?(?:цитата|фраза|новость|видео|фото|"
        r"слух|сообщение|инфа|новина|відео|чутка|повідомлення|допис)(?: о том| про те)?,?"
        r"(?: (?:что|що|шо|якобы|будто|нібито|ніби)(?!\w))?"
    ),
    (
        r"(?:не (?:верьте|верь|вірте|вір|ведитесь на|ведіться на) (?:слухам|чуткам|фейкам|слухи|"
        r"чутки|фейки)|(?:don't|do not|dont) believe the (?:rumou?rs|lies|hoax(?:es)?))(?=:)"
    ),
    (
        r"(?:кто|хто) (?:тут )?(?:в теме|в темі|разбирается|розбирається|шарит|шарить)"
        r"(?!\w),?"
    ),
    (
        r"(?:я )?(?:слышал[аи]?|чу(?:в|ла|ли)|узнал[аи]?|дізнал\w+|дізнався) (?:от|від) "
        r"(?:(?:одно|знаком|знайом|мо|наш)\w+ )*(?:врач|лікар|подруг|друг|друз|знаком|знайом|сосед|"
        r"сусід|коллег|колег|брат|сестр|мам|тет|тіт|муж|чолов|началь|учител|вчител|медсестр|бабуш|"
        r"бабус|родствен|родич|продав|таксист|водител|воді)\w{0,5},? (?:что|що|шо)(?!\w)"
    ),
    r"(?:i |we )?(?:just )?heard (?:it )?from (?:an?|my|our|some) [\w' ]{2,30}? that\b",
    r"(?:did|have) (?:you|u|ya|yall|y'all) (?:guys |all )?hear(?: that| about how)?\b",
    (
        r"there(?:'s| is|s) (?:this|a|some) (?:thing|message|post|rumou?r|video|story|quote|photo)"
        r"(?: that is| that's)? (?:going a?round|circulating|doing the rounds|spreading)"
        r"(?: (?:on|in) \w+)?(?: (?:that|saying)\b|:)"
    ),
    (
        r"(?:check|verify|see|watch) (?:this|the|that) (?:video|message|post|photo|news|article)"
        r",? (?:it|which|that|where they) (?:says?|claims?|shows?)(?: that\b)?"
    ),
    (
        r"(?:кто-нибудь|кто-то|хтось|хто-небудь|кто|хто) "
        r"(?:проверял|видел|слышал|читал|перевіряв|бачив|чув|читав)[аи]? "
        r"(?:эту |цю )?(?:новость|новину|инфу|інфу|информацию|інформацію) ?(?:про|о|об)? ?"
        r"(?:то|те|том)?,? (?:что|що|шо)(?!\w)"
    ),
    r"kya (?:ye|yeh|yah) sach hai(?: ki\b)?",
    r"apakah benar(?: bahwa\b)?",
    (
        r"(?:(?:is it |is )?(?:true|right|correct) )?what (?:they|people) are "
        r"(?:saying|sharing|writing|posting)(?: (?:in|on) (?:the |my |our )?\w+(?: \w+)?)?,? that\b"
    ),
    (
        r"(?:spotted|seen|saw|found)(?: this| it)? (?:on|in) (?:facebook|fb|insta|instagram|tiktok|"
        r"twitter|x|whatsapp|telegram|youtube|reddit|viber)(?: \w+)?:"
    ),
    (
        r"(?:кто-нибудь|кто-то|хтось|хто-небудь|кто|хто) (?:может|може|могли бы|міг би) "
        r"(?:подтвердить|проверить|сказать|підтвердити|перевірити|сказати),? "
        r"(?:(?:правда ли|чи правда|правда),? )?(?:что|що|шо|чи)(?!\w)"
    ),
    (
        r"(?:не верится|не віриться|не верю|не вірю),? (?:но|але) (?:\w+ )?"
        r"(?:пишут|говорят|пишуть|кажуть)(?::|,? (?:что|що|шо)(?!\w))"
    ),
    r"is it (?:so|the case|a fact|known|established) (?:that|if)\b",
    r"(?:isn't|isnt|is) it (?:not )?(?:true|so|the case|a fact|correct) that\b",
    (
        r"(?:i )?(?:got|received|saw|found) (?:this|it) (?:from|in|on|via) (?:[\w']+ ){1,4}?"
        r"(?:group|chat|page|channel|feed|friend|whatsapp)(?:, \w+(?: \w+){0,3})?:"
    ),
    (
        r"(?:i |we )?(?:have )?(?:just )?(?:got|received|had) (?:this|it)(?: message| news)? from "
        r"(?:an?|my|our|one of my) (?:[\w']+ ){0,11}[\w']+:"
    ),
    (
        r"(?:(?:только что|щойно|сейчас|зараз) )?(?:мне |нам |мені )?"
        r"(?:звони[лв]|позвонил|подзвони[лв]|написа[лв]|написал|присла[лв]|надісла[лв]|скину[лв])"
        r"[аи]? (?:мне |нам |мені )?"
        r"(?:знаком|знайом|подруг|друг|сестр|брат|мам|сосед|сусід|коллег|колег|тет|тіт|дяд)\w{0,4}"
        r"(?: (?:из|с|со|в|на|із|з|зі|у) [\w-]+(?: [\w-]+)?)?[,:]"
    ),
    (
        r"(?:do|would|could|can) (?:you|u|ya) (?:guys )?"
        r"(?:happen to|by any chance|possibly|perhaps) (?:know|confirm|check|tell me|say) "
        r"(?:if|whether|that)\b"
    ),
    (
        r"(?:my|our) \w+ (?:swears|insists|is (?:sure|convinced)|"
        r"keeps (?:saying|telling (?:me|us)))(?: \w+){0,4}? that\b"
    ),
    (
        r"why (?:do|are|is) (?:people|they|some|everyone|everybody) "
        r"(?:say|saying|claim|claiming|think|thinking)(?: that)?\b"
    ),
    (
        r"(?:чому|почему|с чего|з чого) (?:все |всі |они |вони )?"
        r"(?:кажуть|говорят|пишут|пишуть|решили|взяли|вирішили),? (?:що|что|шо)(?!\w)"
    ),
    (
        r"(?:чули|чув|чула|слышали|слыхали|слышал|слышала) "
        r"(?:щось |что-то |что-нибудь |хтось )?(?:про|о|об) (?:те|то|том),? "
        r"(?:що|что|шо|як|как)(?!\w)"
    ),
    (
        r"(?:stimmt es|ist es wahr|[¿¡]?es (?:verdad|cierto)|est-ce vrai|e vero|e verdade|"
        r"czy to prawda|je pravda|is het waar|ar det sant|er det sandt),? "
        r"(?:dass|que|che|ze|dat|att|at)(?!\w)"
    ),
    r"what (?:(?:he|she|they) (?:said|says)|i (?:heard|read|saw)) (?:was|is)(?: that)?\b",
    (
        r"(?:does|do|would|can|could|will)? ?"
        r"(?:anyone|anybody|someone|somebody|any of you|you guys|one of you)"
        r"(?: (?:here|else|out there|in here|in this group))?"
        r"(?: (?:please |happen to |be able to |even )*"
        r"(?:know|knows|tell (?:me|us)|confirm|say|verify|check|explain))"
        r"(?: for sure)? (?:if|whether)"
        r"(?: (?:it is|it's|its|is it) (?:true|right|correct)(?: that)?)?\b"
    ),
    (
        r"(?:how come|why is|why does|(?:i )?(?:can't|cannot) believe|(?:funny|weird) how) "
        r"(?:nobody|no one|noone|none)(?:'s)? (?:is |has |ever )?"
        r"(?:reporting|reports|reported|talking|talks|saying|says|mentioning|mentions|covering)"
        r"(?: about)?(?: that| how| the fact that)?\b"
    ),
    (
        r"(?:i have|i've|i|we|we've)? ?(?:been|keep|kept) (?:seeing|hearing|reading) "
        r"(?:this|it|that|about it)?(?: all over| everywhere on| on| in)?(?: \w+){0,2},? but\b"
    ),
    (
        r"(?:someone|somebody|people|(?:a|this|some) (?:guy|lady|man|woman|friend|neighbou?r)) "
        r"(?:in|at|from|on) (?:my|our|the) (?:\w+ ){1,2}(?:is |are |was |were |keeps? )?"
        r"(?:saying|says|said|adamant|convinced|sure|swears|insists|reckons)(?: that)?\b"
    ),
    (
        r"(?:an?|my|our) (?:\w+ ){1,6}?(?:has |have )?(?:just )?"
        r"(?:sent|shared|forwarded|posted|got|received|wrote)(?: me| us)? (?:this|it)"
        r"(?: (?:to|with|from|in|on) (?:\w+ ?){1,3})?:"
    ),
    r"my (?:question|query) is(?: the following| this| simple)?(?: if| whether)?\b(?=[ :,])",
    r"(?:мой |моё |мое )?вопрос (?:такой|следующий|простой|вот какой)(?=[:,])",
    r"(?:моє |мое )?(?:питання|запитання) (?:таке|наступне|просте|ось яке)(?=[:,])",
    (
        r"who (?:was it (?:that|who) )?(?:has |had |is |was )?"
        r"(?:said|says|saying|told us|claimed|claims|claiming|stated|states|asserted|asserts|"
        r"reported|reports|announced|announces)(?: that\b|(?= \d))"
    ),
    (
        r"кто (?:это )?(?:сказал|говорил|говорит|заявил|заявлял|заявляет|утверждал|утверждает|"
        r"сообщил|сообщал|сообщает|объявил)а?,? что(?!\w)"
    ),
    (
        r"хто (?:це )?(?:сказав|казав|каже|говорив|говорить|заявив|заявляв|заявляє|стверджував|"
        r"стверджує|повідомив|повідомляв|повідомляє|оголосив),? що(?!\w)"
    ),
    r"(?:кто|кто-то|кто-нибудь|хто|хтось|хто-небудь) (?:знает|знає|в курсе|в курсі)(?!\w),?",
    (
        r"(?:никто|ніхто) (?:(?:случайно|випадково|тут) )?не (?:знает|знає|в курсе|в курсі|"
        r"слыша[лв]а?|слышали|чу(?:в|ла|ли)|чував|подскажет|підкаже)"
        r"(?:,| (?=правда|точно|действительно|что |чи |що |шо ))"
        r"(?: (?:правда ли|чи правда|точно ли|действительно ли|чи справді|чи дійсно)(?!\w))?,?"
        r"(?: (?:что|что ли|що|шо)(?!\w))?"
    ),
    (
        r"(?:это|ето|це) (?:случаем |случайно |часом )?не "
        r"(?:утка|фейк|шутка|жарт|вброс|качка|вкид)а?,? (?:что|що|шо)(?!\w)"
    ),
)
"""What opens a sentence and leaves a claim behind it, though it asks with a word of its own."""
OPENERS = (
    (
        r"(?:(?:(?:hot|my|cold|bad) take|(?:true|crazy|sad) story|(?:fun|quick|little known) fact|"
        r"(?:(?:fake news|scam|spoiler|news|hoax) )?alert|reminder|just in|"
        r"developing|exclusive|must (?:read|see|watch)|важно|эксклюзив|главное|важливо|"
        r"explainer|analysis|opinion|factbox|correction|edit|исправление|уточнение|правка|уточнення|"
        r"(?:quick |new |our )?poll|опрос|голосование|опитування|голосування|"
        r"be (?:careful|aware|warned)|beware|warning|heads up|"
        r"(?:будьте )?(?:осторожн[оы]|обережні?)|обережно|"
        r"ексклюзив|головне|tl;? ?dr|"
        r"upd(?:ate)?(?: ?\d{1,2})?|апд(?:ейт)?|оновлено|обновлено|обновление|оновлення)"
        r"\s*[:,—–*!⬇👇❓❗⚠-]|(?:q|question|вопрос|питання) ?\d{0,2}[:.)]|"
        r"tl;? ?dr(?!\w)|not gonna lie,?)"
    ),
    (
        r"(?:honestly |personally )?(?:i|we) (?:honestly |really |just )?"
        r"(?:think|believe|guess|reckon|bet)"
        r"(?: that\b|,| (?!(?:in|so|of|about|it|not|always)\b)(?=[a-z\d]))"
    ),
    r"apparently(?!\w),?",
    r"wait(?:,|\.+|…)? (?:so|but)(?!\w),?",
    (
        r"(?:warning|alert|attention|notice) (?:to|for) (?:all|every|everyone|anyone)"
        r"(?: \w+){0,3} ?(?:[:!—–-]|[\u2600-\u2bff\U0001f300-\U0001faff])+"
    ),
    (
        r"(?:переслано|переслали|прислали|скинули|надіслали|переслали|надіслано) "
        r"(?:(?:мне|нам|мені) )?(?:(?:от|від) "
        r"(?:врач|лікар|медсест|знаком|знайом|друг|подруг|родствен|родич|мам|сосед|сусід|коллег|колег)"
        r"\w{0,6}(?: \w+){0,3}|(?:в|у) (?:\w+ )?(?:групп|груп|чат|вайбер|телеграм|ватсап)\w{0,3}):"
    ),
    r"(?:they|people|some|folks) (?:are |keep |were )?(?:say|saying|said)(?: that)?\b",
    (
        r"(?:forwarded|sharing|sent|posting|переслано|пересилаю|пересылаю) "
        r"(?:many times|as received|как есть|багато разів)[:,—–-]?"
    ),
    r"(?:лично |особисто )?я (?:лично )?(?:думаю|считаю|полагаю|вважаю|гадаю),?(?: что| що)?(?!\w)",
    (
        r"(?:по-моему|на мой взгляд|по моему мнению|как по мне|имхо|по-моєму|як на мене|"
        r"на мою думку|як по мені|імхо)(?!\w),?"
    ),
)
"""What frames a claim only where nothing but light words stands before: 'Hot take:', 'I think'."""
LIGHT = word_set(
    "so well and but ok okay also yes please pls honestly personally ну так а и і й та"
)
CLOSINGS = (
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
        r"(?:a )?(?:scam|true|real|fake|false|legit|hoax|fiction|not)\W*$"
    ),
    r",?\s(?:yeah|ya|aye) right\W*$",
    (
        r",\s(?:(?:it|that|this|which) )?(?:all )?(?:sounds|seems|smells|looks) "
        r"(?:(?:a bit|a little|very|pretty|kinda|kind of|so|totally) )?(?:made up|fake|fishy|off|"
        r"sus|suspicious|dodgy|weird|like (?:(?:a|an|total|complete|utter) )*(?:nonsense|bs|"
        r"rubbish|bullshit|scam|hoax|lies?|propaganda|fake|rumou?r|clickbait))(?: to me)?\W*$"
    ),
    (
        r",\s(?:это |це )?(?:звучит|выглядит|похоже|звучить|виглядає|схоже) (?:как |на |як )?"
        r"(?:бред|фейк|сомнительно|странно|чушь|вброс|развод|маячня|маячню|дивно|підозріло|сумнівно|"
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
