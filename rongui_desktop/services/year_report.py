"""What the page 报表 shows: the year's figures with their definitions, and its findings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from rongui_desktop.services import checks, figures
from rongui_desktop.services.checks import Finding
from rongui_desktop.services.search import SearchHit, search
from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One figure of the year."""

    key: str
    name: str
    value: int
    definition: str


@dataclass(frozen=True, slots=True)
class YearReport:
    """The figures and findings of a year as they stood on a day."""

    year: int
    as_of: date
    figures: tuple[FigureLine, ...]
    findings: tuple[Finding, ...]


def year_report(store: Store, year: int, as_of: date | None = None) -> YearReport:
    """Return the figures and findings of a year; `as_of` as for `figures.figures`."""
    values = figures.figures(store, year, as_of)
    lines = tuple(FigureLine(f.key, f.name, values[f.key], f.definition) for f in figures.FIGURES)
    return YearReport(year, values.as_of, lines, tuple(checks.findings(store, year, values.as_of)))


def find_record(store: Store, label: str) -> SearchHit | None:
    """Return the record that a label of a figure or a finding speaks of, if search knows it by that number or name."""
    return next(iter(search(store, label, 1)), None)
