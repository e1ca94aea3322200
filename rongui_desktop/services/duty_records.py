"""Records of the pages and of the windows of 业务: finding one for a change, deleting, taking a deletion back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, Final, TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.activities import DutyActivity, DutyReport, Publicity, Visit
from rongui_desktop.domain.base import Record
from rongui_desktop.domain.benchmarks import BenchmarkItem
from rongui_desktop.domain.budget import BudgetMeeting, MonitorEntry, MonitorGap
from rongui_desktop.domain.budget_tables import ReviewOpinion
from rongui_desktop.domain.expenses import Expense
from rongui_desktop.domain.opinions import Opinion, OpinionOrigin
from rongui_desktop.domain.representatives import Membership, Station
from rongui_desktop.domain.scores import ScoreRule
from rongui_desktop.domain.summary import PlanItem
from rongui_desktop.domain.supervision import (
    KeyProject,
    ProjectOrigin,
    SupervisionActivity,
    SupervisionObject,
)
from rongui_desktop.domain.supervision_plans import SupervisionPlan
from rongui_desktop.errors import UserError
from rongui_desktop.storage.store import Store

DutyRecord = DutyActivity | Visit | DutyReport | Publicity
_ALL: tuple[type[Record], ...] = (
    *(DutyActivity, Visit, DutyReport, Publicity),
    *(SupervisionActivity, SupervisionPlan, SupervisionObject, KeyProject),
    *(BudgetMeeting, MonitorEntry, MonitorGap, ReviewOpinion),
    *(PlanItem, BenchmarkItem, Station, Expense),
)
# By the name of the table.
KINDS: Final[dict[str, type[Record]]] = {kind.__tablename__: kind for kind in _ALL}
_Kind = TypeVar("_Kind", bound=Record)


def find_live(session: Session, kind: type[_Kind], record_id: UUID) -> _Kind:
    """Return a record that is not in the recycle bin.

    Raises:
        UserError: it is gone.
    """
    found = session.get(kind, record_id)
    if found is None or found.deleted_at is not None:
        raise UserError(f"这条{kind.label}已不存在，请刷新列表。")
    return found


def refuse_second(
    session: Session, record: type[DutyRecord], own: UUID | None, field: str, /, **key: Any
) -> None:
    """Check that no other record has the same natural key, not even in the recycle bin.

    Args:
        session: of the use case.
        record: the mapped class.
        own: the record that is being changed; None for a new one.
        field: the field to name.
        key: the columns of the natural key and their values.

    Raises:
        UserError: one has.
    """
    conditions = (getattr(record, name) == value for name, value in key.items())
    other = session.scalars(select(record).where(*conditions)).first()
    if other is None or other.id == own:
        return
    if other.deleted_at is not None:
        raise UserError(
            f"回收站里有一条相同的{record.label}（{other.day:%Y-%m-%d}），请把它恢复后再修改。", field
        )
    raise UserError(f"{other.day:%Y-%m-%d}已经登记过相同的{record.label}，请核对，或直接修改那一条。", field)


def check_past(day: date, today: date, label: str, field: str = "day") -> None:
    """Check that a day does not lie ahead.

    Raises:
        UserError: it does.
    """
    if day > today:
        raise UserError(f"“{label}”不能晚于今天（{today:%Y-%m-%d}）。", field)


def day_of(store: Store, table: str, key: UUID) -> date:
    """Return the day of a rule of points (its version), of an expense, or the first day of a benchmark's year.

    Raises:
        UserError: it is gone.
    """
    with store.read() as session:
        if table == ScoreRule.__tablename__:
            return find_live(session, ScoreRule, key).valid_from
        if table == Expense.__tablename__:
            return find_live(session, Expense, key).day
        return date(find_live(session, BenchmarkItem, key).year, 1, 1)


def delete_duties(store: Store, table: str, keys: Sequence[UUID]) -> int:
    """Put records into the recycle bin, all of them or none.

    Args:
        store: the open store.
        table: the name of their table, a key of `KINDS`.
        keys: their keys.

    Returns:
        How many there were.

    Raises:
        UserError: one is gone, or another record stands on it: a matter on a visit, an expense on an event, an
            activity on a project, a review opinion on a meeting; or a deputy belongs or belonged to a station.
    """
    kind = KINDS[table]
    with store.write(f"删除{kind.label}") as session:
        return delete_in(session, kind, keys, store.clock.now())


def delete_in(session: Session, kind: type[Record], keys: Sequence[UUID], now: datetime) -> int:
    """Put records into the recycle bin within a use case; see `delete_duties`."""
    records = [find_live(session, kind, key) for key in dict.fromkeys(keys)]
    _refuse_bound(session, [record.id for record in records])
    for record in records:
        record.deleted_at = now
    return len(records)


def restore_duties(store: Store, table: str, keys: Sequence[UUID]) -> None:
    """Take a deletion back.

    Raises:
        UserError: a record is not there any more.
    """
    kind = KINDS[table]
    with store.write(f"恢复{kind.label}") as session:
        for key in keys:
            record = session.get(kind, key)
            if record is None:
                raise UserError(f"这条{kind.label}已不存在，不能恢复。")
            record.deleted_at = None


# What may stand on a record: the rows that name it, by the column, and the sentence that says so.
_BOUND: tuple[tuple[Any, Any, str], ...] = (
    (Opinion, Opinion.visit_id, "{}是这次走访带回的意见建议，走访不能删除；请先处理那件意见。"),
    (Expense, Expense.activity_id, "经费台账{}记在这次活动名下，活动不能删除；请先改正那笔经费。"),
    (
        SupervisionActivity,
        SupervisionActivity.project_id,
        "{}监督的是这个项目，项目不能删除；请先改正那次监督。",
    ),
    (
        SupervisionActivity,
        SupervisionActivity.object_id,
        "{}监督的是这个对象，对象不能删除；请先改正那次监督。",
    ),
    (
        SupervisionPlan,
        SupervisionPlan.project_id,
        "{}安排的是这个项目，项目不能删除；请先取消或删除那次安排。",
    ),
    (
        SupervisionPlan,
        SupervisionPlan.object_id,
        "{}安排的是这个对象，对象不能删除；请先取消或删除那次安排。",
    ),
    (ReviewOpinion, ReviewOpinion.meeting_id, "{}是这次会议提出的审查意见，会议不能删除；请先删除那条意见。"),
)


def _refuse_bound(session: Session, keys: Sequence[UUID]) -> None:
    """Check that nothing stands on these records; keys of other kinds occur in none of the columns."""
    for kind, column, sentence in _BOUND:
        number = session.scalars(
            select(kind.number).where(column.in_(keys), kind.deleted_at.is_(None))
        ).first()
        if number is not None:
            raise UserError(sentence.format(number))
    member = (
        select(Station.name).join(Membership, Membership.station_id == Station.id).where(Station.id.in_(keys))
    )
    if (station := session.scalars(member).first()) is not None:
        raise UserError(f"“{station}”有代表，不能删除；不再使用的请填写“停用日期”。", "in_use_until")
    origin = (
        select(Opinion.number)
        .join(OpinionOrigin, OpinionOrigin.opinion_id == Opinion.id)
        .where(OpinionOrigin.activity_id.in_(keys), Opinion.deleted_at.is_(None))
    )
    if (matter := session.scalars(origin).first()) is not None:
        raise UserError(f"{matter}是这次监督带回的意见建议，监督不能删除；请先处理那件意见。")
    later = (
        select(KeyProject.name, KeyProject.year)
        .join(ProjectOrigin, ProjectOrigin.project_id == KeyProject.id)
        .where(ProjectOrigin.source_id.in_(keys), KeyProject.deleted_at.is_(None))
    )
    if (row := session.execute(later).first()) is not None:
        raise UserError(f"{row[1]}年的“{row[0]}”由这个项目而来，项目不能删除；请先删除那个项目。")
