"""Countries, states and cities in three languages under one English name."""

from functools import lru_cache
from itertools import product

from onrecord.figures.words.american_places import AMERICAN_PLACES
from onrecord.figures.words.cities import CITIES
from onrecord.figures.words.countries import COUNTRIES, COUNTRIES_OF_TWO_WORDS, WHOLE
from onrecord.figures.words.far_places import (
    FAR_PLACES,
    FAR_PLACES_OF_TWO_WORDS,
    WHOLE_FAR_PLACES,
)
from onrecord.text.lists import word_set
from onrecord.text.tables import english_forms

_ROWS = """
Ukraine|ukrainian|ukraine ukrainian ukrainians украин україн kiev's киевского
Russia|russian|russia russian russians росси росі російськ русск russia's рф москви kremlin moscow's
Russia|russian|москали москалі москалей москалів москалям кацапы кацапи кацапов кацапів кацапам
Ukraine|ukrainian|хохлы хохли хохлів хохлам хохлами хохлах
Belarus|belarusian|belarus belarusian белорус беларус білорус belarusians
Poland|polish|poland polish poles польш поляк польськ польск польща польщ
Poland|polish|ляхи ляхов ляхам ляхів
Romania|romanian|romania romanian румын румун romanians
Moldova|moldovan|moldova moldovan молдав молдов moldovans
Britain|british|britain british uk england англи англі британ великобритан британц велик-британ
Britain|british|briton britons brits
Germany|german|germany german germans герман німец німеч немец немц німц
France|french|france french франц
Italy|italian|italy italian итал італ italians
Spain|spanish|spain spanish испан іспан spaniards spaniard
Turkey|turkish|turkey turkish türkiye turkiye турц туреч турец turk
Turkey|turkish|turks турки туркам турков турок турків
China|chinese|china chinese китай китаец китае китая китаю китаем китаї китаєм
India|indian|india indian indians инди індії індія індійськ індійц индии индию індію
Pakistan|pakistani|pakistan pakistani пакистан pakistanis
Iran|iranian|iran iranian иран іран iranians персы персов персам персів
Iraq|iraqi|iraq iraqi ирак ірак iraqis
Israel|israeli|israel israeli израил ізраїл israelis
Gaza|gazan|gaza gazan
Palestine|palestinian|palestine palestinian palestinians палестин
Syria|syrian|syria syrian syrians сири сирі
Libya|libyan|libya libyan ливи ліві libyans
Afghanistan|afghan|afghanistan afghan afghans афган
Japan|japanese|japan japanese япони японі японск японськ японц японець
Canada|canadian|canada canadian canadians канад
Mexico|mexican|mexico mexican mexicans мексик мексиц
Brazil|brazilian|brazil brazilian бразил brazilians
Australia|australian|australia australian австрал australians aussies
Egypt|egyptian|egypt egyptian египет египт єгипт egyptians
Nepal|nepali|nepal nepali nepalis nepalese непал
Bangladesh|bangladeshi|bangladesh bangladeshi bangladeshis бангладеш
Hungary|hungarian|hungary hungarian венгр венгер угорщ угорськ hungarians угорц мадяр
Greece|greek|greece greek греци греческ грецьк греці гречанк greeks греков грекам греки греків
Sweden|swedish|sweden swedish швеци швеці швед swedes swede
Georgia|georgian|georgia georgian georgians грузи грузі грузин
Armenia|armenian|armenia armenian армен вірмен армян armenians
Kazakhstan|kazakh|kazakhstan казах kazakhs
Haiti|haitian|haiti haitian haitians гаити гаїті гаитянск гаїтянськ гаитян гаїтян
Somalia|somali|somalia somali сомал somalis
United States|american|usa america american americans сша америк американ nationwide
United States|american|yanks янки янкі
Europe|european|europe european европ європ евросоюз
Africa|african|africa африк
Middle East|middle eastern|mideast
Netherlands|dutch|netherlands dutch holland нидерланд нідерланд голланд голанд
Belgium|belgian|belgium belgian бельги бельгі belgians
Denmark|danish|denmark danish danes дания дании данию данией датск датськ датчан
Denmark|danish|данія данії данію данією данці данців данцям
Norway|norwegian|norway norwegian норвег норвеж norwegians
Finland|finnish|finland finnish finns финлянд фінлянд финск фінськ финнов финнам финны фіни фінів
Finland|finnish|finn
Austria|austrian|austria austrian австри австрі austrians
Switzerland|swiss|switzerland swiss швейцар
Portugal|portuguese|portugal portuguese португал
Ireland|irish|ireland irish ирланд ірланд
Scotland|scottish|scotland scottish scots шотланд
Wales|welsh|wales welsh уэльс уельс валлийск валлійськ
Czechia|czech|czechia czech чехи чехі чешск чеськ czechs чехов чехам чехів
Slovakia|slovak|slovakia slovak словак словач словацк словацьк slovaks
Bulgaria|bulgarian|bulgaria bulgarian болгар bulgarians
Serbia|serbian|serbia serbian serbs серби сербі сербск сербськ сербов сербам сербів сербы serb
Croatia|croatian|croatia croatian хорват croats croatians croat
Lithuania|lithuanian|lithuania lithuanian литва литве литвы литов lithuanians литві литву литвою
Latvia|latvian|latvia latvian латви латві латыш latvians латиш
Estonia|estonian|estonia estonian эстон естон estonians
North Korea|north korean|кндр северокоре північнокоре
South Korea|south korean|южнокоре південнокоре
Saudi Arabia|saudi|saudi saudis саудов саудів
South Africa|south african|юар
New Zealand|new zealander|новозеланд
Azerbaijan|azerbaijani|azerbaijan azerbaijani азербайдж azerbaijanis
Uzbekistan|uzbek|uzbekistan uzbek узбек uzbeks
Vietnam|vietnamese|vietnam vietnamese вьетнам вєтнам в'єтнам
Thailand|thai|thailand thai таиланд таїланд тайск тайськ thais
Thailand|thai|тайцы тайцев тайцам тайці тайців тайцям
Indonesia|indonesian|indonesia indonesian индонез індонез indonesians
Philippines|filipino|philippines filipino филиппин філіппін filipinos
Myanmar|burmese|myanmar burma burmese мьянм м'янм
Colombia|colombian|colombia colombian колумб colombians
Venezuela|venezuelan|venezuela venezuelan venezuelans венесуэл венесуел
Cuba|cuban|cuba cuban cubans куба кубе кубы кубин кубі кубу
Argentina|argentine|argentina argentine аргентин argentines argentinians
Chile|chilean|chile chilean чили чилі чилийск чилійськ чилийц чилійц chileans
Ethiopia|ethiopian|ethiopia ethiopian эфиоп ефіоп ethiopians
Sudan|sudanese|sudan sudanese судан
Nigeria|nigerian|nigeria nigerian nigerians нигери нігерії нігерія нігерію нігерій
Kenya|kenyan|kenya kenyan кени кені kenyans
Congo|congolese|congo congolese конго
Yemen|yemeni|yemen yemeni йемен ємен yemenis
Lebanon|lebanese|lebanon lebanese ливан ліван
Jordan|jordanian|jordan jordanian иордан йордан jordanians
Zaporizhzhia|zaporizhzhian|zaporizhzhia zaporozhye запорож запоріж
Dnipro|dnipro|dnipro dnipropetrovsk днепропетровск дніпропетровськ
Dnipro|dnipro|днепр днепре днепра дніпро дніпрі дніпра
Chernihiv|chernihiv|chernihiv chernigov чернигов чернігов чернігів
Sumy|sumy|sumy сумах сумск сумськ
Mykolaiv|mykolaiv|mykolaiv nikolaev николаев миколаїв миколаєв
Poltava|poltava|poltava полтав
Kramatorsk|kramatorsk|kramatorsk краматорск краматорськ
Belgorod|belgorod|belgorod белгород бєлгород бєлгород
Kursk|kursk|kursk курск курськ
St Petersburg|st petersburg|petersburg петербург санкт-петербург питер питера питере питеру
Kyiv|kyiv|kyiv kiev киев києв київ
Kharkiv|kharkiv|kharkiv kharkov харьков харков харків
Mariupol|mariupol|mariupol мариупол маріупол
Kherson|kherson|kherson херсон
Odesa|odesa|odesa odessa одесс одес
Lviv|lviv|lviv lvov львов львів
Bakhmut|bakhmut|bakhmut бахмут
Bucha|bucha|bucha буче бучі буча бучу
Donbas|donbas|donbas donbass донбас
Donetsk|donetsk|donetsk донецк донецьк донеччин
Luhansk|luhansk|luhansk lugansk луганск луганськ
Crimea|crimean|crimea crimean крым крим
Zhytomyr|zhytomyr|zhytomyr житомир
Moscow|moscow|moscow москв моск
Wuhan|wuhan|wuhan ухан
Kabul|kabul|kabul кабул
Tehran|tehran|tehran тегеран
Baghdad|baghdad|baghdad багдад
Idlib|idlib|idlib идлиб ідліб
Aleppo|aleppo|aleppo алеппо
"""
_STATES = """
Idaho Indiana Maine Washington Providence Phoenix Austin London Paris Berlin Delhi Sacramento
Oakland Fresno Bakersfield Bronx Newark Cincinnati Dayton Toledo Akron Indianapolis Louisville
Tulsa Omaha Tucson Albuquerque Honolulu Jacksonville Tallahassee Boise Spokane Tacoma Racine
Kenosha Lansing Knoxville Chattanooga Karnataka Maharashtra Rajasthan Telangana Haryana Odisha
Jharkhand Uttarakhand Ladakh Sikkim Tripura Lucknow Kanpur Noida Alberta Manitoba Saskatchewan
Yorkshire
"""
_PAIRS = """
New_York New_Jersey New_Hampshire New_Mexico New_Orleans North_Carolina South_Carolina
North_Dakota
South_Dakota Rhode_Island West_Virginia United_States United_Kingdom Puerto_Rico Los_Angeles
San_Francisco San_Diego Las_Vegas Hong_Kong South_Korea North_Korea Saudi_Arabia South_Africa
New_Zealand Middle_East Sri_Lanka Sandy_Hook El_Salvador St_Louis
San_Antonio Fort_Worth El_Paso Kansas_City Oklahoma_City Long_Beach Palm_Beach
Baton_Rouge Little_Rock Des_Moines New_Delhi Uttar_Pradesh Madhya_Pradesh Andhra_Pradesh
Tamil_Nadu West_Bengal Nova_Scotia British_Columbia Northern_Ireland Cape_Town
"""


_PEOPLE_OF_STATES = """
Alaska|alaskan alaskans
Arizona|arizonan arizonans
California|californian californians
Colorado|coloradan coloradans
Florida|floridian floridians
Hawaii|hawaiian hawaiians
Illinois|illinoisan illinoisans
Iowa|iowan iowans
Kansas|kansan kansans
Kentucky|kentuckian kentuckians
Michigan|michigander michiganders
Minnesota|minnesotan minnesotans
Missouri|missourian missourians
Montana|montanan montanans
Nebraska|nebraskan nebraskans
Nevada|nevadan nevadans
Ohio|ohioan ohioans
Oklahoma|oklahoman oklahomans
Oregon|oregonian oregonians
Pennsylvania|pennsylvanian pennsylvanians
Tennessee|tennessean tennesseans
Texas|texan texans
Utah|utahn utahns
Vermont|vermonter vermonters
Virginia|virginian virginians
Wisconsin|wisconsinite wisconsinites
"""
_FAR = (row.partition("|") for row in f"{AMERICAN_PLACES}{FAR_PLACES}".split("\n") if row)
_TABLE = [
    *(row for row in f"{_ROWS}{CITIES}{COUNTRIES}".splitlines() if row),
    *(f"{name}|{name.casefold()}|{forms}" for name, _, forms in _FAR),
]
NAMES_OF_PLACES = frozenset(row.partition("|")[0] for row in _TABLE)
"""The English names of the places that are known in three languages."""

PAIRS: dict[tuple[str, ...], str] = {
    tuple(pair.casefold().split("_")): pair.replace("_", " ")
    for pair in f"{_PAIRS} {COUNTRIES_OF_TWO_WORDS} {FAR_PLACES_OF_TWO_WORDS}".split()
}
"""Places of two words."""

_LETTERS_OF_STATES = {
    ("n", "j"): "New Jersey",
    ("n", "y"): "New York",
    ("n", "h"): "New Hampshire",
    ("n", "m"): "New Mexico",
    ("n", "c"): "North Carolina",
    ("s", "c"): "South Carolina",
    ("n", "d"): "North Dakota",
    ("s", "d"): "South Dakota",
    ("r", "i"): "Rhode Island",
    ("d", "c"): "Washington",
}
"""'N.J.', 'D.C.'"""
_PEOPLES_OF_PAIRS: dict[tuple[str, ...], str] = {
    ("north", "korean"): "North Korea",
    ("north", "koreans"): "North Korea",
    ("south", "korean"): "South Korea",
    ("south", "koreans"): "South Korea",
    ("south", "african"): "South Africa",
    ("south", "africans"): "South Africa",
    ("new", "zealanders"): "New Zealand",
    ("new", "yorkers"): "New York",
    ("new", "jerseyans"): "New Jersey",
    ("new", "mexicans"): "New Mexico",
    ("north", "carolinians"): "North Carolina",
    ("south", "carolinians"): "South Carolina",
    ("north", "dakotans"): "North Dakota",
    ("south", "dakotans"): "South Dakota",
    ("west", "virginians"): "West Virginia",
    ("rhode", "islanders"): "Rhode Island",
    ("puerto", "ricans"): "Puerto Rico",
}
_PAIRS_IN_CYRILLIC = """
South Korea|южная южной южную південна південної південній південну|коре
North Korea|северная северной северную північна північної північній північну|коре
New Zealand|новая новой новую нова нової новій нову|зеланди зеландії зеландія зеландію
South Africa|южная южной южную|африка африки африке африку африкой
Chasiv Yar|часов часова часовом часову часів часового часовому|яр яру яра яром ярі
Kryvyi Rih|кривой кривого кривом кривому кривий|рог рога роге рогу рогом ріг розі
Nizhny Novgorod|нижний нижнего нижнем нижнему нижній нижньому|новгород новгорода новгороду новгороді
Veliky Novgorod|великий великом великого великому|новгород новгорода новгороду новгороді
Bila Tserkva|белая белой белую біла білої білій білу|церковь церкви церкві церква церкву
New Orleans|новый новом нового новому новий|орлеан орлеана орлеану орлеані
North Carolina|северная северной північна північної північній|каролина каролине кароліна кароліні
South Carolina|южная южной південна південної південній|каролина каролине кароліна кароліні
South Africa|південна південної південній південну|африка африки африці африку африкою
"""
_CASES = ("", "я", "и", "ю", "е", "ей", "ї", "єю")
_PEOPLE_OF = word_set(
    "ukrainian ukrainians russian russians belarusian polish poles british german germans",
    "french american americans israeli iranian chinese indian indians syrian syrians",
    "palestinian palestinians canadian canadians mexican mexicans european afghan afghans",
    "georgian georgians turkish iraqi japanese italian spanish african crimean libyan nepali",
    "pakistani venezuelan venezuelans cuban cubans sudanese yemeni lebanese vietnamese serbian",
    "czech dutch irish britons poles turks romanian romanians hungarian hungarians italians",
    "spaniards swedish swedes norwegian norwegians danish danes finnish finns serbs croatian",
    "croats croatians czechs slovak slovaks bulgarian bulgarians lithuanian lithuanians latvian",
    "latvians estonian estonians belarusians moldovan moldovans armenian armenians kazakh",
    "kazakhs uzbek uzbeks iranians iraqis israelis libyans egyptian egyptians jordanian",
    "jordanians yemenis somali somalis kenyan kenyans nigerian nigerians ethiopian ethiopians",
    "brazilian brazilians colombian colombians argentine argentines argentinians australian",
    "australians filipino filipinos indonesian indonesians thai thais haitian haitians",
    "pakistanis bangladeshi bangladeshis greek greeks austrian austrians belgian belgians",
    "azerbaijani azerbaijanis saudi saudis swiss portuguese scottish scots welsh congolese",
)
_ENDINGS = ("ских", "ские", "ский", "ской", "ским", "ских", "ських", "ські", "ський", "ської")
_PEOPLES_IN_CYRILLIC = word_set(
    "поляки поляков полякам поляків турки туркам турков турок турків греки греков грекам греків",
    "сербы сербов сербам серби сербів чехи чехов чехам чехів французы французов французам",
    "французи французів грузины грузин грузинам грузини грузинів белорусы белорусов белорусам",
    "білоруси білорусів финны финнов финнам фіни фінів шведы шведов шведам шведи шведів румыны",
    "румын румынам румуни румунів венгры венгров венграм хорваты хорватов хорвати хорватів",
    "болгары болгар болгарам болгари словаки словаков словаків латыши латышей латиші латишів",
    "казахи казахов казахам казахів узбеки узбеков узбекам узбеків вірмени вірмен армяне",
    "молдаване молдаван датчан",
)
_WHOLE = WHOLE | WHOLE_FAR_PLACES
_OF_PEOPLES = ("цев", "цы", "ців", "ці", "ян", "яне", "яни")


def _of_states() -> list[tuple[str, str]]:
    rows = (row.split("|") for row in _PEOPLE_OF_STATES.strip().splitlines())
    return [(state, people) for state, forms in rows for people in forms.split()]


PEOPLE_OF_STATES = frozenset(people for _, people in _of_states() if people.endswith("s"))
"""'Floridians', 'Texans': people and the state they live in at once."""


def _rows() -> tuple[dict[str, str], dict[str, str]]:
    names, sides = dict[str, str](), dict[str, str]()
    for row in _TABLE:
        name, side, forms = row.split("|")
        names |= dict.fromkeys(forms.split(), name)
        sides[name] = side
    names |= {state.casefold(): state for state in _STATES.split()}
    names |= {people: state for state, people in _of_states()}
    return names, sides


_NAMES, _SIDES = _rows()
_IN_ENGLISH = english_forms(_NAMES)
_LONGEST = max(map(len, _NAMES))


def _in_cyrillic() -> dict[tuple[str, ...], str]:
    rows = (row.split("|") for row in _PAIRS_IN_CYRILLIC.strip().splitlines())
    return {
        (first, stem + case): name
        for name, firsts, stems in rows
        for first, stem, case in product(firsts.split(), stems.split(), _CASES)
    }


PAIRS |= _PEOPLES_OF_PAIRS | _LETTERS_OF_STATES | _in_cyrillic()


@lru_cache(maxsize=1024)
def place_of(word: str) -> str:
    """The English name of the place that a folded word names or belongs to; else empty."""
    if word in _NAMES:
        return _NAMES[word]
    if not word.isascii():
        for length in range(min(len(word) - 1, _LONGEST), 3, -1):
            if word[:length] in _NAMES and word[:length] not in _WHOLE:
                return _NAMES[word[:length]]
    return ""


def side_of(word: str) -> str:
    """The adjective of the country that an adjective or a people's name belongs to; else empty."""
    name = place_of(word)
    if not name or (word.isascii() and word not in _PEOPLE_OF):
        return ""
    return _SIDES.get(name, "") if word.isascii() or _is_adjective(word) else ""


def is_country(name: str) -> bool:
    """Whether a table knows what the people of that place are called, and it is no city."""
    return _SIDES.get(name, name.casefold()) not in {name.casefold(), ""}


def side_of_pair(first: str, second: str) -> str:
    """As side_of, for a people with a name of two words: 'North Koreans'."""
    name = _PEOPLES_OF_PAIRS.get((first, second), "")
    return _SIDES.get(name, "") if is_country(name) else ""


def is_people_of_pair(first: str, second: str) -> bool:
    """'New Yorkers', 'South Koreans'; 'South Korean' may be of anything."""
    return second.endswith("s") and (first, second) in _PEOPLES_OF_PAIRS


def people_of(word: str) -> str:
    """The adjective of the country that a folded word names: 'russian' for 'Россия'."""
    return _SIDES.get(place_of(word), "")


def _is_adjective(word: str) -> bool:
    return word in _PEOPLES_IN_CYRILLIC or word.endswith(_ENDINGS + _OF_PEOPLES)


def english_of_places(word: str) -> frozenset[str]:
    """The English words for the place that a folded word names, and for its people."""
    place = place_of(word)
    return _IN_ENGLISH.get(place, frozenset()) | frozenset(place.casefold().split())
