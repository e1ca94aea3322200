"""The evening itself: opening and closing a session, attendance, the summary, the notice that must hang before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import Attendance, Disposition, EntryState, SessionStatus
from rongui_desktop.domain.names import mask_name
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.domain.reception import Duty, ReceptionSession, Visitor
from rongui_desktop.domain.representatives import Representative
from rongui_desktop.domain.rules_reception import PENDING_TEXT
from rongui_desktop.domain.text_rules import clean_text
from rongui_desktop.errors import UserError
from rongui_desktop.services.reception_look import counts_of, duty_rows
from rongui_desktop.services.reception_lookup import find_session, refuse_leaving
from rongui_desktop.services.reception_views import RECEIVING
from rongui_desktop.services.seated import seats_on, suspended_on
from rongui_desktop.storage.look import look_in
from rongui_desktop.storage.store import Store

# Who is on duty (key of the turn), whether they came, and who stood in.
AttendanceChange = tuple[UUID, Attendance, UUID | None]


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """What a session came to; only valid (有效) entries are counted.

    Attributes:
        visitors: parties; persons: people; opinions: matters.
        by_disposition: matters by 处理方式, in the order of the codes, without zeros.
        incomplete: entries that are still 待补, as `LF2019-0012 李国明` (confidential names masked).
        present: who was there, substitutes with whom they stood in for; absent: who was on leave or absent.
        pending: on duty, without attendance yet.
    """

    visitors: int
    persons: int
    opinions: int
    by_disposition: tuple[tuple[Disposition, int], ...]
    incomplete: tuple[str, ...]
    present: tuple[str, ...]
    absent: tuple[str, ...]
    pending: tuple[str, ...]


def open_session(store: Store, session_id: UUID, at: datetime | None = None) -> None:
    """Begin a session; from then on it is 已举行. Opening one that is under way changes nothing.

    Args:
        store: the store.
        session_id: the session.
        at: when it truly began; None means now, for today's session. One written on paper needs its true time.

    Raises:
        UserError: cancelled, of a day to come, already closed, or a time that cannot be.
    """
    with store.write("开始接待") as session:
        reception = find_session(session, session_id)
        if reception.status is SessionStatus.CANCELLED:
            raise UserError("本场已停接；要接待请先恢复这一场。")
        if reception.closed_at is not None:
            raise UserError("本场已经结束；要继续请用“重新打开”。")
        if reception.opened_at is not None and at is None:
            return
        now = store.clock.now()
        reception.opened_at = _true_time(reception, at, now, "开始时间", "opened_at")
        reception.status = SessionStatus.HELD


def _true_time(
    reception: ReceptionSession, at: datetime | None, now: datetime, label: str, field: str
) -> datetime:
    if reception.day > now.date():
        raise UserError(f"本场安排在{reception.day:%Y-%m-%d}，还没到日子；可以先改期。", field)
    if at is None:
        if reception.day != now.date():
            raise UserError(f"补录{reception.day:%Y-%m-%d}的场次，请填写实际{label}。", field)
        at = now
    if at.date() != reception.day:
        raise UserError(f"“{label}”应在场次当天（{reception.day:%Y-%m-%d}）。", field)
    if at > now:
        raise UserError(f"“{label}”{at:%H:%M}还没到，请核对。", field)
    return at.replace(second=0, microsecond=0)


def close_session(
    store: Store, session_id: UUID, at: datetime | None = None, summary: str | None = None
) -> SessionSummary:
    """End a session that was opened, and return what it came to. Half-filled entries do not stand in the way.

    Args:
        store: the store.
        session_id: the session.
        at: when it truly ended; None means now, for today's session.
        summary: the clerk's own words about the evening; None leaves what is stored.

    Raises:
        UserError: not held, already closed, or a time that cannot be.
    """
    text = clean_text(summary, "接待小结", "summary")
    with store.write("结束接待") as session:
        reception = find_session(session, session_id)
        if reception.status is not SessionStatus.HELD:
            raise UserError(f"本场{reception.status.value}，还没有开始接待，不用结束。")
        if reception.closed_at is not None:
            raise UserError("本场已经结束。")
        closed_at = _true_time(reception, at, store.clock.now(), "结束时间", "closed_at")
        if reception.opened_at is not None and closed_at < reception.opened_at:
            raise UserError(f"“结束时间”不能早于开始时间{reception.opened_at:%H:%M}。", "closed_at")
        reception.closed_at = closed_at
        if summary is not None:
            reception.summary = text
        return _summary(session, reception)


def reopen_session(store: Store, session_id: UUID) -> None:
    """Take the end of a session back, so that it goes on.

    Raises:
        UserError: it has not ended.
    """
    with store.write("重新打开场次") as session:
        reception = find_session(session, session_id)
        if reception.closed_at is None:
            raise UserError("本场还没有结束，不用重新打开。")
        reception.closed_at = None


def undo_opening(store: Store, session_id: UUID) -> None:
    """Take back the opening of a session that was begun by mistake: it is 已安排 again.

    Raises:
        UserError: it is not held, it has ended, or entries are on record that were not withdrawn.
    """
    with store.write("撤销开始接待") as session:
        reception = find_session(session, session_id)
        if reception.status is not SessionStatus.HELD or reception.closed_at is not None:
            raise UserError("本场没有在接待中，不能撤销开始。")
        if counts_of(look_in(session), session_id).keys() - {EntryState.WITHDRAWN}:
            raise UserError("本场已有来访登记，不能撤销开始。")
        reception.status, reception.opened_at = SessionStatus.PLANNED, None


def session_summary(store: Store, session_id: UUID) -> SessionSummary:
    """Return what a session came to so far.

    Raises:
        UserError: it is gone.
    """
    with store.read() as session:
        return _summary(session, find_session(session, session_id))


def _summary(session: Session, reception: ReceptionSession) -> SessionSummary:
    parties, persons = counts_of(look_in(session), reception.id).get(EntryState.VALID, (0, 0))
    query = (
        select(Opinion.disposition, func.count())
        .join(Visitor, Opinion.visitor_id == Visitor.id)
        .where(
            Visitor.session_id == reception.id,
            Visitor.deleted_at.is_(None),
            Opinion.deleted_at.is_(None),
            Opinion.state == EntryState.VALID,
        )
        .group_by(Opinion.disposition)
    )
    found = {disposition: count for disposition, count in session.execute(query)}
    duty = duty_rows(look_in(session), reception.id, reception.day)
    there = {
        Attendance.PRESENT: [d.name for d in duty if d.attendance is Attendance.PRESENT],
        Attendance.SUBSTITUTED: [
            f"{d.substitute_name}（替{d.name}）" for d in duty if d.attendance is Attendance.SUBSTITUTED
        ],
    }
    away = [d for d in duty if d.attendance in (Attendance.LEAVE, Attendance.ABSENT)]
    return SessionSummary(
        visitors=parties,
        persons=persons,
        opinions=sum(found.values()),
        by_disposition=tuple((d, found[d]) for d in Disposition if d in found),
        incomplete=_incomplete(session, reception.id),
        present=(*there[Attendance.PRESENT], *there[Attendance.SUBSTITUTED]),
        absent=tuple(f"{d.name}（{d.attendance.value}）" for d in away),
        pending=tuple(d.name for d in duty if d.attendance is Attendance.PENDING),
    )


def _incomplete(session: Session, session_id: UUID) -> tuple[str, ...]:
    query = (
        select(Visitor.number, Visitor.name, Visitor.confidential)
        .where(
            Visitor.session_id == session_id,
            Visitor.state == EntryState.INCOMPLETE,
            Visitor.deleted_at.is_(None),
        )
        .order_by(Visitor.id)
    )
    return tuple(
        f"{number} {mask_name(name) if confidential and name != PENDING_TEXT else name}"
        for number, name, confidential in session.execute(query)
    )


def set_attendance(
    store: Store, duty_id: UUID, attendance: Attendance, substitute_id: UUID | None = None
) -> None:
    """Note whether a person on duty came; for 替班 who came instead. A person counts once per session.

    Raises:
        UserError: the person is not on duty any more; the session is cancelled or still to come (leave and
            substitutes may be arranged before); no substitute, or one without a seat that day or already there; or
            somebody would be away who received visitors.
    """
    set_attendances(store, [(duty_id, attendance, substitute_id)])


def set_attendances(store: Store, changes: Sequence[AttendanceChange]) -> None:
    """Note the attendance of several people on duty, of all or of none.

    Raises:
        UserError: as `set_attendance`, of any of them.
    """
    today = store.clock.today()
    with store.write("登记出勤") as session:
        # A substitute may be free only after another's attendance was changed, so the others go first.
        for change in sorted(changes, key=lambda change: change[2] is not None):
            _set_attendance(session, today, *change)


def _set_attendance(
    session: Session, today: date, duty_id: UUID, attendance: Attendance, substitute_id: UUID | None
) -> None:
    duty = session.get(Duty, duty_id)
    if duty is None:
        raise UserError("这名代表已不在本场值班，请刷新后再登记出勤。")
    reception = find_session(session, duty.session_id)
    if reception.status is SessionStatus.CANCELLED:
        raise UserError("本场已停接，不用登记出勤。")
    if attendance in (Attendance.PRESENT, Attendance.ABSENT) and reception.day > today:
        raise UserError(
            f"本场安排在{reception.day:%Y-%m-%d}，到当天才能登记{attendance.value}。", "attendance"
        )
    if attendance is Attendance.SUBSTITUTED:
        _check_substitute(session, reception, duty, substitute_id)
    substitute = substitute_id if attendance is Attendance.SUBSTITUTED else None
    leaving = [] if attendance in RECEIVING else [duty.representative_id]
    if duty.substitute_id is not None and duty.substitute_id != substitute:
        leaving.append(duty.substitute_id)
    refuse_leaving(session, reception, leaving, "attendance")
    duty.attendance, duty.substitute_id = attendance, substitute


def _check_substitute(
    session: Session, reception: ReceptionSession, duty: Duty, substitute: UUID | None
) -> None:
    if substitute is None:
        raise UserError("请选择替班人。", "substitute")
    others = session.scalars(select(Duty).where(Duty.session_id == reception.id)).all()
    if any(substitute == other.representative_id for other in others):
        raise UserError("替班人本来就在本场值班，请选择别的代表。", "substitute")
    if any(substitute == other.substitute_id for other in others if other.id != duty.id):
        raise UserError("替班人已在本场替别的代表，请另选一名。", "substitute")
    person = session.get(Representative, substitute)
    if person is None or person.deleted_at is not None:
        raise UserError("替班人已不在代表名册里，请另选一名。", "substitute")
    if substitute not in seats_on(look_in(session), [substitute], reception.day):
        raise UserError(f"替班人在{reception.day:%Y-%m-%d}没有在任的身份，请另选一名。", "substitute")
    if suspended_on(look_in(session), [substitute], reception.day):
        raise UserError(f"替班人在{reception.day:%Y-%m-%d}暂停执行职务，请另选一名。", "substitute")


def mark_notice_posted(store: Store, session_id: UUID, day: date | None) -> None:
    """Note the day on which the notice of a session was hung; None takes the note back.

    Raises:
        UserError: a day to come, or the session is cancelled.
    """
    with store.write("登记公告张贴") as session:
        reception = find_session(session, session_id)
        if reception.status is SessionStatus.CANCELLED:
            raise UserError("本场已停接，不用登记公告。")
        if day is not None and day > store.clock.today():
            raise UserError(f"张贴日期{day:%Y-%m-%d}还没到，请核对。", "notice_day")
        reception.notice_posted_on = day
