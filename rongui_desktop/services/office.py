"""The station's settings and lists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, time
from typing import Any, Literal
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.base import TEXT_LIMIT
from rongui_desktop.domain.codes import SessionKind, Source
from rongui_desktop.domain.office import Category, Community, Department, FormerName, Setting, SpecialDay
from rongui_desktop.domain.text_rules import clean_line, clean_name
from rongui_desktop.errors import UserError
from rongui_desktop.storage import history
from rongui_desktop.storage.store import Store

ListKind = Literal["department", "community", "category"]
ListRecord = Department | Community | Category
_LISTS: dict[ListKind, type[Department] | type[Community] | type[Category]] = {
    "department": Department,
    "community": Community,
    "category": Category,
}
# Offered while a station has no categories of its own yet.
DEFAULT_CATEGORIES = (
    "城建规划", "交通出行", "环境水务", "教育文体", "医疗卫生", "社会治安",
    "消防安全", "住房物业", "征地拆迁", "劳动社保", "村居事务", "其他",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class OfficeSettings:
    """What a station sets for itself; the defaults are those of the 2019 summary.

    Attributes:
        station: its name, in the window and on documents.
        committee: the body that signs documents.
        reception_weekday: the weekday of night reception, 1 (Monday) to 7.
        reception_start: when it begins.
        reception_end: when it ends.
        reception_place: where it is held.
        notice_days: how many days before a session its notice must hang.
        due_days: days from the day a matter is raised to its proposed due date (办理期限).
        visitor_prefix: series of 登记编号.
        visit_prefix: series of 走访编号.
        night_session_prefix: series of 场次编号 for 夜间接待; likewise the two others.
        public_session_prefix: the same for 公众场所接待.
        station_session_prefix: the same for 进站接待.
        night_matter_prefix: series of 意见编号 for matters of 夜间接待; likewise the others.
        public_matter_prefix: the same for 公众场所接待.
        station_matter_prefix: the same for 进站接待.
        visit_matter_prefix: the same for 代表走访.
        letter_matter_prefix: the same for 来信来电 and 其他.
    """

    station: str = ""
    committee: str = "人大容桂街道工委"
    reception_weekday: int = 3
    reception_start: time = time(19, 30)
    reception_end: time = time(21, 0)
    reception_place: str = "街道综治信访维稳中心联络点"
    notice_days: int = 3
    due_days: int = 30
    visitor_prefix: str = "LF"
    visit_prefix: str = "ZF"
    night_session_prefix: str = "YJ"
    public_session_prefix: str = "GG"
    station_session_prefix: str = "JZ"
    night_matter_prefix: str = "容夜接"
    public_matter_prefix: str = "容公接"
    station_matter_prefix: str = "容进站"
    visit_matter_prefix: str = "容走访"
    letter_matter_prefix: str = "容来"

    def session_prefix(self, kind: SessionKind) -> str:
        """Return the series of 场次编号 for a kind of session."""
        return {
            SessionKind.NIGHT: self.night_session_prefix,
            SessionKind.PUBLIC: self.public_session_prefix,
            SessionKind.STATION: self.station_session_prefix,
        }[kind]

    def matter_prefix(self, source: Source) -> str:
        """Return the series of 意见编号 for a source."""
        return {
            Source.NIGHT: self.night_matter_prefix,
            Source.PUBLIC: self.public_matter_prefix,
            Source.STATION: self.station_matter_prefix,
            Source.VISIT: self.visit_matter_prefix,
        }.get(source, self.letter_matter_prefix)


_DEFAULTS = OfficeSettings()
# The Chinese words of the settings, for messages, the settings dialog and the sheet 设置 of the workbook.
SETTING_LABELS: dict[str, str] = {
    "station": "站点名称",
    "committee": "落款单位",
    "reception_weekday": "夜间接待星期",
    "reception_start": "接待开始时间",
    "reception_end": "接待结束时间",
    "reception_place": "接待地点",
    "notice_days": "公告提前天数",
    "due_days": "办理期限天数",
    "visitor_prefix": "登记编号前缀",
    "visit_prefix": "走访编号前缀",
    "night_session_prefix": "夜间场次前缀",
    "public_session_prefix": "公众场所场次前缀",
    "station_session_prefix": "进站场次前缀",
    "night_matter_prefix": "夜间接待意见前缀",
    "public_matter_prefix": "公众场所意见前缀",
    "station_matter_prefix": "进站接待意见前缀",
    "visit_matter_prefix": "代表走访意见前缀",
    "letter_matter_prefix": "来信来电意见前缀",
}
# Characters of a series' prefix: numbers made of it must have room for the year and the count.
PREFIX_LIMIT = 50
_RANGES = {"reception_weekday": (1, 7), "notice_days": (0, 60), "due_days": (1, 365)}


def parse_setting(key: str, value: str) -> int | str | time:
    """Turn the stored text of a setting into its value.

    Raises:
        UserError: the text is no value for this setting.
    """
    label, default = SETTING_LABELS[key], getattr(_DEFAULTS, key)
    limit = PREFIX_LIMIT if key.endswith("_prefix") else TEXT_LIMIT
    if len(value) > limit:
        raise UserError(f"“{label}”最多{limit}个字，现在有{len(value)}个字，请删减。", key)
    if isinstance(default, time):
        try:
            return time.fromisoformat(value)
        except ValueError:
            raise UserError(f"“{label}”应为时间，例如 19:30。", key) from None
    if isinstance(default, int):
        low, high = _RANGES[key]
        if not value.isascii() or not value.isdigit() or not low <= int(value) <= high:
            raise UserError(f"“{label}”应为 {low} 到 {high} 的整数。", key)
        return int(value)
    if key.endswith("_prefix") and (not value or any(c in value for c in "〔〕-") or value[-1].isdigit()):
        raise UserError(f"“{label}”不能为空，不能含〔〕和-，也不能以数字结尾。", key)
    return value


def _stored(value: int | str | time) -> str:
    return value.strftime("%H:%M") if isinstance(value, time) else str(value)


def settings_in(session: Session) -> OfficeSettings:
    """Return the settings within a use case."""
    rows = session.execute(select(Setting.key, Setting.value)).all()
    return replace(
        _DEFAULTS, **{key: parse_setting(key, value) for key, value in rows if key in SETTING_LABELS}
    )


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


@dataclass(frozen=True, slots=True)
class ListItem:
    """One name in a list; `record_id` is None for a new one, `former` are a department's old names."""

    name: str
    active: bool = True
    record_id: UUID | None = None
    former: tuple[str, ...] = ()


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


def category_names(session: Session) -> list[str]:
    """Return the categories to choose from; the common ones while the station has none of its own."""
    return [item.name for item in items_in(session, "category") if item.active] or list(DEFAULT_CATEGORIES)


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
