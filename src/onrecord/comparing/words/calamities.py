"""How words for what has a toll begin: 'earthquake', 'наводнение'."""

from onrecord.text.lists import word_list

CALAMITIES = word_list(
    "earthquake quake flood fire wildfire blaze storm hurricane typhoon cyclone tornado landslide",
    "mudslide avalanche explosion blast crash collapse derail shipwreck capsiz stampede shooting",
    "massacre bombing attack strike shelling siege riot unrest protest outbreak epidemic pandemic",
    "disaster tsunami eruption heatwave drought famine war invasion operation covid ebola cholera",
    "coronavirus",
    "землетряс землетрус наводнен повін паводо пожар пожеж ураган шторм тайфун смерч оползен зсув",
    "лавин взрыв вибух крушен катастроф авари обрушен обвал дтп атак обстрел обстріл удар теракт",
    "стрельб стрілян давк тиснян беспоряд заворуш протест вспышк спалах эпидем епідем пандем",
    "цунами цунамі извержен виверж засух посух голод войн війн вторжен вторгн операци операці",
    "коронавирус коронавірус ковид ковід covid эбол ебол холер",
)
