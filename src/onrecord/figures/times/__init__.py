"""The stretches of time that a text names."""
