"""Every command, in the panel of the help where it is listed."""

COMMANDS = {
    "Ask": (
        ("ask", "answers:ask", "Answer from the record: what each party asserted, and where."),
        (
            "read",
            "texts:read",
            "Show the questions found in a message, with their figures, polarity and language.",
        ),
        (
            "compare",
            "texts:compare",
            "Say how two assertions relate: same figure, another one, another period, opposite ...",
        ),
    ),
    "Keep the record": (
        ("init", "records:init", "Create the record and load the starter record into it."),
        (
            "import",
            "records:import_",
            "Import rows from a file: all of them, or none if a line does not fit.",
        ),
        ("export", "records:export", "Write the whole record as JSON Lines, which import reads."),
        (
            "verify",
            "records:verify",
            "Check that nobody changed the record behind its journal, and that no file is damaged.",
        ),
        (
            "backup",
            "records:backup",
            "Copy the record into one file, even while it is in use; no one's messages are in it.",
        ),
        (
            "restore",
            "records:restore",
            "Restore the record from a backup, after verifying the backup's journal.",
        ),
        (
            "upgrade",
            "records:upgrade",
            "Bring the record's schema up to this version of OnRecord.",
        ),
        (
            "index",
            "indexes:index_app",
            "Build, check and search the index, a cache that can be rebuilt from the record.",
        ),
        (
            "curator",
            "curators:curator_app",
            "Say who keeps the record: curators, editors, admins.",
        ),
    ),
    "Serve": (
        (
            "run",
            "running:run",
            "Start OnRecord: the bot, the web endpoints and the follower, in one process.",
        ),
        (
            "devserver",
            "running:devserver",
            "Start only the development server: a local Bot API with a chat page.",
        ),
        (
            "doctor",
            "running:doctor",
            "Show versions, the state of record and index, and what is wrong with the set-up.",
        ),
    ),
    "Measure": (
        (
            "evaluate",
            "evaluating:evaluate_app",
            "Measure how well matching works, on sets with known answers.",
        ),
        (
            "bench",
            "benching:bench_app",
            "Measure what the index costs on this machine.",
        ),
        (
            "calibrate",
            "evaluating:calibrate",
            "Fit the match probabilities to this record; a better fit is never replaced.",
        ),
        (
            "train",
            "evaluating:train",
            "Train the ranking that ships with OnRecord, reproducible to the digit.",
        ),
    ),
}
"""By panel of the help: name, module and function, and the first line of its docstring."""
