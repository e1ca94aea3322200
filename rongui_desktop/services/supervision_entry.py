"""Recording what deputies do to supervise: one visit, inspection, appraisal or meeting on one object."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time
from decimal import Decimal
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import DelayReason, Method, Presence, ProjectState, TargetKind
from rongui_desktop.domain.supervision import (
    AppraisalScore,
    KeyProject,
    SupervisionActivity,
    SupervisionObject,
    SupervisionParticipant,
)
from rongui_desktop.domain.supervision_demand import quarter_at, quarter_days
from rongui_desktop.domain.supervision_plans import SupervisionPlan
from rongui_desktop.domain.text_rules import clean_line, clean_text
from rongui_desktop.errors import UserError
from rongui_desktop.services.called import called_to, check_called, put_called, stored_rows
from rongui_desktop.services.duty_records import find_live
from rongui_desktop.services.office import settings_in
from rongui_desktop.services.project_progress import check_state, progress_on, put_progress
from rongui_desktop.services.supervision_quarters import is_waiting
from rongui_desktop.storage.numbering import plain_number
from rongui_desktop.storage.store import Store

_WIDTH = 3
_TOP_SCORE = Decimal(100)


@dataclass(frozen=True, slots=True)
class Target:
    """What is supervised: a project or a river by its key, anything else by its name.

    Attributes:
        kind: 对象类型.
        id: the key of the project or the river; None for 部门 and 其他.
        name: what it is called.
    """

    kind: TargetKind
    id: UUID | None
    name: str


@dataclass(frozen=True, slots=True)
class UnitScore:
    """What one unit got in a 评议: 0 to 100, two decimals."""

    unit: str
    score: Decimal
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SupervisionEntry:
    """A supervision activity as typed; only those `present` took part.

    Attributes:
        state: how the project stood on the day; None leaves it as it is. With `delay_reason` and `delay_note`.
        scores: of a 评议, in order.
        plan_id: the plan that it carries out; None takes the waiting plan of the object's quarter, if there is one.
    """

    day: date | None
    method: Method | None
    target: Target | None
    group_id: UUID | None = None
    starts_at: time | None = None
    progress: str | None = None
    problems: str | None = None
    next_step: str | None = None
    route: str | None = None
    attending_units: str | None = None
    state: ProjectState | None = None
    delay_reason: DelayReason | None = None
    delay_note: str | None = None
    present: tuple[UUID, ...] = ()
    leave: tuple[UUID, ...] = ()
    absent: tuple[UUID, ...] = ()
    scores: tuple[UnitScore, ...] = ()
    plan_id: UUID | None = None

    @property
    def called(self) -> dict[Presence, tuple[UUID, ...]]:
        """Who was called, by whether they came."""
        return {Presence.PRESENT: self.present, Presence.LEAVE: self.leave, Presence.ABSENT: self.absent}


def record_supervision(store: Store, entry: SupervisionEntry) -> tuple[UUID, str]:
    """Record an activity, with how its project stood, who came, and the plan that it carries out.

    Returns:
        Its key and number.

    Raises:
        UserError: day, method or object are missing, a project is not of the day's year, somebody holds no seat on the
            day, a late state has no reason, a score is out of range; the field names it.
    """
    entry = _tidied(entry)
    day, method, target = _checked(entry)
    with store.write("登记监督活动") as session:
        check_target(session, target, day)
        check_called(session, entry.called, day, frozenset())
        number = plain_number(session, settings_in(session).supervision_prefix, day.year, _WIDTH)
        activity = SupervisionActivity(number=number, target_kind=target.kind, day=day, method=method)
        session.add(activity)
        _put(session, activity, entry, target)
        _carry_out(session, activity, entry.plan_id)
        return activity.id, number


def change_supervision(store: Store, activity_id: UUID, entry: SupervisionEntry) -> str:
    """Write an activity anew; returns its number.

    Raises:
        UserError: it is gone, or what `record_supervision` says.
    """
    entry = _tidied(entry)
    day, method, target = _checked(entry)
    with store.write("更改监督活动") as session:
        activity = find_live(session, SupervisionActivity, activity_id)
        check_target(session, target, day)
        before = stored_rows(session, SupervisionParticipant, activity_id)
        # Who was recorded for that day before is not doubted anew.
        check_called(session, entry.called, day, frozenset(before) if day == activity.day else frozenset())
        activity.day, activity.method, activity.target_kind = day, method, target.kind
        _put(session, activity, entry, target)
        return activity.number


def load_supervision(store: Store, activity_id: UUID) -> SupervisionEntry:
    """Return a stored activity for its own form; the state is that which was told on its day.

    Raises:
        UserError: it is gone.
    """
    with store.read() as session:
        each = find_live(session, SupervisionActivity, activity_id)
        called = called_to(session, SupervisionParticipant, activity_id)
        scores = session.scalars(
            select(AppraisalScore)
            .where(AppraisalScore.activity_id == activity_id)
            .order_by(AppraisalScore.rank)
        )
        told = progress_on(session, each.project_id, each.day) if each.project_id else None
        return SupervisionEntry(
            day=each.day,
            method=each.method,
            target=target_of(session, each),
            group_id=each.group_id,
            starts_at=each.starts_at,
            progress=each.progress,
            problems=each.problems,
            next_step=each.next_step,
            route=each.route,
            attending_units=each.attending_units,
            state=told.state if told else None,
            delay_reason=told.delay_reason if told else None,
            delay_note=told.note if told else None,
            present=called[Presence.PRESENT],
            leave=called[Presence.LEAVE],
            absent=called[Presence.ABSENT],
            scores=tuple(UnitScore(row.unit, row.score, row.note) for row in scores),
        )


def entry_of_plan(store: Store, plan_id: UUID) -> SupervisionEntry:
    """Return an entry that begins with what a plan says.

    Raises:
        UserError: the plan is gone.
    """
    with store.read() as session:
        plan = find_live(session, SupervisionPlan, plan_id)
        return SupervisionEntry(
            day=plan.day,
            method=plan.method,
            target=target_of(session, plan),
            group_id=plan.group_id,
            starts_at=plan.starts_at,
            plan_id=plan.id,
        )


def target_of(session: Session, row: SupervisionActivity | SupervisionPlan) -> Target:
    """Return what an activity or a plan is about."""
    if row.project_id is not None:
        return Target(row.target_kind, row.project_id, session.get_one(KeyProject, row.project_id).name)
    if row.object_id is not None:
        return Target(row.target_kind, row.object_id, session.get_one(SupervisionObject, row.object_id).name)
    return Target(row.target_kind, None, row.object_name or "")


def _tidied(entry: SupervisionEntry) -> SupervisionEntry:
    target = entry.target
    if target is not None and target.id is None:
        target = replace(target, name=clean_line(target.name, "监督对象", "target") or "")
    return replace(
        entry,
        target=target,
        progress=clean_text(entry.progress, "项目进度", "progress"),
        problems=clean_text(entry.problems, "存在问题", "problems"),
        next_step=clean_text(entry.next_step, "下一步计划", "next_step"),
        route=clean_text(entry.route, "路线", "route"),
        attending_units=clean_text(entry.attending_units, "陪同单位", "attending_units"),
        delay_note=clean_text(entry.delay_note, "滞后原因说明", "delay_note"),
        scores=tuple(_tidied_score(score) for score in entry.scores),
    )


def _tidied_score(score: UnitScore) -> UnitScore:
    unit = clean_line(score.unit, "被评单位", "scores") or ""
    if not unit:
        raise UserError("请填写“被评单位”。", "scores")
    if not 0 <= score.score <= _TOP_SCORE or score.score != round(score.score, 2):
        raise UserError(f"“{unit}”的得分应为 0 到 100 的数，最多两位小数。", "scores")
    return UnitScore(unit, score.score, clean_line(score.note, "说明", "scores"))


def _checked(entry: SupervisionEntry) -> tuple[date, Method, Target]:
    if entry.target is None or not entry.target.name:
        raise UserError("请选择或填写“监督对象”。", "target")
    if entry.day is None:
        raise UserError("请填写“日期”。", "day")
    if entry.method is None:
        raise UserError("请选择“方式”。", "method")
    check_state(entry.state, entry.delay_reason)
    units = [score.unit for score in entry.scores]
    if twice := next((unit for unit in units if units.count(unit) > 1), None):
        raise UserError(f"“{twice}”填了两次得分，请只保留一个。", "scores")
    if units and entry.method is not Method.APPRAISAL:
        raise UserError("只有评议才有得分，请把方式改为评议，或删掉得分。", "method")
    return entry.day, entry.method, entry.target


def check_target(session: Session, target: Target, day: date) -> None:
    """Check that what is to be supervised is there, and that a project is of the day's year.

    Raises:
        UserError: it is not; the field is `target` or `day`.
    """
    if target.kind is TargetKind.PROJECT:
        project = session.get(KeyProject, target.id)
        if project is None or project.deleted_at is not None:
            raise UserError(f"项目“{target.name}”已不存在，请重新选择。", "target")
        if project.year != day.year:
            message = f"“{project.name}”是{project.year}年的重点项目，日期应在{project.year}年。"
            raise UserError(message, "day")
    elif target.kind is TargetKind.RIVER:
        river = session.get(SupervisionObject, target.id)
        if river is None or river.deleted_at is not None:
            raise UserError(f"河涌“{target.name}”已不存在，请重新选择。", "target")


def _put(session: Session, activity: SupervisionActivity, entry: SupervisionEntry, target: Target) -> None:
    put_target(activity, target)
    activity.group_id, activity.starts_at = entry.group_id, entry.starts_at
    activity.progress, activity.problems = entry.progress, entry.problems
    activity.next_step, activity.route = entry.next_step, entry.route
    activity.attending_units = entry.attending_units
    put_called(session, SupervisionParticipant, activity.id, entry.called)
    _put_scores(session, activity.id, entry.scores)
    if entry.state is not None and target.id is not None and target.kind is TargetKind.PROJECT:
        put_progress(session, target.id, activity.day, entry.state, entry.delay_reason, entry.delay_note)


def put_target(row: SupervisionActivity | SupervisionPlan, target: Target) -> None:
    """Write what an activity or a plan is about."""
    named = target.kind in (TargetKind.DEPARTMENT, TargetKind.OTHER)
    row.target_kind = target.kind
    row.project_id = target.id if target.kind is TargetKind.PROJECT else None
    row.object_id = target.id if target.kind is TargetKind.RIVER else None
    row.object_name = target.name if named else None


def _put_scores(session: Session, activity_id: UUID, scores: tuple[UnitScore, ...]) -> None:
    query = select(AppraisalScore).where(AppraisalScore.activity_id == activity_id)
    stored = {row.unit: row for row in session.scalars(query)}
    for rank, score in enumerate(scores):
        row = stored.pop(score.unit, None)
        if row is None:
            row = AppraisalScore(activity_id=activity_id, unit=score.unit, score=score.score)
            session.add(row)
        row.score, row.note, row.rank = score.score, score.note, rank
    for row in stored.values():
        session.delete(row)


def _carry_out(session: Session, activity: SupervisionActivity, plan_id: UUID | None) -> None:
    """Mark the plan as carried out: the one that is given, else the first that waits for this object and quarter."""
    if plan_id is not None:
        find_live(session, SupervisionPlan, plan_id).activity_id = activity.id
        return
    days = quarter_days(activity.day.year, quarter_at(activity.day))
    query = select(SupervisionPlan).where(
        is_waiting(),
        SupervisionPlan.target_kind == activity.target_kind,
        SupervisionPlan.project_id.is_not_distinct_from(activity.project_id),
        SupervisionPlan.object_id.is_not_distinct_from(activity.object_id),
        SupervisionPlan.object_name.is_not_distinct_from(activity.object_name),
        SupervisionPlan.day.between(days.since, days.until),
    )
    plan = session.scalars(query.order_by(SupervisionPlan.day, SupervisionPlan.number)).first()
    if plan is not None:
        plan.activity_id = activity.id
