"""How verbs of Russian and Ukrainian end: 'погибли', 'состоялся', 'живут', 'вбито'."""

OF_THEMSELVES = ("лся", "лась", "лось", "лись", "вся", "лася", "лося", "лися")
"""What happened of itself: 'состоялся', 'збільшилися'."""

WERE = ("ла", "ло", "ли", *OF_THEMSELVES)
"""What was or happened, but for one man's or thing's doing: 'упал' ends as 'канал' does."""

ARE = ("ют", "ут", "ят", "ат", "ет", "ит", "ють", "уть", "ять", "ать", "ить", "тся", "ться")
"""What is or happens: 'живут', 'отримують', 'боится'."""

DONE = ("ены", "ено", "аны", "ано", "яты", "ято", "иты", "ито", "ені", "ані", "яті", "иті")
"""What was done to them: 'ранены', 'вбито', 'збиті'."""

TELLING = rf"\w{{2,}}(?:л|{'|'.join(WERE + ARE + DONE)})"
"""An expression for a word that has the look of any of them, in lower case."""
