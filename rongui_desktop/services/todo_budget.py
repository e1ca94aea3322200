"""What budget review (预算审查) asks for today: meetings with the days before them, opinions, warnings, months."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.budget import BudgetMaterial, BudgetMeeting, MonitorEntry
from rongui_desktop.domain.budget_dates import due_days
from rongui_desktop.domain.budget_tables import ReviewOpinion
from rongui_desktop.domain.codes import MonitorResult
from rongui_desktop.domain.deadlines import SOON_DAYS
from rongui_desktop.services.detail import one_line, short_day
from rongui_desktop.services.listing import Badge
from rongui_desktop.services.monitoring import gap_reasons
from rongui_desktop.services.office import settings_in
from rongui_desktop.services.scope import make_scope
from rongui_desktop.services.todo_line import MOST, Todo, days_badge

_GROUP, _CLERK = "财政经济组", "录入员"
# The view of the page 预算审查 that shows the months.
_MONITORING = "monitor"


def budget_todos(session: Session, today: date, is_workday: Callable[[date], bool]) -> Iterator[Todo]:
    """Yield the lines of budget review.

    Args:
        session: of the use case.
        today: the day.
        is_workday: the working calendar, for the days that are counted back from a meeting.
    """
    yield from _next_meeting(session, today, is_workday)
    yield from _unsent_opinions(session, today, is_workday)
    yield from _review_opinions(session, today)
    yield from _warnings(session, today)
    yield from _missing_months(session, today)


def _next_meeting(session: Session, today: date, is_workday: Callable[[date], bool]) -> Iterator[Todo]:
    query = select(BudgetMeeting).where(BudgetMeeting.deleted_at.is_(None), BudgetMeeting.day >= today)
    each = session.scalars(query.order_by(BudgetMeeting.day).limit(1)).first()
    if each is None:
        return
    when, rules = short_day(each.day), settings_in(session).budget_rules
    due = due_days(rules, each.day, each.district_day, is_workday)
    yield _of_meeting(each, f"{when}召开{each.name}", each.day, today)
    missing = session.scalar(
        select(func.count()).where(BudgetMaterial.meeting_id == each.id, BudgetMaterial.received_on.is_(None))
    )
    listed = session.scalar(select(func.count()).where(BudgetMaterial.meeting_id == each.id))
    if missing or not listed:
        lacking = f"，还差 {missing} 份" if missing else ""
        text = f"收齐{when}{each.kind.value}会议材料（会前 {rules.materials} 天{lacking}）"
        yield _of_meeting(each, text, due.materials, today)
    if each.notice_sent_on is None:
        text = f"发出{when}{each.kind.value}会议通知（会前 {rules.notice} 天）"
        yield _of_meeting(each, text, due.notice, today)


def _of_meeting(meeting: BudgetMeeting, text: str, day: date, today: date) -> Todo:
    return Todo(text, meeting.number, _GROUP, days_badge(day, today), "budget_meeting", meeting.id, day)


def _unsent_opinions(session: Session, today: date, is_workday: Callable[[date], bool]) -> Iterator[Todo]:
    """Yield the meetings whose opinion the district still waits for; until its own meeting is over."""
    query = select(BudgetMeeting).where(
        BudgetMeeting.deleted_at.is_(None),
        BudgetMeeting.submitted_on.is_(None),
        BudgetMeeting.district_day >= today,
    )
    rules = settings_in(session).budget_rules
    for each in session.scalars(query.order_by(BudgetMeeting.district_day).limit(MOST)):
        due = due_days(rules, each.day, each.district_day, is_workday).opinion
        if due is not None:
            text = f"报送{each.name}的初审意见（区人大会议前 {rules.opinion} 天）"
            yield _of_meeting(each, text, due, today)


def _review_opinions(session: Session, today: date) -> Iterator[Todo]:
    """Yield opinions whose deadline is near or over, and those that were rectified and only have to be cleared."""
    row = ReviewOpinion
    query = select(row.id, row.number, row.content, row.department, row.due_on, row.rectified_on).where(
        ReviewOpinion.deleted_at.is_(None),
        ReviewOpinion.cleared_on.is_(None),
        or_(
            ReviewOpinion.rectified_on.is_not(None), ReviewOpinion.due_on <= today + timedelta(days=SOON_DAYS)
        ),
    )
    for each in session.execute(query.order_by(ReviewOpinion.due_on, ReviewOpinion.rank).limit(MOST)):
        words, owner = one_line(each.content, 40), each.department or "未交办"
        if each.rectified_on is not None:
            text, badge, day = f"核对整改并销号：{words}", Badge("待销号", "warn"), each.rectified_on
        else:
            day = each.due_on or today
            text, badge = f"督促整改审查意见：{words}", days_badge(day, today)
        yield Todo(text, each.number, owner, badge, "review_opinion", each.id, day)


def _warnings(session: Session, today: date) -> Iterator[Todo]:
    """Yield warnings (预警) of ended months that are not cleared: to be verified, rectified, cleared."""
    row = MonitorEntry
    told = (
        row.id,
        row.year,
        row.month,
        row.unit,
        row.problem,
        row.rectify_by,
        row.verified_on,
        row.rectified_on,
    )
    query = select(*told).where(
        MonitorEntry.deleted_at.is_(None),
        MonitorEntry.result == MonitorResult.WARNING,
        MonitorEntry.cleared_on.is_(None) | (MonitorEntry.cleared_on > today),
    )
    for each in session.execute(query.order_by(MonitorEntry.year, MonitorEntry.month).limit(MOST)):
        if each.month not in make_scope(each.year, None, today).ended_months():
            continue
        what = "销号" if each.rectified_on else "督促整改" if each.verified_on else "核实"
        due = each.rectify_by
        badge = days_badge(due, today) if due is not None else Badge(f"待{what[-2:]}", "warn")
        text = f"{what}{each.year}年{each.month}月联网监督预警：{one_line(each.problem, 40) or each.unit}"
        yield Todo(
            text, each.unit, each.unit, badge, "monitor_entry", each.id, due or date(each.year, each.month, 1)
        )


def _missing_months(session: Session, today: date) -> Iterator[Todo]:
    """Yield the ended months of the year that lack units which other months have, and have no reason for it."""
    query = select(MonitorEntry.unit, MonitorEntry.month).where(
        MonitorEntry.deleted_at.is_(None), MonitorEntry.year == today.year
    )
    found: defaultdict[int, set[str]] = defaultdict(set)
    for unit, month in session.execute(query):
        found[month].add(unit)
    units = set[str]().union(*found.values())
    reasons = gap_reasons(session, today.year)
    for month in sorted(make_scope(today.year, None, today).ended_months()):
        told = {unit for unit in units if (unit, month) in reasons or ("", month) in reasons}
        lacking = units - found[month] - told
        if lacking:
            text = f"补录{month}月预算联网监督（{len(lacking)} 个单位没有数据），或说明原因"
            day = date(today.year, month, 1)
            yield Todo(text, "联网监督", _CLERK, Badge("缺数据", "warn"), "budget", _MONITORING, day)
