"""Every command, in the panel of the help where it is listed."""

COMMANDS = {
    "Ask": (
        ("ask", "answers:ask", "Answer from the record: what each party asserted, and where."),
        (
            "read",
            "answers:read",
            "Show which questions are in a message, with figures, polarity and language.",
        ),
        (
            "compare",
            "answers:compare",
            "Say how two assertions relate: same, another figure, another period, the opposite ...",
        ),
    ),
    "Keep the record": (
        ("init", "records:init", "Create the record, with the starter record in it."),
        (
            "import",
            "records:import_",
            "Read rows into the record: all of them, or none and the line that does not fit.",
        ),
        ("export", "records:export", "Write the record as JSON Lines: what import reads."),
        (
            "verify",
            "records:verify",
            "Recompute the chain of events and compare every row with what the events say.",
        ),
        (
            "backup",
            "records:backup",
            "Copy the record, while it is in use, into one file (no message of a person is in it).",
        ),
        (
            "restore",
            "records:restore",
            "Make the record anew from a backup, its chain verified first.",
        ),
        (
            "upgrade",
            "records:upgrade",
            "Bring the record's schema up to this version of OnRecord.",
        ),
        (
            "index",
            "indexes:index_app",
            "Look after the index: a cache of the record that can be rebuilt.",
        ),
        (
            "curator",
            "curators:curator_app",
            "Who keeps the record: curators, editors, admins.",
        ),
    ),
    "Serve": (
        ("run", "running:run", "Start OnRecord: bot, web and follower in one process."),
        (
            "devserver",
            "running:devserver",
            "Start the development server alone: a Bot API of our own, with a chat page.",
        ),
        (
            "doctor",
            "running:doctor",
            "Print versions, the state of record and index, and what is wrong with the set-up.",
        ),
    ),
    "Measure": (
        (
            "evaluate",
            "evaluating:evaluate_app",
            "Measure on sets whose answers are known.",
        ),
        (
            "bench",
            "benching:bench_app",
            "Weigh the index on this machine.",
        ),
        (
            "calibrate",
            "evaluating:calibrate",
            "Fit the chances and thresholds to this record; a better head is never replaced.",
        ),
        (
            "train",
            "evaluating:train",
            "Learn the head that is shipped, reproducible to the digit, from sets in a folder.",
        ),
    ),
}
"""By panel of the help: name, module and function, and the first line of its docstring."""
