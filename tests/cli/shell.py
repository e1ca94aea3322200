"""A command line that a test speaks to."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from rongui_desktop import cli
from rongui_desktop.storage.store import Store
from tests.exchange.books import contents, history_length

CHINESE = re.compile("[一-鿿]")


class Shell:
    """Runs commands on one data folder and keeps what they said."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.capture = capsys
        self.out = ""
        self.err = ""

    def __call__(self, *arguments: object) -> int:
        self.capture.readouterr()
        status = cli.main(["--data-dir", str(self.folder), *map(str, arguments)])
        self.out, self.err = self.capture.readouterr()
        return status

    def done(self, *arguments: object) -> str:
        assert self(*arguments) == 0, self.err
        return self.out

    def refused(self, *arguments: object) -> str:
        """Run a command that must fail: status 1, one Chinese line on stderr, nothing but that."""
        assert self(*arguments) == 1
        assert self.err.count("\n") == 1
        assert CHINESE.search(self.err)
        return self.err

    def misused(self, *arguments: object) -> str:
        assert self(*arguments) == 2
        assert self.out == ""
        assert self.err.startswith("用法：")
        return self.err

    def json(self, *arguments: object) -> Any:
        return json.loads(self.done(*arguments, "--json"))

    def contents(self) -> Any:
        store = Store.open(self.folder, writable=False)
        try:
            return contents(store), history_length(store)
        finally:
            store.close()
