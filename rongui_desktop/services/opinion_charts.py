"""The year's matters counted for charts: by month, category, channel and age (待办时长)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import extract, func, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import Source
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.services.figure_rows import open_by
from rongui_desktop.services.handling_then import as_it_stood, standings_then
from rongui_desktop.services.opinion_state import OpinionState, condition
from rongui_desktop.services.scope import Scope, make_scope
from rongui_desktop.storage.store import Store

# Upper ends of the ages of open matters, in days since they were raised.
_AGES = ((30, "30 天以内"), (60, "31–60 天"), (90, "61–90 天"), (None, "90 天以上"))


@dataclass(frozen=True, slots=True)
class Split:
    """Matters under one label: closed (办结) and still open (办理中) by the day."""

    label: str
    closed: int
    open: int

    @property
    def total(self) -> int:
        """All of them."""
        return self.closed + self.open


@dataclass(frozen=True, slots=True)
class OpinionCharts:
    """What the charts of a year show; only valid matters raised by the day are counted.

    Attributes:
        year: the year.
        as_of: the day: 31 December, or today if earlier.
        months: twelve, from January.
        categories: the most frequent first.
        channels: by source, in the order of the codes; those without any are left out.
        ages: open matters by days since they were raised.
    """

    year: int
    as_of: date
    months: tuple[Split, ...]
    categories: tuple[Split, ...]
    channels: tuple[Split, ...]
    ages: tuple[tuple[str, int], ...]


def opinion_charts(store: Store, year: int) -> OpinionCharts:
    """Count the matters of a year as it stood on its last day, or stands today."""
    scope = make_scope(year, None, store.clock.today())
    with store.read() as session:
        scope = as_it_stood(session, scope)
        counted = _counted(session, scope)
        ages = _ages(session, scope)
    by_month, by_category, by_source = (_split(counted, place) for place in range(3))
    months = (by_month.get(str(month), Split("", 0, 0)) for month in range(1, 13))
    return OpinionCharts(
        year,
        scope.as_of,
        tuple(Split(f"{month}月", split.closed, split.open) for month, split in enumerate(months, 1)),
        tuple(sorted(by_category.values(), key=lambda split: (-split.total, split.label))),
        tuple(by_source[source.value] for source in Source if source.value in by_source),
        ages,
    )


def department_chart(store: Store, year: int) -> tuple[Split, ...]:
    """Count the matters of a year by 主责部门, the most frequent first; those without one are left out.

    Apart from the other charts, because no index of theirs holds the department.
    """
    with store.read() as session:
        scope = as_it_stood(session, make_scope(year, None, store.clock.today()))
        still_open = func.total(open_by(Opinion, scope))
        query = select(Opinion.department, func.count(), still_open).where(*_valid(scope))
        counts: defaultdict[str | None, list[int]] = defaultdict(lambda: [0, 0])
        for name, total, waiting in session.execute(query.group_by(Opinion.department)):
            counts[name] = [int(total - waiting), int(waiting)]
        for now, then, place in _moved(session, scope):
            counts[now][place] -= 1
            counts[then][place] += 1
    found = [Split(name, *split) for name, split in counts.items() if name is not None and any(split)]
    return tuple(sorted(found, key=lambda split: (-split.total, split.label)))


def _moved(session: Session, scope: Scope) -> Iterator[tuple[str | None, str | None, int]]:
    """Yield the matters that another department was charged with on the day: now, then, and whether it was open."""
    stood = standings_then(session, scope.as_of, None, *_valid(scope))
    query = select(Opinion.id, Opinion.department).where(Opinion.id.in_(list(stood)))
    for key, now in session.execute(query) if stood else ():
        if now != stood[key].department:
            yield now, stood[key].department, int(stood[key].is_open)


def _valid(scope: Scope) -> tuple[Any, ...]:
    return (
        Opinion.deleted_at.is_(None),
        condition(OpinionState.AHEAD, scope.as_of),
        Opinion.raised_on.between(scope.first, scope.last),
    )


def _counted(session: Session, scope: Scope) -> list[tuple[tuple[str, str, str], int, int]]:
    """Return how many matters there are of each month, category and source, and how many are open: in one pass."""
    labels = (extract("month", Opinion.raised_on), Opinion.category, Opinion.source)
    still_open = func.total(open_by(Opinion, scope))
    query = select(*labels, func.count(), still_open).where(*_valid(scope)).group_by(*labels)
    return [
        ((str(month), category, source.value), int(total), int(waiting))
        for month, category, source, total, waiting in session.execute(query)
    ]


def _split(counted: list[tuple[tuple[str, str, str], int, int]], place: int) -> dict[str, Split]:
    """Return the counts by one of the labels."""
    found: dict[str, Split] = {}
    for labels, total, waiting in counted:
        label = labels[place]
        before = found.get(label, Split(label, 0, 0))
        found[label] = Split(label, before.closed + total - waiting, before.open + waiting)
    return found


def _ages(session: Session, scope: Scope) -> tuple[tuple[str, int], ...]:
    query = select(Opinion.raised_on).where(*_valid(scope), open_by(Opinion, scope))
    days = [(scope.as_of - day).days for day in session.scalars(query)]
    counts: list[tuple[str, int]] = []
    begin = 0
    for end, label in _AGES:
        counts.append((label, sum(begin <= age and (end is None or age <= end) for age in days)))
        begin = (end or 0) + 1
    return tuple(counts)
