"""A sentence-transformers model small enough to be made in a test."""

import warnings
from pathlib import Path

LETTERS = "abcdefghijklmnopqrstuvwxyzабвгдежзиклмнопрстуфхцчшщьюяіїєґ0123456789:,."


def make_tiny_model(folder: Path, seed: int = 1) -> Path:
    """Two thin layers over single letters, with random weights from the seed."""
    import torch  # noqa: PLC0415  # slow to load
    from sentence_transformers import SentenceTransformer, models  # noqa: PLC0415  # slow to load
    from transformers import BertConfig, BertModel, BertTokenizerFast  # noqa: PLC0415  # slow

    torch.manual_seed(seed)
    bert = folder / "bert"
    bert.mkdir(parents=True)
    pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *LETTERS, *(f"##{c}" for c in LETTERS)]
    (bert / "vocab.txt").write_text("\n".join(pieces), encoding="utf-8")
    tokenizer = BertTokenizerFast(vocab=str(bert / "vocab.txt"), model_max_length=64)
    config = BertConfig(
        vocab_size=len(pieces),
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=64,
        max_position_embeddings=64,
    )
    BertModel(config).save_pretrained(bert)
    tokenizer.save_pretrained(bert)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        words = models.Transformer(str(bert), max_seq_length=64)
        pooling = models.Pooling(32, pooling_mode="mean")
        made = SentenceTransformer(modules=[words, pooling], device="cpu")
        made.save(str(folder / "model"))
    return folder / "model"
