"""数据核对: what in a year's records does not fit together (contract, figures), and whether the store is sound."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.activities import DutyActivity, Publicity
from rongui_desktop.domain.budget import BudgetMeeting, MonitorEntry
from rongui_desktop.domain.codes import Attendance, EntryState, SessionStatus, Source
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.domain.reception import Duty, ReceptionSession, Visitor
from rongui_desktop.domain.supervision import KeyProject, SupervisionActivity, SupervisionObject
from rongui_desktop.services import figures, summary
from rongui_desktop.services.figure_rows import open_by
from rongui_desktop.services.handling_then import standings_then
from rongui_desktop.services.monitoring import gap_reasons
from rongui_desktop.services.scope import Scope, make_scope
from rongui_desktop.storage import attachments_check
from rongui_desktop.storage.search_index import fold
from rongui_desktop.storage.store import Store

# A name shorter than this inside a longer one says nothing about the two being one event.
_SHORTEST_NAME = 4
_WITH_ORIGIN = (Source.NIGHT, Source.PUBLIC, Source.STATION, Source.VISIT)
# Files that a sentence names one by one; the finding names them all.
_MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class Finding:
    """Something in a year's records that does not fit.

    Attributes:
        code: which check found it, a stable English word.
        message: one Chinese sentence.
        records: the numbers or names of the records it speaks of.
    """

    code: str
    message: str
    records: tuple[str, ...]


def findings(store: Store, year: int, as_of: date | None = None) -> list[Finding]:
    """Return what does not fit in a year, check by check; nothing when all fits."""
    scope = make_scope(year, as_of, store.clock.today())
    found = [*_sums(figures.figures(store, year, as_of)), *_uncovered(store, scope)]
    with store.read() as session:
        for check in _RECORD_CHECKS:
            found.extend(check(session, scope))
        found.extend(_unneeded_attachments(session, store.folder))
    found.extend(
        Finding("typed_number", text.message, (text.section,))
        for text in summary.contradictions(store, year, as_of)
    )
    return found


def _sums(values: figures.YearFigures) -> Iterator[Finding]:
    for key in ("persons", "opinions", "closed", "open"):
        parts = [f"contact.{channel}.{key}" for channel in ("night", "public", "visits")]
        total = sum(values[part] for part in parts)
        if total != values[f"contact.total.{key}"]:
            message = f"三个渠道合计为{total}，总数却为{values[f'contact.total.{key}']}。"
            yield Finding("channel_sum", message, (*parts, f"contact.total.{key}"))
    for channel in ("night", "public", "visits", "total"):
        prefix = f"contact.{channel}"
        closed, still = values[f"{prefix}.closed"], values[f"{prefix}.open"]
        if closed + still != values[f"{prefix}.opinions"]:
            message = f"办结{closed}件与办理中{still}件之和不等于意见建议{values[f'{prefix}.opinions']}件。"
            yield Finding("closed_open_sum", message, (prefix,))


def _unneeded_attachments(session: Session, folder: Path) -> Iterator[Finding]:
    if unneeded := attachments_check.unneeded(session, folder):
        names = tuple(path.relative_to(folder).as_posix() for path in unneeded)
        shown = "、".join(names[:_MOST_NAMED]) + (" 等" if len(names) > _MOST_NAMED else "")
        message = (
            f"附件文件夹里有{len(names)}个文件不属于任何记录（{shown}），不影响使用；"
            "退出程序时自动清理，也可以手工删除。"
        )
        yield Finding("unneeded_attachments", message, names)


def _uncovered(store: Store, scope: Scope) -> Iterator[Finding]:
    for label in figures.records(store, scope.year, "supervision.uncovered_quarters", scope.as_of):
        project, _, quarter = label.rpartition(" ")
        yield Finding(
            "uncovered_quarter",
            f"重点项目“{project}”{quarter}没有代表小组的监督记录。",
            (project, quarter),
        )


def _without_due_date(session: Session, scope: Scope) -> Iterator[Finding]:
    valid = (Opinion.state == EntryState.VALID, Opinion.raised_on.between(scope.first, scope.last))
    then = standings_then(session, scope.as_of, None, *valid)
    lacking = [key for key, stands in then.items() if stands.is_open and stands.due_on is None]
    without = open_by(Opinion, scope) & Opinion.due_on.is_(None)
    if then:
        without = (without & Opinion.id.not_in(list(then))) | Opinion.id.in_(lacking)
    query = (
        select(Opinion.number)
        .where(Opinion.deleted_at.is_(None), *valid, without)
        .order_by(Opinion.raised_on, Opinion.number)
    )
    for (number,) in session.execute(query):
        yield Finding("no_due_date", f"意见建议{number}尚未办结，却没有办理期限。", (number,))


def _without_origin(session: Session, scope: Scope) -> Iterator[Finding]:
    """Yield matters whose channel says that somebody brought them, while nobody is named (来源编号 may be empty)."""
    query = (
        select(Opinion.number, Opinion.source)
        .where(
            Opinion.deleted_at.is_(None),
            Opinion.state == EntryState.VALID,
            Opinion.source.in_(_WITH_ORIGIN),
            Opinion.visitor_id.is_(None),
            Opinion.visit_id.is_(None),
            Opinion.raised_on.between(scope.first, scope.last),
        )
        .order_by(Opinion.raised_on, Opinion.number)
    )
    for number, source in session.execute(query):
        what = "走访记录" if source is Source.VISIT else "来访登记"
        yield Finding("no_origin", f"意见建议{number}来源是{source.value}，却没有对应的{what}。", (number,))


def _without_attendance(session: Session, scope: Scope) -> Iterator[Finding]:
    attended = (
        select(Duty.id)
        .where(
            Duty.session_id == ReceptionSession.id,
            Duty.attendance.in_([Attendance.PRESENT, Attendance.SUBSTITUTED]),
        )
        .exists()
    )
    query = (
        select(ReceptionSession.number, ReceptionSession.day)
        .where(
            ReceptionSession.deleted_at.is_(None),
            ReceptionSession.status == SessionStatus.HELD,
            ReceptionSession.day.between(scope.first, scope.last),
            ~attended,
        )
        .order_by(ReceptionSession.day, ReceptionSession.number)
    )
    for number, day in session.execute(query):
        message = f"接待场次{number}（{day:%Y-%m-%d}）已举行，却没有代表出席的记录。"
        yield Finding("no_attendance", message, (number,))


def _not_held(session: Session, scope: Scope) -> Iterator[Finding]:
    query = (
        select(ReceptionSession.number, ReceptionSession.day)
        .where(
            ReceptionSession.deleted_at.is_(None),
            ReceptionSession.status == SessionStatus.PLANNED,
            ReceptionSession.day >= scope.first,
            ReceptionSession.day < scope.last,
        )
        .order_by(ReceptionSession.day)
    )
    for number, day in session.execute(query):
        message = f"接待场次{number}（{day:%Y-%m-%d}）日期已过，状态仍是已安排；请改为已举行或停接。"
        yield Finding("session_not_held", message, (number,))


def _incomplete(session: Session, scope: Scope) -> Iterator[Finding]:
    query = (
        select(Visitor.number)
        .join(ReceptionSession, ReceptionSession.id == Visitor.session_id)
        .where(
            Visitor.deleted_at.is_(None),
            Visitor.state == EntryState.INCOMPLETE,
            ReceptionSession.day.between(scope.first, scope.last),
        )
        .order_by(Visitor.number)
    )
    for (number,) in session.execute(query):
        yield Finding("incomplete_entry", f"来访登记{number}待补，没有计入任何数字。", (number,))


def _monitor_gaps(session: Session, scope: Scope) -> Iterator[Finding]:
    months = scope.ended_months()
    query = select(MonitorEntry.unit, MonitorEntry.month).where(
        MonitorEntry.deleted_at.is_(None), MonitorEntry.year == scope.year
    )
    seen: dict[str, set[int]] = defaultdict(set)
    for unit, month in session.execute(query):
        seen[unit].add(month)
    # A month whose lack is explained is no finding.
    told = gap_reasons(session, scope.year)
    for unit in sorted(seen):
        for month in months:
            if month not in seen[unit] and not {(unit, month), ("", month)} & told.keys():
                message = f"预算联网监督缺少“{unit}”{scope.year}年{month}月的记录。"
                yield Finding("monitor_gap", message, (unit, f"{scope.year}年{month}月"))


def _events(session: Session, scope: Scope) -> Iterator[tuple[date, str, str]]:
    """Yield day, sheet and name of everything that could have been entered in two sheets."""
    target = select(
        SupervisionActivity.day,
        SupervisionActivity.object_name,
        KeyProject.name,
        SupervisionObject.name,
    )
    target = target.outerjoin(KeyProject, KeyProject.id == SupervisionActivity.project_id)
    target = target.outerjoin(SupervisionObject, SupervisionObject.id == SupervisionActivity.object_id)
    for day, *names in session.execute(_of_year(target, SupervisionActivity, scope)):
        yield day, "监督活动", next(name for name in names if name)
    named: tuple[tuple[str, Any, Any], ...] = (
        ("履职活动", DutyActivity, DutyActivity.name),
        ("预算会议", BudgetMeeting, BudgetMeeting.name),
        ("接待场次", ReceptionSession, ReceptionSession.topic),
        ("宣传", Publicity, Publicity.title),
    )
    for sheet, record, column in named:
        query: Any = _of_year(select(record.day, column), record, scope).where(column.is_not(None))
        found: Any = session.execute(query)
        for day, name in found:
            yield day, sheet, name


def _of_year(query: Any, record: Any, scope: Scope) -> Any:
    return query.where(record.deleted_at.is_(None), record.day.between(scope.first, scope.last))


def _same_name(one: str, other: str) -> bool:
    short, long = sorted((fold(one).replace(" ", ""), fold(other).replace(" ", "")), key=len)
    return short == long or (len(short) >= _SHORTEST_NAME and short in long)


def _doubled(session: Session, scope: Scope) -> Iterator[Finding]:
    by_day: dict[date, list[tuple[str, str]]] = defaultdict(list)
    for day, sheet, name in _events(session, scope):
        if (sheet, name) not in by_day[day]:
            by_day[day].append((sheet, name))
    for day, events in sorted(by_day.items()):
        for index, (sheet, name) in enumerate(events):
            for other_sheet, other in events[index + 1 :]:
                if sheet != other_sheet and _same_name(name, other):
                    message = (
                        f"{day:%Y-%m-%d}“{sheet}”的“{name}”与“{other_sheet}”的“{other}”似为同一件事，"
                        "请核对是否重复登记。"
                    )
                    yield Finding("double_event", message, (f"{sheet}：{name}", f"{other_sheet}：{other}"))


_RECORD_CHECKS = (
    _without_due_date,
    _without_origin,
    _without_attendance,
    _not_held,
    _incomplete,
    _monitor_gaps,
    _doubled,
)
