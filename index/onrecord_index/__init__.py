"""The index: a rebuildable cache that finds claims near a question."""
