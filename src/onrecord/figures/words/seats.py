"""Other names under which a country acts: by its seat of government, by its army."""

from onrecord.figures.words.places import people_of
from onrecord.language.verbs import WERE
from onrecord.text.lists import word_set

CAPITALS = {"Moscow": "Russia", "Kyiv": "Ukraine"}
"""Seats that stand for their country wherever they are named."""
SEATS = {
    **CAPITALS,
    "Warsaw": "Poland", "Berlin": "Germany", "Paris": "France", "London": "Britain",
    "Beijing": "China", "Tehran": "Iran", "Washington": "United States", "Baku": "Azerbaijan",
    "Yerevan": "Armenia", "Minsk": "Belarus", "Tbilisi": "Georgia", "Belgrade": "Serbia",
    "Budapest": "Hungary", "Vilnius": "Lithuania", "Tallinn": "Estonia", "Riga": "Latvia",
    "Ankara": "Turkey", "Damascus": "Syria", "Cairo": "Egypt", "Riyadh": "Saudi Arabia",
    "Islamabad": "Pakistan", "Delhi": "India", "Kabul": "Afghanistan", "Baghdad": "Iraq",
    "Tokyo": "Japan", "Seoul": "South Korea", "Pyongyang": "North Korea", "Taipei": "Taiwan",
    "Hanoi": "Vietnam", "Jakarta": "Indonesia", "Manila": "Philippines", "Canberra": "Australia",
    "Ottawa": "Canada", "Havana": "Cuba", "Caracas": "Venezuela", "Bogota": "Colombia",
    "Rome": "Italy", "Madrid": "Spain", "Athens": "Greece", "Prague": "Czechia",
    "Vienna": "Austria", "Bratislava": "Slovakia", "Zagreb": "Croatia", "Bucharest": "Romania",
    "Chisinau": "Moldova", "Oslo": "Norway", "Stockholm": "Sweden", "Helsinki": "Finland",
    "Copenhagen": "Denmark", "Astana": "Kazakhstan", "Tashkent": "Uzbekistan",
    "Bishkek": "Kyrgyzstan", "Dushanbe": "Tajikistan", "Nairobi": "Kenya",
    "Lisbon": "Portugal", "Dublin": "Ireland", "Ljubljana": "Slovenia", "Skopje": "North Macedonia",
    "Tirana": "Albania", "Pristina": "Kosovo", "Podgorica": "Montenegro", "Reykjavik": "Iceland",
    "Beirut": "Lebanon", "Amman": "Jordan", "Doha": "Qatar", "Khartoum": "Sudan",
    "Pretoria": "South Africa", "Abuja": "Nigeria", "Kigali": "Rwanda", "Kampala": "Uganda",
    "Harare": "Zimbabwe", "Accra": "Ghana", "Dakar": "Senegal", "Luanda": "Angola",
    "Maputo": "Mozambique", "Bamako": "Mali", "Niamey": "Niger", "Ouagadougou": "Burkina Faso",
    "Mogadishu": "Somalia", "Tripoli": "Libya", "Algiers": "Algeria", "Rabat": "Morocco",
    "Dhaka": "Bangladesh", "Kathmandu": "Nepal", "Bangkok": "Thailand", "Lima": "Peru",
    "Quito": "Ecuador", "Brasilia": "Brazil", "Montevideo": "Uruguay",
}  # fmt: skip
"""Seats by which who did it is often named; what happens there is of the city."""

FORCES = {
    **dict.fromkeys(("всу", "зсу", "afu"), "Ukraine"),
    **dict.fromkeys(("вкс",), "Russia"),
    **dict.fromkeys(("idf", "цахал", "цахалу", "цахала"), "Israel"),
    **dict.fromkeys(("hamas", "хамас", "хамаса", "хамасу", "хамасом"), "Palestine"),
    **dict.fromkeys(("hezbollah", "хезболла", "хезболлы", "хезболле", "хезболлой"), "Lebanon"),
    **dict.fromkeys(("taliban", "талибан", "талибы", "талибан", "таліби"), "Afghanistan"),
}
"""Those who fight for one country only, and are named without it."""

_SHORTEST = 4
_DEEDS = word_set("sent gave bought sold took spent built withdrew did does will would не")
_END_IN_A = word_set("москва варшава анкара прага вена гаага астана доха гавана оттава манила")
_PAST_ENDINGS = ("л", "в", *WERE)
_LEADING = word_set(
    "in at of from near to for over around on with by the into against about",
    "в у во на из з із зі под під над к до от від по около біля за с со о об про и і та and",
)


def people_ruled_from(place: str) -> str:
    """Whose an army is that the place has: 'ukrainian' for Kyiv and for Ukraine."""
    return people_of(SEATS.get(place, place).casefold())


def acting_seat(place: str, word: str, verb: str, before: str = "") -> str:
    """The country whose seat the place is, where a deed follows: 'Варшава выслала'; else ''.

    ``word`` names it: 'метро Києва стало' is of no seat. ``before`` is the word before it: 'the
    bombing in Kabul killed' is of none either.
    """
    if word.endswith("а") and word not in _END_IN_A:
        return ""
    past = len(verb) >= _SHORTEST and verb.endswith("ed" if verb.isascii() else _PAST_ENDINGS)
    return SEATS.get(place, "") if (past or verb in _DEEDS) and before not in _LEADING else ""
