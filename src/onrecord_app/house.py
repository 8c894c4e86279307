"""The one place where everything is wired: from the settings to the desks."""

from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext
from dataclasses import dataclass
from importlib.resources import as_file
from pathlib import Path

from onrecord.answering import Answering
from onrecord.curation import Staff
from onrecord.errors import Misconfigured, NoRecord
from onrecord.exchange.lines import read_lines
from onrecord.model import Curator, CuratorId, CuratorRole
from onrecord.passing import give_to_owner_of, passing_folder, sweep_passing
from onrecord.pseudonym import Pseudonyms, load_pepper, missing_pepper
from onrecord.settings import Settings
from onrecord.starter import SOURCE, starter_record
from onrecord.store import Record
from onrecord_app import headnote
from onrecord_app.command_line.steps import Silent, Steps
from onrecord_index.encoding.encoder import Encoder, EncoderSpec, Prompted, load_encoder
from onrecord_index.feed import Ground
from onrecord_index.head import Head
from onrecord_index.retriever import Index
from onrecord_index.revisions.building import Making
from onrecord_index.searching import Matching

OPERATOR = CuratorId("operator")
"""The actor behind every command: the person with access to the machine."""
BY_COMMAND = Curator(OPERATOR, "operator", CuratorRole.ADMIN, account="")
"""The operator as the desks see them: an admin who has no row in the record."""

HEAD = "head.json"
"""In the home: the head that was calibrated for this record."""


@dataclass(frozen=True, slots=True)
class House:
    """The record, its index and the desk that answers from both."""

    record: Record
    index: Index
    answers: Answering


def create_record(settings: Settings, *, empty: bool, steps: Steps) -> bool:
    """Make the record if there is none, with the starter record in it; whether it was made."""
    sweep_passing(settings.home)
    try:
        Record.open(settings.record_url).close()
    except NoRecord:
        make_home(settings)
        with steps.step("Creating the record"):
            made = _make_record(settings, empty=empty)
        if not made:
            _refuse_a_blank(settings)
        return made
    return False


def strangers_to(home: Path, record: Record) -> str:
    """What to do where nobody can be known again in this home; empty where all is well."""
    missing = missing_pepper(home)
    if missing is None or not record.info().counts["curator"]:
        return ""
    return (
        f"{missing} is missing, by which curators are known: copy it from the home of the backup, "
        "or invite them anew with 'onrecord curator invite'"
    )


def make_home(settings: Settings) -> None:
    """The home directory, if there is none: nobody else on the machine may look into a new one.

    What people write waits there until it is answered.
    """
    settings.home.mkdir(mode=0o700, parents=True, exist_ok=True)


def _make_record(settings: Settings, *, empty: bool) -> bool:
    """Make the record beside its place and move it there, so that nobody finds a half-made one.

    Whether it was this process that made it: another may have been quicker.
    """
    if settings.database_url is not None:
        _fill(settings.record_url, empty=empty)
        return True
    with passing_folder("init", within=settings.home) as folder:
        beside = folder / "record.db"
        _fill(f"sqlite:///{beside.absolute()}", empty=empty)
        return _stands(beside, settings.home / "record.db")


def _stands(made: Path, place: Path) -> bool:
    """Moves the new record to its place, unless another stands there that may hold something."""
    give_to_owner_of(place.parent, made)
    try:
        place.hardlink_to(made)
    except FileExistsError:
        return False
    except OSError:
        # A file system without links: there, two that begin at the same moment stay a danger.
        made.replace(place)
    return True


def _fill(url: str, *, empty: bool) -> None:
    with Record.open(url, create=True) as record:
        if not empty:
            with as_file(starter_record()) as file, file.open("rb") as lines:
                record.import_rows(read_lines(lines), SOURCE, OPERATOR)


def _refuse_a_blank(settings: Settings) -> None:
    """Raises Misconfigured if an empty file stands where the record should be.

    It may be all that is left of a record: none is begun in its place unasked.
    """
    try:
        Record.open(settings.record_url).close()
    except NoRecord:
        raise Misconfigured(
            f"{settings.home / 'record.db'} holds no record, and is not replaced: "
            "put a backup there with `onrecord restore`, or remove it to start again"
        ) from None


@contextmanager
def open_record(settings: Settings) -> Iterator[Record]:
    """The record as set; its head is noted at the end. Raises NoRecord where there is none yet."""
    with Record.open(settings.record_url) as record:
        yield record
        headnote.note(settings.home, record)


def staff_of(record: Record) -> Staff:
    """Who keeps this record."""
    return Staff(record.book, record.invites, record.demands)


def open_encoder(settings: Settings, steps: Steps) -> Prompted:
    """The encoder as set; the bundled one is exported once into the home directory."""
    spec = EncoderSpec(
        model=settings.encoder_model,
        query_prompt=settings.encoder_query_prompt,
        passage_prompt=settings.encoder_passage_prompt,
        onnx=settings.encoder_runtime == "onnx",
    )
    with steps.step("Loading the encoder"):
        return load_encoder(spec, settings.home / "models")


def head_of(settings: Settings) -> Head:
    """The head that was calibrated for this record, else the one that is shipped."""
    calibrated = settings.home / HEAD
    return Head.load(calibrated if calibrated.exists() else None)


@contextmanager
def open_index(
    settings: Settings, record: Record, steps: Steps, encoder: Encoder | None = None
) -> Iterator[Index]:
    """The index of this record, built where it does not fit, closed at the end.

    So is the encoder, where none was given: what runs in its thread must end before the process.
    """
    ground = Ground(record.feed, record.vectors)
    own = closing(open_encoder(settings, steps)) if encoder is None else nullcontext(encoder)
    with own as encodes:
        matching = Matching(encodes, head_of(settings))
        with steps.step("Opening the index") as tick:
            index = Index.open(ground, matching, settings.home / "index", Making(tick))
        with closing(index):
            yield index


@contextmanager
def open_house(settings: Settings, steps: Steps | None = None) -> Iterator[House]:
    """Record, index and answering desk, opened in this order and closed in reverse."""
    with (
        open_record(settings) as record,
        _furnished(settings, record, steps or Silent()) as house,
    ):
        yield house


@contextmanager
def running_house(
    settings: Settings, steps: Steps, *, alone_as: str = "", meets_people: bool = False
) -> Iterator[House]:
    """The same for a process that stays: nobody puts another record in its place meanwhile.

    ``alone_as`` is a name that one process at a time may hold. Raises Busy where another does,
    before anything that takes time. Who ``meets_people`` knows them by this home's pepper.
    """
    with open_record(settings) as record:
        record.take_part(_proof(record, settings.home, steps) if meets_people else "")
        if alone_as:
            record.claim_instance(alone_as)
        with _furnished(settings, record, steps) as house:
            yield house


def _proof(record: Record, home: Path, steps: Steps) -> str:
    """The proof of the pepper; a new one would hide that the one before is missing."""
    if strange := strangers_to(home, record):
        steps.say(strange)
    return Pseudonyms(load_pepper(home)).proof


@contextmanager
def _furnished(settings: Settings, record: Record, steps: Steps) -> Iterator[House]:
    with open_index(settings, record, steps) as index:
        desk = Answering(index, record.ledger, head_of(settings).thresholds)
        yield House(record, index, desk)
