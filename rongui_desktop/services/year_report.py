"""What the page 报表 shows: the year's figures with their definitions, its findings, and what can be printed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from rongui_desktop.domain.codes import DEPUTY_IDENTITIES, EntryState
from rongui_desktop.domain.names import mask_name
from rongui_desktop.domain.opinions import Opinion, Suggestion
from rongui_desktop.domain.reception import ReceptionSession, Visitor
from rongui_desktop.domain.representatives import Representative, Seat
from rongui_desktop.services import checks, figures
from rongui_desktop.services.checks import Finding
from rongui_desktop.services.search import SearchHit, search
from rongui_desktop.storage.store import Store

# More numbers than these are not offered in a list; any other can be typed.
_OFFERED = 2000


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


@dataclass(frozen=True, slots=True)
class Printable:
    """A record that has documents: its number, and a line to choose it by."""

    number: str
    line: str


@dataclass(frozen=True, slots=True)
class Printables:
    """What documents are made of: sessions, visitors, matters and suggestions of a year, newest first; its deputies."""

    sessions: tuple[Printable, ...] = ()
    visitors: tuple[Printable, ...] = ()
    opinions: tuple[Printable, ...] = ()
    suggestions: tuple[Printable, ...] = ()
    deputies: tuple[Printable, ...] = ()

    def by(self, id_title: str) -> tuple[Printable, ...]:
        """Return the records that bear a kind of number (登记编号, 场次编号, 意见编号, 建议编号, 代表编号)."""
        offered = {
            "登记编号": self.visitors,
            "场次编号": self.sessions,
            "意见编号": self.opinions,
            "建议编号": self.suggestions,
            "代表编号": self.deputies,
        }
        return offered.get(id_title, ())


def year_report(store: Store, year: int, as_of: date | None = None) -> YearReport:
    """Return the figures and findings of a year; `as_of` as for `figures.figures`."""
    values = figures.figures(store, year, as_of)
    lines = tuple(FigureLine(f.key, f.name, values[f.key], f.definition) for f in figures.FIGURES)
    return YearReport(year, values.as_of, lines, tuple(checks.findings(store, year, values.as_of)))


def printables(store: Store, year: int) -> Printables:
    """Return what documents of one record can be made of; confidential visitors are masked."""
    in_year = ReceptionSession.day.between(date(year, 1, 1), date(year, 12, 31))
    evenings = (
        select(ReceptionSession.number, ReceptionSession.day, ReceptionSession.kind, ReceptionSession.place)
        .where(ReceptionSession.deleted_at.is_(None), in_year)
        .order_by(ReceptionSession.day.desc(), ReceptionSession.number.desc())
        .limit(_OFFERED)
    )
    visitors = (
        select(Visitor.number, Visitor.name, Visitor.confidential, ReceptionSession.day)
        .join(ReceptionSession, ReceptionSession.id == Visitor.session_id)
        .where(Visitor.deleted_at.is_(None), Visitor.state != EntryState.WITHDRAWN, in_year)
        .order_by(ReceptionSession.day.desc(), Visitor.number.desc())
        .limit(_OFFERED)
    )
    opinions = (
        select(Opinion.number, Opinion.raised_on, Opinion.category, Opinion.department)
        .where(
            Opinion.deleted_at.is_(None),
            Opinion.state == EntryState.VALID,
            Opinion.raised_on.between(date(year, 1, 1), date(year, 12, 31)),
        )
        .order_by(Opinion.raised_on.desc(), Opinion.number.desc())
        .limit(_OFFERED)
    )
    deputies = (
        select(Representative.number, Representative.name)
        .join(Seat, Seat.representative_id == Representative.id)
        .where(
            Representative.deleted_at.is_(None),
            Seat.identity.in_(DEPUTY_IDENTITIES),
            Seat.since.is_(None) | (Seat.since <= date(year, 12, 31)),
            Seat.until.is_(None) | (Seat.until >= date(year, 1, 1)),
        )
        .distinct()
        .order_by(Representative.number)
        .limit(_OFFERED)
    )
    # One that was not assigned yet belongs to every year, as in its list.
    assigned = Suggestion.assigned_on.between(date(year, 1, 1), date(year, 12, 31))
    suggestions = (
        select(Suggestion.number, Suggestion.title)
        .where(
            Suggestion.deleted_at.is_(None),
            Suggestion.state == EntryState.VALID,
            assigned | Suggestion.assigned_on.is_(None),
        )
        .order_by(Suggestion.number.desc())
        .limit(_OFFERED)
    )
    with store.read() as session:
        return Printables(
            tuple(
                Printable(number, f"{number}  {day:%m-%d}  {kind.value}  {place}")
                for number, day, kind, place in session.execute(evenings)
            ),
            tuple(
                Printable(number, f"{number}  {day:%m-%d}  {mask_name(name) if hidden else name}")
                for number, name, hidden, day in session.execute(visitors)
            ),
            tuple(
                Printable(number, "  ".join(filter(None, (number, f"{day:%m-%d}", category, department))))
                for number, day, category, department in session.execute(opinions)
            ),
            tuple(Printable(number, f"{number}  {title}") for number, title in session.execute(suggestions)),
            tuple(Printable(number, f"{number}  {name}") for number, name in session.execute(deputies)),
        )


def find_record(store: Store, label: str) -> SearchHit | None:
    """Return the record that a label of a figure or a finding speaks of, if search knows it by that number or name."""
    return next(iter(search(store, label, 1)), None)
