"""`rongui-desktop` and `python -m rongui_desktop`: the window for the bare command and `demo`, else the command line.

The command line loads no Qt, and the window does not wait for the command line's parser.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

_WITH_VALUE = ("--data-dir", "--account", "--password-file")


def wants_window(arguments: Sequence[str]) -> bool:
    """Whether these arguments name no subcommand, or `demo`."""
    rest = iter(arguments)
    command = None
    for argument in rest:
        if argument in ("-h", "--help"):
            return False
        if argument in _WITH_VALUE:
            next(rest, None)
        elif command is None and not argument.startswith("-"):
            command = argument
    return command in (None, "demo")


def main() -> int:
    """Run the program; returns the exit status (0 done, 1 input or data at fault, 2 wrong usage)."""
    arguments = sys.argv[1:]
    if wants_window(arguments):
        from rongui_desktop import app

        return app.main(arguments)
    from rongui_desktop import cli

    return cli.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
