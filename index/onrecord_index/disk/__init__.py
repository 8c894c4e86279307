"""The index on disk: whole, checked, and of this record, model and folding."""
