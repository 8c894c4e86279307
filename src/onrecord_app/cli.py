"""Where a command begins: Ctrl+C ends it without a word, also while the rest is being loaded."""

import sys
from importlib import import_module

from onrecord_app.command_line.loading import undisturbed

_INTERRUPTED = 130


def main() -> None:
    """Load the command line and run it; what else goes wrong is told there."""
    try:
        # Not at the top of this file: whoever presses Ctrl+C meanwhile would get a traceback.
        with undisturbed():
            whole = import_module("onrecord_app.command_line.whole")
        whole.run()
    except KeyboardInterrupt:
        sys.exit(_INTERRUPTED)
