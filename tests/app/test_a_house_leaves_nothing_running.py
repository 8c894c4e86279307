"""What a house began ends with it: a model that runs while the process ends aborts it."""

from pathlib import Path
from threading import enumerate as threads

from onrecord.asking import Heard
from onrecord.settings import settings as read_settings
from onrecord_app.house import open_house


def test_a_search_that_nobody_waited_for_ends_before_the_house_is_closed(
    starter_home: Path,
) -> None:
    before = set(threads())

    with open_house(read_settings(starter_home)) as house:
        house.answers.begin(Heard("1,956 foreign mercenaries have been killed in Ukraine"))
        running = {thread.name for thread in set(threads()) - before}

    assert "encoder" in running
    assert not [thread.name for thread in set(threads()) - before]
