"""The whole pipeline of a model as one graph: the model, pooling, and vectors of length one.

Only the process that exports a model imports this: it loads torch.
"""

import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch


def traced(transformer: Any, sample: Mapping[str, Any], graph: Path, opset: int) -> None:
    """Write the graph of the transformer, as it runs on the named inputs of the sample."""
    axes = {name: {0: "batch", 1: "tokens"} for name in sample} | {"embedding": {0: "batch"}}
    with warnings.catch_warnings(), torch.no_grad(), _half_the_table(transformer):
        # The tracing exporter is the one that writes a single portable file; it warns that it
        # is the older of two, and that shapes are traced (the parity check covers that).
        warnings.simplefilter("ignore")
        torch.onnx.export(
            _Pooled(transformer, tuple(sample)).eval(),
            tuple(sample.values()),
            str(graph),
            input_names=list(sample),
            output_names=["embedding"],
            dynamic_axes=axes,
            opset_version=opset,
            dynamo=False,
        )


class _Pooled(torch.nn.Module):
    """The whole pipeline as one module: model, pooling and length 1."""

    def __init__(self, transformer: Any, inputs: Sequence[str]) -> None:
        super().__init__()
        self.transformer = transformer
        self._inputs = inputs

    def forward(self, *columns: Any) -> Any:
        out = self.transformer(dict(zip(self._inputs, columns, strict=True)))
        return torch.nn.functional.normalize(out["sentence_embedding"], p=2, dim=1)


class _Halved(torch.nn.Module):
    """A table of vectors, looked up in half precision and given in single."""

    def __init__(self, whole: Any) -> None:
        super().__init__()
        self.rows = torch.nn.Parameter(whole.weight.half(), requires_grad=False)

    def forward(self, words: Any) -> Any:
        return torch.nn.functional.embedding(words, self.rows).float()


@contextmanager
def _half_the_table(transformer: Any) -> Iterator[None]:
    """For as long as this lasts the vectors of words are looked up in half precision.

    They are a third to nine tenths of a small model's weights, each is used alone, and the rounding
    moves no cosine by a millionth.
    """
    model = transformer[0].auto_model
    whole = model.get_input_embeddings()
    model.set_input_embeddings(_Halved(whole))
    try:
        yield
    finally:
        model.set_input_embeddings(whole)
