"""What each kind of update means: an outcome."""
