"""What a report is asked for, and what it is before it is saved; see `catalogue`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Options:
    """What a report is asked for; a kind reads only what it names in `required` and `optional`.

    Attributes:
        ids: numbers or keys of several records in one document, for kinds whose `optional` has `ids`; else `id` names
            the one.
        internal: with what the office keeps for itself.
        a3: on A3 paper instead of A4.
    """

    year: int | None = None
    id: str | None = None
    date_from: date | None = None
    date_to: date | None = None
    masked: bool = False
    blank: bool = False
    ids: tuple[str | UUID, ...] = ()
    internal: bool = False
    a3: bool = False

    @property
    def numbers(self) -> tuple[str | UUID, ...]:
        """The records that are asked for, one or several."""
        return self.ids or ((self.id,) if self.id else ())


@dataclass(frozen=True, slots=True)
class PreparedReport:
    """A report that is made but not saved, and what a clerk should know before saving it.

    Attributes:
        content: the Word file.
        warnings: what does not fit (Chinese sentences).
        to_clear: what a masked report (公示版) still tells of residents, each with its place.
    """

    content: bytes
    warnings: tuple[str, ...]
    to_clear: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportResult:
    """A report that was written, and what a clerk should look at in it (Chinese sentences)."""

    path: Path
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReportKind:
    """One kind of report.

    Attributes:
        key: its name on the command line.
        title: its Chinese title.
        required: options that it needs (`year`, `id` …); a blank form needs none.
        optional: options that it also understands.
        id_title: what the identifier is (登记编号), where it needs one.
    """

    key: str
    title: str
    required: tuple[str, ...]
    optional: tuple[str, ...]
    id_title: str
    make: Callable[[Store, Options], PreparedReport]
