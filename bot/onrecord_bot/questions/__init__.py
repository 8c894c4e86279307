"""From a message to the pages that answer it."""
