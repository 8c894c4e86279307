"""What every method of the Bot API may touch."""

from dataclasses import dataclass, field

from onrecord_bot.devserver.bell import Bell
from onrecord_bot.devserver.bodies import Json
from onrecord_bot.devserver.clock import Clock
from onrecord_bot.devserver.world.files import Files
from onrecord_bot.devserver.world.queries import FIRST_ID, Queries
from onrecord_bot.devserver.world.updates import UpdateQueue
from onrecord_bot.devserver.world.world import Chat, User, World


@dataclass(slots=True)
class Profile:
    """How the bot presents itself and which switches its owner has set."""

    commands: dict[str, list[Json]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    menu_button: Json = field(default_factory=lambda: {"type": "commands"})
    privacy: bool = True
    inline_feedback: bool = True
    guest_queries: bool = True

    def listed_in(self, chat: Chat) -> list[Json]:
        """The commands in the menu of a chat: its own, else those of its kind, else the default."""
        kind = "all_private_chats" if chat.is_private else "all_group_chats"
        scopes = (f"chat:{chat.chat_id}", kind, "default")
        return next((self.commands[each] for each in scopes if each in self.commands), [])


@dataclass(slots=True)
class Hook:
    """Where updates are delivered when a webhook is set."""

    url: str = ""
    secret: str = ""
    max_connections: int = 40
    last_error: str = ""
    last_error_at: int = 0


@dataclass(frozen=True, slots=True)
class Backend:
    """The server behind the methods."""

    clock: Clock
    bell: Bell
    world: World
    updates: UpdateQueue
    queries: Queries
    files: Files
    profile: Profile
    hook: Hook


def backend_of(bot: User, clock: Clock, first_id: int) -> Backend:
    """A world with nobody in it but the bot; no id of it lies below ``first_id``."""
    bell = Bell()
    return Backend(
        clock=clock,
        bell=bell,
        world=World(clock, bot, first_id),
        updates=UpdateQueue(bell, first_id),
        queries=Queries(clock, last_id=FIRST_ID + first_id),
        files=Files(),
        profile=Profile(),
        hook=Hook(),
    )
