"""What is to be done today (待办), computed from the store: every line opens the record that it speaks of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import func, literal, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import EntryState, MembershipKind, SessionStatus
from rongui_desktop.domain.deadlines import SOON_DAYS, notice_due
from rongui_desktop.domain.opinions import Opinion, Suggestion
from rongui_desktop.domain.reception import ReceptionSession, Visitor
from rongui_desktop.domain.representatives import DeputyGroup, Membership, Representative
from rongui_desktop.services import office, safekeeping
from rongui_desktop.services.dated import belongs
from rongui_desktop.services.detail import one_line, short_day
from rongui_desktop.services.handling_then import standings_then, suggestions_then
from rongui_desktop.services.listing import Badge
from rongui_desktop.services.lists_representatives import quota_words
from rongui_desktop.services.masking import HIDDEN_MATTER
from rongui_desktop.services.opinion_state import (
    OpinionState,
    condition,
    course_of,
    course_then,
    due_badge,
    is_due_soon,
    is_late,
)
from rongui_desktop.services.quota import VisitRecord
from rongui_desktop.services.reception_days import working_calendar
from rongui_desktop.services.suggestion_state import SuggestionState, suggestion_badge, suggestion_condition
from rongui_desktop.services.supervision_matrix import (
    OPEN_STATES,
    CellState,
    Matrix,
    quarter_name,
    quarter_of,
)
from rongui_desktop.services.todo_budget import budget_todos
from rongui_desktop.services.todo_line import MOST, Todo, days_badge
from rongui_desktop.storage.drafts import Draft
from rongui_desktop.storage.store import Store

# A backup that is older deserves a line; a second copy is carried by hand and may be older.
_BACKUP_AGE = timedelta(days=1)
_SECOND_COPY_AGE = timedelta(days=7)
# From so many days before its end a quarter's missing visits are urgent.
_QUARTER_ENDS = 30


def todos(
    store: Store, matrix: Matrix, late: Sequence[VisitRecord], second_folder: Path | None = None
) -> list[Todo]:
    """Return what is to be done, the most urgent first.

    Args:
        store: the open store.
        matrix: of the year of today.
        late: the deputies who miss a quota of visits today (`quota.below_quota`).
        second_folder: where second copies of backups go; None when none was chosen.
    """
    now = store.clock.now()
    today = now.date()
    calendar = working_calendar(store)
    with store.read() as session:
        lines = [
            *_opinions(session, today),
            *_promises(session, today),
            *_suggestions(session, today),
            *_incomplete(session, today),
            *_sessions(session, today),
            *budget_todos(session, today, calendar.is_workday),
            *_below_quota(session, late, today),
            *_drafts(session, today),
        ]
    lines += [*_projects(matrix, today), *_backups(store, now, second_folder)]
    rank = {"bad": 0, "warn": 1}
    return sorted(lines, key=lambda line: (rank.get(line.due.tone, 2), line.day))


def _matters(*conditions: Any) -> Any:
    """Return the statement of matters that count, each with whether its visitor is confidential."""
    return (
        select(Opinion, Visitor.confidential)
        .outerjoin(Visitor, Visitor.id == Opinion.visitor_id)
        .where(Opinion.deleted_at.is_(None), *conditions)
        .limit(MOST)
    )


def _words(opinion: Opinion, asked: bool | None) -> str:
    return HIDDEN_MATTER if opinion.confidential or asked else one_line(opinion.content, 40)


def _opinions(session: Session, today: date) -> Iterator[Todo]:
    then = standings_then(session, today)
    # Twice said, so that the index of due dates can be used.
    urgent = (Opinion.due_on <= today + timedelta(days=SOON_DAYS)) & (is_due_soon(today) | is_late(today))
    urgent &= condition(OpinionState.OPEN, today)
    if then:
        pressing = [key for key, stands in then.items() if stands.due_soon or stands.overdue]
        valid = Opinion.id.in_(pressing) & (Opinion.state == EntryState.VALID)
        urgent = (urgent & Opinion.id.not_in(list(then))) | valid
    found: Any = session.execute(_matters(Opinion.raised_on <= today, urgent).order_by(Opinion.due_on))
    for each, asked in found:
        stands = then.get(each.id)
        due = (stands.due_on if stands else each.due_on) or today
        what = "催办" if due < today else "答复来访人" if each.visitor_id else "答复群众"
        department = stands.department if stands else each.department
        owner = department or each.officer or "未定主责部门"
        state = due_badge(course_then(stands) if stands else course_of(each), today)
        yield Todo(f"{what}：{_words(each, asked)}", each.number, owner, state, "opinion", each.id, due)


def _promises(session: Session, today: date) -> Iterator[Todo]:
    """Yield what was promised by a day that has come (正在解决, 列入计划解决), also of closed matters."""
    query = _matters(Opinion.planned_on <= today, Opinion.state == EntryState.VALID)
    found: Any = session.execute(query.order_by(Opinion.planned_on))
    for each, asked in found:
        owner = each.department or each.officer or "未定主责部门"
        text = f"核实承诺是否落实：{_words(each, asked)}"
        day = each.planned_on or today
        yield Todo(text, each.number, owner, days_badge(day, today), "opinion", each.id, day)
    promised = select(Suggestion).where(
        Suggestion.deleted_at.is_(None),
        Suggestion.state == EntryState.VALID,
        Suggestion.planned_on <= today,
    )
    for each in session.scalars(promised.order_by(Suggestion.planned_on).limit(MOST)):
        text = f"核实代表建议的承诺是否落实：{one_line(each.title, 40)}"
        owner, day = each.main_department or each.responsible_leader, each.planned_on or today
        yield Todo(text, each.number, owner, days_badge(day, today), "suggestion", each.id, day)


def _suggestions(session: Session, today: date) -> Iterator[Todo]:
    then = suggestions_then(session, today)
    late, soon = (
        suggestion_condition(state, today, then)
        for state in (SuggestionState.OVERDUE, SuggestionState.DUE_SOON)
    )
    query = select(Suggestion).where(Suggestion.deleted_at.is_(None), late | soon)
    for each in session.scalars(query.order_by(Suggestion.due_on).limit(MOST)):
        stands = then.get(each.id)
        due = (stands.handling.due_on if stands else each.due_on) or today
        owner = (stands.handling.department if stands else each.main_department) or each.responsible_leader
        state = suggestion_badge(each, today, then)
        text = f"督办代表建议：{one_line(each.title, 40)}"
        yield Todo(text, each.number, owner, state, "suggestion", each.id, due)


def _incomplete(session: Session, today: date) -> Iterator[Todo]:
    query = (
        select(Visitor.id, Visitor.number, ReceptionSession.day, ReceptionSession.kind)
        .join(ReceptionSession, ReceptionSession.id == Visitor.session_id)
        .where(
            Visitor.deleted_at.is_(None),
            # Written out, so that SQLite can use the partial index on it.
            Visitor.state == literal(EntryState.INCOMPLETE, Visitor.state.type, literal_execute=True),
            ReceptionSession.day <= today,
        )
        .order_by(ReceptionSession.day)
        .limit(MOST)
    )
    for key, number, day, kind in session.execute(query):
        text = f"补全{short_day(day)}{kind.value}的来访登记"
        yield Todo(text, number, "录入员", Badge("待补", "warn"), "visitor", key, day)


def _sessions(session: Session, today: date) -> Iterator[Todo]:
    ahead = office.settings_in(session).notice_days
    query = (
        select(ReceptionSession)
        .where(ReceptionSession.deleted_at.is_(None), ReceptionSession.status != SessionStatus.CANCELLED)
        .order_by(ReceptionSession.day)
    )
    left = query.where(
        ReceptionSession.day < today,
        (ReceptionSession.status == SessionStatus.PLANNED)
        | (ReceptionSession.opened_at.is_not(None) & ReceptionSession.closed_at.is_(None)),
    )
    for each in session.scalars(left.limit(MOST)):
        begun = each.status is SessionStatus.HELD
        text = (
            f"结束{short_day(each.day)}的{each.kind.value}"
            if begun
            else f"补登或停接{short_day(each.day)}的{each.kind.value}"
        )
        yield Todo(text, each.number, "录入员", days_badge(each.day, today), "session", each.id, each.day)
    coming = query.where(
        ReceptionSession.status == SessionStatus.PLANNED,
        ReceptionSession.notice_posted_on.is_(None),
        ReceptionSession.day.between(today, today + timedelta(days=ahead)),
    )
    for each in session.scalars(coming):
        due = notice_due(each.day, ahead)
        text = f"张贴{short_day(each.day)}{each.kind.value}的公告"
        yield Todo(text, each.number, "录入员", days_badge(due, today), "session", each.id, due)


def _below_quota(session: Session, late: Sequence[VisitRecord], today: date) -> Iterator[Todo]:
    query = (
        select(Representative.id, DeputyGroup.name)
        .outerjoin(Membership, belongs(Representative.id, MembershipKind.GROUP, today))
        .outerjoin(DeputyGroup, DeputyGroup.id == Membership.group_id)
        .where(Representative.id.in_([record.representative_id for record in late]))
    )
    groups: dict[UUID, str | None] = {key: name for key, name in session.execute(query)}
    end = date(today.year, 12, 31)
    for record in late:
        key = record.representative_id
        text = f"提醒{record.name}代表走访：{quota_words(record)}"
        owner = groups.get(key) or "未编组"
        yield Todo(text, record.number, owner, Badge("未达标", "warn"), "representative", key, end)


def _drafts(session: Session, today: date) -> Iterator[Todo]:
    count, newest = session.execute(select(func.count(), func.max(Draft.saved_at)).select_from(Draft)).one()
    if count:
        day = newest.date() if newest else today
        text = f"有 {count} 份没有登记完的草稿，请接着登记或放弃"
        yield Todo(text, "草稿", "录入员", Badge("草稿", "warn"), "reception", None, day)


def _projects(matrix: Matrix, today: date) -> Iterator[Todo]:
    quarter = quarter_of(today)
    end = _quarter_end(today)
    missing = Badge(f"{short_day(end)}前", "warn" if (end - today).days <= _QUARTER_ENDS else "info")
    for row in matrix.rows:
        cell = row.cells[quarter]
        if row.kind != "key_project" or cell.state not in OPEN_STATES:
            continue
        planned = cell.state is CellState.PLANNED and cell.day is not None
        badge = Badge(f"已安排 {short_day(cell.day)}", "info") if planned and cell.day else missing
        text = f"{quarter_name(today)}监督：{row.name}"
        yield Todo(
            text, "重点项目", row.group or "未定代表小组", badge, row.kind, row.record_id, cell.day or end
        )


def _quarter_end(today: date) -> date:
    after = date(today.year + (today.month > 9), (quarter_of(today) * 3 + 3) % 12 + 1, 1)
    return after - timedelta(days=1)


def _backups(store: Store, now: datetime, second_folder: Path | None) -> Iterator[Todo]:
    last = safekeeping.last_backup(store.folder)
    if last is None:
        yield Todo("还没有备份，请立即备份", "备份", "录入员", Badge("未备份", "bad"), "", None, now.date())
    elif now - last.made_at > _BACKUP_AGE:
        yield _backup_line("数据已经有几天没有备份", last.made_at, now)
    if second_folder is not None:
        copy: Any = safekeeping.last_backup(second_folder) if second_folder.is_dir() else None
        if copy is None:
            text = "第二份备份的位置上没有备份，请插入 U 盘后再备份"
            yield Todo(text, "备份", "录入员", Badge("未备份", "warn"), "", None, now.date())
        elif now - copy.made_at > _SECOND_COPY_AGE:
            yield _backup_line("第二份备份已经旧了，请插入 U 盘后再备份", copy.made_at, now)


def _backup_line(text: str, made_at: datetime, now: datetime) -> Todo:
    days = (now - made_at).days
    return Todo(text, "备份", "录入员", Badge(f"{days} 天前", "warn"), "", None, made_at.date())
