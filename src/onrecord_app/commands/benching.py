"""The commands that measure what the index costs: quality, time, memory, growth."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from onrecord.settings import Settings
from onrecord_app.command_line.named import with_folder
from onrecord_app.command_line.options import Home
from onrecord_app.command_line.steps import Steps
from onrecord_app.house import head_of, open_encoder
from onrecord_app.starting import settings
from onrecord_index.bench.beside import plain_vectors, plain_words, product
from onrecord_index.bench.contenders import CONTENDERS
from onrecord_index.bench.encoders import encodings
from onrecord_index.bench.growth import Cost, grown
from onrecord_index.bench.picture import drawn
from onrecord_index.bench.stages import STAGES
from onrecord_index.encoding.encoder import EncoderSpec, load_encoder
from onrecord_index.evaluation.datasets import read_dataset, set_files
from onrecord_index.evaluation.temporary import FileShelf, temporary_index
from onrecord_index.searching import Matching

Data = Annotated[
    Path,
    typer.Option(
        "--data", help="A folder with claims.jsonl, queries.jsonl and qrels.tsv (or .gz)."
    ),
]
Sizes = Annotated[str, typer.Option("--sizes", help="Numbers of phrasings, separated by commas.")]
Picture = Annotated[
    Path | None, typer.Option("--picture", help="Also draw the growth into this SVG file.")
]

_ENCODING = ("start_s", "rss_mb", "message_ms")
SIZES = "10000,100000,1000000"
SET = Path("../shared/data/snopes_tweets_2020")

bench_app = typer.Typer(
    add_completion=False, no_args_is_help=True, help="Measure what the index costs on this machine."
)


@bench_app.command()
def quality(data: Data = SET, home: Home = None) -> None:
    """Measure quality and time a message on one set, beside vectors alone and words alone."""
    _quality(settings(home), data, Steps())


@bench_app.command()
def latency(sizes: Sizes = SIZES) -> None:
    """Measure the processor time of one search at each size, and where it goes."""
    _table(grown(_numbers(sizes), CONTENDERS[:1]), ("search_ms", *STAGES))


@bench_app.command()
def memory(sizes: Sizes = SIZES) -> None:
    """Measure memory and start-up at each size."""
    _table(grown(_numbers(sizes), CONTENDERS[:1]), ("start_s", "rss_mb"))


@bench_app.command()
def scale(sizes: Sizes = SIZES, picture: Picture = None, home: Home = None) -> None:
    """Measure all costs at each size, beside vectors alone and words alone."""
    _scale(settings(home), _numbers(sizes), picture)


@bench_app.command("all")
def everything(
    data: Data = SET, sizes: Sizes = SIZES, picture: Picture = None, home: Home = None
) -> None:
    """Measure quality, then all costs at each size."""
    if all(path.exists() for path in set_files(data)):
        _quality(settings(home), data, Steps())
    else:
        typer.echo(f"quality: skipped, there is no set in {data} (see --data)")
    _scale(settings(home), _numbers(sizes), picture)


def _quality(read: Settings, data: Path, steps: Steps) -> None:
    dataset = read_dataset(*set_files(data), "test")
    matching = Matching(open_encoder(read, steps), head_of(read))
    shelf = FileShelf(read.home / "cache" / "evaluation")
    with temporary_index(dataset.claims, matching, shelf, steps.say) as index:
        ours = product(dataset, index)
    # Beside it stands the library itself, not the export that the product made of its model.
    plain = load_encoder(EncoderSpec(model=read.encoder_model, onnx=False), read.home / "models")
    for one in (ours, plain_words(dataset), plain_vectors(dataset, plain)):
        typer.echo(f"{one.name:<28}MAP@5 {one.map_at_5:.3f}   {one.cpu_ms:7.2f} CPU-ms a message")


def _scale(read: Settings, sizes: list[int], picture: Path | None) -> None:
    if picture is not None:
        with_folder(picture)
    typer.echo(f"{'encoding one message':<28}" + "".join(f"{name:>12}" for name in _ENCODING))
    for one in encodings(read.home / "models", read.encoder_model):
        typer.echo(f"{one.name:<28}" + "".join(f"{getattr(one, name):>12}" for name in _ENCODING))
    typer.echo("")
    costs = _table(grown(sizes), ("build_s", "start_s", "rss_mb", "search_ms", *STAGES, "recall"))
    if picture is not None:
        picture.write_text(drawn(costs), encoding="utf-8")


def _table(costs: Iterable[Cost], names: Sequence[str]) -> list[Cost]:
    """Print a line for each as soon as it is measured."""
    titles = ("phrasings", *names)
    typer.echo(f"{'without encoding':<28}" + "".join(f"{name:>11}" for name in titles))
    shown = []
    for cost in costs:
        figures = {**asdict(cost), **cost.details}
        typer.echo(
            f"{cost.contender:<28}" + "".join(f"{figures.get(name, ''):>11}" for name in titles)
        )
        shown.append(cost)
    return shown


def _numbers(sizes: str) -> list[int]:
    try:
        numbers = sorted(int(size) for size in sizes.split(","))
    except ValueError as wrong:
        raise typer.BadParameter(f"{sizes!r} is not a list of whole numbers") from wrong
    if numbers[0] < 1:
        raise typer.BadParameter("a size is at least 1")
    return numbers
