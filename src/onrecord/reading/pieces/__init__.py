"""The claim-sized pieces of a message, and what each takes over from those before it."""
