"""Rivers, departments and other objects (监督对象): entered and changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import ObjectKind
from rongui_desktop.domain.supervision import ObjectMilestone, SupervisionObject
from rongui_desktop.domain.text_rules import clean_line, clean_name, clean_text
from rongui_desktop.errors import UserError
from rongui_desktop.services.duty_records import find_live
from rongui_desktop.services.project_entry import Milestone, check_milestones, tidied_milestones
from rongui_desktop.storage.store import Store

_MOST_TIMES = 99


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectEntry:
    """An object as typed; `times_per_quarter` as text, empty for no demand."""

    name: str
    kind: ObjectKind | None
    department: str | None = None
    group_id: UUID | None = None
    times_per_quarter: str = ""
    demanded_from: date | None = None
    demanded_until: date | None = None
    accepted_on: date | None = None
    place: str | None = None
    note: str | None = None
    milestones: tuple[Milestone, ...] = ()


def put_object(store: Store, object_id: UUID | None, entry: ObjectEntry) -> UUID:
    """Enter an object, or write the one of `object_id` anew; returns its key.

    Raises:
        UserError: it is gone, a field is missing or contradicts another, or the name is taken; `field` names it.
    """
    name, times = _checked(entry)
    with store.write("更改监督对象" if object_id else "新增监督对象") as session:
        other = session.scalars(select(SupervisionObject).where(SupervisionObject.name == name)).first()
        if other is not None and other.id != object_id:
            where = "回收站里有" if other.deleted_at is not None else "已经有"
            raise UserError(f"{where}“{name}”，请换一个名称，或改那一个。", "name")
        assert entry.kind is not None
        if object_id is None:
            each = SupervisionObject(name=name, kind=entry.kind)
            session.add(each)
            session.flush()
        else:
            each = find_live(session, SupervisionObject, object_id)
        each.name, each.kind, each.times_per_quarter = name, entry.kind, times
        each.department = clean_line(entry.department, "责任部门", "department")
        each.group_id, each.accepted_on = entry.group_id, entry.accepted_on
        each.demanded_from, each.demanded_until = entry.demanded_from, entry.demanded_until
        each.place = clean_line(entry.place, "位置", "place")
        each.note = clean_text(entry.note, "说明", "note")
        _put_milestones(session, each.id, tidied_milestones(entry.milestones))
        return each.id


def load_object(store: Store, object_id: UUID) -> ObjectEntry:
    """Return a stored object for its own form.

    Raises:
        UserError: it is gone.
    """
    with store.read() as session:
        each = find_live(session, SupervisionObject, object_id)
        rows = session.scalars(_of(object_id)).all()
        return ObjectEntry(
            name=each.name,
            kind=each.kind,
            department=each.department,
            group_id=each.group_id,
            times_per_quarter=str(each.times_per_quarter or ""),
            demanded_from=each.demanded_from,
            demanded_until=each.demanded_until,
            accepted_on=each.accepted_on,
            place=each.place,
            note=each.note,
            milestones=tuple(Milestone(m.title, m.planned_on, m.reached_on, m.note) for m in rows),
        )


def _checked(entry: ObjectEntry) -> tuple[str, int | None]:
    name = clean_name(entry.name, "名称", "name")
    if not name:
        raise UserError("请填写“名称”。", "name")
    if entry.kind is None:
        raise UserError("请选择“类型”。", "kind")
    typed = entry.times_per_quarter.strip()
    if typed and not (typed.isascii() and typed.isdigit() and 1 <= int(typed) <= _MOST_TIMES):
        raise UserError(f"“每季度次数”应为 1 到 {_MOST_TIMES} 的整数，没有要求的留空。", "times_per_quarter")
    first, last = entry.demanded_from, entry.demanded_until
    if first is not None and last is not None and last < first:
        raise UserError(f"“要求截止日期”不能早于{first:%Y-%m-%d}。", "demanded_until")
    check_milestones(tidied_milestones(entry.milestones))
    return name, int(typed) if typed else None


def _of(object_id: UUID) -> Select[ObjectMilestone]:
    query = select(ObjectMilestone).where(ObjectMilestone.object_id == object_id)
    return query.order_by(ObjectMilestone.rank)


def _put_milestones(session: Session, object_id: UUID, milestones: tuple[Milestone, ...]) -> None:
    stored = {row.title: row for row in session.scalars(_of(object_id))}
    for rank, each in enumerate(milestones):
        row = stored.pop(each.title, None)
        if row is None:
            row = ObjectMilestone(object_id=object_id, title=each.title)
            session.add(row)
        row.planned_on, row.reached_on, row.note, row.rank = each.planned_on, each.reached_on, each.note, rank
    for row in stored.values():
        session.delete(row)
