"""Who or what a number counts, what happened to them, and where."""
