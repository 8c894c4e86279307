"""Reading: what is published, as answers and the index want it."""
