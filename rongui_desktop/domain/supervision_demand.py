"""What supervision a year demands: a visit of each project by its group in every quarter (2019 summary, 一（一）).

The rule of a year, the days on which a project is under supervision, its rests and its excuses decide about the matrix
and what is arranged; the figure supervision.uncovered_quarters heeds none of them (contract, figures).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from rongui_desktop.domain.codes import ProjectState
from rongui_desktop.domain.spans import Span

QUARTERS = (1, 2, 3, 4)


class Exempt(StrEnum):
    """Why a quarter demands no visit."""

    BEFORE_RULE = "未到监督起始季度"
    NOT_YET = "尚未纳入监督"
    ENDED = "已退出监督"
    PAUSED = "整季暂停"
    EXCUSED = "免监督"


@dataclass(frozen=True, slots=True)
class Supervised:
    """What of a project decides about its quarters.

    Attributes:
        begins_on: the first day under supervision; None for the year's first.
        ends_on: the last day; None for the year's last.
        states: the state from a day on, in order of days.
        excuses: why a quarter (1 to 4) is excused.
    """

    begins_on: date | None = None
    ends_on: date | None = None
    states: Sequence[tuple[date, ProjectState]] = ()
    excuses: Mapping[int, str] = field(default_factory=dict[int, str])


def quarter_days(year: int, quarter: int) -> Span:
    """Return the days of a quarter (1 to 4) of a year."""
    first = date(year, 3 * quarter - 2, 1)
    last = date(year, 12, 31) if quarter == QUARTERS[-1] else date(year, 3 * quarter + 1, 1) - timedelta(1)
    return Span(first, last)


def quarter_at(day: date) -> int:
    """Return the quarter of a day, 1 to 4."""
    return (day.month - 1) // 3 + 1


def exemption(year: int, quarter: int, first_quarter: int, project: Supervised) -> Exempt | None:
    """Return why a quarter of a year demands no visit of a project; None when it demands one.

    A quarter demands a visit when on one of its days at least the project is under supervision and does not rest.

    Args:
        year: the project's year.
        quarter: 1 to 4.
        first_quarter: the rule of the year (监督规则).
        project: what is known of it.
    """
    if quarter < first_quarter:
        return Exempt.BEFORE_RULE
    days = quarter_days(year, quarter)
    assert days.since is not None
    assert days.until is not None
    first = max(days.since, project.begins_on or days.since)
    last = min(days.until, project.ends_on or days.until)
    if first > days.until:
        return Exempt.NOT_YET
    if last < days.since:
        return Exempt.ENDED
    if _rests(first, last, project.states):
        return Exempt.PAUSED
    return Exempt.EXCUSED if quarter in project.excuses else None


def _rests(first: date, last: date, states: Sequence[tuple[date, ProjectState]]) -> bool:
    """Whether a project rests on every day from first to last: it was paused before, and nothing else began since."""
    before = [state for day, state in states if day <= first]
    within = [state for day, state in states if first < day <= last]
    return bool(before) and all(state is ProjectState.PAUSED for state in (before[-1], *within))


def late_since(states: Iterable[tuple[date, ProjectState]], late: Sequence[ProjectState]) -> date | None:
    """Return the first day of the present run of late states; None when the last state is none, or nothing is known."""
    since: date | None = None
    for day, state in states:
        since = (since or day) if state in late else None
    return since
