"""The lists of duty events (履职活动) and visits (代表走访)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.activities import ActivityParticipant, DutyActivity, Visit
from rongui_desktop.domain.codes import Presence
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.domain.representatives import Representative
from rongui_desktop.services.detail import Detail, Field, Link, day_from, field, group, one_line, text
from rongui_desktop.services.figure_rows import took_part
from rongui_desktop.services.list_queries import (
    Person,
    by_number,
    contains,
    dated,
    in_year,
    matching,
    named_ids,
    names,
    people_by,
)
from rongui_desktop.services.listing import Cell, ColumnSpec, ListQuery, ListResult
from rongui_desktop.services.lists_supervision import done_badge
from rongui_desktop.services.masking import HIDDEN_MATTER
from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class ActivityListing:
    """Duty events of a year, newest first."""

    name: ClassVar[str] = "activities"
    columns: ClassVar[tuple[ColumnSpec, ...]] = (
        ColumnSpec("day", "日期", 96),
        ColumnSpec("kind", "类型", 104),
        ColumnSpec("name", "名称", 290, grows=True),
        ColumnSpec("level", "组织层级", 80),
        ColumnSpec("place", "地点", 106),
        ColumnSpec("people", "参加代表", 76, right=True),
        ColumnSpec("state", "状态", 90),
    )

    def find(self, store: Store, query: ListQuery) -> ListResult:
        """Filter and sort."""
        today = store.clock.today()
        chosen: Any = select(DutyActivity.id).where(
            DutyActivity.deleted_at.is_(None), in_year(DutyActivity.day, query.year)
        )
        if query.text:
            taking_part = select(ActivityParticipant.activity_id).where(
                ActivityParticipant.representative_id.in_(named_ids(query.text))
            )
            columns = (DutyActivity.name, DutyActivity.kind, DutyActivity.place, DutyActivity.level)
            chosen = chosen.where(or_(contains(query.text, *columns), DutyActivity.id.in_(taking_part)))
        sorts: dict[str, Any] = {
            "day": DutyActivity.day,
            "kind": DutyActivity.kind,
            "name": DutyActivity.name,
            "level": DutyActivity.level,
            "place": DutyActivity.place,
            "people": _people(),
            "state": DutyActivity.day,
        }
        order = (DutyActivity.day, today, (DutyActivity.day.desc(), DutyActivity.name, DutyActivity.id))
        with store.read() as session:
            found = dated(session, chosen, query, sorts, order, _people())
        foot = f"已开展 {found.done} 次，参加代表 {found.sums[0]} 人次"
        return ListResult(found.keys, f"{foot}；日期未到 {found.ahead} 次（未计入）" if found.ahead else foot)

    def rows(self, store: Store, keys: Sequence[UUID]) -> dict[UUID, tuple[Cell, ...]]:
        """The cells of these rows."""
        today = store.clock.today()
        query = select(DutyActivity, _people()).where(DutyActivity.id.in_(keys))
        with store.read() as session:
            return {
                each.id: (
                    each.day.isoformat(),
                    each.kind.value,
                    each.name,
                    each.level.value if each.level else "",
                    each.place or "",
                    people,
                    done_badge(each.day, today),
                )
                for each, people in session.execute(query)
            }


def _people() -> Any:
    counted = select(func.count()).where(ActivityParticipant.activity_id == DutyActivity.id, took_part())
    return counted.correlate(DutyActivity).scalar_subquery()


def activity_detail(store: Store, activity_id: UUID) -> Detail | None:
    """Return a duty event with its participants; None when it is gone."""
    today = store.clock.today()
    with store.read() as session:
        each = session.get(DutyActivity, activity_id)
        if each is None or each.deleted_at is not None:
            return None
        called = _called(session, each.id)
    facts = [
        field("日期", day_from(each.day, today)),
        field("时间", _times(each)),
        field("组织层级", each.level),
        field("地点", each.place),
        text(f"参加代表（{len(called[Presence.PRESENT])} 人）", names(called[Presence.PRESENT])),
        *(
            text(f"{presence}（{len(called[presence])} 人）", names(called[presence]))
            for presence in (Presence.LEAVE, Presence.ABSENT)
            if called[presence]
        ),
        *([text("内容", each.content)] if each.content else []),
    ]
    return Detail(
        each.name, f"履职活动 · {each.kind.value}", (group("", facts),), done_badge(each.day, today)
    )


def _called(session: Session, activity_id: UUID) -> dict[Presence, list[Person]]:
    part = ActivityParticipant
    return {
        presence: people_by(session, part, part.activity_id, [activity_id], part.attendance == presence)[
            activity_id
        ]
        for presence in Presence
    }


def _times(activity: DutyActivity) -> str | None:
    times = [at.strftime("%H:%M") for at in (activity.starts_at, activity.ends_at) if at is not None]
    return "—".join(times) or None


@dataclass(frozen=True, slots=True)
class VisitListing:
    """Visits of a year, newest first."""

    name: ClassVar[str] = "visits"
    columns: ClassVar[tuple[ColumnSpec, ...]] = (
        ColumnSpec("number", "编号", 106),
        ColumnSpec("day", "日期", 96),
        ColumnSpec("deputy", "代表", 76),
        ColumnSpec("community", "社区", 86),
        ColumnSpec("households", "户数", 52, right=True),
        ColumnSpec("persons", "人次", 52, right=True),
        ColumnSpec("opinions", "意见建议", 76, right=True),
        ColumnSpec("content", "内容", 230, grows=True),
    )

    def find(self, store: Store, query: ListQuery) -> ListResult:
        """Filter and sort."""
        today = store.clock.today()
        chosen: Any = select(Visit.id).where(Visit.deleted_at.is_(None), in_year(Visit.day, query.year))
        if query.text:
            of_deputy = Visit.representative_id.in_(named_ids(query.text))
            # The key must be no plain column: one walk along the index of days, instead of a look-up for each hit.
            found = func.coalesce(Visit.id, None).in_(matching(query.text, "visit", query.year))
            chosen = chosen.where(or_(of_deputy, found))
        if query.sort == "deputy":
            chosen = chosen.join(Representative, Representative.id == Visit.representative_id)
        sorts: dict[str, Any] = {
            "number": by_number(Visit.number),
            "day": Visit.day,
            "deputy": Representative.name_pinyin,
            "community": Visit.community,
            "households": Visit.households,
            "persons": Visit.persons,
            "opinions": _opinions(),
            "content": Visit.content,
        }
        order = (Visit.day, today, (Visit.day.desc(), Visit.number.desc(), Visit.id.desc()))
        with store.read() as session:
            found = dated(session, chosen, query, sorts, order, Visit.households, Visit.persons)
        households, persons = found.sums
        foot = f"走访 {found.done} 次，{households} 户，{persons} 人次"
        return ListResult(found.keys, f"{foot}；日期未到 {found.ahead} 次（未计入）" if found.ahead else foot)

    def rows(self, store: Store, keys: Sequence[UUID]) -> dict[UUID, tuple[Cell, ...]]:
        """The cells of these rows."""
        query = (
            select(Visit, Representative.name, _opinions())
            .join(Representative, Representative.id == Visit.representative_id)
            .where(Visit.id.in_(keys))
        )
        with store.read() as session:
            return {
                each.id: (
                    each.number,
                    each.day.isoformat(),
                    deputy,
                    each.community or "",
                    each.households,
                    each.persons,
                    opinions,
                    one_line(each.content),
                )
                for each, deputy, opinions in session.execute(query)
            }


def _opinions() -> Any:
    counted = select(func.count()).where(Opinion.visit_id == Visit.id, Opinion.deleted_at.is_(None))
    return counted.correlate(Visit).scalar_subquery()


def visit_detail(store: Store, visit_id: UUID) -> Detail | None:
    """Return a visit with the matters it brought; None when it is gone. Confidential matters are masked."""
    today = store.clock.today()
    with store.read() as session:
        each = session.get(Visit, visit_id)
        if each is None or each.deleted_at is not None:
            return None
        deputy = session.get(Representative, each.representative_id)
        query = select(Opinion).where(Opinion.visit_id == each.id, Opinion.deleted_at.is_(None))
        matters = [
            Field(
                matter.number,
                HIDDEN_MATTER if matter.confidential else one_line(matter.content, 60),
                Link("opinion", matter.id),
                long=True,
            )
            for matter in session.scalars(query.order_by(Opinion.rank, Opinion.id))
        ]
    facts = [
        field("走访代表", deputy.name if deputy else None, Link("representative", each.representative_id)),
        field("日期", day_from(each.day, today)),
        field("社区", each.community),
        field("户数", f"{each.households} 户"),
        field("人次", f"{each.persons} 人次"),
        text("内容", each.content),
    ]
    groups = [group("", facts)]
    if matters:
        groups.append(group(f"意见建议（{len(matters)} 件）", matters))
    name = deputy.name if deputy else "代表"
    return Detail(f"{name}走访{each.community or ''}", f"{each.number} · 代表走访", tuple(groups))
