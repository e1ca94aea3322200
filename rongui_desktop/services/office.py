"""The station's settings and lists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from datetime import date, time
from typing import Any, Literal
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.office import Category, Community, Department, FormerName, Setting, SpecialDay
from rongui_desktop.domain.text_rules import clean_line, clean_name
from rongui_desktop.errors import UserError
from rongui_desktop.services.office_settings import (
    DEFAULT_CATEGORIES,
    SETTING_LABELS,
    ListItem,
    OfficeSettings,
    SettingValue,
    parse_setting,
    settings_of,
)
from rongui_desktop.storage import history
from rongui_desktop.storage.store import Store

__all__ = [
    "DEFAULT_CATEGORIES",
    "SETTING_LABELS",
    "ListItem",
    "ListKind",
    "OfficeSettings",
    "items",
    "parse_setting",
    "put_settings",
    "save_items",
    "save_settings",
    "save_special_days",
    "settings",
    "settings_in",
    "special_days",
]

ListKind = Literal["department", "community", "category"]
ListRecord = Department | Community | Category
_LISTS: dict[ListKind, type[Department] | type[Community] | type[Category]] = {
    "department": Department,
    "community": Community,
    "category": Category,
}


def _stored(value: SettingValue) -> str:
    return value.strftime("%H:%M") if isinstance(value, time) else str(value)


def settings_in(session: Session) -> OfficeSettings:
    """Return the settings within a use case."""
    return settings_of((key, value) for key, value in session.execute(select(Setting.key, Setting.value)))


def settings(store: Store) -> OfficeSettings:
    """Return the settings of the station."""
    with store.read() as session:
        return settings_in(session)


def save_settings(store: Store, new: OfficeSettings) -> None:
    """Keep changed settings.

    Raises:
        UserError: a value is out of range, two series share a prefix, or the times are the wrong way round.
    """
    if new.reception_end <= new.reception_start:
        raise UserError("“接待结束时间”应晚于“接待开始时间”。", "reception_end")
    keys = [field.name for field in fields(OfficeSettings)]
    used: dict[str, str] = {}
    for key in keys:
        value = parse_setting(key, _stored(getattr(new, key)))
        if key.endswith("_prefix") and used.setdefault(str(value), key) != key:
            raise UserError(
                f"“{SETTING_LABELS[key]}”与“{SETTING_LABELS[used[str(value)]]}”相同，请改用别的前缀。", key
            )
    with store.write("修改设置") as session:
        put_settings(session, new)


def put_settings(session: Session, new: OfficeSettings) -> dict[str, list[str]]:
    """Write those settings that differ from what is stored; return the changes (also in the history)."""
    old, changes = settings_in(session), dict[str, list[str]]()
    for field in fields(OfficeSettings):
        before, after = _stored(getattr(old, field.name)), _stored(getattr(new, field.name))
        if before != after:
            session.merge(Setting(key=field.name, value=after))
            changes[field.name] = [before, after]
    if changes:
        info: dict[str, Any] = session.info
        history.append(session, info["actor"], info["at"], info["why"], "更改", "setting", None, changes)
    return changes


def items_in(session: Session, kind: ListKind) -> list[ListItem]:
    """Return a list within a use case, in its order."""
    record = _LISTS[kind]
    rows = session.scalars(
        select(record).where(record.deleted_at.is_(None)).order_by(record.rank, record.name)
    )
    former: dict[UUID, list[str]] = {}
    if kind == "department":
        for row in session.scalars(select(FormerName).order_by(FormerName.until)):
            former.setdefault(row.department_id, []).append(row.name)
    return [ListItem(row.name, row.active, row.id, tuple(former.get(row.id, ()))) for row in rows]


def items(store: Store, kind: ListKind) -> list[ListItem]:
    """Return a list of the station, in its order, with names that are out of use."""
    with store.read() as session:
        return items_in(session, kind)


def save_items(store: Store, kind: ListKind, wanted: Sequence[ListItem]) -> None:
    """Make a list what the settings dialog shows: order, names, in use or not; what is missing goes to the bin.

    A renamed department keeps its old name beside it: records made under that are not rewritten and still found.

    Raises:
        UserError: an empty name, one that is too long, or one name twice.
    """
    seen: set[str] = set()
    for item in wanted:
        if clean_name(item.name, "名称", "name") is None:
            raise UserError("名称不能为空；不用的一行请删除。", "name")
        if item.name in seen:
            raise UserError(f"“{item.name}”出现了两次，请只保留一个。", "name")
        seen.add(item.name)
    record_class = _LISTS[kind]
    with store.write(f"修改{record_class.label}清单") as session:
        kept: set[UUID] = set()
        everything = {row.id: row for row in session.scalars(select(record_class))}
        # A name typed anew is the one that is there already, or that lies in the bin.
        by_name = {row.name: row for row in everything.values()}
        for rank, item in enumerate(wanted):
            row = everything.get(item.record_id) if item.record_id else by_name.get(item.name)
            if row is not None and by_name.get(item.name, row) is not row:
                raise UserError(f"“{item.name}”已经用过，不能把“{row.name}”改成它；请另增一行。", "name")
            if row is None:
                row = record_class(name=item.name, active=item.active, rank=rank)
                session.add(row)
            elif row.name != item.name and isinstance(row, Department):
                _keep_former(session, row, store.clock.today())
            row.name, row.active, row.rank, row.deleted_at = item.name, item.active, rank, None
            kept.add(row.id)
        for key, row in everything.items():
            if key not in kept and row.deleted_at is None:
                row.deleted_at = store.clock.now()


def _keep_former(session: Session, department: Department, until: date) -> None:
    query = select(FormerName).where(
        FormerName.department_id == department.id, FormerName.name == department.name
    )
    if session.scalars(query).first() is None:
        session.add(FormerName(department_id=department.id, name=department.name, until=until))


def names_of_department(session: Session, name: str) -> list[str]:
    """Return all the names that a department bears or bore, so that a filter finds its older matters too."""
    owner = select(Department.id).where(Department.name == name)
    former = session.scalars(select(FormerName.name).where(FormerName.department_id.in_(owner)))
    return [name, *former]


def special_days(store: Store) -> list[SpecialDay]:
    """Return the days that the station declared off or workdays itself, in order."""
    with store.read() as session:
        query = select(SpecialDay).where(SpecialDay.deleted_at.is_(None)).order_by(SpecialDay.day)
        return list(session.scalars(query))


def save_special_days(store: Store, wanted: dict[date, tuple[bool, str]]) -> None:
    """Make the table of special days what the dialog shows: day -> (is a workday, name).

    Raises:
        UserError: a name is too long.
    """
    for _, name in wanted.values():
        clean_line(name, "名称", "name")
    with store.write("修改节假日") as session:
        stored = {row.day: row for row in session.scalars(select(SpecialDay))}
        for day, (is_workday, name) in wanted.items():
            row = stored.get(day)
            if row is None:
                session.add(SpecialDay(day=day, is_workday=is_workday, name=name))
            else:
                row.is_workday, row.name, row.deleted_at = is_workday, name, None
        for day, row in stored.items():
            if day not in wanted and row.deleted_at is None:
                row.deleted_at = store.clock.now()
