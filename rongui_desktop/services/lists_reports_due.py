"""述职 against the term: which deputies have reported to their voters in it, and who is still due.

Deputies whom voters elect directly (区, 镇) report to these voters (代表法 2015, 第四十五条); each should do so once in
a term at least, and the term begins with the seat that is held.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.activities import DutyReport
from rongui_desktop.domain.codes import Identity, MembershipKind
from rongui_desktop.domain.representatives import DeputyGroup, Membership, Representative, Seat
from rongui_desktop.services.dated import belongs, in_force
from rongui_desktop.services.detail import Detail, Link, field, group, long_day
from rongui_desktop.services.list_queries import is_named
from rongui_desktop.services.listing import Badge, Cell, ColumnSpec, ListQuery, ListResult
from rongui_desktop.services.office import settings_in
from rongui_desktop.services.scope import make_scope
from rongui_desktop.storage.store import Store

DIRECT = (Identity.DISTRICT, Identity.TOWN)


class ReportState(StrEnum):
    """How a deputy stands in the term."""

    DUE = "尚未述职"
    PLANNED = "已安排"
    REPORTED = "本届已述职"


_TONES: dict[ReportState, Any] = {
    ReportState.DUE: "warn",
    ReportState.PLANNED: "info",
    ReportState.REPORTED: "ok",
}


@dataclass(frozen=True, slots=True)
class TermReports:
    """A directly elected deputy and the reports of the term.

    Attributes:
        seat: the seat and its 届 (区人大代表 · 第十六届).
        since: the first day of the seat; None means always.
        reports: day and grade of each report of the term, the newest first; no grade where nobody voted.
        planned_on: the day of the next one that is planned.
    """

    id: UUID
    number: str
    name: str
    group: str
    seat: str
    since: date | None
    reports: tuple[tuple[date, str], ...]
    planned_on: date | None

    @property
    def state(self) -> ReportState:
        """Whether a report is due."""
        if self.reports:
            return ReportState.REPORTED
        return ReportState.PLANNED if self.planned_on else ReportState.DUE

    @property
    def badge(self) -> Badge:
        """The state, coloured."""
        return Badge(self.state.value, _TONES[self.state])


def term_reports(
    session: Session, as_of: date, today: date, people: Sequence[UUID] | None = None, text: str = ""
) -> list[TermReports]:
    """Return every directly elected deputy of a day with the reports of the term, by number.

    Args:
        session: of the use case.
        as_of: the day; what happened after it has not happened yet.
        today: reports after today are planned.
        people: only these; None for all.
        text: only whom this text names, by name, pinyin, initials, number or group; empty for all.
    """
    query = (
        select(
            Representative.id,
            Representative.number,
            Representative.name,
            DeputyGroup.name,
            Seat.identity,
            Seat.term,
            Seat.since,
        )
        .join(Seat, Seat.representative_id == Representative.id)
        .outerjoin(Membership, belongs(Representative.id, MembershipKind.GROUP, as_of))
        .outerjoin(DeputyGroup, DeputyGroup.id == Membership.group_id)
        .where(Representative.deleted_at.is_(None), Seat.identity.in_(DIRECT), in_force(Seat, as_of))
        .order_by(Representative.number, Seat.rank, Seat.id)
    )
    if people is not None:
        query = query.where(Representative.id.in_(people))
    if text:
        query = query.where(is_named(text) | DeputyGroup.name.contains(text, autoescape=True))
    reports = _reports(session, people)
    found: dict[UUID, TermReports] = {}
    for key, number, name, of_group, identity, term, since in session.execute(query):
        if key in found:
            continue
        words = " · ".join(filter(None, (identity.value, term)))
        own = [row for row in reports.get(key, ()) if since is None or row[0] >= since]
        found[key] = TermReports(
            key,
            number,
            name,
            of_group or "",
            words,
            since,
            tuple(row for row in own if row[0] <= as_of),
            min((day for day, _ in own if day > today and as_of == today), default=None),
        )
    return list(found.values())


def _reports(session: Session, people: Sequence[UUID] | None) -> dict[UUID, list[tuple[date, str]]]:
    votes = (DutyReport.voters, DutyReport.satisfied, DutyReport.fairly, DutyReport.dissatisfied)
    query = (
        select(DutyReport.representative_id, DutyReport.day, *votes)
        .where(DutyReport.deleted_at.is_(None))
        .order_by(DutyReport.day.desc())
    )
    if people is not None:
        query = query.where(DutyReport.representative_id.in_(people))
    # The same votes are met again and again.
    grade = cache(settings_in(session).report_grades.grade)
    found: dict[UUID, list[tuple[date, str]]] = {}
    for key, day, *cast in session.execute(query):
        found.setdefault(key, []).append((day, grade(*cast) or ""))
    return found


def _days(store: Store, year: int) -> tuple[date, date]:
    """Return the day that a year is looked at on, and today."""
    today = store.clock.today()
    return make_scope(year or today.year, None, today).as_of, today


@dataclass(frozen=True, slots=True)
class ReportsDueListing:
    """Directly elected deputies and the reports of their term, as of the year's end or today.

    The year is the listing's own (0: that of the clock): rows show it too.
    """

    state: ReportState | None = None
    year: int = 0

    name: ClassVar[str] = "reports_due"
    columns: ClassVar[tuple[ColumnSpec, ...]] = (
        ColumnSpec("number", "编号", 58),
        ColumnSpec("name", "代表", 76),
        ColumnSpec("group", "代表小组", 104),
        ColumnSpec("seat", "身份和届次", 210, grows=True),
        ColumnSpec("since", "任职日期", 96),
        ColumnSpec("times", "本届述职", 76, right=True),
        ColumnSpec("last", "最近一次", 96),
        ColumnSpec("grade", "等次", 56),
        ColumnSpec("state", "状态", 100),
    )

    def find(self, store: Store, query: ListQuery) -> ListResult:
        """Filter and sort."""
        with store.read() as session:
            everybody = term_reports(session, *_days(store, self.year), text=query.text)
        rows = [row for row in everybody if self.state in (None, row.state)]
        if query.sort:
            place = [column.key for column in self.columns].index(query.sort)
            rows.sort(key=lambda row: _sorting(_cells(row)[place]), reverse=query.descending)
        reported = sum(row.state is ReportState.REPORTED for row in rows)
        foot = f"直接选举的代表 {len(rows)} 人，本届已述职 {reported} 人，尚未述职 {len(rows) - reported} 人"
        return ListResult([row.id for row in rows], foot)

    def rows(self, store: Store, keys: Sequence[UUID]) -> dict[UUID, tuple[Cell, ...]]:
        """The cells of these rows."""
        with store.read() as session:
            return {row.id: _cells(row) for row in term_reports(session, *_days(store, self.year), keys)}

    def counts(self, store: Store, query: ListQuery) -> dict[ReportState, int]:
        """Return how many the filter's text leaves in each state."""
        with store.read() as session:
            found = Counter(
                row.state for row in term_reports(session, *_days(store, self.year), text=query.text)
            )
        return {state: found[state] for state in ReportState}


def _cells(row: TermReports) -> tuple[Cell, ...]:
    day, grade = row.reports[0] if row.reports else (row.planned_on, "")
    return (
        row.number,
        row.name,
        row.group,
        row.seat,
        row.since.isoformat() if row.since else "",
        len(row.reports),
        day.isoformat() if day else "",
        grade,
        row.badge,
    )


def _sorting(cell: Cell) -> tuple[int, str]:
    if isinstance(cell, int):
        return cell, ""
    return 0, cell.text if isinstance(cell, Badge) else cell


def reports_due_detail(store: Store, representative_id: UUID, year: int = 0) -> Detail | None:
    """Return a deputy with the reports of the term; None when he or she is not among them (any more)."""
    with store.read() as session:
        found = term_reports(session, *_days(store, year), [representative_id])
    if not found:
        return None
    (row,) = found
    facts = [
        field("代表", row.name, Link("representative", row.id)),
        field("代表小组", row.group),
        field("任职日期", row.since),
        field("已安排", row.planned_on) if row.planned_on else None,
    ]
    held = [field(long_day(day), grade or "没有测评") for day, grade in row.reports]
    groups = [group("", facts), *([group(f"本届述职（{len(held)} 次）", held)] if held else [])]
    return Detail(row.name, f"{row.number} · {row.seat}", tuple(groups), row.badge)
