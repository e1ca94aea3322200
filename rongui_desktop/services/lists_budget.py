"""The list of budget meetings (预算会议) and the grid of 预算联网监督: months × units."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.attachments import Attachment
from rongui_desktop.domain.budget import BudgetMaterial, BudgetMeeting, BudgetParticipant, MonitorEntry
from rongui_desktop.domain.budget_tables import ReviewOpinion
from rongui_desktop.domain.codes import MonitorResult
from rongui_desktop.services.budget_entry import due_of
from rongui_desktop.services.detail import Detail, Field, Link, day_from, field, group, one_line, text
from rongui_desktop.services.figure_rows import took_part
from rongui_desktop.services.figures import figures
from rongui_desktop.services.list_queries import (
    by_number,
    contains,
    in_year,
    keys_of,
    named_ids,
    names,
    ordered,
    people_by,
)
from rongui_desktop.services.listing import Badge, Cell, ColumnSpec, ListQuery, ListResult, Tone
from rongui_desktop.services.monitoring import gap_reasons
from rongui_desktop.services.review_opinions import state_of
from rongui_desktop.services.scope import make_scope
from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class BudgetListing:
    """Budget meetings held in a year, in order of date."""

    name: ClassVar[str] = "budget"
    columns: ClassVar[tuple[ColumnSpec, ...]] = (
        ColumnSpec("number", "编号", 92),
        ColumnSpec("day", "日期", 96),
        ColumnSpec("name", "会议名称", 226, grows=True),
        ColumnSpec("kind", "会议类型", 104),
        ColumnSpec("budget_year", "预算年度", 72, right=True),
        ColumnSpec("people", "参加代表", 72, right=True),
        ColumnSpec("submitted_on", "报送日期", 96),
        ColumnSpec("state", "状态", 90),
    )

    def find(self, store: Store, query: ListQuery) -> ListResult:
        """Filter and sort."""
        today = store.clock.today()
        people = _people()
        chosen: Any = select(BudgetMeeting.id).where(
            BudgetMeeting.deleted_at.is_(None), in_year(BudgetMeeting.day, query.year)
        )
        if query.text:
            taking_part = select(BudgetParticipant.meeting_id).where(
                BudgetParticipant.representative_id.in_(named_ids(query.text)), took_part(BudgetParticipant)
            )
            columns = (
                BudgetMeeting.number,
                BudgetMeeting.name,
                BudgetMeeting.kind,
                BudgetMeeting.agenda,
                BudgetMeeting.opinion,
                BudgetMeeting.place,
                BudgetMeeting.chair,
            )
            chosen = chosen.where(or_(contains(query.text, *columns), BudgetMeeting.id.in_(taking_part)))
        sorts: dict[str, Any] = {
            "number": by_number(BudgetMeeting.number),
            "day": BudgetMeeting.day,
            "name": BudgetMeeting.name,
            "kind": BudgetMeeting.kind,
            "budget_year": BudgetMeeting.budget_year,
            "people": people,
            "submitted_on": BudgetMeeting.submitted_on,
            "state": BudgetMeeting.day,
        }
        with store.read() as session:
            keys = keys_of(session, ordered(chosen, query, sorts, (BudgetMeeting.day,), BudgetMeeting.id))
            held = chosen.where(BudgetMeeting.day <= today).with_only_columns(func.count())
            done = session.scalar(held) or 0
        ahead = len(keys) - done
        return ListResult(keys, f"已召开 {done} 次" + (f"，日期未到 {ahead} 次（未计入）" if ahead else ""))

    def rows(self, store: Store, keys: Sequence[UUID]) -> dict[UUID, tuple[Cell, ...]]:
        """The cells of these rows."""
        today = store.clock.today()
        query = select(BudgetMeeting, _people()).where(BudgetMeeting.id.in_(keys))
        with store.read() as session:
            return {
                each.id: (
                    each.number,
                    each.day.isoformat(),
                    each.name,
                    each.kind.value,
                    str(each.budget_year),
                    people,
                    each.submitted_on.isoformat() if each.submitted_on else "",
                    meeting_badge(each, today),
                )
                for each, people in session.execute(query)
            }


def _people() -> Any:
    counted = select(func.count()).where(
        BudgetParticipant.meeting_id == BudgetMeeting.id, took_part(BudgetParticipant)
    )
    return counted.correlate(BudgetMeeting).scalar_subquery()


def meeting_badge(meeting: BudgetMeeting, today: date) -> Badge:
    """Return how a meeting stands: ahead, held, its opinion sent on."""
    if meeting.day > today:
        return Badge("日期未到", "muted")
    if meeting.submitted_on is not None and meeting.submitted_on <= today:
        return Badge("已报送", "ok")
    return Badge("已召开", "info")


def meeting_detail(store: Store, meeting_id: UUID) -> Detail | None:
    """Return a meeting with participants, agenda and opinion; None when it is gone."""
    today = store.clock.today()
    with store.read() as session:
        each = session.get(BudgetMeeting, meeting_id)
        if each is None or each.deleted_at is not None:
            return None
        owner, came = BudgetParticipant.meeting_id, took_part(BudgetParticipant)
        people = people_by(session, BudgetParticipant, owner, [each.id], came)[each.id]
        away = people_by(session, BudgetParticipant, owner, [each.id], ~came)[each.id]
        materials = session.scalars(
            select(BudgetMaterial).where(BudgetMaterial.meeting_id == each.id).order_by(BudgetMaterial.rank)
        ).all()
        files = _file_names(session, each.id)
        raised = session.scalars(
            select(ReviewOpinion)
            .where(ReviewOpinion.meeting_id == each.id, ReviewOpinion.deleted_at.is_(None))
            .order_by(ReviewOpinion.rank)
        ).all()
    due = due_of(store, each.day, each.district_day)
    order = f"（第 {each.ordinal} 次）" if each.ordinal else ""
    return Detail(
        title=each.name,
        caption=f"{each.number} · {each.kind.value}{order}",
        groups=(
            group(
                "",
                [
                    field("日期", day_from(each.day, today)),
                    field("预算年度", f"{each.budget_year}年"),
                    field("地点", each.place),
                    field("主持人", each.chair),
                    field("委托依据", each.mandate),
                    field("区人大会议", day_from(each.district_day, today)) if each.district_day else None,
                    field(
                        "材料报送", standing(due.materials, _all_in(materials), today, over=each.day < today)
                    ),
                    field(
                        "会议通知", standing(due.notice, each.notice_sent_on, today, over=each.day < today)
                    ),
                    field("报送区人大", standing(due.opinion, each.submitted_on, today)),
                    text(f"参加代表（{len(people)} 人）", names(people)),
                    text("请假、缺席", names(away)) if away else None,
                    text("列席单位", each.attending_units),
                ],
            ),
            *(
                [group("会议材料", [_material(row, files, due.materials, today) for row in materials])]
                if materials
                else []
            ),
            group("议题和初审意见", [text("议题", each.agenda), text("初审意见", each.opinion)]),
            *([group("审查意见", [_raised(row, today) for row in raised])] if raised else []),
        ),
        badge=meeting_badge(each, today),
    )


def standing(due: date | None, done: date | None, today: date, *, over: bool = False) -> str:
    """Return how something stands that is due on a day: done when, or how long there is, or how late it is.

    Args:
        due: the last day for it.
        done: when it was done.
        today: the day of the question.
        over: what it was for is over, so that it is not late any more, only not on record.
    """
    if done is not None and done <= today:
        late = f"，晚了{(done - due).days}天" if due is not None and done > due else ""
        return f"{done:%Y-%m-%d}完成{late}"
    if due is None:
        return "未定（没有区人大会议日期）"
    if over:
        return f"{due:%Y-%m-%d}前，没有记录"
    days = (due - today).days
    rest = f"还有{days}天" if days > 0 else "今天到期" if days == 0 else f"逾期{-days}天"
    return f"{due:%Y-%m-%d}前，{rest}"


def _all_in(materials: Sequence[BudgetMaterial]) -> date | None:
    """Return the day on which the last of the papers came; None while one is missing or none is asked for."""
    days = [row.received_on for row in materials]
    return max((day for day in days if day), default=None) if days and all(days) else None


def _file_names(session: Session, meeting_id: UUID) -> dict[UUID, str]:
    """Return the names of a meeting's files that are not in the recycle bin."""
    query = select(Attachment.id, Attachment.name).where(
        Attachment.budget_meeting_id == meeting_id, Attachment.deleted_at.is_(None)
    )
    return {row.id: row.name for row in session.execute(query)}


def _material(row: BudgetMaterial, files: Mapping[UUID, str], due: date, today: date) -> Field:
    if row.received_on is not None:
        state: Badge | str = f"{row.received_on:%Y-%m-%d}收到"
    else:
        state = Badge("逾期未收到", "bad") if due < today else Badge("未收到", "warn")
    file = files.get(row.attachment_id) if row.attachment_id else None
    told = "，".join(filter(None, (row.unit, state if isinstance(state, str) else "", file, row.note)))
    # Who owes a paper is told with its name, since a state stands alone.
    owes = f"{row.title}（{row.unit}）" if row.unit and isinstance(state, Badge) else row.title
    return Field(owes, told if isinstance(state, str) else state, long=True)


def _raised(row: ReviewOpinion, today: date) -> Field:
    state = state_of(row, today)
    return field(row.number, f"{one_line(row.content, 40)}（{state}）", Link("review_opinion", row.id))


@dataclass(frozen=True, slots=True)
class MonitorCell:
    """A unit in a month.

    Attributes:
        record_id: the row of the month; None where there is none.
        badge: 正常, 预警, 已销号, 缺数据 or 未到期.
        tip: the problem and what came of it.
    """

    record_id: UUID | None
    badge: Badge
    tip: str = ""


@dataclass(frozen=True, slots=True)
class MonitorGrid:
    """预算联网监督 of a year: for each unit twelve months."""

    year: int
    units: tuple[str, ...]
    cells: tuple[tuple[MonitorCell, ...], ...]
    warnings: int
    open_warnings: int

    @property
    def heading(self) -> str:
        """The line beside the title."""
        words = f"{len(self.units)} 个单位 · 预警 {self.warnings} 次"
        return f"{words} · 未销号 {self.open_warnings} 次" if self.warnings else words


def monitor_grid(store: Store, year: int) -> MonitorGrid:
    """Return the grid of a year as of today; a month counts once it has ended (contract, figures)."""
    today = store.clock.today()
    ended = make_scope(year, None, today).ended_months()
    query = select(MonitorEntry).where(MonitorEntry.deleted_at.is_(None), MonitorEntry.year == year)
    with store.read() as session:
        entries = list(session.scalars(query.order_by(MonitorEntry.id)))
        reasons = gap_reasons(session, year)
    found = {(each.unit, each.month): each for each in entries}
    units = tuple(dict.fromkeys(each.unit for each in entries))
    cells = tuple(
        tuple(
            _monitor_cell(
                found.get((unit, month)),
                month in ended,
                today,
                reasons.get((unit, month)) or reasons.get(("", month)),
            )
            for month in range(1, 13)
        )
        for unit in units
    )
    flat = [cell for row in cells for cell in row]
    waiting = sum(cell.badge.text in OPEN_WARNINGS for cell in flat)
    warnings = figures(store, year, keys=("budget.warnings",))["budget.warnings"]
    return MonitorGrid(year, units, cells, warnings, waiting)


# A warning that is not cleared yet, by how far it has come.
OPEN_WARNINGS = (MonitorResult.WARNING.value, "已核实", "已整改")


def _monitor_cell(
    entry: MonitorEntry | None, ended: bool, today: date, reason: str | None = None
) -> MonitorCell:
    if entry is None and ended and reason:
        return MonitorCell(None, Badge("已说明", "muted"), f"没有数据：{reason}")
    if entry is None:
        return MonitorCell(None, Badge("缺数据", "warn") if ended else Badge("未到期", "muted"))
    if not ended:
        return MonitorCell(entry.id, Badge("未到期", "muted"), "这个月还没有结束，不计入")
    if entry.result is MonitorResult.NORMAL:
        return MonitorCell(entry.id, Badge("正常", "ok"))
    cleared = entry.cleared_on is not None and entry.cleared_on <= today
    late = not cleared and entry.rectify_by is not None and entry.rectify_by < today
    step = MonitorResult.WARNING.value
    if entry.verified_on is not None and entry.verified_on <= today:
        step = "已核实"
    if entry.rectified_on is not None and entry.rectified_on <= today:
        step = "已整改"
    ends = f"{entry.cleared_on}销号" if cleared else f"未销号，期限 {entry.rectify_by or '未定'}"
    texts = [entry.problem, entry.verification, entry.rectification, ends, "已过整改期限" if late else None]
    tone: Tone = "bad" if step == MonitorResult.WARNING.value or late else "warn"
    tip = "；".join(filter(None, texts))
    return MonitorCell(entry.id, Badge("已销号", "info") if cleared else Badge(step, tone), tip)


def monitor_detail(store: Store, entry_id: UUID) -> Detail | None:
    """Return a unit's month with its problem; None when it is gone."""
    today = store.clock.today()
    with store.read() as session:
        each = session.get(MonitorEntry, entry_id)
        if each is None or each.deleted_at is not None:
            return None
    ended = each.month in make_scope(each.year, None, today).ended_months()
    cell = _monitor_cell(each, ended, today)
    return Detail(
        title=each.unit,
        caption=f"预算联网监督 · {each.year}年{each.month}月",
        groups=(
            group(
                "",
                [
                    field("结果", each.result),
                    field("整改期限", each.rectify_by),
                    text("问题", each.problem),
                    field("核实日期", day_from(each.verified_on, today)),
                    text("核实情况", each.verification),
                    field("整改日期", day_from(each.rectified_on, today)),
                    text("整改情况", each.rectification),
                    field("销号日期", day_from(each.cleared_on, today)),
                ],
            ),
        ),
        badge=cell.badge,
    )
