"""A page as a text that a person can review: spans in braces, buttons in brackets."""

from onrecord_bot.pages.paging import Page
from onrecord_bot.pages.styled import Run


def readable(page: Page) -> str:
    """'{bold theirs|Ukraine}': each stretch with what stands over it; then the buttons."""
    text = "".join(_run(run) for run in page.text.runs())
    rows = ("".join(f"[{b.text} | {b.data or b.url}]" for b in row) for row in page.buttons)
    return "\n".join((text, *rows)) + "\n"


def _run(run: Run) -> str:
    if not run.kinds:
        return run.text
    kinds = " ".join(sorted(kind.value for kind in run.kinds))
    link = f" {run.url}" if run.url else ""
    return f"{{{kinds}{link}|{run.text}}}"
