"""Every encoder, the fake included, keeps one contract; the bundled model is served by ONNX."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import pytest
from structlog.testing import capture_logs
from tests.index.fakes import WordEncoder
from tests.index.tiny import make_tiny_model

from onrecord.errors import Misconfigured
from onrecord.model import ENGLISH, OTHER, RUSSIAN
from onrecord_index.encoding import exporting, exports
from onrecord_index.encoding.encoder import Encoder, EncoderSpec, Prompted, load_encoder

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

TEXTS = ["the army left the port", "grain", "", "🙂 мост", "word " * 500]


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model of a few thousand weights, made here."""
    return make_tiny_model(tmp_path_factory.mktemp("tiny"))


@pytest.fixture(scope="session")
def tiny_reference(tiny: Path, model_cache: Path) -> Prompted:
    return load_encoder(EncoderSpec(str(tiny), onnx=False), model_cache)


@pytest.fixture(params=["words", "minilm", "tiny"])
def encoder(request: pytest.FixtureRequest) -> Encoder:
    if request.param == "words":
        return WordEncoder()
    fixture = {"minilm": "minilm", "tiny": "tiny_reference"}[request.param]
    return request.getfixturevalue(fixture)


def test_vectors_have_the_length_one_and_the_promised_dimension(encoder: Encoder) -> None:
    for query in (True, False):
        vectors = encoder.encode(TEXTS, query=query)

        assert vectors.shape == (len(TEXTS), encoder.dim)
        assert vectors.dtype == np.float32
        assert np.allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-3)


def test_a_text_has_the_same_vector_alone_and_in_company(encoder: Encoder) -> None:
    together = encoder.encode(TEXTS, query=False)

    for text, vector in zip(TEXTS, together, strict=True):
        [alone] = encoder.encode([text], query=False)
        assert alone @ vector > 0.9999


def test_no_texts_give_no_vectors(encoder: Encoder) -> None:
    for query in (True, False):
        assert encoder.encode([], query=query).shape == (0, encoder.dim)


def test_the_nearest_of_a_text_is_itself(encoder: Encoder) -> None:
    texts = ["grain left the port", "the bridge over the river fell", "the minister arrived"]
    stored = encoder.encode(texts, query=False)

    nearest = (encoder.encode(texts, query=True) @ stored.T).argmax(axis=1)

    assert nearest.tolist() == [0, 1, 2]


def test_the_bundled_model_reads_english_only(minilm: Prompted) -> None:
    assert minilm.reads(ENGLISH)
    assert not minilm.reads(RUSSIAN)
    assert not minilm.reads(OTHER)
    assert minilm.dim == 384


def test_the_bundled_model_knows_words_that_it_has_in_one_piece(minilm: Prompted) -> None:
    assert [w for w in ("fewer", "fewre", "travelled", "tarvelled") if minilm.knows(w)] == [
        "fewer",
        "travelled",
    ]


def test_the_export_knows_the_words_of_sentence_transformers(
    tiny: Path, tiny_reference: Prompted, model_cache: Path
) -> None:
    served = load_encoder(EncoderSpec(str(tiny)), model_cache)
    words = ["a", "ж", "grain", "[PAD]", ""]

    known = [[word for word in words if one.knows(word)] for one in (served, tiny_reference)]

    assert known == [["a", "ж", "[PAD]"]] * 2


def test_the_export_gives_the_vectors_of_sentence_transformers(
    minilm: Prompted, model_cache: Path
) -> None:
    reference = load_encoder(EncoderSpec(onnx=False), model_cache)

    cosines = (
        reference.encode(exporting.PROBES, query=False)
        * minilm.encode(exporting.PROBES, query=False)
    ).sum(axis=1)

    assert (minilm.kind, reference.kind) == ("onnx", "sentence-transformers")
    assert minilm.fingerprint == reference.fingerprint
    assert cosines.min() >= exporting.PARITY


def test_serving_an_export_never_imports_torch(minilm: Prompted, model_cache: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from onrecord_index.encoding.encoder import *;"
        f"e = load_encoder(EncoderSpec(), Path({str(model_cache)!r}));"
        "e.encode(['a text'], query=True); e.close();"
        "print(sorted({'torch', 'transformers', 'sentence_transformers'} & set(sys.modules)))"
    )

    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert ran.stdout.strip().splitlines()[-1] == "[]"


def test_serving_leaves_nothing_in_the_home_of_its_user_and_opens_no_connection(
    minilm: Prompted, model_cache: Path, tmp_path: Path
) -> None:
    """Some builds of ONNX Runtime note each run in the home and send it to their maker."""
    assert minilm.dim
    script = (
        "import os; from pathlib import Path; "
        "from onrecord_index.encoding.encoder import EncoderSpec, load_encoder; "
        f"encoder = load_encoder(EncoderSpec(), Path({str(model_cache)!r})); "
        "encoder.encode(['who writes this down'], query=True); "
        "fds = Path('/proc/self/fd'); "
        "open_ones = [os.readlink(fd) for fd in fds.iterdir() if fd.exists()]; "
        "print([one for one in open_ones if 'socket' in one])"
    )
    own = {name: value for name, value in os.environ.items() if name != "ORT_DISABLE_TELEMETRY"}

    ran = subprocess.run(
        [sys.executable, "-c", script],
        env={**own, "HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )

    assert ran.stdout.strip().splitlines()[-1] == "[]"
    assert list(tmp_path.rglob("*")) == []


@pytest.fixture
def exported_tiny(
    tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[], Prompted]:
    """Exported here: another process would load torch anew each time."""
    monkeypatch.setattr(exports, "made_aside", exporting.export)
    return lambda: load_encoder(EncoderSpec(str(tiny)), tmp_path)


def test_who_serves_a_model_never_loads_what_exports_it(tiny: Path, tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path;"
        "from onrecord_index.encoding.encoder import EncoderSpec, load_encoder;"
        f"encoder = load_encoder(EncoderSpec({str(tiny)!r}), Path({str(tmp_path)!r}));"
        "print(encoder.kind, 'torch' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert ran.stdout.splitlines()[-1] == "onnx False"


def test_an_export_ends_with_whoever_waits_for_it(tmp_path: Path) -> None:
    (tmp_path / "model").mkdir()
    given = [str(tmp_path / "model"), "digest", "8", str(tmp_path / "place")]
    command = [sys.executable, "-P", "-m", "onrecord_index.encoding.exporting", *given]

    # Its standard input is closed from the beginning.
    left = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False
    )

    assert (left.returncode, left.stdout, left.stderr) == (1, b"", b"")


def test_a_model_that_cannot_be_exported_aside_says_why(tmp_path: Path) -> None:
    (tmp_path / "model").mkdir()

    with pytest.raises(exporting.ExportFailed, match="Misconfigured: the encoder model"):
        exports.made_aside(tmp_path / "model", "digest", 8, tmp_path / "place")


def test_any_model_is_exported_once_and_used_again(
    exported_tiny: Callable[[], Prompted], tmp_path: Path
) -> None:
    exported_tiny()
    [folder] = (tmp_path / "exports").iterdir()
    before = (folder / "manifest.json").stat().st_mtime_ns

    encoder = exported_tiny()

    assert encoder.kind == "onnx"
    assert (folder / "manifest.json").stat().st_mtime_ns == before


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json", "model.json", "manifest.json"])
def test_a_damaged_export_is_made_again(
    name: str, exported_tiny: Callable[[], Prompted], tmp_path: Path
) -> None:
    expected = exported_tiny().encode(["grain"], query=False)
    [folder] = (tmp_path / "exports").iterdir()
    content = bytearray((folder / name).read_bytes())
    content[: len(content) // 2] = b"\0" * (len(content) // 2)
    (folder / name).write_bytes(bytes(content))

    encoder = exported_tiny()

    assert encoder.kind == "onnx"
    assert np.allclose(encoder.encode(["grain"], query=False), expected, atol=1e-5)


def test_an_export_that_was_made_in_another_way_is_made_again(
    exported_tiny: Callable[[], Prompted], tmp_path: Path
) -> None:
    exported_tiny()
    [manifest] = (tmp_path / "exports").glob("*/manifest.json")
    before = json.loads(manifest.read_text())
    del before["made"]
    manifest.write_text(json.dumps(before))
    with capture_logs() as logs:
        exported_tiny()
    assert [log["reason"] for log in logs if "reason" in log] == ["it was made in another way"]
    assert "made" in json.loads(manifest.read_text())


def test_the_vectors_of_words_are_kept_in_half_precision(
    exported_tiny: Callable[[], Prompted], tiny: Path, tmp_path: Path
) -> None:
    exported_tiny()
    [graph] = (tmp_path / "exports").glob("*/model.onnx")
    tables = [table for table in onnx.load(str(graph)).graph.initializer if len(table.dims) == 2]
    words = max(tables, key=lambda table: table.dims[0])
    assert words.data_type == onnx.TensorProto.FLOAT16


def test_an_export_that_differs_from_the_model_is_refused(
    exported_tiny: Callable[[], Prompted], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "_parity", lambda *_: 0.98)

    encoder = exported_tiny()

    assert encoder.kind == "sentence-transformers"
    assert list((tmp_path / "exports").iterdir()) == []


def test_prompts_reach_the_model_and_are_part_of_the_fingerprint(
    tiny: Path, tiny_reference: Prompted, model_cache: Path
) -> None:
    spec = EncoderSpec(str(tiny), query_prompt="query: ", passage_prompt="passage: ", onnx=False)
    prompted = load_encoder(spec, model_cache)

    [asked] = prompted.encode(["grain"], query=True)
    [stored] = prompted.encode(["grain"], query=False)

    plain = tiny_reference.encode(["query: grain", "passage: grain"], query=False)
    assert asked @ plain[0] > 0.9999
    assert stored @ plain[1] > 0.9999
    assert prompted.fingerprint != tiny_reference.fingerprint
    assert prompted.reads(RUSSIAN)
    assert prompted.reads(OTHER)


def test_other_weights_have_another_fingerprint(
    tiny: Path, tmp_path: Path, tiny_reference: Prompted
) -> None:
    other = make_tiny_model(tmp_path, seed=2)

    encoder = load_encoder(EncoderSpec(str(other), onnx=False), tmp_path)

    assert encoder.fingerprint != tiny_reference.fingerprint


def test_a_folder_that_is_not_there_is_said_without_asking_a_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "onrecord_index.encoding.encoder.fetch", lambda *_: pytest.fail("asked a library")
    )

    with pytest.raises(Misconfigured, match="no folder"):
        load_encoder(EncoderSpec(str(tmp_path / "model")), tmp_path / "cache")


@pytest.mark.parametrize("damage", ["no weights", "no model", "not a folder"])
def test_a_model_that_is_not_there_is_said_with_what_to_do(
    damage: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    # Exported here, as elsewhere: what another process says of a model has a test of its own.
    monkeypatch.setattr(exports, "made_aside", exporting.export)
    folder = tmp_path / "model"
    if damage != "not a folder":
        folder.mkdir()
        (folder / "config.json").write_text(json.dumps({}))
    if damage == "no model":
        (folder / "model.safetensors").write_bytes(b"not weights")

    with pytest.raises(Misconfigured, match="encoder"):
        load_encoder(EncoderSpec(str(folder)), tmp_path / "cache")
