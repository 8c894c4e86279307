"""The acts that set claims apart, and the words of three languages for each of them."""

from onrecord.text.lists import word_set
from onrecord.text.tables import Forms, Together

_DEEDS = """
rescue|rescued
return|returned
hire|hired
sack|dismissed cut
create|created
build|built
destroy|wrecked damaged
win|won
vaccinate|vaccinated
export|exported
import|imported
steal|stolen
harvest|harvested
carry|carried
spend|spent
earn|earned
pay|paid
sign|signed
arrest|arrested jailed
infect|infected
recover|recovered
open|opened
close|closed
adopt|adopted
free|released swapped
attack|attacked
sell|sold
buy|bought
lift|lifted cancelled
impose|imposed
evacuate|evacuated
"""
"""An act that sets claims apart, then the deeds of ``comparing`` that count as this act."""
_WORDS = """
rescue|spared
survive|survived survive survivor survivors alive surviving выжи вижи выживш уцеле вцілі
hire|завербов наймал
sack|laid layoffs lay laying звільн уволи увольн
destroy|blew blow blown exploded explode bombed подорв взорв взрыв разбомб затону подбит
destroy|підірв розбомб
export|shipped ship вивоз
import|увез
steal|украд разграб
evacuate|evacuation
harvest|grow grows grown урожа собира врожа зібра
cost|cost costs costing price prices worth стоит стоил стоимост цена цену цены обош обходи
cost|кошту вартіст ціна ціни ціну
spend|тратит потрат
earn|revenue revenues выручк виручк
pay|received receive receives
compete|compete competed competes competing
swim|swim swam swimming
infect|caught catches infection infections зараже заболе
win|победит
vaccinate|привит
open|откро
close|закро
adopt|adopt adopted
free|обмен обмін
hit|hit hits struck strike удар ударил вдарив
study|studying enrolled schooling учатс учитс обучаю обучает навчаю навчаєт
return|поверта
build|строит строил будув
"""
"""An act, then further words for it: nouns, and verbs that mean something else elsewhere."""
_TOGETHER = """
killed|destroy cost wounded missing
wounded|destroy
captured|arrest hire free
free|return rescue arrest sack arrived
arrived|return hire carry
left|evacuate sack rescue close free
present|hire carry survive compete
displaced|evacuate left destroy
took_part|compete
missing|destroy
rescue|survive evacuate
cost|spend pay earn
spend|pay
earn|export
sack|close left
sell|cost earn export buy pay
buy|import cost pay spend
attack|destroy killed wounded hit
hit|destroy killed wounded
build|open create cost
hire|create
export|carry arrived left cost
import|carry arrived cost
infect|carry
destroy|sack close
"""
ALIKE = Together.of(_TOGETHER)
"""Acts that are told for each other, or that come together: neither sets claims apart."""

_SHORTEST = 4
NAMES = Forms.of(_WORDS, _SHORTEST)
OF_DEEDS = {
    deed: name
    for name, deeds in (row.split("|") for row in _DEEDS.strip().splitlines())
    for deed in deeds.split()
}

NOT_ACTS = word_set(
    "level gut axe shed add target pound contract transport bag slap foster shell bomb ease reap",
    "levels axes sheds targets pounds contracts transports bags shells bombs sign signs jail cure",
    "cures exchange exchanges targeted targeting added adds adding",
)
"""Words with the form of a verb in the table that are more often something else."""
