"""Who or what is counted: words of three languages under one English name."""

import re
from functools import lru_cache

from onrecord.figures.words.places import PEOPLE_OF_STATES
from onrecord.text.tables import english_forms

_PEOPLE = """
foreign fighter|mercenary mercenaries merc mercs legionnaire legionnaires наемник найманец найманц
foreign fighter|легионер легіонер
soldier|soldier soldiers troop troops serviceman servicemen servicemember servicemembers
soldier|personnel
soldier|солдат военнослуж военных военные военным
soldier|військовослужб військових військові оккупант окупант рекрут
fighter|fighter fighters combatant combatants militant militants бойц боец бійц боєць вояк
fighter|боевик бойовик
foreigner|foreigner foreigners иностранц иностранец іноземц іноземець
soldier|conscript conscripts conscription мобилизованн мобілізован призывник призовник
officer|officer officers офицер офіцер
civilian|civilian civilians noncombatant noncombatants мирный мирного мирная мирных
civilian|мирные мирных мирних мирні
civilian|цивільн гражданских
child|schoolchild schoolchildren
child|newborn newborns младенц младенец немовля новорожденн новонароджен
child|child children kid kids baby babies minor minors infant infants детей дети детям
child|ребен дітей діти дитин
child|малолетн підлітк подростк toddler toddlers teenagers
woman|woman women female females женщин жінк жінок
man|man men male males мужчин чоловіки чоловіків
person|person people persons individual individuals human humans inhabitant inhabitants
person|resident residents містян горожан lives жизней життів
person|citizen citizens лиц person человек людей люди людям людьми чел осіб особи особа
person|особам людини людина людину населения населению населення населенню
person|народу народа народ
person|граждан громадян жител мешканц people's folks souls населени чоловік
victim|victim victims жертв casualty casualties
victim|losses потери потерь потерям потерями втрати втрат втратам втратами
refugee|refugee refugees беженц біженц беженец біженець
migrant|illegals нелегал
migrant|migrant migrants immigrant immigrants alien aliens мигрант мігрант иммигрант іммігрант
worker|worker workers employee employees staff работник працівник сотрудник співробітник
worker|рабочих робочих робітник
student|student students pupil pupils студент ученик учн школьник школяр
teacher|teacher teachers учител вчител педагог
doctor|doctor doctors physician physicians nurse nurses врач медик лікар медсестр медсестер
patient|patient patients пациент пацієнт больных хворих
voter|voter voters избирател виборц виборець
veteran|veteran veterans ветеран
journalist|journalist journalists reporter reporters журналист журналіст
police officer|police policeman policemen cop cops полицейск поліцейськ поліціянт
prisoner|prisoner prisoners detainee detainees pow pows inmate inmates пленн
prisoner|в'язн в'язень військовополонен заключенн ув'язнен
protester|protester protesters demonstrator demonstrators протестующ протестувальник демонстрант
volunteer|volunteer volunteers доброволец добровольц доброволець
passenger|passenger passengers пассажир пасажир
athlete|athlete athletes player players спортсмен
general|generals генерал
senator|senator senators сенатор lawmaker lawmakers депутат congressmen
specialist|specialist specialists специалист спеціаліст фахівц
terrorist|terrorist terrorists террорист терорист
firefighter|firefighter firefighters пожарные пожарных пожарным пожежники пожежник пожежників
pensioner|pensioner pensioners retiree retirees пенсионер пенсіонер
miner|miner miners шахтер шахтар горняк гірник
sailor|sailor sailors seaman seamen моряк матрос
pilot|pilot pilots летчик льотчик пилот пілот
driver|driver drivers motorist motorists водител водій водіїв водія
farmer|farmer farmers фермер
fisherman|fisherman fishermen рыбак рибалк рибалок
fan|fans болельщик вболівальник уболівальник фанат
tourist|tourist tourists holidaymaker holidaymakers турист
defender|defender defenders защитник захисник
rescuer|rescuer rescuers спасател рятувальник
medic|medic medics paramedic paramedics
scientist|scientist scientists researcher researchers ученых ученые учеными вчених вчені науковц
official|officials чиновник посадов
diplomat|diplomat diplomats дипломат
politician|politician politicians политиков політиків
activist|activist activists campaigner campaigners активист активіст
priest|priest priests clergy священник священик
guest|guests visitors гостей посетител відвідувач
spectator|spectator spectators зрител глядач
user|users пользовател користувач subscriber subscribers подписчик підписник
rebel|rebels insurgents separatist separatists повстанц повстанец сепаратист
guard|guards guardsman guardsmen охранник охоронц пограничник прикордонник гвардейц
marine|marines морпех морпіх
paratrooper|paratrooper paratroopers десантник
recruit|recruits cadets курсант reservist reservists резервист резервіст
survivor|survivor survivors выживш
suspect|suspect suspects подозреваем підозрюван
criminal|criminals offender offenders преступник злочинц злочинець convict convicts
supporter|supporter supporters сторонник прихильник
adult|adults grownup взрослых взрослые дорослих дорослі
parent|parent parents родителей родители батьків
mother|mother mothers матерей матері матерів
girl|girl girls schoolgirl schoolgirls девоч дівчат
boy|boy boys мальчик хлопчик хлопц
orphan|orphan orphans сирот
taxpayer|taxpayer taxpayers налогоплательщик платник
rapist|rapist rapists
settler|settlers
engineer|engineer engineers инженер інженер
builder|builder builders строителей строители будівельник
monk|monk monks nun nuns
hiker|hiker hikers climber climbers mountaineer mountaineers альпинист альпініст
guide|guides проводник провідник
villager|villager villagers islander islanders townspeople townsfolk
rohingya|rohingya yazidi yazidis roma
muslim|muslim muslims мусульман
christian|christians христиан християн
jew|jew jews евреев евреи евреям євреїв євреї
kurd|kurd kurds курдов курды курдам курдів курди
tatar|tatars татар
uyghur|uyghur uyghurs уйгуров уйгури уйгурів
european|europeans европейцев європейців
african|africans африканцев африканців
asian|asians азиатов азіатів
arab|arabs арабов арабы арабам арабів араби
marcher|marcher marchers
worshipper|worshipper worshippers pilgrim pilgrims паломник прочан
crew|crewmen crewmembers
respondent|respondent respondents респондент
delegate|delegate delegates делегат
observer|observers наблюдател спостерігач
candidate|candidate candidates кандидат
runner|runners бегун бігун
minister|ministers министров министры министрам міністрів міністри міністрам
governor|governors губернаторов губернаторы губернаторів губернатори
mayor|mayors мэров мэры мерів
senator|deputies legislators mps
judge|judges судей суддів
lawyer|lawyers attorneys адвокатов адвокаты адвокатів адвокати юристов юристів
prosecutor|prosecutors прокуроров прокуроры прокурорів прокурори
ambassador|ambassadors послов послів
officer|colonels полковников полковників
doctor|surgeons dentists хирург хірург
priest|bishops imams rabbis монах епископ
widow|widows widowers вдов
father|fathers отцов
actor|actors actresses актер актор
singer|singers певцов співаків
musician|musicians музыкант музикант
artist|artists художник
writer|writers authors писател письменник
blogger|bloggers influencers блогер
looter|looters rioters мародер
smuggler|smugglers traffickers контрабандист
thief|thieves robbers burglars воров грабител злодіїв грабіжник
gunman|gunmen attackers assailants snipers снайпер
soldier|commandos новобранц новобранец
fighter|jihadists guerrillas
settler|поселенц поселенец поселенець
tenant|tenants renters homeowners landlords арендаторов орендарів
customer|customers clients shoppers consumers buyers клиент клієнт покупател покупц покупец
viewer|viewers listeners слушател слухач
reader|readers читател читач
investor|investors shareholders инвестор інвестор акционеров акціонерів
banker|bankers traders банкиров банкірів
entrepreneur|entrepreneurs предпринимател підприємц підприємець
manager|managers executives менеджер
astronaut|astronauts cosmonauts космонавт
donor|donors донор
addict|addicts наркоман
smoker|smokers курильщик курців
pedestrian|pedestrians пешеход пішоход
cyclist|cyclists bikers велосипедист
driver|автомобилист
swimmer|swimmers bathers пловц плавц
skier|skiers лыжник лижник
athlete|игроков гравців
volunteer|волонтер
commuter|commuters
foreigner|expatriates expats
billionaire|billionaires миллиардер мільярдер
millionaire|millionaires миллионер мільйонер
oligarch|oligarchs олигарх олігарх
slave|slaves рабов рабів
worker|dockworker dockworkers steelworkers autoworkers farmworkers machinists
soldier|peacekeeper peacekeepers миротворц миротворец миротворець
worker|labourers laborers cleaners waiters bakers butchers hairdressers
"""
_THINGS = """
tank|tank tanks танк
armoured vehicle|бронемашин бронетехник бтр бмп ббм apc apcs
vehicle|vehicle vehicles car cars truck trucks lorry lorries грузовик вантажів
vehicle|автомобил автомобіл машин автівк автівок авто
aircraft|aircraft plane planes airplane airplanes jet jets самолет літак літаків истребител
aircraft|винищувач бомбардировщик бомбардувальник штурмовик
helicopter|helicopter helicopters вертолет гелікоптер вертоліт вертольот
missile|missile missiles rocket rockets ракет
drone|drone drones беспилотник безпілотник бпла шахед shaheds дрон
ship|tanker tankers танкер ship ships vessel vessels boat boats корабл судов суден
shell|shell shells снаряд
gun|gun guns rifle rifles firearm firearms weapon weapons оруди гармат гаубиц howitzer
gun|howitzers оружия
house|house houses home homes building buildings дом домов дома будинк будівел здани зданий
house|домов
school|school schools школ шкіл
hospital|hospital hospitals больниц лікарен лікарн
church|church churches церкв храм
country|country countries nation nations стран країн государств
state|state states штат
county|county counties округ
city|city cities town towns город городов міст
village|village villages деревен сел сіл
settlement|settlement settlements населенных населенные населених населені
region|області
region|region regions область областей областей регион регіон
family|family families семей семья семью семье семьей сім'ї сім'я сім'ю сім'єю сімей родин
household|household households домохозяйств домогосподарств
job|job jobs вакансий
vote|vote votes голосов голоси голосів голоса
case|case cases случа випадк випадків кейс
dose|dose doses shot shots доз
test|test tests тест
shooting|shooting shootings стрельб стрілянин
attack|attack attacks strike strikes атак удар обстрел обстріл raid raids airstrike airstrikes
company|company companies business businesses firm firms компани компані предприят
company|підприємств фирм
tax|tax taxes налог податк
law|law laws bill bills закон
ballot|ballot ballots бюллетен бюлетен
email|email emails
page|page pages страниц сторінк сторінок
tree|tree trees дерев
dog|dog dogs собак
sheep|sheep lambs овец овцы вівц овець вівці
cow|cows cattle коров корови коровы корів скота худоби крс
pig|pigs hogs swine свиней свиньи свині
bird|birds poultry hens chickens птиц птиці птах курей
horse|horses лошад коней кони коні
goat|goats
fish|fish рыб риби
deer|deer олен
bee|bees пчел бджіл бджол
dolphin|dolphins дельфин дельфін
reactor|reactor reactors реактор
library|library libraries библиотек бібліотек
elephant|elephants слон
whale|whales
cat|cats кошек котів
factory|factory factories завод фабрик
bee colony|hive hives beehive beehives ульев ульи вулик
animal|animal animals животн тварин
body|body bodies corpse corpses тел тіл
gdp|gdp ввп
population|population
barrel|barrel barrels
battalion|battalion battalions батальон батальйон
brigade|brigade brigades бригад
"""
_MODIFIERS = """
foreign|foreign иностранн іноземн зарубежн non-ukrainian
illegal|illegal undocumented нелегальн
new|новых нових
private-sector|частн приватн
gold|gold golden золот
silver|silver серебр сріб
bronze|bronze бронз
"""
_FOREIGN_FIGHTERS = frozenset({"soldier", "fighter", "volunteer", "specialist", "terrorist"})
UNEVENTFUL = frozenset(
    {"job", "vote", "case", "dose", "test", "shooting", "attack", "company", "tax", "law", "ballot"}
) | {"email", "page", "state", "country", "county", "region", "dollar", "city", "gdp", "school"}
"""What is neither killed nor captured, whatever stands in the sentence."""
PLURALS = frozenset(
    {"people", "men", "women", "children", "police", "personnel", "staff", "aircraft"}
    | {"sheep", "cattle", "swine", "poultry", "fish", "deer"}
)
"""English plurals that do not end in s."""
_IRREGULAR = {"people": "person", "men": "man", "women": "woman", "children": "child"} | {
    f"{stem}ves": f"{stem}{end}"
    for end, stems in (("f", "wol shel cal hal loa thie scar"), ("fe", "wi kni li"))
    for stem in stems.split()
}
_SAME_IN_ONE = re.compile(r"(?:shoe|^canoe|^toe|^foe|^hoe|(?:^|[aeo])use|cuse|fuse|muse|abuse)s$")
"""'shoes' and 'causes' only lose their s, where 'heroes' and 'viruses' lose more."""


def _forms(table: str) -> dict[str, str]:
    """Each form to its name; folded for search, "сім'я" has lost its apostrophe."""
    rows = (line.split("|") for line in table.strip().splitlines())
    named_so = {form: name for name, forms in rows for form in forms.split()}
    return {form.replace("'", ""): name for form, name in named_so.items()} | named_so


_NAMES = _forms(_PEOPLE) | _forms(_THINGS) | dict.fromkeys(PEOPLE_OF_STATES, "person")
_IN_ENGLISH = english_forms(_forms(_PEOPLE) | _forms(_THINGS))
_ADJECTIVES = _forms(_MODIFIERS)
_LONGEST = max(map(len, _NAMES | _ADJECTIVES))
_PERSONS = frozenset(_forms(_PEOPLE).values())
NO_PEOPLE = (
    frozenset(_forms(_THINGS).values())
    - UNEVENTFUL
    - {"body", "population", "battalion", "brigade", "family", "household", "village", "settlement"}
)
"""Things that nobody counts people by: sheep, tanks, houses."""
_WHOLE = frozenset(
    {"авто", "дом", "дома", "тел", "сел", "тест", "чел", "лиц", "доз", "сіл", "тіл", "км"}
    | {"втрат", "втрати", "потерь", "потери", "потерям", "батьків", "матері"}
)
"""Cyrillic stems so short that only the whole word counts."""
_ADJECTIVAL = re.compile("ич(?:е|н)|ь?[сц]ь?к|у(?:ющ|юч)|н(?:ых|их|ые|і|ыми|ими)$")
"""'туристический', 'городской', 'ударных': said of something, and nothing that is counted."""


@lru_cache(maxsize=1024)
def named(word: str) -> str:
    """The English name of what a folded word counts; empty where it is not in the table."""
    return _looked_up(word, _NAMES) or _looked_up(_in_other_cases(word), _NAMES)


def _in_other_cases(word: str) -> str:
    """'мешканець' as it begins in other cases: 'мешканц'; nothing for words of another end."""
    ends = word.endswith(_OF_ONE)
    return f"{word.removesuffix('ь').removesuffix('ц')[:-1]}ц" if ends and len(word) > 5 else ""


_OF_ONE = ("ець", "ец")


@lru_cache(maxsize=1024)
def modifier(word: str) -> str:
    """The English name of an adjective that sets a population apart."""
    return _looked_up(word, _ADJECTIVES)


@lru_cache(maxsize=1024)
def is_person(name: str) -> bool:
    """Whether that population, with whatever stands before it, is of people."""
    return any(name == person or name.endswith(" " + person) for person in _PERSONS)


def foreign(name: str) -> str:
    """Foreign soldiers, volunteers and mercenaries are one population."""
    if name == "foreign fighter" or name in _FOREIGN_FIGHTERS:
        return "foreign fighter"
    return f"foreign {name}"


def singular(noun: str) -> str:
    """An English noun in the singular, near enough to compare by."""
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if len(noun) < 4 or noun.endswith(("ss", "us", "is")) or not noun.endswith("s"):
        return noun
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    longer = noun.endswith(("sses", "xes", "ches", "shes", "zzes", "oes", "uses"))
    return noun[:-2] if longer and not _SAME_IN_ONE.search(noun) else noun[:-1]


def _looked_up(word: str, table: dict[str, str]) -> str:
    if word in table:
        return table[word]
    if word.isascii():
        return ""
    for length in range(min(len(word), _LONGEST), 2, -1):
        stem = word[:length]
        if stem in table and stem not in _WHOLE:
            return "" if _ADJECTIVAL.match(word, length) else table[stem]
    return ""


def english_of_populations(word: str) -> frozenset[str]:
    """The English words for what a folded word counts."""
    return _IN_ENGLISH.get(named(word), frozenset())
