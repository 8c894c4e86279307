"""What a sentence says of those whom its numbers count: who they are and what happened to them."""

import pytest
from tests.figures.sentences import read

from onrecord.model import EventClass, Qualifier


def test_left_dead_is_killed_and_not_departed() -> None:
    [mention] = read("An attack in mid-March left up to 180 foreign fighters dead")

    assert mention.figure.event is EventClass.KILLED
    assert mention.figure.qualifier is Qualifier.AT_MOST


@pytest.mark.parametrize(
    "text",
    [
        "600 mercenaries were killed in Ukraine",
        "600 foreign fighters were killed in Ukraine",
        "600 soldiers of fortune were killed in Ukraine",
        "600 наёмников убито на Украине",
        "600 иностранных добровольцев уничтожено в Украине",
        "600 найманців убито в Україні",
        "600 солдат удачи убито на Украине",
        "600 солдатів удачі вбито в Україні",
    ],
)
def test_the_same_people_have_one_name_in_three_languages(text: str) -> None:
    [mention] = read(text)

    figure = mention.figure
    assert (figure.population, figure.unit) == ("foreign fighter", "people")
    assert (figure.event, figure.place) == (EventClass.KILLED, "Ukraine")


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("600 mercenaries have been wiped out", EventClass.KILLED),
        ("500 fighters have run away from Ukraine", EventClass.LEFT),
        ("6,956 foreigners have come to Ukraine", EventClass.ARRIVED),
        ("На боці Таврії воює 600 найманців", EventClass.PRESENT),
        ("На стороне Таврии воюет 600 наемников", EventClass.PRESENT),
        ("600 people out of 700 have their jobs", None),
        ("Cholera has claimed nine lives on Pirra", EventClass.KILLED),
        ("30 people lost their lives", EventClass.KILLED),
        ("Землетрясение унесло 30 жизней", EventClass.KILLED),
        ("Потяг забрав життя двох десятків пасажирів", EventClass.KILLED),
        ("The scheme changed 300 lives", None),
        ("14 lives have been lost in the floods", EventClass.KILLED),
        ("12 життів забрала пожежа", EventClass.KILLED),
        ("The crew saved 40 lives but lost the house", None),
        ("300 lives could be saved though the house is lost", None),
        ("500 teachers joined the walkout", EventClass.TOOK_PART),
        ("500 people joined the army", EventClass.ARRIVED),
        ("The storm left 70,000 homes in the dark", None),
        ("The storm left more than seventy families without power", None),
        ("The strike left twelve people dead", EventClass.KILLED),
        ("300 people left without power", None),
        ("Half a million left Ukraine", EventClass.LEFT),
        ("3,400 doctors walked out on Monday", EventClass.TOOK_PART),
        ("40 lawmakers walked out of parliament", EventClass.LEFT),
        ("We have 211 deceased", EventClass.KILLED),
        ("Twelve hostages walked free", None),
        ("Eight workers were on the Baltimore bridge when it fell", EventClass.PRESENT),
        ("2,800 buildings came down in the quake", None),
        ("300 police came under fire", None),
        ("Absences came to 47,000 in April", None),
        ("На Киев пришлось 40 ударов", None),
        ("40 soldiers came across the border", EventClass.ARRIVED),
    ],
)
def test_several_words_may_name_an_event_together(text: str, event: EventClass | None) -> None:
    assert read(text)[0].figure.event is event


@pytest.mark.parametrize(
    "text",
    [
        "11 people, including 4 children, were killed",
        "eleven people including four children drowned",
        "11 dead, among them 4 children",
        "Погибли 11 человек, в том числе 4 ребёнка",
        "Загинуло 11 людей, зокрема 4 дитини",
    ],
)
def test_what_happened_to_all_happened_to_those_included(text: str) -> None:
    everybody, children = (mention.figure for mention in read(text))

    assert (everybody.value, everybody.event) == (11, EventClass.KILLED)
    assert (children.value, children.event, children.population) == (4, EventClass.KILLED, "child")


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        (
            "уничтожено 1956 иностранных наёмников из 6956 прибывших",
            EventClass.KILLED,
            EventClass.ARRIVED,
        ),
        ("знищено 1956 найманців із 6956 прибулих", EventClass.KILLED, EventClass.ARRIVED),
        ("1,956 were killed out of 6,956 who arrived", EventClass.KILLED, EventClass.ARRIVED),
        ("1,831 arrived 378 killed", EventClass.ARRIVED, EventClass.KILLED),
        ("killed 3 wounded 5", EventClass.KILLED, EventClass.WOUNDED),
    ],
)
def test_what_befell_a_part_is_not_what_befell_the_whole(
    text: str, first: EventClass, second: EventClass
) -> None:
    assert [mention.figure.event for mention in read(text)] == [first, second]


@pytest.mark.parametrize(
    "text", ["Ten arrested, five of them minors", "Задержаны десять, пятеро из них дети"]
)
def test_some_of_them_suffered_what_all_did(text: str) -> None:
    everybody, some = (mention.figure for mention in read(text))

    assert (everybody.value, everybody.event) == (10, EventClass.CAPTURED)
    assert (some.value, some.event, some.unit) == (5, EventClass.CAPTURED, "people")


def test_those_who_have_left_are_not_the_destroyed_in_front_of_them() -> None:
    text = "6,956 mercenaries arrived, 1,956 of them have been destroyed and 1,779 have left"

    events = [mention.figure.event for mention in read(text)]

    assert events == [EventClass.ARRIVED, EventClass.KILLED, EventClass.LEFT]


@pytest.mark.parametrize(
    "text",
    [
        "107,000 people gathered for a protest",
        "В Белграде на протест вышло 107 тысяч человек",
        "На митинг собралось 107 тысяч человек",
        "На мітинг вийшло 107 тисяч людей",
    ],
)
def test_who_gathers_for_a_rally_takes_part_in_it(text: str) -> None:
    [mention] = read(text)

    assert (mention.figure.value, mention.figure.event) == (107_000, EventClass.TOOK_PART)


@pytest.mark.parametrize(
    "text",
    [
        "60,000 hospital workers went on strike in Romania",
        "В Румынии бастовали 60 тысяч медиков",
        "У Румунії страйкують 60 тисяч медиків",
    ],
)
def test_who_is_on_strike_takes_part_in_it(text: str) -> None:
    [mention] = read(text)

    assert (mention.figure.value, mention.figure.event) == (60_000, EventClass.TOOK_PART)


@pytest.mark.parametrize(
    ("text", "population"),
    [
        ("Police say just 107,000 came to the rally", ""),
        ("Police: 107,000 at the protest", ""),
        ("Police put the number of dead in the protests at 19", ""),
        ("Загиблих у пожежі в готелі — 7", ""),
        ("Из-под завалов спасли семерых", ""),
        ("Mercenaries: 600 killed", "foreign fighter"),
    ],
)
def test_who_tells_a_number_is_not_who_is_counted(text: str, population: str) -> None:
    [mention] = read(text)

    assert mention.figure.population == population


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("50 prisoners were killed", EventClass.KILLED),
        ("В Острелле убили 50 пленных", EventClass.KILLED),
        ("ранили двух заложников", EventClass.WOUNDED),
        ("230 prisoners", EventClass.CAPTURED),
        ("four men were hanged", EventClass.KILLED),
    ],
)
def test_what_happened_to_prisoners_goes_before_what_they_are(text: str, event: EventClass) -> None:
    assert read(text)[0].figure.event is event


def test_who_arrests_is_not_who_was_arrested() -> None:
    [mention] = read("Police have arrested 140")

    assert (mention.figure.population, mention.figure.event) == ("", EventClass.CAPTURED)


@pytest.mark.parametrize(
    "text", ["Of 212 killed 40 were children", "Погибли 212 человек, 40 из них — дети"]
)
def test_those_who_were_children_are_counted_as_children(text: str) -> None:
    of_all, of_them = (mention.figure for mention in read(text))

    assert (of_all.value, of_them.value) == (212, 40)
    assert (of_them.population, of_them.event) == ("child", EventClass.KILLED)


@pytest.mark.parametrize(
    "text",
    [
        "Killed: 40, wounded: 90",
        "Убито: 40, ранено: 90",
        "Погибших — 40, раненых — 90",
        "Загиблих - 40; поранених - 90",
    ],
)
def test_a_label_before_its_number_says_what_happened(text: str) -> None:
    killed, wounded = (mention.figure for mention in read(text))

    assert (killed.value, killed.event) == (40, EventClass.KILLED)
    assert (wounded.value, wounded.event) == (90, EventClass.WOUNDED)


def test_none_killed_is_counted_beside_those_who_were_hurt() -> None:
    killed, wounded = (mention.figure for mention in read("Zero deaths, 14 injuries"))

    assert (killed.value, killed.event) == (0, EventClass.KILLED)
    assert (wounded.value, wounded.event) == (14, EventClass.WOUNDED)


@pytest.mark.parametrize(
    "text",
    [
        "Brazil sent 7 planes to Lebanon",
        "Two or more cups of coffee a day cut the risk of death",
        "5 apples a day lower your chance of dying young",
        "Две чашки кофе в день снижают риск смерти",
    ],
)
def test_things_sent_or_eaten_neither_came_nor_died(text: str) -> None:
    assert read(text)[0].figure.event is None


def test_soldiers_sent_somewhere_arrived_there() -> None:
    [mention] = read("Brazil sent 700 soldiers to Lebanon")

    assert mention.figure.event is EventClass.ARRIVED


@pytest.mark.parametrize(
    "text",
    [
        "nearly 7,000 foreigners went to fight for Lebanon",
        "около 7 тысяч иностранцев поехали воевать за Ливан",
        "7000 іноземців вирушили воювати за Ліван",
    ],
)
def test_who_went_to_fight_arrived_there(text: str) -> None:
    [mention] = read(text)

    assert mention.figure.event is EventClass.ARRIVED


@pytest.mark.parametrize(
    "text",
    [
        "One of 3 children killed in the attack was a girl",
        "One of three soldiers wounded near Kupiansk has died",
    ],
)
def test_one_of_those_killed_is_no_share(text: str) -> None:
    assert [mention.figure.unit for mention in read(text)] == ["people"]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("5 trolleybuses burned down", "trolleybus"),
        ("5 walruses came ashore", "walrus"),
        ("5 warehouses burned down", "warehouse"),
        ("5 excuses were made", "excuse"),
        ("5 volcanoes erupted", "volcano"),
        ("5 canoes overturned", "canoe"),
        ("5 loaves were sold", "loaf"),
    ],
)
def test_what_no_table_holds_is_counted_in_its_singular(text: str, unit: str) -> None:
    assert read(text)[0].figure.unit == unit


@pytest.mark.parametrize(
    "text",
    [
        "2,000 soldiers were killed in the fighting and the price of bread doubled",
        "12 people were wounded and inflation hit 8%",
        "40 people died and unemployment is at 9 percent",
        "Погибли 40 человек и безработица составила 9%",
        "Загинули 40 людей, а ціна хліба зросла на 9%",
    ],
)
def test_what_has_its_own_verb_did_not_suffer_what_others_did(text: str) -> None:
    people, other = read(text)

    assert people.figure.event is not None
    assert other.figure.event is None


@pytest.mark.parametrize(
    "text",
    [
        "30 were killed on Monday and the toll is now 45",
        "30 were killed on Monday and the number is now 45",
        "Погибли 30 человек, и число жертв выросло до 45",
    ],
)
def test_a_toll_that_grows_is_of_the_same_dead(text: str) -> None:
    assert [mention.figure.event for mention in read(text)] == [EventClass.KILLED] * 2


@pytest.mark.parametrize("text", ["272 вернулись домой", "272 повернулися додому"])
def test_no_verb_is_what_is_counted(text: str) -> None:
    assert read(text)[0].figure.population == ""


@pytest.mark.parametrize("text", ["6 тысяч доноров сдали кровь", "40 студентів здали іспит"])
def test_who_gives_blood_or_sits_an_exam_is_not_captured(text: str) -> None:
    assert read(text)[0].figure.event is None


@pytest.mark.parametrize("text", ["40 солдат сдались", "40 солдатів здалися в полон"])
def test_who_gives_himself_up_is_captured(text: str) -> None:
    assert read(text)[0].figure.event is EventClass.CAPTURED


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("She skipped 12 percent of the hearings of her committees", "hearing"),
        ("600 graves of soldiers were found", "grave"),
        ("Women make 23 percent less than men do", ""),
        ("Thieves took 12 pieces of artillery", "piece"),
    ],
)
def test_a_noun_with_of_is_counted_itself(text: str, counted: str) -> None:
    [mention] = read(text)

    assert mention.figure.population == counted


def test_metric_tons_are_tons() -> None:
    [mention] = read("33 million metric tons of foodstuffs were shipped")

    assert (mention.figure.unit, mention.figure.population) == ("ton", "")


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Three budgets together raised the taxes", "budget"),
        ("34 постояльца гостиницы эвакуированы", "guest"),
        ("200 мешков сахара украли из больницы", "мешков"),
        ("40 власників квартир отримали компенсацію", "власників"),
    ],
)
def test_the_noun_right_behind_a_number_is_counted(text: str, counted: str) -> None:
    [mention] = read(text)

    assert mention.figure.population == counted


def test_who_came_to_power_did_not_arrive() -> None:
    [mention] = read("We had 12 doctors when we came to power")

    assert mention.figure.event is None


@pytest.mark.parametrize(
    "text",
    [
        "There are 40 doctors in the hospital",
        "The club lost 9 players",
        "Похищены 80 велосипедов",
        "На борту 9 тонн груза",
        "В подвале нашли 12 человек",
        "There are 70,000 teachers in Ukraine",
        "500 delegates are in favour",
    ],
)
def test_an_idiom_of_people_tells_nothing_of_things_nor_of_those_who_belong_there(
    text: str,
) -> None:
    [mention] = read(text)

    assert mention.figure.event is None
