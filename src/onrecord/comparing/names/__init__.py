"""Whether two names, of people, places, things or measures, name the same."""
