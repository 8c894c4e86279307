"""Outcries over what somebody passes on: 'Hard to believe.', 'Совісті нема!'."""

import re

_LONGEST = 90
_ENGLISH = (
    r"(?:this is |that is |that's |it's )?(?:hard|difficult|impossible) to (?:believe|imagine)"
    r"(?: (?:this|it|that))?|"
    r"(?:please )?(?:wake up|open your eyes)(?:,? (?:people|everyone|everybody|folks|sheeple))?|"
    r"(?:people|folks|sheeple),? wake up|"
    r"what an? [a-z]+(?: [a-z]+)?(?: (?:for|to) (?:the |this |our |my |all )?(?:whole |entire )?"
    r"[a-z]+)?|"
    r"(?:they (?:have |'ve )|(?:have )?(?:they|these people) (?:have )?)?"
    r"(?:(?:got )?no|lost all) (?:shame|conscience|decency)(?: (?:at all|left|whatsoever))?|"
    r"(?:where|what) (?:are we|is (?:this|our|the) (?:country|world)) (?:heading|going|coming)"
    r"(?: to)?|"
    r"(?:may )?(?:god|lord) (?:help|save|protect) (?:us|them|him|her|me)(?: all)?|"
    r"we (?:sincerely )?apologi[sz]e(?: for [^,;:]{3,40})?|"
    r"(?:you won't|you will not|they won't) (?:see|hear|read|show you) this (?:on|in) [^,;:]{2,30}|"
    r"(?:we are|we're) (?:all )?(?:heartbroken|devastated|shocked|speechless|furious|in shock)|"
    r"is it (?:the same|like (?:this|that)) (?:everywhere|for everyone|for you)(?: too)?|"
    r"(?:how is|is) (?:this|that|it) (?:even )?(?:possible|normal|allowed)|"
    r"is (?:this|that|it) (?:an? |the )?(?:real|genuine|true|actual) (?:quote|photo|picture|news)|"
    r"who (?:do we|should we|can we|to) (?:believe|trust)"
)
_RUSSIAN = (
    r"(?:(?:совсем|просто) )*(?:совесть|стыд|страх)(?: совсем)? потеряли|"
    r"(?:(?:ни|никакого) )?(?:совести|стыда)(?: (?:совсем|у них|у людей|вообще))*(?: нет)?"
    r"(?:,? ни совести)?|"
    r"(?:верится|верить) с трудом|(?:в это )?(?:трудно|сложно|тяжело) (?:в это )?поверить"
    r"(?: в это)?|"
    r"(?:люди|народ|граждане)?(?:,? )?(?:просыпайтесь|проснитесь|проснись|очнитесь|очнись)"
    r"(?: уже)?(?:,? (?:люди|народ|россияне|граждане))?|"
    r"(?:ну|вот) и (?:дела|новости|дожили|времена)|"
    r"(?:ну )?(?:и )?(?:куда|до чего)(?: же)? (?:мы )?(?:катимся|докатились|дожили|дошли)|"
    r"(?:(?:и|а|разве|неужели) )*(?:такое|это|так)(?: (?:вообще|разве|точно))* "
    r"(?:бывает|возможно|может быть)|(?:разве )?может (?:такое|это) быть|"
    r"(?:ну )?(?:и )?(?:кому|чему)(?: теперь)? верить|"
    r"(?:господи,? |боже,? )?(?:помоги|спаси|сохрани)(?: их| им| нам| нас)?,? (?:господи|боже)|"
    r"(?:приносим|просим) извинени\w(?: за [^,;:]{3,40})?"
)
_UKRAINIAN = (
    r"(?:(?:зовсім|просто) )*(?:совість|сором|страх)(?: зовсім)? (?:втратили|загубили)|"
    r"(?:(?:ні|ніякої|ніякого) )?(?:совісті|сорому)(?: (?:зовсім|у них|у людей|взагалі))*"
    r"(?: нема(?:є)?)?(?:,? ні совісті)?|"
    r"(?:важко|складно) (?:в це )?повірити(?: в це)?|віриться (?:з трудом|важко)|"
    r"(?:люди|народе)?(?:,? )?(?:прокидайтес[ья]|прокиньтес[ья]|прокинься|схаменіться)"
    r"(?: вже)?(?:,? (?:люди|народе|українці))?|"
    r"(?:ну|ось|от) і (?:справи|новини|дожили|часи|діла)|оце так (?:новини|справи|новина|діла)|"
    r"(?:ну )?(?:і )?(?:куди|до чого)(?: ж)? (?:ми )?(?:котимо[ся][ья]?|дожили|докотилися|дійшли)|"
    r"(?:(?:і|а|хіба|невже) )*(?:таке|це|так)(?: (?:взагалі|хіба|точно))* "
    r"(?:буває|можливо|може бути)|(?:хіба )?може таке бути|"
    r"(?:ну )?(?:і )?(?:кому|чому)(?: тепер)? вірити|"
    r"(?:господи,? |боже,? )?(?:допоможи|спаси|збережи)(?: їх| їм| нам| нас)?,? (?:господи|боже)|"
    r"(?:перепрошуємо|просимо вибачення)(?: за [^,;:]{3,40})?"
)
_OUTCRY = re.compile(
    rf"\W*(?:(?:ну|да|так|боже|господи|oh|well|my|god|just|and|simply) ?,? )*"
    rf"(?:(?:{_ENGLISH}|{_RUSSIAN}|{_UKRAINIAN}|(?:просто )?(?:слов нет|слів немає))\W*){{1,2}}"
)


def is_outcry(folded: str) -> bool:
    """Whether the folded sentence only cries out over what stands beside it."""
    return len(folded) <= _LONGEST and _OUTCRY.fullmatch(folded) is not None
