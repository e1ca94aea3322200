"""Planned visits (监督安排): made, changed, moved to another day, cancelled; and the rule of a year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import Method
from rongui_desktop.domain.supervision import SupervisionActivity
from rongui_desktop.domain.supervision_demand import QUARTERS, quarter_days
from rongui_desktop.domain.supervision_plans import SupervisionPlan, SupervisionRule
from rongui_desktop.domain.text_rules import clean_line, clean_text
from rongui_desktop.errors import UserError
from rongui_desktop.services.duty_records import delete_in, find_live
from rongui_desktop.services.office import settings_in
from rongui_desktop.services.reception_days import working_calendar
from rongui_desktop.services.supervision_entry import Target, check_target, put_target, target_of
from rongui_desktop.storage.numbering import plain_number
from rongui_desktop.storage.store import Store

_WIDTH = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanEntry:
    """A planned visit as typed; `fixed` ones are kept when a quarter is arranged anew."""

    day: date | None
    method: Method | None
    target: Target | None
    group_id: UUID | None = None
    starts_at: time | None = None
    meeting_point: str | None = None
    note: str | None = None
    fixed: bool = False
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class PlanPlace:
    """When a plan is carried out, by which group, and why then."""

    plan: UUID
    day: date
    starts_at: time | None
    group_id: UUID | None
    reason: str | None


def make_plans(store: Store, entries: Sequence[PlanEntry]) -> tuple[UUID, ...]:
    """Plan visits, all of them or none; returns their keys.

    Raises:
        UserError: day, method or object are missing, or a project is not of the day's year; the field names it.
    """
    with store.write("安排监督") as session:
        return _make(session, entries)


def put_plans(
    store: Store, entries: Sequence[PlanEntry], places: Sequence[PlanPlace]
) -> tuple[tuple[UUID, ...], tuple[PlanPlace, ...]]:
    """Plan visits and put other plans elsewhere, in one step; returns the new keys and where the others were.

    Raises:
        UserError: what `make_plans` and `move_plan` say.
    """
    with store.write("编排监督") as session:
        return _make(session, entries), _place(session, places)


def take_back_plans(store: Store, made: Sequence[UUID], places: Sequence[PlanPlace]) -> None:
    """Undo `put_plans`, in one step.

    Raises:
        UserError: a plan is gone, or was carried out or cancelled meanwhile.
    """
    with store.write("撤销编排") as session:
        delete_in(session, SupervisionPlan, made, store.clock.now())
        _place(session, places)


def _make(session: Session, entries: Sequence[PlanEntry]) -> tuple[UUID, ...]:
    prefix = settings_in(session).plan_prefix
    made: list[UUID] = []
    for entry in entries:
        day, method, target = _checked(session, entry)
        number = plain_number(session, prefix, day.year, _WIDTH)
        plan = SupervisionPlan(
            number=number, target_kind=target.kind, day=day, method=method, reason=entry.reason
        )
        session.add(plan)
        _put(plan, entry, target)
        made.append(plan.id)
    return tuple(made)


def _place(session: Session, places: Sequence[PlanPlace]) -> tuple[PlanPlace, ...]:
    before: list[PlanPlace] = []
    for place in places:
        plan = _waiting(session, place.plan)
        check_target(session, target_of(session, plan), place.day)
        before.append(PlanPlace(plan.id, plan.day, plan.starts_at, plan.group_id, plan.reason))
        plan.day, plan.starts_at = place.day, place.starts_at
        plan.group_id, plan.reason = place.group_id, place.reason
    return tuple(before)


def change_plan(store: Store, plan_id: UUID, entry: PlanEntry) -> None:
    """Write a plan anew.

    Raises:
        UserError: it is gone, was carried out or cancelled, or what `make_plans` says.
    """
    with store.write("更改监督安排") as session:
        plan = _waiting(session, plan_id)
        plan.day, plan.method, target = _checked(session, entry)
        _put(plan, entry, target)


def move_plan(store: Store, plan_id: UUID, day: date) -> date:
    """Put a plan on another day; returns the day it was on, for undoing.

    Raises:
        UserError: it is gone, was carried out or cancelled, or the day lies in another year than its project's.
    """
    with store.write("监督安排改期") as session:
        plan = _waiting(session, plan_id)
        check_target(session, target_of(session, plan), day)
        before, plan.day = plan.day, day
        return before


def cancel_plan(store: Store, plan_id: UUID, reason: str | None) -> None:
    """Cancel a plan with a reason; with None take the cancellation back.

    Raises:
        UserError: it is gone or was carried out, or the reason is missing.
    """
    with store.write("取消监督安排" if reason is not None else "恢复监督安排") as session:
        plan = find_live(session, SupervisionPlan, plan_id)
        if reason is None:
            plan.cancel_reason = None
            return
        _waiting(session, plan_id)
        plan.cancel_reason = clean_text(reason, "取消原因", "reason")
        if not plan.cancel_reason:
            raise UserError("请填写“取消原因”。", "reason")


def load_plan(store: Store, plan_id: UUID) -> PlanEntry:
    """Return a stored plan for its own form.

    Raises:
        UserError: it is gone.
    """
    with store.read() as session:
        plan = find_live(session, SupervisionPlan, plan_id)
        return PlanEntry(
            day=plan.day,
            method=plan.method,
            target=target_of(session, plan),
            group_id=plan.group_id,
            starts_at=plan.starts_at,
            meeting_point=plan.meeting_point,
            note=plan.note,
            fixed=plan.fixed,
            reason=plan.reason,
        )


def day_in(store: Store, year: int, quarter: int) -> date:
    """Return the day that a new plan in a quarter (1 to 4) begins with: its first workday that is not over."""
    span, today = quarter_days(year, quarter), store.clock.today()
    assert span.since is not None
    assert span.until is not None
    calendar = working_calendar(store)
    day = max(span.since, today + timedelta(1))
    while day <= span.until and not calendar.is_workday(day):
        day += timedelta(1)
    return day if day <= span.until else max(span.since, min(today, span.until))


def read_rule(store: Store, year: int) -> tuple[int, str]:
    """Return from which quarter on a year demands visits, and why; 1 and nothing where there is no rule."""
    with store.read() as session:
        rule = session.scalars(select(SupervisionRule).where(SupervisionRule.year == year)).one_or_none()
        if rule is None or rule.deleted_at is not None:
            return QUARTERS[0], ""
        return rule.first_quarter, rule.note or ""


def put_rule(store: Store, year: int, first_quarter: int, note: str) -> None:
    """Set the rule of a year (监督规则).

    Raises:
        UserError: the quarter is none, or a later one than the first has no reason.
    """
    text = clean_text(note, "说明", "note")
    if first_quarter not in QUARTERS:
        raise UserError("“起始季度”应为 1 到 4。", "first_quarter")
    if first_quarter > QUARTERS[0] and not text:
        raise UserError("请填写“说明”：为什么不从第一季度起，例如监督方案的印发日期。", "note")
    with store.write("更改监督规则") as session:
        rule = session.scalars(select(SupervisionRule).where(SupervisionRule.year == year)).one_or_none()
        if rule is None:
            rule = SupervisionRule(year=year, first_quarter=first_quarter)
            session.add(rule)
        rule.first_quarter, rule.note, rule.deleted_at = first_quarter, text, None


def _waiting(session: Session, plan_id: UUID) -> SupervisionPlan:
    plan = find_live(session, SupervisionPlan, plan_id)
    if plan.cancel_reason is not None:
        raise UserError(f"{plan.number}已经取消，请先恢复。")
    activity = session.get(SupervisionActivity, plan.activity_id) if plan.activity_id else None
    if activity is not None and activity.deleted_at is None:
        raise UserError(f"{plan.number}已经开展，请改那次监督的记录。")
    return plan


def _checked(session: Session, entry: PlanEntry) -> tuple[date, Method, Target]:
    if entry.target is None or not entry.target.name:
        raise UserError("请选择或填写“监督对象”。", "target")
    if entry.day is None:
        raise UserError("请填写“日期”。", "day")
    if entry.method is None:
        raise UserError("请选择“方式”。", "method")
    check_target(session, entry.target, entry.day)
    return entry.day, entry.method, entry.target


def _put(plan: SupervisionPlan, entry: PlanEntry, target: Target) -> None:
    put_target(plan, target)
    plan.group_id, plan.starts_at, plan.fixed = entry.group_id, entry.starts_at, entry.fixed
    plan.meeting_point = clean_line(entry.meeting_point, "集合地点", "meeting_point")
    plan.note = clean_text(entry.note, "备注", "note")
