"""Reception sessions: planning, changing, cancelling and postponing them.

This module is the door for pages: what they need of sessions can be imported from here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import SessionKind, SessionStatus
from rongui_desktop.domain.reception import Duty, ReceptionSession, Visitor
from rongui_desktop.domain.representatives import Representative
from rongui_desktop.domain.rules_reception import check_session_times
from rongui_desktop.domain.text_rules import clean_line, required_reason
from rongui_desktop.errors import UserError
from rongui_desktop.services import office
from rongui_desktop.services.reception_days import day_warning, working_calendar
from rongui_desktop.services.reception_evening import (
    AttendanceChange,
    SessionSummary,
    close_session,
    mark_notice_posted,
    open_session,
    reopen_session,
    session_summary,
    set_attendance,
    set_attendances,
    undo_opening,
)
from rongui_desktop.services.reception_look import list_sessions, session_detail, tonight
from rongui_desktop.services.reception_lookup import find_session, refuse_leaving
from rongui_desktop.services.reception_views import DutyRow, NewSession, SessionDetail, SessionRow
from rongui_desktop.services.seated import seats_on, suspended_on
from rongui_desktop.storage import numbering
from rongui_desktop.storage.look import look_in
from rongui_desktop.storage.store import Store

__all__ = [
    "AttendanceChange",
    "DutyRow",
    "NewSession",
    "SessionDetail",
    "SessionRow",
    "SessionSummary",
    "cancel_session",
    "change_session",
    "close_session",
    "create_session",
    "day_warning",
    "list_sessions",
    "mark_notice_posted",
    "open_session",
    "postpone_session",
    "propose_session",
    "propose_tonight",
    "reopen_session",
    "resume_session",
    "session_detail",
    "session_summary",
    "set_attendance",
    "set_attendances",
    "set_duty",
    "tonight",
    "undo_opening",
    "working_calendar",
]
_SERIAL_WIDTH = 3


def propose_tonight(store: Store) -> NewSession:
    """Return a night session of today as the settings have it, with nobody on duty yet."""
    return propose_session(store, SessionKind.NIGHT, store.clock.today())


def propose_session(store: Store, kind: SessionKind, day: date) -> NewSession:
    """Return a session to begin from: a night one as the settings have it, another with an empty place."""
    if kind is not SessionKind.NIGHT:
        return NewSession(kind, day, None, None, "")
    settings = office.settings(store)
    return NewSession(kind, day, settings.reception_start, settings.reception_end, settings.reception_place)


def _checked(new: NewSession) -> NewSession:
    check_session_times(new.day, new.starts_at, new.ends_at)
    place = clean_line(new.place, "地点", "place")
    if place is None:
        raise UserError("请填写接待地点。", "place")
    return replace(new, place=place, topic=clean_line(new.topic, "主题", "topic"))


def create_session(store: Store, new: NewSession) -> UUID:
    """Plan a session, of a day to come or of one that was written on paper.

    Raises:
        UserError: no place, times the wrong way round, or somebody who cannot be on duty that day.
    """
    new = _checked(new)
    with store.write("新增接待场次") as session:
        prefix = office.settings_in(session).session_prefix(new.kind)
        reception = ReceptionSession(
            number=numbering.plain_number(session, prefix, new.day.year, _SERIAL_WIDTH),
            kind=new.kind,
            day=new.day,
            place=new.place,
            starts_at=new.starts_at,
            ends_at=new.ends_at,
            topic=new.topic,
        )
        session.add(reception)
        session.flush()
        _put_duty(session, reception, new.representative_ids)
        return reception.id


def change_session(store: Store, session_id: UUID, new: NewSession) -> None:
    """Correct a session that is planned or held; its number and kind stay.

    Raises:
        UserError: it is cancelled; another kind; another day although visitors are on record or it has been opened,
            or one to come although it was held; or what `create_session` refuses.
    """
    new = _checked(new)
    with store.write("修改接待场次") as session:
        reception = find_session(session, session_id)
        _refuse_cancelled(reception)
        if new.kind is not reception.kind:
            raise UserError("场次编号已按接待类型编出，不能改类型；请停接这一场，另建一场。", "kind")
        if new.day != reception.day:
            if _visitor_count(session, session_id):
                raise UserError("本场已有来访登记，日期不能再改。", "day")
            if reception.opened_at is not None:
                raise UserError("本场已经开始接待，日期不能再改。", "day")
            if reception.status is SessionStatus.HELD and new.day > store.clock.today():
                raise UserError("本场已举行，日期不能改到今天以后。", "day")
        reception.day, reception.place, reception.topic = new.day, new.place, new.topic
        reception.starts_at, reception.ends_at = new.starts_at, new.ends_at
        _put_duty(session, reception, new.representative_ids)


def cancel_session(store: Store, session_id: UUID, reason: str) -> None:
    """Cancel a session (停接).

    Raises:
        UserError: no reason, or visitors are on record (also withdrawn ones: they keep their session).
    """
    reason = required_reason(reason, "停接")
    with store.write(f"停接：{reason}") as session:
        reception = find_session(session, session_id)
        _refuse_cancelled(reception)
        if count := _visitor_count(session, session_id):
            raise UserError(f"本场已有{count}条来访登记（含作废和待补的），不能停接。")
        reception.status, reception.cancel_reason = SessionStatus.CANCELLED, reason
        reception.opened_at = reception.closed_at = None


def resume_session(store: Store, session_id: UUID) -> None:
    """Take a cancellation back: the session is planned again.

    Raises:
        UserError: it is not cancelled.
    """
    with store.write("恢复停接的场次") as session:
        reception = find_session(session, session_id)
        if reception.status is not SessionStatus.CANCELLED:
            raise UserError("本场没有停接，不用恢复。")
        reception.status, reception.cancel_reason = SessionStatus.PLANNED, None


def postpone_session(store: Store, session_id: UUID, new_day: date, reason: str) -> None:
    """Move a planned session to another day (改期); the day it was first announced for is kept.

    A notice that hangs speaks of the old day, so it has to be hung again.

    Raises:
        UserError: no reason; the session is not planned any more; the same day or one that has passed; somebody on
            duty holds no seat on the new day.
    """
    reason = required_reason(reason, "改期")
    with store.write(f"改期：{reason}") as session:
        reception = find_session(session, session_id)
        if reception.status is not SessionStatus.PLANNED:
            raise UserError(f"本场{reception.status.value}，不能改期；只有已安排的场次可以改期。")
        if new_day == reception.day:
            raise UserError("新的日期和原来的一样，请另选一天。", "day")
        if new_day < store.clock.today():
            raise UserError(f"{new_day:%Y-%m-%d}已经过去，请改到今天或以后。", "day")
        check_session_times(new_day, reception.starts_at, reception.ends_at)
        on_duty = session.scalars(select(Duty.representative_id).where(Duty.session_id == session_id)).all()
        check_seated(session, on_duty, new_day)
        reception.first_day = reception.first_day or reception.day
        reception.day, reception.notice_posted_on = new_day, None


def set_duty(store: Store, session_id: UUID, representative_ids: Sequence[UUID]) -> None:
    """Make these people, in this order, the ones on duty; who stays keeps the attendance.

    Raises:
        UserError: the session is cancelled; a person twice, unknown, without a seat on the day, or already there as a
            substitute; a person who received visitors would be dropped.
    """
    with store.write("安排接待代表") as session:
        reception = find_session(session, session_id)
        _refuse_cancelled(reception)
        _put_duty(session, reception, representative_ids)


def _put_duty(session: Session, reception: ReceptionSession, wanted: Sequence[UUID]) -> None:
    if len(set(wanted)) != len(wanted):
        raise UserError("同一名代表在一场里只能安排一次，请去掉重复的。", "representatives")
    stored = {
        duty.representative_id: duty
        for duty in session.scalars(select(Duty).where(Duty.session_id == reception.id))
    }
    substitutes = {d.substitute_id for d in stored.values() if d.representative_id in wanted}
    if doubled := substitutes.intersection(wanted):
        names = "、".join(_names(session, [key for key in doubled if key]))
        raise UserError(f"{names}已在本场替班，不能再安排值班。", "representatives")
    check_seated(session, wanted, reception.day)
    dropped = [duty for key, duty in stored.items() if key not in wanted]
    away = [person for d in dropped for person in (d.representative_id, d.substitute_id) if person]
    refuse_leaving(session, reception, away, "representatives")
    for duty in dropped:
        session.delete(duty)
    for rank, key in enumerate(wanted):
        if key in stored:
            stored[key].rank = rank
        else:
            session.add(Duty(session_id=reception.id, representative_id=key, rank=rank))


def check_seated(session: Session, people: Sequence[UUID], day: date) -> None:
    """Check that people exist, hold a seat (any 身份) on a day and are not suspended then.

    Raises:
        UserError: somebody is unknown, holds none or is suspended; the sentence names them.
    """
    seated = seats_on(look_in(session), people, day)
    found = select(func.count()).where(Representative.id.in_(people), Representative.deleted_at.is_(None))
    if session.execute(found).scalar_one() != len(set(people)):
        raise UserError("有一名代表已不在代表名册里，请重新选择。", "representatives")
    if without := [key for key in people if key not in seated]:
        names = "、".join(_names(session, without))
        raise UserError(f"{names}在{day:%Y-%m-%d}没有在任的身份，不能安排接待。", "representatives")
    if suspended := suspended_on(look_in(session), people, day):
        names = "、".join(_names(session, list(suspended)))
        raise UserError(f"{names}在{day:%Y-%m-%d}暂停执行职务，不能安排接待。", "representatives")


def _names(session: Session, people: Sequence[UUID]) -> list[str]:
    query = select(Representative.name).where(Representative.id.in_(people)).order_by(Representative.number)
    return list(session.scalars(query))


def _visitor_count(session: Session, session_id: UUID) -> int:
    query = select(func.count()).where(Visitor.session_id == session_id, Visitor.deleted_at.is_(None))
    return session.execute(query).scalar_one()


def _refuse_cancelled(reception: ReceptionSession) -> None:
    if reception.status is SessionStatus.CANCELLED:
        raise UserError("本场已停接；要接待请先恢复这一场。")
