"""Messages to forward when one has none at hand."""

from dataclasses import dataclass

from onrecord_bot.devserver.bodies import Json
from onrecord_bot.devserver.people.origins import (
    FromChannel,
    FromChat,
    FromHidden,
    FromUser,
    Origin,
)


@dataclass(frozen=True, slots=True)
class Sample:
    sample_id: str
    kind: str
    origin: Origin
    text: str
    pictured: bool = False

    def as_json(self) -> Json:
        name = self.origin.name if isinstance(self.origin, FromUser | FromHidden) else None
        return {
            "id": self.sample_id,
            "kind": self.kind,
            "from": name or getattr(self.origin, "title", ""),
            "text": self.text,
        }


SAMPLES = (
    Sample(
        "channel",
        "Channel post",
        FromChannel("Morning Wire", "morning_wire_example", 1204),
        "1,956 foreign mercenaries have been killed in Ukraine",
    ),
    Sample(
        "user",
        "From a person",
        FromUser("Olena K.", 700_101),
        "Кажуть, що в Україні вбито майже 2 000 іноземних найманців. Хто це сказав?",
    ),
    Sample(
        "hidden",
        "From a hidden account",
        FromHidden("Сергей"),
        "За две недели на Украине уничтожено около 600 иностранных наёмников",
    ),
    Sample(
        "picture",
        "Channel picture with a caption",
        FromChannel("Front Pictures", "front_pictures_example", 88),
        "More than 500 mercenaries left Ukraine over two weeks, says Shoigu",
        pictured=True,
    ),
    Sample(
        "group",
        "From a group",
        FromChat("Neighbourhood chat", -1_000_000_700_102),
        "The city library will stay open until midnight from Monday.",
    ),
)


def sample(sample_id: str) -> Sample | None:
    return next((one for one in SAMPLES if one.sample_id == sample_id), None)
