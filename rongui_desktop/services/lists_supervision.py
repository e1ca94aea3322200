"""The list of supervision activities (监督活动), and projects, objects and activities in detail."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import Method, Presence, ProjectState
from rongui_desktop.domain.opinions import Opinion, OpinionOrigin
from rongui_desktop.domain.representatives import DeputyGroup
from rongui_desktop.domain.scores_rank import ranks
from rongui_desktop.domain.supervision import (
    AppraisalScore,
    KeyProject,
    ProjectMilestone,
    ProjectOrigin,
    SupervisionActivity,
    SupervisionObject,
    SupervisionParticipant,
)
from rongui_desktop.domain.supervision_plans import SupervisionPlan
from rongui_desktop.services.detail import Detail, Field, Group, Link, day_from, field, group, one_line, text
from rongui_desktop.services.figure_rows import is_group_visit, took_part
from rongui_desktop.services.list_queries import (
    by_number,
    contains,
    dated,
    in_year,
    named_ids,
    names,
    people_by,
)
from rongui_desktop.services.listing import Badge, Cell, ColumnSpec, ListQuery, ListResult, Tone
from rongui_desktop.services.supervision_entry import target_of
from rongui_desktop.storage.store import Store

STATE_TONES: dict[ProjectState, Tone] = {
    ProjectState.NOT_STARTED: "muted",
    ProjectState.ON_SCHEDULE: "ok",
    ProjectState.DELAYED: "warn",
    ProjectState.PAUSED: "warn",
    ProjectState.DONE: "ok",
}


def target() -> Any:
    """Return the SQL expression of the name of an activity's object, whatever kind it is of."""
    project = select(KeyProject.name).where(KeyProject.id == SupervisionActivity.project_id).scalar_subquery()
    river = (
        select(SupervisionObject.name)
        .where(SupervisionObject.id == SupervisionActivity.object_id)
        .scalar_subquery()
    )
    return func.coalesce(project, river, SupervisionActivity.object_name)


@dataclass(frozen=True, slots=True)
class SupervisionListing:
    """Supervision activities of a year, newest first; only those of `group` when it is given."""

    group: UUID | None = None

    name: ClassVar[str] = "supervision"
    columns: ClassVar[tuple[ColumnSpec, ...]] = (
        ColumnSpec("number", "编号", 104),
        ColumnSpec("day", "日期", 96),
        ColumnSpec("kind", "对象类型", 78),
        ColumnSpec("target", "监督对象", 210, grows=True),
        ColumnSpec("method", "方式", 78),
        ColumnSpec("group", "代表小组", 104),
        ColumnSpec("progress", "项目进度", 150, grows=True),
        ColumnSpec("when", "状态", 90),
    )

    def find(self, store: Store, query: ListQuery) -> ListResult:
        """Filter and sort."""
        today = store.clock.today()
        name = target()
        chosen: Any = (
            select(SupervisionActivity.id)
            .outerjoin(DeputyGroup, DeputyGroup.id == SupervisionActivity.group_id)
            .where(SupervisionActivity.deleted_at.is_(None), in_year(SupervisionActivity.day, query.year))
        )
        if self.group is not None:
            chosen = chosen.where(SupervisionActivity.group_id == self.group)
        if query.text:
            chosen = chosen.where(_holds(query.text, name))
        sorts: dict[str, Any] = {
            "number": by_number(SupervisionActivity.number),
            "day": SupervisionActivity.day,
            "kind": SupervisionActivity.target_kind,
            "target": name,
            "method": SupervisionActivity.method,
            "group": DeputyGroup.name,
            "progress": SupervisionActivity.progress,
            "when": case((SupervisionActivity.day <= today, 0), else_=1),
        }
        default = (
            SupervisionActivity.day.desc(),
            SupervisionActivity.number.desc(),
            SupervisionActivity.id,
        )
        order = (SupervisionActivity.day, today, default)
        concentrated = SupervisionActivity.method == Method.CONCENTRATED
        with store.read() as session:
            found = dated(session, chosen, query, sorts, order, is_group_visit(), concentrated)
        visits, inspections = found.sums
        foot = f"共 {len(found.keys)} 次，代表小组监督重点项目 {visits} 次，集中视察 {inspections} 次"
        return ListResult(found.keys, f"{foot}，日期未到 {found.ahead} 次（未计入）" if found.ahead else foot)

    def rows(self, store: Store, keys: Sequence[UUID]) -> dict[UUID, tuple[Cell, ...]]:
        """The cells of these rows."""
        today = store.clock.today()
        query = (
            select(SupervisionActivity, target(), DeputyGroup.name)
            .outerjoin(DeputyGroup, DeputyGroup.id == SupervisionActivity.group_id)
            .where(SupervisionActivity.id.in_(keys))
        )
        with store.read() as session:
            return {
                each.id: (
                    each.number,
                    each.day.isoformat(),
                    each.target_kind.value,
                    name or "",
                    each.method.value,
                    of_group or "",
                    one_line(each.progress),
                    done_badge(each.day, today),
                )
                for each, name, of_group in session.execute(query)
            }


def done_badge(day: date, today: date) -> Badge:
    """Return whether a dated event has taken place."""
    return Badge("日期未到", "muted") if day > today else Badge("已开展", "ok")


def _holds(words: str, name: Any) -> Any:
    taking_part = select(SupervisionParticipant.activity_id).where(
        SupervisionParticipant.representative_id.in_(named_ids(words)), took_part(SupervisionParticipant)
    )
    found = contains(
        words,
        SupervisionActivity.number,
        name,
        SupervisionActivity.progress,
        SupervisionActivity.problems,
        SupervisionActivity.next_step,
        SupervisionActivity.method,
        DeputyGroup.name,
    )
    return found | SupervisionActivity.id.in_(taking_part)


def groups_of(store: Store) -> list[tuple[UUID, str]]:
    """Return the deputies' groups, as they were entered."""
    query = select(DeputyGroup.id, DeputyGroup.name).where(DeputyGroup.deleted_at.is_(None))
    with store.read() as session:
        return [(key, name) for key, name in session.execute(query.order_by(DeputyGroup.id))]


def activity_detail(store: Store, activity_id: UUID) -> Detail | None:
    """Return an activity with its participants and texts; None when it is gone."""
    today = store.clock.today()
    with store.read() as session:
        each = session.get(SupervisionActivity, activity_id)
        if each is None or each.deleted_at is not None:
            return None
        name = session.scalar(select(target()).where(SupervisionActivity.id == each.id))
        of_group = session.get(DeputyGroup, each.group_id) if each.group_id else None
        called = _called(session, each.id)
        scores = _scores(session, each.id)
        matters = _matters(session, each.id, today)
    link = None
    if each.project_id is not None:
        link = Link("key_project", each.project_id)
    elif each.object_id is not None:
        link = Link("supervision_object", each.object_id)
    return Detail(
        title=f"{each.method.value}：{name}",
        caption=f"{each.number} · {each.target_kind.value}",
        groups=(
            group(
                "",
                [
                    field("日期", day_from(each.day, today)),
                    field("监督对象", name, link),
                    field("开始时间", each.starts_at.strftime("%H:%M")) if each.starts_at else None,
                    field("代表小组", of_group.name if of_group else None),
                    *called,
                    text("陪同单位", each.attending_units) if each.attending_units else None,
                    text("路线", each.route) if each.route else None,
                ],
            ),
            group(
                "监督记录",
                [
                    text("项目进度", each.progress),
                    text("存在问题", each.problems),
                    text("下一步计划", each.next_step),
                ],
            ),
            *([group("评议得分", scores)] if scores else []),
            *([group(f"带回的意见建议（{len(matters)} 件）", matters)] if matters else []),
        ),
        badge=done_badge(each.day, today),
    )


def _called(session: Session, activity_id: UUID) -> list[Field | None]:
    owner, part = SupervisionParticipant.activity_id, SupervisionParticipant
    found: list[Field | None] = []
    for presence, words in (
        (Presence.PRESENT, "参加代表"),
        (Presence.LEAVE, "请假"),
        (Presence.ABSENT, "缺席"),
    ):
        people = people_by(session, part, owner, [activity_id], part.attendance == presence)[activity_id]
        if people or presence is Presence.PRESENT:
            found.append(text(f"{words}（{len(people)} 人）", names(people)))
    return found


def _scores(session: Session, activity_id: UUID) -> list[Field | None]:
    rows = session.scalars(select(AppraisalScore).where(AppraisalScore.activity_id == activity_id)).all()
    scores = {row.unit: row for row in rows}
    placed = ranks({row.unit: row.score for row in rows})
    return [field(f"第{place}名", f"{unit}　{scores[unit].score} 分") for unit, place in placed.items()]


def _matters(session: Session, activity_id: UUID, today: date) -> list[Field | None]:
    query = (
        select(Opinion.id, Opinion.number, Opinion.closed_on, Opinion.replied_on)
        .join(OpinionOrigin, OpinionOrigin.opinion_id == Opinion.id)
        .where(OpinionOrigin.activity_id == activity_id, Opinion.deleted_at.is_(None))
        .order_by(Opinion.raised_on, Opinion.number)
    )
    found: list[Field | None] = []
    for key, number, closed, replied in session.execute(query):
        state = "已办结" if closed and closed <= today else "已答复" if replied else "办理中"
        found.append(field(number, state, Link("opinion", key)))
    return found


def plan_detail(store: Store, plan_id: UUID) -> Detail | None:
    """Return a plan; None when it is gone."""
    today = store.clock.today()
    with store.read() as session:
        each = session.get(SupervisionPlan, plan_id)
        if each is None or each.deleted_at is not None:
            return None
        about = target_of(session, each)
        of_group = session.get(DeputyGroup, each.group_id) if each.group_id else None
    link = Link("key_project", each.project_id) if each.project_id else None
    facts: list[Field | None] = [
        field("日期", day_from(each.day, today)),
        field("时间", each.starts_at.strftime("%H:%M")) if each.starts_at else None,
        field("监督对象", about.name, link),
        field("代表小组", of_group.name if of_group else None),
        field("集合地点", each.meeting_point),
        field("固定", "是") if each.fixed else None,
        text("安排理由", each.reason) if each.reason else None,
        text("备注", each.note) if each.note else None,
        text("取消原因", each.cancel_reason) if each.cancel_reason else None,
    ]
    state = Badge("已取消", "muted") if each.cancel_reason else Badge("已安排", "info")
    if state.text == "已安排" and each.day < today:
        state = Badge("已过期未登记", "warn")
    return Detail(f"安排{each.method}：{about.name}", each.number, (group("", facts),), state)


def project_detail(store: Store, project_id: UUID) -> Detail | None:
    """Return a project with what was done to supervise it; None when it is gone."""
    today = store.clock.today()
    with store.read() as session:
        each = session.get(KeyProject, project_id)
        if each is None or each.deleted_at is not None:
            return None
        of_group = session.get(DeputyGroup, each.group_id) if each.group_id else None
        done = _activities(session, SupervisionActivity.project_id == each.id, today)
        milestones = session.scalars(
            select(ProjectMilestone)
            .where(ProjectMilestone.project_id == each.id)
            .order_by(ProjectMilestone.rank)
        ).all()
        origins = session.execute(
            select(KeyProject.id, KeyProject.name, KeyProject.year)
            .join(ProjectOrigin, ProjectOrigin.source_id == KeyProject.id)
            .where(ProjectOrigin.project_id == each.id)
            .order_by(ProjectOrigin.rank)
        ).all()
    planned = f"{_day(each.planned_start)} 至 {_day(each.planned_end)}"
    facts: list[Field | None] = [
        field("代表小组", of_group.name if of_group else None),
        field("牵头部门", each.department),
        field("计划工期", planned if each.planned_start or each.planned_end else None),
        field("滞后原因", each.delay_reason) if each.delay_reason else None,
        text("原因说明", each.delay_note) if each.delay_note else None,
        field("位置", each.place) if each.place else None,
        field("纳入监督", each.begins_on) if each.begins_on else None,
        field("退出监督", f"{_day(each.ends_on)}（{each.end_reason}）") if each.ends_on else None,
        *(
            field(f"{each.origin_kind or '来源'}自", f"{year}年 {name}", Link("key_project", key))
            for key, name, year in origins
        ),
        text("备注", each.note) if each.note else None,
    ]
    badge = Badge(each.state.value, STATE_TONES[each.state])
    nodes = group("节点", [field(m.title, _milestone(m.planned_on, m.reached_on)) for m in milestones])
    groups = (group("", facts), *([nodes] if milestones else []), done)
    return Detail(each.name, f"{each.year}年重点项目 · {each.category}", groups, badge)


def _milestone(planned: date | None, reached: date | None) -> str:
    parts = (f"计划 {planned}" if planned else "", f"实际 {reached}" if reached else "未完成")
    return "，".join(filter(None, parts))


def object_detail(store: Store, object_id: UUID) -> Detail | None:
    """Return a river or another object with what was done to supervise it; None when it is gone."""
    today = store.clock.today()
    with store.read() as session:
        each = session.get(SupervisionObject, object_id)
        if each is None or each.deleted_at is not None:
            return None
        done = _activities(session, SupervisionActivity.object_id == each.id, today)
    demand = f"至少 {each.times_per_quarter} 次" if each.times_per_quarter else "不要求"
    facts = [
        field("每季度监督", demand),
        field("责任部门", each.department),
        field("验收日期", day_from(each.accepted_on, today)),
        text("说明", each.note),
    ]
    accepted = each.accepted_on is not None and each.accepted_on <= today
    badge = Badge("已验收", "ok") if accepted else None
    return Detail(each.name, f"监督对象 · {each.kind.value}", (group("", facts), done), badge)


def _day(day: date | None) -> str:
    return day.isoformat() if day else "未定"


def _activities(session: Session, condition: Any, today: date) -> Group:
    query = (
        select(SupervisionActivity)
        .where(condition, SupervisionActivity.deleted_at.is_(None))
        .order_by(SupervisionActivity.day)
    )
    fields: list[Field | None] = []
    for each in session.scalars(query):
        words = "；".join(
            one_line(part, 60).rstrip("。；") for part in (each.progress, each.problems) if part
        )
        when = f"{each.day.isoformat()} {each.method.value}{'（日期未到）' if each.day > today else ''}"
        fields.append(
            Field(when, words or "（没有记录进度）", Link("supervision_activity", each.id), long=True)
        )
    return group(f"监督活动（{len(fields)} 次）", fields)
