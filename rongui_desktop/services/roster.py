"""The duty roster (接待值班): read a period, propose who receives, save it.

This module is the door for pages and the command line.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import Attendance, SessionKind, SessionStatus
from rongui_desktop.domain.reception import Duty, ReceptionSession
from rongui_desktop.domain.roster_rules import RosterRules
from rongui_desktop.errors import UserError
from rongui_desktop.services import office
from rongui_desktop.services.reception_lookup import find_session
from rongui_desktop.services.reception_sessions import check_seated
from rongui_desktop.services.roster_drafts import propose
from rongui_desktop.services.roster_facts import read_draft
from rongui_desktop.services.roster_views import (
    RosterDay,
    RosterDraft,
    RosterPick,
    RosterRequest,
    SessionKey,
)
from rongui_desktop.services.roster_wording import as_json, as_lines, remarks
from rongui_desktop.storage import numbering
from rongui_desktop.storage.store import Store

__all__ = [
    "RosterDay",
    "RosterDraft",
    "RosterPick",
    "RosterRequest",
    "RosterRules",
    "SessionKey",
    "as_json",
    "as_lines",
    "default_period",
    "default_request",
    "propose",
    "read_draft",
    "remarks",
    "save",
    "save_and_read",
]
_SERIAL_WIDTH = 3
_NEAR_DAYS = 42


def default_request(store: Store, first: date, last: date) -> RosterRequest:
    """Return a request for a period by the station's rules."""
    return RosterRequest(first, last, office.settings(store).roster_rules)


def default_period(today: date) -> tuple[date, date]:
    """Return the period to plan next: until the end of the quarter, or of the next one when that is near."""
    end = _quarter_end(today)
    if (end - today).days < _NEAR_DAYS:
        end = _quarter_end(end + timedelta(days=1))
    return today, end


def _quarter_end(day: date) -> date:
    last_month = (day.month - 1) // 3 * 3 + 3
    return date(day.year + last_month // 12, last_month % 12 + 1, 1) - timedelta(days=1)


def save(store: Store, draft: RosterDraft) -> int:
    """Put a roster on record in one transaction: its sessions where there are none, and who is on duty.

    The rules are kept for the next roster. Attendance on record stays; who is dropped must still be 待定.

    Returns:
        How many sessions were made.

    Raises:
        UserError: a session was made, held or cancelled meanwhile, or somebody holds no seat on a day any more.
    """
    request = draft.request
    made = 0
    with store.write(f"排班：{request.first:%Y-%m-%d}至{request.last:%Y-%m-%d}") as session:
        settings = office.settings_in(session)
        office.put_settings(session, replace(settings, roster_rules=request.rules))
        for day in draft.days:
            if not day.open:
                continue
            if day.session_id is None:
                reception = _make(session, day.day, settings)
                made += 1
            else:
                reception = find_session(session, day.session_id)
            _put(session, reception, day)
    return made


def save_and_read(store: Store, draft: RosterDraft) -> tuple[int, RosterDraft]:
    """Put a roster on record and read it again, its sessions with their numbers.

    Returns:
        How many sessions were made, and the roster with what was proven and what it lacks.

    Raises:
        UserError: what `save` says.
    """
    made = save(store, draft)
    stored = read_draft(store, draft.request)
    return made, replace(
        stored,
        spreads=draft.spreads,
        vacancies=draft.vacancies,
        conflicts=draft.conflicts,
        warnings=draft.warnings,
        proposed=draft.proposed,
    )


def _make(session: Session, day: date, settings: office.OfficeSettings) -> ReceptionSession:
    taken = select(ReceptionSession.number).where(
        ReceptionSession.deleted_at.is_(None),
        ReceptionSession.kind == SessionKind.NIGHT,
        ReceptionSession.day == day,
    )
    if (number := session.scalar(taken)) is not None:
        raise UserError(f"{day:%Y-%m-%d}已有场次{number}，请重新排班后再保存。")
    reception = ReceptionSession(
        number=numbering.plain_number(session, settings.night_session_prefix, day.year, _SERIAL_WIDTH),
        kind=SessionKind.NIGHT,
        day=day,
        place=settings.reception_place,
        starts_at=settings.reception_start,
        ends_at=settings.reception_end,
    )
    session.add(reception)
    session.flush()
    return reception


def _put(session: Session, reception: ReceptionSession, day: RosterDay) -> None:
    if reception.status is not SessionStatus.PLANNED or reception.day != day.day:
        raise UserError(f"场次{reception.number}已经变动（{reception.status.value}），请重新排班后再保存。")
    stored = session.scalars(select(Duty).where(Duty.session_id == reception.id)).all()
    settled = [duty for duty in stored if duty.attendance is not Attendance.PENDING]
    pending = {duty.representative_id: duty for duty in stored if duty.attendance is Attendance.PENDING}
    picks = [pick for pick in day.picks if not pick.settled]
    _refuse_settled(session, reception, picks, settled)
    check_seated(session, [pick.person for pick in picks if pick.person not in pending], reception.day)
    wanted = {pick.person for pick in picks}
    for person, duty in pending.items():
        if person not in wanted:
            session.delete(duty)
    # Out of the way before the same people come in again: a person stands at a session once.
    session.flush()
    for rank, pick in enumerate(picks, start=len(settled)):
        duty = pending.get(pick.person)
        if duty is None:
            session.add(
                Duty(
                    session_id=reception.id,
                    representative_id=pick.person,
                    rank=rank,
                    reason=pick.reason or None,
                )
            )
        else:
            duty.rank, duty.reason = rank, pick.reason or None


def _refuse_settled(
    session: Session, reception: ReceptionSession, picks: Sequence[RosterPick], settled: Sequence[Duty]
) -> None:
    """Check that nobody comes in who has attendance on record at the session, or stands in there."""
    known: set[UUID] = {duty.representative_id for duty in settled}
    known |= {duty.substitute_id for duty in settled if duty.substitute_id is not None}
    if any(pick.person in known for pick in picks):
        raise UserError(f"场次{reception.number}的出勤已有登记，请重新排班后再保存。")
