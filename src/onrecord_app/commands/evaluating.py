"""The commands that measure how well the index finds, and teach it to tell how sure it is."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Annotated

import typer

from onrecord.comparing import figures_report, likened_in
from onrecord.errors import Unreadable
from onrecord.exchange.files import lines_of
from onrecord.exchange.pairs import labelled_pairs_in
from onrecord.finding import Findable
from onrecord.settings import Settings
from onrecord_app.command_line.named import with_folder
from onrecord_app.command_line.options import AsJson, Home
from onrecord_app.command_line.printing import say_json
from onrecord_app.command_line.steps import Silent, Steps
from onrecord_app.hearing import heard_by
from onrecord_app.house import head_of, open_encoder, open_record
from onrecord_app.refitting import refitted
from onrecord_app.starting import settings
from onrecord_index.evaluation.abstention import abstention as measured_abstention
from onrecord_index.evaluation.datasets import read_dataset
from onrecord_index.evaluation.likeness import likeness_of
from onrecord_index.evaluation.retrieval import ask_all
from onrecord_index.evaluation.temporary import FileShelf, temporary_index
from onrecord_index.head import Head
from onrecord_index.retriever import Index
from onrecord_index.searching import Matching
from onrecord_index.training.calibrating import read_pairs
from onrecord_index.training.course import Teaching
from onrecord_index.training.course import train as trained

Claims = Annotated[Path, typer.Option("--claims", help="The stored claims, JSON Lines (.gz).")]
Queries = Annotated[Path, typer.Option("--queries", help="The messages to ask, JSON Lines (.gz).")]
Qrels = Annotated[
    Path, typer.Option("--qrels", help="Right answers: query id and claim id, tab-separated.")
]
Split = Annotated[str | None, typer.Option("--split", help="Only the queries of this split.")]
Opening = Callable[[Sequence[Findable]], AbstractContextManager[Index]]

evaluate_app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    help="Measure how well matching works, on sets with known answers.",
)


@evaluate_app.command()
def retrieval(
    claims: Claims,
    queries: Queries,
    qrels: Qrels,
    split: Split = None,
    run: Annotated[
        Path | None,
        typer.Option("--run", help="Also write the ranked claims to this file, in TREC format."),
    ] = None,
    as_json: AsJson = False,
    home: Home = None,
) -> None:
    """Measure how well the right claim is found, without and with the dates of messages.

    onrecord evaluate retrieval --claims claims.jsonl --queries queries.jsonl --qrels qrels.tsv
    """
    if run is not None:
        with_folder(run)
    read, steps = settings(home), Steps()
    dataset = read_dataset(claims, queries, qrels, split)
    opened = _opening(read, Matching(open_encoder(read, steps), head_of(read)), steps)
    with opened(dataset.claims) as index, steps.step("Asking, without dates and with them"):
        without = ask_all(index, dataset, dated=False)
        dated = ask_all(index, dataset, dated=True)
    if run is not None:
        run.write_text(without.trec(), encoding="utf-8")
    figures = without.measured().as_json()
    _tell({**figures, "with_dates": dated.measured().as_json()}, as_json=as_json)


@evaluate_app.command()
def abstention(
    claims: Claims,
    queries: Queries,
    qrels: Qrels,
    split: Split = None,
    seeds: Annotated[
        int, typer.Option("--seeds", min=1, max=100, help="How many random halves to try.")
    ] = 3,
    as_json: AsJson = False,
    home: Home = None,
) -> None:
    """Measure how well a search knows that no claim fits, with half of the right claims removed."""
    read, steps = settings(home), Steps()
    dataset = read_dataset(claims, queries, qrels, split)
    opened = _opening(read, Matching(open_encoder(read, steps), head_of(read)), steps)
    measured = measured_abstention(dataset, opened, range(1, seeds + 1))
    _tell(measured.as_json(), as_json=as_json)


@evaluate_app.command()
def figures(
    pairs: Annotated[Path, typer.Option("--pairs", help="Labelled pairs of claims, JSON Lines.")],
    as_json: AsJson = False,
    home: Home = None,
) -> None:
    """Measure how well agreeing figures are told from differing ones and from other subjects."""
    read, steps = settings(home), Steps()
    labelled = tuple(labelled_pairs_in(lines_of(pairs), str(pairs)))
    if not labelled:
        raise Unreadable(f"{pairs} holds no pair")
    sides = [side.text for pair in labelled for side in (pair.a, pair.b)]
    texts = [text for side in sides for text in likened_in(side)]
    report = figures_report(labelled, likeness_of(texts, open_encoder(read, steps)))
    told = {
        "accuracy": report.accuracy,
        "accuracy_scope": report.accuracy_scope,
        "auc": report.auc,
        "pairs": report.pairs,
    }
    _tell(told, as_json=as_json)


def calibrate(
    pairs: Annotated[
        list[Path] | None,
        typer.Option(
            "--pairs", help='Confirmed pairs, {"text", "claim_id", "same"} a line; may be repeated.'
        ),
    ] = None,
    as_json: AsJson = False,
    home: Home = None,
) -> None:
    """Fit the match probabilities to this record; a better fit is never replaced.

    It learns from confirmed pairs in files, from what people pressed under answers, and from the
    texts that curators pointed at a claim. A third of these is held out to measure on.
    """
    read, steps = settings(home), Steps()
    confirmed = [pair for path in pairs or () for pair in read_pairs(path)]
    with open_record(read) as record:
        heard = heard_by(read, record, confirmed, steps)
        result = refitted(read, record, heard)
    report: dict[str, object] = {
        "learnt from": heard.counts,
        "before": result.before.as_json(),
        "after": result.after.as_json(),
        "replaced": result.head is not None,
    }
    _tell(report, as_json=as_json)


def train(
    data: Annotated[Path, typer.Option("--data", help="The folder with the sets to learn from.")],
    out: Annotated[Path, typer.Option("--out", help="The file to write the trained head to.")],
    seed: Annotated[int, typer.Option("--seed", help="The same seed gives the same head.")] = 7,
    home: Home = None,
) -> None:
    """Train the ranking that ships with OnRecord, reproducible to the digit."""
    with_folder(out)
    read, steps = settings(home), Steps()
    encoder = open_encoder(read, steps)
    opened = _opening(read, Matching(encoder, Head.plain()), Silent())
    head = trained(data, Teaching(opened, seed, steps.say), encoder.fingerprint)
    head.save(out)


def _opening(read: Settings, matching: Matching, steps: Steps) -> Opening:
    shelf = FileShelf(read.home / "cache" / "evaluation")

    def opened(claims: Sequence[Findable]) -> AbstractContextManager[Index]:
        return temporary_index(claims, matching, shelf, steps.say)

    return opened


def _tell(told: Mapping[str, object], *, as_json: bool) -> None:
    if as_json:
        say_json(told)
        return
    for name, value in told.items():
        if isinstance(value, dict):
            typer.echo(f"{name.replace('_', ' ')}:")
            typer.echo("\n".join(f"  {of:<14}{_brief(figure)}" for of, figure in value.items()))
        else:
            typer.echo(f"{name:<16}{_brief(value)}")


def _brief(figure: object) -> object:
    """Four decimals are as many as a person compares; a dash stands for what no pair tells."""
    if figure is None:
        return "–"
    return round(figure, 4) if isinstance(figure, float) else figure
