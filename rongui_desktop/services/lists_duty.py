"""The lists of reports to voters (代表述职), publicity (宣传) and the year's plan (年度计划)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import distinct, func, or_, select

from rongui_desktop.domain.activities import DutyReport, Publicity
from rongui_desktop.domain.codes import Channel, PlanState
from rongui_desktop.domain.report_grades import ReportGrades
from rongui_desktop.domain.representatives import Representative
from rongui_desktop.domain.summary import PlanItem
from rongui_desktop.services.detail import Detail, Link, day_from, field, group, one_line, text
from rongui_desktop.services.list_queries import contains, dated, in_year, is_named, keys_of, ordered
from rongui_desktop.services.listing import Badge, Cell, ColumnSpec, ListQuery, ListResult
from rongui_desktop.services.lists_supervision import done_badge
from rongui_desktop.services.office import settings_in
from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class DutyReportListing:
    """Reports to voters of a year, newest first."""

    name: ClassVar[str] = "duty_reports"
    columns: ClassVar[tuple[ColumnSpec, ...]] = (
        ColumnSpec("day", "日期", 96),
        ColumnSpec("deputy", "代表", 90),
        ColumnSpec("place", "地点", 180, grows=True),
        ColumnSpec("voters", "参加选民", 80, right=True),
        ColumnSpec("satisfied", "满意", 64, right=True),
        ColumnSpec("fairly", "基本满意", 76, right=True),
        ColumnSpec("dissatisfied", "不满意", 70, right=True),
        ColumnSpec("rate", "满意率", 70, right=True),
        ColumnSpec("grade", "等次", 70),
        ColumnSpec("state", "状态", 90),
    )

    def find(self, store: Store, query: ListQuery) -> ListResult:
        """Filter and sort."""
        today = store.clock.today()
        chosen: Any = (
            select(DutyReport.id)
            .join(Representative, Representative.id == DutyReport.representative_id)
            .where(DutyReport.deleted_at.is_(None), in_year(DutyReport.day, query.year))
        )
        if query.text:
            chosen = chosen.where(or_(is_named(query.text), contains(query.text, DutyReport.place)))
        sorts: dict[str, Any] = {
            "day": DutyReport.day,
            "deputy": Representative.name_pinyin,
            "place": DutyReport.place,
            "voters": DutyReport.voters,
            "satisfied": DutyReport.satisfied,
            "fairly": DutyReport.fairly,
            "dissatisfied": DutyReport.dissatisfied,
            "rate": 1.0 * DutyReport.satisfied / DutyReport.voters,
            # Grades follow the rate.
            "grade": 1.0 * DutyReport.satisfied / DutyReport.voters,
            "state": DutyReport.day,
        }
        order = (DutyReport.day, today, (DutyReport.day.desc(), Representative.number, DutyReport.id))
        with store.read() as session:
            found = dated(session, chosen, query, sorts, order, DutyReport.voters)
        foot = f"述职 {found.done} 人次，参加选民 {found.sums[0]} 人"
        return ListResult(found.keys, f"{foot}；日期未到 {found.ahead} 次（未计入）" if found.ahead else foot)

    def rows(self, store: Store, keys: Sequence[UUID]) -> dict[UUID, tuple[Cell, ...]]:
        """The cells of these rows."""
        today = store.clock.today()
        query = (
            select(DutyReport, Representative.name)
            .join(Representative, Representative.id == DutyReport.representative_id)
            .where(DutyReport.id.in_(keys))
        )
        with store.read() as session:
            grades = settings_in(session).report_grades
            return {
                each.id: (
                    each.day.isoformat(),
                    deputy,
                    each.place or "",
                    _count(each.voters),
                    _count(each.satisfied),
                    _count(each.fairly),
                    _count(each.dissatisfied),
                    _rate(each),
                    _grade(each, grades),
                    done_badge(each.day, today),
                )
                for each, deputy in session.execute(query)
            }


def _count(number: int | None) -> Cell:
    return "" if number is None else number


def _rate(report: DutyReport) -> str:
    """Return the share of 满意 among the voters present."""
    if not report.voters or report.satisfied is None:
        return ""
    return f"{100 * report.satisfied / report.voters:.1f}%"


def _grade(report: DutyReport, grades: ReportGrades) -> str:
    return grades.grade(report.voters, report.satisfied, report.fairly, report.dissatisfied) or ""


def duty_report_detail(store: Store, report_id: UUID) -> Detail | None:
    """Return a report to voters; None when it is gone."""
    today = store.clock.today()
    with store.read() as session:
        each = session.get(DutyReport, report_id)
        if each is None or each.deleted_at is not None:
            return None
        deputy = session.get(Representative, each.representative_id)
        grades = settings_in(session).report_grades
    name = deputy.name if deputy else "代表"
    facts = [
        field("代表", name, Link("representative", each.representative_id)),
        field("日期", day_from(each.day, today)),
        field("地点", each.place),
        field("形式", each.form),
        field("参加选民", each.voters),
        field("满意", each.satisfied),
        field("基本满意", each.fairly),
        field("不满意", each.dissatisfied),
        field("满意率", _rate(each)),
        field("等次", _grade(each, grades)),
        *([text("述职报告", each.text)] if each.text else []),
    ]
    return Detail(f"{name}述职", "代表述职", (group("", facts),), done_badge(each.day, today))


@dataclass(frozen=True, slots=True)
class PublicityListing:
    """Publicity of a year, newest first."""

    name: ClassVar[str] = "publicity"
    columns: ClassVar[tuple[ColumnSpec, ...]] = (
        ColumnSpec("day", "日期", 96),
        ColumnSpec("channel", "渠道", 130),
        ColumnSpec("title", "标题", 320, grows=True),
        ColumnSpec("place", "位置", 180),
        ColumnSpec("state", "状态", 90),
    )

    def find(self, store: Store, query: ListQuery) -> ListResult:
        """Filter and sort."""
        today = store.clock.today()
        chosen: Any = select(Publicity.id).where(
            Publicity.deleted_at.is_(None), in_year(Publicity.day, query.year)
        )
        if query.text:
            chosen = chosen.where(contains(query.text, Publicity.title, Publicity.place, Publicity.channel))
        sorts: dict[str, Any] = {
            "day": Publicity.day,
            "channel": Publicity.channel,
            "title": Publicity.title,
            "place": Publicity.place,
            "state": Publicity.day,
        }
        outdoor = (Publicity.day <= today, Publicity.channel == Channel.OUTDOOR, Publicity.place != "")
        sites = chosen.where(*outdoor).with_only_columns(func.count(distinct(Publicity.place)))
        default = (Publicity.day.desc(), Publicity.channel, Publicity.title, Publicity.id)
        with store.read() as session:
            found = dated(session, chosen, query, sorts, (Publicity.day, today, default))
            places = session.scalar(sites) or 0
        foot = f"宣传 {found.done} 次，户外宣传阵地 {places} 处"
        return ListResult(found.keys, f"{foot}；日期未到 {found.ahead} 次（未计入）" if found.ahead else foot)

    def rows(self, store: Store, keys: Sequence[UUID]) -> dict[UUID, tuple[Cell, ...]]:
        """The cells of these rows."""
        today = store.clock.today()
        with store.read() as session:
            return {
                each.id: (
                    each.day.isoformat(),
                    each.channel.value,
                    each.title,
                    each.place,
                    Badge("日期未到", "muted") if each.day > today else Badge("已开展", "ok"),
                )
                for each in session.scalars(select(Publicity).where(Publicity.id.in_(keys)))
            }


def publicity_detail(store: Store, publicity_id: UUID) -> Detail | None:
    """Return a piece of publicity; None when it is gone."""
    today = store.clock.today()
    with store.read() as session:
        each = session.get(Publicity, publicity_id)
        if each is None or each.deleted_at is not None:
            return None
    facts = [field("日期", day_from(each.day, today)), field("渠道", each.channel), field("位置", each.place)]
    return Detail(each.title, "宣传", (group("", facts),), done_badge(each.day, today))


@dataclass(frozen=True, slots=True)
class PlanListing:
    """The items of a year's plan, as they were entered."""

    name: ClassVar[str] = "plan"
    columns: ClassVar[tuple[ColumnSpec, ...]] = (
        ColumnSpec("rank", "序", 48, right=True),
        ColumnSpec("title", "条目", 460, grows=True),
        ColumnSpec("owner", "责任人", 110),
        ColumnSpec("due_on", "期限", 96),
        ColumnSpec("state", "状态", 96),
    )

    def find(self, store: Store, query: ListQuery) -> ListResult:
        """Filter and sort."""
        chosen: Any = select(PlanItem.id).where(PlanItem.deleted_at.is_(None))
        if query.year is not None:
            chosen = chosen.where(PlanItem.year == query.year)
        if query.text:
            chosen = chosen.where(contains(query.text, PlanItem.title, PlanItem.owner))
        sorts: dict[str, Any] = {
            "rank": PlanItem.rank,
            "title": PlanItem.title,
            "owner": PlanItem.owner,
            "due_on": PlanItem.due_on,
            "state": PlanItem.state,
        }
        finished = chosen.where(PlanItem.state == PlanState.DONE).with_only_columns(func.count())
        with store.read() as session:
            keys = keys_of(session, ordered(chosen, query, sorts, (PlanItem.rank,), PlanItem.id))
            done = session.scalar(finished) or 0
        return ListResult(keys, f"共 {len(keys)} 条，已完成 {done} 条")

    def rows(self, store: Store, keys: Sequence[UUID]) -> dict[UUID, tuple[Cell, ...]]:
        """The cells of these rows."""
        today = store.clock.today()
        with store.read() as session:
            return {
                each.id: (
                    each.rank + 1,
                    one_line(each.title),
                    each.owner or "",
                    each.due_on.isoformat() if each.due_on else "",
                    plan_badge(each.state, each.due_on, today),
                )
                for each in session.scalars(select(PlanItem).where(PlanItem.id.in_(keys)))
            }


def plan_badge(state: PlanState | None, due_on: date | None, today: date) -> Badge:
    """Return how an item of the plan stands."""
    if state is PlanState.DONE:
        return Badge(state.value, "ok")
    if due_on is not None and due_on < today:
        return Badge(f"逾期 {(today - due_on).days} 天", "bad")
    return Badge(state.value if state else "未填状态", "info" if state is PlanState.RUNNING else "muted")


def plan_detail(store: Store, item_id: UUID) -> Detail | None:
    """Return an item of a plan; None when it is gone."""
    today = store.clock.today()
    with store.read() as session:
        each = session.get(PlanItem, item_id)
        if each is None or each.deleted_at is not None:
            return None
    facts = [field("责任人", each.owner), field("期限", each.due_on), text("条目", each.title)]
    badge = plan_badge(each.state, each.due_on, today)
    return Detail(one_line(each.title, 30), f"{each.year}年工作计划", (group("", facts),), badge)
