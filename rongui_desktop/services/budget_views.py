"""What the forms of budget review need beside the record itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select

from rongui_desktop.domain.budget import BudgetMeeting
from rongui_desktop.domain.budget_dates import BudgetRules
from rongui_desktop.domain.calendar import WorkingCalendar
from rongui_desktop.domain.codes import BudgetMeetingKind
from rongui_desktop.domain.office import Department
from rongui_desktop.domain.representatives import Representative
from rongui_desktop.services.office import settings_in
from rongui_desktop.services.reception_days import working_calendar
from rongui_desktop.services.review_opinions import open_lines
from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class MeetingHelp:
    """What the form of a meeting proposes.

    Attributes:
        next_ordinal: the number of the next meeting, by kind and budget year; those that are not here begin with 1.
        open_lines: opinions of earlier meetings that are not cleared.
    """

    next_ordinal: dict[tuple[BudgetMeetingKind, int], int]
    open_lines: tuple[str, ...]
    rules: BudgetRules
    calendar: WorkingCalendar


@dataclass(frozen=True, slots=True)
class ReviewChoices:
    """What the form of a review opinion offers: meetings, departments, people."""

    meetings: tuple[tuple[UUID, str], ...]
    departments: tuple[str, ...]
    people: tuple[tuple[UUID, str], ...]


def meeting_help(store: Store, day: date) -> MeetingHelp:
    """Return what helps with a meeting on a day."""
    calendar = working_calendar(store)
    query = (
        select(BudgetMeeting.kind, BudgetMeeting.budget_year, func.count(), func.max(BudgetMeeting.ordinal))
        .where(BudgetMeeting.deleted_at.is_(None))
        .group_by(BudgetMeeting.kind, BudgetMeeting.budget_year)
    )
    with store.read() as session:
        following = {
            (kind, year): max(count, last or 0) + 1 for kind, year, count, last in session.execute(query)
        }
        lines = open_lines(session, day)
        rules = settings_in(session).budget_rules
    return MeetingHelp(following, tuple(lines), rules, calendar)


def review_choices(store: Store) -> ReviewChoices:
    """Return what a review opinion can name, the newest meetings first."""
    meetings = (
        select(BudgetMeeting.id, BudgetMeeting.day, BudgetMeeting.name)
        .where(BudgetMeeting.deleted_at.is_(None))
        .order_by(BudgetMeeting.day.desc())
    )
    departments = (
        select(Department.name)
        .where(Department.deleted_at.is_(None), Department.active)
        .order_by(Department.rank)
    )
    people = (
        select(Representative.id, Representative.name, Representative.number)
        .where(Representative.deleted_at.is_(None))
        .order_by(Representative.number)
    )
    with store.read() as session:
        return ReviewChoices(
            tuple((key, f"{day:%Y-%m-%d} {name}") for key, day, name in session.execute(meetings)),
            tuple(session.scalars(departments)),
            tuple((key, f"{name}（{number}）") for key, name, number in session.execute(people)),
        )
